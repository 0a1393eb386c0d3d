"""The cheapest rota with a cell as it is wanted: behind "why not?" and "why this?". In the child process.

Forced into one state it says what that would cost and move; with its present state forbidden it says what
the next best is, and by how much it is worse.
"""

from __future__ import annotations

from dataclasses import replace

from solver.result import Limit, Progress
from solver.rota.answers.exact import Answer, Clock, ShouldStop, least_cost
from solver.rota.answers.forms import CheapestAnswer, CheapestQuestion, Found
from solver.rota.answers.moves import said_of
from solver.rota.answers.repair import RepairQuestion, fewest_around, repaired
from solver.rota.check import broken_musts, check, costs
from solver.rota.preflight import ProblemRefused
from solver.rota.problem import Lock
from solver.rota.search import solve
from solver.rota.solution import Rota

MOST_BESIDES, MOST_TRIES = 3, 5_000
SHARE_OF_BUILD = 0.5  # of the time left, at most, for a first rota that meets every must


def cheapest(question: CheapestQuestion, stop: ShouldStop | None = None) -> CheapestAnswer:
    """Solve it, from a rota near by that has the cell so; the check has the last word on what is given."""
    problem, clock = question.problem, Clock(question.seconds, stop)
    near_by = _start(question, clock) if clock.left > 0 else None
    answer = least_cost(
        problem,
        said_of(problem),
        clock,
        question.rota,
        {(question.person, question.day): question.states},
        near_by,
    )
    if answer.rota is not None:
        breaches = check(problem, answer.rota)
        cost = costs(problem, breaches)[1]
        if not broken_musts(breaches) and _agrees(answer, cost):
            return CheapestAnswer(answer.found, answer.rota, cost, min(answer.bound, cost))
    elif answer.found is Found.IMPOSSIBLE:
        return CheapestAnswer(answer.found)
    if near_by is None:
        return CheapestAnswer(Found.UNKNOWN)
    return CheapestAnswer(Found.FOUND, near_by, costs(problem, check(problem, near_by))[1])


def _agrees(answer: Answer, cost: int) -> bool:
    """Whether the check's cost is what the model believes: the same where it has proven the least. Of a rota
    that is merely found the model may count too much, since it holds its costs from below only."""
    return answer.bound <= cost <= answer.cost and (answer.found is not Found.PROVEN or cost == answer.cost)


def _start(question: CheapestQuestion, clock: Clock) -> Rota | None:
    """A rota that has the cell so and meets every must: near by, or, where the draft breaks musts itself, the
    first of a build."""
    if broken_musts(check(question.problem, question.rota)):
        return _built(question, clock)
    return _near_by(question)


def _near_by(question: CheapestQuestion) -> Rota | None:
    """The cheapest rota that few changes besides the cell's lead to: found by trying, before anything is
    solved. None when the search for it was bounded, or every must is met by none of them."""
    asked = RepairQuestion(question.problem, question.rota, most_changes=MOST_BESIDES, most_tries=MOST_TRIES)
    repairs = fewest_around(asked, (question.person, question.day), question.states)
    rotas = [repaired(asked, one) for one in sorted(repairs, key=lambda one: one.cost)]
    return next((one for one in rotas if not broken_musts(check(question.problem, one))), None)


def _built(question: CheapestQuestion, clock: Clock) -> Rota | None:
    """The first rota of a build with the cell locked; None where several states would do."""
    if len(question.states) > 1:
        return None
    met: list[bool] = []

    def hear(news: Progress) -> None:
        if news.best is not None and not news.broken_musts:
            met.append(True)

    lock = Lock(question.person, question.day, *question.states)
    others = [one for one in question.problem.locks if (one.person, one.day) != (lock.person, lock.day)]
    locked = replace(question.problem, locks=(*others, lock))
    limit = Limit(seconds=clock.left * SHARE_OF_BUILD)
    try:
        built = solve(locked, limit, progress=hear, stop=lambda: bool(met) or clock.left <= 0).solution
    except ProblemRefused:  # a lock that no rota can keep; solving says whether none has the cell so
        return None
    return None if broken_musts(check(question.problem, built)) else built
