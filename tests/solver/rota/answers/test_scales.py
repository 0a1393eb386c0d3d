"""Scales say of changed cells what counting everything again says, rule by rule and as a whole."""

from __future__ import annotations

from random import Random

import pytest

from solver.rota.answers.moves import said_of
from solver.rota.answers.scales import Scales
from solver.rota.problem import REST
from solver.rota.rules import CATALOGUE
from solver.rota.rules.rota_rule import RotaRule
from solver.rota.tally import Tally
from tests.solver.rota.answers.any_question import Slow, any_team
from tests.solver.rota.any_problem import any_problem, any_rota


@pytest.mark.parametrize("kind", CATALOGUE, ids=lambda kind: kind.key)
def test_every_verb_is_weighed_as_it_is_tallied(kind: type[RotaRule]) -> None:
    for seed in range(12):
        chance = Random(f"{kind.key} {seed}")
        problem = any_problem(chance, kind)
        rota, said = any_rota(chance, problem), said_of(problem)
        scales, before = Scales(problem, rota, said), Tally(problem, rota)
        assert scales.cost == before.cost(said)
        for _ in range(6):
            changes = {
                (chance.randrange(len(problem.people)), chance.randrange(problem.days)): chance.randrange(
                    REST, len(problem.shift_types)
                )
                for _ in range(chance.randint(1, 4))
            }
            after = rota
            for place, state in changes.items():
                after = after.with_state(*place, state)
            tally = Tally(problem, after)
            allowed = all(tally.amount(one) <= before.amount(one) for one in said if one.cost is None)
            weighed = scales.weigh(changes)
            assert weighed == (tally.cost(said) - before.cost(said) if allowed else None)
            broken = {id(one.said) for one in scales.broken(changes)}
            assert broken == {id(one) for one in tally.broken(said)}


def test_moves_leave_no_trace_on_the_scales() -> None:
    problem, rota = any_team("no trace")
    scales, slow = Scales(problem, rota, said_of(problem)), Slow(problem, rota)
    chance = Random(1)
    for _ in range(60):
        cell = chance.randrange(len(problem.people)), chance.randrange(problem.days)
        state = chance.randrange(REST, len(problem.shift_types))
        weighed = scales.weigh({cell: state})
        assert weighed == (slow.cost_of([(*cell, state)]) if slow.allowed([(*cell, state)]) else None)
