"""Two small drawings beside a move: somebody's week in chips, and cover of the day against what is needed."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from planner.answers.move_rows import PersonWeek, WeekCell
from planner.views.rota_grid import ShiftLegend
from planner.views.rota_verdict import CoverDay
from solver.language import tr
from ui import style
from ui.spoken_dates import DAYS
from ui.widgets.cover_profile import draw_profile

DAY_FROM, DAY_TO = 6 * 60, 24 * 60  # what the position bar spans, as in the grid
RADIUS = 3.0
_CENTRE = Qt.AlignmentFlag.AlignCenter
_LEFT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
_RIGHT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight


class WeekPicture(QWidget):
    """Seven days with their tours; the days that change have a coloured edge, as in the grid."""

    def __init__(self, week: PersonWeek, shifts: Mapping[str, ShiftLegend]) -> None:
        super().__init__()
        self._week, self._shifts = week, shifts
        self.setFixedHeight(style.px(50))
        said = [f"{_day(cell)} {cell.code}{tr(', changed') * cell.changed}" for cell in week.cells]
        self.setAccessibleName(tr("Week of {name}: {said}", name=week.name, said="; ".join(said)))

    def paintEvent(self, event: QPaintEvent) -> None:
        look, painter = style.theme(), QPainter(self)
        wide = self.width() / max(1, len(self._week.cells))
        head = self.height() // 2 - 2
        for at, cell in enumerate(self._week.cells):
            box = QRect(round(at * wide), 0, round(wide), self.height() - 1)
            if cell.changed:
                painter.fillRect(box, style.colour(look.accent_tint))
                painter.fillRect(box.left(), box.top(), 2, box.height(), style.colour(look.accent))
            painter.setPen(style.colour(look.line))
            painter.drawRect(box.adjusted(0, 0, -1 if at == len(self._week.cells) - 1 else 0, 0))
            painter.setPen(style.colour(look.text2))
            painter.setFont(style.font(style.HINT))
            painter.drawText(QRect(box.left(), 0, box.width(), head), _CENTRE, _day(cell))
            self._tour(painter, box.adjusted(3, head, -3, -4), cell)
        painter.end()

    def _tour(self, painter: QPainter, box: QRect, cell: WeekCell) -> None:
        shift = self._shifts.get(cell.code)
        if shift is None:
            painter.setFont(style.font(style.TABLE))
            painter.drawText(box, _CENTRE, cell.code)
            return
        colours = style.theme().shift(shift.slot)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(style.colour(colours.fill))
        painter.drawRoundedRect(box, RADIUS, RADIUS)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        left, right = (
            box.left() + round((minute - DAY_FROM) / (DAY_TO - DAY_FROM) * box.width())
            for minute in (max(shift.start, DAY_FROM), min(shift.end, DAY_TO))
        )
        painter.fillRect(left, box.bottom() - 1, max(4, right - left), 2, style.colour(colours.bar))
        painter.setPen(style.colour(colours.ink))
        painter.setFont(style.font(style.TABLE, style.BOLD))
        painter.drawText(box.adjusted(0, 0, 0, -2), _CENTRE, shift.code)


def _day(cell: WeekCell) -> str:
    return f"{DAYS[cell.day.weekday()][:2]} {cell.day.day}"


class CoverPicture(QWidget):
    """Cover of one day with an axis of people and of hours, on the scale of its neighbour."""

    def __init__(self, name: str, day: CoverDay, first: int, last: int, most: int) -> None:
        super().__init__()
        self._day, self._first, self._last, self._most = day, first, last, most
        self.setFixedHeight(style.px(84))
        said = [
            tr(
                "{start:02d} to {end:02d}: {planned} of {required}",
                start=step.start // 60,
                end=step.end // 60 % 24,
                planned=step.planned,
                required=step.required,
            )
            for step in day.steps
        ]
        self.setAccessibleName(f"{name}: {'; '.join(said)}")

    def sizeHint(self) -> QSize:
        return QSize(style.px(300), style.px(84))

    def paintEvent(self, event: QPaintEvent) -> None:
        look, painter = style.theme(), QPainter(self)
        left, foot = style.px(20), style.px(16)
        box = self.rect().adjusted(left, foot // 2, -style.px(10), -foot)
        draw_profile(painter, box, self._day.steps, self._first, self._last, self._most)
        painter.setPen(style.colour(look.text2))
        painter.setFont(style.font(style.HINT))
        for count in range(0, self._most + 1, max(1, self._most // 2)):
            y = box.bottom() - round(count * box.height() / max(1, self._most))
            painter.drawText(QRect(0, y - foot // 2, left - 4, foot), _RIGHT, str(count))
        hours = (self._last - self._first) // 60
        for hour in range(0, hours + 1, 4 if hours > 8 else 2):
            x = box.left() + round(hour * 60 / max(1, self._last - self._first) * box.width())
            word = f"{(self._first // 60 + hour) % 24:02d}"
            painter.drawText(QRect(x - 12, box.bottom() + 2, 24, foot), _CENTRE, word)
        painter.end()
