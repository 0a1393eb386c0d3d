"""Paints what the day adds to the map: the visits, and one person's route."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from math import atan2, cos, hypot, sin

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen, QPolygonF

from planner.views.day_plan import DayPlan, StopKind
from solver.language import tr
from ui import style
from ui.day import words
from ui.day.blocks import draw_face
from ui.town_map.circles import disc_at, discs_of, dosage_tone
from ui.town_map.scale import Disc, MapScale, push_apart
from ui.widgets.figures import many

ARROW = 7.0
OTHERS = 0.7  # how strong the visits of other people are


@dataclass(frozen=True, slots=True)
class Places:
    """Where the circles of the hotspots and the letters of the visits are drawn, in the plan's order."""

    hotspots: tuple[Disc, ...] = ()
    visits: tuple[Disc, ...] = ()


def places_of(plan: DayPlan, scale: MapScale) -> Places:
    """Everything at its place, or beside it where things would lie on each other."""
    hotspots = discs_of(plan.hotspots, scale)
    visits = [disc_at(scale, dot.easting, dot.northing, style.px(8)) for dot in plan.visits]
    base = disc_at(scale, plan.base_easting, plan.base_northing, style.px(6))
    push_apart(visits, [*hotspots, base], gap=0)
    return Places(tuple(hotspots), tuple(visits))


def draw_visits(painter: QPainter, plan: DayPlan, places: Places, mine: frozenset[str]) -> None:
    """A small framed letter for every visit; those of the selected person stand out."""
    for dot, disc in zip(plan.visits, places.visits):
        size = style.px(14)
        width = max(size, len(dot.label) * style.px(8) + style.px(3))
        box = QRectF(disc.x - width / 2, disc.y - size / 2, width, size)
        painter.setOpacity(1.0 if dot.label in mine else OTHERS)
        draw_face(painter, StopKind.VISIT, dot.label, box)
    painter.setOpacity(1.0)


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


def spoken_map(plan: DayPlan) -> str:
    """How many stand at which dosage, for a reader; the chart by hotspot has every figure."""
    tones = [dosage_tone(words.dosage_percent(dot)) for dot in plan.hotspots]
    return tr(
        "Map: {hotspots}, {count} with the target met, {tones_count} at 75 to 99 "
        "percent, {tones_count_2} under 75 percent, {visits}",
        hotspots=many(len(tones), "hotspot"),
        count=tones.count("ok"),
        tones_count=tones.count("warn"),
        tones_count_2=tones.count("danger"),
        visits=many(len(plan.visits), "visit"),
    )
