"""As many on duty as are wanted, beyond the least."""

from __future__ import annotations

from dataclasses import dataclass

from solver.language import tr
from solver.rota.problem import CoverNeed
from solver.rota.rules.cover_rule import CoverRule
from solver.rule import prefer


@dataclass(frozen=True)
class TargetCover(CoverRule):
    """Counts everybody missing to the target, so a gap below the least counts here as well."""

    key = "target_cover"
    title = tr("Target cover")
    text = tr("Bring cover up to its target in every band and shift type")
    tally = tr("below target")
    cause = tr("Cover below target")
    usual = prefer(15)
    word = tr("below target")

    def bounds(self, need: CoverNeed) -> tuple[int, int | None]:
        return need.target, None
