"""The lines of the hotspot table: one for each hotspot and one for all of them."""

from __future__ import annotations

from collections.abc import Hashable
from datetime import date
from typing import Any

from PySide6.QtCore import Qt

from planner.views.hotspot_board import HotspotCard
from solver.language import tr
from ui.hotspots.columns import DOSAGE, BoardColumn, cell_of, columns_of, heading_in_full
from ui.hotspots.rows import BoardRow, TotalRow
from ui.widgets.figures import many
from ui.widgets.grouped_model import GroupedModel
from ui.widgets.grouped_table import RIGHT

_TOTAL = "total"


NONE = tr("none")  # what an empty cell is read out as


class BoardModel(GroupedModel):
    """One line a hotspot, and one for all of them."""

    def __init__(self) -> None:
        super().__init__()
        self.view = DOSAGE
        self.day: date | None = None  # the day in hand
        self.columns: tuple[BoardColumn, ...] = ()

    @property
    def headings(self) -> tuple[str, ...]:  # type: ignore[override]
        return tuple(column.heading for column in self.columns)

    def show_columns(self, view: str, days: tuple[date, ...], crime_months: int, day: date) -> None:
        """Other columns, before the rows are shown."""
        columns = columns_of(view, days, crime_months, day)
        changed = [(c.heading, c.day) for c in columns] != [(c.heading, c.day) for c in self.columns]
        if changed:
            self.beginResetModel()
            self.lines = []
        self.view, self.day, self.columns = view, day, columns
        if changed:
            self.endResetModel()

    def card_at(self, row: int) -> HotspotCard | None:
        line = self.line_at(row)
        return line.card if isinstance(line, BoardRow) else None

    def is_in_hand(self, column: int) -> bool:
        """Whether a column is that of the day in hand."""
        return self.day is not None and self.columns[column].day == self.day

    def key(self, row: object) -> Hashable:
        return row.card.hotspot_id if isinstance(row, BoardRow) else _TOTAL

    def shown(self, row: object, column: int) -> str:
        if isinstance(row, BoardRow):
            return self.columns[column].shown(row)
        return self._of_total(row, self.columns[column]) if isinstance(row, TotalRow) else ""

    def _of_total(self, row: TotalRow, column: BoardColumn) -> str:
        if column.day is not None:
            cell = cell_of(row.cells, column.day)
            return str(cell.minutes) if cell.built else "–"
        return {
            tr("Hotspot"): tr("All {hotspots}", hotspots=many(row.count, "hotspot")),
            tr("Patrols"): tr("{visits} a day", visits=row.visits),
            tr("Target"): str(row.target),
            tr("Week"): "–" if row.percent is None else f"{row.percent}%",
        }.get(column.heading, "")

    def spoken(self, row: object, column: int) -> str:
        if isinstance(row, BoardRow):
            return self.columns[column].spoken(row)
        one = self.columns[column]
        if isinstance(row, TotalRow) and one.day is not None:
            return cell_of(row.cells, one.day).spoken
        return f"{one.heading}: {self.shown(row, column) or NONE}"

    def looked_at(self, row: object) -> str:
        """The sum is of all of them, so a filter leaves it out."""
        if not isinstance(row, BoardRow):
            return ""
        card = row.card
        return f"{card.title} {card.ward} {card.tactic} {card.source}"

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation is Qt.Orientation.Horizontal and 0 <= section < len(self.columns):
            if role == Qt.ItemDataRole.TextAlignmentRole and self.columns[section].right:
                return RIGHT
            if role == Qt.ItemDataRole.AccessibleTextRole:
                return heading_in_full(self.columns[section])
        return super().headerData(section, orientation, role)
