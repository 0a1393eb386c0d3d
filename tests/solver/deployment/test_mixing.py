"""Whole routes mixed: plans that keep every must, cost what the check says, and are better than without."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from solver.deployment import core_search as search
from solver.deployment.assemble import deployment_of
from solver.deployment.budget import Budget
from solver.deployment.check import check
from solver.deployment.compiling import compiled
from solver.deployment.core.columns import LOWEST, PRESENT, STOP_EARLIEST, STOP_ITEM
from solver.deployment.core.flatten import Loaded
from solver.deployment.core_search import CoreSearch
from solver.deployment.items import ItemKind, Lock
from solver.deployment.mixing import mixing
from solver.deployment.mixing.mixture import Mixture
from solver.deployment.mixing.pricing import Pricing
from solver.deployment.mixing.seen import Seen, closed_items
from solver.deployment.mixing.stops import Stops
from solver.deployment.plan import Plan
from solver.deployment.problem import DeploymentProblem
from solver.deployment.search import deploy
from solver.deployment.tables import NEVER
from solver.result import Limit
from tests.benchmarks.made_up_day import a_day
from tests.solver.deployment.any_day import days
from tests.solver.deployment.test_search_agreement import BEYOND_HELP


def warm(day: DeploymentProblem, rounds: int, seed: int = 1) -> tuple[CoreSearch, Seen]:
    """A search after so many rounds, its plan seen once."""
    found = CoreSearch(
        Plan(compiled(day)),
        np.random.default_rng(seed),
        Budget(Limit(seconds=100, work=rounds)),
        nobody_listens,
    )
    found.run(bound=-1)
    loaded = Loaded(found.loaded.plan)
    found.loaded = loaded
    seen = Seen(loaded.day)
    seen.look(loaded.held)
    return found, seen


def nobody_listens(cost: int) -> None:
    """Costs are not wanted here."""


def mixed(day: DeploymentProblem, rounds: int = 200) -> tuple[CoreSearch, int]:
    """The search after its plan was mixed, and what the plan cost before."""
    found, seen = warm(day, rounds)
    before = int(found.loaded.held.tally[LOWEST])
    rng = np.random.default_rng(0)
    mixing.mix(found.loaded.day, found.loaded.held, seen, found.scale, rng, 3, lambda: False)
    return found, before


@pytest.mark.parametrize("joint", [False, True])
def test_a_mixed_plan_costs_what_the_check_says_and_less_than_the_rounds_left(joint: bool) -> None:
    day = a_day(8, 50, 1, joint=joint)
    found, before = mixed(day)
    after = int(found.loaded.held.tally[LOWEST])
    found.loaded.read_back()
    checked = check(day, deployment_of(day, found.loaded.plan))
    assert not checked.broken
    assert checked.cost == after
    assert after < before


def in_turn(day: DeploymentProblem) -> DeploymentProblem:
    """The day with its joint visits made by two who come one after the other."""
    visits = (replace(one, lag_least=5, lag_most=15) if len(one.legs) == 2 else one for one in day.visits)
    return replace(day, visits=tuple(visits))


def test_two_who_come_one_after_the_other_meet_in_their_order() -> None:
    day = in_turn(a_day(8, 50, 1, joint=True))
    found, seen = warm(day, 200)
    stops = Stops(found.loaded.day, found.loaded.held, seen, found.scale)
    assert stops.meetings
    for meeting in stops.meetings:
        first, then = (int(stops.table[n, STOP_EARLIEST]) for n in meeting.stops)
        assert 5 <= then - first <= 15


def test_routes_put_together_again_are_the_plan_they_came_from() -> None:
    day = in_turn(a_day(8, 50, 1, joint=True))
    found, seen = warm(day, 200)
    loaded = found.loaded
    stops, before = Stops(loaded.day, loaded.held, seen, found.scale), int(loaded.held.tally[LOWEST])
    routes = [(person, stops.numbers(person, route)) for person, route in seen.routes()]
    mixing._compose(loaded.day, loaded.held, stops, [(p, numbers) for p, numbers in routes if numbers])
    assert int(loaded.held.tally[PRESENT]) == before


def test_an_item_that_is_locked_is_on_no_other_route() -> None:
    day = a_day(6, 40, 2)
    plan = deploy(day, Limit(seconds=100, work=20), 1, remedies=False).solution
    v = next(v for v in range(len(day.visits)) if plan.of(ItemKind.VISIT, v))
    (stay,) = plan.stays(ItemKind.VISIT, v)
    day = replace(day, locks=(Lock(ItemKind.VISIT, v, stay.people, stay.start),))
    found, seen = warm(day, 50)
    held = found.loaded.held
    stops = Stops(found.loaded.day, held, seen, found.scale)
    locked = closed_items(found.loaded.day, held)
    assert locked
    assert not locked & set(stops.table[:, STOP_ITEM].tolist())


@settings(max_examples=25)
@given(days(), st.integers(0, 100))
def test_any_day_keeps_its_musts_and_its_cost(day: DeploymentProblem, seed: int) -> None:
    day = replace(day, hotspots=())
    tables = compiled(day).tables
    if not all(item.spot is None and item.most == 1 for item in tables.items):
        return
    found, seen = warm(day, 10, seed)
    rng = np.random.default_rng(seed)
    mixing.mix(found.loaded.day, found.loaded.held, seen, found.scale, rng, 2, lambda: False)
    held = found.loaded.held
    assert held.tally[LOWEST] <= held.tally[PRESENT]
    found.loaded.read_back()
    checked = check(day, deployment_of(day, found.loaded.plan))
    assert {one.rule for one in checked.broken} <= BEYOND_HELP
    if not checked.broken and not any(len(one.quorum) > 1 for one in day.commitments):
        assert int(held.tally[LOWEST]) % NEVER == checked.cost


def test_a_large_day_of_visits_is_mixed_and_the_same_again(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(search, "LEAST_ROUNDS", 100)
    monkeypatch.setattr(search, "LOOK_ROUNDS", 20)
    monkeypatch.setattr(search, "ANEW_BY_WORK", 1)
    day = a_day(13, 60, 4)
    one, other = (deploy(day, Limit(seconds=200, work=260), 2, remedies=False) for _ in range(2))
    assert one.solution == other.solution
    monkeypatch.setattr(search, "LEAST_ROUNDS", 10**9)
    alone = deploy(day, Limit(seconds=200, work=260), 2, remedies=False)
    assert one.cost < alone.cost


def test_only_large_days_of_visits_alone_are_mixed() -> None:
    assert mixing.suits(compiled(a_day(13, 40, 1)).tables)
    assert not mixing.suits(compiled(a_day(12, 40, 1)).tables)
    assert not mixing.suits(compiled(a_day(300, 120, 1)).tables)


def test_no_mixture_of_routes_gains_less_than_the_plan_it_was_made_of() -> None:
    day = a_day(6, 40, 2)
    found, seen = warm(day, 300)
    loaded = found.loaded
    stops = Stops(loaded.day, loaded.held, seen, found.scale)
    mixture = Mixture(stops)
    with Pricing(loaded.day, stops) as pricing:
        for person, route in seen.routes():
            numbers = stops.numbers(person, route)
            assert numbers is not None
            assert mixture.add((person, numbers), pricing.gain((person, numbers)))
            assert not mixture.add((person, numbers), 0.0)
    placed = sum(visit.worth or 0 for visit in day.visits) - int(loaded.held.tally[LOWEST])
    assert mixture.solve() == pytest.approx(placed)


def test_two_who_cannot_meet_gain_nothing_by_coming() -> None:
    """One route comes to each stop of a meeting: worth its worth; with one of them forbidden, nothing."""
    day = a_day(6, 40, 2)
    found, seen = warm(day, 300)
    stops = Stops(found.loaded.day, found.loaded.held, seen, found.scale)
    meeting = stops.meetings[0]
    mixture = Mixture(stops)
    mixture.add((0, (meeting.stops[0],)), 0.0)
    assert mixture.solve() == pytest.approx(0.0)
    mixture.add((1, (meeting.stops[1],)), 0.0)
    assert mixture.solve() == pytest.approx(meeting.worth)
    mixture.forbid_meeting(0)
    assert mixture.solve() == pytest.approx(0.0)
