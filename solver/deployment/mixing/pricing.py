"""Everybody's best routes at given prices, people side by side in threads."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from typing import Self

import numpy as np

from solver.deployment.core.abreast import CHAINS, Abreast
from solver.deployment.core.columns import (
    BASE,
    CLOSE,
    FARE,
    HOME,
    MODE,
    NONE,
    OPEN,
    STOP_EARLIEST,
    STOP_EARLY_BEFORE,
    STOP_LATE_AFTER,
    STOP_LATE_PRICE,
    STOP_LATEST,
    STOP_MINUTES,
    STOP_PLACE,
    Day,
    Floats,
    Table,
)  # fmt: skip
from solver.deployment.core.whole_routes import Ask, Room, room_for, whole_routes
from solver.deployment.mixing.mixture import PersonsRoute
from solver.deployment.mixing.stops import Stops

ROUTES_EACH = 4


@dataclass(slots=True)
class _Desk:
    """The people whom one thread asks for."""

    room: Room
    people: list[int] = field(default_factory=list)
    found: list[tuple[PersonsRoute, float]] = field(default_factory=list)


class Pricing:
    """Whom may be asked for, and what must not be on any route. A context: it holds threads."""

    def __init__(self, day: Day, stops: Stops) -> None:
        self._day, self._stops = day, stops
        self.free = list(range(len(day.route)))  # people who still look for a route
        self.open = np.ones(len(stops.made), dtype=np.bool_)  # stops that may be made
        self._order = np.argsort(-stops.table[:, STOP_LATEST], kind="stable").astype(np.int64)
        self._musts = [np.array(musts, dtype=np.int64) for musts in stops.musts]
        self._cell = _first_labels(stops)
        most = max(map(len, self._musts), default=0)
        minutes = int((day.route[:, CLOSE] - day.route[:, OPEN]).max(initial=0))
        size = int(self._cell[-1]), len(stops.made), most, minutes, ROUTES_EACH
        self._desks = [_Desk(room_for(*size)) for _ in range(CHAINS)]
        self._abreast = Abreast(CHAINS)
        self._base = [self._way(p, musts) for p, musts in enumerate(stops.musts)]

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._abreast.close()

    def best(self, of_stops: Floats, of_people: Floats, above: float) -> list[tuple[PersonsRoute, float]]:
        """Routes of those who are free that gain at the prices given more than the person's time is worth, by
        more than ``above``, and how much more."""

        def work(desk: _Desk) -> None:
            desk.found = [
                one for p in desk.people for one in self._of(p, desk.room, of_stops, of_people[p], above)
            ]

        for n, desk in enumerate(self._desks):
            desk.people = self.free[n::CHAINS]
        self._abreast.run(work, self._desks)
        return sorted((one for desk in self._desks for one in desk.found), key=lambda one: one[0][0])

    def _of(
        self, p: int, room: Room, of_stops: Floats, worth: float, above: float
    ) -> list[tuple[PersonsRoute, float]]:
        gain = np.where(self.open, self._stops.gain[p] - of_stops, -1.0)
        gain[self._stops.musts[p]] = 0.0
        saved = self._day.route[p, FARE] * self._base[p]
        ask = Ask(
            self._stops.table, gain, self._order, self._cell, self._musts[p], self._day.route[p],
            self._day.travel,
        )  # fmt: skip
        many = whole_routes(ask, room, worth + above - saved)
        return [
            ((p, tuple(_until_none(room.found[n]))), float(room.found_gain[n]) + saved - worth)
            for n in range(many)
        ]

    def gain(self, route: PersonsRoute) -> float:
        """What a route gains by itself: what its stops are worth, less ways and lateness."""
        person, stops = route
        own = float(sum(self._stops.gain[person, n] for n in stops if n not in self._stops.musts[person]))
        fare = int(self._day.route[person, FARE])
        return own - fare * (self._way(person, stops) - self._base[person]) - self._lateness(person, stops)

    def _way(self, p: int, stops: Sequence[int]) -> int:
        """Minutes of travel of a route; none if it has no stops."""
        if not stops:
            return 0
        route, table = self._day.route[p], self._stops.table
        places = [int(route[BASE]), *(int(table[n, STOP_PLACE]) for n in stops), int(route[HOME])]
        travel = self._day.travel[route[MODE]]
        return int(sum(int(travel[one, other]) for one, other in pairwise(places)))

    def _lateness(self, p: int, stops: tuple[int, ...]) -> float:
        table, route, price = self._stops.table, self._day.route[p], 0
        if not table[list(stops), STOP_LATE_PRICE].any():
            return 0.0
        time, place = int(route[OPEN]), int(route[BASE])
        for n in stops:
            one = table[n]
            time = max(
                time + int(self._day.travel[route[MODE], place, one[STOP_PLACE]]), int(one[STOP_EARLIEST])
            )
            away = max(time - one[STOP_LATE_AFTER], 0) + max(one[STOP_EARLY_BEFORE] - time, 0)
            price += int(one[STOP_LATE_PRICE]) * int(away)
            time, place = time + int(one[STOP_MINUTES]), int(one[STOP_PLACE])
        return float(price)


def labels_for(stops: Stops) -> int:
    """How many labels the search for a person's routes has room for."""
    return int(_first_labels(stops)[-1]) * (max(map(len, stops.musts), default=0) + 1)


def _first_labels(stops: Stops) -> Table:
    """The label of each stop's earliest start, and at last how many there are: one for each minute."""
    windows = stops.table[:, STOP_LATEST] - stops.table[:, STOP_EARLIEST] + 1
    return np.concatenate(([0], np.cumsum(np.maximum(windows, 0)))).astype(np.int64)


def _until_none(row: Table) -> list[int]:
    stops: list[int] = row.tolist()
    return stops[: stops.index(NONE)] if NONE in stops else stops
