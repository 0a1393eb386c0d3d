"""The fewest changes by solving, where trying all of them was bounded. In the child process.

The model says which cells may change and that every must holds; it counts changes, and rest days that are
taken before the rest. What the search proves of the count is the bound: no repair has fewer.
"""

from __future__ import annotations

from collections.abc import Sequence

from ortools.sat.python import cp_model

from solver.rota.answers.borne import loosened, size
from solver.rota.answers.exact import SEED, Clock, ShouldStop
from solver.rota.answers.repair import (
    Repair,
    RepairAnswer,
    RepairQuestion,
    borne_by,
    held_by_musts,
    judged,
    locked_cells,
    repaired,
    states_by_role,
)
from solver.rota.check import Cell
from solver.rota.cpsat import RotaModel
from solver.rota.possible import Possible
from solver.rota.problem import REST, State
from solver.rota.tally import Tally
from solver.rota.verbs import Statement

MANY = 1_000_000  # of rest days: a change more is never worth fewer of them


def fewest_by_model(question: RepairQuestion, stop: ShouldStop | None = None) -> RepairAnswer:
    """One repair with the fewest changes that were found, and how few are impossible, proven. Without a
    repair and ``whole``, no rota that may still be had mends every must."""
    clock = Clock(question.seconds, stop)
    problem, rota = question.problem, question.rota
    musts = held_by_musts(question)
    bears = borne_by(question, musts)
    model = RotaModel(problem, loosened(musts, bears), _possible(question))
    for person in range(len(problem.people)):
        for day in range(problem.days):
            model.cells.of(person, day)  # a cell that no must looks at stays, instead of becoming a rest day
    changes: list[cp_model.LinearExprT] = []
    rests: list[cp_model.LinearExprT] = []
    for (person, day), states in model.cells.undecided():
        held = rota.states[person][day]
        changes.append(1 - states[held])
        if held == REST:
            rests.append(1 - states[REST])
    total = cp_model.LinearExpr.sum
    model.model.minimize(total(changes) * MANY + total(rests))
    model.hint(rota)
    answer = _solved(model, question, clock)
    if any(_worse(question, one, musts, bears) for one in answer.repairs):
        return RepairAnswer((), answer.impossible, whole=False)  # what is loosened may let too much pass
    return answer


def _worse(
    question: RepairQuestion, repair: Repair, musts: Sequence[Statement], bears: Sequence[int]
) -> bool:
    """Whether a repair breaks a must by more than it bears."""
    tally = Tally(question.problem, repaired(question, repair))
    return any(size(tally, said) > most for said, most in zip(musts, bears))


def _possible(question: RepairQuestion) -> Possible:
    problem, locked, may = question.problem, locked_cells(question.problem), states_by_role(question.problem)

    def possible(person: int, day: int) -> frozenset[State]:
        if day < 0:
            return frozenset((problem.people[person].history[day],))
        held = question.rota.states[person][day]
        fixed = day < question.first_day or (person, day) in locked
        return frozenset((held,)) if fixed else frozenset((held, *may[person]))

    return possible


def _solved(model: RotaModel, question: RepairQuestion, clock: Clock) -> RepairAnswer:
    solver = cp_model.CpSolver()
    solver.parameters.num_workers = 1
    solver.parameters.random_seed = SEED
    solver.parameters.max_time_in_seconds = max(0.01, clock.left)
    status = solver.solve(model.model)
    if status == cp_model.INFEASIBLE:
        return RepairAnswer((), len(question.problem.people) * question.problem.days, whole=True)
    if status == cp_model.UNKNOWN:
        return RepairAnswer((), -1, whole=False)
    after = model.rota(solver.boolean_value)
    cells: frozenset[Cell] = frozenset(
        (person, day, state)
        for person, row in enumerate(after.states)
        for day, state in enumerate(row)
        if state != question.rota.states[person][day]
    )
    # So many changes can take no more rest days than that, and cost MANY + 1 each at most.
    impossible = -(-round(solver.best_objective_bound) // (MANY + 1)) - 1
    return RepairAnswer(tuple(judged(question, {cells})), impossible, whole=impossible == len(cells) - 1)
