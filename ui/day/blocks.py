"""How one stop is drawn on the chart: a block whose shape says what it is before its colour does.

Dark with B: briefing. Solid with a number: a patrol at that hotspot. Framed with a letter: a visit.
Dashed: a meal. Grey: another task. Blocks narrower than 15 px are drawn 15 px wide; the side list has
the exact times.
"""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from planner.views.day_plan import DayStop, StopKind
from ui import icons, style
from ui.day.chart_rows import Block
from ui.day.hours import HourScale

LEAST_WIDTH = 15
RADIUS = 2.5
SHORT = 4  # letters: "meal"
_CENTRE = Qt.AlignmentFlag.AlignCenter
_LEFT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft


def block_box(scale: HourScale, stop: DayStop, row: QRect) -> QRectF:
    """Where a stop is drawn inside its row."""
    left = scale.x(stop.start)
    width = max(style.px(LEAST_WIDTH), scale.x(stop.end) - left)
    inset = max(2, row.height() // 8)
    return QRectF(left, row.top() + inset, width, row.height() - 2 * inset - 1)


def draw_block(painter: QPainter, block: Block, box: QRectF, end: float, *, chosen: bool) -> None:
    """The block, its lock, what stands beside it before ``end``, and a frame when it has the keyboard."""
    draw_face(painter, block.stop.kind, block.stop.label, box)
    beside = box.right() + 2
    if block.stop.locked:
        size = style.px(10)
        place = QRectF(beside, box.center().y() - size / 2, size, size)
        icons.draw(painter, "lock", place, style.theme().text, filled=True)
        beside += size + 1
    if block.beside:
        painter.setPen(style.colour(style.theme().text))
        painter.setFont(style.font(style.HINT))
        room = QRectF(beside + 1, box.top(), max(end - beside - 2, 0), box.height())
        words = painter.fontMetrics().elidedText(block.beside, Qt.TextElideMode.ElideRight, int(room.width()))
        painter.drawText(room, _LEFT, words)
    if chosen:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(style.colour(style.theme().surface), 1))
        painter.drawRoundedRect(box.adjusted(-0.5, -0.5, 0.5, 0.5), RADIUS, RADIUS)
        painter.setPen(QPen(style.colour(style.theme().text), 2))
        painter.drawRoundedRect(box.adjusted(-2, -2, 2, 2), RADIUS + 1, RADIUS + 1)


def draw_face(painter: QPainter, kind: StopKind, label: str, box: QRectF) -> None:
    """The face alone; the side list, the tray and the legend draw it too."""
    look = style.theme()
    edge, fill, ink, weight = {
        StopKind.BRIEFING: (None, look.text2, look.surface, style.SEMIBOLD),
        StopKind.PATROL: (None, look.accent, look.on_accent, style.BOLD),
        StopKind.VISIT: (QPen(style.colour(look.text), 1.4), look.surface, look.text, style.BOLD),
        StopKind.MEAL: (_dashed(look.line2), look.surface, look.text2, style.REGULAR),
        StopKind.COMMITMENT: (QPen(style.colour(look.line2), 1), look.sunken, look.text2, style.REGULAR),
    }[kind]
    painter.setPen(edge or Qt.PenStyle.NoPen)
    painter.setBrush(style.colour(fill))
    shown = box if edge is None else box.adjusted(0.5, 0.5, -0.5, -0.5)
    painter.drawRoundedRect(shown, RADIUS, RADIUS)
    painter.setPen(style.colour(ink))
    _label(painter, label, box, weight)


def _label(painter: QPainter, label: str, box: QRectF, weight: int) -> None:
    """The label in the size that fits; a title that fits nowhere is cut with an ellipsis."""
    margin = 1 if len(label) <= SHORT else style.px(4)
    for size in (style.TABLE, style.HINT):
        painter.setFont(style.font(size, weight))
        if painter.fontMetrics().horizontalAdvance(label) <= box.width() - 2 * margin:
            painter.drawText(box, _CENTRE, label)
            return
    if len(label) <= 2:
        painter.drawText(box, _CENTRE | Qt.TextFlag.TextDontClip, label)
        return
    room = int(box.width() - 2 * margin)
    words = painter.fontMetrics().elidedText(label, Qt.TextElideMode.ElideRight, room)
    if len(words) > (1 if len(label) > SHORT else 2):  # an ellipsis says nothing, nor does "m…"
        painter.drawText(box.adjusted(margin, 0, -margin, 0), _LEFT, words)


def draw_dots(painter: QPainter, left: float, right: float, y: float) -> None:
    """Travel: a dot every four pixels, one at least, ending at ``right``."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(style.colour(style.theme().text2))
    x = right - 3.0
    while x >= left - 0.5 or x == right - 3.0:
        painter.drawRect(QRectF(x, y - 0.75, 1.8, 1.8))
        x -= 4.0


def _dashed(colour: str) -> QPen:
    pen = QPen(style.colour(colour), 1)
    pen.setDashPattern([3, 2])
    return pen
