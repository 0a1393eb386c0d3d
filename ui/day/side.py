"""The right side of the Day screen: the map, and under it the stops of the person in hand."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from planner.views.day_plan import DayPlan, DayRow
from solver.language import tr
from ui.day import words
from ui.day.legend import MapLegend
from ui.day.stop_list import StopList
from ui.day.town_map import TownMap
from ui.widgets.dock import DockHeading

SHARES = (5, 4)  # of the height: map, list


class DaySide(QSplitter):
    """Holds the map and the list; the line between them can be moved."""

    def __init__(self) -> None:
        super().__init__(Qt.Orientation.Vertical)
        self.setChildrenCollapsible(False)
        self.setHandleWidth(1)
        self.map, self.stops = TownMap(), StopList()
        self._legend, self._heading = MapLegend(), DockHeading(tr("Nobody selected"), "")
        for parts, share in (((self.map, self._legend), SHARES[0]), ((self._heading, self.stops), SHARES[1])):
            half = QWidget()
            column = stacked(half)
            for part in parts:
                column.addWidget(part, 1 if part in (self.map, self.stops) else 0)
            self.addWidget(half)
            self.setStretchFactor(self.count() - 1, share)

    def show_plan(self, plan: DayPlan | None) -> None:
        self.map.show_plan(plan)
        self._legend.show_base(plan.base_name if plan else "")

    def show_person(self, row: DayRow | None, base: str, stop_id: int | None) -> None:
        """Whose stops are listed, with one of them chosen."""
        self.stops.show_person(row, base, stop_id)
        self._heading.heading.setText(row.name if row else tr("Nobody selected"))
        self._heading.remark.setText(words.tour_words(row) if row else "")


def stacked(widget: QWidget) -> QVBoxLayout:
    """A layout for parts one below the other without a gap."""
    column = QVBoxLayout(widget)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    return column
