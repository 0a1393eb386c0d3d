"""Who could cover: every move that trying all of them finds, with the figures of the whole check."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations
from random import Random

import pytest

from solver.rota.answers.cover import CoverQuestion, who_could_cover
from solver.rota.answers.moves import Rank, ranked
from solver.rota.check import Cell
from solver.rota.problem import REST, RotaProblem
from solver.rota.rules.least_cover import LeastCover
from solver.rota.rules.locks import Locks
from solver.rota.rules.minimum_rest import MinimumRest
from solver.rota.rules.no_duty_in_absence import NoDutyInAbsence
from solver.rota.solution import Rota
from solver.rule import prefer
from tests.make import a_need, a_person, a_problem, a_rota, an_absence
from tests.solver.rota.answers.any_question import Slow, any_team, short_minutes

Cells = tuple[Cell, ...]


@pytest.mark.parametrize("seed", range(8))
def test_every_move_is_found_with_exact_figures(seed: int) -> None:
    _compare(seed)


@pytest.mark.long
@pytest.mark.parametrize("block", range(10))
def test_every_move_is_found_in_200_more_teams(block: int) -> None:
    for seed in range(100 + 20 * block, 120 + 20 * block):
        _compare(seed)


def _compare(seed: int) -> None:
    problem, rota = any_team(f"cover {seed}")
    chance = Random(seed)
    person, day = chance.randrange(len(problem.people)), chance.randrange(problem.days)
    first_day = chance.choice((0, 0, max(0, day - 1)))
    missing = rota.states[person][day]
    gap = [] if missing == REST else [(person, day, REST)]
    if missing == REST:  # the tour was taken out already
        missing = chance.randrange(len(problem.shift_types))
    answer = who_could_cover(CoverQuestion(problem, rota, person, day, first_day, missing))

    slow, left = Slow(problem, rota), Slow(problem, rota.with_state(person, day, REST))
    every = list(_every_move(problem, rota, person, day, first_day))
    allowed = {tuple(sorted((*gap, *cells))): cells for cells in every if left.allowed(cells)}
    assert answer.tried == len(every)
    assert {move.cells for move in answer.moves} == allowed.keys()
    assert len(answer.moves) == len(allowed)
    short = short_minutes(problem, rota)
    for move in answer.moves:
        assert move.cost == slow.cost_of(move.cells)
        assert move.short == short_minutes(problem, slow.with_cells(move.cells)) - short
        assert move.people == len({who for who, _, _ in allowed[move.cells]})
    assert answer.leave.cost == slow.cost_of(gap)
    for one in answer.refusals:
        if one.breach is not None:
            assert not left.allowed([(one.person, day, missing)])


def _every_move(problem: RotaProblem, rota: Rota, person: int, day: int, first: int) -> Iterator[Cells]:
    """Word by word from the first lines of the module: takers, pairs of them, and tours handed in."""
    locked = {(lock.person, lock.day) for lock in problem.locks}
    others = [p for p in range(len(problem.people)) if p != person]

    def can(who: int, on: int, state: int) -> bool:
        free = on >= first and (who, on) not in locked
        return free and state in problem.people[who].may_work and state != rota.states[who][on]

    takes = [(p, day, s) for p in others for s in range(len(problem.shift_types)) if can(p, day, s)]
    yield from ((one,) for one in takes)
    yield from ((one, two) for one, two in combinations(takes, 2) if one[0] != two[0])
    for taker, _, state in takes:
        for on in range(max(first, day - 6), min(problem.days, day + 7)):
            held = rota.states[taker][on]
            if on != day and held != REST and (taker, on) not in locked:
                changes = ((taker, day, state), (taker, on, REST))
                yield changes
                yield from (
                    (*changes, (heir, on, held)) for heir in others if heir != taker and can(heir, on, held)
                )


def test_the_week_of_the_mock_up() -> None:
    # Dan is sick on Monday. Anna had the Late of Sunday: 8 h rest before an Early, so she is refused; Ben is
    # on leave; Cara works the Early already; Eve is locked on her rest day; Finn rests and can.
    names = ("Anna", "Ben", "Cara", "Dan", "Eve", "Finn")
    away = {"Ben": [an_absence(0)], "Dan": [an_absence(0, "sick")]}
    problem = a_problem(
        *(a_person(name, away=away.get(name, [])) for name in names),
        days=2,
        history={"Anna": "L"},
        rules=[MinimumRest(), LeastCover(strength=prefer(60)), NoDutyInAbsence(), Locks()],
        cover=[a_need(0, "06:00-14:00", 2)],
        locks=[("Eve", 0, "-")],
    )
    rota = a_rota(problem, "- -", "- -", "E -", "E -", "- -", "- -")
    answer = who_could_cover(CoverQuestion(problem, rota, 3, 0))
    reasons = {problem.people[one.person].name: one for one in answer.refusals}
    assert reasons.keys() == {"Anna", "Ben", "Cara", "Eve"}
    assert (reasons["Anna"].breach and reasons["Anna"].breach.text) == "8 h rest, needs 11 h"
    assert (reasons["Ben"].breach and reasons["Ben"].breach.text) == "E during leave"
    assert (reasons["Eve"].breach and reasons["Eve"].breach.text) == "locked on a rest day"
    assert reasons["Cara"].already == 0
    # While Dan is away his tour covers nothing, so Finn takes away the whole gap of 8 h: 480 min.
    best = ranked(answer.moves, Rank.PEOPLE)[0]
    assert (best.cells, best.people, best.cost, best.short) == (((3, 0, REST), (5, 0, 0)), 1, -480, -480)


def test_the_rankings_put_first_what_they_say() -> None:
    problem, rota = any_team("ranking", musts=1)
    moves = who_could_cover(CoverQuestion(problem, rota, 0, 0)).moves
    assert moves
    assert ranked(moves, Rank.PEOPLE)[0].people == min(move.people for move in moves)
    assert ranked(moves, Rank.COVER)[0].short == min(move.short for move in moves)
    assert ranked(moves, Rank.COST)[0].cost == min(move.cost for move in moves)
