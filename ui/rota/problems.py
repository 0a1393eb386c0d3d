"""The problems of a rota in the order F8 visits them: broken musts first, then by day and name."""

from __future__ import annotations

from datetime import date

from planner.views.rota_verdict import BreachRow, RotaVerdict

LAST_DAY = date.max


def in_order(verdict: RotaVerdict) -> list[BreachRow]:
    return sorted(verdict.breaches, key=_place)


def _place(breach: BreachRow) -> tuple[bool, bool, date, str]:
    return (not breach.forbids_publishing, not breach.must, breach.day or LAST_DAY, breach.text)


class ProblemWalk:
    """Where F8 stands. A problem that was mended while standing on it does not lose the place."""

    def __init__(self) -> None:
        self._at: BreachRow | None = None
        self._number = -1

    def step(self, verdict: RotaVerdict, by: int) -> tuple[BreachRow, int, int] | None:
        """The next (or previous) problem with its number and how many there are; None when there is none."""
        problems = in_order(verdict)
        if not problems:
            self._at, self._number = None, -1
            return None
        if self._at in problems:
            self._number = problems.index(self._at) + by
        elif self._at is not None:  # mended meanwhile: its successor took its number
            self._number += 0 if by > 0 else -1
        else:  # standing before the next one
            self._number += 1 if by > 0 else 0
        self._number %= len(problems)
        self._at = problems[self._number]
        return self._at, self._number + 1, len(problems)

    def first_of(self, verdict: RotaVerdict, must: bool) -> None:
        """Stand before the first broken must, or the first missed preference."""
        problems = in_order(verdict)
        first = next((at for at, breach in enumerate(problems) if breach.must is must), 0)
        self._at, self._number = None, first - 1
