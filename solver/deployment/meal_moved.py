"""A meal at another time as a remedy: somebody's break makes way, and he or she is free.

One person's meal that has not begun goes to another time at which it is allowed; the item is then placed
where it was, by that person or by a crew he or she is in.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from solver.deployment.candidates import Candidate, Looking
from solver.deployment.items import ItemKind, StartWindow
from solver.deployment.problem import Meal
from solver.deployment.room import rooms, with_stay, with_travel, without_stay
from solver.deployment.rules.meal_break import meal_asked
from solver.deployment.slots import least_first
from solver.deployment.solution import Deployment, Remedy, RunSheet, Stop
from solver.deployment.tries import Day, Try
from solver.deployment.verbs import Item, Travel
from solver.language import tr


@dataclass(frozen=True, slots=True)
class _Break:
    """Somebody's meal, the ``number``-th stop, that may begin within ``window``."""

    person: int
    number: int
    stop: Stop
    meal: Meal
    window: StartWindow


def meal_moved(day: Day, item: Item, order: int) -> Iterator[Try]:
    """An item with the meal of one person at another time, for everybody who has one."""
    begun = {one.item for one in day.problem.in_force if one.kind is ItemKind.MEAL and one.begun}
    for sheet in day.deployment.sheets:
        p = sheet.person
        meal, asked = day.problem.people[p].meal, meal_asked(day.problem, p)
        for n, stop in enumerate(sheet.stops):
            if stop.kind is ItemKind.MEAL and meal and asked and p not in begun:
                yield from _moved(day, item, _Break(p, n, stop, meal, asked[1]), order)


def _moved(day: Day, item: Item, one: _Break, order: int) -> Iterator[Try]:
    problem, p = day.problem, one.person
    free = without_stay(problem, day.deployment, (p,), one.stop)
    gap = p, one.number
    turns = set(_turns(day, item, free.sheets[p], one))
    day.work.add(1)
    price = sum(travel.cost or 0 for travel in day.said.all(Travel) if p in travel.people)
    made: dict[Candidate, Deployment] = {}
    for place in Looking(problem, free, day.said, item, through=gap, turns=turns).candidates():
        taken = with_stay(problem, free, item, place.people, place.spans).sheets[p]
        eaten = _eaten(day, taken, one)
        if eaten is not None:
            start, detour = eaten
            more = detour + free.sheets[p].travel - day.deployment.sheets[p].travel
            made[replace(place, least=place.least + more * price)] = _with_meal(day, free, one, start)
    for place in least_first(made):
        yield Try(problem, made[place], item, place, 0, order, _Said(day, one, made[place], place))


def _turns(day: Day, item: Item, sheet: RunSheet, one: _Break) -> Iterator[int]:
    """Starts of a stay right after the meal as early as can be, and right before it as late as can be."""
    kind, n = item
    there = day.problem.place_of(kind, n, one.person)
    minutes = {leg.minutes for leg in day.problem.visits[n].legs} if kind is ItemKind.VISIT else {
        day.problem.hotspots[n].dwell_target
    }  # fmt: skip
    way = day.problem.travel[sheet.mode]
    for start, _, gap in _starts(day, sheet, one, at=(one.window.earliest, one.window.latest)):
        if gap == one.number:
            yield start + one.meal.minutes + way[one.meal.place][there]
            yield from (start - way[there][one.meal.place] - length for length in minutes)


def _starts(day: Day, sheet: RunSheet, one: _Break, at: tuple[int, ...]) -> Iterator[tuple[int, int, int]]:
    """When the meal may begin on a sheet, as near to each of ``at`` as can be, with its detour and gap."""
    now = day.problem.now
    for room in rooms(day.problem, day.said, sheet, (one.meal.place, one.meal.minutes), now):
        first, last = max(room.first, one.window.earliest), min(room.last, one.window.latest)
        if first <= last:
            for wanted in at:
                yield min(max(wanted, first), last), room.detour, room.gap


def _eaten(day: Day, sheet: RunSheet, one: _Break) -> tuple[int, int] | None:
    """Where the meal goes with the least detour, then nearest to when it was: its start, and the detour."""
    found = [(start, detour) for start, detour, _ in _starts(day, sheet, one, at=(one.stop.start,))]
    return min(found, key=lambda pair: (pair[1], abs(pair[0] - one.stop.start), pair[0]), default=None)


def _with_meal(day: Day, free: Deployment, one: _Break, start: int) -> Deployment:
    p, stop = one.person, replace(one.stop, start=start, end=start + one.meal.minutes)
    stops = sorted([*free.sheets[p].stops, stop], key=lambda stop: (stop.start, stop.end))
    sheet = with_travel(day.problem, replace(free.sheets[p], stops=tuple(stops)))
    return Deployment((*free.sheets[:p], sheet, *free.sheets[p + 1 :]))


@dataclass(frozen=True, slots=True)
class _Said:
    """The words of one remedy."""

    day: Day
    one: _Break
    sheets: Deployment
    place: Candidate

    def __call__(self) -> Remedy:
        problem, name = self.day.problem, self.day.problem.people[self.one.person].name
        meals = [stop for stop in self.sheets.sheets[self.one.person].stops if stop.kind is ItemKind.MEAL]
        at, then = problem.time(meals[0].start), problem.time(self.place.start)
        words = tr("Put the meal of {name} at {at}; {name} is free at {then}", name=name, at=at, then=then)
        return Remedy("meal_moved", words, (("person", name), ("at", at)))
