"""Is a reason whole? What it names is taken away in the problem, and every place for the visit is tried.

Nothing of the search or of the reasons' own reckoning is used: people are given longer tours, other powers,
an empty day; then each crew is tried at each minute on the run sheets, and the independent check says whether
a must is broken that was not broken before.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterator
from dataclasses import replace
from itertools import permutations, product
from typing import Any

from solver.deployment.check import check
from solver.deployment.items import ItemKind, Leg, StartWindow, Visit
from solver.deployment.problem import DeploymentProblem
from solver.deployment.rules.lone_visit_buddy import with_buddies
from solver.deployment.solution import Deployment, RunSheet, Stop
from tests.solver.deployment.moved_over import made_room, movable, named

EARLIEST, LATEST = 13 * 60, 15 * 60  # of a start: a tiny day lasts from 13:40 to 14:26 at most


def visit_fits(
    day: DeploymentProblem, plan: Deployment, v: int, codes: Collection[str], kept_in: Collection[int]
) -> bool:
    """Whether a visit that is not made can be, worth it or not, if what these codes stand for is taken away;
    all else stays on the run sheets in its order. ``kept_in``: who has no radio."""
    if "partner" not in codes:
        return any(_crews(day, plan, v, codes, kept_in))
    each = [set(_crews(part, plan, v, codes, kept_in)) for part in _part_by_part(day, v)]
    there = {p for crews in each for crew in crews for p in crew}
    visit = day.visits[v]
    people = [day.people[p] for p in there]
    if "nobody_able" not in codes:
        if len({one.agency for one in people}) < visit.agencies_together:
            return False
        if not visit.powers <= {power for one in people for power in one.powers}:
            return False
    tied = visit.named_must and "named_away" not in codes
    return all(each) and not (tied and not there & {visit.named, visit.deputy})


def _crews(
    day: DeploymentProblem, plan: Deployment, v: int, codes: Collection[str], kept_in: Collection[int]
) -> Iterator[tuple[int, ...]]:
    """Who could make it."""
    day = _without(day, v, codes)
    out = [p for p in range(len(day.people)) if p not in kept_in or "equipment" in codes]
    if "no_gap" in codes:
        plan = Deployment(tuple(RunSheet(sheet.person, sheet.mode) for sheet in plan.sheets))
    broken = Counter(map(named, check(day, plan).broken))
    for crew, made in _places(day, plan, v, out):
        if not Counter(map(named, check(day, made).broken)) - broken:
            yield crew


def _part_by_part(day: DeploymentProblem, v: int) -> Iterator[DeploymentProblem]:
    """The day with one part of the visit only, for each of them; nobody minds being alone."""
    visit = day.visits[v]
    rules = tuple(one for one in day.rules if one.key not in ("lone_work", "lone_visit_buddy"))
    for leg in visit.legs:
        part = replace(
            visit, legs=(leg,), powers=frozenset(), agencies_together=1, named_must=False, marker_two=False,
            lone_after_dark_ok=True,
        )  # fmt: skip
        yield replace(day, visits=_with(day.visits, v, part), rules=rules)


def _with(visits: tuple[Visit, ...], v: int, visit: Visit) -> tuple[Visit, ...]:
    return (*visits[:v], visit, *visits[v + 1 :])


def _without(day: DeploymentProblem, v: int, codes: Collection[str]) -> DeploymentProblem:
    """The day without what some codes stand for."""
    visit, people = day.visits[v], day.people
    bare = tuple(Leg(leg.minutes) for leg in visit.legs)
    other: dict[str, dict[str, Any]] = {
        "named_away": {"named_must": False},
        "nobody_able": {"legs": bare, "powers": frozenset(), "agencies_together": 1},
        "marker": {"marker_two": False},
        "no_window": {"windows": (StartWindow(EARLIEST, LATEST),)},
        "dark": {"lone_after_dark_ok": True},
        "household": {"household": None},
    }
    rules = {"no_buddy": "lone_visit_buddy", "equipment": "equipment_shared", "off_duty": "meal_break"}
    for code in codes:
        visit = replace(visit, **other.get(code, {}))
    if "alone" in codes:
        people = tuple(replace(one, lone_ok=True) for one in people)
    if "off_duty" in codes:
        people = tuple(replace(one, start=EARLIEST - 60, end=LATEST + 60) for one in people)
    if "no_gap" in codes:  # who is at court when the tour begins needs no briefing
        people = tuple(replace(one, blocked=(), briefing_minutes=0) if one.blocked else one for one in people)
    gone = {rules[code] for code in codes if code in rules}
    kept = tuple(one for one in day.rules if one.key not in gone)
    return replace(day, visits=_with(day.visits, v, visit), people=people, rules=kept)


def _places(
    day: DeploymentProblem, plan: Deployment, v: int, out: list[int]
) -> Iterator[tuple[tuple[int, ...], Deployment]]:
    """The run sheets with the visit on them, for every crew and every minute of its windows, if the rest of
    their day can be moved out of the way."""
    visit = day.visits[v]
    lags = range(visit.lag_least, visit.lag_most + 1)
    starts = sorted({at for one in visit.windows for at in range(one.earliest, one.latest + 1)})
    free = {p: movable(day, plan, p) for p in out}
    for crew in permutations(out, len(visit.legs)):
        for start in starts:
            for later in product(lags, repeat=len(crew) - 1):
                sheets = list(plan.sheets)
                for leg, p in enumerate(crew):
                    at, partners = start + sum(later[:leg]), tuple(sorted(set(crew) - {p}))
                    end = at + visit.legs[leg].minutes
                    stop = Stop(ItemKind.VISIT, v, at, end, leg, 0, partners)
                    sheets[p] = made_room(day, sheets[p], stop, free[p])
                yield crew, Deployment(with_buddies(day, tuple(sheets)))
