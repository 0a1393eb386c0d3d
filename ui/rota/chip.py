"""How a tour of duty or an absence is drawn: letter first, then the position bar, then the colour."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QBrush, QPainter, QPen

from planner.views.rota_grid import RotaCell, ShiftLegend
from ui import icons, style
from ui.rota import wording

DAY_FROM, DAY_TO = 6 * 60, 24 * 60  # what the position bar spans
_LEFT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
_CENTRE = Qt.AlignmentFlag.AlignCenter


def bar_span(start: int, end: int) -> tuple[float, float]:
    """Where a tour lies in 06:00–24:00, as shares of the width; a night runs off the right edge."""
    width = DAY_TO - DAY_FROM
    left = min(1.0, max(0.0, (start - DAY_FROM) / width))
    return left, min(1.0, max(left, (end - DAY_FROM) / width))


class ChipPainter:
    """Draws chips with one painter; keeps pens and fonts ready because it is called thousands of times."""

    def __init__(self, painter: QPainter, shifts: dict[str, ShiftLegend]) -> None:
        self.painter, self.shifts = painter, shifts
        self.look = style.theme()
        self.letter_font = style.font(style.TABLE, style.BOLD)
        self.hours_font = style.font(style.TABLE, style.MEDIUM)
        self.hint_font = style.font(style.HINT)
        self.radius = 3.0
        self.ratio = painter.device().devicePixelRatioF()

    def duty(self, box: QRect, cell: RotaCell, *, compact: bool) -> None:
        """A tour: tinted chip, letter, hours (not when compact), bar."""
        shift = self.shifts.get(cell.code)
        colours = self.look.shift(shift.slot if shift else cell.code)
        painter = self.painter
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(style.colour(colours.fill))
        painter.drawRoundedRect(box, self.radius, self.radius)
        painter.setPen(style.colour(colours.ink))
        painter.setFont(self.letter_font)
        bar = style.px(2)
        if compact:
            painter.drawText(box.adjusted(0, 0, 0, -bar), _CENTRE, cell.code)
        else:
            painter.drawText(box.adjusted(style.px(6), 0, 0, -bar), _LEFT, cell.code)
            painter.setFont(self.hours_font)
            painter.drawText(box.adjusted(style.px(22), 0, 0, -bar), _LEFT, cell.hours)
        if cell.start is not None and cell.end is not None:
            self._bar(box, cell.start, cell.end, colours.bar, style.px(4) if not compact else 2)

    def _bar(self, box: QRect, start: int, end: int, colour: str, inset: int) -> None:
        left, right = bar_span(start, end)
        room = box.width() - 2 * inset
        height = style.px(3)
        x = box.left() + inset + round(left * room)
        width = max(style.px(4), round((right - left) * room))
        self.painter.fillRect(x, box.bottom() - height, width, height, style.colour(colour))

    def absence(self, box: QRect, cell: RotaCell, *, compact: bool) -> None:
        """Away: hatched, outlined for leave and sickness, two letters and the word."""
        colours, painter = self.look.away, self.painter
        away = cell.code in ("AL", "SK")
        painter.setBrush(style.colour(colours.fill))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.drawRoundedRect(box, self.radius, self.radius)
        if away:
            painter.setBrush(QBrush(style.colour(self.look.surface), Qt.BrushStyle.SolidPattern))
            painter.setPen(QPen(style.colour(colours.bar), 1))
            framed = QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5)
            painter.drawRoundedRect(framed, self.radius, self.radius)
            if not compact:
                self._hatch(box)
        painter.setPen(style.colour(colours.ink))
        painter.setFont(self.letter_font)
        if compact:
            painter.setFont(style.font(style.HINT, style.SEMIBOLD))
            painter.drawText(box, _CENTRE, cell.code)
            return
        painter.drawText(box.adjusted(style.px(6), 0, 0, 0), _LEFT, cell.code)
        painter.setFont(style.font(style.HINT))
        painter.drawText(box.adjusted(style.px(28), 0, 0, 0), _LEFT, wording.absence_word(cell.code))

    def _hatch(self, box: QRect) -> None:
        painter = self.painter
        painter.setPen(QPen(style.colour(self.look.hatch), 2))
        step, left = style.px(8), box.left() + style.px(62)
        for x in range(left, box.right() + box.height(), step):
            top = QPointF(min(x, box.right() - 2), box.top() + 2 + max(0, x - box.right() + 2))
            foot = x - box.height() + 4
            low = QPointF(max(foot, left), box.bottom() - 2 - max(0, left - foot))
            if top.y() < low.y():
                painter.drawLine(low, top)

    def rest(self, box: QRect) -> None:
        """A rest day is quiet."""
        self.painter.setPen(style.colour(self.look.muted))
        self.painter.setFont(self.hint_font)
        self.painter.drawText(box, _CENTRE, "RD")

    def mark(self, name: str, right: int, box: QRect, colour: str, *, filled: bool = False) -> int:
        """An icon ending at ``right``; returns where the next one ends."""
        size = style.px(12)
        pixels = icons.pixmap(name, size, colour, self.ratio, filled)
        self.painter.drawPixmap(right - size, box.center().y() - size // 2, pixels)
        return right - size - style.px(4)
