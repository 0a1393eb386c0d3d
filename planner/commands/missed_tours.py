"""What an absence takes away, noted when it is entered: what was told for each date, else what is drafted."""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection

from sqlalchemy import select
from sqlalchemy.orm import Session

from planner.domain.absences import Absence, DecisionStatus, MissedTour
from planner.domain.rotas import Duty, Rota, RotaState

Tours = dict[dt.date, int | None]  # the shift type of each date, None for a rest day


def days_away(absence: Absence) -> frozenset[dt.date]:
    """The dates somebody is away by this absence; none while it is only asked for, or refused."""
    if absence.status is not DecisionStatus.APPROVED:
        return frozenset()
    days = (absence.end_date - absence.start_date).days + 1
    return frozenset(absence.start_date + dt.timedelta(days=day) for day in range(days))


def note_missed_tours(session: Session, absence: Absence, known: Collection[dt.date] = ()) -> None:
    """Note what the rota has on the days away, but for those ``known`` before: their tours may be covered by
    now. What a draft has counts for sickness and the like only; leave is asked for by the pattern, and a
    draft may change yet."""
    away = days_away(absence)
    for one in [one for one in absence.missed if one.date not in away]:
        absence.missed.remove(one)
    new = away - set(known)
    with session.no_autoflush:
        tours = _told(session, absence)
        if not absence.kind.planned:
            tours = _drafted(session, absence) | tours
    absence.missed += [
        MissedTour(date=date, shift_type_id=tours[date]) for date in sorted(new & tours.keys())
    ]


def _told(session: Session, absence: Absence) -> Tours:
    """Tours and rest days of published rotas. One without any tour of the person told nothing: it is older
    than their time in the team, or they were away for all of it."""
    tours: Tours = {}
    for rota in _rotas(session, absence, RotaState.PUBLISHED):
        if own := _tours_of(session, rota, absence.person.id):
            tours |= dict.fromkeys(_dates(rota), None) | own
    return tours


def _drafted(session: Session, absence: Absence) -> Tours:
    """Tours only: a day without one in a draft may just not be planned yet."""
    tours: Tours = {}
    for rota in _rotas(session, absence, RotaState.DRAFT):
        tours |= _tours_of(session, rota, absence.person.id)
    return tours


def _rotas(session: Session, absence: Absence, state: RotaState) -> list[Rota]:
    """Those that reach into the absence, in the order in which one replaces the other."""
    query = select(Rota).where(Rota.state == state, Rota.start_date <= absence.end_date)
    found = [rota for rota in session.scalars(query) if rota.end_date >= absence.start_date]
    return sorted(found, key=lambda rota: (rota.start_date, rota.number))


def _tours_of(session: Session, rota: Rota, person_id: int) -> Tours:
    query = select(Duty.date, Duty.shift_type_id).where(
        Duty.rota_id == rota.id, Duty.person_id == person_id, Duty.shift_type_id.is_not(None)
    )
    return {row.date: row.shift_type_id for row in session.execute(query)}


def _dates(rota: Rota) -> list[dt.date]:
    return [rota.start_date + dt.timedelta(days=day) for day in range(rota.days)]
