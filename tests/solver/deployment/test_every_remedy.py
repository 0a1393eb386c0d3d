"""The remedy offered is the cheapest there is: on tiny days every change of every kind is tried."""

from __future__ import annotations

from dataclasses import replace

import pytest

from solver.deployment.items import ItemKind
from solver.deployment.problem import DeploymentProblem
from solver.deployment.remedies import with_remedies
from solver.deployment.search import deploy
from solver.deployment.slots import best_slots
from solver.deployment.solution import Deployment, Unplaced
from solver.result import Limit
from tests.solver.deployment.every_remedy import EveryRemedy
from tests.solver.deployment.test_every_plan import EVERY_KIND, KINDS
from tests.solver.deployment.tiny_days import tiny_day

# Something of every kind, and days on which another remedy was once offered than the cheapest.
SOME = (0, 4, 18, 22, 24, 43, 118, 179, 209, 297)
LATE = (4, 31, 36, 46, 64, 65, 66, 85, 93, 106, 156, 161, 321)
MANY = range(300)


def with_tables(day: DeploymentProblem) -> DeploymentProblem:
    """The same day with its ways measured once: every change makes a problem of its own."""
    modes = tuple(replace(mode, table=table) for mode, table in zip(day.modes, day.travel))
    return replace(day, modes=modes)


def late_visit(day: DeploymentProblem, seed: int) -> list[object]:
    """The same for the first visit of a day that was planned without it."""
    day, first = with_tables(day), day.visits[0]
    known = replace(day, visits=(replace(first, windows=(), must=False), *day.visits[1:]))
    sheets = deploy(known, Limit(seconds=60, work=60), seed, remedies=False).solution.sheets
    return wrong(day, Deployment(sheets, (Unplaced(ItemKind.VISIT, 0),)), seed)


def faults(day: DeploymentProblem, seed: int) -> list[object]:
    """Items for which another remedy would have been right: what was offered, and what there is."""
    day = with_tables(day)
    plan = deploy(day, Limit(seconds=60, work=60), seed, remedies=False).solution
    return wrong(day, plan, seed)


def wrong(day: DeploymentProblem, plan: Deployment, seed: int) -> list[object]:
    """Items of a plan for which another remedy would have been right."""
    found: list[object] = []
    for one in with_remedies(day, plan).unplaced:
        outside = one.kind in (ItemKind.VISIT, ItemKind.PATROL)
        if not outside or one.reason.code == "not_worth_it":
            continue
        if best_slots(day, plan, (one.kind, one.item), 1):
            continue  # it fits without any
        every, offered = EveryRemedy(day, plan, one).cheapest(), one.remedy
        least = min(every.values(), default=None)
        right = least is None if offered is None else every.get(offered.code) == offered.cost == least
        if not right:
            found.append((seed, one.kind.value, one.item, offered, every))
    return found


def test_no_cheaper_remedy_of_a_tiny_day_is_found_by_trying_all() -> None:
    assert [fault for seed in SOME for fault in faults(tiny_day(seed), seed)] == []


def test_no_cheaper_remedy_of_a_visit_that_came_in_late_is_found_by_trying_all() -> None:
    assert [fault for seed in LATE for fault in late_visit(tiny_day(seed), seed)] == []


@pytest.mark.long
@pytest.mark.timeout(3600)
@EVERY_KIND
def test_the_same_of_hundreds_of_days(kind: str) -> None:
    assert [fault for seed in MANY for fault in faults(KINDS[kind](tiny_day(seed), seed), seed)] == []


@pytest.mark.long
@pytest.mark.timeout(3600)
def test_the_same_of_hundreds_of_late_visits() -> None:
    assert [fault for seed in MANY for fault in late_visit(tiny_day(seed), seed)] == []
