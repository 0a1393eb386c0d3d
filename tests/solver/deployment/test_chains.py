"""Two chains of the search: neither threads nor the cutting of rounds change a plan limited by work."""

from __future__ import annotations

import numpy as np
import pytest

from solver.deployment import core_search as search
from solver.deployment.compiling import compiled
from solver.deployment.core import abreast
from solver.deployment.core.chains import Chains
from solver.deployment.core.columns import LOWEST, PRESENT
from solver.deployment.core.cooling import Cooling
from solver.deployment.core.flatten import Loaded
from solver.deployment.plan import Plan
from solver.deployment.search import deploy
from solver.result import Limit
from tests.benchmarks.made_up_day import a_day


def test_how_rounds_are_cut_into_slices_changes_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    day, limit = a_day(4, 24, 3), Limit(seconds=100, work=130)
    whole = deploy(day, limit, 2, remedies=False)
    monkeypatch.setattr(search, "SLICE_SECONDS", 1e-9)  # one round at a time, so the chains meet after each
    assert deploy(day, limit, 2, remedies=False).solution == whole.solution
    assert whole.certificate.workers == 2
    assert whole.certificate.repeatable


def test_after_sharing_all_chains_have_the_best_plan_and_go_different_ways() -> None:
    loaded = Loaded(Plan(compiled(a_day(4, 24, 3))))
    with Chains(loaded.day, loaded.held, 2, np.random.default_rng(1)) as chains:
        chains.improve(40, 1.0, 0.01, 50.0)
        one, other = chains.plans
        best = min(int(one.tally[LOWEST]), int(other.tally[LOWEST]))
        chains.share()
        assert int(one.tally[LOWEST]) == int(other.tally[LOWEST]) == best
        assert (one.sequence == other.sequence).all()
        chains.improve(40, 0.5, 0.01, 50.0)
        assert not np.array_equal(one.sequence, other.sequence)
        assert int(chains.best().tally[LOWEST]) <= best


def test_plain_python_by_the_clock_has_one_chain_and_by_work_as_many_as_everywhere(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(abreast, "COMPILED", False)
    day = a_day(3, 8, 1)
    assert deploy(day, Limit(seconds=0.2), 1, remedies=False).certificate.workers == 1
    assert deploy(day, Limit(seconds=100, work=4), 1, remedies=False).certificate.workers == 2


def test_sharing_goes_on_from_the_best_plan_and_not_from_where_its_chain_has_strayed() -> None:
    loaded = Loaded(Plan(compiled(a_day(4, 24, 3))))
    with Chains(loaded.day, loaded.held, 2, np.random.default_rng(1)) as chains:
        chains.improve(120, 1.0, 0.0, 200.0)  # hot to the end: both stray
        best = min(int(plan.tally[LOWEST]) for plan in chains.plans)
        assert all(int(plan.tally[PRESENT]) > best for plan in chains.plans)
        chains.share()
        assert [int(plan.tally[PRESENT]) for plan in chains.plans] == [best, best]
        loaded.held = chains.best()
    loaded.read_back()
    assert loaded.plan.cost() == best


def test_a_long_search_is_cold_soon_and_then_more_slowly() -> None:
    minute = Cooling.by_clock(60.0, "patrols")
    # 4 seconds, 8, 16, and what is left of the minute: less than another 32 would be begun otherwise.
    assert minute.ends == [0.0, 4.0, 12.0, 28.0, 60.0]
    assert [minute.times_cold(seconds) for seconds in (3.9, 4.0, 12.5, 60.0)] == [0, 1, 2, 3]
    assert minute.at(3.0, 0.5) == (0.25, 0.125)
    assert minute.at(4.0, 0.5) == (1.0, 0.0625)
    assert minute.at(60.0, 0.5) == (0.0, 0.0)


def test_a_short_search_with_patrols_is_warm_once_and_then_lukewarm_twice() -> None:
    short, work = Cooling.by_clock(10.0, "patrols"), Cooling.by_rounds(1000, "patrols")
    assert short.ends == [0.0, 5.0, 7.5, 10.0]
    assert short.at(0.0, 0.5) == (1.0, 0.1)
    assert short.at(5.0, 0.5) == (0.5, 0.1)
    assert [work.next_cold(rounds) for rounds in (0, 499, 500, 999, 1000)] == [500, 500, 750, 1000, 1000]
    assert work.at(750, 1.0) == (0.5, 0.002)


def test_a_short_search_of_visits_alone_cools_down_once() -> None:
    short, work = Cooling.by_clock(10.0, "visits"), Cooling.by_rounds(1000, "visits")
    assert short.ends == [0.0, 10.0]
    assert short.at(5.0, 0.5) == (0.5, 0.05)
    assert [work.next_cold(rounds) for rounds in (0, 999)] == [1000, 1000]
    assert work.times_cold(999) == 0


def test_where_routes_are_mixed_the_search_is_cold_soon_and_warm_again_from_when_they_are() -> None:
    short, minute = Cooling.by_clock(10.0, "mixed"), Cooling.by_clock(60.0, "mixed")
    assert short.ends == [0.0, 2.5, 10.0]
    assert minute.ends == [0.0, 2.5, 12.5, 22.5, 32.5, 42.5, 52.5, 60.0]  # six times, every ten seconds
    short.go_on(8.0)  # mixing took so long
    assert short.at(8.0, 0.5) == pytest.approx((0.2, 0.05))
    assert short.at(9.0, 0.5) == pytest.approx((0.1, 0.05))
    assert Cooling.by_rounds(1000, "mixed").ends == [0.0, 250.0, 1000.0]
