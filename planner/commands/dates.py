"""Special dates: bank holidays and notes on a day."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from planner.commands import find, wording
from planner.commands.command import CommandRefused
from planner.commands.fields import Day, Field, Words, fill, values_of
from planner.domain.dates import BankHoliday, DayNote
from solver.language import tr

NAME = Words(tr("The name of the bank holiday"), 60, required=True)
TEXT = Words(tr("The note on the day"), 60)
HOLIDAY_FIELDS: dict[str, Field] = {"date": Day(tr("The date"), optional=False), "name": NAME}
NOTE_FIELDS: dict[str, Field] = {
    "date": Day(tr("The date"), optional=False),
    "text": Words(tr("The note on the day"), 60, required=True),
}


@dataclass(frozen=True, slots=True)
class AddBankHoliday:
    """One further bank holiday."""

    date: dt.date
    name: str

    @property
    def label(self) -> str:
        return tr("Bank holiday {date}", date=wording.day(self.date))

    def apply(self, session: Session) -> None:
        holiday = BankHoliday()
        with session.no_autoflush:
            fill(holiday, HOLIDAY_FIELDS, values_of(self, HOLIDAY_FIELDS))
            _refuse_second_holiday(session, holiday)
        session.add(holiday)


@dataclass(frozen=True, slots=True)
class AddBankHolidays:
    """The public holidays of England for these years, those already there left alone."""

    years: tuple[int, ...]

    @property
    def label(self) -> str:
        return tr("Bank holidays {map}", map=", ".join(map(str, self.years)))

    def apply(self, session: Session) -> None:
        from holidays import country_holidays  # half a second that only this command needs

        there = set(session.scalars(select(BankHoliday.date)))
        known = country_holidays("GB", subdiv="ENG", years=list(self.years))
        for date, name in sorted(known.items()):
            # A holiday at a weekend is also listed on the weekday that stands for it.
            if date not in there and date.weekday() < 5:
                session.add(BankHoliday(date=date, name=NAME.take(name)))


@dataclass(frozen=True, slots=True)
class ChangeBankHoliday:
    """Change the date or the name of a bank holiday."""

    bank_holiday_id: int
    changes: Mapping[str, object]

    label = tr("Change a bank holiday")

    def label_in(self, session: Session) -> str:
        return tr(
            "Change {row}", row=find.row(session, BankHoliday, self.bank_holiday_id, tr("bank holiday"))
        )

    def apply(self, session: Session) -> None:
        holiday = find.row(session, BankHoliday, self.bank_holiday_id, tr("bank holiday"))
        with session.no_autoflush:
            fill(holiday, HOLIDAY_FIELDS, self.changes)
            _refuse_second_holiday(session, holiday)


@dataclass(frozen=True, slots=True)
class RemoveBankHoliday:
    """Take a bank holiday out."""

    bank_holiday_id: int

    label = tr("Remove a bank holiday")

    def label_in(self, session: Session) -> str:
        return tr(
            "Remove {row}", row=find.row(session, BankHoliday, self.bank_holiday_id, tr("bank holiday"))
        )

    def apply(self, session: Session) -> None:
        session.delete(find.row(session, BankHoliday, self.bank_holiday_id, tr("bank holiday")))


@dataclass(frozen=True, slots=True)
class SetDayNote:
    """The words under a date in the grid; an empty text removes them."""

    date: dt.date
    text: str

    @property
    def label(self) -> str:
        return tr("Note on {date}", date=wording.day(self.date))

    def apply(self, session: Session) -> None:
        text = TEXT.take(self.text)
        note = session.scalar(select(DayNote).where(DayNote.date == self.date).order_by(DayNote.id))
        if note is None and text:
            session.add(DayNote(date=self.date, text=text))
        elif note is not None and text:
            note.text = text
        elif note is not None:
            session.delete(note)


@dataclass(frozen=True, slots=True)
class AddDayNote:
    """A note on a day that has none."""

    date: dt.date
    text: str

    @property
    def label(self) -> str:
        return tr("Note on {date}", date=wording.day(self.date))

    def apply(self, session: Session) -> None:
        note = DayNote()
        with session.no_autoflush:
            fill(note, NOTE_FIELDS, values_of(self, NOTE_FIELDS))
            _refuse_second_note(session, note)
        session.add(note)


@dataclass(frozen=True, slots=True)
class ChangeDayNote:
    """Change the words of a note, or put it on another day that has none."""

    day_note_id: int
    changes: Mapping[str, object]

    label = tr("Change a note on a day")

    def label_in(self, session: Session) -> str:
        return tr(
            "Note on {date}", date=wording.day(find.row(session, DayNote, self.day_note_id, "note").date)
        )

    def apply(self, session: Session) -> None:
        note = find.row(session, DayNote, self.day_note_id, "note")
        with session.no_autoflush:
            fill(note, NOTE_FIELDS, self.changes)
            _refuse_second_note(session, note)


@dataclass(frozen=True, slots=True)
class RemoveDayNote:
    """Take the note off a day."""

    day_note_id: int

    label = tr("Remove a note on a day")

    def label_in(self, session: Session) -> str:
        note = find.row(session, DayNote, self.day_note_id, "note")
        return tr("Remove the note on {date}", date=wording.day(note.date))

    def apply(self, session: Session) -> None:
        session.delete(find.row(session, DayNote, self.day_note_id, "note"))


def _refuse_second_holiday(session: Session, holiday: BankHoliday) -> None:
    other = session.scalar(select(BankHoliday).where(BankHoliday.date == holiday.date))
    if other is not None and other is not holiday:
        raise CommandRefused(tr("{date} already is a bank holiday.", date=wording.day(holiday.date)))


def _refuse_second_note(session: Session, note: DayNote) -> None:
    other = session.scalar(select(DayNote).where(DayNote.date == note.date))
    if other is not None and other is not note:
        raise CommandRefused(
            tr("{date} already has a note: “{text}”.", date=wording.day(note.date), text=other.text)
        )
