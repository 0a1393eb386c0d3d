"""How much annual leave somebody has left: what the year gives less what is taken, in working days."""

from __future__ import annotations

import datetime as dt
import math
from dataclasses import dataclass

from sqlalchemy.orm import Session

from planner.domain.absences import DAY_MINUTES, Absence, DecisionStatus
from planner.domain.credit import credited_minutes, duty_minutes, tour_on
from planner.domain.people import Person
from planner.domain.settings import Setting

ANNUAL_LEAVE = "AL"  # the code of the kind of absence that uses it up
HALVES = 2  # days of leave are counted in halves


@dataclass(frozen=True, slots=True)
class LeaveLeft:
    """One leave year of one person, in working days. ``given``: the year's leave, in proportion where the
    person started or left within it. ``asked``: what waits for an answer."""

    first: dt.date
    last: dt.date
    given: float
    taken: float
    asked: float

    @property
    def left(self) -> float:
        return self.given - self.taken

    @property
    def left_if_approved(self) -> float:
        return self.left - self.asked


def leave_left(session: Session, person_id: int, day: dt.date) -> LeaveLeft | None:
    """The leave year that holds a day; None where nobody has said how much leave this person gets.

    A day of leave counts as the part of the usual tour that it takes: nothing on a rest day, half for a half
    day. A bank holiday counts like any other day on which the person would work.
    """
    person = session.get(Person, person_id)
    if person is None or person.leave_days_a_year is None:
        return None
    setting = session.get(Setting, 1)
    first, last = leave_year(day, setting.leave_year_month if setting else 4)
    leave = [one for one in person.absences if one.kind.code == ANNUAL_LEAVE]
    taken = [one for one in leave if one.status is DecisionStatus.APPROVED]
    asked = [one for one in leave if one.status is DecisionStatus.ASKED]
    return LeaveLeft(
        first=first,
        last=last,
        given=_given(person, first, last),
        taken=_days(taken, person, first, last),
        asked=_days(asked, person, first, last),
    )


def leave_year(day: dt.date, month: int) -> tuple[dt.date, dt.date]:
    """First and last day of the leave year that holds a day; it begins on the first of a month."""
    year = day.year if day.month >= month else day.year - 1
    return dt.date(year, month, 1), dt.date(year + 1, month, 1) - dt.timedelta(days=1)


def _given(person: Person, first: dt.date, last: dt.date) -> float:
    """In proportion to the days employed, up to the next half day."""
    whole = person.leave_days_a_year or 0.0
    start, end = max(first, person.started or first), min(last, person.ended or last)
    share = max(0, (end - start).days + 1) / ((last - first).days + 1)
    return whole if share == 1 else math.ceil(whole * share * HALVES) / HALVES


def _days(absences: list[Absence], person: Person, first: dt.date, last: dt.date) -> float:
    """Days on which several entries lie count once."""
    found: dict[dt.date, float] = {}
    for one in absences:
        day = max(one.start_date, first)
        while day <= min(one.end_date, last):
            found[day] = max(found.get(day, 0.0), _part_of_day(one, person, day))
            day += dt.timedelta(days=1)
    return sum(found.values())


def _part_of_day(one: Absence, person: Person, day: dt.date) -> float:
    """1 for a whole tour, 0.5 for a part of one, 0 for a rest day."""
    credited = credited_minutes(one, person, day)
    if not credited:
        return 0.0
    tour = tour_on(one, person, day)
    if tour is None:
        return 1.0 if one.minutes_on(day) == (0, DAY_MINUTES) else 0.5
    return 1.0 if credited >= duty_minutes(tour, person) else 0.5
