"""Special dates: bank holidays, and notes on a day that everyone should see."""

from __future__ import annotations

import datetime as dt

from sqlalchemy.orm import Mapped, mapped_column

from planner.domain.record import Record


class BankHoliday(Record):
    """A public holiday, editable because proclamations add some."""

    date: Mapped[dt.date] = mapped_column(unique=True)
    name: Mapped[str]

    def __str__(self) -> str:
        return self.name


class DayNote(Record):
    """A few words under a date in the grid: "Match 15:00", "Town centre late"."""

    date: Mapped[dt.date] = mapped_column(index=True)
    text: Mapped[str]

    def __str__(self) -> str:
        return self.text
