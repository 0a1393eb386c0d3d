"""The best of all rotas, found by trying every one, is what solve() finds and proves."""

from __future__ import annotations

from dataclasses import replace
from random import Random

import pytest

from solver.result import Limit, Status
from solver.rota.problem import RotaProblem
from solver.rota.rules import CATALOGUE
from solver.rota.rules.cover_rule import CoverRule
from solver.rota.rules.least_cover import LeastCover
from solver.rota.rules.most_cover import MostCover
from solver.rota.search import solve
from solver.rule import prefer
from tests.solver.rota.any_problem import SHIFTS, any_problem, any_rule
from tests.solver.rota.small_teams import best_of_all

LIMIT = Limit(seconds=20)
SIZES = [(1, 4), (2, 3), (2, 4), (3, 2), (3, 3)]


@pytest.mark.parametrize("seed", range(40))
def test_the_best_of_all_is_found_and_proven(seed: int) -> None:
    _compare(_any_small_problem(seed, *SIZES[seed % len(SIZES)]))


@pytest.mark.parametrize("seed", range(2))
def test_the_best_of_all_is_found_and_proven_for_three_people_and_four_days(seed: int) -> None:
    _compare(_any_small_problem(seed, 3, 4))


@pytest.mark.long
@pytest.mark.parametrize("seed", range(100, 130))
def test_many_more_of_them(seed: int) -> None:
    _compare(_any_small_problem(seed, 3, 4))


def _compare(problem: RotaProblem) -> None:
    impossible, cost = best_of_all(problem)
    result = solve(problem, LIMIT)
    assert (result.status is Status.NEAREST) is impossible
    if not impossible:
        assert (result.cost, result.status) == (cost, Status.PROVEN)


def _any_small_problem(seed: int, people: int, days: int) -> RotaProblem:
    """Much cover to give, four preferences and two rules of any strength, of any kind, two shift types."""
    chance = Random(f"brute force {seed}")
    while True:
        problem = any_problem(chance, LeastCover, people, days)
        fits = len(problem.people) == people and problem.days == days
        if fits and problem.shift_types == SHIFTS[:2]:
            break
    needs = [need for _ in range(3) for need in any_problem(chance, LeastCover).cover]
    cover = tuple(need for need in needs if need.day < days and need.shifts <= {0, 1})
    rules = [LeastCover(strength=prefer(60)), MostCover(strength=prefer(10))]
    kinds = chance.sample([kind for kind in CATALOGUE if not issubclass(kind, CoverRule)], 6)
    liked = [any_rule(chance, kind, problem, prefer(chance.choice((7, 20, 60)))) for kind in kinds[:4]]
    others = [any_rule(chance, kind, problem) for kind in kinds[4:]]
    return replace(problem, rules=(*rules, *liked, *others), cover=cover)
