"""The search and the independent check agree, on any day: on the cost to the unit, and on every must."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from solver.deployment.assemble import deployment_of
from solver.deployment.budget import Budget
from solver.deployment.check import check
from solver.deployment.compiling import compiled
from solver.deployment.core_search import CoreSearch
from solver.deployment.items import ItemKind, Lock
from solver.deployment.plan import Plan
from solver.deployment.problem import DeploymentProblem
from solver.deployment.repair import By, joint_options, repair
from solver.deployment.search import deploy
from solver.deployment.tables import NEVER
from solver.result import Limit, Status
from tests.solver.deployment.any_day import days

# What no plan can help: a meal without room, a commitment that clashes, a due visit nobody can make.
BEYOND_HELP = {"meal_break", "commitments_kept", "due_today"}


@settings(max_examples=40)
@given(days(), st.integers(0, 100))
def test_cost_and_musts_agree_through_ruin_and_repair(day: DeploymentProblem, seed: int) -> None:
    plan, rng = Plan(compiled(day)), np.random.default_rng(seed)
    for by in (By.RATIO, By.SQUARE, By.REGRET):
        repair(plan, rng, by, joint_options(plan), noise=0.3)
        _agree(day, plan)
        heard: list[int] = []
        CoreSearch(plan, rng, Budget(Limit(seconds=20, work=6)), heard.append).run(bound=-1)
        assert heard == sorted(heard, reverse=True)
        assert plan.cost() == heard[-1]
        _agree(day, plan)
        plan.take_off(
            [one for placed in plan.placed for one in placed if not one.fixed and rng.random() < 0.5]
        )


def _agree(day: DeploymentProblem, plan: Plan) -> None:
    checked = check(day, deployment_of(day, plan))
    assert {one.rule for one in checked.broken} <= BEYOND_HELP
    if not checked.broken and not _share_seats(day):
        assert plan.cost() % NEVER == checked.cost
    elif not checked.broken:  # somebody may sit in another's seat: dearer than it is until they change
        assert plan.cost() % NEVER >= checked.cost


def _share_seats(day: DeploymentProblem) -> bool:
    return any(len(one.quorum) > 1 for one in day.commitments)


@settings(max_examples=15)
@given(days(), st.integers(0, 100))
def test_what_comes_back_keeps_every_must_it_can(day: DeploymentProblem, seed: int) -> None:
    result = deploy(day, Limit(seconds=20, work=15), seed)
    again = check(day, result.solution)
    assert again.cost == result.cost
    assert again.breaches == result.breaches
    assert {one.rule for one in again.broken} <= BEYOND_HELP
    assert (result.status is Status.NEAREST) == bool(again.broken)
    if result.bound is not None:
        assert result.bound <= result.cost


@settings(max_examples=15)
@given(days(), st.integers(0, 100))
def test_everything_is_on_a_run_sheet_or_explained(day: DeploymentProblem, seed: int) -> None:
    deployment = deploy(day, Limit(seconds=20, work=10), seed, remedies=False).solution
    left = [(one.kind, one.item) for one in deployment.unplaced]
    for v in range(len(day.visits)):
        assert bool(deployment.stays(ItemKind.VISIT, v)) != ((ItemKind.VISIT, v) in left)
    for h, hotspot in enumerate(day.hotspots):
        patrols = len(deployment.stays(ItemKind.PATROL, h))
        assert patrols + left.count((ItemKind.PATROL, h)) == hotspot.visits_wanted
    for one in deployment.unplaced:
        assert one.reason.code != "unknown"
        assert one.reason.words.endswith(".")
        assert "None" not in one.reason.words


@settings(max_examples=8)
@given(days(), st.integers(0, 100))
def test_the_same_seed_and_work_give_the_same_plan(day: DeploymentProblem, seed: int) -> None:
    limit = Limit(seconds=60, work=8)
    assert deploy(day, limit, seed).solution == deploy(day, limit, seed).solution


@settings(max_examples=20)
@given(days(), st.integers(0, 100))
def test_a_plan_locked_as_it_is_comes_back_as_it_is(day: DeploymentProblem, seed: int) -> None:
    first = deploy(day, Limit(seconds=20, work=6), seed, remedies=False).solution
    items = [(ItemKind.VISIT, v) for v in range(len(day.visits))]
    items += [(ItemKind.PATROL, h) for h in range(len(day.hotspots))]
    locks = tuple(
        Lock(kind, item, stay.people, stay.stops[0].start, stay.minutes if kind is ItemKind.PATROL else None)
        for kind, item in items
        for stay in first.stays(kind, item)
        if kind is ItemKind.PATROL or day.visits[item].together
    )
    held = replace(day, locks=locks)
    result = deploy(held, Limit(seconds=20, work=6), seed + 1, remedies=False)
    assert {one.rule for one in check(held, result.solution).broken} <= BEYOND_HELP
    for lock in locks:
        stays = [(s.start, s.people, s.minutes) for s in result.solution.stays(lock.kind, lock.item)]
        minutes = [stay[2] for stay in stays if stay[:2] == (lock.start, lock.people)]
        assert minutes
        assert lock.minutes in (None, *minutes)
