"""Paints the left half of the grid: names and hours."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QTableView

from planner.views.rota_grid import GroupRow, PersonRow
from ui import icons, style
from ui.rota.model import RotaModel
from ui.rota.painting import visible_columns, visible_rows

_LEFT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
_RIGHT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
_CENTRE = Qt.AlignmentFlag.AlignCenter


class PeoplePainting:
    """Paints names and hours: the left half of the grid."""

    def __init__(self, model: RotaModel) -> None:
        self.model = model
        self.compact = False
        self.narrow = False
        self.current_row = -1  # its name is tinted, as a guide along the row

    def paint(self, view: QTableView, painter: QPainter, area: QRect) -> None:
        look = style.theme()
        painter.fillRect(area, style.colour(look.surface))
        columns = visible_columns(view, area)
        for row in visible_rows(view, area):
            line = self.model.lines[row.at]
            group = isinstance(line, GroupRow)
            for column in columns:
                box = QRect(column.start, row.start, column.length, row.length)
                fill = look.chrome if group else look.surface
                if row.at == self.current_row and column.at == 0 and not group:
                    fill = look.accent_tint
                painter.fillRect(box, style.colour(fill))
                painter.fillRect(box.left(), box.bottom(), box.width(), 1, style.colour(look.line))
                painter.fillRect(box.right(), box.top(), 1, box.height(), style.colour(look.line))
                if column.at:
                    self._hours(painter, box, row.at, column.at, line)
                elif isinstance(line, GroupRow):
                    self._group_name(painter, box, line)
                else:
                    self._name(painter, box.adjusted(style.px(12), 0, -style.px(8), 0), line)

    def _group_name(self, painter: QPainter, box: QRect, group: GroupRow) -> None:
        look = style.theme()
        size = style.px(14)
        arrow = "chevron-right" if group.name in self.model.collapsed else "chevron-down"
        place = QRectF(box.left() + style.px(8), box.center().y() - size / 2 + 1, size, size)
        icons.draw(painter, arrow, place, look.text2)
        words = box.adjusted(style.px(25), 0, -style.px(6), 0)
        painter.setFont(style.font(style.TABLE))
        count = str(len(group.people))
        taken = painter.fontMetrics().horizontalAdvance(count) + style.px(6)
        painter.setFont(style.font(style.TABLE, style.SEMIBOLD))
        room = words.width() - taken
        name = shorter_group(group.name, room, painter.fontMetrics())
        painter.setPen(style.colour(look.text))
        painter.drawText(words, _LEFT, name)
        words.setLeft(words.left() + painter.fontMetrics().horizontalAdvance(name) + style.px(6))
        painter.setFont(style.font(style.TABLE))
        painter.setPen(style.colour(look.muted))
        painter.drawText(words, _LEFT, count)

    def _name(self, painter: QPainter, box: QRect, person: PersonRow) -> None:
        look = style.theme()
        taken = 0
        if not (self.compact or self.narrow):
            painter.setFont(style.font(style.HINT))
            metrics = painter.fontMetrics()
            number = metrics.elidedText(person.number, Qt.TextElideMode.ElideRight, box.width() // 2)
            taken = metrics.horizontalAdvance(number) + style.px(8)
            painter.setPen(style.colour(look.muted))
            painter.drawText(box, _RIGHT, number)
        painter.setFont(style.font(style.TABLE, style.MEDIUM))
        painter.setPen(style.colour(look.text))
        room = box.width() - taken
        name = painter.fontMetrics().elidedText(person.name, Qt.TextElideMode.ElideRight, room)
        painter.drawText(box, _LEFT, name)

    def _hours(
        self, painter: QPainter, box: QRect, row: int, column: int, line: GroupRow | PersonRow
    ) -> None:
        look = style.theme()
        text = self.model.shown(row, column)
        painter.setFont(style.font(style.HINT if isinstance(line, GroupRow) else style.TABLE))
        differs = abs(line.planned_minutes - line.contract_minutes) >= 3
        painter.setPen(style.colour(look.text if differs else look.text2))
        painter.drawText(box.adjusted(0, 0, -style.px(7), 0), _RIGHT, text)


def shorter_group(name: str, room: int, metrics: QFontMetrics) -> str:
    """ "Police — PCSOs", or without its agency where that has no room: the roles tell groups apart."""
    if metrics.horizontalAdvance(name) <= room:
        return name
    role = name.rpartition(" — ")[2]
    return metrics.elidedText(role[:1].upper() + role[1:], Qt.TextElideMode.ElideRight, room)
