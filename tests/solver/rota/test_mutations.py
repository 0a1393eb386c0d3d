"""Break every rule 50 times, one cell at a time: the live check and the check from scratch notice each.

Whether a mutation breaks the rule is decided by the meaning of its statements, not by its check.
"""

from __future__ import annotations

from collections.abc import Iterator
from random import Random

import pytest

from solver.rota.check import Effect, LiveCheck, check
from solver.rota.problem import REST, RotaProblem
from solver.rota.rules import CATALOGUE
from solver.rota.rules.rota_rule import RotaRule
from solver.rota.solution import Rota, empty_rota
from solver.rota.verbs import Statement
from tests.solver.rota.any_problem import any_problem, any_rota
from tests.solver.rota.statement_meaning import Meaning

MUTATIONS, MOST_TRIES = 50, 20_000


@pytest.mark.parametrize("kind", CATALOGUE, ids=lambda kind: kind.key)
def test_fifty_mutations_are_all_noticed(kind: type[RotaRule]) -> None:
    found = 0
    for effect, problem, before, after in _breaking(kind):
        assert effect.new, "a rule was broken and the live check said nothing"
        assert _amounts(problem, after) > _amounts(problem, before), "the check from scratch said nothing"
        found += 1
        if found == MUTATIONS:
            return
    pytest.fail(f"only {found} of {MUTATIONS} mutations that break {kind.key} were found")


def _amounts(problem: RotaProblem, rota: Rota) -> int:
    """What the check finds, all breaches of the one rule together."""
    breaches = check(problem, rota)
    assert {breach.rule for breach in breaches} <= {problem.rules[0].id}
    return sum(breach.amount for breach in breaches)


def _breaking(kind: type[RotaRule]) -> Iterator[tuple[Effect, RotaProblem, Rota, Rota]]:
    """What the live check says of edits that make a rule worse than it was; the rota before and after."""
    for seed in range(MOST_TRIES // 10):
        chance = Random(f"mutation {kind.key} {seed}")
        problem = any_problem(chance, kind)
        statements = problem.rules[0].statements(problem)

        live = LiveCheck(problem, chance.choice((empty_rota(problem), any_rota(chance, problem))))
        before = _amount(problem, live.rota, statements)
        for _ in range(10):
            was = live.rota
            effect = live.set(
                chance.randrange(len(problem.people)),
                chance.randrange(problem.days),
                chance.randrange(REST, len(problem.shift_types)),
            )
            after = _amount(problem, live.rota, statements)
            if after > before:
                yield effect, problem, was, live.rota
            before = after


def _amount(problem: RotaProblem, rota: Rota, statements: list[Statement]) -> int:
    meaning = Meaning(problem, rota)
    return sum(meaning.amount(said) for said in statements)
