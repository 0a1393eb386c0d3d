"""How much of its limit a search has used up, and the same for the answers that follow it."""

from __future__ import annotations

import time
from dataclasses import dataclass, field

from solver.result import Limit, ShouldStop


@dataclass(slots=True)
class Budget:
    """By work if work is limited, else by the clock; ``stop`` ends it at once. ``rounds`` is the work
    done, by so many ``workers`` at a time."""

    limit: Limit
    stop: ShouldStop | None = None
    began: float = field(default_factory=time.perf_counter)
    rounds: int = 0
    workers: int = 1

    @property
    def seconds(self) -> float:
        return time.perf_counter() - self.began

    def used(self) -> float:
        """From 0 to 1; 1 means stop."""
        if self.stop is not None and self.stop():
            return 1.0
        by_clock = self.seconds / max(self.limit.seconds, 1e-9)
        if by_clock >= 1.0 or self.limit.work is None:
            return min(by_clock, 1.0)
        return min(self.rounds / max(self.limit.work, 1e-9), 1.0)


@dataclass(slots=True)
class Work:
    """What answers about a planned day may take, counted so that a limit ends them at the same point
    everywhere: checks of the whole day, times its people and items."""

    limit: int
    size: int = 1
    done: int = 0

    def add(self, checks: int) -> None:
        self.done += checks * self.size

    @property
    def is_left(self) -> bool:
        return self.done < self.limit
