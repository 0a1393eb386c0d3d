"""Eight weeks that were worked before the example week: the patterns, with the changes life made to them."""

from __future__ import annotations

import datetime as dt
from random import Random

from sqlalchemy import select
from sqlalchemy.orm import Session

from planner.domain.people import Person, Role
from planner.domain.rotas import HistoryDuty
from planner.domain.shifts import ShiftType

WEEKS = 8
CHANGED_IN = 25  # one tour in so many was not worked as the pattern had it


def add_history(session: Session, week: dt.date, seed: int) -> None:
    """A tour for every day the pattern has one; now and then a day off instead."""
    lots = Random(seed + 1)
    people = session.scalars(select(Person).join(Role).where(Role.on_rota).order_by(Person.id)).all()
    first = week - dt.timedelta(weeks=WEEKS)
    for person in people:
        for day in range(WEEKS * 7):
            date = first + dt.timedelta(days=day)
            shift = _usual(person, date)
            if shift is not None and lots.randrange(CHANGED_IN):
                session.add(
                    HistoryDuty(
                        person=person,
                        date=date,
                        shift_code=shift.code,
                        start_minute=shift.start_minute,
                        end_minute=shift.end_minute,
                        paid_minutes=shift.paid_minutes,
                    )
                )


def _usual(person: Person, date: dt.date) -> ShiftType | None:
    free = any(
        off.weekday == date.weekday() and (off.until_date is None or date <= off.until_date)
        for off in person.fixed_times_off
        if off.start_minute == 0
    )
    if free or person.pattern is None:
        return None
    return person.pattern.shift_type_on(date, person.line_offset_days)
