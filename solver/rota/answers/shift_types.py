"""Shift types from demand: the duties that cover a day with the fewest person-hours. In the child process.

Every start and length that is allowed is a kind of duty with a number of people; each step of the day needs
enough of those who are on duty through it. An integer programme with the ones of each column in a row, which
CP-SAT proves at once. Of equal hours, the fewest different kinds: people remember few.
"""

from __future__ import annotations

from ortools.sat.python import cp_model

from solver.rota.answers.exact import SEED, Clock, ShouldStop
from solver.rota.answers.forms import DutyKind, Found, ShiftTypesAnswer, ShiftTypesQuestion

Kind = tuple[int, int]  # start and length in steps


def shift_types(question: ShiftTypesQuestion, stop: ShouldStop | None = None) -> ShiftTypesAnswer:
    """The duties, proven when there was time; impossible when a step that asks for people is out of reach."""
    demand, most = question.demand, max(question.demand, default=0)
    kinds = [
        (start, length) for start in sorted(set(question.starts)) for length in sorted(set(question.lengths))
    ]
    model = cp_model.CpModel()
    people = {kind: model.new_int_var(0, most, "") for kind in kinds}
    used = {kind: model.new_bool_var("") for kind in kinds}
    for kind in kinds:
        model.add(people[kind] <= most * used[kind])
    for step, wanted in enumerate(demand):
        there = [people[start, length] for start, length in kinds if start <= step < start + length]
        if wanted and not there:
            return ShiftTypesAnswer(Found.IMPOSSIBLE)
        if wanted:
            model.add(cp_model.LinearExpr.sum(there) >= wanted)
    steps = cp_model.LinearExpr.weighted_sum(list(people.values()), [length for _, length in kinds])
    many = len(kinds) + 1
    model.minimize(steps * many + cp_model.LinearExpr.sum(list(used.values())))
    return _answered(model, people, question, Clock(question.seconds, stop), many)


def _answered(
    model: cp_model.CpModel,
    people: dict[Kind, cp_model.IntVar],
    question: ShiftTypesQuestion,
    clock: Clock,
    many: int,
) -> ShiftTypesAnswer:
    solver = cp_model.CpSolver()
    solver.parameters.num_workers = 1
    solver.parameters.random_seed = SEED
    solver.parameters.max_time_in_seconds = max(0.01, clock.left)
    status = solver.solve(model)
    if status not in (cp_model.OPTIMAL, cp_model.FEASIBLE):
        return ShiftTypesAnswer(Found.IMPOSSIBLE if status == cp_model.INFEASIBLE else Found.UNKNOWN)
    duties = tuple(
        DutyKind(start, length, solver.value(count))
        for (start, length), count in people.items()
        if solver.value(count)
    )
    steps = sum(duty.length * duty.people for duty in duties)
    bound = round(solver.best_objective_bound) // many  # fewer than so many kinds may come on top of it
    least = steps if status == cp_model.OPTIMAL else min(steps, bound)
    found = Found.PROVEN if status == cp_model.OPTIMAL else Found.FOUND
    return ShiftTypesAnswer(found, duties, steps * question.step_minutes, least * question.step_minutes)
