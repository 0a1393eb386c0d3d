"""From a mixture of routes to one route each: first it is settled when two people meet, then who goes where.

After each step the prices are new, and routes are found that fit what is settled.
"""

from __future__ import annotations

from collections.abc import Callable, Collection

import numpy as np

from solver.deployment.core.columns import NONE
from solver.deployment.mixing.mixture import Mixture, PersonsRoute
from solver.deployment.mixing.pricing import Pricing
from solver.deployment.mixing.stops import Stops

MOST_ROUNDS = 60  # of new routes before anything is settled
NEAR_ENOUGH = 0.005  # of what a mixture gains: how near its best must be known before anything is settled
NEARER = 0.0005  # the same once something is
SURELY = 0.95  # shares above this are settled at once
AT_LEAST = 0.5  # of several unsure routes that are settled at once, all but the first have shares as large
MANY = 20  # people from which on several unsure things are settled at once: so many meetings, so many routes
MEETINGS_AT_ONCE, ROUTES_AT_ONCE = 3, 2
ROUNDS_A_STEP = 2  # of new routes after routes were settled
NARROW_EVERY = 3  # steps
HARDLY = 1e-3  # gains that differ by less are the same


class Dive:
    """Dives of all people or of some. ``known``: routes that were found before, with what they gain by
    themselves; it grows. ``within``: what a route may lose at the prices of now and still be settled.
    ``hurry``: whether there is no time for new routes any more."""

    def __init__(
        self,
        stops: Stops,
        pricing: Pricing,
        known: dict[PersonsRoute, float],
        within: float,
        hurry: Callable[[], bool],
    ) -> None:
        self._stops, self._pricing, self._known = stops, pricing, known
        self._within, self._hurry = within, hurry
        self._mixture = Mixture(stops)
        self._many = False
        self.gained = 0.0  # by all routes that came out of the last dive

    def of(
        self, people: Collection[int], standing: list[PersonsRoute], above: float | None = None
    ) -> list[PersonsRoute] | None:
        """One route each for these people, beside the routes that stand: all of them. None if they cannot
        gain more than ``above``. Raises Unsolved."""
        self._many = len(people) > MANY
        self._mixture = self._begin(set(people), standing)
        self._mix()
        if above is not None and self._mixture.gained <= above + HARDLY:
            return None
        self._mixture = self._mixture.narrowed(self._within)
        self._settle_meetings()
        routes = standing + self._settle_routes()
        self.gained = self._mixture.solve()
        return routes

    def _begin(self, people: set[int], standing: list[PersonsRoute]) -> Mixture:
        """What is known of these people's routes, as far as it goes with those that stand."""
        mixture, self._pricing.free = Mixture(self._stops), sorted(people)
        self._pricing.open[:] = True
        for route in standing:
            mixture.add(route, self._known[route])
            mixture.settle(route)
            self._close(route)
        closed = set(np.flatnonzero(~self._pricing.open).tolist())
        for route, gain in self._known.items():
            if route[0] in people and closed.isdisjoint(route[1]):
                mixture.add(route, gain)
        return mixture

    def _close(self, route: PersonsRoute) -> None:
        """What somebody does alone nobody else does."""
        made = self._stops.made
        lone = [n for n in route[1] if made[n][0] != NONE and not made[n][2]]
        self._pricing.open[lone] = False

    def _mix(self) -> None:
        """New routes until the mixture is near its best."""
        for _ in range(MOST_ROUNDS):
            if self._new_routes() <= NEAR_ENOUGH or self._hurry():
                break
        self._mixture.solve()

    def _go_on(self, rounds: int) -> None:
        """New routes that fit what was settled."""
        for _ in range(rounds):
            if self._hurry() or self._new_routes() <= NEARER:
                break
        self._mixture.solve()

    def _new_routes(self) -> float:
        """Adds everybody's best routes at the prices of now. How much more the best mixture gains at most, as
        a part of this one; 0 if there are no new ones."""
        gained, new = self._mixture.solve(), False
        best: dict[int, float] = {}
        for route, more in self._pricing.best(*self._mixture.prices(), HARDLY):
            if route not in self._known:
                self._known[route] = self._pricing.gain(route)
            new |= self._mixture.add(route, self._known[route])
            best[route[0]] = max(best.get(route[0], 0.0), more)
        return sum(best.values()) / max(gained, 1.0) if new else 0.0

    def _settle_meetings(self) -> None:
        """One time for each meeting, the surest ones first."""
        meetings: dict[int, list[int]] = {}
        for number, meeting in enumerate(self._stops.meetings):
            meetings.setdefault(meeting.item, []).append(number)
        left = {item for item, numbers in meetings.items() if len(numbers) > 1}
        while left:
            parts, unsure = self._mixture.parts(), 0
            for part, item in sorted((-max(parts[n] for n in meetings[item]), item) for item in left):
                if -part < SURELY and unsure >= (MEETINGS_AT_ONCE if self._many else 1):
                    break
                unsure += -part < SURELY
                left.discard(item)
                self._settle_meeting(max(meetings[item], key=parts.__getitem__), meetings[item])
            self._go_on(1)

    def _settle_meeting(self, one: int, numbers: list[int]) -> None:
        for number in numbers:
            if number != one:
                self._mixture.forbid_meeting(number)
                self._pricing.open[list(self._stops.meetings[number].stops)] = False

    def _settle_routes(self) -> list[PersonsRoute]:
        """One route each, the surest ones first."""
        routes: list[PersonsRoute] = []
        steps = 0
        while self._pricing.free and (settled := self._surest()):
            for route in settled:
                self._mixture.settle(route)
                self._pricing.free.remove(route[0])
                self._close(route)
            routes += settled
            steps += 1
            self._go_on(ROUNDS_A_STEP)
            if steps % NARROW_EVERY == 0:
                self._mixture = self._mixture.narrowed(self._within)
        return routes

    def _surest(self) -> list[PersonsRoute]:
        """Routes with the largest shares that go together: all sure ones, and one or two of the others."""
        found: dict[int, PersonsRoute] = {}
        taken: set[int] = set()
        unsure = 0
        for share, route in self._mixture.shares():
            enough = unsure >= (ROUTES_AT_ONCE if self._many else 1)
            if share < SURELY and (enough or (found and share < AT_LEAST)):
                break
            if route[0] not in found and taken.isdisjoint(route[1]):
                found[route[0]] = route
                taken.update(route[1])
                unsure += share < SURELY
        return list(found.values())
