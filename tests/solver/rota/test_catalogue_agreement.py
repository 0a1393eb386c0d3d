"""Every rule of the catalogue and the engine's listeners, CP-SAT itself and the tally, against the check.

With every cell fixed to a rota, the strict model is possible exactly when the check finds no broken must,
and its objective is the check's cost to the minute. Both hold with the cells as constants (a window of no
days) and as variables pinned one by one (the whole model), because these are different roads.
"""

from __future__ import annotations

from dataclasses import dataclass
from random import Random

import pytest
from ortools.sat.python import cp_model

from solver.rota.check import check
from solver.rota.cpsat import RotaModel
from solver.rota.possible import Possible, States, around
from solver.rota.problem import REST, RotaProblem
from solver.rota.rules import CATALOGUE
from solver.rota.rules.rota_rule import RotaRule
from solver.rota.solution import Rota
from solver.rota.tally import Tally, VerbNotUnderstood
from solver.rota.verbs import Statement
from tests.solver.rota.any_problem import any_problem, any_rota

EVERY_RULE = pytest.mark.parametrize("kind", CATALOGUE, ids=lambda kind: kind.key)
PROBLEMS, ROTAS_EACH = 25, 4


@EVERY_RULE
def test_cp_sat_and_the_check_agree_on_every_fixed_rota(kind: type[RotaRule]) -> None:
    for seed in range(PROBLEMS):
        chance = Random(f"{kind.key} {seed}")
        problem = any_problem(chance, kind, most_people=3, most_days=9)
        for number in range(ROTAS_EACH):
            rota = any_rota(chance, problem)
            breaches = check(problem, rota)
            expected = None if any(one.must for one in breaches) else sum(one.cost for one in breaches)
            where = f"{problem.rules[0]!r}, seed {seed}, rota {number}: {rota}"
            assert _pinned(problem, rota) == expected, where
            assert _constant(problem, rota) == expected, where


@EVERY_RULE
def test_the_nearest_model_counts_what_is_broken(kind: type[RotaRule]) -> None:
    """Every rota is possible there; what is broken is zero exactly when the check finds no broken must,
    and the tally counts the same."""
    for seed in range(PROBLEMS):
        chance = Random(f"{kind.key} {seed}")
        problem = any_problem(chance, kind, most_people=3, most_days=9)
        rota = any_rota(chance, problem)
        said = problem.rules[0].statements(problem)
        weights = {problem.rules[0].id: 1}
        model = RotaModel(problem, said, _known(problem, rota), weights)
        model.model.minimize(model.ledger.broken.expression())
        broken = _solved(model)
        assert broken is not None
        assert broken == Tally(problem, rota).broken_weight(said, weights), f"seed {seed}"
        assert bool(broken) == any(one.must for one in check(problem, rota)), f"seed {seed}"


@EVERY_RULE
def test_the_tally_and_the_check_agree(kind: type[RotaRule]) -> None:
    for seed in range(60):
        chance = Random(f"{kind.key} {seed}")
        problem = any_problem(chance, kind)
        said = problem.rules[0].statements(problem)
        for _ in range(3):
            rota = any_rota(chance, problem)
            tally, breaches = Tally(problem, rota), check(problem, rota)
            assert tally.cost(said) == sum(one.cost for one in breaches)
            assert bool(tally.broken(said)) == any(one.must for one in breaches)


@EVERY_RULE
def test_what_cp_sat_finds_is_what_the_check_confirms(kind: type[RotaRule]) -> None:
    """Free to choose, the strict model finds no rota that the check would refuse, and its price is right."""
    for seed in range(8):
        problem = any_problem(Random(f"{kind.key} {seed}"), kind, most_people=3, most_days=9)
        said = problem.rules[0].statements(problem)
        states = States(problem, said)
        model = RotaModel(problem, said, states)
        model.model.minimize(model.ledger.cost.expression())
        solver = _solver()
        if solver.solve(model.model) == cp_model.OPTIMAL:
            breaches = check(problem, model.rota(solver.boolean_value))
            assert not any(one.must for one in breaches), f"seed {seed}"
            assert sum(one.cost for one in breaches) == round(solver.objective_value), f"seed {seed}"


def test_a_verb_that_the_listeners_do_not_know_is_an_error() -> None:
    """A new verb must never be lost in silence: it would be a rule that nobody keeps."""

    @dataclass(frozen=True, slots=True)
    class Sing(Statement):
        loudly: bool = True

    problem = any_problem(Random(1), CATALOGUE[0])
    with pytest.raises(VerbNotUnderstood, match="choir says Sing"):
        RotaModel(problem, [Sing("choir", None)], lambda *_: _every(problem))
    with pytest.raises(VerbNotUnderstood, match="choir says Sing"):
        Tally(problem, any_rota(Random(1), problem)).broken([Sing("choir", None)])


def _pinned(problem: RotaProblem, rota: Rota) -> int | None:
    """The whole strict model with every cell pinned to the rota: its cost, or None when impossible."""
    said = problem.rules[0].statements(problem)
    states = States(problem, said)
    if states.empty or not _within(states, rota):
        return None
    model = RotaModel(problem, said, states)
    for (person, day), cell in model.cells.undecided():
        model.model.add_bool_or([cell[rota.states[person][day]]])
    model.model.minimize(model.ledger.cost.expression())
    return _solved(model)


def _constant(problem: RotaProblem, rota: Rota) -> int | None:
    """The strict model in which every cell is a constant."""
    model = RotaModel(problem, problem.rules[0].statements(problem), _known(problem, rota))
    model.model.minimize(model.ledger.cost.expression())
    return _solved(model)


def _known(problem: RotaProblem, rota: Rota) -> Possible:
    """Every cell has one possible state: what the history and the rota say."""
    return around(States(problem, ()), rota, frozenset())


def _within(states: States, rota: Rota) -> bool:
    return all(
        state in states(person, day)
        for person, row in enumerate(rota.states)
        for day, state in enumerate(row)
    )


def _every(problem: RotaProblem) -> frozenset[int]:
    return problem.every_shift | {REST}


def _solved(model: RotaModel) -> int | None:
    solver = _solver()
    status = solver.solve(model.model)
    assert status in (cp_model.OPTIMAL, cp_model.INFEASIBLE), solver.status_name(status)
    return round(solver.objective_value) if status == cp_model.OPTIMAL else None


def _solver() -> cp_model.CpSolver:
    solver = cp_model.CpSolver()
    solver.parameters.num_workers = 1
    return solver
