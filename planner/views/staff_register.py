"""The team as it is stored, and what its lists may name: what a staff or leave list is held against."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session, joinedload, selectinload

from planner.domain.absences import AbsenceKind
from planner.domain.patterns import Pattern
from planner.domain.people import Agency, Person, PersonSkill, Role, Skill


@dataclass(frozen=True, slots=True)
class RegisteredPerson:
    """One person; ``skills`` are (name, from, until), None where a date is open."""

    person_id: int
    staff_no: str
    name: str
    first_name: str
    last_name: str
    role: str
    contract_minutes_per_week: int
    pattern: str | None
    line_offset_days: int
    driver_grade: str
    no_lone_work: bool
    wtr_opt_out: bool
    note: str
    skills: tuple[tuple[str, dt.date | None, dt.date | None], ...]


@dataclass(frozen=True, slots=True)
class RegisteredRole:
    """A role and whose it is; ``patrols`` says that its people are seen in uniform."""

    name: str
    agency: str
    patrols: bool


@dataclass(frozen=True, slots=True)
class StaffRegister:
    """The team. ``patterns`` are (name, days of the cycle), ``absence_kinds`` (code, name)."""

    people: tuple[RegisteredPerson, ...]
    roles: tuple[RegisteredRole, ...]
    agencies: tuple[str, ...]
    skills: tuple[str, ...]
    patterns: tuple[tuple[str, int], ...]
    absence_kinds: tuple[tuple[str, str], ...]

    @property
    def unmistakable_names(self) -> dict[str, int]:
        """Names of one person each, and every staff number, with the person's id."""
        times = Counter(person.name for person in self.people)
        names = {person.name: person.person_id for person in self.people if times[person.name] == 1}
        return names | {person.staff_no: person.person_id for person in self.people}

    @property
    def patrolling_roles(self) -> tuple[str, ...]:
        return tuple(role.name for role in self.roles if role.patrols)


def staff_register(session: Session) -> StaffRegister:
    """The team in the order of its staff numbers."""
    people = select(Person).order_by(Person.staff_no)
    people = people.options(
        joinedload(Person.role),
        joinedload(Person.pattern),
        selectinload(Person.skills).joinedload(PersonSkill.skill),
    )
    roles = session.scalars(select(Role).order_by(Role.position, Role.id).options(joinedload(Role.agency)))
    kinds = session.scalars(select(AbsenceKind).order_by(AbsenceKind.position))
    patterns = session.scalars(select(Pattern).order_by(Pattern.name))
    return StaffRegister(
        people=tuple(map(_person, session.scalars(people))),
        roles=tuple(RegisteredRole(role.name, role.agency.name, role.uniform_visible) for role in roles),
        agencies=tuple(session.scalars(select(Agency.name).order_by(Agency.position))),
        skills=tuple(session.scalars(select(Skill.name).order_by(Skill.name))),
        patterns=tuple((pattern.name, pattern.cycle_days) for pattern in patterns),
        absence_kinds=tuple((kind.code, kind.name) for kind in kinds),
    )


def _person(person: Person) -> RegisteredPerson:
    return RegisteredPerson(
        person_id=person.id,
        staff_no=person.staff_no,
        name=person.display_name,
        first_name=person.first_name,
        last_name=person.last_name,
        role=person.role.name,
        contract_minutes_per_week=person.contract_minutes_per_week,
        pattern=person.pattern.name if person.pattern else None,
        line_offset_days=person.line_offset_days,
        driver_grade=person.driver_grade.value,
        no_lone_work=person.no_lone_work,
        wtr_opt_out=person.wtr_opt_out,
        note=person.note,
        skills=tuple((str(held.skill), held.from_date, held.until_date) for held in person.skills),
    )
