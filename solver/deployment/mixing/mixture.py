"""A linear programme that mixes whole routes so that the team gains most.

Its prices say what each stop is worth to the rest of the team: what a route loses to it by making the stop.
Every person has at most one route, every item is made at most once, and two people meet only as far as both
come at the same time.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import numpy as np
from ortools.linear_solver import pywraplp

from solver.deployment.core.columns import STOP_ITEM, Floats
from solver.deployment.mixing.stops import Stops

PersonsRoute = tuple[int, tuple[int, ...]]  # person, the numbers of the stops in their order
LEAST_SHARE = 1e-6
_SOLVED = pywraplp.Solver.OPTIMAL
_GOING_ON: Any = pywraplp.MPSolverParameters()  # without presolve the simplex goes on from where it was
_GOING_ON.SetIntegerParam(pywraplp.MPSolverParameters.PRESOLVE, pywraplp.MPSolverParameters.PRESOLVE_OFF)


class Unsolved(Exception):
    """The linear programme found no answer: its figures failed."""


class Mixture:
    """The linear programme over routes, each with what it gains by itself."""

    def __init__(self, stops: Stops) -> None:
        self._stops = stops
        self._lp: Any = pywraplp.Solver.CreateSolver("GLOP")  # type: ignore[no-untyped-call]
        self._lp.SuppressOutput()
        self._objective = self._lp.Objective()
        self._objective.SetMaximization()
        self._infinity: float = self._lp.infinity()
        self._people = [self._row(1.0) for _ in stops.gain]
        self._items: dict[int, Any] = {}
        self._rows: dict[int, tuple[Any, float]] = {}  # for each stop its row and how it counts there
        self._parts = [self._add_meeting(number) for number in range(len(stops.meetings))]
        for stop, item in enumerate(stops.table[:, STOP_ITEM].tolist()):
            if stop not in self._rows and item >= 0:
                self._rows[stop] = self._item(item), 1.0
        self._gains: dict[PersonsRoute, float] = {}
        self._shares: dict[PersonsRoute, Any] = {}
        self._settled: dict[int, PersonsRoute] = {}
        self._forbidden: list[int] = []
        self._gone: set[PersonsRoute] = set()
        self._with: dict[int, list[PersonsRoute]] = {}  # for each stop of a meeting the routes that have it

    def _row(self, most: float) -> Any:
        return self._lp.Constraint(-self._infinity, most)

    def _item(self, item: int) -> Any:
        if item not in self._items:
            self._items[item] = self._row(1.0)
        return self._items[item]

    def _add_meeting(self, number: int) -> Any:
        """How much of a meeting takes place: not more than somebody is at each of its stops."""
        meeting = self._stops.meetings[number]
        part = self._lp.NumVar(0.0, self._infinity, "")
        self._objective.SetCoefficient(part, meeting.worth)
        self._item(meeting.item).SetCoefficient(part, 1.0)
        for stop in meeting.stops:
            self._rows[stop] = self._row(0.0), -1.0
            self._rows[stop][0].SetCoefficient(part, 1.0)
        return part

    def __len__(self) -> int:
        return len(self._shares)

    def add(self, route: PersonsRoute, gain: float) -> bool:
        """Add a person's route that gains ``gain`` by itself; whether it is new."""
        if route in self._shares:
            return False
        person, stops = route
        share = self._shares[route] = self._lp.NumVar(0.0, self._infinity, "")
        self._gains[route] = gain
        self._objective.SetCoefficient(share, gain)
        self._people[person].SetCoefficient(share, 1.0)
        for stop in stops:
            if stop in self._rows:
                row, sign = self._rows[stop]
                row.SetCoefficient(share, sign)
                if sign < 0:
                    self._with.setdefault(stop, []).append(route)
        return True

    def solve(self) -> float:
        """The most that a mixture gains. Raises Unsolved."""
        if self._lp.Solve(_GOING_ON) != _SOLVED and self._lp.Solve() != _SOLVED:
            raise Unsolved
        self.gained = float(self._objective.Value())
        return self.gained

    def prices(self) -> tuple[Floats, Floats]:
        """What each stop costs whoever makes it, and what each person's time is worth, as last solved."""
        of_stops = np.zeros(len(self._stops.made))
        for stop, (row, sign) in self._rows.items():
            of_stops[stop] = sign * row.dual_value()
        return of_stops, np.array([row.dual_value() for row in self._people])

    def parts(self) -> list[float]:
        """How much of each meeting takes place."""
        return [float(part.solution_value()) for part in self._parts]

    def shares(self) -> list[tuple[float, PersonsRoute]]:
        """The routes in the mixture of those who are not settled, the largest shares first."""
        found = [
            (float(share.solution_value()), route)
            for route, share in self._shares.items()
            if route[0] not in self._settled
        ]
        return sorted((one for one in found if one[0] > LEAST_SHARE), key=lambda one: (-one[0], one[1]))

    def narrowed(self, within: float) -> Mixture:
        """The same mixture with those routes alone that lose less than ``within`` at the prices of now,
        solved: the smaller it is, the sooner it is solved again."""
        smaller = Mixture(self._stops)
        for route, gain in self._near(within):
            smaller.add(route, gain)
        for route in self._settled.values():
            smaller.add(route, self._gains[route])
            smaller.settle(route)
        for number in self._forbidden:
            smaller.forbid_meeting(number)
        smaller.solve()
        return smaller

    def _near(self, within: float) -> Iterable[tuple[PersonsRoute, float]]:
        """The routes that lose less than ``within`` at the prices of now, with what each gains by itself."""
        of_stops, of_people = self.prices()
        for route, gain in self._gains.items():
            person, stops = route
            if route in self._gone or person in self._settled:
                continue
            if of_people[person] + float(of_stops[list(stops)].sum()) - gain < within:
                yield route, gain

    def settle(self, route: PersonsRoute) -> None:
        """The person has this route and no other."""
        self._settled[route[0]] = route
        self._shares[route].SetBounds(1.0, 1.0)

    def forbid_meeting(self, number: int) -> None:
        """The two do not meet then, and nobody comes."""
        self._forbidden.append(number)
        self._parts[number].SetBounds(0.0, 0.0)
        for stop in self._stops.meetings[number].stops:
            for route in self._with.get(stop, ()):
                self._gone.add(route)
                self._shares[route].SetBounds(0.0, 0.0)
