"""Proposed hotspots from recorded crime: where harm is densest, how much of it a small circle holds.

Crime is spread from its snap points over a grid by a Gaussian kernel; the peaks of that surface are moved to
the weighted middle of the points around them and taken in the order of what their circle holds. Nothing is
random and every tie is broken, so the same crimes give the same proposals in whatever order they are read.

The files give a month and never an hour, and their points are approximate: a proposal is a place to look
at, and its active hours are defaults until somebody who knows the place types better ones.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Final

import numpy as np
from numpy.typing import NDArray

from planner.places.crime_density import crime_density
from planner.places.crimes import Counts, Crimes, Texts
from planner.places.hotspot_names import distinct_names
from planner.places.wards import Wards

Floats = NDArray[np.float64]

# How much one crime of a type counts against one report of anti-social behaviour. Assumptions of this
# planner, to be edited: serious harm in public places first, what a patrol can hardly prevent last. They
# are no harm index; shoplifting and theft are low because a shop's reporting habits decide their number.
DEFAULT_HARM: Final[Mapping[str, float]] = MappingProxyType({
    "Anti-social behaviour": 1.0,
    "Bicycle theft": 0.5,
    "Burglary": 2.0,
    "Criminal damage and arson": 1.5,
    "Drugs": 1.0,
    "Other crime": 0.5,
    "Other theft": 0.5,
    "Possession of weapons": 3.0,
    "Public order": 1.5,
    "Robbery": 4.0,
    "Shoplifting": 0.5,
    "Theft from the person": 1.5,
    "Vehicle crime": 1.0,
    "Violence and sexual offences": 2.0,
})  # fmt: skip
UNKNOWN_HARM: Final = 1.0
_MOST_MOVES: Final = 50
_PEAKS_PER_HOTSPOT: Final = 20  # So low a peak cannot hold more than all those before it.
HOURS_NOTE: Final = (
    "Crime files give a month, never an hour: these active hours are defaults. Set them from the team's own "
    "incident times."
)


@dataclass(frozen=True, slots=True)
class ActiveHours:
    """When a hotspot is worth a patrol on one weekday (0 is Monday), in wall minutes."""

    weekday: int
    start_minute: int
    end_minute: int


DEFAULT_HOURS: Final = tuple(ActiveHours(weekday, 15 * 60, 22 * 60) for weekday in range(7))


@dataclass(frozen=True, slots=True)
class HotspotSearch:
    """How to look: every figure is a default that people may change.

    separation_m: least distance between two centres; 300 keeps circles of 150 apart, 500 is the stricter
    practice. bandwidth_m: how far a snap point's crime is spread; nine in ten points moved less than 50 m
    when the police last drew them anew. half_life_months: after how long a crime counts half. least_crimes:
    a circle with fewer is no hotspot.
    """

    most: int = 14
    radius_m: int = 150
    separation_m: int = 300
    bandwidth_m: int = 50
    half_life_months: float = 12.0
    least_crimes: int = 5
    harm: Mapping[str, float] = field(default_factory=lambda: DEFAULT_HARM)
    hours: tuple[ActiveHours, ...] = DEFAULT_HOURS

    def __post_init__(self) -> None:
        sizes = (self.most, self.radius_m, self.separation_m, self.bandwidth_m, self.half_life_months)
        if min(sizes) <= 0:
            raise ValueError("Number of hotspots, radius, distance, spread and half-life must be above 0.")
        if min(self.harm.values(), default=0) < 0:
            raise ValueError("The weight of a crime type must be 0 or more.")


@dataclass(frozen=True, slots=True)
class HotspotProposal:
    """One place proposed, and what speaks for it.

    risk: 0 to 100, half by number and half by recent harm, against the strongest proposal. share: of all
    crimes that were looked at. generic_count: crimes inside that are recorded at "Supermarket" and the
    like, and are not in any other figure. by_month has every month there is, oldest first.
    """

    name: str
    easting: int
    northing: int
    radius_m: int
    risk: int
    crime_count: int
    share: float
    generic_count: int
    by_type: tuple[tuple[str, int], ...]
    by_month: tuple[tuple[str, int], ...]
    ward: str
    active_hours: tuple[ActiveHours, ...]
    hours_note: str = HOURS_NOTE


def find_hotspots(
    crimes: Crimes, wards: Wards | None = None, search: HotspotSearch | None = None
) -> tuple[HotspotProposal, ...]:
    """The strongest proposals first; none when no circle holds enough crimes."""
    search = search or HotspotSearch()
    generic = crimes.is_generic()
    counted, uncounted = _in_order(crimes.where(~generic)), crimes.where(generic)
    if not counted.total:
        return ()
    harm = counted.count * _harm_of_one(counted, search)
    centres = _centres(counted, harm, search)
    circle, generic_circle = (_circle_of(some, centres, search.radius_m) for some in (counted, uncounted))
    strengths = _strengths(counted.count, harm, circle, len(centres))
    names = distinct_names(
        [_counts(counted.street, counted.count, circle == place) for place in range(len(centres))], centres
    )
    return tuple(
        HotspotProposal(
            name=names[place],
            easting=centre[0],
            northing=centre[1],
            radius_m=search.radius_m,
            risk=strengths[place],
            crime_count=int(counted.count[circle == place].sum()),
            share=float(counted.count[circle == place].sum() / counted.total),
            generic_count=int(uncounted.count[generic_circle == place].sum()),
            by_type=_by_type(counted, circle == place),
            by_month=_by_month(counted, circle == place),
            ward=_ward(wards, centre),
            active_hours=search.hours,
        )
        for place, centre in sorted(enumerate(centres), key=lambda item: (-strengths[item[0]], item[0]))
    )


def harm_weight(crime_type: str, harm: Mapping[str, float] = DEFAULT_HARM) -> float:
    """What one crime of a type counts; a type nobody has weighed counts as one report of disorder."""
    return harm.get(crime_type, UNKNOWN_HARM)


def _in_order(crimes: Crimes) -> Crimes:
    """The same crimes in one order, so that the order of files and rows cannot change a sum."""
    columns = (crimes.force, crimes.lsoa_code, crimes.street, crimes.crime_type, crimes.month)
    order = np.lexsort((*columns, crimes.easting, crimes.northing))
    return crimes.at(order)


def _harm_of_one(crimes: Crimes, search: HotspotSearch) -> Floats:
    """The weight of one crime of each row: the harm of its type, halved for every half-life of age."""
    types, place = np.unique(crimes.crime_type, return_inverse=True)
    weights = np.array([harm_weight(str(kind), search.harm) for kind in types])
    age_months = (crimes.month.max() - crimes.month).astype(np.float64)
    return np.asarray(weights[place] * 0.5 ** (age_months / search.half_life_months))


def _centres(crimes: Crimes, harm: Floats, search: HotspotSearch) -> list[tuple[int, int]]:
    """Where the circles lie: always next the one that holds most harm, none too near another."""
    snaps, place = np.unique(crimes.easting + 1j * crimes.northing, return_inverse=True)
    points = np.column_stack([snaps.real, snaps.imag])
    weight = np.bincount(place, harm, len(points)).astype(np.float64)
    count = np.bincount(place, crimes.count, len(points))
    most_peaks = _PEAKS_PER_HOTSPOT * search.most
    middles = {
        _middle(peak, points, weight, search.radius_m): None
        for spread in (search.bandwidth_m, 2 * search.bandwidth_m)  # Single corners; corners around a middle.
        for peak in crime_density(points[:, 0], points[:, 1], weight, spread).peaks()[:most_peaks]
    }
    circles = [_Circle.at(middle, points, weight, search) for middle in middles]
    centres: list[tuple[int, int]] = []
    while circles and len(centres) < search.most:
        best = max(circles, key=lambda circle: circle.harm)  # The first of equals: the highest peak.
        circles.remove(best)
        if count[_within(best.centre, points, search.radius_m)].sum() < search.least_crimes:
            continue
        centres.append(best.centre)
        cleared = [_cleared(circle, centres, search) for circle in circles]
        circles = [
            circle if centre == circle.centre else _Circle.at(centre, points, weight, search)
            for circle, centre in zip(circles, cleared, strict=True)
            if centre is not None
        ]
    return centres


@dataclass(frozen=True, slots=True)
class _Circle:
    """Where a hotspot could be, and the harm it would hold."""

    centre: tuple[int, int]
    harm: float

    @classmethod
    def at(cls, centre: tuple[int, int], points: Floats, weight: Floats, search: HotspotSearch) -> _Circle:
        # Rounded so that the last binary digits of a sum cannot decide between two places.
        return cls(centre, round(float(weight[_within(centre, points, search.radius_m)].sum()), 6))


def _cleared(circle: _Circle, taken: list[tuple[int, int]], search: HotspotSearch) -> tuple[int, int] | None:
    """The circle's centre, pushed straight away from the last one taken if that is a little too near.

    A centre pushed by more than half a radius would no longer be about its own peak: that is None.
    """
    from_last = np.subtract(circle.centre, taken[-1]).astype(np.float64)
    metres = float(np.hypot(*from_last))
    if metres >= search.separation_m:
        return circle.centre
    if metres < search.separation_m - search.radius_m / 2:
        return None
    pushed = taken[-1] + from_last / metres * (search.separation_m + 1)  # One over: centres are whole metres.
    centre = round(float(pushed[0])), round(float(pushed[1]))
    clear = all(np.hypot(*np.subtract(centre, other)) >= search.separation_m for other in taken)
    return centre if clear else None


def _middle(peak: Floats, points: Floats, weight: Floats, radius_m: float) -> tuple[int, int]:
    """From a peak to the weighted middle of the points around it, until it stands still, in whole metres."""
    centre = peak
    for _ in range(_MOST_MOVES):
        near = _within(centre, points, radius_m)
        if not weight[near].any():
            break
        moved = np.average(points[near], axis=0, weights=weight[near])
        if np.hypot(*(moved - centre)) < 0.5:
            break
        centre = moved
    return round(float(centre[0])), round(float(centre[1]))


def _within(centre: Floats | tuple[int, int], points: Floats, radius_m: float) -> NDArray[np.bool_]:
    metres_squared = (points[:, 0] - centre[0]) ** 2 + (points[:, 1] - centre[1]) ** 2
    return np.asarray(metres_squared <= radius_m**2)


def _circle_of(crimes: Crimes, centres: list[tuple[int, int]], radius_m: float) -> NDArray[np.intp]:
    """For each row the nearest centre if it lies within the radius, else -1: no crime counts twice."""
    if not centres or not len(crimes):
        return np.full(len(crimes), -1, dtype=np.intp)
    middle = np.array(centres, dtype=np.float64)
    metres = np.hypot(
        crimes.easting[:, np.newaxis] - middle[:, 0], crimes.northing[:, np.newaxis] - middle[:, 1]
    )
    nearest = metres.argmin(axis=1)
    return np.where(metres.min(axis=1) <= radius_m, nearest, -1)


def _strengths(count: Counts, harm: Floats, circle: NDArray[np.intp], circles: int) -> list[int]:
    """Risk of each circle: half its number of crimes, half their harm, each against the largest."""
    shares = [
        [float(weights[circle == place].sum()) for place in range(circles)] for weights in (count, harm)
    ]
    largest = [max(values, default=0) or 1 for values in shares]
    return [
        round(sum(50 * values[place] / most for values, most in zip(shares, largest, strict=True)))
        for place in range(circles)
    ]


def _counts(names: Texts, count: Counts, inside: NDArray[np.bool_]) -> Counter[str]:
    counter: Counter[str] = Counter()
    for name, number in zip(names[inside].tolist(), count[inside].tolist(), strict=True):
        counter[name] += number
    return counter


def _by_type(crimes: Crimes, inside: NDArray[np.bool_]) -> tuple[tuple[str, int], ...]:
    counts = _counts(crimes.crime_type, crimes.count, inside)
    return tuple(sorted(counts.items(), key=lambda item: (-item[1], item[0])))


def _by_month(crimes: Crimes, inside: NDArray[np.bool_]) -> tuple[tuple[str, int], ...]:
    counts = _counts(crimes.month.astype(np.str_), crimes.count, inside)
    return tuple((month, counts[month]) for month in crimes.months)


def _ward(wards: Wards | None, centre: tuple[int, int]) -> str:
    ward = None if wards is None else wards.ward_of(*centre)
    return "" if ward is None else ward.name
