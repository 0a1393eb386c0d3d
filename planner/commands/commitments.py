"""Commitments: briefings, drop-ins, Days of Action, meetings."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from planner.commands import find, wording
from planner.commands.command import CommandRefused
from planner.commands.fields import Day, Field, OneOf, Whole, Words, fill
from planner.domain.commitments import Commitment, CommitmentAttendee, CommitmentKind
from planner.domain.deployments import RunSheetStop, Unplaced
from planner.domain.places import Place
from solver.language import tr

FIELDS: dict[str, Field] = {
    "name": Words(tr("The name of the commitment"), 80, required=True),
    "kind": OneOf(tr("The kind of commitment"), CommitmentKind),
    "date": Day(tr("The date"), optional=False),
    "start_minute": Whole(tr("The start (minute of the day)"), 0, 2878),
    "end_minute": Whole(tr("The end (minute of the day)"), 1, 2879),
    "note": Words(tr("The note"), 500),
}


@dataclass(frozen=True, slots=True)
class Attendee:
    """One person by id, or a role or agency by name with the least number of its people.

    `least_people` None means everyone of the role or agency who is on duty then.
    """

    person_id: int | None = None
    role: str | None = None
    agency: str | None = None
    least_people: int | None = 1


@dataclass(frozen=True, slots=True)
class AddCommitment:
    """An activity at a fixed time; `dates` has one date, or several for one that repeats."""

    name: str
    kind: str
    dates: tuple[dt.date, ...]
    start_minute: int
    end_minute: int
    place_id: int | None = None
    attendees: tuple[Attendee, ...] = ()
    note: str = ""

    @property
    def label(self) -> str:
        when = (
            wording.day(self.dates[0]) if len(self.dates) == 1 else tr("{dates} dates", dates=len(self.dates))
        )
        return tr("Add {name}, {when}", name=self.name, when=when)

    def apply(self, session: Session) -> None:
        if not self.dates:
            raise CommandRefused(tr("{name} needs a date.", name=self.name))
        for date in dict.fromkeys(self.dates):
            with session.no_autoflush:
                commitment = Commitment()
                values = {name: getattr(self, name) for name in FIELDS if name != "date"}
                fill(commitment, FIELDS, values | {"date": date})
                commitment.place = _place(session, self.place_id)
                _set_attendees(session, commitment, self.attendees)
                _refuse_wrong(commitment)
                session.add(commitment)


@dataclass(frozen=True, slots=True)
class ChangeCommitment:
    """Change the fields given by name ("place_id" too); `attendees` replace unless None."""

    commitment_id: int
    changes: Mapping[str, object]
    attendees: tuple[Attendee, ...] | None = None

    label = tr("Change a commitment")

    def label_in(self, session: Session) -> str:
        return tr("Change {commitment}", commitment=_commitment(session, self.commitment_id))

    def apply(self, session: Session) -> None:
        commitment = _commitment(session, self.commitment_id)
        changes = dict(self.changes)
        with session.no_autoflush:
            if "place_id" in changes:
                place_id = changes.pop("place_id")
                commitment.place = _place(session, place_id if isinstance(place_id, int) else None)
            fill(commitment, FIELDS, changes)
            if self.attendees is not None:
                _set_attendees(session, commitment, self.attendees)
            _refuse_wrong(commitment)


@dataclass(frozen=True, slots=True)
class RemoveCommitment:
    """Remove a commitment that is in no run sheet."""

    commitment_id: int

    label = tr("Remove a commitment")

    def label_in(self, session: Session) -> str:
        commitment = _commitment(session, self.commitment_id)
        return tr("Remove {commitment}, {date}", commitment=commitment, date=wording.day(commitment.date))

    def apply(self, session: Session) -> None:
        commitment = _commitment(session, self.commitment_id)
        for kind in (RunSheetStop, Unplaced):
            if session.scalar(select(func.count()).where(kind.commitment_id == commitment.id)):
                raise CommandRefused(
                    tr(
                        "{commitment} is in run sheets of {date}.",
                        commitment=commitment,
                        date=wording.day(commitment.date),
                    )
                )
        session.delete(commitment)


def _commitment(session: Session, commitment_id: int) -> Commitment:
    return find.row(session, Commitment, commitment_id, "commitment")


def _place(session: Session, place_id: int | None) -> Place | None:
    return None if place_id is None else find.row(session, Place, place_id, "place")


def _set_attendees(session: Session, commitment: Commitment, attendees: tuple[Attendee, ...]) -> None:
    commitment.attendees = [_attendee(session, commitment.name, each) for each in attendees]


def _attendee(session: Session, name: str, wanted: Attendee) -> CommitmentAttendee:
    named = [each for each in (wanted.person_id, wanted.role, wanted.agency) if each is not None]
    if len(named) != 1:
        raise CommandRefused(tr("{name}: each attendee is one person, one role or one agency.", name=name))
    return CommitmentAttendee(
        person=None if wanted.person_id is None else find.person(session, wanted.person_id),
        role=None if wanted.role is None else find.role(session, wanted.role),
        agency=None if wanted.agency is None else find.agency(session, wanted.agency),
        least_people=wanted.least_people,
    )


def _refuse_wrong(commitment: Commitment) -> None:
    if commitment.end_minute <= commitment.start_minute:
        raise CommandRefused(tr("{commitment} must end after it starts.", commitment=commitment))
