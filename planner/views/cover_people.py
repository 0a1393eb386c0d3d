"""Who counts towards each line of cover, day by day: roles decide, and skills that can run out."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session, selectinload

from planner.domain.demand import CoverGroup
from planner.domain.people import Person, PersonSkill, Role, Skill
from planner.domain.shifts import ShiftType
from solver.language import tr


@dataclass(frozen=True, slots=True)
class CoverPeople:
    """A line of cover and, for each day asked about, the ids of the people who count towards it.

    ``shift_codes`` are named when only these tours count ("Driver on Late"), whatever others span the hours.
    """

    name: str
    days: tuple[frozenset[int], ...]
    shift_codes: tuple[str, ...] = ()


def cover_people(session: Session, days: Sequence[dt.date]) -> tuple[CoverPeople, ...]:
    """The cover groups in their order, then what shift types ask of some of those on them."""
    people = session.scalars(
        select(Person)
        .join(Role)
        .where(Person.active, Role.on_rota)
        .options(selectinload(Person.skills).selectinload(PersonSkill.skill))
    ).all()
    return (*_groups(session, people, days), *_asked_by_shifts(session, people, days))


def _groups(session: Session, people: Sequence[Person], days: Sequence[dt.date]) -> Iterator[CoverPeople]:
    query = select(CoverGroup).options(selectinload(CoverGroup.roles))
    for group in session.scalars(query.order_by(CoverGroup.position, CoverGroup.id)):
        roles = {link.role_id for link in group.roles}
        named = [person for person in people if not roles or person.role_id in roles]
        yield CoverPeople(group.name, _holders(named, group.skill, days))


def _asked_by_shifts(
    session: Session, people: Sequence[Person], days: Sequence[dt.date]
) -> Iterator[CoverPeople]:
    for shift in session.scalars(select(ShiftType).order_by(ShiftType.position, ShiftType.id)):
        for link in shift.skills:
            if not link.everyone:
                yield CoverPeople(
                    tr("{skill} on {name}", skill=link.skill, name=shift.name),
                    _holders(people, link.skill, days),
                    (shift.code,),
                )


def _holders(
    people: Sequence[Person], skill: Skill | None, days: Sequence[dt.date]
) -> tuple[frozenset[int], ...]:
    """Of these people, the ids of those who hold the skill on each day; everybody when none is asked for."""
    return tuple(
        frozenset(
            person.id
            for person in people
            if skill is None or any(one.skill_id == skill.id and one.held_on(day) for one in person.skills)
        )
        for day in days
    )
