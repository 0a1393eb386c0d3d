"""Agencies, roles, skills and powers, and repeating patterns."""

from __future__ import annotations

import datetime as dt

from sqlalchemy import select
from sqlalchemy.orm import Session

from planner.commands.usual_set.facts import Facts
from planner.domain.patterns import Pattern, PatternDay
from planner.domain.people import Agency, Role, Skill, SkillKind, Terms
from planner.domain.shifts import ShiftType, ShiftTypeRole


def add_team(session: Session, facts: Facts, monday: dt.date) -> None:
    """Everything people are given. Shift types must be there."""
    shifts = {shift.code: shift for shift in session.scalars(select(ShiftType))}
    _add_roles(session, facts, _agencies(session, facts), shifts)
    add_skills(session, facts)
    for one in facts["pattern"]:
        session.add(_pattern("".join(one["weeks"]), one["name"], monday, shifts))
    session.flush()


def add_skills(session: Session, facts: Facts) -> None:
    session.add_all(
        Skill(name=one["name"], kind=SkillKind(one.get("kind", "skill"))) for one in facts["skill"]
    )


def _agencies(session: Session, facts: Facts) -> dict[str, Agency]:
    agencies = {
        one["name"]: Agency(name=one["name"], terms=Terms(one["terms"]), position=position)
        for position, one in enumerate(facts["agency"])
    }
    session.add_all(agencies.values())
    return agencies


def _add_roles(
    session: Session, facts: Facts, agencies: dict[str, Agency], shifts: dict[str, ShiftType]
) -> None:
    for position, one in enumerate(facts["role"]):
        role = Role(
            name=one["name"],
            agency=agencies[one["agency"]],
            group_label=one["group"],
            position=position,
            uniform_visible=one.get("uniform", False),
            on_rota=one.get("on_rota", True),
        )
        session.add(role)
        session.add_all(ShiftTypeRole(shift_type=shifts[code], role=role) for code in one["shifts"])


def _pattern(codes: str, name: str, monday: dt.date, shifts: dict[str, ShiftType]) -> Pattern:
    pattern = Pattern(name=name, cycle_days=len(codes), anchor_date=monday)
    pattern.days = [
        PatternDay(day=day, shift_type=shifts[code]) for day, code in enumerate(codes) if code != "-"
    ]
    return pattern
