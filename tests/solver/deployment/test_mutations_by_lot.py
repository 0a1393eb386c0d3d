"""Break every deployment rule again and again, one stop at a time: the check notices each.

Whether a mutation breaks a rule is told without its check: by the meaning of what the rule says to the
search, and for the four rules that say nothing of it by a sentence written here.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import partial
from random import Random

import pytest

from solver.deployment.items import InForce, ItemKind, Lock
from solver.deployment.live import stays_of
from solver.deployment.problem import DeploymentProblem
from solver.deployment.rules import CATALOGUE
from solver.deployment.rules.deployment_rule import DeploymentRule
from solver.deployment.solution import Deployment, Stop
from solver.rule import MUST
from tests.solver.deployment.statement_meaning import Meaning
from tests.solver.deployment.test_catalogue import (
    BROKEN_OR_NOT,
    NAMED_LAST,
    SILENT,
    VALUES,
    any_day,
    any_sheets,
    under_way,
)

MOST_DAYS, EDITS_EACH = 4_000, 12
EVERY_RULE = pytest.mark.parametrize("kind", CATALOGUE, ids=lambda kind: kind.key)
Sheets = list[list[Stop]]


@EVERY_RULE
def test_mutations_are_all_noticed(kind: type[DeploymentRule]) -> None:
    _all_noticed(kind, 4)


@pytest.mark.long
@EVERY_RULE
def test_fifty_mutations_are_all_noticed(kind: type[DeploymentRule]) -> None:
    _all_noticed(kind, 50)


def _all_noticed(kind: type[DeploymentRule], mutations: int) -> None:
    found = 0
    for day, before, after in _breaking(kind):
        (rule,) = day.rules
        was, now = list(rule.check(day, before)), list(rule.check(day, after))
        if kind.key in BROKEN_OR_NOT:
            assert now, f"{kind.key} was broken and the check said nothing"
        else:
            assert sum(one.amount for one in now) > sum(one.amount for one in was), (kind.key, was, now)
        found += 1
        if found == mutations:
            return
    pytest.fail(f"only {found} of {mutations} mutations that break {kind.key} were found")


def _breaking(kind: type[DeploymentRule]) -> Iterator[tuple[DeploymentProblem, Deployment, Deployment]]:
    """Run sheets before and after an edit that makes a rule worse. Where a breach may be told by several
    statements, only from kept to broken counts."""
    for seed in range(MOST_DAYS):
        chance = Random(f"mutation {kind.key} {seed}")
        rule = kind().with_values(VALUES.get(kind.key, {}))
        day = any_day(chance, replace(rule, strength=MUST if kind.usual.must else rule.usual))
        before = any_sheets(chance, day)
        if kind.key in BROKEN_OR_NOT:
            before = _thinned(chance, before)
        day = _prepared(chance, kind, day, before)
        amount = _amounts(kind, day)
        was = amount(before)
        for _ in range(EDITS_EACH):
            after = _edited(chance, before)
            now = amount(after)
            if now > was and (not was or kind.key not in BROKEN_OR_NOT):
                yield day, before, after
            if kind.key not in BROKEN_OR_NOT or not now:
                before, was = after, now


def _thinned(chance: Random, full: Deployment) -> Deployment:
    """Fewer stops break fewer rules, so that an edit can break one that was kept."""
    return Deployment(
        tuple(
            replace(sheet, stops=tuple(stop for stop in sheet.stops if chance.random() < 0.4))
            for sheet in full.sheets
        )
    )


def _prepared(
    chance: Random, kind: type[DeploymentRule], day: DeploymentProblem, before: Deployment
) -> DeploymentProblem:
    """What a rule needs besides the day: locks on what stands, or a day that is under way."""
    if kind.key == "locks_kept":
        items = [(ItemKind.VISIT, v) for v in range(len(day.visits))]
        items += [(ItemKind.PATROL, h) for h in range(len(day.hotspots))]
        stays = [(*item, stay) for item in items for stay in before.stays(*item)]
        locks = (
            Lock(one, item, stay.people, stay.start) for one, item, stay in stays if chance.random() < 0.5
        )
        return replace(day, locks=tuple(locks))
    return under_way(day, before) if kind.key in ("few_changes", "begun_stays") else day


def _edited(chance: Random, before: Deployment) -> Deployment:
    """One stop moved, made longer or shorter, taken off, handed over or said otherwise."""
    stops = [list(sheet.stops) for sheet in before.sheets]
    places = [(p, n) for p, own in enumerate(stops) for n in range(len(own))]
    if not places:
        return before
    p, n = chance.choice(places)
    chance.choice(EDITS)(chance, stops, p, n)
    return Deployment(
        tuple(
            replace(sheet, stops=tuple(sorted(own, key=lambda stop: (stop.start, stop.kind, stop.item))))
            for sheet, own in zip(before.sheets, stops)
        )
    )


def _moved(chance: Random, stops: Sheets, p: int, n: int) -> None:
    minutes = chance.choice((-300, -60, -10, -1, 1, 10, 60, 300))
    stop = stops[p][n]
    stops[p][n] = replace(stop, start=stop.start + minutes, end=stop.end + minutes)


def _longer(chance: Random, stops: Sheets, p: int, n: int) -> None:
    stop = stops[p][n]
    stops[p][n] = replace(stop, end=max(stop.start, stop.end + chance.choice((-20, -5, -1, 1, 5, 20))))


def _off(chance: Random, stops: Sheets, p: int, n: int) -> None:
    del stops[p][n]


def _handed(chance: Random, stops: Sheets, p: int, n: int) -> None:
    other = chance.choice([q for q in range(len(stops)) if q != p])
    stops[other].append(stops[p].pop(n))


def _slower(chance: Random, stops: Sheets, p: int, n: int) -> None:
    stops[p][n] = replace(stops[p][n], travel=stops[p][n].travel + chance.choice((1, 7)))


def _other_leg(chance: Random, stops: Sheets, p: int, n: int) -> None:
    stops[p][n] = replace(stops[p][n], leg=1 - min(stops[p][n].leg, 1))


def _other_buddy(chance: Random, stops: Sheets, p: int, n: int) -> None:
    stops[p][n] = replace(stops[p][n], buddy=chance.choice((None, *range(len(stops)))))


Edit = Callable[[Random, Sheets, int, int], None]
EDITS: tuple[Edit, ...] = (_moved, _moved, _longer, _off, _handed, _slower, _other_leg, _other_buddy)


# How much a rule is broken, told without its check ------------------------------------------------


def _amounts(kind: type[DeploymentRule], day: DeploymentProblem) -> Callable[[Deployment], int]:
    if kind.key in SILENT | NAMED_LAST:
        return partial(SENTENCES[kind.key], day)
    said = day.rules[0].statements(day)

    def amount(deployment: Deployment) -> int:
        meaning = Meaning(day, deployment)
        return sum(meaning.amount(one) for one in said)

    return amount


def _incomplete(day: DeploymentProblem, deployment: Deployment) -> int:
    """Visits with a part missing or twice, and parts of another length than they take."""
    wrong = 0
    for v, visit in enumerate(day.visits):
        parts = [stop for sheet in deployment.sheets for stop in sheet.stops if _is(stop, ItemKind.VISIT, v)]
        wrong += bool(parts) and {part.leg for part in parts} != set(range(len(visit.legs)))
        wrong += bool(parts) and len(parts) != len({part.leg for part in parts})
        wrong += sum(
            part.leg >= len(visit.legs) or part.end - part.start != visit.legs[part.leg].minutes
            for part in parts
        )
    return wrong


def _unlocked(day: DeploymentProblem, deployment: Deployment) -> int:
    """Locks of which somebody is not there any more: at the first minute for the people in their order."""
    missing = 0
    for lock in day.locks:
        stays = deployment.stays(lock.kind, lock.item)
        missing += (lock.start, lock.people) not in [(stay.start, stay.people) for stay in stays]
    return missing


def _begun_gone(day: DeploymentProblem, deployment: Deployment) -> int:
    """Stays that had begun and are not there as they were, person by person and minute by minute; and whoever
    sets off before now to something that had not begun, but for a commitment that names him or her."""
    there = [_who_and_when(one) for one in stays_of(day, deployment)]
    begun = [one for one in day.in_force if one.begun]
    gone = sum(_who_and_when(one) not in there for one in begun)
    parts = {
        (one.kind, one.item, p, start, end)
        for one in begun
        for p, start, end in zip(one.people, one.starts, one.ends)
    }
    early = 0
    for p, stop in deployment.stops:
        named = stop.kind is ItemKind.COMMITMENT and p in day.commitments[stop.item].attendees
        item = p if stop.kind is ItemKind.MEAL else stop.item
        sets_off = stop.start - stop.travel < (day.now or 0)
        early += sets_off and not named and (stop.kind, item, p, stop.start, stop.end) not in parts
    return gone + early


def _who_and_when(one: InForce) -> tuple[ItemKind, int, list[tuple[int, int, int]]]:
    return one.kind, one.item, sorted(zip(one.people, one.starts, one.ends))


def _alone(day: DeploymentProblem, deployment: Deployment) -> int:
    """Lone visits whose buddy is nobody, the visitor, or not at work from the first to the last minute."""
    wrong = 0
    for v in range(len(day.visits)):
        parts = [(sheet.person, stop) for sheet in deployment.sheets for stop in sheet.stops]
        parts = [(p, stop) for p, stop in parts if _is(stop, ItemKind.VISIT, v)]
        if len(parts) != 1:
            continue
        p, stop = parts[0]
        wrong += stop.buddy in (None, p) or not _at_work(day, stop.buddy or 0, stop)
    return wrong


def _at_work(day: DeploymentProblem, q: int, stop: Stop) -> bool:
    person = day.people[q]
    away = any(one.start < stop.end and stop.start < one.end for one in person.blocked)
    return person.start <= stop.start and stop.end <= person.end and not away


def _is(stop: Stop, kind: ItemKind, item: int) -> bool:
    return (stop.kind, stop.item) == (kind, item)


SENTENCES: dict[str, Callable[[DeploymentProblem, Deployment], int]] = {
    "visit_complete": _incomplete,
    "locks_kept": _unlocked,
    "begun_stays": _begun_gone,
    "lone_visit_buddy": _alone,
}


def test_each_rule_that_says_nothing_has_its_sentence_here() -> None:
    assert set(SENTENCES) == SILENT | NAMED_LAST
