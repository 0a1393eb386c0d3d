"""HiGHS on the very model that the engine gives CP-SAT, for comparison only.

It comes inside OR-Tools, so nothing more is to be installed. Clauses become rows of a mixed-integer
programme, one for one: the same variables, the same optimum. HiGHS chooses its own number of threads, because
OR-Tools lets nobody else choose it.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from datetime import timedelta
from typing import Any, Final

from ortools.math_opt import model_pb2
from ortools.math_opt.python.model import Model
from ortools.math_opt.python.parameters import SolveParameters, SolverType
from ortools.math_opt.python.result import TerminationReason
from ortools.math_opt.python.solve import solve
from ortools.sat.python import cp_model

from solver.rota.build import Build
from solver.rota.cpsat import RotaModel
from solver.rota.cpsat_search import Effort, Ended, Outcome

LEAST: Final = 1e-3
# A line of its log: the share explored, the bound, the best solution's cost ("inf" while there is none).
_LOGGED: Final = re.compile(r"\d%\s+\S+\s+(?P<best>\S+)")
_ENDS: Final = {
    TerminationReason.OPTIMAL: Outcome.PROVEN,
    TerminationReason.INFEASIBLE: Outcome.IMPOSSIBLE,
}


class NotARow(ValueError):
    """A constraint of the model that this peer cannot say as a row; leaving it out would be another model."""


def by_highs(build: Build, model: RotaModel, effort: Effort, found: Callable[[], None]) -> Ended:
    """Search until proven or out of seconds; ``found`` is called when the log first names a solution."""
    programme = Model.from_model_proto(rows_of(model.model.proto))
    left = max(LEAST, min(effort.seconds, build.seconds_left))
    settings = SolveParameters(time_limit=timedelta(seconds=left), random_seed=effort.seed)
    first = _First(found)
    result = solve(programme, SolverType.HIGHS, params=settings, msg_cb=first.read)
    bound = result.termination.objective_bounds.dual_bound
    if not result.has_primal_feasible_solution():
        return Ended(_ENDS.get(result.termination.reason, Outcome.UNKNOWN), bound=bound)
    values = {variable.id: round(value) for variable, value in result.variable_values().items()}
    outcome = _ENDS.get(result.termination.reason, Outcome.FOUND)
    rota = model.rota(lambda one: _is_true(values, one))
    return Ended(outcome, rota, round(result.objective_value()), bound)


def rows_of(model: Any) -> model_pb2.ModelProto:
    """The mixed-integer programme of a CP-SAT model. Raises NotARow for what is no row."""
    programme = model_pb2.ModelProto()
    for number, variable in enumerate(model.variables):
        least, most = variable.domain
        programme.variables.ids.append(number)
        programme.variables.lower_bounds.append(least)
        programme.variables.upper_bounds.append(most)
        programme.variables.integers.append(True)
    for number, row in enumerate(row for one in model.constraints for row in _rows(one)):
        programme.linear_constraints.ids.append(number)
        programme.linear_constraints.lower_bounds.append(row.least)
        programme.linear_constraints.upper_bounds.append(row.most)
        for column, weight in sorted(row.weights.items()):
            programme.linear_constraint_matrix.row_ids.append(number)
            programme.linear_constraint_matrix.column_ids.append(column)
            programme.linear_constraint_matrix.coefficients.append(weight)
    _aim(programme, model.objective)
    return programme


def _aim(programme: model_pb2.ModelProto, objective: Any) -> None:
    row = _Row()
    for column, weight in zip(objective.vars, objective.coeffs):
        row.add(column, weight)
    programme.objective.offset = objective.offset + row.constant
    programme.objective.linear_coefficients.ids.extend(sorted(row.weights))
    programme.objective.linear_coefficients.values.extend(row.weights[one] for one in sorted(row.weights))


@dataclass
class _Row:
    """least <= the weighted sum of variables <= most. A negated literal is one less its variable."""

    least: float = float("-inf")
    most: float = float("inf")
    weights: dict[int, int] = field(default_factory=dict)
    constant: int = 0

    def add(self, literal: int, weight: int = 1) -> None:
        column = literal if literal >= 0 else -literal - 1
        if literal < 0:
            self.constant += weight
            weight = -weight
        self.weights[column] = self.weights.get(column, 0) + weight

    def between(self, least: float, most: float) -> _Row:
        self.least, self.most = least - self.constant, most - self.constant
        return self


def _rows(said: Any) -> Iterable[_Row]:
    unless = [-one - 1 for one in said.enforcement_literal]
    if said.has_bool_or():
        yield _counted([*unless, *said.bool_or.literals], 1, float("inf"))
    elif said.has_bool_and():
        yield from (_counted([*unless, one], 1, float("inf")) for one in said.bool_and.literals)
    elif said.has_at_most_one() and not unless:
        yield _counted(said.at_most_one.literals, float("-inf"), 1)
    elif said.has_exactly_one() and not unless:
        yield _counted(said.exactly_one.literals, 1, 1)
    elif said.has_linear() and not unless and len(said.linear.domain) == 2:
        row = _Row()
        for column, weight in zip(said.linear.vars, said.linear.coeffs):
            row.add(column, weight)
        yield row.between(*(_open(end) for end in said.linear.domain))
    else:
        raise NotARow(f"HiGHS is not told of this: {said}")


def _counted(literals: Sequence[int], least: float, most: float) -> _Row:
    row = _Row()
    for literal in literals:
        row.add(literal)
    return row.between(least, most)


def _open(end: int) -> float:
    """A bound of CP-SAT's; the ends of its numbers stand for none."""
    return end if abs(end) < cp_model.INT_MAX else float("inf") if end > 0 else float("-inf")


def _is_true(values: dict[int, int], literal: cp_model.LiteralT) -> bool:
    if isinstance(literal, bool):
        return literal
    column = literal.index  # type: ignore[union-attr]
    return bool(values[column] if column >= 0 else not values[-column - 1])


class _First:
    """Reads the log until it names a solution."""

    def __init__(self, found: Callable[[], None]) -> None:
        self._found, self._done = found, False

    def read(self, lines: Sequence[str]) -> None:
        if not self._done and any(self._names_one(line) for line in lines):
            self._done = True
            self._found()

    def _names_one(self, line: str) -> bool:
        logged = _LOGGED.search(line)
        return logged is not None and logged["best"] != "inf"
