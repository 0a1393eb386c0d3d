"""The best of all rotas, found by trying every one, is what solve() finds and proves."""

from __future__ import annotations

import pytest

from solver.result import Limit, Status
from solver.rota.problem import RotaProblem
from solver.rota.search import solve
from tests.solver.rota.any_problem import any_small_problem
from tests.solver.rota.small_teams import best_of_all

LIMIT = Limit(seconds=20)
SIZES = [(1, 4), (2, 3), (2, 4), (3, 2), (3, 3)]


@pytest.mark.parametrize("seed", range(40))
def test_the_best_of_all_is_found_and_proven(seed: int) -> None:
    _compare(any_small_problem(seed, *SIZES[seed % len(SIZES)]))


@pytest.mark.parametrize("seed", range(2))
def test_the_best_of_all_is_found_and_proven_for_three_people_and_four_days(seed: int) -> None:
    _compare(any_small_problem(seed, 3, 4))


@pytest.mark.long
@pytest.mark.parametrize("seed", range(100, 130))
def test_many_more_of_them(seed: int) -> None:
    _compare(any_small_problem(seed, 3, 4))


def _compare(problem: RotaProblem) -> None:
    impossible, cost = best_of_all(problem)
    result = solve(problem, LIMIT)
    assert (result.status is Status.NEAREST) is impossible
    if not impossible:
        assert (result.cost, result.status) == (cost, Status.PROVEN)
