"""Metres of the national grid onto the map, north up; and discs pushed apart until they can be read."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import combinations
from math import hypot

from PySide6.QtCore import QPointF, QSizeF

LEAST_SPAN = 2000.0  # metres: a team with one hotspot does not get a map of one doorstep
CLOSEST, WIDEST = 2.0, 0.004  # pixels a metre
NUDGES = 30
Point = tuple[float, float]


@dataclass(frozen=True, slots=True)
class MapScale:
    """``scale`` pixels a metre, ``middle`` (east, north) in the middle of a map of ``size``."""

    size: QSizeF
    middle: Point = (0.0, 0.0)
    scale: float = 0.05

    @classmethod
    def around(cls, size: QSizeF, points: Sequence[Point], margin: float, foot: float = 0.0) -> MapScale:
        """The largest scale at which all points lie inside, with room for their discs and a ``foot``."""
        if not points:
            return cls(size)
        east, north = [point[0] for point in points], [point[1] for point in points]
        wide = max(max(east) - min(east), LEAST_SPAN)
        high = max(max(north) - min(north), LEAST_SPAN)
        room = max(size.width() - 2 * margin, 20.0), max(size.height() - 2 * margin - foot, 20.0)
        scale = min(room[0] / wide, room[1] / high)
        return cls(size, ((max(east) + min(east)) / 2, (max(north) + min(north) - foot / scale) / 2), scale)

    def at(self, easting: float, northing: float) -> QPointF:
        return QPointF(
            self.size.width() / 2 + (easting - self.middle[0]) * self.scale,
            self.size.height() / 2 - (northing - self.middle[1]) * self.scale,
        )

    def zoomed(self, factor: float, around: QPointF | None = None) -> MapScale:
        """Closer or farther; what is under ``around`` stays there (None: the middle)."""
        scale = min(max(self.scale * factor, WIDEST), CLOSEST)
        place = around or QPointF(self.size.width() / 2, self.size.height() / 2)
        aside = place.x() - self.size.width() / 2, self.size.height() / 2 - place.y()
        change = 1 / self.scale - 1 / scale
        middle = self.middle[0] + aside[0] * change, self.middle[1] + aside[1] * change
        return replace(self, scale=scale, middle=middle)

    def moved(self, right: float, down: float) -> MapScale:
        """The ground moved by so many pixels."""
        return replace(self, middle=(self.middle[0] - right / self.scale, self.middle[1] + down / self.scale))


@dataclass(slots=True)
class Disc:
    """A circle of the map, where it is drawn."""

    x: float
    y: float
    radius: float

    @property
    def centre(self) -> QPointF:
        return QPointF(self.x, self.y)

    def holds(self, place: QPointF) -> bool:
        return hypot(place.x() - self.x, place.y() - self.y) <= self.radius


def push_apart(discs: Sequence[Disc], kept: Sequence[Disc] = (), gap: float = 2.0) -> None:
    """Move discs that overlap away from each other and from those ``kept`` in their place; those far
    apart stay where they are."""
    pairs = [(one, other, 0.5) for one, other in combinations(discs, 2)]
    pairs += [(one, other, 0.0) for one in kept for other in discs]
    for _ in range(NUDGES):
        moved = False
        for one, other, share in pairs:
            moved = _push(one, other, share, gap) or moved
        if not moved:
            return


def _push(one: Disc, other: Disc, share: float, gap: float) -> bool:
    """Apart by what they overlap: ``share`` of it falls to the first."""
    reach = one.radius + other.radius + gap
    right, down = other.x - one.x, other.y - one.y
    if abs(right) >= reach or abs(down) >= reach:
        return False
    far = hypot(right, down)
    over = reach - far
    if over <= 0.01:
        return False
    right, down = (right / far, down / far) if far else (1.0, 0.0)
    one.x, one.y = one.x - right * over * share, one.y - down * over * share
    other.x, other.y = other.x + right * over * (1 - share), other.y + down * over * (1 - share)
    return True
