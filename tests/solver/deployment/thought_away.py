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
from solver.rule import Breach

REACH = 40  # minutes by which a stop is moved
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
    broken = Counter(map(_named, check(day, plan).broken))
    for crew, made in _places(day, plan, v, out):
        if not Counter(map(_named, check(day, made).broken)) - broken:
            yield crew


def _named(breach: Breach) -> tuple[str, str, int | None]:
    return breach.rule, breach.text, breach.person


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
    free = {p: _movable(day, plan, p) for p in out}
    for crew in permutations(out, len(visit.legs)):
        for start in starts:
            for later in product(lags, repeat=len(crew) - 1):
                sheets = list(plan.sheets)
                for leg, p in enumerate(crew):
                    at, partners = start + sum(later[:leg]), tuple(sorted(set(crew) - {p}))
                    end = at + visit.legs[leg].minutes
                    stop = Stop(ItemKind.VISIT, v, at, end, leg, 0, partners)
                    sheets[p] = _made_room(day, sheets[p], stop, free[p])
                yield crew, Deployment(with_buddies(day, tuple(sheets)))


def _movable(day: DeploymentProblem, plan: Deployment, p: int) -> list[list[int]]:
    """For each stop of somebody the minutes at which it could start as well, as far as the rules go: meals,
    and visits made alone."""
    sheet, before = plan.sheets[p], {_named(one) for one in check(day, plan).broken}
    found = []
    for n, stop in enumerate(sheet.stops):
        starts = [stop.start]
        lone = stop.kind is ItemKind.VISIT and not stop.partners and day.visits[stop.item].household is None
        if stop.kind is ItemKind.MEAL or lone:
            for at in range(stop.start - REACH, stop.start + REACH + 1):
                moved = replace(stop, start=at, end=at + stop.end - stop.start)
                stops = [*sheet.stops[:n], moved, *sheet.stops[n + 1 :]]
                sheets = (*plan.sheets[:p], _walked(day, sheet, stops), *plan.sheets[p + 1 :])
                broken = {_named(one) for one in check(day, Deployment(with_buddies(day, sheets))).broken}
                if not {one for one in broken - before if one[0] != "run_sheet"}:
                    starts.append(at)
        found.append(sorted(set(starts)))
    return found


def _made_room(day: DeploymentProblem, sheet: RunSheet, new: Stop, free: list[list[int]]) -> RunSheet:
    """The sheet with one stop more: those before it as early as can be, those after it as late."""
    here = [(stop, starts) for stop, starts in zip(sheet.stops, free)]
    before = [one for one in here if one[0].start < new.start or one[0].end <= new.start]
    after = [one for one in here if one not in before]
    for count in (len(before), len(before) - 1, len(before) + 1):
        if 0 <= count <= len(here):
            stops = _squeezed(day, sheet, here[:count], new, here[count:])
            if stops is not None:
                return _walked(day, sheet, stops)
    return _walked(day, sheet, [*(stop for stop, _ in before), new, *(stop for stop, _ in after)])


Timed = list[tuple[Stop, list[int]]]


def _squeezed(
    day: DeploymentProblem, sheet: RunSheet, before: Timed, new: Stop, after: Timed
) -> list[Stop] | None:
    way, person, p = day.travel[sheet.mode], day.people[sheet.person], sheet.person
    own = day.place_of(new.kind, new.item, p)
    early, free, place = [], person.start, person.base
    for stop, starts in before:
        there = day.place_of(stop.kind, stop.item, p)
        at = next((one for one in starts if one >= free + way[place][there]), None)
        if stop.kind is ItemKind.BLOCKED:  # somebody may be at court whom no way leads there in time
            at = stop.start
        if at is None:
            return None
        early.append(replace(stop, start=at, end=at + stop.end - stop.start))
        free, place = early[-1].end, there
    late, due, place_after = [], person.end, person.home
    for stop, starts in reversed(after):
        there, minutes = day.place_of(stop.kind, stop.item, p), stop.end - stop.start
        at = next((one for one in reversed(starts) if one + minutes + way[there][place_after] <= due), None)
        if at is None:
            return None
        late.append(replace(stop, start=at, end=at + minutes))
        due, place_after = at, there
    if free + way[place][own] > new.start or new.end + way[own][place_after] > due:
        return None
    return [*early, new, *reversed(late)]


def _walked(day: DeploymentProblem, sheet: RunSheet, stops: Sequence[Stop]) -> RunSheet:
    person, way = day.people[sheet.person], day.travel[sheet.mode]
    place, walked = person.base, []
    for stop in stops:
        there = day.place_of(stop.kind, stop.item, sheet.person)
        walked.append(replace(stop, travel=way[place][there]))
        place = there
    return replace(sheet, stops=tuple(walked), travel_home=way[place][person.home])
