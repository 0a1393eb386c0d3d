"""Rotas: starting one from the patterns, drafting further versions, accepting a build, publishing."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime

from sqlalchemy import func, select
from sqlalchemy.orm import Session, joinedload, selectinload

from planner.commands import find, wording
from planner.commands.command import CommandRefused, user_of
from planner.commands.duty_cells import DutyCells
from planner.commands.duty_rows import Rows, duty_row, duty_rows, write_duty_rows
from planner.domain.absences import DecisionStatus
from planner.domain.deployments import Deployment
from planner.domain.overrides import Override
from planner.domain.patterns import Pattern, PatternDay
from planner.domain.people import Person
from planner.domain.rotas import Duty, DutyOrigin, Rota, RotaState
from planner.domain.shifts import ShiftType
from planner.persistence.stored_rows import Image
from solver.language import tr

LONGEST_ROTA_DAYS = 366


@dataclass(frozen=True, slots=True)
class StartRota:
    """A new draft for a period, with the tours of everybody's repeating pattern.

    Whole days of approved absence get no tour.
    """

    start_date: dt.date
    days: int = 7

    @property
    def label(self) -> str:
        last = self.start_date + dt.timedelta(days=self.days - 1)
        return tr("Start the rota of {days}", days=wording.days(self.start_date, last))

    def apply(self, session: Session) -> None:
        if not 1 <= self.days <= LONGEST_ROTA_DAYS:
            raise CommandRefused(
                tr(
                    "A rota has 1 to {longest_rota_days} days, not {days}.",
                    longest_rota_days=LONGEST_ROTA_DAYS,
                    days=self.days,
                )
            )
        if not 1 <= self.start_date.year <= dt.MAXYEAR - 1:
            raise CommandRefused(tr("A rota cannot start on {start_date}.", start_date=self.start_date))
        number = _next_number(session, self.start_date)
        rota = Rota(number=number, start_date=self.start_date, days=self.days)
        session.add(rota)
        session.flush()  # its duties name its id
        write_duty_rows(session, {}, _pattern_duties(session, rota))

    def rows_in(self, session: Session) -> int:
        with_pattern = select(func.count()).select_from(Person)
        return self.days * (session.scalar(with_pattern.where(Person.active, Person.pattern_id > 0)) or 0)


@dataclass(frozen=True, slots=True)
class StartDraft:
    """A new draft with everything a rota of the same period holds; that rota stays as it is."""

    rota_id: int

    label = tr("Start a draft")

    def label_in(self, session: Session) -> str:
        return tr("Start a draft from {rota}", rota=_rota(session, self.rota_id))

    def apply(self, session: Session) -> None:
        source = _rota(session, self.rota_id)
        with session.no_autoflush:
            draft = Rota(
                number=_next_number(session, source.start_date),
                start_date=source.start_date,
                days=source.days,
                based_on=source,
                certificate=source.certificate,
            )
            draft.overrides = [_copy_override(override) for override in source.overrides]
            session.add(draft)
        duties = duty_rows(session, source.id)
        write_duty_rows(session, {}, {cell: _copy(row, draft.id) for cell, row in duties.items()})

    def rows_in(self, session: Session) -> int:
        return _duties_in(session, self.rota_id)


@dataclass(frozen=True, slots=True)
class DiscardDraft:
    """Throw a draft away. A published rota cannot be thrown away, only replaced."""

    rota_id: int

    label = tr("Discard a draft")

    def label_in(self, session: Session) -> str:
        return tr("Discard {rota}", rota=_rota(session, self.rota_id))

    def apply(self, session: Session) -> None:
        draft = find.draft_rota(session, self.rota_id)
        for deployment in session.scalars(select(Deployment).where(Deployment.rota_id == draft.id)):
            deployment.rota = None
        for later in session.scalars(select(Rota).where(Rota.based_on_id == draft.id)):
            later.based_on = draft.based_on
        write_duty_rows(session, duty_rows(session, draft.id), {})
        session.delete(draft)

    def rows_in(self, session: Session) -> int:
        return _duties_in(session, self.rota_id)


@dataclass(frozen=True, slots=True)
class PublishRota:
    """Make a draft what people are told; the version published before it is superseded."""

    rota_id: int

    label = tr("Publish a rota")

    def label_in(self, session: Session) -> str:
        rota = _rota(session, self.rota_id)
        return tr(
            "Publish {days}, version {number}",
            days=wording.days(rota.start_date, rota.end_date),
            number=rota.number,
        )

    def apply(self, session: Session) -> None:
        draft = find.draft_rota(session, self.rota_id)
        tours = select(Duty.id).where(Duty.rota_id == draft.id, Duty.shift_type_id.is_not(None)).limit(1)
        if session.scalar(tours) is None:
            raise CommandRefused(tr("{draft} has no tours of duty. Build it first.", draft=draft))
        same_period = select(Rota).where(
            Rota.start_date == draft.start_date, Rota.state == RotaState.PUBLISHED
        )
        for before in session.scalars(same_period):
            before.state = RotaState.SUPERSEDED
        draft.state = RotaState.PUBLISHED
        draft.published_at = datetime.now(UTC)
        draft.published_by = user_of(session)


@dataclass(frozen=True, slots=True)
class ApplyProposal:
    """Accept a build: (person id, date, shift code or None for rest) for every cell it decides.

    Cells it does not name stay as they are; a locked cell must be named as it is. One step, however
    many cells.
    """

    rota_id: int
    duties: tuple[tuple[int, dt.date, str | None], ...]
    certificate: Mapping[str, object]

    label = tr("Accept the build")

    def label_in(self, session: Session) -> str:
        return tr("Accept the build into {rota}", rota=_rota(session, self.rota_id))

    def apply(self, session: Session) -> None:
        named = [(person_id, date) for person_id, date, _ in self.duties]
        with DutyCells(session, self.rota_id, named) as cells:
            for person_id, date, code in self.duties:
                cells.put((person_id, date), cells.shift_called(code), DutyOrigin.BUILD)
        cells.rota.certificate = dict(self.certificate)

    def rows_in(self, session: Session) -> int:
        return len(self.duties)


@dataclass(frozen=True, slots=True)
class KeepAsDraft:
    """A result in a new draft of its own; the draft it was built from stays as it is."""

    rota_id: int
    duties: tuple[tuple[int, dt.date, str | None], ...]
    certificate: Mapping[str, object]

    label = tr("Keep as a second draft")

    def label_in(self, session: Session) -> str:
        return tr("Keep as a second draft beside {rota}", rota=_rota(session, self.rota_id))

    def apply(self, session: Session) -> None:
        start = _rota(session, self.rota_id).start_date
        StartDraft(self.rota_id).apply(session)
        session.flush()
        newest = select(Rota.id).where(Rota.start_date == start).order_by(Rota.number.desc())
        ApplyProposal(session.scalars(newest).first() or 0, self.duties, self.certificate).apply(session)

    def rows_in(self, session: Session) -> int:
        return 2 * len(self.duties)


def _duties_in(session: Session, rota_id: int) -> int:
    return session.scalar(select(func.count()).select_from(Duty).where(Duty.rota_id == rota_id)) or 0


def _rota(session: Session, rota_id: int) -> Rota:
    return find.row(session, Rota, rota_id, "rota")


def _next_number(session: Session, start_date: dt.date) -> int:
    newest = select(func.max(Rota.number)).where(Rota.start_date == start_date)
    return (session.scalar(newest) or 0) + 1


def _copy(row: Image, rota_id: int) -> Image:
    kept = {name: value for name, value in row.items() if name != "id"}
    return kept | {"rota_id": rota_id, "version": 1}


def _copy_override(override: Override) -> Override:
    """Decided when it was decided: a further version needs no second reason for the same breach."""
    left_out = {"id", "version", "rota_id"}
    names = [column.key for column in Override.__table__.columns if column.key not in left_out]
    return Override(**{name: getattr(override, name) for name in names})


def _pattern_duties(session: Session, rota: Rota) -> Rows:
    dates = [rota.start_date + dt.timedelta(days=day) for day in range(rota.days)]
    return {
        (person.id, date): duty_row(rota.id, (person.id, date), shift.id, DutyOrigin.PATTERN)
        for person in _rostered(session)
        for date in dates
        if (shift := _pattern_shift(person, date)) is not None
    }


def _rostered(session: Session) -> list[Person]:
    """Active people on the rota with all that decides their pattern, loaded in a few questions."""
    days = joinedload(Person.pattern).selectinload(Pattern.days).joinedload(PatternDay.shift_type)
    asked = (
        select(Person)
        .where(Person.active, Person.pattern_id.is_not(None))
        .options(days, joinedload(Person.role), selectinload(Person.absences))
        .order_by(Person.id)
    )
    return [person for person in session.scalars(asked) if person.role.on_rota]


def _pattern_shift(person: Person, date: dt.date) -> ShiftType | None:
    if person.pattern is None or not person.employed_on(date):
        return None
    for absence in person.absences:
        if absence.status is DecisionStatus.APPROVED and absence.covers_whole_day(date):
            return None
    shift = person.pattern.shift_type_on(date, person.line_offset_days)
    return shift if shift is not None and shift.active else None
