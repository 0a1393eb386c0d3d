"""Several chains of rounds over the same day, each on a plan of its own, in a thread of its own.

They know nothing of each other, so the threads' timing changes nothing; but each time a search by the clock
is cold, all of them go on from the best plan.
"""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from typing import Self

import numpy as np

from solver.deployment.core.annealing import improve
from solver.deployment.core.columns import LOWEST, PRESENT, Day, Held
from solver.deployment.core.jit import COMPILED


class Chains:
    """So many chains that begin with the plan ``held``, which is the first one's. A context: it holds
    threads."""

    def __init__(self, day: Day, held: Held, many: int, rng: np.random.Generator) -> None:
        self.day = day
        self.plans = [held, *(Held._make(table.copy() for table in held) for _ in range(many - 1))]
        for plan in self.plans:
            plan.luck[0] = int(rng.integers(1, 1 << 32))
        # Plain Python would only take turns, and more slowly.
        self._threads = ThreadPoolExecutor(many - 1) if COMPILED and many > 1 else None

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        if self._threads is not None:
            self._threads.shutdown()

    def improve(self, rounds: int, left: float, step: float, scale: float) -> None:
        """So many rounds of each chain; see ``annealing.improve``."""
        first, *others = self.plans
        if self._threads is None:
            for plan in self.plans:
                improve(self.day, plan, rounds, left, step, scale)
            return
        begun = [self._threads.submit(improve, self.day, plan, rounds, left, step, scale) for plan in others]
        improve(self.day, first, rounds, left, step, scale)
        for other in begun:
            other.result()

    def best(self) -> Held:
        """The plan of the chain that has found the cheapest one."""
        return min(self.plans, key=lambda plan: (int(plan.tally[LOWEST]), int(plan.tally[PRESENT])))

    def share(self) -> None:
        """All chains go on from the best one, each with its own luck."""
        best = self.best()
        for plan in self.plans:
            if plan is not best:
                for name, table in plan._asdict().items():
                    if name != "luck":
                        np.copyto(table, getattr(best, name))
