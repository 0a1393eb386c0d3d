"""One person in full, for the form and its dialogs: what the roster's card leaves out."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from planner.domain.absences import DecisionStatus, Request
from planner.domain.people import DriverGrade, FixedTimeOff, Person
from planner.views.leave_left import LeaveLeft, leave_left
from solver.day_names import date_and_year, day_and_month
from solver.language import tr
from solver.rota.rules.part_time_days import WEEKDAYS

WHOLE_DAY = (0, 24 * 60)
DRIVER_GRADES = tuple(grade.value for grade in DriverGrade)


@dataclass(frozen=True, slots=True)
class SkillDates:
    """From and until when a skill or power is held; None is open."""

    name: str
    first: dt.date | None
    until: dt.date | None


@dataclass(frozen=True, slots=True)
class TimeOffRow:
    """A time this person never works. ``text``: "Fridays before 11:00 until 30 Apr 2027"."""

    weekday: int
    start: int
    end: int
    first: dt.date | None
    until: dt.date | None
    text: str


@dataclass(frozen=True, slots=True)
class PersonFacts:
    """The stored fields of one person, by the names the commands use."""

    person_id: int
    staff_no: str
    first_name: str
    last_name: str
    known_as: str
    title_line: str
    ended: dt.date | None
    no_lone_work: bool
    no_nights: bool
    driver_grade: str
    skills: tuple[SkillDates, ...]
    times_off: tuple[TimeOffRow, ...]
    leave_days_a_year: float | None
    leave: LeaveLeft | None  # of the leave year that holds the day asked about
    wishes: tuple[str, ...]  # "Rest day, 12 Dec, asked": from the day asked about on


def person_facts(session: Session, person_id: int, day: dt.date) -> PersonFacts | None:
    """The person, with wishes from a day on; None when there is no such person any more."""
    person = session.get(Person, person_id)
    if person is None:
        return None
    times = sorted(person.fixed_times_off, key=lambda one: (one.weekday, one.start_minute, one.id))
    return PersonFacts(
        person_id=person.id,
        staff_no=person.staff_no,
        first_name=person.first_name,
        last_name=person.last_name,
        known_as=person.known_as,
        title_line=person.title_line,
        ended=person.ended,
        no_lone_work=person.no_lone_work,
        no_nights=person.no_nights,
        driver_grade=person.driver_grade.value,
        skills=tuple(SkillDates(one.skill.name, one.from_date, one.until_date) for one in person.skills),
        times_off=tuple(_time_off(one) for one in times),
        leave_days_a_year=person.leave_days_a_year,
        leave=leave_left(session, person_id, day),
        wishes=_wishes(session, person_id, day),
    )


def _time_off(one: FixedTimeOff) -> TimeOffRow:
    until = tr(" until {date}", date=date_and_year(one.until_date)) if one.until_date else ""
    text = f"{WEEKDAYS[one.weekday]}{_hours(one.start_minute, one.end_minute)}{until}"
    return TimeOffRow(one.weekday, one.start_minute, one.end_minute, one.from_date, one.until_date, text)


def _hours(start: int, end: int) -> str:
    if (start, end) == WHOLE_DAY:
        return ""
    if start == 0:
        return tr(" before {clock}", clock=_clock(end))
    return (
        tr(" after {clock}", clock=_clock(start))
        if end == WHOLE_DAY[1]
        else f" {_clock(start)}–{_clock(end)}"
    )


def _wishes(session: Session, person_id: int, day: dt.date) -> tuple[str, ...]:
    query = select(Request).where(
        Request.person_id == person_id, Request.date >= day, Request.status != DecisionStatus.REFUSED
    )
    said = []
    for one in session.scalars(query.order_by(Request.date)):
        wish = one.shift_type.name if one.shift_type else tr("Rest day")
        asked = tr(", asked") if one.status is DecisionStatus.ASKED else ""
        said.append(f"{wish}, {day_and_month(one.date)}{asked}")
    return tuple(said)


def _clock(minute: int) -> str:
    return f"{minute // 60 % 24:02d}:{minute % 60:02d}"
