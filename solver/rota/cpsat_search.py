"""One CP-SAT search over a rota model: stopped at once, limited by seconds or by repeatable work."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from ortools.sat.python import cp_model

from solver.rota.build import Build, Stopped
from solver.rota.cpsat import RotaModel
from solver.rota.solution import Rota

LOOK_SECONDS = 0.03
LEAST = 1e-3
HEARING_SECONDS = 0.25  # CP-SAT hears a stop within 20 ms, except while it simplifies a large model
MOST_WORK_ON_A_HINT = 1.0
OnRota = Callable[[Rota, int], None]
OnBound = Callable[[float], None]


class Outcome(StrEnum):
    """How a search ended."""

    PROVEN = "proven"  # nothing better exists in this model
    FOUND = "found"
    IMPOSSIBLE = "impossible"
    UNKNOWN = "unknown"


_OUTCOMES = {
    cp_model.OPTIMAL: Outcome.PROVEN,
    cp_model.FEASIBLE: Outcome.FOUND,
    cp_model.INFEASIBLE: Outcome.IMPOSSIBLE,
    cp_model.UNKNOWN: Outcome.UNKNOWN,
}


@dataclass(frozen=True, slots=True)
class Ended:
    """The end of a search; ``rota`` and ``cost`` (the model's own objective) when something was found."""

    outcome: Outcome
    rota: Rota | None = None
    cost: int = 0
    bound: float = float("-inf")


@dataclass(frozen=True, slots=True)
class Effort:
    """How hard one search may try. ``work`` is CP-SAT's own count, about a second of an idle core each: it
    keeps turns in step whatever else the computer does. ``seconds`` plays no part in a repeatable build.
    ``neighbourhoods``: do nothing but replan parts of the best rota, one after the other."""

    seconds: float = float("inf")
    work: float = float("inf")
    workers: int = 1
    seed: int = 0
    subsolvers: tuple[str, ...] = ()
    linearization: int | None = None
    neighbourhoods: bool = False


class Search:
    """Runs CP-SAT on a model and hands on what it finds while it runs."""

    def __init__(self, build: Build, model: RotaModel, effort: Effort) -> None:
        self._build, self._model, self._effort = build, model, effort
        self._solver = cp_model.CpSolver()
        self._set_parameters()

    def _set_parameters(self) -> None:
        effort, parameters = self._effort, self._solver.parameters
        parameters.num_workers = effort.workers
        parameters.random_seed = effort.seed
        parameters.log_to_stdout = False
        parameters.max_deterministic_time = max(LEAST, min(effort.work, self._build.work_left))
        if not self._build.repeatable:
            parameters.max_time_in_seconds = max(LEAST, min(effort.seconds, self._build.seconds_left))
        if effort.linearization is not None:
            parameters.linearization_level = effort.linearization
        parameters.subsolvers.extend(effort.subsolvers)
        parameters.interleave_search = effort.neighbourhoods
        parameters.use_lns_only = effort.neighbourhoods

    def run(self, on_rota: OnRota | None = None, on_bound: OnBound | None = None) -> Ended:
        """Search until proven, out of effort, or the build is over.

        Raises Stopped when CP-SAT does not hear a stop in time: its thread is then left to itself.
        """
        callback = _Callback(self._model, on_rota)
        if on_bound is not None:
            self._solver.best_bound_callback = on_bound
        statuses: list[cp_model.CpSolverStatus] = []
        thread = threading.Thread(
            target=lambda: statuses.append(self._solver.solve(self._model.model, callback)), daemon=True
        )
        thread.start()
        self._wait(thread)
        if callback.failure is not None:
            raise callback.failure
        self._build.add_work(float(self._solver.deterministic_time))
        return self._ended(_OUTCOMES[statuses[0]])

    def _wait(self, thread: threading.Thread) -> None:
        """Ask again and again: a stop that comes before the search has begun is not heard."""
        asked: float | None = None
        while thread.is_alive():
            thread.join(LOOK_SECONDS)
            if self._build.over:
                self._solver.stop_search()
                asked = asked or time.monotonic()
                if time.monotonic() - asked > HEARING_SECONDS:
                    raise Stopped

    def _ended(self, outcome: Outcome) -> Ended:
        if outcome not in (Outcome.PROVEN, Outcome.FOUND):
            return Ended(outcome)  # an objective value is reported even then, and means nothing
        rota = self._model.rota(self._solver.boolean_value)
        return Ended(outcome, rota, round(self._solver.objective_value), self._solver.best_objective_bound)


def complete_hint(model: RotaModel) -> None:
    """Hint every variable of the model, given hints for its cells. CP-SAT's neighbourhoods begin with a hint
    only when it is complete. Left as it was when the hinted rota is none of the model's."""
    solver = cp_model.CpSolver()
    parameters = solver.parameters
    parameters.num_workers = 1
    parameters.cp_model_presolve = False
    parameters.fix_variables_to_their_hinted_value = True
    parameters.max_deterministic_time = MOST_WORK_ON_A_HINT
    if solver.solve(model.model) in (cp_model.OPTIMAL, cp_model.FEASIBLE):
        model.hint_all(solver.response_proto.solution)


class _Callback(cp_model.CpSolverSolutionCallback):
    def __init__(self, model: RotaModel, on_rota: OnRota | None) -> None:
        super().__init__()
        self._model, self._on_rota = model, on_rota
        self.failure: BaseException | None = None

    def on_solution_callback(self) -> None:
        if self._on_rota is None or self.failure is not None:
            return
        try:
            self._on_rota(self._model.rota(self.boolean_value), round(self.objective_value))
        except BaseException as failure:  # noqa: BLE001 - raised again once CP-SAT's own frames are left
            self.failure = failure
            self.stop_search()
