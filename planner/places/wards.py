"""Ward boundaries on the National Grid: which ward a point lies in, and an outline light enough to draw.

A point belongs to a ward by the even-odd rule over all its rings, so holes and several parts need no case
of their own and the direction in which a file draws a ring does not matter. Points on a border shared by
two wards belong to exactly one of them.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Final

import numpy as np
from numpy.typing import ArrayLike, NDArray

Metres = NDArray[np.float64]
Ring = NDArray[np.float64]  # n × 2 corners in grid metres, the first repeated at the end.
NOWHERE: Final = -1
_CELLS_AT_ONCE: Final = 2_000_000  # Points times border pieces held in memory together: some 50 MB.


@dataclass(frozen=True, slots=True, eq=False)
class Polygon:
    """One part of a ward: an outline drawn anticlockwise and any holes in it, drawn clockwise."""

    outline: Ring
    holes: tuple[Ring, ...] = ()

    @classmethod
    def of(cls, rings: Sequence[Ring]) -> Polygon:
        """From rings as files give them, in either direction, the outline first."""
        outline, *holes = rings
        return cls(
            _turned(outline, anticlockwise=True), tuple(_turned(hole, anticlockwise=False) for hole in holes)
        )

    @property
    def rings(self) -> tuple[Ring, ...]:
        return (self.outline, *self.holes)

    @property
    def square_metres(self) -> float:
        return sum(_signed_area(ring) for ring in self.rings)


@dataclass(frozen=True, eq=False)
class Ward:
    """An electoral ward: its code and name in the vintage of its file, and its parts."""

    code: str
    name: str
    polygons: tuple[Polygon, ...]

    @property
    def square_metres(self) -> float:
        return sum(polygon.square_metres for polygon in self.polygons)

    @cached_property
    def bounds(self) -> tuple[float, float, float, float]:
        """West, south, east and north in metres."""
        corners = np.concatenate([polygon.outline for polygon in self.polygons])
        (west, south), (east, north) = corners.min(axis=0), corners.max(axis=0)
        return float(west), float(south), float(east), float(north)

    def contains(self, easting: ArrayLike, northing: ArrayLike) -> NDArray[np.bool_]:
        """For each point, whether it lies in this ward."""
        east, north = np.atleast_1d(np.asarray(easting, float)), np.atleast_1d(np.asarray(northing, float))
        west, south, far_east, far_north = self.bounds
        inside = np.zeros(east.shape, dtype=bool)
        near = np.flatnonzero((east >= west) & (east <= far_east) & (north >= south) & (north <= far_north))
        low, high = self._edges
        step = max(1, _CELLS_AT_ONCE // max(1, len(near)))
        for first in range(0, len(low), step):
            piece = slice(first, first + step)
            inside[near] ^= _odd_crossings(east[near], north[near], low[piece], high[piece])
        return inside

    @cached_property
    def _edges(self) -> tuple[Ring, Ring]:
        """Lower and upper ends of all border pieces, level pieces left out."""
        rings = [ring for polygon in self.polygons for ring in polygon.rings]
        start, end = (
            np.concatenate([ring[:-1] for ring in rings]),
            np.concatenate([ring[1:] for ring in rings]),
        )
        upwards = (start[:, 1] < end[:, 1])[:, np.newaxis]
        low, high = np.where(upwards, start, end), np.where(upwards, end, start)
        sloping = low[:, 1] != high[:, 1]
        return low[sloping], high[sloping]

    def outline(self, tolerance_metres: float = 10.0) -> tuple[Ring, ...]:
        """Every ring with the corners dropped that move the line by less than the tolerance."""
        return tuple(
            simplified(ring, tolerance_metres) for polygon in self.polygons for ring in polygon.rings
        )


@dataclass(frozen=True, eq=False)
class Wards:
    """The wards of one town, in the order of their file."""

    wards: tuple[Ward, ...]

    def __len__(self) -> int:
        return len(self.wards)

    @property
    def names(self) -> tuple[str, ...]:
        return tuple(ward.name for ward in self.wards)

    @cached_property
    def bounds(self) -> tuple[float, float, float, float]:
        """West, south, east and north of them all, in metres."""
        west, south, east, north = zip(*(ward.bounds for ward in self.wards), strict=True)
        return min(west), min(south), max(east), max(north)

    def index_of(self, easting: ArrayLike, northing: ArrayLike) -> NDArray[np.intp]:
        """For each point the number of its ward in `wards`, or NOWHERE."""
        east, north = np.atleast_1d(np.asarray(easting, float)), np.atleast_1d(np.asarray(northing, float))
        # Crime files repeat a few hundred snap points thousands of times: ask once for each.
        points, place = np.unique(east + 1j * north, return_inverse=True)
        found = np.full(len(points), NOWHERE, dtype=np.intp)
        for number, ward in enumerate(self.wards):
            found[(found == NOWHERE) & ward.contains(points.real, points.imag)] = number
        return found[place]

    def names_of(self, easting: ArrayLike, northing: ArrayLike) -> tuple[str, ...]:
        """For each point the name of its ward, empty outside them all."""
        names = (*self.names, "")
        return tuple(names[number] for number in self.index_of(easting, northing))

    def ward_of(self, easting: float, northing: float) -> Ward | None:
        """The ward a single point lies in, or None outside them all."""
        number = int(self.index_of(easting, northing)[0])
        return None if number == NOWHERE else self.wards[number]


def simplified(ring: Ring, tolerance_metres: float) -> Ring:
    """A ring with fewer corners, none further than the tolerance from the old line (Douglas and Peucker)."""
    keep = np.zeros(len(ring), dtype=bool)
    # A ring has no two ends; the corner furthest from the first serves as the second.
    far = int(np.argmax(np.hypot(*(ring - ring[0]).T)))
    keep[[0, far, -1]] = True
    spans = [(0, far), (far, len(ring) - 1)]
    while spans:
        first, last = spans.pop()
        if last - first < 2:
            continue
        distances = _metres_from_line(ring[first + 1 : last], ring[first], ring[last])
        worst = int(np.argmax(distances))
        if distances[worst] > tolerance_metres:
            keep[first + 1 + worst] = True
            spans += [(first, first + 1 + worst), (first + 1 + worst, last)]
    return ring[keep]


def _odd_crossings(east: Metres, north: Metres, low: Ring, high: Ring) -> NDArray[np.bool_]:
    """Whether a line from each point due east meets an odd number of border pieces.

    A piece owns its lower end only, and is always walked upwards, so that two wards sharing it compute the
    very same number and a point on it falls into one of them.
    """
    up = north[:, np.newaxis]
    level = (up >= low[:, 1]) & (up < high[:, 1])
    meets = low[:, 0] + (up - low[:, 1]) / (high[:, 1] - low[:, 1]) * (high[:, 0] - low[:, 0])
    crossings: NDArray[np.int64] = np.count_nonzero(level & (east[:, np.newaxis] < meets), axis=1)
    return np.asarray(crossings % 2 == 1)


def _metres_from_line(points: Ring, start: Ring, end: Ring) -> Metres:
    along = end - start
    length = float(np.hypot(*along))
    offset = points - start
    if length == 0:
        return np.asarray(np.hypot(offset[:, 0], offset[:, 1]))
    return np.asarray(np.abs(along[0] * offset[:, 1] - along[1] * offset[:, 0]) / length)


def _signed_area(ring: Ring) -> float:
    """Square metres, positive when drawn anticlockwise."""
    east, north = ring[:, 0] - ring[0, 0], ring[:, 1] - ring[0, 1]
    return float(np.sum(east[:-1] * north[1:] - east[1:] * north[:-1]) / 2)


def _turned(ring: Ring, *, anticlockwise: bool) -> Ring:
    return ring if (_signed_area(ring) > 0) == anticlockwise else ring[::-1]
