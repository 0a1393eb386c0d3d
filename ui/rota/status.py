"""What the status bar says on Rota: problems, the selection's sum, the plan's cost and proven bound."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from planner.views.rota_grid import CellKind, RotaCell
from planner.views.rota_verdict import RotaVerdict
from solver.language import tr
from ui.rota.reading import RotaReading
from ui.widgets import figures
from ui.widgets.status_strip import Status, StatusPart


def rota_status(
    reading: RotaReading | None,
    selected: Sequence[RotaCell],
    go_broken: Callable[[], object],
    go_missed: Callable[[], object],
) -> Status:
    if reading is None:
        return Status((), tr("Working on this computer · every change saved"))
    verdict, grid = reading.verdict, reading.grid
    parts = [*_problems(verdict, go_broken, go_missed), *_selection(selected)]
    parts.append(StatusPart(cost_words(verdict.cost_minutes, reading.bound_minutes)))
    saved = tr("{version}, every change saved", version=grid.version)
    return Status(tuple(parts), tr("Working on this computer · {saved}", saved=saved))


def _problems(
    verdict: RotaVerdict, go_broken: Callable[[], object], go_missed: Callable[[], object]
) -> list[StatusPart]:
    """Zeros are said too, in words and without a mark: nothing to see is also an answer."""
    broken, missed = verdict.musts_without_reason, verdict.preferences_missed
    overridden = verdict.broken_musts - broken
    parts = []
    if broken:
        words = figures.many(broken, "broken rule")
        parts.append(StatusPart(words, "danger", "triangle", filled=True, do=go_broken))
    else:
        parts.append(StatusPart(tr("No must broken"), "ok", "check"))
    if overridden:
        parts.append(StatusPart(tr("{overridden} overridden", overridden=overridden), "danger", "pencil"))
    if missed:
        words = figures.many(missed, "preference missed", "preferences missed")
        parts.append(StatusPart(words, "warn", "triangle-alert", do=go_missed))
    return parts


def _selection(selected: Sequence[RotaCell]) -> list[StatusPart]:
    if not selected:
        return []
    minutes = sum(cell.paid_minutes for cell in selected if cell.kind is not CellKind.EMPTY)
    return [
        StatusPart(
            tr(
                "{cells} selected · {minutes} h",
                cells=figures.many(len(selected), "cell"),
                minutes=figures.hours(minutes),
            )
        )
    ]


def cost_words(cost: int, bound: int | None) -> str:
    """ "Plan cost 26 h 25 (proven at least 25 h 10)"; the bound only when one was proven."""
    words = tr("Plan cost {cost}", cost=figures.duration(cost))
    return (
        words
        if bound is None
        else tr("{words} (proven at least {bound})", words=words, bound=figures.duration(bound))
    )
