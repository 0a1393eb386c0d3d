"""Which commitments there are from a day on, and who attends."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session, joinedload, selectinload

from planner.domain.commitments import Commitment, CommitmentAttendee, CommitmentKind
from solver.language import tr

KINDS = (  # (stored, shown)
    (CommitmentKind.BRIEFING.value, tr("Briefing")),
    (CommitmentKind.DROP_IN.value, tr("Drop-in")),
    (CommitmentKind.DAY_OF_ACTION.value, tr("Day of Action")),
    (CommitmentKind.MEETING.value, tr("Meeting")),
    (CommitmentKind.SCHOOL.value, tr("School")),
    (CommitmentKind.OTHER.value, tr("Other")),
)


@dataclass(frozen=True, slots=True)
class ListedAttendee:
    """One person by id, or a role or agency by name; ``least_people`` None is everyone of it on duty."""

    name: str
    person_id: int | None
    role: str | None
    agency: str | None
    least_people: int | None


@dataclass(frozen=True, slots=True)
class ListedCommitment:
    """One activity on one date."""

    commitment_id: int
    name: str
    kind: str
    date: dt.date
    start_minute: int
    end_minute: int
    place_id: int | None
    place: str
    attendees: tuple[ListedAttendee, ...]
    note: str


def commitment_list(session: Session, first: dt.date) -> tuple[ListedCommitment, ...]:
    """By date and time; what lies before the first day is done with."""
    wanted = select(Commitment).where(Commitment.date >= first)
    wanted = wanted.order_by(Commitment.date, Commitment.start_minute, Commitment.id)
    each = selectinload(Commitment.attendees)
    wanted = wanted.options(
        joinedload(Commitment.place),
        each.joinedload(CommitmentAttendee.person),
        each.joinedload(CommitmentAttendee.role),
        each.joinedload(CommitmentAttendee.agency),
    )
    return tuple(map(_listed, session.scalars(wanted)))


def _listed(commitment: Commitment) -> ListedCommitment:
    return ListedCommitment(
        commitment_id=commitment.id,
        name=commitment.name,
        kind=commitment.kind.value,
        date=commitment.date,
        start_minute=commitment.start_minute,
        end_minute=commitment.end_minute,
        place_id=commitment.place_id,
        place=commitment.place.name if commitment.place else "",
        attendees=tuple(map(_attendee, commitment.attendees)),
        note=commitment.note,
    )


def _attendee(one: CommitmentAttendee) -> ListedAttendee:
    return ListedAttendee(
        name=str(one.person or one.role or one.agency),
        person_id=one.person_id,
        role=one.role.name if one.role else None,
        agency=one.agency.name if one.agency else None,
        least_people=one.least_people,
    )
