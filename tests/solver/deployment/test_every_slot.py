"""The best slots and the reasons on tiny days, against every crew at every minute.

A slot leaves everything on the sheets where it is, so all of them can be tried: the first that is offered is
the cheapest there is, each costs what it says, and where a reason says that it cannot be done there is none.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

import pytest

from solver.deployment.check import Checked, check
from solver.deployment.items import ItemKind
from solver.deployment.problem import DeploymentProblem
from solver.deployment.room import with_stay
from solver.deployment.search import deploy
from solver.deployment.slots import best_slots
from solver.deployment.solution import Deployment
from solver.result import Limit
from tests.solver.deployment.every_plan import Choice, stays_of_item
from tests.solver.deployment.test_every_plan import KINDS
from tests.solver.deployment.tiny_days import tiny_day

EVERY_DAY, LONG = 3, 150
ADDED = {"not_worth_it", "equipment"}  # it fits, or would if a radio were there for whoever goes


CASES = [(kind, seed) for seed in range(EVERY_DAY) for kind in KINDS]
COSTS_A_CHANGE = ("under way", 40)  # somebody could go, if it were no change to the day


@pytest.mark.parametrize(("kind", "seed"), [*CASES, COSTS_A_CHANGE])
def test_slots_and_reasons_of_a_tiny_day_are_true(kind: str, seed: int) -> None:
    _are_true(KINDS[kind](tiny_day(seed), seed), seed)


@pytest.mark.long
@pytest.mark.timeout(3600)
@pytest.mark.parametrize("kind", KINDS)
def test_slots_and_reasons_of_many_tiny_days_are_true(kind: str) -> None:
    for seed in range(LONG):
        _are_true(KINDS[kind](tiny_day(seed), seed), seed)


def _are_true(day: DeploymentProblem, seed: int) -> None:
    plan = deploy(day, Limit(seconds=60, work=400), seed, remedies=False).solution
    before = check(day, plan)
    for one in plan.unplaced:
        if one.kind not in (ItemKind.VISIT, ItemKind.PATROL):
            continue
        item = one.kind, one.item
        slots = best_slots(day, plan, item)
        for slot in slots:
            after = check(day, with_stay(day, plan, item, slot.people, slot.spans))
            assert after.cost - before.cost == slot.cost
        every = list(_costs(day, plan, item, before))
        assert min(every, default=None) == (slots[0].cost if slots else None), (seed, item)
        facts = dict(one.reason.facts)
        if one.reason.code not in ADDED:
            assert not every, (seed, item, one.reason.words)
        elif one.kind is ItemKind.VISIT and one.reason.code == "not_worth_it":
            assert int(facts["costs"]) >= int(facts["counts"]), (seed, item, one.reason.words)


def _costs(
    day: DeploymentProblem, plan: Deployment, item: tuple[ItemKind, int], before: Checked
) -> Iterator[int]:
    """What every stay that breaks nothing more would cost."""
    broken = Counter((one.rule, one.text, one.person) for one in before.broken)
    for choice in stays_of_item(day, item):
        after = check(day, _with(day, plan, item, choice))
        if not Counter((one.rule, one.text, one.person) for one in after.broken) - broken:
            yield after.cost - before.cost


def _with(day: DeploymentProblem, plan: Deployment, item: tuple[ItemKind, int], choice: Choice) -> Deployment:
    people, spans = [p for p, _ in choice], [(stop.start, stop.end) for _, stop in choice]
    return with_stay(day, plan, item, people, spans)
