"""Several chains of rounds over the same day, each on a plan of its own, in a thread of its own.

They know nothing of each other, so the threads' timing changes nothing; but each time a search by the clock
is cold, all of them go on from the best plan.
"""

from __future__ import annotations

from typing import Self

import numpy as np

from solver.deployment.core.abreast import Abreast
from solver.deployment.core.annealing import improve
from solver.deployment.core.columns import LOWEST, PRESENT, Day, Held


class Chains:
    """So many chains that begin with the plan ``held``, which is the first one's. A context: it holds
    threads."""

    def __init__(self, day: Day, held: Held, many: int, rng: np.random.Generator) -> None:
        self.day = day
        self.plans = [held, *(Held._make(table.copy() for table in held) for _ in range(many - 1))]
        for plan in self.plans:
            plan.luck[0] = int(rng.integers(1, 1 << 32))
        self._abreast = Abreast(many)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._abreast.close()

    def improve(self, rounds: int, left: float, step: float, scale: float) -> None:
        """So many rounds of each chain; see ``annealing.improve``."""
        self._abreast.run(lambda plan: improve(self.day, plan, rounds, left, step, scale), self.plans)

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
