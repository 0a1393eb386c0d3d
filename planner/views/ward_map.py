"""The ward map: the wards that lie under every map."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise

from sqlalchemy import select
from sqlalchemy.orm import Session

from planner.domain.wards import WardOutline

Ring = tuple[tuple[float, float], ...]


@dataclass(frozen=True, slots=True)
class WardShape:
    """One ward: its name, where that stands best, and its rings, in metres of the national grid."""

    code: str
    name: str
    middle: tuple[float, float]
    rings: tuple[Ring, ...]


@dataclass(frozen=True, slots=True)
class WardMap:
    """All wards by name, and the file they came from; no wards where none was read."""

    wards: tuple[WardShape, ...] = ()
    source: str = ""


def ward_map(session: Session) -> WardMap:
    """What was read last."""
    stored = session.scalars(select(WardOutline).order_by(WardOutline.name, WardOutline.id)).all()
    return WardMap(tuple(map(_shape, stored)), stored[0].source if stored else "")


def _shape(one: WardOutline) -> WardShape:
    rings = tuple(tuple((float(east), float(north)) for east, north in ring) for ring in one.rings)
    return WardShape(one.code, one.name, _middle(max(rings, key=_area)), rings)


def _area(ring: Ring) -> float:
    """Twice the square metres inside a closed ring."""
    return abs(sum(a[0] * b[1] - b[0] * a[1] for a, b in pairwise(ring)))


def _middle(ring: Ring) -> tuple[float, float]:
    """The centre of gravity of its area, from its first corner to keep the numbers small."""
    east, north = ring[0]
    turned, across, along = 0.0, 0.0, 0.0
    for (a, b), (c, d) in pairwise(ring):
        a, b, c, d = a - east, b - north, c - east, d - north
        twice = a * d - c * b
        turned, across, along = turned + twice, across + (a + c) * twice, along + (b + d) * twice
    if not turned:
        return east, north
    return east + across / (3 * turned), north + along / (3 * turned)
