"""Several chains of rounds over the same day, each on a plan of its own, in a thread of its own.

They know nothing of each other, so the threads' timing changes nothing; but each time a search is
cold, all of them go on from the best plan.
"""

from __future__ import annotations

from typing import Self

import numpy as np

from solver.deployment.core.abreast import Abreast
from solver.deployment.core.annealing import begin, improve
from solver.deployment.core.columns import (
    CHARGED,
    CHARGES,
    END_SLOT,
    FIRST_SLOT,
    LOWEST,
    MANY,
    NONE,
    OMIT,
    OMITTED,
    OPTION,
    PLACED,
    PRESENT,
    SEATS,
    Day,
    Held,
)  # fmt: skip


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
        """All chains go on from the best plan there is, each with its own luck."""
        best = self.best()
        _go_back(self.day, best)
        for plan in self.plans:
            if plan is not best:
                for name, table in plan._asdict().items():
                    if name != "luck":
                        np.copyto(table, getattr(best, name))


def _go_back(day: Day, held: Held) -> None:
    """The plan as it stands becomes the best one its chain has found."""
    calls = held.slot.shape[0] * int(held.tally[SEATS])  # fixed stops, which come after them, never move
    held.slot[:] = held.kept_slot
    held.call[:calls] = held.kept_call[:calls]
    held.sequence[:] = held.kept_sequence
    held.run[:, MANY] = held.kept_many
    full = held.slot[:, OPTION] != NONE
    for i in range(held.live.shape[0]):
        held.live[i, PLACED] = full[day.item[i, FIRST_SLOT] : day.item[i, END_SLOT]].sum()
    held.tally[CHARGES] = held.slot[full, CHARGED].sum()
    held.tally[OMITTED] = day.item[held.live[:, PLACED] == 0, OMIT].sum()
    begin(day, held)
