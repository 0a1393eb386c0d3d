"""Rotas and duties: who works when, in drafts and published versions, and what was worked before."""

from __future__ import annotations

import datetime as dt
from enum import StrEnum

from sqlalchemy import CheckConstraint, ForeignKey, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column, relationship

from planner.domain.overrides import Override
from planner.domain.people import Person
from planner.domain.record import Record
from planner.domain.shifts import ShiftType
from solver.language import tr


class RotaState(StrEnum):
    """A draft can change; a published rota is what people were told."""

    DRAFT = "draft"
    PUBLISHED = "published"
    SUPERSEDED = "superseded"


class DutyOrigin(StrEnum):
    """Who put a duty where it is."""

    PATTERN = "pattern"
    HAND = "hand"
    BUILD = "build"
    IMPORT = "import"


class Rota(Record):
    """One version of the duties of a period: "Draft 5", based on "Published 4".

    Versions of the same `start_date` are numbered together. `certificate` is what is proven about the
    build that was last accepted into it, as the engine gave it.
    """

    __table_args__ = (
        UniqueConstraint("start_date", "number"),
        CheckConstraint("days BETWEEN 1 AND 366", name="days"),
    )

    number: Mapped[int]
    state: Mapped[RotaState] = mapped_column(default=RotaState.DRAFT)
    start_date: Mapped[dt.date] = mapped_column(index=True)
    days: Mapped[int]
    based_on_id: Mapped[int | None] = mapped_column(ForeignKey("rota.id"), index=True)
    published_at: Mapped[dt.datetime | None]
    published_by: Mapped[str] = mapped_column(default="")
    certificate: Mapped[dict[str, object] | None]
    note: Mapped[str] = mapped_column(default="")

    based_on: Mapped[Rota | None] = relationship(remote_side="Rota.id")
    duties: Mapped[list[Duty]] = relationship(back_populates="rota", cascade="all, delete-orphan")
    overrides: Mapped[list[Override]] = relationship(back_populates="rota", cascade="all, delete-orphan")

    @property
    def end_date(self) -> dt.date:
        """The last date of the period, included."""
        return self.start_date + dt.timedelta(days=self.days - 1)

    @property
    def is_draft(self) -> bool:
        return self.state is RotaState.DRAFT

    @property
    def preference(self) -> tuple[bool, bool, dt.date, int]:
        """The greatest of these is the rota to go by: a draft before what is published, the latest of its
        kind."""
        return self.is_draft, self.state is RotaState.PUBLISHED, self.start_date, self.number

    def holds(self, date: dt.date) -> bool:
        return self.start_date <= date <= self.end_date

    def __str__(self) -> str:
        word = tr("Draft") if self.is_draft else tr("Published")
        return f"{word} {self.number}"


class Duty(Record):
    """One person's tour of duty on one date of a rota.

    No row means a rest day. A row without a shift type is a rest day that carries a lock or a note.
    """

    __table_args__ = (UniqueConstraint("rota_id", "person_id", "date"),)

    rota_id: Mapped[int] = mapped_column(ForeignKey("rota.id"), index=True)
    person_id: Mapped[int] = mapped_column(ForeignKey("person.id"), index=True)
    date: Mapped[dt.date] = mapped_column(index=True)
    shift_type_id: Mapped[int | None] = mapped_column(ForeignKey("shift_type.id"), index=True)
    locked: Mapped[bool] = mapped_column(default=False)
    origin: Mapped[DutyOrigin] = mapped_column(default=DutyOrigin.HAND)
    note: Mapped[str] = mapped_column(default="")

    rota: Mapped[Rota] = relationship(back_populates="duties")
    person: Mapped[Person] = relationship()
    shift_type: Mapped[ShiftType | None] = relationship()

    def __str__(self) -> str:
        return f"{self.person}, {self.date}: {self.shift_type or tr('rest day')}"


class HistoryDuty(Record):
    """A tour that was worked before the planned period, with the hours as they were then.

    Rest, hours and fair shares are carried in from these; rest days have no row. The shift is kept by
    its code, because shift types change and what was worked does not.
    """

    __table_args__ = (UniqueConstraint("person_id", "date"),)

    person_id: Mapped[int] = mapped_column(ForeignKey("person.id"), index=True)
    date: Mapped[dt.date] = mapped_column(index=True)
    shift_code: Mapped[str]
    start_minute: Mapped[int]
    end_minute: Mapped[int]
    paid_minutes: Mapped[int]

    person: Mapped[Person] = relationship()
