"""Absences: entering, changing, deciding on leave."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from planner.commands import find, wording
from planner.commands.command import CommandRefused
from planner.commands.fields import Day, Field, Flag, OneOf, Whole, Words, fill, values_of
from planner.commands.missed_tours import days_away, note_missed_tours
from planner.domain.absences import Absence, DecisionStatus
from solver.language import tr

FIELDS: dict[str, Field] = {
    "start_date": Day(tr("The first day away"), optional=False),
    "end_date": Day(tr("The last day away"), optional=False),
    "start_half": Flag(tr("From midday on the first day")),
    "end_half": Flag(tr("Until midday on the last day")),
    "start_minute": Whole(tr("The start (minute of the day)"), 0, 1439, optional=True),
    "end_minute": Whole(tr("The end (minute of the day)"), 1, 1440, optional=True),
    "status": OneOf(tr("The status"), DecisionStatus),
    "note": Words(tr("The note"), 500),
}


@dataclass(frozen=True, slots=True)
class AddAbsence:
    """Enter time away. `kind` is a code (AL, SK, CT, TR, AD); a single day has `end_date` None."""

    person_id: int
    kind: str
    start_date: dt.date
    end_date: dt.date | None = None
    start_half: bool = False
    end_half: bool = False
    start_minute: int | None = None
    end_minute: int | None = None
    status: str = DecisionStatus.APPROVED.value
    note: str = ""

    @property
    def label(self) -> str:
        return f"{self.kind}, {wording.days(self.start_date, self.end_date or self.start_date)}"

    def label_in(self, session: Session) -> str:
        kind, person = find.absence_kind(session, self.kind), find.person(session, self.person_id)
        return tr(
            "{kind} for {person}, {days}",
            kind=kind,
            person=person,
            days=wording.days(self.start_date, self.end_date or self.start_date),
        )

    def apply(self, session: Session) -> None:
        absence = Absence(
            person=find.person(session, self.person_id), kind=find.absence_kind(session, self.kind)
        )
        with session.no_autoflush:
            values = values_of(self, FIELDS) | {"end_date": self.end_date or self.start_date}
            fill(absence, FIELDS, values)
            _refuse_wrong(session, absence)
        session.add(absence)
        note_missed_tours(session, absence)


@dataclass(frozen=True, slots=True)
class ChangeAbsence:
    """Change the fields given by name; "kind" takes a code."""

    absence_id: int
    changes: Mapping[str, object]

    label = tr("Change an absence")

    def label_in(self, session: Session) -> str:
        absence = _absence(session, self.absence_id)
        return tr("Change {kind} of {person}", kind=absence.kind, person=absence.person)

    def apply(self, session: Session) -> None:
        absence = _absence(session, self.absence_id)
        known = days_away(absence)
        changes = dict(self.changes)
        with session.no_autoflush:
            if "kind" in changes:
                absence.kind = find.absence_kind(session, str(changes.pop("kind")))
            fill(absence, FIELDS, changes)
            _refuse_wrong(session, absence)
        note_missed_tours(session, absence, known)


@dataclass(frozen=True, slots=True)
class RemoveAbsence:
    """Take an absence out."""

    absence_id: int

    label = tr("Remove an absence")

    def label_in(self, session: Session) -> str:
        absence = _absence(session, self.absence_id)
        return tr("Remove {kind} of {person}", kind=absence.kind, person=absence.person)

    def apply(self, session: Session) -> None:
        session.delete(_absence(session, self.absence_id))


@dataclass(frozen=True, slots=True)
class DecideLeave:
    """Approve or refuse what somebody asked for."""

    absence_id: int
    approve: bool
    note: str = ""

    @property
    def label(self) -> str:
        return tr("Approve leave") if self.approve else tr("Refuse leave")

    def label_in(self, session: Session) -> str:
        absence = _absence(session, self.absence_id)
        dates = wording.days(absence.start_date, absence.end_date)
        return tr(
            "{what} {kind} of {person}, {dates}",
            what=tr("Approve") if self.approve else tr("Refuse"),
            kind=absence.kind,
            person=absence.person,
            dates=dates,
        )

    def apply(self, session: Session) -> None:
        absence = _absence(session, self.absence_id)
        if absence.status is not DecisionStatus.ASKED:
            raise CommandRefused(
                tr(
                    "{kind} of {person} is already {value}.",
                    kind=absence.kind,
                    person=absence.person,
                    value=absence.status.value,
                )
            )
        absence.status = DecisionStatus.APPROVED if self.approve else DecisionStatus.REFUSED
        note_missed_tours(session, absence)
        if self.note:
            fill(absence, FIELDS, {"note": self.note})


def _absence(session: Session, absence_id: int) -> Absence:
    return find.row(session, Absence, absence_id, "absence")


def _refuse_wrong(session: Session, absence: Absence) -> None:
    who = f"{absence.person}, {absence.kind}"
    if absence.end_date < absence.start_date:
        raise CommandRefused(tr("{who}: the last day is before the first.", who=who))
    if absence.minutes_on(absence.start_date) is None or absence.minutes_on(absence.end_date) is None:
        raise CommandRefused(tr("{who}: the times leave nothing of the day away.", who=who))
    if absence.status is DecisionStatus.REFUSED:
        return
    other = session.scalar(
        select(Absence).where(
            Absence.person_id == absence.person.id,
            Absence.kind_id == absence.kind.id,
            Absence.status != DecisionStatus.REFUSED,
            Absence.start_date <= absence.end_date,
            Absence.end_date >= absence.start_date,
            Absence.id != (absence.id or 0),
        )
    )
    if other is not None and _at_the_same_time(absence, other):
        dates = wording.days(other.start_date, other.end_date)
        raise CommandRefused(
            tr("{who}: already entered for {dates}. Change that one instead.", who=who, dates=dates)
        )


def _at_the_same_time(one: Absence, other: Absence) -> bool:
    """Two half days, or two court hearings, on one date are no clash."""
    first = max(one.start_date, other.start_date)
    if first < min(one.end_date, other.end_date):
        return True
    mine, theirs = one.minutes_on(first), other.minutes_on(first)
    return mine is not None and theirs is not None and mine[0] < theirs[1] and theirs[0] < mine[1]
