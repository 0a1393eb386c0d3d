"""Everybody by staff number, and the absences already entered: what an import is compared with."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from planner.domain.absences import Absence, DecisionStatus
from planner.domain.people import Person

KnownAbsence = tuple[int, str, dt.date, dt.date]  # person id, code of the kind, first and last day


@dataclass(frozen=True, slots=True)
class StaffNumber:
    """One person as other systems name them."""

    person_id: int
    staff_no: str
    name: str


@dataclass(frozen=True, slots=True)
class StaffNumbers:
    """Everybody, those who have left too, and every absence that was not refused."""

    people: tuple[StaffNumber, ...]
    absences: frozenset[KnownAbsence]


def staff_numbers(session: Session) -> StaffNumbers:
    people = session.scalars(select(Person).order_by(Person.id))
    absences = session.scalars(select(Absence).where(Absence.status != DecisionStatus.REFUSED))
    return StaffNumbers(
        people=tuple(StaffNumber(one.id, one.staff_no, one.display_name) for one in people),
        absences=frozenset((one.person_id, one.kind.code, one.start_date, one.end_date) for one in absences),
    )
