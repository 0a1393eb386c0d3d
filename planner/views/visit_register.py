"""Visits as they are stored, and what each kind of visit usually asks: what a visit list is held against."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session, joinedload, selectinload

from planner.domain.visits import NamedWorkerStrength, Visit, VisitRole, VisitSkill, VisitStatus


@dataclass(frozen=True, slots=True)
class RegisteredVisit:
    """One visit; ``windows`` are (start minute, end minute) of those that hold on every day, ``preferred``
    the first and last wall minute at which it should begin, ``between`` the least and most minutes from one
    of its people to the next."""

    visit_id: int
    case_ref: str
    kind: str
    latest_date: dt.date
    place_id: int
    length_minutes: int
    crew_size: int
    skills: tuple[str, ...]
    named_worker_id: int | None
    named_must: bool
    deputy_id: int | None
    marker_needs_two: bool
    preferred: tuple[int | None, int | None]
    between: tuple[int, int]
    alone_after_dark: bool
    windows: tuple[tuple[int, int], ...]
    open: bool


@dataclass(frozen=True, slots=True)
class UsualVisit:
    """What the latest visit of a kind was given where a list says nothing about it."""

    priority: int
    worth_minutes: int
    roles: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class VisitRegister:
    """All visits, oldest first, and the usual terms of each kind."""

    visits: tuple[RegisteredVisit, ...]
    usual: dict[str, UsualVisit]


def visit_register(session: Session) -> VisitRegister:
    """Every visit, the done and the cancelled ones included."""
    wanted = select(Visit).order_by(Visit.id)
    roles, skills = selectinload(Visit.roles), selectinload(Visit.skills)
    wanted = wanted.options(
        selectinload(Visit.windows), roles.joinedload(VisitRole.role), skills.joinedload(VisitSkill.skill)
    )
    visits = session.scalars(wanted.options(joinedload(Visit.named_worker))).all()
    return VisitRegister(
        tuple(map(_visit, visits)),
        {
            visit.kind: UsualVisit(
                visit.priority, visit.worth_minutes, tuple(str(link.role) for link in visit.roles)
            )
            for visit in visits
        },
    )


def _visit(visit: Visit) -> RegisteredVisit:
    return RegisteredVisit(
        visit_id=visit.id,
        case_ref=visit.case_ref,
        kind=visit.kind,
        latest_date=visit.latest_date,
        place_id=visit.place_id,
        length_minutes=visit.length_minutes,
        crew_size=visit.crew_size,
        skills=tuple(sorted(str(link.skill) for link in visit.skills)),
        named_worker_id=visit.named_worker_id,
        named_must=visit.named_strength is NamedWorkerStrength.MUST,
        deputy_id=visit.deputy_id,
        marker_needs_two=visit.marker_needs_two,
        preferred=(visit.preferred_start_minute, visit.preferred_end_minute),
        between=(visit.lag_least_minutes, visit.lag_most_minutes),
        alone_after_dark=visit.alone_after_dark,
        windows=tuple((each.start_minute, each.end_minute) for each in visit.windows),
        open=visit.status is VisitStatus.OPEN,
    )
