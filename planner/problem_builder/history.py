"""What was worked before a rota begins: published rotas first, then the imported history."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from planner.domain.rotas import Duty, HistoryDuty, Rota, RotaState
from planner.domain.shifts import ShiftType


@dataclass(frozen=True, slots=True)
class Worked:
    """One tour that was worked, with its hours as they were then."""

    shift_code: str
    start_minute: int
    end_minute: int
    paid_minutes: int


@dataclass(frozen=True, slots=True)
class Past:
    """Tours before a rota by (person id, date). ``days`` is how far back anything is known."""

    days: int
    duties: dict[tuple[int, dt.date], Worked]


def read_past(session: Session, rota: Rota, most_days: int) -> Past:
    """What is known of the ``most_days`` before the rota. A published rota replaces imported history
    on all its dates, because people were told it later."""
    first = rota.start_date - dt.timedelta(days=most_days)
    duties = {
        (one.person_id, one.date): Worked(one.shift_code, one.start_minute, one.end_minute, one.paid_minutes)
        for one in session.scalars(
            select(HistoryDuty).where(HistoryDuty.date >= first, HistoryDuty.date < rota.start_date)
        )
    }
    known_from = min((date for _, date in duties), default=rota.start_date)
    for earlier in _published_before(session, rota, first):
        until = min(earlier.end_date, rota.start_date - dt.timedelta(days=1))
        duties = {key: one for key, one in duties.items() if not earlier.start_date <= key[1] <= until}
        duties |= _worked_in(session, earlier, first, until)
        known_from = min(known_from, max(earlier.start_date, first))
    return Past((rota.start_date - known_from).days, duties)


def _published_before(session: Session, rota: Rota, first: dt.date) -> list[Rota]:
    query = select(Rota).where(Rota.state == RotaState.PUBLISHED, Rota.start_date < rota.start_date)
    rotas = [one for one in session.scalars(query) if one.end_date >= first and one.id != rota.id]
    return sorted(rotas, key=lambda one: (one.number, one.id))


def _worked_in(
    session: Session, rota: Rota, first: dt.date, last: dt.date
) -> dict[tuple[int, dt.date], Worked]:
    query = (
        select(Duty.person_id, Duty.date, ShiftType)
        .join(ShiftType, Duty.shift_type_id == ShiftType.id)
        .where(Duty.rota_id == rota.id, Duty.date >= first, Duty.date <= last)
    )
    return {
        (person_id, date): Worked(shift.code, shift.start_minute, shift.end_minute, shift.paid_minutes)
        for person_id, date, shift in session.execute(query)
    }
