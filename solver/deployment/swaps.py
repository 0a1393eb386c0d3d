"""A stop handed over as a remedy: somebody gives one of his or her stays to somebody else, and is free.

The stay is one that a person makes alone and that may still change: no lock holds it, and it has not begun.
It goes to anybody who has no part in the item it makes room for, at any time that its rules allow; a patrol
lasts its usual time. The item is then for the person it was taken from, or for a crew he or she is in. A
patrol is not handed over for another patrol of the same hotspot: it would be the same one at another time.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cached_property

from solver.deployment.candidates import Candidate, Looking
from solver.deployment.check import Checked, check
from solver.deployment.items import ItemKind
from solver.deployment.room import with_stay, without_stay
from solver.deployment.slots import breaks_no_more, least_first
from solver.deployment.solution import Deployment, Remedy, Stop
from solver.deployment.tries import LOOKING, Day
from solver.deployment.verbs import Item, Separate
from solver.language import tr


class HandingOver:
    """All stays of a day that may be handed over, looked at once for all items that are left out."""

    def __init__(self, day: Day) -> None:
        self.day = day

    @cached_property
    def given(self) -> list[_Given]:
        return [
            _Given(self.day, sheet.person, n, stop)
            for sheet in self.day.deployment.sheets
            for n, stop in enumerate(sheet.stops)
            if self._may_go(stop)
        ]

    def _may_go(self, stop: Stop) -> bool:
        """Whether a stop is one person's and may still change."""
        if stop.partners or stop.kind not in (ItemKind.VISIT, ItemKind.PATROL):
            return False
        problem = self.day.problem
        held = [(lock.kind, lock.item, lock.start) for lock in problem.locks]
        held += [(one.kind, one.item, one.starts[0]) for one in problem.in_force if one.begun]
        return (stop.kind, stop.item, stop.start) not in held

    def cheapest(self, item: Item, best: Remedy | None) -> Remedy | None:
        """The cheapest of this kind if it is cheaper than what is the ``best`` so far, else that."""
        for one, places in self._promising(item):
            for place in places:
                for then, cost in one.handed(item, place, None if best is None else best.cost):
                    best = replace(_said(self.day, one, then, place), cost=cost)
        return best

    def _promising(self, item: Item) -> list[tuple[_Given, list[Candidate]]]:
        """The stays without which the item would fit, with its places then, the cheapest first."""
        found = []
        for one in self.given:
            if not self.day.work.is_left:
                break
            places = [] if (one.stop.kind, one.stop.item) == item else one.places(item)
            if places:
                found.append((one, places))
        return sorted(found, key=lambda pair: pair[1][0].least)


@dataclass
class _Given:
    """The ``number``-th stop of somebody, to be given to somebody else."""

    day: Day
    person: int
    number: int
    stop: Stop

    @property
    def item(self) -> Item:
        return self.stop.kind, self.stop.item

    @cached_property
    def sheets(self) -> Deployment:
        """Everything without the stop."""
        return without_stay(self.day.problem, self.day.deployment, (self.person,), self.stop)

    @cached_property
    def without(self) -> Checked:
        self.day.work.add(1)
        return check(self.day.problem, self.sheets)

    @cached_property
    def takers(self) -> list[Candidate]:
        """Where others could take the stop, the cheapest first."""
        return self._takers_beside(self.sheets)

    def places(self, item: Item) -> list[Candidate]:
        """Where an item could go through the gap that the stop leaves, the cheapest first."""
        self.day.work.add(1)
        problem, said = self.day.problem, self.day.said
        if self.linked(item):
            every = Looking(problem, self.sheets, said, item).candidates()
            mine = (place for place in every if self.person in place.people)
            return sorted(mine, key=lambda place: (place.least, place.spans))
        gap = self.person, self.number
        return least_first(Looking(problem, self.sheets, said, item, through=gap).candidates())

    def linked(self, item: Item) -> bool:
        """Whether the stop and an item must be apart, as visits to one household: then who can take the stop
        depends on when the item is, and the item need not be in the gap that the stop leaves."""
        return any(item in one.items and self.item in one.items for one in self.day.said.all(Separate))

    def _takers_beside(self, placed: Deployment) -> list[Candidate]:
        """The same with the item in its place."""
        self.day.work.add(LOOKING)
        without = frozenset({self.person})
        return least_first(
            Looking(self.day.problem, placed, self.day.said, self.item, without=without).candidates()
        )

    def handed(self, item: Item, place: Candidate, best: int | None) -> Iterator[tuple[Candidate, int]]:
        """Who takes the stop, and the cost of the day with the item in its place: each cheaper than the one
        before, all cheaper than ``best``."""
        problem, before, work = self.day.problem, self.day.before, self.day.work
        placed = with_stay(problem, self.sheets, item, place.people, place.spans)
        takers, sure = self.takers, self.without.cost - before.cost + place.least
        if takers and self.linked(item) and (best is None or sure + _sure(takers[0]) < best):
            takers = self._takers_beside(placed)
        for then in takers:
            if not work.is_left:
                return
            dear = best is not None and sure + _sure(then) >= best
            if dear or set(then.people) & set(place.people):
                continue
            work.add(1)
            taken = with_stay(problem, placed, self.item, then.people, then.spans)
            after = check(problem, taken)
            cost = after.cost - before.cost
            if breaks_no_more(after, before) and (best is None or cost < best):
                best = cost
                yield then, cost


def _sure(then: Candidate) -> int:
    """What it costs at the least to give the stop to somebody; the latest of all visits may be another."""
    return then.least - then.late


def _said(day: Day, one: _Given, then: Candidate, place: Candidate) -> Remedy:
    problem = day.problem
    name, to = problem.name_of(*one.item), tr(" and ").join(problem.people[q].name for q in then.people)
    person, at = problem.people[one.person].name, problem.time(then.start)
    words = tr(
        "Give {name} to {to}, {at}; {problem_name} is free at {then}",
        name=name,
        to=to,
        at=at,
        problem_name=person,
        then=problem.time(place.start),
    )
    return Remedy("handed_over", words, (("from", person), ("to", to)))
