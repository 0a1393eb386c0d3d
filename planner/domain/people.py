"""Who there is: agencies, roles, people, and what each of them can do."""

from __future__ import annotations

import datetime as dt
from enum import StrEnum
from typing import TYPE_CHECKING

from sqlalchemy import CheckConstraint, ForeignKey, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column, relationship

from planner.domain.record import Record

if TYPE_CHECKING:
    from planner.domain.absences import Absence, Request
    from planner.domain.patterns import Pattern


class Terms(StrEnum):
    """The terms of service that decide which working-time rules bind a person."""

    OFFICER = "officer"
    POLICE_STAFF = "police_staff"
    COUNCIL = "council"
    FIRE = "fire"
    CHARITY = "charity"


class SkillKind(StrEnum):
    """A skill is learned (driver, Urdu); a power is given by law or designation (arrest, notices)."""

    SKILL = "skill"
    POWER = "power"


class DriverGrade(StrEnum):
    """What a person may drive on duty."""

    NONE = "none"
    BASIC = "basic"
    RESPONSE = "response"


class TravelMode(StrEnum):
    """How a person gets about during a tour."""

    FOOT = "foot"
    BICYCLE = "bicycle"
    CAR = "car"


class Agency(Record):
    """An employer: police, council, fire service, charity."""

    name: Mapped[str] = mapped_column(unique=True)
    terms: Mapped[Terms]
    position: Mapped[int] = mapped_column(default=0)

    roles: Mapped[list[Role]] = relationship(back_populates="agency", order_by="Role.position")

    def __str__(self) -> str:
        return self.name


class Role(Record):
    """What a group of people is: PCSO, ASB officer, victim support officer.

    `group_label` is the heading under which the role stands in every list ("Police — PCSOs");
    `on_rota` is off for people who attend the briefing only.
    """

    name: Mapped[str] = mapped_column(unique=True)
    agency_id: Mapped[int] = mapped_column(ForeignKey("agency.id"), index=True)
    group_label: Mapped[str]
    position: Mapped[int] = mapped_column(default=0)
    uniform_visible: Mapped[bool] = mapped_column(default=False)
    on_rota: Mapped[bool] = mapped_column(default=True)

    agency: Mapped[Agency] = relationship(back_populates="roles")
    people: Mapped[list[Person]] = relationship(back_populates="role")

    def __str__(self) -> str:
        return self.name


class Skill(Record):
    """Something a person can or may do, and a tour, a visit or cover can ask for."""

    name: Mapped[str] = mapped_column(unique=True)
    kind: Mapped[SkillKind] = mapped_column(default=SkillKind.SKILL)

    def __str__(self) -> str:
        return self.name


class Person(Record):
    """One member of the team.

    `line_offset_days` says where in the repeating pattern this person stands; `carried_minutes` is the
    hours account brought in (worked above contract is positive); `phone_for_call_in` never leaves
    the window; `leave_days_a_year` is the leave of a whole leave year.
    """

    __table_args__ = (
        CheckConstraint("contract_minutes_per_week BETWEEN 0 AND 10080", name="contract"),
        CheckConstraint("ended IS NULL OR started IS NULL OR ended >= started", name="employment"),
    )

    staff_no: Mapped[str] = mapped_column(unique=True)
    first_name: Mapped[str]
    last_name: Mapped[str]
    known_as: Mapped[str] = mapped_column(default="")
    title_line: Mapped[str] = mapped_column(default="")
    role_id: Mapped[int] = mapped_column(ForeignKey("role.id"), index=True)
    contract_minutes_per_week: Mapped[int]
    carried_minutes: Mapped[int] = mapped_column(default=0)
    pattern_id: Mapped[int | None] = mapped_column(ForeignKey("pattern.id"), index=True)
    line_offset_days: Mapped[int] = mapped_column(default=0)
    started: Mapped[dt.date | None]
    ended: Mapped[dt.date | None]
    no_lone_work: Mapped[bool] = mapped_column(default=False)
    no_nights: Mapped[bool] = mapped_column(default=False)
    wtr_opt_out: Mapped[bool] = mapped_column(default=False)
    driver_grade: Mapped[DriverGrade] = mapped_column(default=DriverGrade.NONE)
    travel_mode: Mapped[TravelMode] = mapped_column(default=TravelMode.FOOT)
    phone_for_call_in: Mapped[str] = mapped_column(default="")
    leave_days_a_year: Mapped[float | None]  # working days; None where nobody has said
    active: Mapped[bool] = mapped_column(default=True)
    note: Mapped[str] = mapped_column(default="")

    role: Mapped[Role] = relationship(back_populates="people")
    pattern: Mapped[Pattern | None] = relationship()
    skills: Mapped[list[PersonSkill]] = relationship(back_populates="person", cascade="all, delete-orphan")
    fixed_times_off: Mapped[list[FixedTimeOff]] = relationship(
        back_populates="person", cascade="all, delete-orphan"
    )
    absences: Mapped[list[Absence]] = relationship(back_populates="person", cascade="all, delete-orphan")
    requests: Mapped[list[Request]] = relationship(back_populates="person", cascade="all, delete-orphan")

    @property
    def display_name(self) -> str:
        """The name on every screen: "Scott Pallister"."""
        return self.known_as or f"{self.first_name} {self.last_name}"

    @property
    def agency(self) -> Agency:
        return self.role.agency

    def employed_on(self, date: dt.date) -> bool:
        """Whether the person has started and not yet left on this date."""
        return (self.started is None or self.started <= date) and (self.ended is None or date <= self.ended)

    def __str__(self) -> str:
        return self.display_name


class PersonSkill(Record):
    """That a person holds a skill or power, from and until a date (both included; None is open)."""

    __table_args__ = (UniqueConstraint("person_id", "skill_id", "from_date"),)

    person_id: Mapped[int] = mapped_column(ForeignKey("person.id"), index=True)
    skill_id: Mapped[int] = mapped_column(ForeignKey("skill.id"), index=True)
    from_date: Mapped[dt.date | None]
    until_date: Mapped[dt.date | None]

    person: Mapped[Person] = relationship(back_populates="skills")
    skill: Mapped[Skill] = relationship()

    def held_on(self, date: dt.date) -> bool:
        return (self.from_date is None or self.from_date <= date) and (
            self.until_date is None or date <= self.until_date
        )

    def __str__(self) -> str:
        return str(self.skill)


class FixedTimeOff(Record):
    """Agreed time a person never works: "Fridays before 11:00, until 30 April 2027".

    A part-timer's free day is the whole weekday, minutes 0 to 1440.
    """

    __table_args__ = (
        CheckConstraint("weekday BETWEEN 0 AND 6", name="weekday"),
        CheckConstraint("start_minute < end_minute", name="minutes"),
    )

    person_id: Mapped[int] = mapped_column(ForeignKey("person.id"), index=True)
    weekday: Mapped[int]
    start_minute: Mapped[int] = mapped_column(default=0)
    end_minute: Mapped[int] = mapped_column(default=1440)
    from_date: Mapped[dt.date | None]
    until_date: Mapped[dt.date | None]

    person: Mapped[Person] = relationship(back_populates="fixed_times_off")

    @property
    def whole_day(self) -> bool:
        return self.start_minute == 0 and self.end_minute == 1440

    def holds(self, date: dt.date) -> bool:
        """Whether it was agreed for that date."""
        first, last = self.from_date or date, self.until_date or date
        return date.weekday() == self.weekday and first <= date <= last
