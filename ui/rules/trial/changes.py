"""The people whose tours differ, against the days: what stood struck out, what would stand as its chip."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFont, QPainter
from PySide6.QtWidgets import QHeaderView, QStyledItemDelegate, QStyleOptionViewItem

from planner.answers.side_by_side import PersonBeside
from planner.views.rota_grid import ShiftLegend
from solver.day_names import day_of_week
from solver.language import tr
from ui import style
from ui.widgets.plain_table import Column, PlainTable

Index = QModelIndex | QPersistentModelIndex
WAS = tr(", was ")
RADIUS, ROW = 3.0, 28
LEAST_DAY = 46
_CENTRE = Qt.AlignmentFlag.AlignCenter
_LEFT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft


def change_rows(people: Sequence[PersonBeside]) -> list[tuple[str, ...]]:
    """ "L, was RD" where a day differs, else the code alone: what a screen reader says."""
    return [
        (one.name, *(new if old == new else f"{new}{WAS}{old}" for old, new in zip(one.before, one.after)))
        for one in people
    ]


class _DayDelegate(QStyledItemDelegate):
    """Draws a day: quiet where it stays, else the old code struck out beside the new chip."""

    def __init__(self, table: ChangesTable) -> None:
        super().__init__(table)
        self._table = table

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        look, box = style.theme(), QRect(option.rect)
        new, changed, old = str(index.data()).partition(WAS)
        painter.save()
        if changed:
            painter.fillRect(box, style.colour(look.accent_tint))
            half = box.width() * 2 // 5
            font = QFont(style.font(style.TABLE))
            font.setStrikeOut(True)
            painter.setFont(font)
            painter.setPen(style.colour(look.text2))
            painter.drawText(QRect(box.left(), box.top(), half, box.height()), _CENTRE, old)
            self._chip(painter, QRect(box.left() + half, box.top() + 4, box.width() - half - 6, ROW - 8), new)
        else:
            painter.setFont(style.font(style.TABLE))
            painter.setPen(style.colour(look.text2))
            painter.drawText(box, _CENTRE, new)
        painter.fillRect(box.left(), box.bottom(), box.width(), 1, style.colour(look.line))
        painter.restore()

    def _chip(self, painter: QPainter, box: QRect, code: str) -> None:
        shift, look = self._table.shifts.get(code), style.theme()
        painter.setFont(style.font(style.TABLE, style.BOLD))
        if shift is None:
            painter.setPen(style.colour(look.text))
            painter.drawText(box, _CENTRE, code)
            return
        colours = look.shift(shift.slot)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(style.colour(colours.fill))
        painter.drawRoundedRect(box, RADIUS, RADIUS)
        painter.setPen(style.colour(colours.ink))
        painter.drawText(box.adjusted(6, 0, 0, 0), _LEFT, code)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(style.px(LEAST_DAY), style.px(ROW))


class ChangesTable(PlainTable):
    """Its columns are the days of the rota that is shown; more than a week of them scroll."""

    def __init__(self) -> None:
        super().__init__(tr("What would change on the rota"), (Column("", strong=True),))
        self.shifts: Mapping[str, ShiftLegend] = {}
        self._days = _DayDelegate(self)

    def show_people(
        self,
        people: Sequence[PersonBeside],
        days: Sequence[date],
        shifts: Mapping[str, ShiftLegend],
        heading: str,
    ) -> None:
        """Replace everything."""
        self.shifts = shifts
        header, mode = self.horizontalHeader(), QHeaderView.ResizeMode
        if header.count():  # else every day that gets its width has the names measured again
            header.setSectionResizeMode(0, mode.Fixed)
        self.table.beginResetModel()
        headings = [day_of_week(day) for day in days]
        self.table.columns = (Column(heading, strong=True), *(Column(one) for one in headings))
        self.table.rows = tuple(change_rows(people))
        self.table.endResetModel()
        for column in range(1, len(days) + 1):
            self.setItemDelegateForColumn(column, self._days)
            if len(days) > 7:
                header.setSectionResizeMode(column, mode.Fixed)
                header.resizeSection(column, style.px(LEAST_DAY + 12))
        header.setSectionResizeMode(0, mode.ResizeToContents)
        for column in range(1, len(days) + 1 if len(days) <= 7 else 1):
            header.setSectionResizeMode(column, mode.Stretch)
