"""Several chains of a search abreast: how many there are, and each in a thread of its own.

No chain sees another while they run, so the threads' timing changes nothing.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from typing import TypeVar

from solver.deployment.budget import Budget
from solver.jit import COMPILED

T = TypeVar("T")

CHAINS = 2


def chains_for(budget: Budget) -> int:
    """One chain alone where a second one would only take its time, unless the plan is to be the same
    everywhere."""
    alone = not COMPILED or (os.cpu_count() or 1) == 1
    return 1 if alone and budget.limit.work is None else CHAINS


class Abreast:
    """Threads for so many chains; ``close`` ends them."""

    def __init__(self, many: int) -> None:
        # Plain Python would only take turns, and more slowly.
        self._threads = ThreadPoolExecutor(many - 1) if COMPILED and many > 1 else None

    def run(self, work: Callable[[T], None], chains: Sequence[T]) -> None:
        """The same work on every chain; comes back when all are done."""
        if self._threads is None:
            for chain in chains:
                work(chain)
            return
        first, *others = chains
        begun = [self._threads.submit(work, chain) for chain in others]
        work(first)
        for other in begun:
            other.result()

    def close(self) -> None:
        if self._threads is not None:
            self._threads.shutdown()
