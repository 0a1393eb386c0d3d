"""The bound's prices hold for every rota there is: with a request granted, or with one more pair of hands."""

from __future__ import annotations

from dataclasses import replace
from random import Random

import pytest

from solver.rota.answers.bound_worth import bound_worth
from solver.rota.answers.forms import BoundWorthQuestion
from solver.rota.problem import Lock, RotaProblem
from solver.rota.rules.least_cover import LeastCover
from solver.rota.rules.locks import Locks
from solver.rota.rules.requests import Requests
from solver.rota.rules.shifts_in_period import ShiftsInPeriod
from solver.rota.solution import Rota, empty_rota
from solver.rule import prefer
from tests.make import a_need, a_problem
from tests.solver.rota.answers.any_question import any_team
from tests.solver.rota.small_teams import best_of_all

SECONDS = 60.0


@pytest.mark.parametrize("seed", range(6))
def test_no_rota_with_the_request_is_cheaper_than_bound_and_price(seed: int) -> None:
    problem, rota, best = _small_team(seed)
    answer = bound_worth(BoundWorthQuestion(problem, rota, seconds=SECONDS))
    assert answer.whole
    assert answer.bound <= best
    assert len(answer.requests) == len(problem.requests)
    for price in answer.requests:
        never, cost = best_of_all(_with(problem, price.person, price.day, price.state))
        assert never or (price.cost is not None and cost >= answer.bound + price.cost - 1)


def _small_team(seed: int) -> tuple[RotaProblem, Rota, int]:
    """Two people who can meet every must, with what the best rota costs."""
    chance = Random(f"bound worth {seed}")
    while True:
        problem, rota = any_team(f"bound worth {seed} {chance.random()}", 2, 4, musts=1)
        if len(problem.people) == 2 and len(problem.shift_types) == 2 and problem.requests:
            problem = replace(problem, locks=())
            impossible, best = best_of_all(problem)
            if not impossible:
                return problem, rota, best


def _with(problem: RotaProblem, person: int, day: int, state: int) -> RotaProblem:
    rules = (*problem.rules, Locks(id="wanted"))
    return replace(problem, rules=rules, locks=(Lock(person, day, state),))


def test_a_tour_that_nobody_can_take_is_worth_its_hours_and_a_request_the_cover_it_costs() -> None:
    # Ann and Ben work one tour each; three Earlies are wanted, so one is missing whoever takes which: 8 h for
    # one more person on any of the three days.
    rules = [LeastCover(strength=prefer(60)), ShiftsInPeriod(most=1), Requests(strength=prefer(45))]
    cover = [a_need(day, "06:00-14:00", 1) for day in range(3)]
    problem = a_problem("Ann", "Ben", days=3, rules=rules, cover=cover)
    answer = bound_worth(BoundWorthQuestion(problem, empty_rota(problem), seconds=SECONDS))
    assert (answer.bound, answer.whole) == (480, True)
    assert {(one.day, one.state) for one in answer.hands} == {(day, 0) for day in range(3)}
    assert all(479 <= one.minutes <= 480 for one in answer.hands)  # to the minute
