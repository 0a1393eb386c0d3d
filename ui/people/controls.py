"""The People screen's toolbar: roster, leave or skills, filter; undo, sickness, import, add."""

from __future__ import annotations

from PySide6.QtCore import QObject

from solver.language import tr
from ui import style
from ui.actions import Actions
from ui.people.reading import PeopleReading
from ui.widgets.figures import many
from ui.widgets.filter_field import FilterField
from ui.widgets.segmented import CommandSegments
from ui.widgets.toolbar import Toolbar

ROSTER, LEAVE, SKILLS = "roster", "leave", "skills"


class PeopleControls(QObject):
    """Fills a toolbar; ``view`` is which of the three is shown."""

    def __init__(self, toolbar: Toolbar, actions: Actions) -> None:
        super().__init__(toolbar)
        self.view = CommandSegments(
            tr("View"),
            actions,
            (
                (ROSTER, tr("Roster"), "people.roster"),
                (LEAVE, tr("Leave"), "people.leave"),
                (SKILLS, tr("Skills"), "people.skills"),
            ),
        )
        self.filter = FilterField(tr("Filter people"))
        self._measure()
        style.look.changed.connect(self._measure)
        toolbar.add_title(tr("People and leave"))
        toolbar.add_line()
        toolbar.add(self.view)
        toolbar.add(self.filter, gives_way=3)
        toolbar.add_stretch()
        toolbar.add_undo()
        toolbar.add_action("people.sickness", word=tr("Record sickness…"), gives_way=2)
        toolbar.add_action("people.import", word=tr("Import from Excel…"), icon="download", gives_way=1)
        toolbar.add_primary("edit.new", word=tr("Add person"), icon="plus")

    def _measure(self) -> None:
        self.filter.setFixedWidth(style.px(190))  # room for "Filter 30 people" beside the key

    def show_reading(self, reading: PeopleReading) -> None:
        self.filter.setPlaceholderText(
            tr("Filter {persons}", persons=many(len(reading.people), "person", "people"))
        )
