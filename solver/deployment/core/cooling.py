"""How warm a search is, by the clock or by rounds: it cools down once, or several times, each from the best
plan.

With patrols a step may be a minute more or a better hour: a chain freezes early, above what it had found, and
going on lukewarm from the best plan pays. With visits alone every step is a whole visit: a chain finds better
plans until it is cold, and the time is spent best on one slow cooling.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import Literal

FIRST_SECONDS = 4.0  # a long search is cold for the first time after these, so that a good plan is soon there
GROWTH = 2.0  # by which each cooling takes longer than the one before it
SEVERAL_FROM = 15.0  # seconds
Kind = Literal["visits", "patrols", "mixed"]  # visits alone, hotspots too, visits of which routes are mixed
COLD_AT: dict[Kind, tuple[float, ...]] = {"visits": (1.0,), "patrols": (0.5, 0.75, 1.0), "mixed": (0.25, 1.0)}
# The warmth with which it starts anew.
AGAIN: dict[Kind, float] = {"visits": 0.5, "patrols": 0.5, "mixed": 0.2}
MIXED_SECONDS = 10.0  # of a longer search routes are mixed about this often, after COLD_AT of the time each


class Cooling:
    """A search that is cold at ``ends``, in seconds or rounds; each cooling but the first begins at ``again``
    of the first warmth."""

    def __init__(self, ends: Sequence[float], again: float) -> None:
        self.ends, self.again = [0.0, *ends], again
        self._since = 0.0

    @classmethod
    def by_clock(cls, seconds: float, kind: Kind) -> Cooling:
        """Of a search of so many seconds."""
        if kind == "mixed":
            return cls(_mixed(seconds, max(round(seconds / MIXED_SECONDS), 1)), AGAIN[kind])
        if seconds < SEVERAL_FROM:
            return cls([part * seconds for part in COLD_AT[kind]], AGAIN[kind])
        ends, length = [0.0], FIRST_SECONDS
        while ends[-1] + (1 + GROWTH) * length <= seconds:
            ends.append(ends[-1] + length)
            length *= GROWTH
        return cls([*ends[1:], seconds], 1.0)

    @classmethod
    def by_rounds(cls, rounds: int, kind: Kind) -> Cooling:
        """Of a search of so many rounds."""
        return cls([float(round(part * rounds)) for part in COLD_AT[kind]], AGAIN[kind])

    def times_cold(self, now: float) -> int:
        """How often the search has been cold by then, its end aside."""
        return sum(1 for end in self.ends[1:-1] if end <= now)

    def next_cold(self, now: float) -> float:
        """When it is cold next; its end at last."""
        return next((end for end in self.ends if end > now), self.ends[-1])

    def go_on(self, now: float) -> None:
        """The search starts anew now: what went before since it was cold was no search."""
        self._since = now

    def at(self, now: float, takes: float) -> tuple[float, float]:
        """How much warmth is left, from 1 to 0, and how much of it a round takes that lasts so long."""
        for n, (begin, end) in enumerate(pairwise(self.ends)):
            if now < end:
                warm, length = self.again if n else 1.0, end - max(begin, self._since)
                return warm * (end - now) / length, warm * takes / length
        return 0.0, 0.0


def _mixed(seconds: float, times: int) -> list[float]:
    """When a search is cold of which whole routes are mixed so many times."""
    length = seconds / times
    return [(n + COLD_AT["mixed"][0]) * length for n in range(times)] + [seconds]
