"""The Rota screen's toolbar: period, week or all weeks, filter; undo, version, check, build, publish."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMenu

from ui.actions import Actions
from ui.rota.reading import WEEK, RotaReading
from ui.widgets.button import Button, popup_below
from ui.widgets.figures import many
from ui.widgets.filter_field import FilterField
from ui.widgets.period_bar import PeriodBar
from ui.widgets.segmented import Segmented
from ui.widgets.toolbar import Toolbar

ONE_WEEK, ALL_WEEKS = "week", "weeks"


class RotaControls(QObject):
    """Fills a toolbar and tells what was chosen on it."""

    zoom_chosen = Signal(str)
    version_chosen = Signal(int)  # rota id

    def __init__(self, toolbar: Toolbar, actions: Actions) -> None:
        super().__init__(toolbar)
        self._toolbar = toolbar
        self.period = PeriodBar(actions)
        self.zoom = Segmented("Weeks shown", ((ONE_WEEK, "Week"), (ALL_WEEKS, "4 weeks")))
        self.filter = FilterField("Filter")
        self._version = Button("", key="")
        self._version.menu_mark = True
        self._reading: RotaReading | None = None
        toolbar.add(self.period)
        toolbar.add_line()
        toolbar.add(self.zoom)
        toolbar.add(self.filter, gives_way=3)
        toolbar.add_stretch()
        toolbar.add_undo()
        toolbar.add(self._version, gives_way=2)
        toolbar.add_action("plan.check", word="Check", gives_way=1)
        toolbar.add_action("plan.build", word="Build…")
        toolbar.add_primary("plan.publish", word="Publish…")
        self.zoom.chosen.connect(self.zoom_chosen)
        self._version.clicked.connect(self._show_versions)

    def show_reading(self, reading: RotaReading | None, title: str) -> None:
        """The period's name, its versions, and whether more weeks can be shown."""
        self._reading = reading
        self.period.show_title(title)
        self._toolbar.put_away(self._version, reading is None)
        weeks = (reading.period_days + WEEK - 1) // WEEK if reading else 1
        self.zoom.show_text(ALL_WEEKS, many(weeks, "week") if weeks > 1 else "All weeks")
        self.zoom.allow(ALL_WEEKS, "" if weeks > 1 else "This rota is of one week.")
        if reading is None:
            return
        grid = reading.grid
        self._version.setText(grid.version)
        changes = many(grid.changes_since_published, "change")
        self._version.key = f"{changes} since {grid.published_version}" if grid.published_version else ""
        self._version.setAccessibleName(f"Version: {grid.version} {self._version.key}".strip())
        self._version.updateGeometry()
        self._version.update()

    def _show_versions(self) -> None:
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
