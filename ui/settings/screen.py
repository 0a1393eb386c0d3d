"""The Settings screen: the few things that hold for the whole file, and how this window looks."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QWidget

from planner.changes import Changes
from planner.commands.settings import ChangeSettings
from planner.views.settings_form import SettingsForm, settings_form
from ui import style
from ui.desk import Desk
from ui.screen import Screen
from ui.settings.fields import SECTIONS
from ui.settings.form import FORM_WIDTH, FieldsSection
from ui.settings.look import LookSection
from ui.widgets.button import ActionButton
from ui.widgets.section import Section, SectionColumn
from ui.widgets.status_strip import Status, StatusPart

KEPT_AS_RULES = (
    "Briefing at the start of a tour, time to write up at its end and when the meal break lies are rules, so"
    " that they can differ by person. A tour’s meal break is as long as its shift type says."
)


class SettingsScreen(Screen):
    """Each change is one command: it holds at once, and undo takes it back."""

    key, nav_text, icon_name = "settings", "Settings", "settings"
    watches = frozenset({"setting", "place"})

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.form: SettingsForm | None = None
        self.toolbar.add_title("Settings")
        self.toolbar.add_stretch()
        self.toolbar.add_undo()
        self.sections = [FieldsSection(heading, fields) for heading, fields in SECTIONS.items()]
        for section in self.sections:
            section.changed.connect(self.change)
        self.look = LookSection(desk.actions)
        self.column = SectionColumn("Settings")
        self.column.show_sections([*self.sections, self._elsewhere(), self.look])
        self.setCentralWidget(self.column)

    def _elsewhere(self) -> Section:
        section = Section("Kept as rules")
        section.add_words(KEPT_AS_RULES, "second")
        row = QHBoxLayout()
        row.addWidget(ActionButton(self.desk.actions["go.rules"], word="Go to Rules"))
        row.addStretch(1)
        section.add_row(row)
        section.setMaximumWidth(style.px(FORM_WIDTH))
        return section

    def refresh(self, changes: Changes | None) -> None:
        if changes is not None and not changes.kinds & self.watches:
            return
        self.form = self.desk.planner.read(settings_form)
        for section in self.sections:
            section.show_form(self.form)
        self.set_title("Settings")
        base = f"Base: {self.form.base_name}" if self.form.base_name else "No base yet: it is never dark"
        self.set_status(Status((StatusPart(base),), "Every change is saved as it is made"))

    def change(self, name: str, value: object) -> None:
        """Store one value. What cannot be is said, and the old value is shown again."""
        if not self.desk.execute(ChangeSettings({name: value})) and self.form is not None:
            for section in self.sections:
                section.show_form(self.form)

    def take_focus(self) -> None:
        first: QWidget = self.sections[0].lines[0].editor
        first.setFocus()
