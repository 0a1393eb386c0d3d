"""Paints hotspots: circles that grow with the risk, the dosage as a ring around them, their wards' names."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from math import sqrt
from typing import Protocol

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from ui import style
from ui.town_map.ground import FOOT
from ui.town_map.scale import Disc, MapScale, push_apart

LEAST_RADIUS, RISK_RADIUS = 8.0, 9.0  # pixels: a circle without risk, and what the greatest risk adds
RING = 3.0
FULL_CIRCLE = 360 * 16
ENOUGH, NEARLY = 100, 75  # percent of the target
_CENTRE = Qt.AlignmentFlag.AlignCenter


class Spot(Protocol):
    """What the map must know of a hotspot, whichever view tells it."""

    @property
    def ward(self) -> str: ...

    @property
    def easting(self) -> float: ...

    @property
    def northing(self) -> float: ...

    @property
    def risk(self) -> int: ...


def dosage_tone(percent: int) -> str:
    """ "ok", "warn" from 75 %, "danger" below."""
    return "ok" if percent >= ENOUGH else "warn" if percent >= NEARLY else "danger"


def percent_of(planned: int, target: int) -> int:
    """Minutes planned of the target, at most 100; where there is no target it is met."""
    return min(ENOUGH, planned * 100 // target) if target else ENOUGH


def disc_at(scale: MapScale, easting: float, northing: float, radius: float) -> Disc:
    place = scale.at(easting, northing)
    return Disc(place.x(), place.y(), radius)


def discs_of(spots: Sequence[Spot], scale: MapScale) -> list[Disc]:
    """Each at its place, or beside it where circles would lie on each other."""
    discs = [disc_at(scale, spot.easting, spot.northing, _radius(spot.risk) + RING) for spot in spots]
    push_apart(discs)
    return discs


def _radius(risk: int) -> float:
    """The area of the circle grows with the risk."""
    return (LEAST_RADIUS + RISK_RADIUS * sqrt(risk / 100)) * style.look.text_percent / 100


def draw_hotspot(painter: QPainter, number: int, percent: int, disc: Disc, *, chosen: bool) -> None:
    """A circle by risk, its number, and a ring that closes as the planned minutes reach the target."""
    look = style.theme()
    tone = {"ok": look.day.bar, "warn": look.warn, "danger": look.danger}[dosage_tone(percent)]
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
    painter.drawText(ring, _CENTRE, str(number))


def draw_ward_names(
    painter: QPainter, spots: Sequence[Spot], discs: Sequence[Disc], kept: Sequence[Disc], size: QRectF
) -> None:
    """Each ward's name under or over the southernmost of its hotspots, where it lies on nothing."""
    painter.setFont(style.font(style.HINT))
    painter.setPen(style.colour(style.theme().text2))
    metrics = painter.fontMetrics()
    taken = [
        QRectF(d.x - d.radius, d.y - d.radius, 2 * d.radius, 2 * d.radius).adjusted(1, 1, -1, -1)
        for d in (*discs, *kept)
    ]
    taken.append(QRectF(size.left(), size.bottom() - style.px(FOOT), size.width(), style.px(FOOT)))
    lowest: dict[str, Disc] = {}
    for dot, disc in zip(spots, discs):
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
