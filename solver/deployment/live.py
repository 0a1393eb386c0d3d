"""A day under way planned anew from a minute: what has begun stays, the rest may change at a price.

A stay has begun when somebody is there, or has set off to it; everybody sets off as late as the run sheet
allows. Whoever has begun nothing is at the base.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from solver.deployment.items import InForce, ItemKind, Lock
from solver.deployment.problem import Blocked, DeploymentProblem, Person
from solver.deployment.solution import Deployment, RunSheet, Stop

Crew = list[tuple[int, Stop]]


def from_now(problem: DeploymentProblem, in_force: Deployment, now: int) -> DeploymentProblem:
    """The problem of the rest of a day. ``problem`` is the day as it is known now, ``in_force`` its run
    sheets in the problem's numbers, ``now`` an elapsed minute.

    A stay that runs into time somebody is no longer on duty has not begun: it is over for that person.
    """
    begun = [_begun(problem, sheet, now) for sheet in in_force.sheets]
    stays = tuple(
        InForce(
            kind,
            item,
            *_columns(crew),
            begun=_has_begun(problem, crew, begun),
            modes=tuple(in_force.sheets[p].mode for p, _ in crew),
        )
        for kind, item, crew in _stays(problem, in_force)
    )
    people = tuple(
        _as_they_are(problem, person, sheet, [stop for stop in sheet.stops if stop in begun[sheet.person]])
        for person, sheet in zip(problem.people, in_force.sheets)
    )
    return replace(problem, people=people, now=now, in_force=stays)


def stays_of(problem: DeploymentProblem, deployment: Deployment) -> tuple[InForce, ...]:
    """Everything on the run sheets that the day could have otherwise: patrols, visits, meals, seats."""
    return tuple(InForce(kind, item, *_columns(crew)) for kind, item, crew in _stays(problem, deployment))


def held_by(locks: Iterable[Lock], stay: InForce) -> bool:
    """Whether one of the locks holds a stay: the same people for the same thing from the same minute."""
    return any(
        (lock.kind, lock.item, lock.start) == (stay.kind, stay.item, stay.starts[0])
        and set(lock.people) == set(stay.people)
        for lock in locks
    )


def _stays(problem: DeploymentProblem, deployment: Deployment) -> Iterator[tuple[ItemKind, int, Crew]]:
    for kind, many in ((ItemKind.VISIT, len(problem.visits)), (ItemKind.PATROL, len(problem.hotspots))):
        for item in range(many):
            for stay in deployment.stays(kind, item):
                yield kind, item, list(zip(stay.people, stay.stops))
    for c, commitment in enumerate(problem.commitments):
        for p, stop in deployment.of(ItemKind.COMMITMENT, c):
            if p not in commitment.attendees:
                yield ItemKind.COMMITMENT, c, [(p, stop)]
    for p, stop in deployment.of(ItemKind.MEAL, 0):
        yield ItemKind.MEAL, p, [(p, stop)]


def _columns(crew: Crew) -> tuple[tuple[int, ...], tuple[int, ...], tuple[int, ...]]:
    people = tuple(p for p, _ in crew)
    return people, tuple(stop.start for _, stop in crew), tuple(stop.end for _, stop in crew)


def _begun(problem: DeploymentProblem, sheet: RunSheet, now: int) -> list[Stop]:
    """The stops of a run sheet that are under way or over by ``now``, as far as the person is on duty."""
    person = problem.people[sheet.person]
    return [stop for stop in sheet.stops if stop.start - stop.travel <= now and not _off(person, stop)]


def _has_begun(problem: DeploymentProblem, crew: Crew, begun: list[list[Stop]]) -> bool:
    """One of a crew on the way will do; one of it off duty, and it is over."""
    on_duty = not any(_off(problem.people[p], stop) for p, stop in crew)
    return on_duty and any(stop in begun[p] for p, stop in crew)


def _off(person: Person, stop: Stop) -> bool:
    if stop.kind is ItemKind.BLOCKED:
        return False
    away = any(one.start < stop.end and stop.start < one.end for one in person.busy)
    return away or stop.start < person.start or stop.end > person.end


def _as_they_are(problem: DeploymentProblem, person: Person, sheet: RunSheet, begun: list[Stop]) -> Person:
    """Somebody who is out keeps the vehicle, and goes off duty from where he or she is if there is no time
    to come back first."""
    if not begun:
        return person
    last = begun[-1]
    place = problem.place_of(last.kind, last.item, sheet.person)
    way = problem.travel[sheet.mode][place]
    blocked = tuple(
        replace(one, place=place)
        if one.start >= last.start and last.end + way[_place(person, one)] > one.start
        else one
        for one in person.blocked
    )
    kept = blocked != person.blocked and any(one.end >= person.end for one in blocked)
    return replace(person, modes=(sheet.mode,), blocked=blocked, end_base=place if kept else person.end_base)


def _place(person: Person, one: Blocked) -> int:
    return person.base if one.place is None else one.place
