"""How many minutes it takes to get from one place to another, and where that figure comes from.

The deployment engine knows straight lines; this adds the times a team knows better. A travel-time table
need not be complete: pairs it does not have keep their straight-line time.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from types import MappingProxyType
from typing import Final, Self

from solver.deployment.travel import BY_BICYCLE, BY_CAR, ON_FOOT, Place, TravelMode, travel_minutes

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


@dataclass(frozen=True, slots=True)
class Travel:
    """The answer: minutes, and in words where they come from."""

    minutes: int
    source: str


@dataclass(frozen=True, slots=True)
class TravelTimes:
    """Minutes between places, known where a table has the pair and by straight line elsewhere."""

    _known: Mapping[tuple[str, str, str], int]

    @classmethod
    def of(cls, known: Iterable[KnownTime] = ()) -> Self:
        """A line for one direction serves the other too, unless the other has a line of its own."""
        lines = tuple(known)
        minutes = {(line.destination, line.origin, line.mode): line.minutes for line in lines}
        minutes |= {(line.origin, line.destination, line.mode): line.minutes for line in lines}
        return cls(MappingProxyType(minutes))

    def between(self, origin: Place, destination: Place, mode: str) -> Travel:
        """Minutes from one place to another by a way of travelling, with their source."""
        known = self._known.get((origin.name, destination.name, mode))
        if known is not None:
            return Travel(known, "table")
        way = MODES[mode]
        return Travel(
            travel_minutes(way, origin, destination), f"straight line × {way.detour_percent / 100:g}"
        )

    def mode_between(self, places: Sequence[Place], mode: str) -> TravelMode:
        """The engine's way of travelling between these places, in this order, with the known times in it."""
        way = MODES[mode]
        answers = [[self.between(a, b, mode) for b in places] for a in places]
        known = sum(answer.source == "table" for row in answers for answer in row)
        if not known:
            return way
        pairs = len(places) * (len(places) - 1)
        table = tuple(tuple(answer.minutes for answer in row) for row in answers)
        return replace(way, table=table, table_source=f"table for {known} of {pairs} ways; else {way.source}")
