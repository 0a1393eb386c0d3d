"""The small map of the briefing sheet: hotspots by number, the base, ward names and a scale, drawn from grid
references alone. It shows where things are to each other; it is not a street map and does not pretend to be.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations
from math import hypot, sqrt

from PySide6.QtCore import QRectF

from planner.views.briefing_sheet import BriefingHotspot, BriefingSheet
from solver.language import tr
from ui.outputs.pen import BLACK, BOLD, GREY, LIGHT, MEDIUM, PALE, Pen, Type

KILOMETRE = 1000
LEAST_SPAN = 2000.0  # metres: a team with one hotspot does not get a map of one doorstep
EDGE = 150.0
PAPER = "#fafafa"
NUDGES = 300
BASE_RADIUS = 46.0
_NUMBER = Type(70, BOLD)
_WARD = Type(68, MEDIUM, GREY)
_SMALL = Type(66, ink=GREY)


@dataclass(frozen=True, slots=True)
class Frame:
    """Metres of the national grid onto the paper, north up."""

    where: QRectF
    west: float
    north: float
    scale: float  # tenths of a point a metre

    @classmethod
    def around(cls, where: QRectF, points: Sequence[tuple[float, float]]) -> Frame:
        """The largest scale at which all the points lie inside, with room for their discs."""
        eastings, northings = [point[0] for point in points], [point[1] for point in points]
        wide = max(max(eastings) - min(eastings), LEAST_SPAN)
        high = max(max(northings) - min(northings), LEAST_SPAN)
        scale = min((where.width() - 2 * EDGE) / wide, (where.height() - 2 * EDGE) / high)
        middle = (max(eastings) + min(eastings)) / 2, (max(northings) + min(northings)) / 2
        return cls(
            where, middle[0] - where.width() / 2 / scale, middle[1] + where.height() / 2 / scale, scale
        )

    def at(self, easting: float, northing: float) -> tuple[float, float]:
        return (
            self.where.left() + (easting - self.west) * self.scale,
            self.where.top() + (self.north - northing) * self.scale,
        )


def draw_map(pen: Pen, where: QRectF, sheet: BriefingSheet) -> None:
    """Everything, from the grid up to the numbers."""
    points = [(spot.easting, spot.northing) for spot in sheet.hotspots]
    pen.box(where, PAPER, LIGHT, 4)
    if not points:
        return
    base = [(sheet.base_easting, sheet.base_northing)] if sheet.base_name else []
    frame = Frame.around(where, points + base)
    _grid(pen, frame)
    radii = [_radius(spot) for spot in sheet.hotspots] + [BASE_RADIUS] * len(base)
    discs = [_Disc(*frame.at(*point), radius) for point, radius in zip(points + base, radii)]
    _apart(discs, where)
    _wards(pen, frame, sheet.hotspots, discs)
    for disc in discs[len(points) :]:
        _base(pen, disc.x, disc.y)
    for disc, spot in zip(discs, sheet.hotspots):
        pen.circle(disc.x, disc.y, disc.radius, 11 if spot.patrols else 5)
        pen.centred(disc.x, disc.y, str(spot.number), _NUMBER)
    _scale(pen, frame)


@dataclass(slots=True)
class _Disc:
    x: float
    y: float
    radius: float


def _radius(spot: BriefingHotspot) -> float:
    """More risk, a larger disc: its area grows with it."""
    return 48 + 30 * sqrt(spot.risk / 100)


def _apart(discs: list[_Disc], where: QRectF) -> None:
    """Push discs that overlap away from each other until the numbers can be read."""
    for _ in range(NUDGES):
        close = [
            (one, other, gap) for one, other in combinations(discs, 2) if (gap := _overlap(one, other)) > 0
        ]
        if not close:
            return
        for one, other, gap in close:
            _push(one, other, gap / 2)
        for disc in discs:
            disc.x = min(max(disc.x, where.left() + disc.radius + 8), where.right() - disc.radius - 8)
            disc.y = min(max(disc.y, where.top() + disc.radius + 8), where.bottom() - disc.radius - 8)


def _overlap(one: _Disc, other: _Disc) -> float:
    """By how much two discs are too close; a little air between them is wanted."""
    return one.radius + other.radius + 14 - hypot(other.x - one.x, other.y - one.y)


def _push(one: _Disc, other: _Disc, way: float) -> None:
    far = hypot(other.x - one.x, other.y - one.y)
    east, south = ((other.x - one.x) / far, (other.y - one.y) / far) if far else (1.0, 0.0)
    one.x, one.y = one.x - way * east, one.y - way * south
    other.x, other.y = other.x + way * east, other.y + way * south


def _grid(pen: Pen, frame: Frame) -> None:
    """Kilometre squares of the national grid."""
    where = frame.where
    for easting in _kilometres(frame.west, where.width() / frame.scale):
        x, _ = frame.at(easting, frame.north)
        pen.line((x, where.top(), x, where.bottom()), 3, PALE)
    south = frame.north - where.height() / frame.scale
    for northing in _kilometres(south, where.height() / frame.scale):
        _, y = frame.at(frame.west, northing)
        pen.line((where.left(), y, where.right(), y), 3, PALE)


def _kilometres(start: float, length: float) -> Iterator[float]:
    first = -(-int(start) // KILOMETRE) * KILOMETRE
    return (float(line) for line in range(first, int(start + length) + 1, KILOMETRE))


def _wards(pen: Pen, frame: Frame, spots: Sequence[BriefingHotspot], discs: Sequence[_Disc]) -> None:
    """Each ward's name under the southernmost of its hotspots, unless it would lie on something."""
    taken = [QRectF(d.x - d.radius, d.y - d.radius, 2 * d.radius, 2 * d.radius) for d in discs]
    lowest: dict[str, _Disc] = {}
    for spot, disc in zip(spots, discs):
        if spot.ward and (spot.ward not in lowest or disc.y > lowest[spot.ward].y):
            lowest[spot.ward] = disc
    for ward, disc in lowest.items():
        for step in (1, -1):
            if _name(pen, frame, taken, ward, disc, step):
                break


def _name(pen: Pen, frame: Frame, taken: list[QRectF], ward: str, disc: _Disc, step: int) -> bool:
    """Write a ward's name below (1) or above (-1) a disc; False when there is no room."""
    wide = pen.width(ward, _WARD)
    x = min(max(disc.x - wide / 2, frame.where.left() + 30), frame.where.right() - wide - 30)
    y = disc.y + step * (disc.radius + 60) + 24
    place = QRectF(x, y - 58, wide, 74)
    if not frame.where.contains(place) or any(place.intersects(other) for other in taken):
        return False
    taken.append(place)
    pen.text(x, y, ward, _WARD)
    return True


def _base(pen: Pen, x: float, y: float) -> None:
    """A black square with a white point: where tours begin and end."""
    pen.box(QRectF(x - 38, y - 38, 76, 76), BLACK, None)
    pen.box(QRectF(x - 12, y - 12, 24, 24), "#ffffff", None)


def _scale(pen: Pen, frame: Frame) -> None:
    """Below the map, a bar of one kilometre, and which way is north."""
    right, y = frame.where.right(), frame.where.bottom() + 70
    left = right - KILOMETRE * frame.scale
    pen.line((left, y, right, y), 6)
    for x in (left, right):
        pen.line((x, y - 22, x, y + 22), 6)
    pen.right(left - 30, y + 25, tr("North up, 1 km"), _SMALL)
