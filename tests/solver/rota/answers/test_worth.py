"""What is it worth: prices are what the check finds once another person is there, or a request granted."""

from __future__ import annotations

import pytest

from solver.rota.answers.worth import price_of_requests, with_one_more, worth_of_hands
from solver.rota.check import check, costs
from solver.rota.problem import RotaProblem
from solver.rota.rules.least_cover import LeastCover
from solver.rota.solution import Rota
from solver.rule import prefer
from tests.make import a_need, a_problem, a_rota
from tests.solver.rota.answers.any_question import Slow, any_team


@pytest.mark.parametrize("seed", range(20))
def test_one_more_person_saves_what_is_said(seed: int) -> None:
    problem, rota = any_team(f"worth {seed}")
    told = {(one.role, one.day, one.state): one.minutes for one in worth_of_hands(problem, rota)}
    roles = {person.role: person for person in reversed(problem.people)}
    for role, like in roles.items():
        more, before = with_one_more(problem, rota, like)
        for day in range(problem.days):
            for state in like.may_work & problem.every_shift:
                after = before.with_state(len(problem.people), day, state)
                saved = _cost(more, before) - _cost(more, after)
                assert told.get((role, day, state), 0) == max(0, saved)


@pytest.mark.parametrize("seed", range(20))
def test_granting_a_request_costs_what_is_said(seed: int) -> None:
    problem, rota = any_team(f"request {seed}")
    slow = Slow(problem, rota)
    asked = [one for one in problem.requests if rota.states[one.person][one.day] not in one.wanted]
    prices = price_of_requests(problem, rota)
    assert len(prices) == len(asked)
    for request, price in zip(asked, prices):
        ways = [[(request.person, request.day, state)] for state in request.wanted]
        allowed = [slow.cost_of(cells) for cells in ways if slow.allowed(cells)]
        assert price.cost == min(allowed, default=None)


def _cost(problem: RotaProblem, rota: Rota) -> int:
    return costs(problem, check(problem, rota))[1]


def test_a_gap_of_eight_hours_is_worth_eight_hours() -> None:
    problem = a_problem(
        "Anna", days=2, rules=[LeastCover(strength=prefer(60))], cover=[a_need(1, "14:00-22:00", 1)]
    )
    (price,) = worth_of_hands(problem, a_rota(problem, "- -"))
    assert (price.role, price.day, price.state, price.minutes) == ("PCSO", 1, 1, 480)
