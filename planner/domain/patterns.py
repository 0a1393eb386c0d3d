"""Repeating patterns: the weeks people work when nothing else decides."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from sqlalchemy import CheckConstraint, ForeignKey, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column, relationship

from planner.domain.record import Record

if TYPE_CHECKING:
    from planner.domain.shifts import ShiftType


class Pattern(Record):
    """A cycle of shifts and rest days that repeats for ever.

    Day 0 of the cycle falls on `anchor_date` for a person whose line offset is 0, and on the days
    before it for a positive offset.
    """

    __table_args__ = (CheckConstraint("cycle_days BETWEEN 1 AND 366", name="cycle"),)

    name: Mapped[str] = mapped_column(unique=True)
    cycle_days: Mapped[int]
    anchor_date: Mapped[dt.date]

    days: Mapped[list[PatternDay]] = relationship(
        back_populates="pattern", cascade="all, delete-orphan", order_by="PatternDay.day"
    )

    def day_of_cycle(self, date: dt.date, line_offset_days: int) -> int:
        return ((date - self.anchor_date).days + line_offset_days) % self.cycle_days

    def shift_type_on(self, date: dt.date, line_offset_days: int) -> ShiftType | None:
        """The shift the pattern has on a date for a line, or None for a rest day."""
        wanted = self.day_of_cycle(date, line_offset_days)
        return next((day.shift_type for day in self.days if day.day == wanted), None)

    def __str__(self) -> str:
        return self.name


class PatternDay(Record):
    """One day of the cycle, counted from 0; without a shift type it is a rest day."""

    __table_args__ = (UniqueConstraint("pattern_id", "day"),)

    pattern_id: Mapped[int] = mapped_column(ForeignKey("pattern.id"), index=True)
    day: Mapped[int]
    shift_type_id: Mapped[int | None] = mapped_column(ForeignKey("shift_type.id"), index=True)

    pattern: Mapped[Pattern] = relationship(back_populates="days")
    shift_type: Mapped[ShiftType | None] = relationship()
