"""What a reason says, one obstacle at a time."""

from __future__ import annotations

from typing import NamedTuple

from solver.deployment.solution import Reason


class Clause(NamedTuple):
    """One obstacle: its code and its words, in small letters."""

    code: str
    words: str


def clauses(reason: Reason) -> list[Clause]:
    """The obstacles that a reason names, in its order."""
    codes, words = (reason.code, *reason.also), reason.words.rstrip(".").split("; and ")
    assert len(codes) == len(words), reason
    return [Clause(code, each.lower()) for code, each in zip(codes, words)]
