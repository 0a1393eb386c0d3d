"""How many minutes it takes from one place to another where a team knows better than the straight line.

The deployment engine estimates every way by straight line, detour and speed. A travel-time table need not be
complete: pairs it does not have keep their estimate, and the source says how many were known.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from types import MappingProxyType
from typing import Final

from solver.deployment.travel import BY_BICYCLE, BY_CAR, ON_FOOT, Place, TravelMode, travel_table

MODES: Final[Mapping[str, TravelMode]] = MappingProxyType(
    {"foot": ON_FOOT, "bicycle": BY_BICYCLE, "car": BY_CAR}
)
"""Every way of travelling by the word that tables and people use for it."""


@dataclass(frozen=True, slots=True)
class KnownTime:
    """One line of a travel-time table: names of two places, a word of `MODES`, minutes."""

    origin: str
    destination: str
    mode: str
    minutes: int


def with_known_times(
    way: TravelMode, places: Sequence[Place], known: Mapping[tuple[int, int], int]
) -> TravelMode:
    """The same way of travelling with minutes known between some of the places, by their index.

    Minutes for one direction serve the other too, unless the other has its own.
    """
    if not known:
        return way
    minutes = {(destination, origin): given for (origin, destination), given in known.items()} | dict(known)
    estimate = travel_table(way, tuple(places))
    table = tuple(
        tuple(minutes.get((origin, destination), estimated) for destination, estimated in enumerate(row))
        for origin, row in enumerate(estimate)
    )
    times = "1 time" if len(known) == 1 else f"{len(known)} times"
    source = f"{times} from the travel-time table, else {way.source}"
    return replace(way, table=table, table_source=source)
