"""Who the example team is: people with skills and patterns, absences and requests."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from planner.commands.usual_set.facts import Facts
from planner.commands.usual_set.team import add_skills
from planner.domain.absences import Absence, AbsenceKind, DecisionStatus, Request
from planner.domain.patterns import Pattern
from planner.domain.people import (
    DriverGrade,
    FixedTimeOff,
    Person,
    PersonSkill,
    Role,
    Skill,
    TravelMode,
)
from planner.domain.shifts import ShiftType

MINUTES_AN_HOUR = 60
FULL_TIME_HOURS = 37.0
FULL_TIME_LEAVE = 28.0  # days a year, bank holidays aside
STARTED = dt.date(2021, 3, 1)
SAFETY_TRAINING = "Officer safety training"
TRAINING_UNTIL = dt.date(2027, 9, 30)


def add_people(session: Session, facts: Facts, week: dt.date) -> None:
    """Everybody, with what they can do and when they are away. The usual set must be there."""
    add_skills(session, facts)
    roles = {role.name: role for role in session.scalars(select(Role))}
    skills = {skill.name: skill for skill in session.scalars(select(Skill))}
    patterns = {pattern.name: pattern for pattern in session.scalars(select(Pattern))}
    people = {}
    for one in facts["person"]:
        person = _person(one, roles, skills)
        name = facts["patterns"].get(one["role"])
        person.pattern = patterns.get(name) if name else None
        session.add(person)
        people[one["staff_no"]] = person
    kinds = {kind.code: kind for kind in session.scalars(select(AbsenceKind))}
    session.add_all(_absence(one, people, kinds, week) for one in facts["absence"])
    shifts = {shift.code: shift for shift in session.scalars(select(ShiftType))}
    session.add_all(_request(one, people, shifts, week) for one in facts["request"])


def _person(one: dict[str, Any], roles: dict[str, Role], skills: dict[str, Skill]) -> Person:
    first, last = one["name"].split(" ", 1)
    drives = DriverGrade(one.get("drives", "none"))
    person = Person(
        staff_no=one["staff_no"],
        first_name=first,
        last_name=last,
        title_line=one.get("title", ""),
        role=roles[one["role"]],
        contract_minutes_per_week=round(one.get("hours", FULL_TIME_HOURS) * MINUTES_AN_HOUR),
        line_offset_days=7 * one.get("line_weeks", 0),
        started=STARTED,
        leave_days_a_year=round(FULL_TIME_LEAVE * one.get("hours", FULL_TIME_HOURS) / FULL_TIME_HOURS * 2)
        / 2,
        driver_grade=drives,
        travel_mode=_usual_way(one["role"], drives),
    )
    person.skills = [
        PersonSkill(skill=skills[name], until_date=TRAINING_UNTIL if name == SAFETY_TRAINING else None)
        for name in one.get("skills", ())
    ]
    person.fixed_times_off = list(_fixed_times_off(one))
    return person


def _leave(hours: float) -> float:
    """Days a year in proportion to the contract, to the nearest half day."""
    return round(FULL_TIME_LEAVE * hours / FULL_TIME_HOURS * 2) / 2


def _usual_way(role: str, drives: DriverGrade) -> TravelMode:
    """PCSOs and ASB officers walk and cycle the town; those who make visits all over it drive."""
    if drives is not DriverGrade.NONE:
        return TravelMode.CAR
    return TravelMode.BICYCLE if role in ("PCSO", "ASB officer") else TravelMode.FOOT


def _fixed_times_off(one: dict[str, Any]) -> Iterator[FixedTimeOff]:
    for off in one.get("off", ()):
        yield FixedTimeOff(
            weekday=off["weekday"],
            start_minute=off.get("start", 0),
            end_minute=off.get("end", 24 * MINUTES_AN_HOUR),
            until_date=off.get("until"),
        )


def _absence(
    one: dict[str, Any], people: dict[str, Person], kinds: dict[str, AbsenceKind], week: dt.date
) -> Absence:
    return Absence(
        person=people[one["staff_no"]],
        kind=kinds[one["kind"]],
        start_date=week + dt.timedelta(days=one["from"]),
        end_date=week + dt.timedelta(days=one["to"]),
        start_minute=one.get("start"),
        end_minute=one.get("end"),
        end_half=one.get("end_half", False),
        status=DecisionStatus.ASKED if one.get("asked") else DecisionStatus.APPROVED,
    )


def _request(
    one: dict[str, Any], people: dict[str, Person], shifts: dict[str, ShiftType], week: dt.date
) -> Request:
    return Request(
        person=people[one["staff_no"]],
        date=week + dt.timedelta(days=one["day"]),
        shift_type=shifts[one["shift"]] if "shift" in one else None,
    )
