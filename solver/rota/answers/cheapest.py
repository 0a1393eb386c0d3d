"""The cheapest rota with a cell as it is wanted: behind "why not?" and "why this?". In the child process.

Forced into one state it says what that would cost and move; with its present state forbidden it says what
the next best is, and by how much it is worse.
"""

from __future__ import annotations

from solver.rota.answers.exact import Clock, ShouldStop, least_cost
from solver.rota.answers.forms import CheapestAnswer, CheapestQuestion, Found
from solver.rota.answers.moves import said_of
from solver.rota.check import broken_musts, check, costs


def cheapest(question: CheapestQuestion, stop: ShouldStop | None = None) -> CheapestAnswer:
    """Solve it; the check has the last word on what is given."""
    problem = question.problem
    answer = least_cost(
        problem,
        said_of(problem),
        Clock(question.seconds, stop),
        question.rota,
        {(question.person, question.day): question.states},
    )
    if answer.rota is None:
        return CheapestAnswer(answer.found)
    breaches = check(problem, answer.rota)
    cost = costs(problem, breaches)[1]
    if broken_musts(breaches) or cost != answer.cost:
        return CheapestAnswer(Found.UNKNOWN)
    return CheapestAnswer(answer.found, answer.rota, cost, min(answer.bound, cost))
