"""No more on duty than are wanted."""

from __future__ import annotations

from dataclasses import dataclass

from solver.language import tr
from solver.rota.problem import CoverNeed
from solver.rota.rules.cover_rule import CoverRule
from solver.rule import prefer


@dataclass(frozen=True)
class MostCover(CoverRule):
    """Only needs that name a most are looked at: seats, vehicles, or people missed elsewhere."""

    key = "most_cover"
    title = tr("Most cover")
    text = tr("Keep cover at or below its most in every band and shift type")
    each = tr("hour over")
    tally = tr("over")
    cause = tr("Too much cover")
    usual = prefer(10)
    word = tr("too many")

    def bounds(self, need: CoverNeed) -> tuple[int, int | None]:
        return 0, need.most
