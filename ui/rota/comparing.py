"""Two versions in figures: cost, musts, preferences and cover, each called better, worse or same. No Qt."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from planner.views.rota_verdict import RotaVerdict
from solver.language import tr
from ui.widgets import figures


@dataclass(frozen=True, slots=True)
class Measure:
    """One figure of both versions; ``word`` says how the later one stands to the earlier."""

    title: str
    before: str
    after: str
    word: str  # "better", "worse" or "same"


def measures(before: RotaVerdict, after: RotaVerdict) -> list[Measure]:
    """Each is better the smaller it is."""
    return [
        _measure(tr("Musts broken"), before.broken_musts, after.broken_musts, str),
        _measure(tr("Cover short"), _short(before), _short(after), figures.short_duration),
        _measure(tr("Preferences missed"), before.preferences_missed, after.preferences_missed, str),
        _measure(tr("Plan cost"), before.cost_minutes, after.cost_minutes, figures.duration),
    ]


def _measure(title: str, before: int, after: int, words: Callable[[int], str]) -> Measure:
    word = "same" if before == after else "better" if after < before else "worse"
    return Measure(title, words(before), words(after), word)


def _short(verdict: RotaVerdict) -> int:
    return sum(row.short_minutes for row in verdict.cover)
