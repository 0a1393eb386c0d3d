"""How warm a search is, by the clock or by rounds: it cools down once, or several times, each from the best
plan.

With patrols a step may be a minute more or a better hour: a chain freezes early, above what it had found, and
going on lukewarm from the best plan pays. With visits alone every step is a whole visit: a chain finds better
plans until it is cold, and the time is spent best on one slow cooling.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

FIRST_SECONDS = 4.0  # a long search is cold for the first time after these, so that a good plan is soon there
GROWTH = 2.0  # by which each cooling takes longer than the one before it
SEVERAL_FROM = 15.0  # seconds
ONCE = (1.0,)  # of a shorter search or of one limited by work: when it is cold
WITH_PATROLS = (0.5, 0.75, 1.0)  # the same if there are hotspots
LUKEWARM = 0.5  # where it starts anew then: what is frozen in gets loose, what is good stays


class Cooling:
    """A search that is cold at ``ends``, in seconds or rounds; each cooling but the first begins at ``again``
    of the first warmth."""

    def __init__(self, ends: Sequence[float], again: float) -> None:
        self.ends, self.again = [0.0, *ends], again

    @classmethod
    def by_clock(cls, seconds: float, *, patrols: bool) -> Cooling:
        """Of a search of so many seconds."""
        if seconds < SEVERAL_FROM:
            return cls([part * seconds for part in _parts(patrols)], LUKEWARM)
        ends, length = [0.0], FIRST_SECONDS
        while ends[-1] + (1 + GROWTH) * length <= seconds:
            ends.append(ends[-1] + length)
            length *= GROWTH
        return cls([*ends[1:], seconds], 1.0)

    @classmethod
    def by_rounds(cls, rounds: int, *, patrols: bool) -> Cooling:
        """Of a search of so many rounds."""
        return cls([float(round(part * rounds)) for part in _parts(patrols)], LUKEWARM)

    def times_cold(self, now: float) -> int:
        """How often the search has been cold by then, its end aside."""
        return sum(1 for end in self.ends[1:-1] if end <= now)

    def next_cold(self, now: float) -> float:
        """When it is cold next; its end at last."""
        return next((end for end in self.ends if end > now), self.ends[-1])

    def at(self, now: float, takes: float) -> tuple[float, float]:
        """How much warmth is left, from 1 to 0, and how much of it a round takes that lasts so long."""
        for n, (begin, end) in enumerate(pairwise(self.ends)):
            if now < end:
                warm = self.again if n else 1.0
                return warm * (end - now) / (end - begin), warm * takes / (end - begin)
        return 0.0, 0.0


def _parts(patrols: bool) -> tuple[float, ...]:
    return WITH_PATROLS if patrols else ONCE
