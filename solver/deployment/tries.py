"""What remedies are made of: the day as it stands, and a try, which is one change with the place it makes.

A try costs what the independent check finds the day to cost more, and the minutes it asks of people beside
that. It knows the least it can cost, so that of many tries only those are put before the check that could be
the cheapest.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Any

from solver.deployment.budget import Work
from solver.deployment.candidates import Candidate
from solver.deployment.check import Checked, check
from solver.deployment.problem import DeploymentProblem
from solver.deployment.room import with_stay
from solver.deployment.slots import breaks_no_more, least_first
from solver.deployment.solution import Deployment, Remedy
from solver.deployment.statements import Said, said_by_rules
from solver.deployment.verbs import Item

LOOKING = 3  # checks that listing the places for an item takes as long as


@dataclass(frozen=True)
class Day:
    """A day as it stands, to be changed by remedies within so much ``work``."""

    problem: DeploymentProblem
    deployment: Deployment
    work: Work

    @cached_property
    def said(self) -> Said:
        return said_by_rules(self.problem)

    @cached_property
    def _known(self) -> dict[object, Said]:
        return {}

    def said_by(self, other: DeploymentProblem, change: object) -> Said:
        """What the rules say of the problem with a change, looked at once for each."""
        if change not in self._known:
            self.work.add(LOOKING)
            self._known[change] = said_by_rules(other)
        return self._known[change]

    @cached_property
    def before(self) -> Checked:
        return check(self.problem, self.deployment)


@dataclass(frozen=True, slots=True)
class Try:
    """An item put in one place under a changed ``problem``, on ``sheets`` that fit it. ``minutes``: what the
    change asks of people beside the cost of the day. ``order``: which of two that cost the same is offered,
    the lower."""

    problem: DeploymentProblem
    sheets: Deployment
    item: Item
    place: Candidate
    minutes: int
    order: int
    said: Callable[[], Remedy]

    @property
    def least(self) -> int:
        """It cannot cost less."""
        return self.place.least + self.minutes


def changed(problem: DeploymentProblem, **other: Any) -> DeploymentProblem:
    """The problem with something other in it than places and modes: the ways, long to measure, are kept."""
    made = replace(problem, **other)
    made.__dict__["travel"] = problem.travel
    return made


def cheapest(day: Day, tries: Iterable[Try], best: Remedy | None = None) -> Remedy | None:
    """The cheapest of all tries that break no must which was not broken before, if it is cheaper than what is
    the ``best`` so far; that, if there is none or the work ended before one was found."""
    for one in sorted(tries, key=lambda one: (one.least, one.order, one.place.spans, one.place.people)):
        if (best is not None and one.least >= best.cost) or not day.work.is_left:
            break
        day.work.add(1)
        placed = with_stay(one.problem, one.sheets, one.item, one.place.people, one.place.spans)
        after = check(one.problem, placed)
        cost = after.cost - day.before.cost + one.minutes
        if breaks_no_more(after, day.before) and (best is None or cost < best.cost):
            best = replace(one.said(), cost=cost)
    return best


def cheapest_each(asked: Iterable[tuple[Candidate, int]]) -> Iterator[tuple[Candidate, int]]:
    """Of places with the minutes they ask of people the cheapest of each crew in each combination of gaps;
    those that ask for none are left out."""
    minutes = {replace(place, least=place.least + more): more for place, more in asked if more > 0}
    for place in least_first(minutes):
        yield replace(place, least=place.least - minutes[place]), minutes[place]
