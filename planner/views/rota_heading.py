"""What a rota is called and how much of it is settled: for screens that show none of its cells."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from planner.domain.people import Person, Role
from planner.domain.rotas import Duty, Rota
from planner.domain.shifts import ShiftType
from planner.views.rota_grid import shift_legend
from planner.views.rota_rows import ShiftLegend
from planner.views.rota_versions import current_rota, version_text, week_title


@dataclass(frozen=True, slots=True)
class RotaHeading:
    """A rota in one line. ``shift_types`` are those in use, in their order."""

    rota_id: int
    title: str  # "Week 50 · 7–13 Dec 2026"
    version: str  # "Draft 5"
    state: str  # "draft", "published", "superseded"
    locked_cells: int
    shift_types: tuple[ShiftLegend, ...]


def rota_heading(session: Session, day: dt.date) -> RotaHeading | None:
    """Of the rota to show for a day; None when there is none."""
    rota_id = current_rota(session, day)
    if rota_id is None:
        return None
    rota = session.get_one(Rota, rota_id)
    in_use = select(ShiftType).where(ShiftType.active).order_by(ShiftType.position, ShiftType.id)
    return RotaHeading(
        rota_id,
        week_title(rota.start_date, rota.days),
        version_text(rota),
        rota.state.value,
        _locked_cells(session, rota),
        tuple(shift_legend(shift) for shift in session.scalars(in_use)),
    )


def _locked_cells(session: Session, rota: Rota) -> int:
    """Those of people who are on the rota now, as its grid shows them."""
    query = (
        select(func.count())
        .select_from(Duty)
        .join(Person)
        .join(Role)
        .where(Duty.rota_id == rota.id, Duty.locked, Person.active, Role.on_rota)
    )
    return session.scalar(query) or 0
