"""Stored cover requirements as the engine's needs, day by day."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Sequence

from sqlalchemy import select
from sqlalchemy.orm import Session, selectinload

from planner.domain.demand import CoverGroup, CoverRequirement
from planner.domain.shifts import ShiftType, ShiftTypeSkill
from solver.language import tr
from solver.rota.problem import CoverNeed
from solver.rule import EVERYONE, Scope, ScopeKind


def cover_needs(
    session: Session, shift_types: Sequence[ShiftType], dates: Sequence[dt.date]
) -> tuple[CoverNeed, ...]:
    """The needs of every date, the bands of cover groups first, then the skills that shift types ask for."""
    query = select(CoverGroup).options(selectinload(CoverGroup.requirements), selectinload(CoverGroup.roles))
    groups = list(session.scalars(query.order_by(CoverGroup.position, CoverGroup.id)))
    bands = tuple(
        need for group in groups for day, date in enumerate(dates) for need in _bands(group, day, date)
    )
    return bands + tuple(
        CoverNeed(
            name=tr("{skill} on {name}", skill=link.skill, name=shift.name),
            who=Scope(ScopeKind.SKILL, frozenset({link.skill.name})),
            day=day,
            shifts=frozenset({s}),
            least=link.least_people,
            target=link.least_people,
            short_minutes=shift.end_minute - shift.start_minute,
        )
        for s, shift in enumerate(shift_types)
        for link in _asked_of_some(shift)
        for day in range(len(dates))
    )


def _asked_of_some(shift: ShiftType) -> list[ShiftTypeSkill]:
    return [link for link in shift.skills if not link.everyone]


def _bands(group: CoverGroup, day: int, date: dt.date) -> Iterator[CoverNeed]:
    """A requirement for the very date replaces the group's requirements of the weekday."""
    dated = [one for one in group.requirements if one.date == date]
    wanted = dated or [one for one in group.requirements if one.weekday == date.weekday()]
    for one in sorted(wanted, key=lambda requirement: (requirement.start_minute, requirement.id)):
        yield _need(group, one, day)


def _need(group: CoverGroup, one: CoverRequirement, day: int) -> CoverNeed:
    return CoverNeed(
        name=group.name,
        who=_scope(group),
        day=day,
        start=one.start_minute,
        end=one.end_minute,
        least=one.least,
        target=one.target,
        skill=group.skill.name if group.skill else "",
    )


def _scope(group: CoverGroup) -> Scope:
    roles = frozenset(link.role.name for link in group.roles)
    return Scope(ScopeKind.ROLE, roles) if roles else EVERYONE
