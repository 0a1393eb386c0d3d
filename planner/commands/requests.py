"""Requests: a shift or a rest day somebody would like on a date."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from planner.commands import find, wording
from planner.commands.command import CommandRefused
from planner.commands.fields import Field, OneOf, Words, fill
from planner.domain.absences import DecisionStatus, Request
from solver.language import tr

FIELDS: dict[str, Field] = {
    "status": OneOf(tr("The status"), DecisionStatus),
    "note": Words(tr("The note"), 500),
}


@dataclass(frozen=True, slots=True)
class AddRequest:
    """A wish for one date; `shift_code` None is a rest day. One wish a person and date."""

    person_id: int
    date: dt.date
    shift_code: str | None
    status: str = DecisionStatus.APPROVED.value
    note: str = ""

    @property
    def label(self) -> str:
        return tr(
            "Request for {shift_code}, {date}",
            shift_code=self.shift_code or tr("a rest day"),
            date=wording.day(self.date),
        )

    def label_in(self, session: Session) -> str:
        wish = self.shift_code or tr("rest day")
        return tr(
            "Request of {person}: {wish}, {date}",
            person=find.person(session, self.person_id),
            wish=wish,
            date=wording.day(self.date),
        )

    def apply(self, session: Session) -> None:
        person = find.person(session, self.person_id)
        asked = select(Request).where(Request.person_id == person.id, Request.date == self.date)
        if session.scalar(asked) is not None:
            raise CommandRefused(
                tr("{person} already has a request for {date}.", person=person, date=wording.day(self.date))
            )
        request = Request(
            person=person,
            date=self.date,
            shift_type=find.shift_type_or_rest(session, self.shift_code),
        )
        fill(request, FIELDS, {"status": self.status, "note": self.note})
        session.add(request)


@dataclass(frozen=True, slots=True)
class DecideRequest:
    """Accept a wish as one to be met, or refuse it."""

    request_id: int
    approve: bool

    @property
    def label(self) -> str:
        return tr("Accept a request") if self.approve else tr("Refuse a request")

    def apply(self, session: Session) -> None:
        request = find.row(session, Request, self.request_id, "request")
        request.status = DecisionStatus.APPROVED if self.approve else DecisionStatus.REFUSED


@dataclass(frozen=True, slots=True)
class RefuseRequestsOn:
    """Refuse what somebody asked for on a date."""

    person_id: int
    date: dt.date

    label = tr("Refuse a request")

    def label_in(self, session: Session) -> str:
        return tr(
            "Refuse the request of {person}, {date}",
            person=find.person(session, self.person_id),
            date=wording.day(self.date),
        )

    def apply(self, session: Session) -> None:
        asked = select(Request).where(Request.person_id == self.person_id, Request.date == self.date)
        for request in session.scalars(asked):
            request.status = DecisionStatus.REFUSED


@dataclass(frozen=True, slots=True)
class RemoveRequest:
    """Take a wish out."""

    request_id: int

    label = tr("Remove a request")

    def apply(self, session: Session) -> None:
        session.delete(find.row(session, Request, self.request_id, "request"))
