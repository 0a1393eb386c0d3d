"""Who is away when, as it is stored, and the tours of duty they have: what a leave list is held against."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session, joinedload

from planner.domain.absences import Absence, DecisionStatus
from planner.domain.rotas import Duty, Rota, RotaState


@dataclass(frozen=True, slots=True)
class RegisteredAbsence:
    """One absence that was not refused. ``partial``: it is narrowed to hours of the day."""

    absence_id: int
    person_id: int
    kind: str
    start_date: dt.date
    end_date: dt.date
    start_half: bool
    end_half: bool
    partial: bool
    asked: bool


@dataclass(frozen=True, slots=True)
class AbsenceRegister:
    """All of them, and the tours in drafts and published rotas: (person, date) to the letter."""

    absences: tuple[RegisteredAbsence, ...]
    tours: dict[tuple[int, dt.date], str]


def absence_register(session: Session) -> AbsenceRegister:
    """Every absence that counts, in the order of people and dates."""
    wanted = select(Absence).where(Absence.status != DecisionStatus.REFUSED)
    wanted = wanted.order_by(Absence.person_id, Absence.start_date, Absence.id)
    return AbsenceRegister(
        tuple(map(_absence, session.scalars(wanted.options(joinedload(Absence.kind))))), _tours(session)
    )


def _absence(absence: Absence) -> RegisteredAbsence:
    return RegisteredAbsence(
        absence_id=absence.id,
        person_id=absence.person_id,
        kind=absence.kind.code,
        start_date=absence.start_date,
        end_date=absence.end_date,
        start_half=absence.start_half,
        end_half=absence.end_half,
        partial=absence.start_minute is not None or absence.end_minute is not None,
        asked=absence.status is DecisionStatus.ASKED,
    )


def _tours(session: Session) -> dict[tuple[int, dt.date], str]:
    duties = (
        select(Duty).join(Rota).where(Rota.state != RotaState.SUPERSEDED, Duty.shift_type_id.is_not(None))
    )
    found = session.scalars(duties.options(joinedload(Duty.shift_type)))
    return {(duty.person_id, duty.date): duty.shift_type.code for duty in found if duty.shift_type}
