"""Weekends worked are shared in proportion to contracted hours."""

from __future__ import annotations

from dataclasses import dataclass

from solver.language import tr
from solver.rota.problem import RotaProblem, State
from solver.rota.rules.fair_share import FairShare
from solver.rule import prefer

SATURDAY = 5


@dataclass(frozen=True)
class FairWeekends(FairShare):
    """A weekend with tours on both its days is one weekend."""

    key = "fair_weekends"
    title = tr("Fair share of weekends")
    text = tr("Share weekends in proportion to contract over {weeks}")
    each = tr("weekend over")
    cause = tr("Weekends over fair share")
    usual = prefer(45)
    word = tr("weekends")

    def occasion(self, problem: RotaProblem, day: int) -> int | None:
        """The Saturday of the weekend, or None on a weekday."""
        weekday = problem.weekdays[day + problem.history_days]
        return day - (weekday - SATURDAY) if weekday >= SATURDAY else None

    def states(self, problem: RotaProblem) -> frozenset[State]:
        return problem.every_shift
