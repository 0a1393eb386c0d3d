"""Days whose routes are tied together: the timing of an order is right, and so is its quick way to a changed
one."""

from __future__ import annotations

import math
from random import Random

from hypothesis import given, settings
from hypothesis import strategies as st

from solver.deployment.budget import Budget
from solver.deployment.check import check
from solver.deployment.compiling import compiled
from solver.deployment.items import ItemKind
from solver.deployment.linked import LinkedSearch, suits
from solver.deployment.linked_order import Order, Timing
from solver.deployment.plan import Plan
from solver.deployment.problem import DeploymentProblem
from solver.deployment.search import deploy
from solver.result import Limit
from tests.solver.deployment.small_day import Leg, StartWindow, a_day, a_person, a_visit, at, rules

KEYS = (
    "visit_windows", "visit_complete", "visit_crew", "visit_together", "due_today", "preferred_time",
    "greatest_lateness", "travel_time",
)  # fmt: skip


def a_linked_day(seed: int, many: int = 6) -> DeploymentProblem:
    """Three people and visits that must all be made, a third of them by two, some of those in turn."""
    lot = Random(seed)
    visits = []
    for n in range(many):
        start = at(9) + lot.randint(0, 180)
        legs = (Leg(20), Leg(20)) if n % 3 == 0 else (Leg(20),)
        lag = (lot.randint(0, 20), lot.randint(20, 60)) if n % 6 == 3 else (0, 0)
        visits.append(
            a_visit(
                f"Case {n}", lot.randint(1, 40), legs=legs, must=True, worth=None, lag_least=lag[0],
                lag_most=lag[1], windows=(StartWindow(start, at(22)),),
                preferred=StartWindow(start, start + lot.randint(0, 60)),
            )
        )  # fmt: skip
    team = [a_person(name, at(8), at(23)) for name in ("Anna", "Ben", "Cleo")]
    return a_day(team, rules(*KEYS), visits=tuple(visits))


def an_order(timing: Timing, lot: Random) -> Order:
    items = list(range(len(timing.crews)))
    lot.shuffle(items)
    return Order(items, [crews[lot.randrange(len(crews))] for crews in timing.crews])


@settings(max_examples=60)
@given(st.integers(0, 10_000))
def test_a_changed_order_is_timed_from_the_change_as_it_would_be_from_the_start(seed: int) -> None:
    lot = Random(seed)
    timing = Timing(Plan(compiled(a_linked_day(seed % 7))))
    timed = timing.timed(an_order(timing, lot))
    for _ in range(20):
        order = timed.order.copy()
        a, b = sorted(lot.sample(range(len(order.items)), 2))
        order.items.insert(b, order.items.pop(a))
        if lot.random() < 0.5:
            item = order.items[a]
            order.crews[item] = timing.crews[item][lot.randrange(len(timing.crews[item]))]
        whole = timing.timed(order)
        assert timing.cost(order, a, b, timed, math.inf) == whole.cost
        assert timing.timed(order, a, timed).cost == whole.cost
        timed = timing.timed(order, a, timed)


def test_partners_wait_for_each_other_and_neither_longer_than_needed() -> None:
    joint = a_visit("Joint", 30, legs=(Leg(20), Leg(20)), must=True, windows=(StartWindow(at(9), at(22)),),
                    preferred=StartWindow(at(9), at(9)))  # fmt: skip
    before = a_visit("Before", 10, 60, must=True, windows=(StartWindow(at(9), at(22)),),
                     preferred=StartWindow(at(9), at(12)))  # fmt: skip
    day = a_day([a_person("Anna"), a_person("Ben")], rules(*KEYS), visits=(joint, before))
    timing = Timing(Plan(compiled(day)))
    # Anna: 10 there, an hour, 20 on: 10:30. Ben could be there at 09:30. Both are 90 minutes late, and the
    # greatest lateness counts once more: 270. On the way: Anna 10 + 20 + 30, Ben 30 + 30.
    late = timing.timed(Order([1, 0], [(0, 1), (0,)]))
    assert late.cost == 270 + 120
    # The joint visit first: 30 late each, 90 in all; Anna is done at 09:50 and at the other by 10:10.
    soon = timing.timed(Order([0, 1], [(0, 1), (0,)]))
    assert soon.cost == 90 + 120


def test_the_search_returns_what_the_check_confirms() -> None:
    for seed in range(4):
        day = a_linked_day(seed)
        assert suits(compiled(day).tables)
        result = deploy(day, Limit(seconds=20, work=2000), seed)
        assert not result.broken_musts
        assert result.cost == check(day, result.solution).cost
        assert all(result.solution.of(ItemKind.VISIT, v) for v in range(len(day.visits)))


def test_the_same_seed_and_work_give_the_same_order() -> None:
    limit = Limit(seconds=60, work=1500)
    day = a_linked_day(3)
    assert deploy(day, limit, 5).solution == deploy(day, limit, 5).solution


def test_more_work_never_costs_more() -> None:
    plan = Plan(compiled(a_linked_day(2, 9)))
    heard: list[int] = []
    LinkedSearch(plan, 1, Budget(Limit(seconds=20, work=3000)), heard.append).run()
    assert heard == sorted(heard, reverse=True)
    assert len(heard) > 1
