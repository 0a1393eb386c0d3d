"""What the Rota screen reads: which rota is in hand, the grid of the weeks shown, and the rules' verdict.

Weeks are drafted and published one by one, so several weeks may be several rotas side by side; the one
in hand is the one of the desk's day.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from functools import partial

from planner.planner import Changes, Planner
from planner.views.first_steps import first_steps
from planner.views.rota_follow import rota_follow
from planner.views.rota_grid import RotaGrid, rota_span
from planner.views.rota_verdict import RotaVerdict, joined
from planner.views.rota_versions import RotaVersionRow, current_rota, rota_versions
from ui.in_a_thread import read_in_a_thread

WEEK = 7
WEEKS_SHOWN = (1, 4, 13)
MANY_CELLS = 10_000  # to read more of them would hold the window up


@dataclass(frozen=True, slots=True)
class RotaReading:
    """One consistent picture. ``verdict`` is on every rota in view, ``own`` on the one in hand."""

    grid: RotaGrid
    verdict: RotaVerdict
    own: RotaVerdict
    versions: tuple[RotaVersionRow, ...]  # of the same period, newest first
    bound_minutes: int | None  # of everything in view


def read_rota(
    planner: Planner,
    day: date,
    wanted: int | None,
    weeks: int = 1,
    kept: RotaGrid | None = None,
    touched: frozenset[int] | None = None,
) -> RotaReading | None:
    """The rota of a day, or the ``wanted`` version of it, with so many weeks in view; None when no rota
    holds that day. Where since the ``kept`` grid only the duties of the ``touched`` people have changed,
    the others are not read again. The window goes on while a force in a quarter of a year is read: all of
    it, for what is kept might be shown anew meanwhile."""
    if touched and len(touched) * weeks * WEEK <= MANY_CELLS:
        return _read(planner, day, wanted, weeks, kept, touched)
    read = partial(_read, planner, day, wanted, weeks, None, None)
    if planner.read(first_steps).people * weeks * WEEK <= MANY_CELLS:
        return read()
    return read_in_a_thread(planner, read)


def _read(
    planner: Planner,
    day: date,
    wanted: int | None,
    weeks: int,
    kept: RotaGrid | None,
    touched: frozenset[int] | None,
) -> RotaReading | None:
    every = planner.read(rota_versions)
    holding = [row for row in every if row.start <= day < row.start + timedelta(days=row.days)]
    if not holding:
        return None
    rota_id = next((row.rota_id for row in holding if row.rota_id == wanted), None)
    rota_id = rota_id if rota_id is not None else planner.read(current_rota, day)
    chosen = next((row for row in holding if row.rota_id == rota_id), holding[0])
    start, days = _period(chosen, day - timedelta(days=day.weekday()), weeks * WEEK)
    grid = None
    if kept is not None and touched and (kept.rota_id, kept.start, len(kept.days)) == (rota_id, start, days):
        grid = planner.read(rota_follow, kept, touched)
    grid = grid or planner.read(rota_span, chosen.rota_id, start, days)
    own = planner.verdict(chosen.rota_id)
    ids = dict.fromkeys((chosen.rota_id, *(part.rota_id for part in grid.parts)))
    others = [planner.verdict(one) for one in ids if one != chosen.rota_id]
    verdict = joined([own, *others], [header.day for header in grid.days])
    versions = tuple(row for row in holding if row.start == chosen.start)
    return RotaReading(grid, verdict, own, versions, grid.bound_minutes if len(ids) == 1 else None)


def _period(chosen: RotaVersionRow, monday: date, days: int) -> tuple[date, int]:
    """First day and length: a week of the rota, or several weeks, from its start if that shows it all."""
    if days == WEEK:
        start = max(monday, chosen.start)
        end = chosen.start + timedelta(days=chosen.days)
        return start, min(WEEK, (end - start).days)
    return chosen.start if WEEK < chosen.days <= days else monday, days


def touched_by(changes: Changes | None) -> frozenset[int] | None:
    """Whose duties changed, where nothing else did; None where everything must be read."""
    if changes is None or changes.kinds != {"duty"}:
        return None
    return frozenset(person_id for person_id, _ in changes.cells)
