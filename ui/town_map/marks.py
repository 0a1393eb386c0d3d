"""A drop that stands on a place of a map: where something was reported."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPen

from ui import style
from ui.town_map.scale import Disc

HIGH = 24  # pixels at the usual text size
_CENTRE = Qt.AlignmentFlag.AlignCenter


def draw_mark(painter: QPainter, place: QPointF, sign: str = "!", *, open_still: bool = True) -> None:
    """Filled while nobody has said what becomes of it, hollow afterwards."""
    look = style.theme()
    box = mark_box(place)
    across, head = box.width(), QRectF(box.left(), box.top(), box.width(), box.width())
    path = QPainterPath(place)
    path.lineTo(head.left() + across * 0.06, head.center().y() + across * 0.22)
    path.arcTo(head, 207, -234)
    path.closeSubpath()
    path.setFillRule(Qt.FillRule.WindingFill)
    tone = style.colour(look.danger if open_still else look.ok)
    painter.setPen(QPen(style.colour(look.surface) if open_still else tone, 1.2))
    painter.setBrush(tone if open_still else style.colour(look.surface))
    painter.drawPath(path)
    painter.setPen(style.colour(look.surface) if open_still else tone)
    painter.setFont(style.font(style.HINT, style.BOLD))
    painter.drawText(head, _CENTRE, sign)


def tip_of(place: QPointF, discs: Sequence[Disc]) -> QPointF:
    """Where a drop stands: on its place, or at the edge of a hotspot there, whose number is read so."""
    under = next((disc for disc in discs if disc.holds(place)), None)
    return place if under is None else QPointF(under.x + 0.8 * under.radius, under.y - 0.5 * under.radius)


def mark_box(place: QPointF) -> QRectF:
    """Where a drop on a place is drawn."""
    high = style.px(HIGH)
    wide = high * 0.72
    return QRectF(place.x() - wide / 2, place.y() - high, wide, high)
