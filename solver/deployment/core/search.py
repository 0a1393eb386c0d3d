"""The compiled search as the rest of the engine sees it: a plan goes in, a better plan comes out.

Rounds are run in slices short enough to hear a stop. What a slice holds changes nothing: the same seed and
work give the same plan, compiled or not.
"""

from __future__ import annotations

import time
from collections.abc import Callable

import numpy as np

from solver.deployment.budget import Budget
from solver.deployment.core.annealing import fill, improve
from solver.deployment.core.columns import LOWEST, Held
from solver.deployment.core.flatten import Loaded
from solver.deployment.core.jit import make_ready
from solver.deployment.plan import Plan
from solver.deployment.tables import NEVER, Tables

SLICE_SECONDS = 0.05
CYCLE_SECONDS = 20.0  # after so many seconds the search warms up again
MOST_ROUNDS = 1 << 14  # of one slice


class CoreSearch:
    """One search over one plan. ``found`` hears the cost of each better plan, ``tick`` is called after each
    slice."""

    def __init__(
        self, plan: Plan, rng: np.random.Generator, budget: Budget, found: Callable[[int], None]
    ) -> None:
        self.loaded, self.budget, self.found = Loaded(plan), budget, found
        make_ready()
        self.loaded.held.luck[0] = int(rng.integers(1, 1 << 32))
        self.scale = mean_worth(plan.tables)
        self.speed = 0.0  # seconds a round takes

    def run(self, bound: int) -> None:
        """Improve the plan until the budget is used up or it costs no more than ``bound``."""
        day, held = self.loaded.day, self.loaded.held
        fill(day, held)
        self._tell(held)
        while (used := self.budget.used()) < 1.0 and int(held.tally[LOWEST]) > bound:
            self._slice(used)
            self._tell(held)
        self.loaded.read_back()

    def _slice(self, used: float) -> None:
        budget, limit, began = self.budget, self.budget.limit, time.perf_counter()
        rounds = 1
        if self.speed:
            rounds = max(1, min(int(SLICE_SECONDS / self.speed), MOST_ROUNDS))
        if limit.work is None:
            step, cycles = self.speed / max(limit.seconds, 1e-9), max(1, round(limit.seconds / CYCLE_SECONDS))
        else:
            rounds = max(1, min(rounds, int(limit.work) - budget.rounds))
            used, step, cycles = budget.rounds / max(limit.work, 1), 1.0 / max(limit.work, 1), 1
        improve(self.loaded.day, self.loaded.held, rounds, used, step, cycles, self.scale)
        budget.rounds += rounds
        self.speed = (time.perf_counter() - began) / rounds

    def _tell(self, held: Held) -> None:
        self.found(int(held.tally[LOWEST]))


def mean_worth(tables: Tables) -> float:
    """What an item is worth on average: the scale of temperatures."""
    worth = [item.omit for item in tables.items if 0 < item.omit < NEVER]
    worth += [option.worth for option in tables.options if option.worth]
    return sum(worth) / len(worth) if worth else 1.0
