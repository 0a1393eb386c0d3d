"""Bank holidays worked are shared in proportion to contracted hours."""

from __future__ import annotations

from dataclasses import dataclass

from solver.language import tr
from solver.rota.problem import RotaProblem, State
from solver.rota.rules.fair_share import FairShare
from solver.rule import prefer


@dataclass(frozen=True)
class FairBankHolidays(FairShare):
    """Bank holidays of the period, and of its history where they are given."""

    key = "fair_bank_holidays"
    title = tr("Fair share of bank holidays")
    text = tr("Share bank holidays in proportion to contract over {weeks}")
    each = tr("bank holiday over")
    cause = tr("Bank holidays over fair share")
    usual = prefer(45)
    word = tr("bank holidays")

    def occasion(self, problem: RotaProblem, day: int) -> int | None:
        return day if day in problem.bank_holidays else None

    def states(self, problem: RotaProblem) -> frozenset[State]:
        return problem.every_shift
