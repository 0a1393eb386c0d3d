"""Lates are shared in proportion to contracted hours."""

from __future__ import annotations

from dataclasses import dataclass

from solver.language import tr
from solver.rota.problem import RotaProblem, State
from solver.rota.rules.fair_share import FairShare
from solver.rule import prefer


@dataclass(frozen=True)
class FairLates(FairShare):
    """Shift types tagged late."""

    key = "fair_lates"
    title = tr("Fair share of Lates")
    text = tr("Share Lates in proportion to contract over {weeks}")
    cause = tr("Lates over fair share")
    usual = prefer(20)
    word = tr("Lates")

    def occasion(self, problem: RotaProblem, day: int) -> int | None:
        return day

    def states(self, problem: RotaProblem) -> frozenset[State]:
        return problem.tagged("late")
