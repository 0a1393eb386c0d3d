"""Which tours stand on some days of some people, in whichever rota is the current one of each day."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from planner.domain.rotas import Duty, Rota
from planner.views.rota_versions import current_rota, version_text

Cell = tuple[int, dt.date]  # person id and date


@dataclass(frozen=True, slots=True)
class ToursInRota:
    """What one rota has on the days asked about. ``held`` are all of these days inside the rota."""

    rota_id: int
    version: str  # "Draft 5"
    draft: bool
    first: dt.date
    last: dt.date
    held: tuple[dt.date, ...]
    tours: tuple[Cell, ...]  # free to be changed
    locked: tuple[Cell, ...]


def planned_tours(session: Session, cells: Sequence[Cell]) -> tuple[ToursInRota, ...]:
    """By rota, in the order of the days; days that no rota holds are left out."""
    by_rota: dict[int, list[dt.date]] = {}
    for day in sorted({day for _, day in cells}):
        rota_id = current_rota(session, day)
        if rota_id is not None:
            by_rota.setdefault(rota_id, []).append(day)
    wanted = set(cells)
    return tuple(_in_rota(session, rota_id, days, wanted) for rota_id, days in by_rota.items())


def _in_rota(session: Session, rota_id: int, days: list[dt.date], wanted: set[Cell]) -> ToursInRota:
    rota = session.get_one(Rota, rota_id)
    query = select(Duty).where(Duty.rota_id == rota_id, Duty.date.in_(days), Duty.shift_type_id.is_not(None))
    duties = [duty for duty in session.scalars(query) if (duty.person_id, duty.date) in wanted]
    return ToursInRota(
        rota_id=rota_id,
        version=version_text(rota),
        draft=rota.is_draft,
        first=rota.start_date,
        last=rota.start_date + dt.timedelta(days=rota.days - 1),
        held=tuple(days),
        tours=tuple(sorted((duty.person_id, duty.date) for duty in duties if not duty.locked)),
        locked=tuple(sorted((duty.person_id, duty.date) for duty in duties if duty.locked)),
    )
