"""What the Rota screen reads: which rota is in hand, its grid for the days shown, and the rules' verdict."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from planner.planner import Planner
from planner.views.rota_grid import RotaGrid, rota_grid
from planner.views.rota_verdict import RotaVerdict
from planner.views.rota_versions import RotaVersionRow, current_rota, rota_versions

WEEK = 7


@dataclass(frozen=True, slots=True)
class RotaReading:
    """One consistent picture of the rota in hand. ``period_days`` is the whole rota's length."""

    grid: RotaGrid
    verdict: RotaVerdict
    versions: tuple[RotaVersionRow, ...]  # of the same period, newest first
    period_days: int


def read_rota(planner: Planner, day: date, wanted: int | None, *, week_only: bool) -> RotaReading | None:
    """The rota of a day, or the ``wanted`` version of it; None when no rota holds that day."""
    every = planner.read(rota_versions)
    holding = [row for row in every if row.start <= day < row.start + timedelta(days=row.days)]
    if not holding:
        return None
    rota_id = next((row.rota_id for row in holding if row.rota_id == wanted), None)
    rota_id = rota_id if rota_id is not None else planner.read(current_rota, day)
    chosen = next((row for row in holding if row.rota_id == rota_id), holding[0])
    monday = max(day - timedelta(days=day.weekday()), chosen.start)
    start, days = (monday, WEEK) if week_only else (chosen.start, chosen.days)
    grid = planner.read(rota_grid, chosen.rota_id, start, days)
    versions = tuple(row for row in holding if row.start == chosen.start)
    return RotaReading(grid, planner.verdict(chosen.rota_id), versions, chosen.days)
