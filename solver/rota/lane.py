"""What every lane of the search looks like: a way to improve the best rota, a turn at a time."""

from __future__ import annotations

from enum import StrEnum
from typing import Protocol


class Turn(StrEnum):
    """How a turn went."""

    BETTER = "better"  # a better rota, or a higher bound
    NOTHING = "nothing"
    NO_MORE = "no more"  # this lane cannot find anything any more


class Lane(Protocol):
    """``share``: how much of the time the lane has while none finds more than others."""

    share: float

    @property
    def comes_first(self) -> bool:
        """Whether its next turn is worth more than any other lane's, whatever time it has had."""

    def turn(self) -> Turn:
        """Try once, with limited effort, and offer what is found. Raises Stopped when the build is over."""
