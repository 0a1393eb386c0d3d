"""People by group: who they are, what they can do, when they are away."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class SkillHeld:
    """A skill or power, and whether the person has it."""

    name: str
    held: bool
    until: date | None
    expiring: bool  # within 30 days of the date asked about


@dataclass(frozen=True, slots=True)
class AbsenceRow:
    """One absence as the calendar draws it."""

    absence_id: int
    person_id: int
    code: str  # AL, SK, TR, CT, AD
    kind: str
    first: date
    last: date
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
    started: date | None
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
    calendar_start: date
    calendar_days: int
    bank_holidays: tuple[date, ...]
    limits: tuple[AwayLimit, ...]
    agencies: tuple[str, ...]
    roles: tuple[tuple[str, str], ...]  # (agency, role)
    patterns: tuple[str, ...]
    skills: tuple[str, ...]
    waiting: int
