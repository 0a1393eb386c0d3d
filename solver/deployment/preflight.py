"""What must hold of a problem before it can be planned: references that lead somewhere, times in order."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from solver.deployment.items import ItemKind, Lock
from solver.deployment.lock_clashes import lock_clashes
from solver.deployment.problem import DeploymentProblem, Person, ProblemError
from solver.deployment.rules.patrol_crew import crew_needed
from solver.language import tr

ITEMS_THAT_LOCK = (ItemKind.PATROL, ItemKind.VISIT)


def refuse_contradictions(problem: DeploymentProblem) -> None:
    """Raises ProblemError with one sentence that names the place and the fault."""
    for sentence in contradictions(problem):
        raise ProblemError(sentence)


def contradictions(problem: DeploymentProblem) -> Iterator[str]:
    """Every fault, as a sentence."""
    if problem.units_per_minute < 1:
        yield tr("A minute must have at least one unit of time.")
    yield from _places(problem)
    for person in problem.people:
        yield from (f"{person.name}: {fault}." for fault in _person_faults(problem, person))
    yield from _hotspots(problem)
    yield from _visits(problem)
    for one in problem.commitments:
        if one.end <= one.start:
            yield tr("{name} ends before it starts.", name=one.name)
        if not _known(one.attendees, len(problem.people)):
            yield tr("{name} has an attendee who is not on duty.", name=one.name)
    faults = [*_locks(problem)]
    yield from faults or lock_clashes(problem)


def _places(problem: DeploymentProblem) -> Iterator[str]:
    many = len(problem.places)
    for mode in problem.modes:
        if mode.table is not None and (
            len(mode.table) != many or any(len(row) != many for row in mode.table)
        ):
            yield tr(
                "The travel times {name} do not have a row and a column for each of {many} places.",
                name=mode.name,
                many=many,
            )
        if mode.table is None and mode.metres_a_minute < 1:
            yield tr("Travelling {name} has no speed.", name=mode.name)
        if mode.needs is not None and not _known([mode.needs], len(problem.equipment)):
            yield tr("Travelling {name} needs something that is not among the equipment.", name=mode.name)
    used = [*(one.place for one in problem.hotspots), *(one.place for one in problem.visits)]
    if not _known([*used, *(one.place for one in problem.commitments)], many):
        yield tr("Something is to be done at a place that is not among the places of the day.")


def _person_faults(problem: DeploymentProblem, person: Person) -> Iterator[str]:
    if person.end <= person.start:
        yield tr("the tour ends before it starts")
    if not person.modes or not _known(person.modes, len(problem.modes)):
        yield tr("there is no way to travel")
    elif not person.driver and all(problem.modes[mode].drivers_only for mode in person.modes):
        yield tr("there is no way to travel but by driving, without a permit to")
    if not _known([person.base, person.home], len(problem.places)):
        yield tr("the base is not among the places of the day")
    if person.meal is not None and not _known([person.meal.place], len(problem.places)):
        yield tr("the meal is at a place that is not among the places of the day")
    if not _known([one.place for one in person.blocked if one.place is not None], len(problem.places)):
        yield tr("is away at a place that is not among the places of the day")
    if not _known(person.carries, len(problem.equipment)):
        yield tr("carries something that is not among the equipment")


def _hotspots(problem: DeploymentProblem) -> Iterator[str]:
    for spot in problem.hotspots:
        if not 0 < spot.dwell_least <= spot.dwell_target <= spot.dwell_most:
            yield tr(
                "{name}: the shortest, usual and longest patrol must rise, and last some time.",
                name=spot.name,
            )
        if spot.worth < 0 or spot.visits_wanted < 0 or spot.least_gap < 0:
            yield tr("{name}: worth, patrols wanted and least gap cannot be below 0.", name=spot.name)


def _visits(problem: DeploymentProblem) -> Iterator[str]:
    for visit in problem.visits:
        if not visit.legs:
            yield tr("{name} is to be made by nobody.", name=visit.name)
        if any(leg.minutes < 0 for leg in visit.legs):
            yield tr("{name} lasts less than no time.", name=visit.name)
        if any(window.latest < window.earliest for window in visit.windows):
            yield tr("{name}: a window ends before it starts.", name=visit.name)
        if not visit.lag_least <= visit.lag_most:
            yield tr("{name}: the least time between its people is above the most.", name=visit.name)
        named = [p for p in (visit.named, visit.deputy) if p is not None]
        if not _known([*named, *(p for leg in visit.legs for p in leg.people)], len(problem.people)):
            yield tr("{name} names somebody who is not on duty.", name=visit.name)


def _locks(problem: DeploymentProblem) -> Iterator[str]:
    for lock in problem.locks:
        many = len(problem.hotspots) if lock.kind is ItemKind.PATROL else len(problem.visits)
        if lock.kind not in ITEMS_THAT_LOCK or not 0 <= lock.item < many:
            yield tr("A lock holds something that is no patrol and no visit of this day.")
            continue
        name = problem.name_of(lock.kind, lock.item)
        if not lock.people or not _known(lock.people, len(problem.people)):
            yield tr("The lock on {name_of} names somebody who is not on duty.", name_of=name)
        elif not whole_crew(problem, lock):
            yield tr("The lock on {name} does not hold its whole crew, each of it once.", name=name)
    yield from _locked_twice(problem)


def _locked_twice(problem: DeploymentProblem) -> Iterator[str]:
    """A visit is made once, so one lock is all that can be kept of it. A patrol may be made again."""
    first: dict[int, Lock] = {}
    for lock in problem.locks:
        if lock.kind is ItemKind.VISIT and first.setdefault(lock.item, lock) is not lock:
            yield tr(
                "{name} is locked twice, at {time} and at {other}: it is made once, so take one lock off.",
                name=problem.name_of(lock.kind, lock.item),
                time=problem.time(first[lock.item].start),
                other=problem.time(lock.start),
            )


def whole_crew(problem: DeploymentProblem, lock: Lock) -> bool:
    """Whether a lock holds as many different people as its visit needs, or as its patrol needs at least."""
    people = len(set(lock.people))
    if people < len(lock.people):
        return False
    if lock.kind is ItemKind.VISIT:
        return people == len(problem.visits[lock.item].legs)
    return people >= crew_needed(problem.hotspots[lock.item])


def _known(indices: Iterable[int], many: int) -> bool:
    return all(0 <= one < many for one in indices)
