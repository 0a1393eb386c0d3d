"""How warm a search is by the clock: it cools down once, or several times if there are seconds enough."""

from __future__ import annotations

from itertools import pairwise

FIRST_SECONDS = 4.0  # a long search is cold for the first time after these, so that a good plan is soon there
GROWTH = 2.0  # by which each cooling takes longer than the one before it
SEVERAL_FROM = 15.0  # seconds; in fewer the search cools down once


class Cooling:
    """The warmth of a search of so many seconds: warm again after each cooling but the last."""

    def __init__(self, seconds: float) -> None:
        self.ends, length = [0.0], FIRST_SECONDS
        while seconds >= SEVERAL_FROM and self.ends[-1] + (1 + GROWTH) * length <= seconds:
            self.ends.append(self.ends[-1] + length)
            length *= GROWTH
        self.ends.append(seconds)

    def times_cold(self, seconds: float) -> int:
        """How often the search has been cold by then, its end aside."""
        return sum(1 for end in self.ends[1:-1] if end <= seconds)

    def at(self, seconds: float, round_seconds: float) -> tuple[float, float]:
        """How much warmth is left, from 1 to 0, and how much of it a round takes that lasts so long."""
        for begin, end in pairwise(self.ends):
            if seconds < end:
                return (end - seconds) / (end - begin), round_seconds / (end - begin)
        return 0.0, 0.0
