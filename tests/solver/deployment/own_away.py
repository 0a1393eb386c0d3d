"""Is the reason for a meal break, an attendance or a seat at a commitment whole? What it names is taken away
in the problem, and the stop is tried: a break at each minute, a commitment when it is.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from functools import partial

from solver.deployment.check import check
from solver.deployment.items import ItemKind, Quorum
from solver.deployment.problem import DeploymentProblem, Person
from solver.deployment.rules.lone_visit_buddy import with_buddies
from solver.deployment.rules.meal_break import MealBreak
from solver.deployment.solution import Deployment, Stop
from tests.solver.deployment.moved_over import movable, named, rooms
from tests.solver.deployment.said import Clause

FIXED = (ItemKind.BLOCKED, ItemKind.COMMITMENT)
LATER = 60  # minutes by which a tour is longer


def meal_fits(day: DeploymentProblem, plan: Deployment, p: int, gone: Sequence[Clause]) -> bool:
    """Whether somebody's break fits in."""
    person, sheet = day.people[p], plan.sheets[p]
    if any(one.code == "off_duty" for one in gone):
        person = replace(person, end=person.end + LATER)
    names = {
        day.busy[p][stop.item].label if stop.kind is ItemKind.BLOCKED else day.name_of(stop.kind, stop.item)
        for stop in sheet.stops
    }
    away = {name for name in names for one in gone if one.code == "no_gap" and name.lower() in one.words}
    blocked = tuple(one for one in person.blocked if one.label not in away)
    changed = _with(day, p, replace(person, blocked=blocked))
    stays = [
        (stop, starts)
        for stop, starts in zip(sheet.stops, movable(day, plan, p))
        if _name(day, p, stop) not in away
    ]
    meal = person.meal
    assert meal is not None
    rule = next(one for one in day.active_rules if isinstance(one, MealBreak))
    window = rule.window(changed, p)
    assert window is not None
    renumbered = [replace(stop, item=_number(changed, p, stop)) for stop, _ in stays]
    emptied = replace(sheet, stops=tuple(renumbered))
    sheets = (*plan.sheets[:p], emptied, *plan.sheets[p + 1 :])
    return any(
        _allowed(
            changed,
            Deployment(sheets),
            p,
            Stop(ItemKind.MEAL, 0, at, at + meal.minutes),
            [one for _, one in stays],
        )
        for at in range(window.earliest, window.latest + 1)
    )


def _name(day: DeploymentProblem, p: int, stop: Stop) -> str:
    if stop.kind is ItemKind.BLOCKED:
        return day.busy[p][stop.item].label
    return day.name_of(stop.kind, stop.item)


def _number(changed: DeploymentProblem, p: int, stop: Stop) -> int:
    """A blocked time's number in a day that may hold fewer."""
    if stop.kind is not ItemKind.BLOCKED:
        return stop.item
    return next(n for n, one in enumerate(changed.busy[p]) if (one.start, one.end) == (stop.start, stop.end))


def attends(day: DeploymentProblem, plan: Deployment, c: int, p: int, gone: Sequence[Clause]) -> bool:
    """Whether somebody can be at a commitment that is his or hers. Commitments come before all that is not
    fixed, so whatever else is on the sheet gives way."""
    commitment = day.commitments[c]
    person = replace(day.people[p], briefing_minutes=0, write_up_minutes=0)  # neither puts off a commitment
    for one in gone:
        if one.code == "off_duty":
            person = replace(person, start=person.start - LATER, end=person.end + LATER)
        if one.code == "travel" and "get there" in one.words:
            person = replace(person, base=commitment.place, end_base=person.home)
        if one.code == "travel" and "be back" in one.words:
            person = replace(person, end_base=commitment.place)
    held = {
        _name(day, p, stop)
        for stop in plan.sheets[p].stops
        for one in gone
        if one.code == "clash" and _name(day, p, stop).lower() in one.words
    }
    blocked = tuple(one for one in person.blocked if one.label not in held)
    changed = _with(day, p, replace(person, blocked=blocked))
    stops = [stop for stop in plan.sheets[p].stops if stop.kind in FIXED and _name(day, p, stop) not in held]
    stops = [replace(stop, item=_number(changed, p, stop)) for stop in stops]
    sheets = (*plan.sheets[:p], replace(plan.sheets[p], stops=tuple(stops)), *plan.sheets[p + 1 :])
    new = Stop(ItemKind.COMMITMENT, c, commitment.start, commitment.end)
    return _allowed(changed, Deployment(sheets), p, new, [[stop.start] for stop in stops])


def come(
    day: DeploymentProblem, plan: Deployment, c: int, quorum: Quorum, gone: Sequence[Clause]
) -> Iterator[int]:
    """By what the cost rises if somebody comes to a commitment, for each of those who can, are not there yet
    and count for a quorum."""
    commitment = day.commitments[c]
    there = {p for p, _ in plan.of(ItemKind.COMMITMENT, c)}
    for p, person in enumerate(day.people):
        if p in there or quorum.agency not in ("", person.agency):
            continue
        sheet, changed, named_in = (
            plan.sheets[p],
            day,
            {one.code for one in gone if person.name.lower() in one.words},
        )
        if "travel" in named_in:
            person = replace(
                person, base=commitment.place, end_base=commitment.place, briefing_minutes=0,
                write_up_minutes=0,
            )  # fmt: skip
        if "no_gap" in named_in:
            person, sheet = replace(person, blocked=()), replace(sheet, stops=())
        changed = _with(day, p, person)
        sheets = Deployment((*plan.sheets[:p], sheet, *plan.sheets[p + 1 :]))
        new = Stop(ItemKind.COMMITMENT, c, commitment.start, commitment.end)
        free = movable(day, plan, p) if sheet.stops else []
        rises = list(_rises(changed, sheets, p, new, free))
        if rises:
            yield min(rises)


def _with(day: DeploymentProblem, p: int, person: Person) -> DeploymentProblem:
    return replace(day, people=(*day.people[:p], person, *day.people[p + 1 :]))


def _allowed(day: DeploymentProblem, plan: Deployment, p: int, stop: Stop, free: list[list[int]]) -> bool:
    return any(True for _ in _rises(day, plan, p, stop, free))


def _rises(
    day: DeploymentProblem, plan: Deployment, p: int, stop: Stop, free: list[list[int]]
) -> Iterator[int]:
    """By what the cost rises if a stop is put onto somebody's sheet, in each way that breaks no must more."""
    before = check(day, plan)
    alike = Counter(map(named, before.broken))
    for sheet in rooms(day, plan.sheets[p], stop, free):
        sheets = (*plan.sheets[:p], sheet, *plan.sheets[p + 1 :])
        after = check(day, Deployment(with_buddies(day, sheets)))
        if not Counter(map(named, after.broken)) - alike:
            yield after.cost - before.cost


def seats_short(
    day: DeploymentProblem, plan: Deployment, c: int, said: Sequence[Clause]
) -> Iterator[tuple[list[Clause], Callable[[Sequence[Clause]], bool]]]:
    """For each quorum of a commitment that is short: what is said of it, and whether it is met if that is
    gone. As many more are on duty then as the words say that there are too few."""
    there = [day.people[p] for p, _ in plan.of(ItemKind.COMMITMENT, c)]
    for quorum in day.commitments[c].quorum:
        had = sum(quorum.agency in ("", person.agency) for person in there)
        words = f"needs {quorum.least} from {quorum.agency.lower() or 'the team'} at "
        own = [one for one in said if one.words.startswith(words)]
        if had < quorum.least:
            yield own, partial(_met, day, plan, c, quorum, had)


def _met(
    day: DeploymentProblem, plan: Deployment, c: int, quorum: Quorum, had: int, gone: Sequence[Clause]
) -> bool:
    more = [quorum.least - int(one.words.split("; ")[1].split()[0]) for one in gone if one.code == "off_duty"]
    return had + sum(more) + len(list(come(day, plan, c, quorum, gone))) >= quorum.least
