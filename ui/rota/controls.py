"""The Rota screen's toolbar: period, how many weeks, filter; undo, version, check, build, publish."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMenu

from solver.language import tr
from ui.actions import Actions
from ui.rota.reading import WEEKS_SHOWN, RotaReading
from ui.widgets.button import Button, popup_below
from ui.widgets.figures import many
from ui.widgets.filter_field import FilterField
from ui.widgets.period_bar import PeriodBar
from ui.widgets.segmented import CommandSegments
from ui.widgets.toolbar import LAST, Toolbar

ACTIONS = dict(zip(WEEKS_SHOWN, ("view.week", "view.four_weeks", "view.thirteen_weeks")))
WEEKS = tuple(
    (str(weeks), tr("Week") if weeks == 1 else many(weeks, "week"), action_id)
    for weeks, action_id in ACTIONS.items()
)


class RotaControls(QObject):
    """Fills a toolbar and tells what was chosen on it."""

    version_chosen = Signal(int)  # rota id

    def __init__(self, toolbar: Toolbar, actions: Actions) -> None:
        super().__init__(toolbar)
        self._toolbar = toolbar
        self.period = PeriodBar(actions)
        self.zoom = CommandSegments(tr("Weeks shown"), actions, WEEKS)
        self.filter = FilterField(tr("Filter"))
        self._version = Button("", key="")
        self._version.menu_mark = True
        self._reading: RotaReading | None = None
        toolbar.add(self.period)
        toolbar.add_line()
        toolbar.add(self.zoom, gives_way=LAST)
        toolbar.add(self.filter, gives_way=3)
        toolbar.add_stretch()
        toolbar.add_undo()
        toolbar.add(self._version, gives_way=2)
        toolbar.add_action("plan.check", word=tr("Check"), gives_way=1)
        toolbar.add_action("plan.build", word=tr("Build…"))
        toolbar.add_primary("plan.publish", word=tr("Publish…"), show_key=False)
        self._version.clicked.connect(actions["rota.version"].trigger)

    def show_reading(self, reading: RotaReading | None, title: str) -> None:
        """The period's name, and the version in hand; among several rotas, which of them it is."""
        self._reading = reading
        self.period.show_title(title)
        self._toolbar.put_away(self._version, reading is None)
        if reading is None:
            return
        grid = reading.grid
        week = (
            tr("Week {week}: ", week=reading.versions[0].start.isocalendar().week)
            if len(grid.parts) > 1
            else ""
        )
        self._version.setText(f"{week}{grid.version}")
        changes = many(grid.changes_since_published, "change")
        self._version.key = (
            tr(
                "{changes} since {published_version}",
                changes=changes,
                published_version=grid.published_version,
            )
            if grid.published_version
            else ""
        )
        self._version.setAccessibleName(
            tr(
                "Version: {week}{version} {key}", week=week, version=grid.version, key=self._version.key
            ).strip()
        )
        self._version.updateGeometry()
        self._version.update()

    def show_weeks(self, weeks: int) -> None:
        """Mark how many weeks are shown."""
        self.zoom.show_key(str(weeks))

    def show_versions(self) -> None:
        """Offer every version of the period, below the button that names the one in hand."""
        if self._reading is None:
            return
        menu = QMenu(self._version)
        for row in self._reading.versions:
            action = menu.addAction(row.version.replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(row.rota_id == self._reading.grid.rota_id)
            action.triggered.connect(partial(self.version_chosen.emit, row.rota_id))
        menu.exec(popup_below(self._version))
        menu.deleteLater()
