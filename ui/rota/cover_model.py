"""The cover strip as Qt's table model: a role or power a row, a day a column, with the gap in words."""

from __future__ import annotations

from datetime import date
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from planner.views.rota_grid import DayHeader
from planner.views.rota_verdict import CoverDay, CoverRow
from solver.language import tr
from ui.rota import wording
from ui.widgets import figures

Index = QModelIndex | QPersistentModelIndex
NAME, SHORT, FIRST_DAY = 0, 1, 2
WEEK = 7
_NOWHERE = QModelIndex()
ROLE = Qt.ItemDataRole


class CoverModel(QAbstractTableModel):
    """Two frozen columns, then the days, then two empty ones under the grid's fair shares."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows: tuple[CoverRow, ...] = ()
        self.days: tuple[DayHeader, ...] = ()
        self._by_date: list[dict[date, CoverDay]] = []  # a period may begin before or after its rota
        self.first, self.last = 7 * 60, 23 * 60
        self.elsewhere_minutes = 0  # short on days of the same rota that are not in view

    @property
    def compact(self) -> bool:
        """Whether several weeks are in view, each day a small cell."""
        return len(self.days) > WEEK

    def show_cover(self, rows: tuple[CoverRow, ...], days: tuple[DayHeader, ...]) -> None:
        """Take the rows of the days shown, which may be part of the period; the sums are of these days."""
        wanted = {header.day for header in days}
        kept = tuple(_within(row, wanted) for row in rows)
        self.elsewhere_minutes = sum(row.short_minutes for row in rows) - sum(
            row.short_minutes for row in kept
        )
        if kept == self.rows and days == self.days:
            return
        self.beginResetModel()
        self.rows, self.days = kept, days
        self._by_date = [{day.day: day for day in row.days} for row in kept]
        steps = [
            step for row in kept for day in row.days for step in day.steps if step.required or step.planned
        ]
        self.first = min([step.start for step in steps], default=7 * 60)
        self.last = max([step.end for step in steps], default=23 * 60)
        self.endResetModel()

    def day_at(self, row: int, column: int) -> CoverDay | None:
        at = column - FIRST_DAY
        return self._by_date[row].get(self.days[at].day) if 0 <= at < len(self.days) else None

    def most(self, row: int) -> int:
        """The height of a row's drawings: the most people required or planned on any day."""
        steps = [step for day in self.rows[row].days for step in day.steps]
        return max([max(step.required, step.planned) for step in steps], default=1)

    def days_short(self, row: int) -> int:
        """As many days as have a figure in their cell."""
        return sum(bool(day.worst_gap) for day in self.rows[row].days)

    def sum_words(self, row: int) -> str:
        """What is read out of a row's sum: the hours, and over several weeks the days before them."""
        minutes = self.rows[row].short_minutes
        if not minutes:
            return tr("met")
        short = tr("{short_duration} short", short_duration=figures.short_duration(minutes))
        if not self.compact:
            return short
        return tr(
            "{days} short, {short_duration}",
            days=figures.many(self.days_short(row), "day"),
            short_duration=figures.short_duration(minutes),
        )

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else FIRST_DAY + len(self.days) + 2

    def data(self, index: Index, role: int = ROLE.DisplayRole) -> Any:
        if not index.isValid() or role not in (ROLE.DisplayRole, ROLE.AccessibleTextRole):
            return None
        row = self.rows[index.row()]
        short = self.sum_words(index.row())
        if index.column() in (NAME, SHORT):
            return row.name if index.column() == NAME else short
        day, at = self.day_at(index.row(), index.column()), index.column() - FIRST_DAY
        if role == ROLE.DisplayRole:
            return day.worst_gap if day is not None else ""
        if at >= len(self.days):
            return tr("{role}, all days: {short}", role=row.name, short=short)
        words = wording.day_words(self.days[at])
        if day is None:
            return tr("{role}, {day}, no rota holds this day", role=row.name, day=words)
        short = tr("short {worst_gap}", worst_gap=day.worst_gap) if day.worst_gap else tr("cover met")
        return f"{row.name}, {words}, {short}"


def _within(row: CoverRow, wanted: set[date]) -> CoverRow:
    days = tuple(day for day in row.days if day.day in wanted)
    return CoverRow(row.name, days, sum(day.short_minutes for day in days))
