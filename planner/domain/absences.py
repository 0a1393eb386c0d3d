"""Time away and wishes: leave, sickness, court, training, aid; a late asked for, a rest day wished."""

from __future__ import annotations

import datetime as dt
from enum import StrEnum
from typing import TYPE_CHECKING

from sqlalchemy import CheckConstraint, ForeignKey, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column, relationship

from planner.domain.record import Record

if TYPE_CHECKING:
    from planner.domain.people import Person
    from planner.domain.shifts import ShiftType

HALF_DAY_MINUTE = 13 * 60
DAY_MINUTES = 24 * 60


class DecisionStatus(StrEnum):
    """What became of something a person asked for."""

    ASKED = "asked"
    APPROVED = "approved"
    REFUSED = "refused"


class AbsenceKind(Record):
    """A reason to be away, with its two letters in the grid (AL, SK, CT, TR, AD).

    `counts_as_worked` says whether the hours of the tour that is missed count towards the contract;
    `export_code` is what leaves the window, so that reasons other than leave can stay private.
    """

    code: Mapped[str] = mapped_column(unique=True)
    name: Mapped[str]
    planned: Mapped[bool] = mapped_column(default=True)
    counts_as_worked: Mapped[bool] = mapped_column(default=True)
    export_code: Mapped[str] = mapped_column(default="AB")
    position: Mapped[int] = mapped_column(default=0)

    def __str__(self) -> str:
        return self.name


class Absence(Record):
    """One person away from `start_date` to `end_date`, both included.

    `start_half` means away from 13:00 on the first day, `end_half` until 13:00 on the last;
    `start_minute` and `end_minute` narrow it further, on every day of it (court from 09:30 to 12:00).
    """

    __table_args__ = (
        CheckConstraint("end_date >= start_date", name="dates"),
        CheckConstraint("start_minute IS NULL OR start_minute BETWEEN 0 AND 1440", name="start_minute"),
        CheckConstraint("end_minute IS NULL OR end_minute > coalesce(start_minute, 0)", name="end_minute"),
    )

    person_id: Mapped[int] = mapped_column(ForeignKey("person.id"), index=True)
    kind_id: Mapped[int] = mapped_column(ForeignKey("absence_kind.id"))
    start_date: Mapped[dt.date] = mapped_column(index=True)
    end_date: Mapped[dt.date] = mapped_column(index=True)
    start_half: Mapped[bool] = mapped_column(default=False)
    end_half: Mapped[bool] = mapped_column(default=False)
    start_minute: Mapped[int | None]
    end_minute: Mapped[int | None]
    status: Mapped[DecisionStatus] = mapped_column(default=DecisionStatus.APPROVED)
    note: Mapped[str] = mapped_column(default="")

    person: Mapped[Person] = relationship(back_populates="absences")
    kind: Mapped[AbsenceKind] = relationship()
    missed: Mapped[list[MissedTour]] = relationship(cascade="all, delete-orphan", order_by="MissedTour.date")

    def missed_on(self, date: dt.date) -> MissedTour | None:
        """What the rota had on a date; None where there was no rota to say so."""
        return next((one for one in self.missed if one.date == date), None)

    def minutes_on(self, date: dt.date) -> tuple[int, int] | None:
        """From and until which wall minute the person is away on a date; None when not away at all."""
        if not self.start_date <= date <= self.end_date:
            return None
        start, end = self.start_minute or 0, self.end_minute or DAY_MINUTES
        if self.start_half and date == self.start_date:
            start = max(start, HALF_DAY_MINUTE)
        if self.end_half and date == self.end_date:
            end = min(end, HALF_DAY_MINUTE)
        return (start, end) if start < end else None

    def covers_whole_day(self, date: dt.date) -> bool:
        return self.minutes_on(date) == (0, DAY_MINUTES)

    def __str__(self) -> str:
        return f"{self.kind.code} {self.start_date} to {self.end_date}"


class MissedTour(Record):
    """What the rota had for somebody on a date when an absence was entered over it; without a shift type the
    rest day that was told.

    A fact of its own, because covering the tour takes it out of the rota, and with it what it was worth.
    """

    __table_args__ = (UniqueConstraint("absence_id", "date"),)

    absence_id: Mapped[int] = mapped_column(ForeignKey("absence.id"), index=True)
    date: Mapped[dt.date]
    shift_type_id: Mapped[int | None] = mapped_column(ForeignKey("shift_type.id"), index=True)

    shift_type: Mapped[ShiftType | None] = relationship()


class Request(Record):
    """A wish for one date: a certain shift, or a rest day when no shift type is named."""

    person_id: Mapped[int] = mapped_column(ForeignKey("person.id"), index=True)
    date: Mapped[dt.date] = mapped_column(index=True)
    shift_type_id: Mapped[int | None] = mapped_column(ForeignKey("shift_type.id"))
    status: Mapped[DecisionStatus] = mapped_column(default=DecisionStatus.APPROVED)
    note: Mapped[str] = mapped_column(default="")

    person: Mapped[Person] = relationship(back_populates="requests")
    shift_type: Mapped[ShiftType | None] = relationship()
