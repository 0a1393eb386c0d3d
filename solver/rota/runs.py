"""Rows of days in which somebody does the same kind of thing: five duties in a row, two days off."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from solver.rota.problem import RotaProblem, State
from solver.rota.solution import Rota, line


def runs(
    problem: RotaProblem, rota: Rota, person: int, belongs: Callable[[int, State], bool]
) -> Iterator[tuple[int, int]]:
    """(first day, last day) of every longest row of known days that ``belongs(day, state)``.

    History is walked too, so a run may begin on a negative day. Runs that ended before day -1 are left
    out: nothing can be done about them, and they were judged in their own time.
    """
    first: int | None = None
    day = -problem.history_days
    for state in line(problem, rota, person):
        if belongs(day, state):
            first = day if first is None else first
        elif first is not None:
            if day >= 0:
                yield first, day - 1
            first = None
        day += 1
    if first is not None:
        yield first, day - 1


def in_full_view(problem: RotaProblem, first: int, last: int) -> bool:
    """Whether both ends of a run are known: it touches neither the first known day nor the last day."""
    return first > -problem.history_days and last < problem.days - 1
