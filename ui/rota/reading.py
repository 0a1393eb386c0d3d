"""What the Rota screen reads: which rota is in hand, the grid of the weeks shown, and the rules' verdict.

Weeks are drafted and published one by one, so several weeks may be several rotas side by side; the one
in hand is the one of the desk's day.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from planner.planner import Planner
from planner.views.rota_grid import RotaGrid, rota_grid, rota_span
from planner.views.rota_verdict import RotaVerdict, joined
from planner.views.rota_versions import RotaVersionRow, current_rota, rota_versions

WEEK = 7
WEEKS_SHOWN = (1, 4, 13)


@dataclass(frozen=True, slots=True)
class RotaReading:
    """One consistent picture. ``verdict`` is on every rota in view, ``own`` on the one in hand."""

    grid: RotaGrid
    verdict: RotaVerdict
    own: RotaVerdict
    versions: tuple[RotaVersionRow, ...]  # of the same period, newest first
    bound_minutes: int | None  # of everything in view


def read_rota(planner: Planner, day: date, wanted: int | None, weeks: int = 1) -> RotaReading | None:
    """The rota of a day, or the ``wanted`` version of it, with so many weeks in view; None when no rota
    holds that day."""
    every = planner.read(rota_versions)
    holding = [row for row in every if row.start <= day < row.start + timedelta(days=row.days)]
    if not holding:
        return None
    rota_id = next((row.rota_id for row in holding if row.rota_id == wanted), None)
    rota_id = rota_id if rota_id is not None else planner.read(current_rota, day)
    chosen = next((row for row in holding if row.rota_id == rota_id), holding[0])
    grid = _grid(planner, chosen, day - timedelta(days=day.weekday()), weeks * WEEK)
    own = planner.verdict(chosen.rota_id)
    ids = dict.fromkeys((chosen.rota_id, *(part.rota_id for part in grid.parts)))
    verdict = joined([planner.verdict(one) for one in ids], [header.day for header in grid.days])
    versions = tuple(row for row in holding if row.start == chosen.start)
    return RotaReading(grid, verdict, own, versions, grid.bound_minutes if len(ids) == 1 else None)


def _grid(planner: Planner, chosen: RotaVersionRow, monday: date, days: int) -> RotaGrid:
    """A week of the rota, or several weeks from its start where that shows the whole of it."""
    if days == WEEK:
        return planner.read(rota_grid, chosen.rota_id, max(monday, chosen.start), WEEK)
    start = chosen.start if WEEK < chosen.days <= days else monday
    return planner.read(rota_span, chosen.rota_id, start, days)
