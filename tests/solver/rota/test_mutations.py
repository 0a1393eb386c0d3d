"""Break every rule 50 times, one cell at a time: the live check notices each.

Whether a mutation breaks the rule is decided by the meaning of its statements, not by its check. That the
live check says what the check from scratch says is tested in ``test_check``.
"""

from __future__ import annotations

from collections.abc import Iterator
from random import Random

import pytest

from solver.rota.check import Effect, LiveCheck
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
    for effect in _breaking(kind):
        assert effect.new, "a rule was broken and the live check said nothing"
        found += 1
        if found == MUTATIONS:
            return
    pytest.fail(f"only {found} of {MUTATIONS} mutations that break {kind.key} were found")


def _breaking(kind: type[RotaRule]) -> Iterator[Effect]:
    """What the live check says of edits that make a rule worse than it was."""
    for seed in range(MOST_TRIES // 10):
        chance = Random(f"mutation {kind.key} {seed}")
        problem = any_problem(chance, kind)
        statements = problem.rules[0].statements(problem)

        live = LiveCheck(problem, chance.choice((empty_rota(problem), any_rota(chance, problem))))
        before = _amount(problem, live.rota, statements)
        for _ in range(10):
            effect = live.set(
                chance.randrange(len(problem.people)),
                chance.randrange(problem.days),
                chance.randrange(REST, len(problem.shift_types)),
            )
            after = _amount(problem, live.rota, statements)
            if after > before:
                yield effect
            before = after


def _amount(problem: RotaProblem, rota: Rota, statements: list[Statement]) -> int:
    meaning = Meaning(problem, rota)
    return sum(meaning.amount(said) for said in statements)
