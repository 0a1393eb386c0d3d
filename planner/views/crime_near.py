"""Recorded crime by month around each hotspot, and where all of it lies: indicative, because the published
points are approximate."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from sqlalchemy import func, select
from sqlalchemy.orm import Session

from planner.domain.crime import CrimeCount
from planner.domain.hotspots import Hotspot
from planner.domain.places import Place

MONTHS = 4


@dataclass(frozen=True, slots=True)
class CrimePoint:
    """How many records of the newest months share one published point."""

    easting: int
    northing: int
    count: int


@dataclass(frozen=True, slots=True)
class CrimeNear:
    """``months`` are the newest there are, oldest first; ``by_hotspot`` has a number for each of them.
    ``loaded`` are all months that are stored, ``records`` how many records these newest months have."""

    months: tuple[str, ...]
    by_hotspot: dict[int, tuple[int, ...]]
    points: tuple[CrimePoint, ...]
    loaded: int
    records: int


def crime_near(session: Session, months: int = MONTHS) -> CrimeNear:
    """Each record counts at every hotspot whose circle holds its point."""
    stored = session.scalars(select(CrimeCount.month).distinct().order_by(CrimeCount.month)).all()
    newest = tuple(stored[-months:])
    query = select(CrimeCount.month, CrimeCount.easting, CrimeCount.northing, func.sum(CrimeCount.count))
    query = query.where(CrimeCount.month.in_(newest))
    rows = session.execute(query.group_by(CrimeCount.month, CrimeCount.easting, CrimeCount.northing)).all()
    month = np.array([newest.index(row[0]) for row in rows], dtype=np.int64)
    place = np.array([(row[1], row[2]) for row in rows], dtype=np.float64).reshape(-1, 2)
    count = np.array([row[3] for row in rows], dtype=np.float64)
    hotspots = session.execute(
        select(Hotspot.id, Hotspot.radius_m, Place.easting, Place.northing).join(Hotspot.place)
    ).all()
    by_hotspot = {}
    for hotspot_id, radius_m, easting, northing in hotspots:
        inside = np.hypot(place[:, 0] - easting, place[:, 1] - northing) <= radius_m
        tally = np.bincount(month[inside], count[inside], len(newest))
        by_hotspot[hotspot_id] = tuple(int(number) for number in tally[: len(newest)])
    return CrimeNear(newest, by_hotspot, _points(place, count), len(stored), int(count.sum()))


def _points(place: np.ndarray, count: np.ndarray) -> tuple[CrimePoint, ...]:
    """The most first."""
    if not len(count):
        return ()
    points, which = np.unique(place, axis=0, return_inverse=True)
    total = np.bincount(which.ravel(), count)
    order = np.argsort(-total, kind="stable")
    return tuple(CrimePoint(int(points[at, 0]), int(points[at, 1]), int(total[at])) for at in order)
