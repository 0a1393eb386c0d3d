"""Which visits there are, as they are entered: by case reference, never by name."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session, joinedload, selectinload

from planner.domain.visits import (
    NamedWorkerStrength,
    Visit,
    VisitAgency,
    VisitRole,
    VisitSkill,
    VisitStatus,
)
from solver.language import tr

STATES = (  # (stored, shown)
    (VisitStatus.OPEN.value, tr("Open")),
    (VisitStatus.DONE.value, tr("Done")),
    (VisitStatus.NO_REPLY.value, tr("No reply")),
    (VisitStatus.CANCELLED.value, tr("Cancelled")),
)
STRENGTHS = (  # (stored, shown)
    (NamedWorkerStrength.PREFER.value, tr("Prefer")),
    (NamedWorkerStrength.MUST.value, tr("Must")),
)


@dataclass(frozen=True, slots=True)
class ListedVisit:
    """One call to make. ``windows`` are (start, end, weekday or None, date or None) in wall minutes."""

    visit_id: int
    case_ref: str
    kind: str
    place_id: int
    place: str
    earliest_date: dt.date
    latest_date: dt.date
    has_deadline: bool
    length_minutes: int
    crew_size: int
    marker_needs_two: bool
    marker_review_date: dt.date | None
    named_worker_id: int | None
    named_strength: str
    deputy_id: int | None
    priority: int
    worth_minutes: int
    status: str
    note: str
    windows: tuple[tuple[int, int, int | None, dt.date | None], ...]
    skills: tuple[str, ...]
    roles: tuple[str, ...]
    agencies: tuple[str, ...]
    preferred_start_minute: int | None
    preferred_end_minute: int | None
    lag_least_minutes: int
    lag_most_minutes: int
    alone_after_dark: bool


def visit_list(session: Session) -> tuple[ListedVisit, ...]:
    """Open ones first, the most pressing of them first."""
    visits = select(Visit).options(
        joinedload(Visit.place),
        selectinload(Visit.windows),
        selectinload(Visit.skills).joinedload(VisitSkill.skill),
        selectinload(Visit.roles).joinedload(VisitRole.role),
        selectinload(Visit.agencies).joinedload(VisitAgency.agency),
    )
    order = [stored for stored, _ in STATES]
    found = session.scalars(visits.order_by(Visit.priority, Visit.latest_date, Visit.case_ref)).all()
    return tuple(sorted(map(_listed, found), key=lambda visit: order.index(visit.status)))


def _listed(visit: Visit) -> ListedVisit:
    return ListedVisit(
        visit_id=visit.id,
        case_ref=visit.case_ref,
        kind=visit.kind,
        place_id=visit.place_id,
        place=visit.place.name,
        earliest_date=visit.earliest_date,
        latest_date=visit.latest_date,
        has_deadline=visit.has_deadline,
        length_minutes=visit.length_minutes,
        crew_size=visit.crew_size,
        marker_needs_two=visit.marker_needs_two,
        marker_review_date=visit.marker_review_date,
        named_worker_id=visit.named_worker_id,
        named_strength=visit.named_strength.value,
        deputy_id=visit.deputy_id,
        priority=visit.priority,
        worth_minutes=visit.worth_minutes,
        status=visit.status.value,
        note=visit.note,
        windows=tuple((one.start_minute, one.end_minute, one.weekday, one.date) for one in visit.windows),
        skills=tuple(link.skill.name for link in visit.skills),
        roles=tuple(link.role.name for link in visit.roles),
        agencies=tuple(link.agency.name for link in visit.agencies),
        preferred_start_minute=visit.preferred_start_minute,
        preferred_end_minute=visit.preferred_end_minute,
        lag_least_minutes=visit.lag_least_minutes,
        lag_most_minutes=visit.lag_most_minutes,
        alone_after_dark=visit.alone_after_dark,
    )
