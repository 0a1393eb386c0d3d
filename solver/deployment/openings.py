"""Everybody's gaps as they are, and as they would be if tours had no end, or if nothing else were to be done.

What stands in the way of an item is found by asking whether it would fit without it; this answers for tours
and for the rest of the day. Nothing is planned anew.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from solver.deployment.items import Span
from solver.deployment.plan import Plan
from solver.deployment.problem import DeploymentProblem
from solver.deployment.routes import BETWEEN, Call, lines_of, no_gaps
from solver.deployment.rules.lone_visit_buddy import accompanied
from solver.deployment.tables import MOMENT, Ints, Option, OptionLeg, Tables
from solver.deployment.ways import Gaps, Ways, ways

FAR = 1 << 28  # a minute before or after any day


@dataclass(frozen=True, slots=True)
class Without:
    """What is thought away: the ends of ``tours``, ``others`` (all else that people do), and that it is
    already so late (``past``)."""

    tours: bool = False
    others: bool = False
    past: bool = False


@dataclass(frozen=True, slots=True)
class _Gaps:
    """See ``routes.Routes``."""

    gaps: Ints
    mode: Ints
    stack: Ints
    travel_price: Ints


class Openings:
    """The gaps of one plan of a problem under everything that may be thought away."""

    def __init__(self, problem: DeploymentProblem, plan: Plan) -> None:
        self.problem, self.plan, self.now = problem, plan, problem.now
        self._gaps: dict[Without, Gaps] = {}
        self.calls = [self._standing(p) for p in range(len(plan.routes.calls))]
        self._spans: dict[int, tuple[int, int]] = {}
        self._ways: dict[tuple[Without, int, int, bytes], Ways] = {}
        self._accompanied: dict[Without, tuple[Span, ...]] = {}

    def ways(self, without: Without, leg: OptionLeg) -> Ways:
        """Every gap into which a part of an item fits at some time."""
        key = without, leg.place, leg.minutes, leg.allowed.tobytes() + leg.price.tobytes()
        if key not in self._ways:
            self._ways[key] = ways(self.gaps(without), leg)
        return self._ways[key]

    def gaps(self, without: Without) -> Gaps:
        """Everybody's gaps."""
        if without not in self._gaps:
            routes = self.plan.routes
            lines = [self.lines(p, without, calls) for p, calls in enumerate(self.calls)]
            gaps = no_gaps(len(lines), max((len(line[0]) for line in lines), default=0))
            for p, line in enumerate(lines):
                gaps[:, p, : len(line[0])] = line
            self._gaps[without] = _Gaps(gaps, routes.mode, routes.stack, routes.travel_price)
        return self._gaps[without]

    def lines(self, p: int, without: Without, calls: list[Call]) -> list[list[int]]:
        """The lines of one person's gaps between some calls."""
        route = self.plan.tables.routes[p]
        free, place, close = route.open, route.base, route.close
        if without.past:
            free = min(free, self.plan.compiled.tours[p][0])
        if without.tours:
            free, close = -FAR if self.now is None or without.past else self.now, FAR
        if without.others:
            moment, calls = self._moment(calls), []
            if not without.tours:
                free, close = self._tour(p, past=without.past)
            if moment is not None and not without.past:
                free, place = moment.earliest, moment.place
        lines = lines_of(self.plan.routes.way[route.mode], (place, route.home), (free, close), calls)
        if not calls:  # who has nothing to do goes nowhere, not even from one base to the other
            lines[BETWEEN][0] = 0
        return lines

    def _standing(self, p: int) -> list[Call]:
        """The calls of one person, what keeps a distance from other stays at the minute at which it is: the
        search may have left it some room to be pushed on."""
        routes, standing = self.plan.routes, []
        for call, start in zip(routes.calls[p], routes.starts[p]):
            one = call.placement
            if one is not None and call.earliest < call.latest and self.plan.spaced(one.item):
                call = Call(call.place, call.minutes, start, start, call.placement, call.leg)
            standing.append(call)
        return standing

    def apart(self, i: int, window: tuple[int, int], stay: int) -> list[tuple[int, int]]:
        """The parts of a window in which a stay of so many minutes keeps the distances that the groups of its
        item ask for, from others where they are."""
        parts = [window]
        for one, least in self.plan.neighbours(i):
            if id(one) not in self._spans:
                self._spans[id(one)] = self.plan.span(one)
            start, end = self._spans[id(one)]
            cut = []
            for earliest, latest in parts:
                cut += [(earliest, min(latest, start - least - stay)), (max(earliest, end + least), latest)]
            parts = [part for part in cut if part[0] <= part[1]]
        return parts

    def _tour(self, p: int, *, past: bool) -> tuple[int, int]:
        """When somebody with nothing else to do may leave the base, and has to be back: a route may be
        longer, for who has to be at court."""
        opens, closes = self.plan.compiled.tours[p]
        return opens if past or self.now is None else max(opens, self.now), closes

    def accompanied(self, problem: DeploymentProblem, without: Without) -> tuple[Span, ...]:
        """When somebody who is alone on a visit has a buddy on duty."""
        if without not in self._accompanied:
            people = [replace(one, start=-FAR, end=FAR) if without.tours else one for one in problem.people]
            if without.others:
                people = [replace(one, blocked=()) for one in people]
            self._accompanied[without] = accompanied(replace(problem, people=tuple(people)))
        return self._accompanied[without]

    def _moment(self, calls: list[Call]) -> Call | None:
        """From when and where somebody who is out may set off to something new."""
        return next((call for call in calls if call.fixed is not None and call.fixed.ref == MOMENT), None)


@dataclass(frozen=True, slots=True)
class Opening:
    """A plan with something thought away, as ``joint.best_joint`` asks of it. ``bound``: the agencies to
    which a household is bound."""

    openings: Openings
    without: Without
    bound: frozenset[int] = frozenset()

    @property
    def tables(self) -> Tables:
        return self.openings.plan.tables

    def window(self, i: int, option: Option) -> tuple[int, int]:
        """An option is made for the window that is left of it."""
        return option.earliest, option.latest

    @property
    def gaps(self) -> Gaps:
        """Everybody's gaps."""
        return self.openings.gaps(self.without)

    def ways_of(self, leg: OptionLeg) -> Ways:
        """Where a part fits."""
        return self.openings.ways(self.without, leg)

    def agencies_set(self, i: int) -> set[int]:
        """The agencies to which the household is bound."""
        return set(self.bound)
