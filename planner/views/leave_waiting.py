"""Leave that was asked for and waits for an answer, the earliest first."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from planner.domain.absences import Absence, DecisionStatus
from planner.domain.people import Person


@dataclass(frozen=True, slots=True)
class WaitingLeave:
    """One request. ``agency`` is whose limit of people away it counts against."""

    absence_id: int
    person_id: int
    name: str
    agency: str
    on_rota: bool
    code: str
    kind: str
    first: dt.date
    last: dt.date
    whole_days: bool


def leave_waiting(session: Session, day: dt.date) -> tuple[WaitingLeave, ...]:
    """Every request that ends on that day or later; what is past needs no answer any more."""
    query = (
        select(Absence)
        .join(Person)
        .where(Absence.status == DecisionStatus.ASKED, Absence.end_date >= day, Person.active)
        .order_by(Absence.start_date, Absence.id)
    )
    return tuple(_row(one) for one in session.scalars(query))


def _row(one: Absence) -> WaitingLeave:
    return WaitingLeave(
        absence_id=one.id,
        person_id=one.person_id,
        name=one.person.display_name,
        agency=one.person.agency.name,
        on_rota=one.person.role.on_rota,
        code=one.kind.code,
        kind=one.kind.name,
        first=one.start_date,
        last=one.end_date,
        whole_days=one.covers_whole_day(one.start_date) and one.covers_whole_day(one.end_date),
    )
