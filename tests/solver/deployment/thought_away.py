"""Is a reason whole? What it names is taken away in the problem, and every place for the visit is tried.

Nothing of the search or of the reasons' own reckoning is used: people are given longer tours, other powers,
an empty day; then each crew is tried at each minute on the run sheets, and the independent check says whether
a must is broken that was not broken before.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace
from itertools import permutations, product
from typing import Any

from solver.deployment.check import check
from solver.deployment.items import ItemKind, Leg, StartWindow, Visit
from solver.deployment.problem import DeploymentProblem
from solver.deployment.rules.lone_visit_buddy import with_buddies
from solver.deployment.solution import Deployment, RunSheet, Stop
from tests.solver.deployment.moved_over import briefing, movable, named, rooms
from tests.solver.deployment.said import Clause

EARLIEST, LATEST = 13 * 60, 15 * 60  # of a start: a tiny day lasts from 13:40 to 14:26 at most


def visit_fits(
    day: DeploymentProblem, plan: Deployment, v: int, gone: Sequence[Clause], kept_in: Collection[int]
) -> bool:
    """Whether a visit that is not made can be, worth it or not, if what some clauses name is taken away; all
    else stays on the run sheets in its order. ``kept_in``: who has no radio."""
    codes = {one.code for one in gone}
    if "partner" not in codes:
        return any(_crews(day, plan, v, gone, kept_in))
    parts = _part_by_part(_needing_less(day, v, gone), v)
    each = [{crew for crew, _ in _crews(part, plan, v, gone, kept_in)} for part in parts]
    there = {p for crews in each for crew in crews for p in crew}
    visit = _needing_less(day, v, gone).visits[v]
    people = [day.people[p] for p in there]
    if len({one.agency for one in people}) < visit.agencies_together:
        return False
    if not visit.powers <= {power for one in people for power in one.powers}:
        return False
    tied = visit.named_must and "named_away" not in codes
    return all(each) and not (tied and not there & {visit.named, visit.deputy})


def least_rise(
    day: DeploymentProblem, plan: Deployment, v: int, gone: Sequence[Clause], kept_in: Collection[int]
) -> int:
    """By what the cost of the day rises at least if a visit is made without what some clauses name."""
    return min(rise for _, rise in _crews(day, plan, v, gone, kept_in))


def _crews(
    day: DeploymentProblem, plan: Deployment, v: int, gone: Sequence[Clause], kept_in: Collection[int]
) -> Iterator[tuple[tuple[int, ...], int]]:
    """Who could make it, and by what the cost of the day rises then."""
    codes, whole = {one.code for one in gone}, day
    day = _without(_needing_less(day, v, gone), v, codes)
    apart = {_household(one) for one in gone if one.code == "household"}
    day = replace(day, rules=tuple(one for one in day.rules if one.key not in apart))
    out = [p for p in range(len(day.people)) if p not in kept_in or "equipment" in codes]
    if "no_gap" in codes:
        plan = Deployment(tuple(RunSheet(sheet.person, sheet.mode) for sheet in plan.sheets))
    before = check(day, plan)
    broken = Counter(map(named, before.broken))
    free = {p: movable(whole, plan, p) for p in out}  # longer tours do not move the meals
    for crew, made in _places(day, plan, v, free):
        after = check(day, made)
        if not Counter(map(named, after.broken)) - broken:
            yield crew, after.cost - before.cost


def _part_by_part(day: DeploymentProblem, v: int) -> Iterator[DeploymentProblem]:
    """The day with one part of the visit only, for each of them; nobody minds being alone, nor a household
    that somebody of another agency comes, too."""
    visit, alone = day.visits[v], ("lone_work", "lone_visit_buddy", "household_one_agency")
    rules = tuple(one for one in day.rules if one.key not in alone)
    for leg in visit.legs:
        part = replace(
            visit, legs=(leg,), powers=frozenset(), agencies_together=1, named_must=False, marker_two=False,
            lone_after_dark_ok=True,
        )  # fmt: skip
        yield replace(day, visits=_with(day.visits, v, part), rules=rules)


def _with(visits: tuple[Visit, ...], v: int, visit: Visit) -> tuple[Visit, ...]:
    return (*visits[:v], visit, *visits[v + 1 :])


def _needing_less(day: DeploymentProblem, v: int, gone: Sequence[Clause]) -> DeploymentProblem:
    """The day with a visit that asks for less of people: without what clauses say that nobody has."""
    visit = day.visits[v]
    words = [one.words for one in gone if one.code == "nobody_able"]
    single = visit.powers if len(visit.legs) == 1 else frozenset()
    legs = tuple(
        Leg(leg.minutes) if any(_names(said, _needs(leg, single)) for said in words) else leg
        for leg in visit.legs
    )
    powers = frozenset(power for power in visit.powers if not any(power.lower() in said for said in words))
    together = 1 if any("agencies" in said for said in words) else visit.agencies_together
    return replace(
        day, visits=_with(day.visits, v, replace(visit, legs=legs, powers=powers, agencies_together=together))
    )


def _household(clause: Clause) -> str:
    """The rule about a household of which a clause speaks."""
    return "household_one_agency" if "one agency a day" in clause.words else "household_one_at_a_time"


def _names(words: str, needs: str) -> bool:
    """Whether words are about what a part needs."""
    said = f"nobody on duty {needs}", f"nobody else on duty {needs}"
    return words.startswith(said) or words.endswith(f"somebody who {needs}")


def _needs(leg: Leg, powers: frozenset[str]) -> str:
    """What a part needs, as it is said."""
    has = " and ".join(sorted(leg.powers | powers)), " or ".join(sorted(leg.agencies))
    return (
        " and ".join(f"{verb} {what}".lower() for verb, what in zip(("has", "is of"), has) if what)
        or "may go"
    )


def _without(day: DeploymentProblem, v: int, codes: Collection[str]) -> DeploymentProblem:
    """The day without what some codes stand for."""
    visit, people = day.visits[v], day.people
    other: dict[str, dict[str, Any]] = {
        "named_away": {"named_must": False},
        "marker": {"marker_two": False},
        "no_window": {"windows": (StartWindow(EARLIEST, LATEST),)},
        "dark": {"lone_after_dark_ok": True},
    }
    rules = {"no_buddy": "lone_visit_buddy", "equipment": "equipment_shared", "off_duty": "meal_break"}
    for code in codes:
        visit = replace(visit, **other.get(code, {}))
    if "alone" in codes:
        people = tuple(replace(one, lone_ok=True) for one in people)
    if "off_duty" in codes:
        people = tuple(replace(one, start=EARLIEST - 60, end=LATEST + 60) for one in people)
    if "no_gap" in codes:  # who is at court when the tour begins needs no briefing
        people = tuple(replace(one, blocked=(), briefing_minutes=briefing(one)) for one in people)
    gone = {rules[code] for code in codes if code in rules}
    kept = tuple(one for one in day.rules if one.key not in gone)
    return replace(day, visits=_with(day.visits, v, visit), people=people, rules=kept)


def _places(
    day: DeploymentProblem, plan: Deployment, v: int, free: dict[int, list[list[int]]]
) -> Iterator[tuple[tuple[int, ...], Deployment]]:
    """The run sheets with the visit on them, for every crew and every minute of its windows, if the rest of
    their day can be moved out of the way."""
    visit = day.visits[v]
    lags = range(visit.lag_least, visit.lag_most + 1)
    starts = sorted({at for one in visit.windows for at in range(one.earliest, one.latest + 1)})
    for crew in permutations(free, len(visit.legs)):
        for start in starts:
            for later in product(lags, repeat=len(crew) - 1):
                each = []
                for leg, p in enumerate(crew):
                    at, partners = start + sum(later[:leg]), tuple(sorted(set(crew) - {p}))
                    end = at + visit.legs[leg].minutes
                    stop = Stop(ItemKind.VISIT, v, at, end, leg, 0, partners)
                    each.append(list(rooms(day, plan.sheets[p], stop, free[p])))
                for changed in product(*each):
                    sheets = list(plan.sheets)
                    for sheet in changed:
                        sheets[sheet.person] = sheet
                    yield crew, Deployment(with_buddies(day, tuple(sheets)))
