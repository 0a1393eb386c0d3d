"""Never fewer on duty than the least that cover asks for: the measure of all other preferences."""

from __future__ import annotations

from dataclasses import dataclass

from solver.language import tr
from solver.rota.problem import CoverNeed
from solver.rota.rules.cover_rule import CoverRule
from solver.rule import prefer


@dataclass(frozen=True)
class LeastCover(CoverRule):
    """One person missing for one hour is one hour of missing cover."""

    key = "least_cover"
    title = tr("Least cover")
    text = tr("Keep to the least cover of every band and shift type")
    tally = tr("short")
    cause = tr("Missing cover")
    usual = prefer(60)

    def bounds(self, need: CoverNeed) -> tuple[int, int | None]:
        return need.least, None
