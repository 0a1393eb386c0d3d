"""Special dates: bank holidays and notes on a day."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from planner.commands import find, wording
from planner.commands.command import CommandRefused
from planner.commands.fields import Words
from planner.domain.dates import BankHoliday, DayNote

NAME = Words("The name of the bank holiday", 60, required=True)
TEXT = Words("The note on the day", 60)


@dataclass(frozen=True, slots=True)
class AddBankHoliday:
    """One further bank holiday."""

    date: dt.date
    name: str

    @property
    def label(self) -> str:
        return f"Bank holiday {wording.day(self.date)}"

    def apply(self, session: Session) -> None:
        if session.scalar(select(BankHoliday).where(BankHoliday.date == self.date)) is not None:
            raise CommandRefused(f"{wording.day(self.date)} already is a bank holiday.")
        session.add(BankHoliday(date=self.date, name=NAME.take(self.name)))


@dataclass(frozen=True, slots=True)
class AddBankHolidays:
    """The public holidays of England for these years, those already there left alone."""

    years: tuple[int, ...]

    @property
    def label(self) -> str:
        return f"Bank holidays {', '.join(map(str, self.years))}"

    def apply(self, session: Session) -> None:
        from holidays import country_holidays  # half a second that only this command needs

        there = set(session.scalars(select(BankHoliday.date)))
        known = country_holidays("GB", subdiv="ENG", years=list(self.years))
        for date, name in sorted(known.items()):
            # A holiday at a weekend is also listed on the weekday that stands for it.
            if date not in there and date.weekday() < 5:
                session.add(BankHoliday(date=date, name=NAME.take(name)))


@dataclass(frozen=True, slots=True)
class RemoveBankHoliday:
    """Take a bank holiday out."""

    bank_holiday_id: int

    label = "Remove a bank holiday"

    def apply(self, session: Session) -> None:
        session.delete(find.row(session, BankHoliday, self.bank_holiday_id, "bank holiday"))


@dataclass(frozen=True, slots=True)
class SetDayNote:
    """The words under a date in the grid; an empty text removes them."""

    date: dt.date
    text: str

    @property
    def label(self) -> str:
        return f"Note on {wording.day(self.date)}"

    def apply(self, session: Session) -> None:
        text = TEXT.take(self.text)
        note = session.scalar(select(DayNote).where(DayNote.date == self.date).order_by(DayNote.id))
        if note is None and text:
            session.add(DayNote(date=self.date, text=text))
        elif note is not None and text:
            note.text = text
        elif note is not None:
            session.delete(note)
