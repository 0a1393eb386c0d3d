"""The best slots of something that is on no run sheet: ``planner.day_slots(day, wanted)``, and what is open:
``planner.day_open(day)``."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from solver.language import tr


@dataclass(frozen=True, slots=True)
class OpenItem:
    """A visit that the day may hold and has on no run sheet, or one more patrol of a hotspot; one of the two
    ids is there."""

    title: str
    visit_id: int | None = None
    hotspot_id: int | None = None


@dataclass(frozen=True, slots=True)
class Seat:
    """One person's part of a slot, in wall minutes."""

    person_id: int
    name: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class DaySlot:
    """A place for it. ``cost``: minutes of missing cover by which the day's cost rises when it is taken
    (below 0: falls); ``detour``: minutes more on the way."""

    seats: tuple[Seat, ...]
    cost: int
    detour: int
    day: dt.date | None = None  # another day than the one in hand, and its run sheets
    deployment_id: int | None = None

    @property
    def names(self) -> str:
        return tr(" and ").join(seat.name for seat in self.seats)

    @property
    def start(self) -> int:
        return self.seats[0].start
