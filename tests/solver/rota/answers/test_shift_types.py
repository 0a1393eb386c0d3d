"""Shift types from demand: as few person-hours as trying every set of duties, and as few kinds."""

from __future__ import annotations

from itertools import product
from random import Random

import pytest

from solver.rota.answers.forms import Found, ShiftTypesAnswer, ShiftTypesQuestion
from solver.rota.answers.shift_types import shift_types


@pytest.mark.parametrize("seed", range(40))
def test_no_set_of_duties_is_cheaper(seed: int) -> None:
    chance = Random(seed)
    steps = chance.randint(3, 6)
    question = ShiftTypesQuestion(
        demand=tuple(chance.randint(0, 2) for _ in range(steps)),
        step_minutes=60,
        starts=tuple(sorted(chance.sample(range(steps), chance.randint(1, 3)))),
        lengths=tuple(sorted(chance.sample(range(1, 5), chance.randint(1, 2)))),
    )
    answer, best = shift_types(question), _best(question)
    if best is None:
        assert answer == ShiftTypesAnswer(Found.IMPOSSIBLE)
        return
    hours, kinds = best
    assert (answer.found, answer.minutes, answer.bound) == (Found.PROVEN, hours * 60, hours * 60)
    assert len(answer.duties) == kinds
    for step, wanted in enumerate(question.demand):
        there = sum(one.people for one in answer.duties if one.start <= step < one.start + one.length)
        assert there >= wanted


def _best(question: ShiftTypesQuestion) -> tuple[int, int] | None:
    """Hours and kinds of the best of all sets of duties."""
    kinds = list(product(question.starts, question.lengths))
    most = max(question.demand)
    found = []
    for people in product(range(most + 1), repeat=len(kinds)):
        enough = all(
            sum(n for n, (start, length) in zip(people, kinds) if start <= step < start + length) >= wanted
            for step, wanted in enumerate(question.demand)
        )
        if enough:
            hours = sum(n * length for n, (_, length) in zip(people, kinds))
            found.append((hours, sum(n > 0 for n in people)))
    return min(found, default=None)


def test_an_early_and_a_late_cover_the_day() -> None:
    # Two wanted from 07 to 15 and three from 15 to 23, eight-hour duties on any hour: 40 h in two kinds.
    question = ShiftTypesQuestion((0,) * 7 + (2,) * 8 + (3,) * 8 + (0,), 60, tuple(range(24)), (8,))
    answer = shift_types(question)
    assert {(one.start, one.length, one.people) for one in answer.duties} == {(7, 8, 2), (15, 8, 3)}
    assert (answer.minutes, answer.found) == (40 * 60, Found.PROVEN)
