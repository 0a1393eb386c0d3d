"""Asks CP-SAT about all rotas there are, one question at a time. In the child process only.

One model for each question, one worker, nothing carried over: a core of assumptions cannot be trusted under
presolve, so whatever is claimed here is what a solve of its own said.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

from ortools.sat.python import cp_model

from solver.rota.answers.forms import Found
from solver.rota.answers.meters import Place
from solver.rota.cpsat import RotaModel
from solver.rota.possible import Possible
from solver.rota.problem import REST, RotaProblem, State
from solver.rota.solution import Rota
from solver.rota.verbs import Statement

SEED = 1
ShouldStop = Callable[[], bool]


@dataclass(frozen=True, slots=True)
class Answer:
    """``rota`` and ``cost`` when something was found; no rota costs less than ``bound``."""

    found: Found
    rota: Rota | None = None
    cost: int = 0
    bound: int = 0


class Clock:
    """The seconds that all solves of one question have together."""

    def __init__(self, seconds: float, stop: ShouldStop | None = None) -> None:
        self._end = time.monotonic() + seconds
        self._stop = stop

    @property
    def left(self) -> float:
        return 0.0 if self._stop is not None and self._stop() else max(0.0, self._end - time.monotonic())


def any_state(problem: RotaProblem, only: Mapping[Place, frozenset[State]] | None = None) -> Possible:
    """Every state on every day of the period, but for the cells of ``only``."""
    every, kept = problem.every_shift | {REST}, only or {}

    def possible(person: int, day: int) -> frozenset[State]:
        if day < 0:
            return frozenset((problem.people[person].history[day],))
        return kept.get((person, day), every)

    return possible


def any_rota(problem: RotaProblem, musts: Iterable[Statement], clock: Clock) -> Answer:
    """Some rota that meets these musts, whatever else it breaks."""
    if clock.left <= 0:
        return Answer(Found.UNKNOWN)  # before a model is made for nothing
    return _solved(RotaModel(problem, musts, any_state(problem)), clock)


def least_cost(
    problem: RotaProblem,
    statements: Iterable[Statement],
    clock: Clock,
    near: Rota,
    only: Mapping[Place, frozenset[State]] | None = None,
    hint: Rota | None = None,
) -> Answer:
    """The cheapest rota that meets every must among ``statements``; of those that cost the same, one that
    differs from ``near`` in the fewest cells. The search starts from ``hint``, or from ``near``."""
    model = RotaModel(problem, statements, any_state(problem, only))
    cells = len(problem.people) * problem.days
    for person in range(len(problem.people)):
        for day in range(problem.days):
            model.cells.of(person, day)  # cells that no statement looks at can stay as they are, too
    changes = [
        1 - literal if (literal := states.get(near.states[person][day], False)) is not False else 1
        for (person, day), states in model.cells.undecided()
    ]
    objective = model.ledger.cost.expression() * (cells + 1) + cp_model.LinearExpr.sum(changes)
    model.model.minimize(objective)
    model.hint(hint or near)
    answer = _solved(model, clock)
    if answer.rota is None:
        return answer
    # Both are cost times (cells + 1) plus at most so many cells, so rounding down gives the cost alone.
    return Answer(answer.found, answer.rota, answer.cost // (cells + 1), answer.bound // (cells + 1))


def _solved(model: RotaModel, clock: Clock) -> Answer:
    left = clock.left
    if left <= 0:
        return Answer(Found.UNKNOWN)
    solver = cp_model.CpSolver()
    solver.parameters.num_workers = 1
    solver.parameters.random_seed = SEED
    solver.parameters.max_time_in_seconds = left
    status = solver.solve(model.model)
    if status == cp_model.INFEASIBLE:
        return Answer(Found.IMPOSSIBLE)
    if status not in (cp_model.OPTIMAL, cp_model.FEASIBLE):
        return Answer(Found.UNKNOWN)
    found = Found.PROVEN if status == cp_model.OPTIMAL else Found.FOUND
    cost, bound = round(solver.objective_value), round(solver.best_objective_bound)
    return Answer(found, model.rota(solver.boolean_value), cost, bound)
