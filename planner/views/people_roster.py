"""People by group: who they are, what they can do, when they are away."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby

from sqlalchemy import select
from sqlalchemy.orm import Session, selectinload

from planner.domain.absences import Absence, DecisionStatus
from planner.domain.dates import BankHoliday
from planner.domain.patterns import Pattern
from planner.domain.people import Agency, DriverGrade, Person, PersonSkill, Role, Skill
from planner.domain.settings import Setting
from planner.domain.visits import Visit, VisitStatus
from planner.views.rota_grid import person_number
from solver.day_names import days_from_to
from solver.language import tr

EXPIRY_WARNING_DAYS = 30
NEXT_ABSENCE_DAYS = 60


@dataclass(frozen=True, slots=True)
class SkillHeld:
    """A skill or power, and whether the person has it."""

    name: str
    held: bool
    until: dt.date | None
    expiring: bool  # within 30 days of the date asked about


@dataclass(frozen=True, slots=True)
class AbsenceRow:
    """One absence as the calendar draws it."""

    absence_id: int
    person_id: int
    code: str  # AL, SK, TR, CT, AD
    kind: str
    first: dt.date
    last: dt.date
    asked: bool  # waiting for a decision
    hours: str  # "09–13" for a part day, else ""
    effect: str  # cover effect of a waiting request in words, else ""


@dataclass(frozen=True, slots=True)
class PersonCard:
    """One person as the list and the form show them."""

    person_id: int
    name: str
    number: str
    agency: str
    role: str
    title: str
    group: str
    contract_minutes: int
    started: dt.date | None
    phone: str
    skills: tuple[SkillHeld, ...]
    can_do: str  # "Patrol, driver"
    pattern_name: str
    pattern_line: int
    usual_week: tuple[str, ...]  # codes Monday to Sunday of the week asked about
    restrictions: tuple[str, ...]
    named_worker_for: tuple[str, ...]  # case references
    next_absence: str
    next_absence_asked: bool
    on_rota: bool


@dataclass(frozen=True, slots=True)
class PeopleGroup:
    """People under one heading."""

    name: str
    people: tuple[PersonCard, ...]


@dataclass(frozen=True, slots=True)
class AwayLimit:
    """How many of a group are away on each day of the calendar, and the limit."""

    group: str
    limit: int
    away: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class PeopleRoster:
    """Everybody, and the calendar of absences."""

    groups: tuple[PeopleGroup, ...]
    absences: tuple[AbsenceRow, ...]  # of the six weeks from ``calendar_start``
    calendar_start: dt.date
    calendar_days: int
    bank_holidays: tuple[dt.date, ...]
    limits: tuple[AwayLimit, ...]
    agencies: tuple[str, ...]
    roles: tuple[tuple[str, str], ...]  # (agency, role)
    patterns: tuple[str, ...]
    skills: tuple[str, ...]
    waiting: int


def people_roster(session: Session, calendar_start: dt.date, weeks: int = 6) -> PeopleRoster:
    """Everybody in the order of the rota, and the absences of so many weeks from a Monday."""
    return _Reading(session, calendar_start, weeks * 7).roster()


class _Reading:
    """The rows behind the roster, read once."""

    def __init__(self, session: Session, start: dt.date, days: int) -> None:
        self.session, self.start = session, start
        self.dates = [start + dt.timedelta(days=day) for day in range(days)]
        self.skills = list(session.scalars(select(Skill).order_by(Skill.kind.desc(), Skill.id)))
        self.people = self._read_people()
        self.holders = Counter(
            (person.role_id, one.skill_id)
            for person in self.people
            for one in person.skills
            if one.held_on(start)
        )
        self.cases = self._read_cases()

    def roster(self) -> PeopleRoster:
        absences = sorted(
            (one for person in self.people for one in person.absences if self._shown(one)),
            key=lambda one: (one.person_id, one.start_date, one.id),
        )
        return PeopleRoster(
            groups=self._groups(),
            absences=tuple(_absence_row(one) for one in absences),
            calendar_start=self.start,
            calendar_days=len(self.dates),
            bank_holidays=self._bank_holidays(),
            limits=tuple(self._limits()),
            agencies=tuple(self.session.scalars(select(Agency.name).order_by(Agency.position, Agency.id))),
            roles=self._roles(),
            patterns=tuple(self.session.scalars(select(Pattern.name).order_by(Pattern.id))),
            skills=tuple(skill.name for skill in self.skills),
            waiting=sum(one.status is DecisionStatus.ASKED for one in absences),
        )

    def _read_people(self) -> Sequence[Person]:
        query = (
            select(Person)
            .join(Role)
            .where(Person.active)
            .options(
                selectinload(Person.role).selectinload(Role.agency),
                selectinload(Person.skills).selectinload(PersonSkill.skill),
                selectinload(Person.absences).selectinload(Absence.kind),
                selectinload(Person.pattern).selectinload(Pattern.days),
            )
            .order_by(Role.position, Role.id, Person.id)
        )
        return self.session.scalars(query).all()

    def _read_cases(self) -> dict[int, list[str]]:
        query = select(Visit.named_worker_id, Visit.case_ref).where(
            Visit.named_worker_id.is_not(None), Visit.status == VisitStatus.OPEN
        )
        cases: dict[int, list[str]] = {}
        for person_id, case_ref in self.session.execute(query.order_by(Visit.case_ref).distinct()):
            cases.setdefault(person_id or 0, []).append(case_ref)
        return cases

    def _groups(self) -> tuple[PeopleGroup, ...]:
        return tuple(
            PeopleGroup(label, tuple(self._card(person) for person in people))
            for label, people in groupby(self.people, key=lambda person: person.role.group_label)
        )

    def _card(self, person: Person) -> PersonCard:
        coming = self._next_absence(person)
        return PersonCard(
            person_id=person.id,
            name=person.display_name,
            number=person_number(person),
            agency=person.agency.name,
            role=person.role.name,
            title=person.title_line,
            group=person.role.group_label,
            contract_minutes=person.contract_minutes_per_week,
            started=person.started,
            phone=person.phone_for_call_in,
            skills=tuple(self._skill(person, skill) for skill in self.skills),
            can_do=self._can_do(person),
            pattern_name=person.pattern.name if person.pattern else "",
            pattern_line=person.line_offset_days,
            usual_week=self._usual_week(person),
            restrictions=_restrictions(person),
            named_worker_for=tuple(self.cases.get(person.id, ())),
            next_absence=_coming_words(coming),
            next_absence_asked=bool(coming and coming.status is DecisionStatus.ASKED),
            on_rota=person.role.on_rota,
        )

    def _skill(self, person: Person, skill: Skill) -> SkillHeld:
        held = [one for one in person.skills if one.skill_id == skill.id and one.held_on(self.start)]
        until = max((one.until_date for one in held if one.until_date), default=None)
        soon = until is not None and until <= self.start + dt.timedelta(days=EXPIRY_WARNING_DAYS)
        return SkillHeld(skill.name, bool(held), until, soon)

    def _can_do(self, person: Person) -> str:
        """What fewest colleagues can do first: it tells them apart, and a narrow list shows no more."""
        held = [one for one in person.skills if one.held_on(self.start)]
        held.sort(key=lambda one: self.holders[person.role_id, one.skill_id])
        names = [one.skill.name for one in held]
        if person.driver_grade is not DriverGrade.NONE and "driver" not in map(str.lower, names):
            names.append("driver")
        text = ", ".join(dict.fromkeys(_inside_a_sentence(name) for name in names))
        return text[:1].upper() + text[1:]

    def _usual_week(self, person: Person) -> tuple[str, ...]:
        if person.pattern is None:
            return ("",) * 7
        tours = [person.pattern.shift_type_on(date, person.line_offset_days) for date in self.dates[:7]]
        return tuple(tour.code if tour else "RD" for tour in tours)

    def _next_absence(self, person: Person) -> Absence | None:
        horizon = self.start + dt.timedelta(days=NEXT_ABSENCE_DAYS)
        coming = [
            one
            for one in person.absences
            if one.end_date >= self.start
            and one.start_date <= horizon
            and one.status is not DecisionStatus.REFUSED
        ]
        return min(coming, key=lambda one: (one.start_date, one.id), default=None)

    def _shown(self, one: Absence) -> bool:
        inside = one.start_date <= self.dates[-1] and one.end_date >= self.start
        return inside and one.status is not DecisionStatus.REFUSED

    def _limits(self) -> list[AwayLimit]:
        setting = self.session.get(Setting, 1) or Setting(id=1, leave_limit_percent=20)
        limits = []
        for agency, people in _by_agency(self.people).items():
            limit = max(1, round(len(people) * setting.leave_limit_percent / 100))
            away = tuple(sum(_away_on(person, date) for person in people) for date in self.dates)
            limits.append(AwayLimit(agency, limit, away))
        return limits

    def _bank_holidays(self) -> tuple[dt.date, ...]:
        query = select(BankHoliday.date).where(BankHoliday.date.between(self.start, self.dates[-1]))
        return tuple(self.session.scalars(query.order_by(BankHoliday.date)))

    def _roles(self) -> tuple[tuple[str, str], ...]:
        roles = self.session.scalars(select(Role).order_by(Role.position, Role.id))
        return tuple((role.agency.name, role.name) for role in roles)


def _by_agency(people: Sequence[Person]) -> dict[str, list[Person]]:
    groups: dict[str, list[Person]] = {}
    for person in people:
        if person.role.on_rota:
            groups.setdefault(person.agency.name, []).append(person)
    return groups


def _away_on(person: Person, date: dt.date) -> bool:
    return any(
        one.status is not DecisionStatus.REFUSED and one.minutes_on(date) is not None
        for one in person.absences
    )


def _restrictions(person: Person) -> tuple[str, ...]:
    marks = ((person.no_lone_work, tr("no lone work")), (person.no_nights, tr("no nights")))
    return tuple(text for holds, text in marks if holds)


def _absence_row(one: Absence) -> AbsenceRow:
    away = one.minutes_on(one.start_date)
    part = away is not None and not one.covers_whole_day(one.start_date)
    return AbsenceRow(
        absence_id=one.id,
        person_id=one.person_id,
        code=one.kind.code,
        kind=one.kind.name,
        first=one.start_date,
        last=one.end_date,
        asked=one.status is DecisionStatus.ASKED,
        hours=f"{away[0] // 60:02d}–{away[1] // 60:02d}" if part and away else "",
        effect="",
    )


def _coming_words(one: Absence | None) -> str:
    """ "AL 7–11 Dec", or nothing."""
    return f"{one.kind.code} {days_from_to(one.start_date, one.end_date)}" if one else ""


def _inside_a_sentence(name: str) -> str:
    """ "Speaks Urdu" with a small first letter, unless it is one of several capitals."""
    return name if name[1:2].isupper() else name[:1].lower() + name[1:]
