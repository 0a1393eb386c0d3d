"""Room on run sheets as they stand: between which stops somebody could do something more, and doing it.

Nothing that is on a sheet moves. Plain Python, no search.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from solver.deployment.items import ItemKind
from solver.deployment.problem import DeploymentProblem
from solver.deployment.rules.lone_visit_buddy import buddy_for
from solver.deployment.solution import Deployment, RunSheet, Stop
from solver.deployment.statements import Said


@dataclass(frozen=True, slots=True)
class Room:
    """A gap on the run sheet of ``person`` that holds a stay: it may start from ``first`` to ``last``, and
    adds ``detour`` minutes of travel. ``gap``: the number of stops before it."""

    person: int
    gap: int
    first: int
    last: int
    detour: int


def rooms(
    problem: DeploymentProblem, said: Said, sheet: RunSheet, stay: tuple[int, int], now: int | None
) -> Iterator[Room]:
    """Every gap of a run sheet that holds a stay (place, minutes) with the way there and on, nobody setting
    off before ``now``."""
    place, minutes = stay
    person, way = problem.people[sheet.person], problem.travel[sheet.mode]
    tours = said.tours[sheet.person]
    opens = max([person.start, *(tour.start for tour in tours if tour.start is not None)])
    closes = min([person.end, *(tour.end for tour in tours if tour.end is not None)])
    if now is not None:
        opens = max(opens, now)
    points = [(opens, opens, person.base)]
    points += [
        (stop.start, stop.end, problem.place_of(stop.kind, stop.item, sheet.person)) for stop in sheet.stops
    ]
    points.append((closes, closes, person.home))
    for gap, ((_, free, before), (due, _, after)) in enumerate(pairwise(points)):
        leave = free if now is None else max(free, now)
        first, last = leave + way[before][place], due - way[place][after] - minutes
        detour = way[before][place] + way[place][after] - way[before][after]
        for early, late in _on_duty(problem, sheet, (first, last), minutes):
            yield Room(sheet.person, gap, early, late, detour)


def _on_duty(
    problem: DeploymentProblem, sheet: RunSheet, starts: tuple[int, int], minutes: int
) -> Iterator[tuple[int, int]]:
    """The parts of a window of starts that leave blocked time free which is not on the run sheet: an absence
    that was entered after the day was planned."""
    there = {stop.item for stop in sheet.stops if stop.kind is ItemKind.BLOCKED}
    first, last = starts
    for n, one in enumerate(problem.busy[sheet.person]):
        if n not in there:
            if first <= min(last, one.start - minutes):
                yield first, min(last, one.start - minutes)
            first = max(first, one.end)
    if first <= last:
        yield first, last


def with_stay(
    problem: DeploymentProblem,
    deployment: Deployment,
    item: tuple[ItemKind, int],
    people: Sequence[int],
    spans: Sequence[tuple[int, int]],
) -> Deployment:
    """The deployment with one stay more: ``people`` leg by leg, each from and until when. All else stays."""
    sheets = list(deployment.sheets)
    for leg, (p, (start, end)) in enumerate(zip(people, spans)):
        partners = tuple(sorted(q for q in people if q != p))
        stop = Stop(*item, start, end, leg, 0, partners)
        if item[0] is ItemKind.VISIT and not partners:
            stop = replace(stop, buddy=buddy_for(problem, p, stop, deployment.sheets))
        stops = sorted([*sheets[p].stops, stop], key=lambda one: (one.start, one.end))
        sheets[p] = with_travel(problem, replace(sheets[p], stops=tuple(stops)))
    return Deployment(tuple(sheets))


def without_stay(
    problem: DeploymentProblem, deployment: Deployment, people: Sequence[int], stop: Stop
) -> Deployment:
    """The deployment without what ``people`` do at the time of a stop and at its item."""
    sheets = list(deployment.sheets)
    for p in people:
        gone = (stop.kind, stop.item)
        kept = [
            one
            for one in sheets[p].stops
            if (one.kind, one.item) != gone or (stop.kind is ItemKind.PATROL and one.start != stop.start)
        ]
        sheets[p] = with_travel(problem, replace(sheets[p], stops=tuple(kept)))
    return Deployment(tuple(sheets))


def with_travel(problem: DeploymentProblem, sheet: RunSheet) -> RunSheet:
    """A run sheet with the minutes on the way that belong between its stops."""
    person, way = problem.people[sheet.person], problem.travel[sheet.mode]
    place, stops = person.base, []
    for stop in sheet.stops:
        there = problem.place_of(stop.kind, stop.item, sheet.person)
        stops.append(replace(stop, travel=way[place][there]))
        place = there
    return replace(sheet, stops=tuple(stops), travel_home=way[place][person.home] if stops else 0)
