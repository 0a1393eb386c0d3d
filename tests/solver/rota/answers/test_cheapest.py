"""Why not and why this: the cheapest rota with a cell forced, or forbidden, is that of trying every rota."""

from __future__ import annotations

from dataclasses import replace
from random import Random

import pytest

from solver.rota.answers.cheapest import cheapest
from solver.rota.answers.forms import CheapestAnswer, CheapestQuestion, Found
from solver.rota.check import broken_musts, check, costs
from solver.rota.problem import REST, Lock, RotaProblem, State
from solver.rota.rules.least_cover import LeastCover
from solver.rota.rules.locks import Locks
from solver.rota.rules.minimum_rest import MinimumRest
from solver.rota.solution import Rota, empty_rota
from solver.rule import prefer
from tests.make import a_need, a_problem, a_rota
from tests.solver.rota.answers.any_question import any_team, any_week
from tests.solver.rota.every_rota import EveryRota, TooManyWays, Wanted
from tests.solver.rota.small_teams import best_of_all

SECONDS = 30.0


@pytest.mark.parametrize("seed", range(8))
def test_forced_and_forbidden_cost_what_trying_every_rota_says(seed: int) -> None:
    _compare(seed)


@pytest.mark.long
@pytest.mark.parametrize("block", range(20))
def test_forced_and_forbidden_in_200_more_teams(block: int) -> None:
    for seed in range(100 + 10 * block, 110 + 10 * block):
        _compare(seed)


def _compare(seed: int) -> None:
    chance = Random(f"cheapest {seed}")
    while True:
        problem, rota = any_team(f"cheapest {seed} {chance.random()}", 2, 4, musts=2)
        if len(problem.people) == 2 and len(problem.shift_types) == 2:
            break
    problem = replace(problem, locks=())  # the one lock below is how every other rota is left out
    person, day = chance.randrange(2), chance.randrange(problem.days)
    wanted, states = chance.randrange(REST, 2), range(REST, 2)
    by_state = {state: _best_with(problem, person, day, state) for state in states}
    others = [cost for state, cost in by_state.items() if state != wanted and cost is not None]
    forced = cheapest(CheapestQuestion(problem, rota, person, day, frozenset({wanted}), SECONDS))
    forbidden = cheapest(CheapestQuestion(problem, rota, person, day, frozenset(states) - {wanted}, SECONDS))
    for answer, best in ((forced, by_state[wanted]), (forbidden, min(others, default=None))):
        if best is None:
            assert answer == CheapestAnswer(Found.IMPOSSIBLE)
        else:
            assert answer.rota is not None
            assert (answer.found, answer.cost, answer.bound) == (Found.PROVEN, best, best)
            breaches = check(problem, answer.rota)
            assert (broken_musts(breaches), costs(problem, breaches)[1]) == (0, best)
    if forced.rota is not None:
        assert forced.rota.states[person][day] == wanted


@pytest.mark.parametrize("seed", range(5))
def test_forced_and_forbidden_cost_what_every_rota_of_a_week_says(seed: int) -> None:
    _compare_week(seed)


@pytest.mark.long
@pytest.mark.parametrize("block", range(20))
def test_forced_and_forbidden_in_200_more_weeks(block: int) -> None:
    for seed in range(100 + 10 * block, 110 + 10 * block):
        _compare_week(seed)


def _compare_week(seed: int) -> None:
    """Four to six people, up to seven days: no rota left out, though not each is looked at."""
    chance = Random(f"cheapest week {seed}")
    problem, rota, every = _a_week(chance)
    person, day = chance.randrange(len(problem.people)), chance.randrange(problem.days)
    every_state = frozenset(range(REST, len(problem.shift_types)))
    wanted = frozenset({chance.choice(sorted(every_state))})
    for states in (wanted, every_state - wanted):
        best = every.best(_with_cell(person, day, states))
        answer = cheapest(CheapestQuestion(problem, rota, person, day, states, SECONDS))
        if best is None:
            assert answer == CheapestAnswer(Found.IMPOSSIBLE)
            continue
        assert answer.rota is not None
        assert (answer.found, answer.cost, answer.bound) == (Found.PROVEN, best.cost, best.cost)
        assert answer.rota.states[person][day] in states
        breaches = check(problem, answer.rota)
        assert (broken_musts(breaches), costs(problem, breaches)[1]) == (0, best.cost)


def _with_cell(person: int, day: int, states: frozenset[State]) -> Wanted:
    return lambda who, row: who != person or row[day] in states


def _a_week(chance: Random) -> tuple[RotaProblem, Rota, EveryRota]:
    """Mostly one that has a rota at all."""
    while True:
        problem, rota = any_week(f"cheapest week {chance.random()}")
        every = EveryRota(problem)
        try:
            if every.best() is not None or chance.random() < 0.1:
                return problem, rota, every
        except TooManyWays:
            continue


def _best_with(problem: RotaProblem, person: int, day: int, state: State) -> int | None:
    locked = replace(
        problem,
        rules=(*problem.rules, Locks(id="wanted")),
        locks=(Lock(person, day, state),),
    )
    impossible, cost = best_of_all(locked)
    return None if impossible else cost


def test_of_rotas_that_cost_the_same_the_nearest_is_given() -> None:
    # One Early a day is wanted and either may work it. With Anna made to rest on Monday Ben takes that one
    # tour; every other cell stays.
    problem = a_problem(
        "Anna", "Ben", days=2,
        rules=[MinimumRest(), LeastCover(strength=prefer(60))],
        cover=[a_need(0, "06:00-14:00", 1), a_need(1, "06:00-14:00", 1)],
    )  # fmt: skip
    rota = a_rota(problem, "E E", "- -")
    answer = cheapest(CheapestQuestion(problem, rota, 0, 0, frozenset({REST}), SECONDS))
    assert answer.rota == Rota(((REST, 0), (0, REST)))
    assert (answer.found, answer.cost) == (Found.PROVEN, 0)


def test_no_time_is_no_answer() -> None:
    problem = a_problem("Anna", days=1)
    asked = CheapestQuestion(problem, empty_rota(problem), 0, 0, frozenset({0}), 0.0)
    assert cheapest(asked).found is Found.UNKNOWN
