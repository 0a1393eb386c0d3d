"""A graph that learns sums when they are broken, against the graph that counts them all from the start."""

from __future__ import annotations

from dataclasses import replace
from random import Random

import numpy as np

from solver.rota.growing_graph import GrowingGraph, NoRow
from solver.rota.memories import LONG_DAYS, Real, SumMemory
from solver.rota.pattern_graph import compiled
from solver.rota.possible import States
from solver.rota.problem import RotaProblem
from solver.rota.reach import people_of
from solver.rota.row_facts import RowFacts, row_facts
from solver.rota.rules.longest_run_of_duties import LongestRunOfDuties
from solver.rota.rules.most_of_shift_type import MostOfShiftType
from solver.rota.rules.shifts_in_period import ShiftsInPeriod
from solver.rota.rules.weekends_worked import WeekendsWorked
from solver.rule import Strength
from tests.solver.rota.any_problem import any_problem, any_rule

DAYS = LONG_DAYS + 6
KINDS = (MostOfShiftType, ShiftsInPeriod, WeekendsWorked, LongestRunOfDuties)


def _facts(seed: int) -> tuple[RotaProblem, RowFacts]:
    """Somebody with caps on single shift types over a period long enough for them to wait."""
    chance = Random(f"growing {seed}")
    while True:
        problem = any_problem(chance, MostOfShiftType, most_people=1, most_days=DAYS)
        if problem.days > LONG_DAYS:
            break
    caps = tuple(
        MostOfShiftType(
            f"cap {shift.code}",
            strength=Strength(chance.choice((None, 15))),
            most=chance.randint(0, 5),
            shifts=frozenset({shift.code}),
        )
        for shift in problem.shift_types
    )
    problem = replace(problem, rules=(*caps, *(any_rule(chance, kind, problem) for kind in KINDS)))
    said = [one for rule in problem.rules for one in rule.statements(problem) if people_of(one) == (0,)]
    return problem, row_facts(problem, States(problem, said), 0, said)


def _prices(facts: RowFacts, seed: int) -> Real:
    """Most cells are worth something, so that caps are in the way."""
    return np.random.default_rng(seed).integers(-60, 10, facts.cells.shape).astype(float)


def test_best_rows_are_those_of_the_whole_graph() -> None:
    learnt = kept_waiting = none = 0
    for seed in range(24):
        problem, facts = _facts(seed)
        whole = compiled(problem, facts)
        steps: list[int] = []
        try:
            growing = GrowingGraph(problem, facts, steps.append)
        except NoRow:
            assert whole is None
            none += 1
            continue
        assert whole is not None
        for turn in range(4):
            prices = _prices(facts, seed * 10 + turn)
            cost, row = growing.best(prices)
            assert cost == whole.best(prices)[0], f"seed {seed}, prices {turn}"
            priced = facts.cells + prices
            assert np.isfinite(priced[np.arange(len(row)), np.array(row) + 1]).all()
        learnt += len(steps) > 1
        kept_waiting += growing.waiting > 0
    assert min(learnt, kept_waiting, none) > 0, (learnt, kept_waiting, none)


def test_only_long_sums_without_a_least_wait() -> None:
    _, facts = _facts(3)
    sums = [one for one in facts.memories if isinstance(one, SumMemory)]
    assert any(one.may_wait for one in sums)
    for one in sums:
        assert not one.may_wait or one.last - one.first >= LONG_DAYS


def test_what_every_row_costs_less_is_taken_off_every_answer() -> None:
    problem, facts = _facts(_a_seed_with_rows())
    graph = GrowingGraph(problem, facts, lambda steps: None)
    before = [graph.best(_prices(facts, turn))[0] for turn in range(3)]
    graph.cheaper(100)
    assert [graph.best(_prices(facts, turn))[0] for turn in range(3)] == [cost - 100 for cost in before]


def _a_seed_with_rows() -> int:
    for seed in range(40):
        if compiled(*_facts(seed)) is not None:
            return seed
    raise AssertionError("nobody has a row")
