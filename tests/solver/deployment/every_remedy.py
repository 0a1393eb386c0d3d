"""The cheapest remedy of each kind, on days so small that all of them can be tried.

Nothing of what looks for remedies is used, and nothing that places: each change there is of a kind is made in
the problem, the item is put on the run sheets by every crew at every minute, and the independent check says
what the day costs then and whether a must is broken that was not broken before.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from typing import TypeVar

from solver.deployment.check import check
from solver.deployment.items import ItemKind, StartWindow, Visit
from solver.deployment.problem import DeploymentProblem, Person
from solver.deployment.rules.lone_visit_buddy import with_buddies
from solver.deployment.solution import Deployment, RunSheet, Stop, Unplaced
from solver.rule import Breach
from tests.solver.deployment.every_plan import Choice, stays_of_item
from tests.solver.deployment.moved_over import walked

Item = tuple[ItemKind, int]
T = TypeVar("T")
STEP, LONGEST = 5, 120  # minutes by which a tour may be longer
OUTSIDE = 240  # minutes by which a visit may lie outside its windows
QUARTER_HOUR, CALLED_IN = 15, 90


class EveryRemedy:
    """All remedies for one item that a plan leaves out."""

    def __init__(self, day: DeploymentProblem, plan: Deployment, one: Unplaced) -> None:
        self.day, self.plan, self.one = day, Deployment(plan.sheets), one
        self.item: Item = one.kind, one.item
        before = check(day, self.plan)
        self.cost_before, self.broken_before = before.cost, Counter(map(_named, before.broken))

    def cheapest(self) -> dict[str, int]:
        """The least cost of each kind of which there is one."""
        kinds = {
            "longer_tour": self.longer_tours(),
            "handed_over": self.handed_over(),
            "meal_moved": self.moved_meals(),
        }
        if self.one.kind is ItemKind.VISIT:
            kinds |= {"another_time": self.other_times(), "another_worker": self.other_workers()}
        else:
            kinds["call_in"] = self.called_in()
        least = {kind: min(costs, default=None) for kind, costs in kinds.items()}
        return {kind: cost for kind, cost in least.items() if cost is not None}

    # -- the kinds ----------------------------------------------------------------------------------------

    def longer_tours(self) -> Iterator[int]:
        choices = list(stays_of_item(self.day, self.item))
        for p in range(len(self.day.people)):
            longer = {more: self._longer(p, more) for more in range(STEP, LONGEST + 1, STEP)}
            for choice in choices:
                most = longer[LONGEST]
                if most.busy == self.day.busy and self._cost(most, self.plan, choice) is None:
                    continue  # what the longest does not help no other does
                for more, day in longer.items():
                    cost = self._cost(day, self.plan, choice)
                    if cost is not None:
                        yield cost + more
                        break  # who stays longer still costs more still

    def _longer(self, p: int, more: int) -> DeploymentProblem:
        longer = replace(self.day.people[p], end=self.day.people[p].end + more)
        return replace(self.day, people=_with(self.day.people, p, longer))

    def other_times(self) -> Iterator[int]:
        visit = self.day.visits[self.one.item]
        first, last = _hours(self.day)
        anywhen = self._visit_as(replace(visit, windows=(StartWindow(first, last),)))
        days: dict[tuple[int, int], DeploymentProblem] = {}
        for choice in stays_of_item(anywhen, self.item):
            starts = [stop.start for _, stop in choice]
            outside = min(
                max(window.earliest - min(starts), 0) + max(max(starts) - window.latest, 0)
                for window in visit.windows
            )
            if 0 < outside <= OUTSIDE:
                span = min(starts), max(starts)
                then = replace(visit, windows=(*visit.windows, StartWindow(*span)))
                days[span] = days.get(span) or self._visit_as(then)
                cost = self._cost(days[span], self.plan, choice)
                if cost is not None:
                    yield cost + outside

    def other_workers(self) -> Iterator[int]:
        visit = self.day.visits[self.one.item]
        freed = self._visit_as(replace(visit, named_must=False))
        for choice in stays_of_item(freed, self.item) if visit.named_must else ():
            cost = self._cost(freed, self.plan, choice)
            if cost is not None:
                yield cost

    def called_in(self) -> Iterator[int]:
        spot, new = self.day.hotspots[self.one.item], len(self.day.people)
        spans = [(one.start, one.end) for one in spot.active]
        due = spans if self.one.due is None else [(self.one.due, self.one.due + 1)]
        choices = list(stays_of_item(self.day, self.item, range(new + 1)))
        for start in range(0, 24 * 60, QUARTER_HOUR):
            there = any(start < last and first < start + CALLED_IN for first, last in due)
            if not there or start < (self.day.now or 0):
                continue
            for person in {_called(one, start) for one in self.day.people if spot.open_to(one)}:
                day = replace(self.day, people=(*self.day.people, person))
                for mode in person.modes:
                    plan = Deployment((*self.plan.sheets, RunSheet(new, mode)))
                    for choice in choices:
                        if any(p == new for p, _ in choice):
                            cost = self._cost(day, plan, choice)
                            if cost is not None:
                                yield cost + CALLED_IN

    def moved_meals(self) -> Iterator[int]:
        begun = {one.item for one in self.day.in_force if one.kind is ItemKind.MEAL and one.begun}
        for sheet in self.plan.sheets:
            for stop in sheet.stops:
                if stop.kind is ItemKind.MEAL and sheet.person not in begun:
                    yield from self._with_meal_moved(sheet, stop)

    def _with_meal_moved(self, sheet: RunSheet, stop: Stop) -> Iterator[int]:
        p, person = sheet.person, self.day.people[sheet.person]
        left = walked(self.day, sheet, [one for one in sheet.stops if one != stop])
        free = Deployment(_with(self.plan.sheets, p, left))
        for choice in stays_of_item(self.day, self.item):
            placed = _placed(self.day, free, choice) if any(q == p for q, _ in choice) else None
            for start in range(person.start, person.end) if placed is not None else ():
                assert placed is not None
                meal = replace(stop, start=start, end=start + stop.end - stop.start)
                cost = self._cost(self.day, placed, ((p, meal),))
                if cost is not None:
                    yield cost

    def handed_over(self) -> Iterator[int]:
        for sheet in self.plan.sheets:
            for stop in sheet.stops:
                if self._may_go(stop):
                    yield from self._handed(sheet, stop)

    def _may_go(self, stop: Stop) -> bool:
        held = [(one.kind, one.item, one.start) for one in self.day.locks]
        held += [(one.kind, one.item, one.starts[0]) for one in self.day.in_force if one.begun]
        outside = stop.kind in (ItemKind.VISIT, ItemKind.PATROL) and not stop.partners
        other = (stop.kind, stop.item) != self.item
        return outside and other and (stop.kind, stop.item, stop.start) not in held

    def _handed(self, sheet: RunSheet, stop: Stop) -> Iterator[int]:
        left = walked(self.day, sheet, [one for one in sheet.stops if one != stop])
        free = Deployment(_with(self.plan.sheets, sheet.person, left))
        others = [p for p in range(len(self.day.people)) if p != sheet.person]
        takers = [
            choice
            for choice in stays_of_item(self.day, (stop.kind, stop.item), others)
            if _placed(self.day, free, choice) is not None
        ]
        for choice in stays_of_item(self.day, self.item):
            crew = {p for p, _ in choice}
            if sheet.person not in crew:
                continue
            placed = _placed(self.day, free, choice)
            for then in takers if placed is not None else ():
                assert placed is not None
                if not crew & {p for p, _ in then}:
                    cost = self._cost(self.day, placed, then)
                    if cost is not None:
                        yield cost

    # -- the day with a change ----------------------------------------------------------------------------

    def _visit_as(self, visit: Visit) -> DeploymentProblem:
        return replace(self.day, visits=_with(self.day.visits, self.one.item, visit))

    def _cost(self, day: DeploymentProblem, plan: Deployment, choice: Choice) -> int | None:
        """What the day costs more with a stay on the run sheets; None if a must is broken for it."""
        placed = _placed(day, plan, choice)
        if placed is None:
            return None
        after = check(day, placed)
        more = Counter(map(_named, after.broken)) - self.broken_before
        return None if more else after.cost - self.cost_before


def _called(one: Person, start: int) -> Person:
    """Somebody like one on duty, for so many minutes, with nothing else to do."""
    return replace(
        one, id=-1, name="", start=start, end=start + CALLED_IN, lone_ok=True, meal=None, blocked=(),
        carries=(), briefing_minutes=0, write_up_minutes=0, apart=frozenset(),
    )  # fmt: skip


def _hours(day: DeploymentProblem) -> tuple[int, int]:
    """From when until when anybody is on duty."""
    return min(one.start for one in day.people), max(one.end for one in day.people)


def _with(many: tuple[T, ...], n: int, one: T) -> tuple[T, ...]:
    return (*many[:n], one, *many[n + 1 :])


def _named(breach: Breach) -> tuple[str, str, int | None]:
    return breach.rule, breach.text, breach.person


def _placed(day: DeploymentProblem, plan: Deployment, choice: Choice) -> Deployment | None:
    """The run sheets with a stay on them; None if somebody cannot be there in time."""
    sheets = list(plan.sheets)
    for p, stop in choice:
        stops = sorted([*sheets[p].stops, stop], key=lambda one: (one.start, one.end))
        sheets[p] = walked(day, sheets[p], stops)
        if not _in_time(day, sheets[p], stop):
            return None
    return Deployment(with_buddies(day, tuple(sheets)))


def _in_time(day: DeploymentProblem, sheet: RunSheet, new: Stop) -> bool:
    """Whether the way to a stop and on from it leaves time enough."""
    person = day.people[sheet.person]
    n = next(n for n, one in enumerate(sheet.stops) if (one.kind, one.start) == (new.kind, new.start))
    stop, last = sheet.stops[n], n + 1 == len(sheet.stops)
    free = sheet.stops[n - 1].end if n else person.start
    due = person.end - sheet.travel_home if last else sheet.stops[n + 1].start - sheet.stops[n + 1].travel
    return free + stop.travel <= stop.start and stop.end <= due
