"""People: joining, changing, leaving, and what they can do."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from planner.commands import find
from planner.commands.command import CommandRefused
from planner.commands.fields import Day, Field, Flag, Number, OneOf, Whole, Words, fill, values_of
from planner.domain.overrides import Override
from planner.domain.patterns import Pattern
from planner.domain.people import DriverGrade, FixedTimeOff, Person, PersonSkill, TravelMode
from planner.domain.rotas import Duty
from planner.domain.visits import Visit
from solver.language import tr

FIELDS: dict[str, Field] = {
    "staff_no": Words(tr("The staff number"), 30, required=True),
    "first_name": Words(tr("The first name"), 60, required=True),
    "last_name": Words(tr("The last name"), 60, required=True),
    "known_as": Words(tr("The name shown"), 80),
    "title_line": Words(tr("The line under the name"), 60),
    "contract_minutes_per_week": Whole(tr("The contract (minutes a week)"), 0, 48 * 60),
    "carried_minutes": Whole(tr("The hours carried in (minutes)"), -100_000, 100_000),
    "line_offset_days": Whole(tr("The line of the pattern (days)"), 0, 366),
    "started": Day(tr("The first day")),
    "ended": Day(tr("The last day")),
    "no_lone_work": Flag(tr("No lone work")),
    "no_nights": Flag(tr("No nights")),
    "wtr_opt_out": Flag(tr("Opted out of 48 hours")),
    "driver_grade": OneOf(tr("The driver grade"), DriverGrade),
    "travel_mode": OneOf(tr("The way to get about"), TravelMode),
    "phone_for_call_in": Words(tr("The phone for call-in"), 30),
    "leave_days_a_year": Number(tr("The leave a year (days)"), 0, 100, optional=True),
    "active": Flag(tr("Active")),
    "note": Words(tr("The note"), 500),
}


@dataclass(frozen=True, slots=True)
class AddPerson:
    """Somebody joins. `role` and `pattern` are names; `skills` are held from now on without end.

    `skills_until` are those that run out: (name, last day).
    """

    staff_no: str
    first_name: str
    last_name: str
    role: str
    contract_minutes_per_week: int
    pattern: str | None = None
    line_offset_days: int = 0
    skills: tuple[str, ...] = ()
    skills_until: tuple[tuple[str, dt.date], ...] = ()
    known_as: str = ""
    title_line: str = ""
    carried_minutes: int = 0
    started: dt.date | None = None
    ended: dt.date | None = None
    no_lone_work: bool = False
    no_nights: bool = False
    wtr_opt_out: bool = False
    driver_grade: str = DriverGrade.NONE.value
    travel_mode: str = TravelMode.FOOT.value
    phone_for_call_in: str = ""
    leave_days_a_year: float | None = None
    active: bool = True
    note: str = ""

    @property
    def label(self) -> str:
        return tr("Add {known_as}", known_as=self.known_as or f"{self.first_name} {self.last_name}")

    def apply(self, session: Session) -> None:
        person = Person()
        fill(person, FIELDS, values_of(self, FIELDS))
        _refuse_staff_no_of_another(session, person)
        _refuse_wrong_dates(person)
        person.role = find.role(session, self.role)
        person.pattern = _pattern(session, self.pattern)
        ends = dict(self.skills_until)
        person.skills = [
            PersonSkill(skill=find.skill(session, name), until_date=ends.get(name))
            for name in dict.fromkeys((*self.skills, *ends))
        ]
        session.add(person)


@dataclass(frozen=True, slots=True)
class ChangePerson:
    """Change the fields given by name; "role" and "pattern" take names, "pattern" also None."""

    person_id: int
    changes: Mapping[str, object]

    label = tr("Change a person")

    def label_in(self, session: Session) -> str:
        return tr("Change {person}", person=find.person(session, self.person_id))

    def apply(self, session: Session) -> None:
        person = find.person(session, self.person_id)
        changes = dict(self.changes)
        with session.no_autoflush:
            if "role" in changes:
                person.role = find.role(session, str(changes.pop("role")))
            if "pattern" in changes:
                name = changes.pop("pattern")
                person.pattern = _pattern(session, None if name is None else str(name))
            fill(person, FIELDS, changes)
            _refuse_staff_no_of_another(session, person)
            _refuse_wrong_dates(person)


@dataclass(frozen=True, slots=True)
class RemovePerson:
    """Take out somebody entered by mistake. Whoever has tours or visits leaves by a last day instead."""

    person_id: int

    label = tr("Remove a person")

    def label_in(self, session: Session) -> str:
        return tr("Remove {person}", person=find.person(session, self.person_id))

    def apply(self, session: Session) -> None:
        person = find.person(session, self.person_id)
        tours = session.scalar(select(func.count()).where(Duty.person_id == person.id))
        named = select(func.count()).where(
            (Visit.named_worker_id == person.id) | (Visit.deputy_id == person.id)
        )
        overrides = session.scalar(select(func.count()).where(Override.person_id == person.id))
        if tours or overrides or session.scalar(named):
            raise CommandRefused(
                tr("{person} has tours of duty or visits. Enter a last day instead.", person=person)
            )
        session.delete(person)


@dataclass(frozen=True, slots=True)
class SetSkill:
    """Give a person a skill or power, change from and until when it is held, or take it away."""

    person_id: int
    skill: str
    held: bool = True
    from_date: dt.date | None = None
    until_date: dt.date | None = None

    @property
    def label(self) -> str:
        return tr("{skill} {what} a person", skill=self.skill, what="for" if self.held else "off")

    def label_in(self, session: Session) -> str:
        person = find.person(session, self.person_id)
        return (
            tr("{skill} for {person}", skill=self.skill, person=person)
            if self.held
            else tr("No {skill} for {person}", skill=self.skill, person=person)
        )

    def apply(self, session: Session) -> None:
        person, skill = find.person(session, self.person_id), find.skill(session, self.skill)
        if self.from_date and self.until_date and self.until_date < self.from_date:
            raise CommandRefused(tr("{person}: {skill} ends before it starts.", person=person, skill=skill))
        mine = [each for each in person.skills if each.skill is skill]
        for extra in mine if not self.held else mine[1:]:
            person.skills.remove(extra)
        if self.held:
            if not mine:
                mine = [PersonSkill(skill=skill)]
                person.skills.append(mine[0])
            mine[0].from_date, mine[0].until_date = self.from_date, self.until_date


@dataclass(frozen=True, slots=True)
class SetFixedTimesOff:
    """Replace the times a person never works: (weekday from 0, start and end minute, from, until)."""

    person_id: int
    times: tuple[tuple[int, int, int, dt.date | None, dt.date | None], ...]

    label = tr("Change fixed time off")

    def label_in(self, session: Session) -> str:
        return tr("Fixed time off for {person}", person=find.person(session, self.person_id))

    def apply(self, session: Session) -> None:
        person = find.person(session, self.person_id)
        for weekday, start, end, _, _ in self.times:
            if not (0 <= weekday <= 6 and 0 <= start < end <= 1440):
                raise CommandRefused(
                    tr(
                        "{person}: a fixed time off needs a weekday and an end after its start.",
                        person=person,
                    )
                )
        person.fixed_times_off = [
            FixedTimeOff(
                weekday=weekday, start_minute=start, end_minute=end, from_date=first, until_date=last
            )
            for weekday, start, end, first, last in self.times
        ]


def _pattern(session: Session, name: str | None) -> Pattern | None:
    if name is None:
        return None
    pattern = find.by_name(session, Pattern, Pattern.name, name)
    if pattern is None:
        raise CommandRefused(tr("There is no pattern called “{name}”.", name=name))
    return pattern


def _refuse_staff_no_of_another(session: Session, person: Person) -> None:
    other = session.scalar(select(Person).where(Person.staff_no == person.staff_no))
    if other is not None and other is not person:
        raise CommandRefused(
            tr("{other} already has staff number {staff_no}.", other=other, staff_no=person.staff_no)
        )


def _refuse_wrong_dates(person: Person) -> None:
    if person.started and person.ended and person.ended < person.started:
        raise CommandRefused(tr("{person}: the last day is before the first.", person=person))
