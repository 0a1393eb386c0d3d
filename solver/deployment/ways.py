"""Every gap of every route into which one person's part of a joint item fits."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

import numpy as np

from solver.deployment.tables import Indices, Ints, OptionLeg


class Gaps(Protocol):
    """Everybody's gaps: those of the routes (``routes.Routes``), or as they would be if something were not in
    the way (``openings.Opening``)."""

    @property
    def gaps(self) -> Ints: ...

    @property
    def mode(self) -> Ints: ...

    @property
    def stack(self) -> Ints: ...

    @property
    def travel_price(self) -> Ints: ...


@dataclass(frozen=True, slots=True)
class Ways:
    """All ways to put one leg into a route, as parallel arrays: whom, where, from when to when, at what cost.

    ``money``: travel, and the price of who goes; ``used``: the delay it causes if it starts at ``first``, and
    ``most``, the detour and the stay, which it never counts above.
    """

    person: Indices
    position: Indices
    first: Ints
    last: Ints
    money: Ints
    used: Ints
    most: Ints


def ways(routes: Gaps, leg: OptionLeg) -> Ways:
    """Every gap of every route of those who may take a leg, at whatever time."""
    people = np.flatnonzero(leg.allowed)
    leave, place, next_latest, after, between, then = routes.gaps[:, people]
    mode = routes.mode[people][:, None]
    going, leaving = routes.stack[mode, place, leg.place], routes.stack[mode, leg.place, after]
    first = leave + going
    last = next_latest - leaving - leg.minutes
    who, position = np.nonzero(first <= last)
    detour, delay = going + leaving - between, first + leg.minutes + leaving - then
    most = (detour + leg.minutes)[who, position]
    used = np.minimum(np.maximum(delay[who, position], 0), most)
    person = people[who]
    money = detour[who, position] * routes.travel_price[person] + leg.price[person]
    return Ways(person, position, first[who, position], last[who, position], money, used, most)


def between(way: Ways, earliest: int, latest: int) -> Ways:
    """The ways that can start between two times."""
    first, last = np.maximum(way.first, earliest), np.minimum(way.last, latest)
    able = first <= last
    idle = (first - way.first)[able]
    used = np.minimum(way.used[able] + idle, way.most[able])
    return Ways(
        way.person[able], way.position[able], first[able], last[able], way.money[able], used, way.most[able]
    )
