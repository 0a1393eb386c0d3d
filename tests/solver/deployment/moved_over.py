"""Run sheets on which what is there moves over, so that there is room for one stop more. Plain: each minute
is tried, and the independent check says what may be moved to where."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from solver.deployment.check import check
from solver.deployment.items import ItemKind
from solver.deployment.problem import DeploymentProblem, Person
from solver.deployment.rules.lone_visit_buddy import with_buddies
from solver.deployment.rules.start_briefing import StartBriefing
from solver.deployment.rules.write_up_time import WriteUpTime
from solver.deployment.solution import Deployment, RunSheet, Stop
from solver.rule import Breach

REACH = 40  # minutes by which a stop is moved
Timed = list[tuple[Stop, list[int]]]


def named(breach: Breach) -> tuple[str, str, int | None]:
    return breach.rule, breach.text, breach.person


def briefing(person: Person) -> int | None:
    """Somebody's own briefing on a day without what holds him or her: who is at court when the tour begins
    needs none."""
    return 0 if any(one.start == person.start for one in person.busy) else person.briefing_minutes


def movable(day: DeploymentProblem, plan: Deployment, p: int) -> list[list[int]]:
    """For each stop of somebody the minutes at which it could start as well, as far as the rules go: meals,
    and visits made alone to a household that has no other."""
    sheet, before = plan.sheets[p], {named(one) for one in check(day, plan).broken}
    found = []
    for n, stop in enumerate(sheet.stops):
        starts = [stop.start]
        lone = stop.kind is ItemKind.VISIT and not stop.partners and not _shares(day, stop.item)
        if stop.kind is ItemKind.MEAL or lone:
            for at in range(stop.start - REACH, stop.start + REACH + 1):
                moved = replace(stop, start=at, end=at + stop.end - stop.start)
                stops = [*sheet.stops[:n], moved, *sheet.stops[n + 1 :]]
                sheets = (*plan.sheets[:p], walked(day, sheet, stops), *plan.sheets[p + 1 :])
                broken = {named(one) for one in check(day, Deployment(with_buddies(day, sheets))).broken}
                if not {one for one in broken - before if one[0] != "run_sheet"}:
                    starts.append(at)
        found.append(sorted(set(starts)))
    return found


def _shares(day: DeploymentProblem, v: int) -> bool:
    """Whether other visits go to the household of a visit, too: they keep their minute."""
    household = day.visits[v].household
    return household is not None and sum(one.household == household for one in day.visits) > 1


def rooms(day: DeploymentProblem, sheet: RunSheet, new: Stop, free: list[list[int]]) -> Iterator[RunSheet]:
    """The sheets with one stop more, at each place between the others: those before it as they are or as
    early as can be, those after it no later than they must. ``free``: see ``movable``."""
    here, seen = list(zip(sheet.stops, free)), []
    for count in range(len(here) + 1):
        for early in (False, True):
            stops = _squeezed(day, sheet, here[:count], new, here[count:], early=early)
            if stops is not None and stops not in seen:
                seen.append(stops)
                yield walked(day, sheet, stops)


def _squeezed(
    day: DeploymentProblem, sheet: RunSheet, before: Timed, new: Stop, after: Timed, *, early: bool
) -> list[Stop] | None:
    way, person, p = day.travel[sheet.mode], day.people[sheet.person], sheet.person
    own = day.place_of(new.kind, new.item, p)
    first, free, place = [], person.start, person.base
    for stop, starts in before:
        there = day.place_of(stop.kind, stop.item, p)
        least = free + way[place][there]
        at = next((one for one in starts if one >= least and (early or one >= stop.start)), None)
        if stop.kind is ItemKind.BLOCKED:  # somebody may be at court whom no way leads there in time
            at = stop.start
        if at is None:
            return None
        first.append(replace(stop, start=at, end=at + stop.end - stop.start))
        free, place = first[-1].end, there
    if free + way[place][own] > new.start:
        return None
    free, place, late = new.end, own, []
    for stop, starts in after:  # no later than it must
        there = day.place_of(stop.kind, stop.item, p)
        at = next((one for one in starts if one >= max(free + way[place][there], stop.start)), None)
        if at is None:
            return None
        late.append(replace(stop, start=at, end=at + stop.end - stop.start))
        free, place = late[-1].end, there
    if free + way[place][person.home] > person.end:
        return None
    return [*first, new, *late]


def shortage(day: DeploymentProblem, sheet: RunSheet, new: Stop, free: list[list[int]]) -> int:
    """The fewest minutes that are missing for a stop, before and after it, at any place between the others:
    those before it are as early as can be, those after it as late."""
    way, person, p = day.travel[sheet.mode], day.people[sheet.person], sheet.person
    own, found = day.place_of(new.kind, new.item, p), []
    opens, closes = _hours(day, p)
    for count in range(len(sheet.stops) + 1):
        leaves, place = opens, person.base
        for stop, starts in list(zip(sheet.stops, free))[:count]:
            there = day.place_of(stop.kind, stop.item, p)
            at = next((one for one in starts if one >= leaves + way[place][there]), stop.start)
            leaves, place = at + stop.end - stop.start, there
        due, after = closes, person.home
        for stop, starts in (
            list(zip(sheet.stops, free))[: count - 1 - len(sheet.stops) : -1]
            if count < len(sheet.stops)
            else []
        ):
            there, minutes = day.place_of(stop.kind, stop.item, p), stop.end - stop.start
            at = next(
                (one for one in reversed(starts) if one + minutes + way[there][after] <= due), stop.start
            )
            due, after = at, there
        late, early = leaves + way[place][own] - new.start, new.end + way[own][after] - due
        found.append(max(late, 0) + max(early, 0))
    return min(found)


def _hours(day: DeploymentProblem, p: int) -> tuple[int, int]:
    """When somebody may leave the base, and has to be back."""
    person = day.people[p]
    first = [one.minutes_for(day, p) for one in day.active_rules if isinstance(one, StartBriefing)]
    last = [one.write_up_minutes for one in day.active_rules if isinstance(one, WriteUpTime)]
    own = person.write_up_minutes
    return person.start + sum(first), person.end - (sum(last) if own is None else own)


def walked(day: DeploymentProblem, sheet: RunSheet, stops: Sequence[Stop]) -> RunSheet:
    """A run sheet with these stops and the way between them."""
    person, way = day.people[sheet.person], day.travel[sheet.mode]
    place, made = person.base, []
    for stop in stops:
        there = day.place_of(stop.kind, stop.item, sheet.person)
        made.append(replace(stop, travel=way[place][there]))
        place = there
    return replace(sheet, stops=tuple(made), travel_home=way[place][person.home] if stops else 0)
