"""Paints the map: the ground, hotspots as circles with their dosage as a ring, visits, base, and a route."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from math import atan2, cos, hypot, sin, sqrt

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from planner.views.day_plan import DayPlan, HotspotDot, StopKind
from ui import style
from ui.day import words
from ui.day.blocks import draw_face
from ui.day.map_scale import Disc, MapScale, Point, push_apart
from ui.day.outline import Outline
from ui.widgets.figures import many

KILOMETRE = 1000
LEAST_RADIUS, RISK_RADIUS = 8.0, 9.0  # pixels: a circle without risk, and what the greatest risk adds
RING = 3.0
ARROW = 7.0
FULL_CIRCLE = 360 * 16
FOOT = 26  # pixels at the bottom for the scale and what the ground is
OTHERS = 0.7  # how strong the visits of other people are
_CENTRE = Qt.AlignmentFlag.AlignCenter
_LEFT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
_RIGHT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight


def radius_of(dot: HotspotDot) -> float:
    """The area of the circle grows with the risk."""
    return (LEAST_RADIUS + RISK_RADIUS * sqrt(dot.risk / 100)) * style.look.text_percent / 100


@dataclass(frozen=True, slots=True)
class Places:
    """Where the circles of the hotspots and the letters of the visits are drawn, in the plan's order."""

    hotspots: tuple[Disc, ...] = ()
    visits: tuple[Disc, ...] = ()


def places_of(plan: DayPlan, scale: MapScale) -> Places:
    """Everything at its place, or beside it where things would lie on each other."""
    hotspots = [_disc(scale, dot.easting, dot.northing, radius_of(dot) + RING) for dot in plan.hotspots]
    push_apart(hotspots)
    visits = [_disc(scale, dot.easting, dot.northing, style.px(8)) for dot in plan.visits]
    base = _disc(scale, plan.base_easting, plan.base_northing, style.px(6))
    push_apart(visits, [*hotspots, base], gap=0)
    return Places(tuple(hotspots), tuple(visits))


def _disc(scale: MapScale, easting: float, northing: float, radius: float) -> Disc:
    place = scale.at(easting, northing)
    return Disc(place.x(), place.y(), radius)


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
    for name, easting, northing in outline.names:
        place = scale.at(easting, northing)
        painter.drawText(QRectF(place.x() - 60, place.y() - 10, 120, 20), _CENTRE, name)


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


def draw_wards(painter: QPainter, plan: DayPlan, places: Places, size: QRectF) -> None:
    """Each ward's name under or over the southernmost of its hotspots, where it lies on nothing."""
    painter.setFont(style.font(style.HINT))
    painter.setPen(style.colour(style.theme().text2))
    metrics = painter.fontMetrics()
    taken = [
        QRectF(d.x - d.radius, d.y - d.radius, 2 * d.radius, 2 * d.radius).adjusted(1, 1, -1, -1)
        for d in (*places.hotspots, *places.visits)
    ]
    taken.append(QRectF(size.left(), size.bottom() - style.px(FOOT), size.width(), style.px(FOOT)))
    lowest: dict[str, Disc] = {}
    for dot, disc in zip(plan.hotspots, places.hotspots):
        if dot.ward and (dot.ward not in lowest or disc.y > lowest[dot.ward].y):
            lowest[dot.ward] = disc
    for ward, disc in lowest.items():
        wide, high = metrics.horizontalAdvance(ward) + 2, metrics.height()
        for left, top in _beside(disc, wide, high):
            place = QRectF(left, top, wide, high)
            if size.contains(place) and not any(place.intersects(other) for other in taken):
                taken.append(place)
                painter.drawText(place, _CENTRE, ward)
                break


def _beside(disc: Disc, wide: float, high: float) -> Iterator[tuple[float, float]]:
    """Where a name may stand: below, above, right, left."""
    yield disc.x - wide / 2, disc.y + disc.radius
    yield disc.x - wide / 2, disc.y - disc.radius - high
    yield disc.x + disc.radius + 3, disc.y - high / 2
    yield disc.x - disc.radius - 3 - wide, disc.y - high / 2


def draw_visits(painter: QPainter, plan: DayPlan, places: Places, mine: frozenset[str]) -> None:
    """A small framed letter for every visit; those of the selected person stand out."""
    for dot, disc in zip(plan.visits, places.visits):
        size = style.px(14)
        width = max(size, len(dot.label) * style.px(8) + style.px(3))
        box = QRectF(disc.x - width / 2, disc.y - size / 2, width, size)
        painter.setOpacity(1.0 if dot.label in mine else OTHERS)
        draw_face(painter, StopKind.VISIT, dot.label, box)
    painter.setOpacity(1.0)


def draw_hotspot(painter: QPainter, dot: HotspotDot, disc: Disc, *, chosen: bool) -> None:
    """A circle by risk, its number, and a ring that closes as the planned minutes reach the target."""
    look = style.theme()
    percent = words.dosage_percent(dot)
    tone = {"ok": look.day.bar, "warn": look.warn, "danger": look.danger}[words.dosage_tone(percent)]
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(style.colour(look.accent_tint if chosen else look.surface))
    painter.drawEllipse(disc.centre, disc.radius, disc.radius)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    edge = disc.radius - RING / 2
    ring = QRectF(disc.x - edge, disc.y - edge, 2 * edge, 2 * edge)
    painter.setPen(QPen(style.colour(look.line), RING))
    painter.drawEllipse(ring)
    painter.setPen(QPen(style.colour(tone), RING, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap))
    painter.drawArc(ring, 90 * 16, -FULL_CIRCLE * percent // 100)
    if chosen:
        painter.setPen(QPen(style.colour(look.text), 1.5))
        painter.drawEllipse(disc.centre, disc.radius + 2, disc.radius + 2)
    painter.setPen(style.colour(look.text))
    painter.setFont(style.font(style.HINT, style.BOLD))
    painter.drawText(ring, _CENTRE, str(dot.number))


def draw_base(painter: QPainter, place: QPointF) -> None:
    """A filled square with a light point: where tours begin and end."""
    look, half = style.theme(), style.px(5)
    painter.setPen(QPen(style.colour(look.surface), 1))
    painter.setBrush(style.colour(look.text))
    painter.drawRect(QRectF(place.x() - half, place.y() - half, 2 * half, 2 * half))
    painter.setBrush(style.colour(look.surface))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.drawRect(QRectF(place.x() - 1.5, place.y() - 1.5, 3, 3))


def draw_route(painter: QPainter, points: Sequence[QPointF]) -> None:
    """The way of the selected person, with an arrow in the middle of each leg."""
    colour = style.colour(style.theme().text)
    for start, end in pairwise(points):
        length = hypot(end.x() - start.x(), end.y() - start.y())
        if length < 2:
            continue
        painter.setPen(QPen(colour, 1.4))
        painter.drawLine(start, end)
        if length > 3 * ARROW:
            _draw_arrow(painter, start, end)


def _draw_arrow(painter: QPainter, start: QPointF, end: QPointF) -> None:
    angle = atan2(end.y() - start.y(), end.x() - start.x())
    middle = (start + end) / 2
    tip = middle + QPointF(cos(angle), sin(angle)) * (ARROW / 2)
    wings = [tip - QPointF(cos(angle + side), sin(angle + side)) * ARROW for side in (0.45, -0.45)]
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(style.colour(style.theme().text))
    painter.drawPolygon(QPolygonF([tip, *wings]))


def draw_scale(painter: QPainter, scale: MapScale, *, schematic: bool) -> None:
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
    said = f"{metres // 1000} km" if metres >= KILOMETRE else f"{metres} m"
    high = painter.fontMetrics().height()
    painter.drawText(QRectF(right - length, y - high - 5, length, high), _CENTRE, said)
    if schematic:
        words_box = QRectF(style.px(10), y - high + 4, scale.size.width() / 2, high)
        painter.drawText(words_box, _LEFT, "Schematic, not a map")


def spoken_map(plan: DayPlan) -> str:
    """How many stand at which dosage, for a reader; the chart by hotspot has every figure."""
    tones = [words.dosage_tone(words.dosage_percent(dot)) for dot in plan.hotspots]
    return (
        f"Map: {many(len(tones), 'hotspot')}, {tones.count('ok')} with the target met, "
        f"{tones.count('warn')} at 75 to 99 percent, {tones.count('danger')} under 75 percent, "
        f"{many(len(plan.visits), 'visit')}"
    )
