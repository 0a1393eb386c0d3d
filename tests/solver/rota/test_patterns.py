"""The best row of one person, against every row there is, for every rule that is about one person."""

from __future__ import annotations

from dataclasses import replace
from itertools import product
from random import Random
from typing import TypeAlias

import numpy as np
import pytest

from solver.rota.build import idle_rota
from solver.rota.memories import Real
from solver.rota.pattern_graph import compiled
from solver.rota.possible import States
from solver.rota.problem import REST, RotaProblem, State
from solver.rota.reach import people_of
from solver.rota.row_facts import row_facts
from solver.rota.rules import CATALOGUE
from solver.rota.rules.rota_rule import RotaRule
from solver.rota.solution import Rota
from solver.rota.tally import Tally
from solver.rota.verbs import Statement
from tests.solver.rota.any_problem import any_problem, any_rule

PERSONAL = [kind for kind in CATALOGUE if kind.parts is RotaRule.parts]
Row: TypeAlias = tuple[State, ...]


@pytest.mark.parametrize("kind", PERSONAL, ids=lambda kind: kind.key)
def test_the_best_row_is_the_best_of_all_rows(kind: type[RotaRule]) -> None:
    for seed in range(25):
        chance = Random(f"{kind.key} {seed}")
        _compare(any_problem(chance, kind, most_people=2, most_days=5), chance)


@pytest.mark.parametrize("seed", range(30))
def test_with_many_rules_at_once_too(seed: int) -> None:
    chance = Random(f"many {seed}")
    problem = any_problem(chance, PERSONAL[0], most_people=1, most_days=5)
    kinds = chance.sample(PERSONAL, 7)
    _compare(replace(problem, rules=tuple(any_rule(chance, kind, problem) for kind in kinds)), chance)


def test_a_graph_kept_small_is_never_too_dear() -> None:
    """With room for a few nodes only, machines are left out: a bound built on it would still be valid."""
    smaller = 0
    for seed in range(40):
        chance = Random(f"small {seed}")
        problem = any_problem(chance, PERSONAL[0], most_people=1, most_days=5)
        kinds = chance.sample(PERSONAL, 6)
        problem = replace(problem, rules=tuple(any_rule(chance, kind, problem) for kind in kinds))
        said, prices = _said(problem, 0), _prices(problem, chance)
        graph = compiled(problem, row_facts(problem, States(problem, said), 0, said), largest=3)
        exact, _ = _best_of_all(problem, 0, said, prices)
        if graph is not None:
            cost, _ = graph.best(prices)
            assert cost <= exact
            smaller += cost < exact
    assert smaller, "the limit never mattered, so nothing was tried"


def _compare(problem: RotaProblem, chance: Random) -> None:
    for person in range(len(problem.people)):
        said, prices = _said(problem, person), _prices(problem, chance)
        states = States(problem, said)
        if any(cell[0] == person for cell in states.empty):
            continue  # no row at all: such a person is planned by the nearest model
        facts = row_facts(problem, states, person, said)
        assert not facts.left_out
        graph = compiled(problem, facts)
        expected, _ = _best_of_all(problem, person, said, prices)
        cost, row = (float("inf"), ()) if graph is None else graph.best(prices)
        assert cost == expected, f"{problem.rules}"
        if row:
            assert _cost(problem, person, said, row, prices) == expected, "the row costs what it is said to"


def _said(problem: RotaProblem, person: int) -> list[Statement]:
    said = [one for rule in problem.rules for one in rule.statements(problem)]
    return [one for one in said if people_of(one) == (person,)]


def _prices(problem: RotaProblem, chance: Random) -> Real:
    width = len(problem.shift_types) + 1
    return np.array([[float(chance.randint(-30, 30)) for _ in range(width)] for _ in range(problem.days)])


def _best_of_all(problem: RotaProblem, person: int, said: list[Statement], prices: Real) -> tuple[float, Row]:
    rows = product(range(REST, len(problem.shift_types)), repeat=problem.days)
    return min((_cost(problem, person, said, row, prices), row) for row in rows)


def _cost(
    problem: RotaProblem,
    person: int,
    said: list[Statement],
    row: Row,
    prices: Real,
) -> float:
    rows = list(idle_rota(problem).states)
    rows[person] = row
    tally = Tally(problem, Rota(tuple(rows)))
    if tally.broken(said):
        return float("inf")
    return tally.cost(said) + float(sum(prices[day, state + 1] for day, state in enumerate(row)))
