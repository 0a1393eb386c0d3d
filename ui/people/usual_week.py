"""A person's usual week as seven small chips, as the rota draws tours."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from planner.views.rota_grid import CellKind, RotaCell, ShiftLegend
from solver.day_names import SHORT_DAYS
from solver.language import tr
from ui import style
from ui.rota.chip import chip
from ui.spoken_dates import DAYS
from ui.widgets.grouped_table import draw_text

_CENTRE = Qt.AlignmentFlag.AlignCenter
HEADING, CHIP = 24, 28


class UsualWeek(QWidget):
    """Monday to Sunday of the week in hand, from the pattern. A rest day has no chip."""

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(tr("Usual week"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._codes: Sequence[str] = ("",) * 7
        self._shifts: Mapping[str, ShiftLegend] = {}

    def show_week(self, codes: Sequence[str], shifts: Mapping[str, ShiftLegend]) -> None:
        self._codes, self._shifts = codes, shifts
        said = (f"{day} {self._word(code)}" for day, code in zip(DAYS, codes))
        self.setAccessibleDescription(", ".join(said))
        self.update()

    def _word(self, code: str) -> str:
        if code in self._shifts:
            return self._shifts[code].name
        return tr("rest day") if code == "RD" else tr("no pattern")

    def sizeHint(self) -> QSize:
        return QSize(style.px(280), style.px(HEADING + CHIP) + 2)

    def minimumSizeHint(self) -> QSize:
        return QSize(style.px(210), style.px(HEADING + CHIP) + 2)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, look = QPainter(self), style.theme()
        top, height = style.px(HEADING), style.px(CHIP)
        painter.fillRect(QRect(0, 0, self.width(), top), style.colour(look.chrome))
        for at, code in enumerate(self._codes):
            left, right = (round(self.width() * day / 7) for day in (at, at + 1))
            heading = QRect(left, 0, right - left, top)
            draw_text(painter, heading, SHORT_DAYS[at], "text2", align=_CENTRE)
            self._cell(painter, QRect(left, top, right - left, height), code)
        painter.setPen(style.colour(look.line))
        painter.drawRect(0, 0, self.width() - 1, top + height)
        painter.fillRect(0, top, self.width(), 1, style.colour(look.line2))

    def _cell(self, painter: QPainter, box: QRect, code: str) -> None:
        shift = self._shifts.get(code)
        if shift is None:
            draw_text(painter, box, code, "muted", align=_CENTRE)
            return
        inside = box.adjusted(style.px(3), style.px(4), -style.px(3), -style.px(4))
        cell = RotaCell(CellKind.DUTY, code, "", shift.start, shift.end, shift.paid_minutes)
        picture = chip(
            cell, shift.slot, inside.width(), inside.height(), self.devicePixelRatioF(), compact=False
        )
        painter.drawPixmap(inside.topLeft(), picture)
