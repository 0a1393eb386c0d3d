"""Who could swap: every ring of one to three people that trying all of them finds, with exact figures."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import permutations, product
from random import Random

import pytest

from solver.rota.answers.moves import Rank, ranked
from solver.rota.answers.swap import SwapQuestion, who_could_swap
from solver.rota.check import Cell
from solver.rota.problem import REST, RotaProblem
from solver.rota.rules.least_cover import LeastCover
from solver.rota.rules.minimum_rest import MinimumRest
from solver.rota.solution import Rota
from solver.rule import prefer
from tests.make import a_need, a_problem, a_rota, only
from tests.solver.rota.answers.any_question import Slow, any_team, short_minutes


@pytest.mark.parametrize("seed", range(8))
def test_no_ring_is_missed(seed: int) -> None:
    _compare(seed)


@pytest.mark.long
@pytest.mark.parametrize("block", range(10))
def test_no_ring_is_missed_in_200_more_teams(block: int) -> None:
    for seed in range(100 + 20 * block, 120 + 20 * block):
        _compare(seed)


def _compare(seed: int) -> None:
    problem, rota = any_team(f"swap {seed}")
    chance = Random(seed)
    tours = [(p, d) for p, row in enumerate(rota.states) for d, state in enumerate(row) if state != REST]
    person, day = chance.choice(tours or [(0, 0)])
    first_day, most = chance.choice((0, day)), chance.choice((2, 3, 3))
    answer = who_could_swap(SwapQuestion(problem, rota, person, day, first_day, most))

    slow = Slow(problem, rota)
    every = {tuple(sorted(cells)) for cells in _every_ring(problem, rota, person, day, first_day, most)}
    allowed = {cells for cells in every if slow.allowed(cells)}
    assert {move.cells for move in answer.moves} == allowed
    short = short_minutes(problem, rota)
    for move in answer.moves:
        assert move.cost == slow.cost_of(move.cells)
        assert move.short == short_minutes(problem, slow.with_cells(move.cells)) - short
        assert move.people == len({who for who, _, _ in move.cells})


def _every_ring(
    problem: RotaProblem, rota: Rota, person: int, day: int, first: int, most: int
) -> Iterator[tuple[Cell, ...]]:
    """All orders of all people and days, whether that is a ring or not; then what makes it one."""
    locked = {(lock.person, lock.day) for lock in problem.locks}
    others = [p for p in range(len(problem.people)) if p != person]
    days = range(max(first, day - 6), min(problem.days, day + 7))

    def can_change(who: int, on: int) -> bool:
        return on >= first and (who, on) not in locked

    if rota.states[person][day] == REST or not can_change(person, day):
        return
    for on in days:
        if on != day and rota.states[person][on] == REST and can_change(person, on):
            yield (person, day, REST), (person, on, rota.states[person][day])
    for size in range(2, most + 1):
        for rest in permutations(others, size - 1):
            for own_days in product(days, repeat=size - 1):
                ring = [(person, day), *zip(rest, own_days)]
                if all(can_change(*place) for place in ring):
                    yield from _handed_round(rota, ring, can_change)


def _handed_round(
    rota: Rota, ring: list[tuple[int, int]], can_change: Callable[[int, int], bool]
) -> Iterator[tuple[Cell, ...]]:
    """Each hands the tour to the next, who is free that day or hands in another tour of that day."""
    held = [rota.states[who][on] for who, on in ring]
    cells: dict[tuple[int, int], int] = {}
    for given, there, place in zip(held, ring, (*ring[1:], ring[0])):
        who, own = place
        state, on = rota.states[who][own], there[1]
        cells |= {(who, own): REST, (who, on): given}
        same_tour = on == own and given == state
        busy = on != own and (rota.states[who][on] != REST or not can_change(who, on))
        if same_tour or busy or REST in held:
            return
    yield tuple((who, on, state) for (who, on), state in cells.items())


def test_the_swaps_of_the_mock_up() -> None:
    # One driver among three, and a Late on Tuesday that needs one: only Anna and Ben hold the skill, so Cara
    # cannot take the Late though she rests that day. Ben's Early of Tuesday for Anna's Late costs nothing.
    problem = a_problem(
        "Anna", "Ben", "Cara",
        days=2,
        rules=[MinimumRest(), LeastCover(strength=prefer(60))],
        cover=[
            a_need(1, "14:00-22:00", 1, name="Late", who=only("1", "2")),
            a_need(1, "06:00-14:00", 1, name="Early", who=only("1", "2")),
        ],
    )  # fmt: skip
    rota = a_rota(problem, "- L", "- E", "- -")
    moves = ranked(who_could_swap(SwapQuestion(problem, rota, 0, 1)).moves, Rank.COST)
    assert (moves[0].cells, moves[0].people, moves[0].cost) == (((0, 1, 0), (1, 1, 1)), 2, 0)
    # Working the Late on Monday instead leaves Tuesday's 8 h without anybody.
    assert (moves[-1].cells, moves[-1].cost, moves[-1].short) == (((0, 0, 1), (0, 1, REST)), 480, 480)


def test_a_rest_day_cannot_be_swapped() -> None:
    problem = a_problem("Anna", "Ben", days=2)
    answer = who_could_swap(SwapQuestion(problem, a_rota(problem, "- E", "E -"), 0, 0))
    assert (answer.moves, answer.refusals) == ((), ())
