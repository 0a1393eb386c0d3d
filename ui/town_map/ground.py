"""Paints what lies under every map: the ground, the base and the scale."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QLineF, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from solver.language import tr
from ui import style
from ui.town_map.outline import Outline
from ui.town_map.scale import MapScale, Point

KILOMETRE = 1000
FOOT = 26  # pixels at the bottom for the scale and what the ground is
_CENTRE = Qt.AlignmentFlag.AlignCenter
_LEFT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft


def draw_ground(painter: QPainter, scale: MapScale, outline: Outline | None) -> None:
    """The schematic of the example team, or kilometre squares."""
    look, size = style.theme(), scale.size
    painter.fillRect(QRectF(QPointF(0, 0), size), style.colour(look.chrome))
    if outline is None:
        _draw_squares(painter, scale)
        return
    painter.setPen(QPen(style.colour(look.line2), 1))
    painter.setBrush(style.colour(look.accent_tint))
    for area in (*outline.sea, *outline.water):
        painter.drawPolygon(_polygon(scale, area))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(style.colour(look.line), style.px(4), Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
    for road in outline.roads:
        painter.drawPolyline(_polygon(scale, road))
    painter.setPen(QPen(style.colour(look.line2), 1, Qt.PenStyle.DashLine))
    for line in outline.railway:
        painter.drawPolyline(_polygon(scale, line))
    painter.setPen(style.colour(look.text2))
    painter.setFont(style.font(style.HINT))
    metrics = painter.fontMetrics()
    for name, easting, northing in outline.names:
        words = QSizeF(metrics.horizontalAdvance(name) + 2, metrics.height())
        place = place_of_name(scale.at(easting, northing), words, size)
        if place is not None:
            painter.drawText(place, _CENTRE, name)


def place_of_name(middle: QPointF, words: QSizeF, size: QSizeF) -> QRectF | None:
    """Round its middle, or moved in from the edge that would cut it; None where it would have to be moved by
    more than half of itself: what it names is hardly on the map then. All in pixels."""
    place = QRectF(QPointF(0, 0), words)
    place.moveCenter(middle)
    right = max(-place.left(), 0) - max(place.right() - size.width(), 0)
    down = max(-place.top(), 0) - max(place.bottom() - size.height(), 0)
    if abs(right) > words.width() / 2 or abs(down) > words.height() / 2:
        return None
    return place.translated(right, down)


def _draw_squares(painter: QPainter, scale: MapScale) -> None:
    size = scale.size
    painter.setPen(QPen(style.colour(style.theme().line), 1))
    for step in _kilometres(scale.middle[0], size.width() / scale.scale):
        x = scale.at(step, 0).x()
        painter.drawLine(QLineF(x, 0, x, size.height()))
    for step in _kilometres(scale.middle[1], size.height() / scale.scale):
        y = scale.at(0, step).y()
        painter.drawLine(QLineF(0, y, size.width(), y))


def _kilometres(middle: float, length: float) -> Iterator[float]:
    first = -(-int(middle - length / 2) // KILOMETRE) * KILOMETRE
    return (float(step) for step in range(first, int(middle + length / 2) + 1, KILOMETRE))


def _polygon(scale: MapScale, points: Sequence[Point]) -> QPolygonF:
    return QPolygonF([scale.at(*point) for point in points])


def draw_base(painter: QPainter, place: QPointF) -> None:
    """A filled square with a light point: where tours begin and end."""
    look, half = style.theme(), style.px(5)
    painter.setPen(QPen(style.colour(look.surface), 1))
    painter.setBrush(style.colour(look.text))
    painter.drawRect(QRectF(place.x() - half, place.y() - half, 2 * half, 2 * half))
    painter.setBrush(style.colour(look.surface))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.drawRect(QRectF(place.x() - 1.5, place.y() - 1.5, 3, 3))


def draw_scale(painter: QPainter, scale: MapScale, ground_words: str) -> None:
    """A bar of whole kilometres (or 100 m when close), and what the ground is."""
    look = style.theme()
    metres = next((step for step in (100, 200, 500, 1000, 2000, 5000) if step * scale.scale > 50), 10_000)
    length = metres * scale.scale
    right, y = scale.size.width() - style.px(12), scale.size.height() - style.px(12)
    ground = QColor(style.colour(look.chrome))
    ground.setAlphaF(0.8)
    painter.fillRect(QRectF(right - length - 6, y - style.px(20), length + 12, style.px(26)), ground)
    painter.setPen(QPen(style.colour(look.text2), 1.4))
    painter.drawLine(QLineF(right - length, y, right, y))
    for x in (right - length, right):
        painter.drawLine(QLineF(x, y - 4, x, y))
    painter.setFont(style.font(style.HINT))
    said = (
        tr("{metres} km", metres=metres // 1000) if metres >= KILOMETRE else tr("{metres} m", metres=metres)
    )
    high = painter.fontMetrics().height()
    painter.drawText(QRectF(right - length, y - high - 5, length, high), _CENTRE, said)
    if not ground_words:
        return
    words_box = QRectF(style.px(10), y - high + 4, right - length - style.px(30), high)
    shown = painter.fontMetrics().elidedText(
        ground_words, Qt.TextElideMode.ElideRight, int(words_box.width())
    )
    wide = painter.fontMetrics().horizontalAdvance(shown)
    painter.fillRect(words_box.adjusted(-4, -1, wide - words_box.width() + 4, 1), ground)
    painter.drawText(words_box, _LEFT, shown)
