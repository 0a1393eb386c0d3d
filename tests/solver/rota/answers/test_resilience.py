"""Resilience: what each absence costs is what the check finds once that person is gone."""

from __future__ import annotations

from dataclasses import replace

import pytest

from solver.rota.answers.resilience import losses
from solver.rota.check import check, costs
from solver.rota.problem import REST, RotaProblem
from solver.rota.rules.least_cover import LeastCover
from solver.rota.rules.target_cover import TargetCover
from solver.rota.solution import Rota
from solver.rule import prefer
from tests.make import a_need, a_problem, a_rota
from tests.solver.rota.answers.any_question import any_team


@pytest.mark.parametrize("seed", range(20))
def test_taking_each_away_costs_what_is_said(seed: int) -> None:
    problem, rota = any_team(f"resilience {seed}")
    found = losses(problem, rota)
    assert sorted(one.person for one in found) == list(range(len(problem.people)))
    assert [(one.least, one.target) for one in found] == sorted(
        ((one.least, one.target) for one in found), reverse=True
    )
    for one in found:
        without = Rota(
            tuple((REST,) * problem.days if p == one.person else row for p, row in enumerate(rota.states))
        )
        for rule, lost in (
            (LeastCover(strength=prefer(60)), one.least),
            (TargetCover(strength=prefer(60)), one.target),
        ):
            alone = replace(problem, rules=(rule,))
            assert _cost(alone, without) - _cost(alone, rota) == lost


def _cost(problem: RotaProblem, rota: Rota) -> int:
    return costs(problem, check(problem, rota))[1]


def test_the_only_one_on_a_late_matters_most() -> None:
    # Two are wanted on each Early and are there; Anna alone works the Late of Tuesday, 8 h.
    problem = a_problem(
        "Anna", "Ben", "Cara", days=2,
        cover=[a_need(0, "06:00-14:00", 1), a_need(1, "14:00-22:00", 1)],
    )  # fmt: skip
    first, *others = losses(problem, a_rota(problem, "E L", "E -", "- -"))
    assert (first.person, first.least, first.worst_day) == (0, 480, 1)
    assert [(one.least, one.worst_day) for one in others] == [(0, None), (0, None)]
