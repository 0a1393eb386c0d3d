"""Days whose routes are tied together: the timing of an order is right, and so is its quick way to a changed
one."""

from __future__ import annotations

from itertools import permutations, product
from random import Random

from hypothesis import given, settings
from hypothesis import strategies as st

from solver.deployment.budget import Budget
from solver.deployment.check import check
from solver.deployment.compiling import compiled
from solver.deployment.core import ordering
from solver.deployment.core.columns import NONE
from solver.deployment.core.ordering import Orders
from solver.deployment.items import ItemKind
from solver.deployment.linked import LinkedSearch, suits
from solver.deployment.linked_order import first_order, orders_of
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


def cost_now(orders: Orders) -> int:
    return int(orders.tally[ordering.PRESENT])


def crew_number(orders: Orders, item: int, *people: int) -> int:
    first, end = orders.visit[item, ordering.FIRST_CREW], orders.visit[item, ordering.END_CREW]
    wanted = [*people, NONE][:2]
    return next(c for c in range(first, end) if orders.crew[c, : ordering.CREW_PRICE].tolist() == wanted)


@settings(max_examples=30)
@given(st.integers(0, 10_000))
def test_a_changed_order_is_timed_from_the_change_as_it_would_be_from_the_start(seed: int) -> None:
    orders = orders_of(Plan(compiled(a_linked_day(seed % 7))))
    first_order(orders)
    orders.luck[0] = seed + 1
    for n in range(20):
        ordering.anneal(orders, 3, n, 20.0, 100.0)
        known = cost_now(orders)
        ordering.time_all(orders)
        assert cost_now(orders) == known


@settings(max_examples=30)
@given(st.integers(0, 10_000))
def test_a_cold_search_never_takes_an_order_that_costs_more(seed: int) -> None:
    orders = orders_of(Plan(compiled(a_linked_day(seed % 7))))
    first_order(orders)
    orders.luck[0] = seed + 1
    for _ in range(60):
        before = cost_now(orders)
        ordering.anneal(orders, 1, 1, 1.0, 0.0)
        assert cost_now(orders) <= before


def test_of_all_orders_and_crews_of_a_small_day_the_search_finds_the_cheapest() -> None:
    orders = orders_of(Plan(compiled(a_linked_day(4, 3))))
    spans = orders.visit[:, [ordering.FIRST_CREW, ordering.END_CREW]].tolist()
    costs = []
    for order in permutations(range(3)):
        for crews in product(*(range(first, end) for first, end in spans)):
            orders.order[:], orders.chosen[:] = order, crews
            ordering.time_all(orders)
            costs.append(cost_now(orders))
    heard: list[int] = []
    LinkedSearch(
        Plan(compiled(a_linked_day(4, 3))), 1, Budget(Limit(seconds=20, work=4000)), heard.append
    ).run()
    assert heard[-1] == min(costs) < heard[0]


def test_partners_wait_for_each_other_and_neither_longer_than_needed() -> None:
    joint = a_visit("Joint", 30, legs=(Leg(20), Leg(20)), must=True, windows=(StartWindow(at(9), at(22)),),
                    preferred=StartWindow(at(9), at(9)))  # fmt: skip
    before = a_visit("Before", 10, 60, must=True, windows=(StartWindow(at(9), at(22)),),
                     preferred=StartWindow(at(9), at(12)))  # fmt: skip
    day = a_day([a_person("Anna"), a_person("Ben")], rules(*KEYS), visits=(joint, before))
    orders = orders_of(Plan(compiled(day)))
    orders.chosen[:] = crew_number(orders, 0, 0, 1), crew_number(orders, 1, 0)
    # Anna: 10 there, an hour, 20 on: 10:30. Ben could be there at 09:30. Both are 90 minutes late, and the
    # greatest lateness counts once more: 270. On the way: Anna 10 + 20 + 30, Ben 30 + 30.
    orders.order[:] = 1, 0
    ordering.time_all(orders)
    assert cost_now(orders) == 270 + 120
    # The joint visit first: 30 late each, 90 in all; Anna is done at 09:50 and at the other by 10:10.
    orders.order[:] = 0, 1
    ordering.time_all(orders)
    assert cost_now(orders) == 90 + 120


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
