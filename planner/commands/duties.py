"""Changing the draft by hand: tours, rest days, locks and notes."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from sqlalchemy.orm import Session

from planner.commands import find, wording
from planner.commands.command import CommandRefused
from planner.commands.duty_cells import DutyCells
from planner.commands.duty_rows import Cell
from planner.commands.fields import Words
from planner.domain.rotas import DutyOrigin
from solver.language import tr

NOTE = Words(tr("The note"), longest=300)


@dataclass(frozen=True, slots=True)
class AssignDuty:
    """Give one person a tour on one date, or with `shift_code` None a rest day."""

    rota_id: int
    person_id: int
    date: dt.date
    shift_code: str | None

    @property
    def label(self) -> str:
        return f"{self.shift_code or tr('Rest day')}, {wording.day(self.date)}"

    def label_in(self, session: Session) -> str:
        shift = find.shift_type_or_rest(session, self.shift_code)
        name = shift.name if shift else tr("Rest day")
        return tr(
            "{name} for {person}, {date}",
            name=name,
            person=find.person(session, self.person_id),
            date=wording.day(self.date),
        )

    def apply(self, session: Session) -> None:
        cell = (self.person_id, self.date)
        with DutyCells(session, self.rota_id, [cell]) as cells:
            cells.put(cell, cells.shift_called(self.shift_code), DutyOrigin.HAND)


@dataclass(frozen=True, slots=True)
class PasteDuties:
    """Fill many cells as one step: paste, fill, copy a week, type over a selection. ``name`` is what was
    done, in words, where it is more than filling them: a paste, a move of what was cut."""

    rota_id: int
    duties: tuple[tuple[int, dt.date, str | None], ...]
    name: str = ""

    @property
    def label(self) -> str:
        return self.name or tr("Fill {cells}", cells=wording.counted(len(self.duties), "cell"))

    def apply(self, session: Session) -> None:
        named = [(person_id, date) for person_id, date, _ in self.duties]
        with DutyCells(session, self.rota_id, named) as cells:
            for person_id, date, code in self.duties:
                cells.put((person_id, date), cells.shift_called(code), DutyOrigin.HAND)


@dataclass(frozen=True, slots=True)
class ClearDuties:
    """Turn cells into rest days."""

    rota_id: int
    cells: tuple[Cell, ...]

    @property
    def label(self) -> str:
        return tr("Clear {tours}", tours=wording.counted(len(self.cells), "tour"))

    def apply(self, session: Session) -> None:
        with DutyCells(session, self.rota_id, self.cells) as cells:
            for cell in self.cells:
                cells.put(cell, None, DutyOrigin.HAND)


@dataclass(frozen=True, slots=True)
class MoveDuty:
    """Move a tour to another person or date that is free; to exchange two tours, swap them."""

    rota_id: int
    person_id: int
    date: dt.date
    to_person_id: int
    to_date: dt.date

    @property
    def label(self) -> str:
        return tr(
            "Move a tour from {date} to {to_date}",
            date=wording.day(self.date),
            to_date=wording.day(self.to_date),
        )

    def label_in(self, session: Session) -> str:
        giver, taker = find.person(session, self.person_id), find.person(session, self.to_person_id)
        return tr(
            "Move {giver}, {date}, to {taker}, {to_date}",
            giver=giver,
            date=wording.day(self.date),
            taker=taker,
            to_date=wording.day(self.to_date),
        )

    def apply(self, session: Session) -> None:
        here, there = (self.person_id, self.date), (self.to_person_id, self.to_date)
        if here == there:
            return
        with DutyCells(session, self.rota_id, [here, there]) as cells:
            shift = cells.shift_type(here)
            if shift is None:
                raise CommandRefused(
                    tr("{name} is a rest day; there is no tour to move.", name=cells.name(here))
                )
            taken = cells.shift_type(there)
            if taken is not None:
                raise CommandRefused(
                    tr(
                        "{name} already is {taken_name}. Swap the two instead.",
                        name=cells.name(there),
                        taken_name=taken.name,
                    )
                )
            cells.put(here, None, DutyOrigin.HAND)
            cells.put(there, shift, DutyOrigin.HAND)


@dataclass(frozen=True, slots=True)
class SwapDuties:
    """Exchange what two cells hold; one of them may be a rest day."""

    rota_id: int
    one: Cell
    other: Cell

    @property
    def label(self) -> str:
        return tr("Swap {one} and {other}", one=wording.day(self.one[1]), other=wording.day(self.other[1]))

    def label_in(self, session: Session) -> str:
        names = [
            f"{find.person(session, cell[0])}, {wording.day(cell[1])}" for cell in (self.one, self.other)
        ]
        return tr("Swap {names}, with {names_2}", names=names[0], names_2=names[1])

    def apply(self, session: Session) -> None:
        with DutyCells(session, self.rota_id, [self.one, self.other]) as cells:
            mine, theirs = cells.shift_type(self.one), cells.shift_type(self.other)
            cells.put(self.one, theirs, DutyOrigin.HAND)
            cells.put(self.other, mine, DutyOrigin.HAND)


@dataclass(frozen=True, slots=True)
class LockCells:
    """Fix cells, tours and rest days alike: no build and no edit changes them."""

    rota_id: int
    cells: tuple[Cell, ...]

    @property
    def label(self) -> str:
        return tr("Lock {cells}", cells=wording.counted(len(self.cells), "cell"))

    def label_in(self, session: Session) -> str:
        return _with_name(session, tr("Lock"), self.cells, self.label)

    def apply(self, session: Session) -> None:
        with DutyCells(session, self.rota_id, self.cells) as cells:
            for cell in self.cells:
                cells.lock(cell)


@dataclass(frozen=True, slots=True)
class UnlockCells:
    """Set cells free again."""

    rota_id: int
    cells: tuple[Cell, ...]

    @property
    def label(self) -> str:
        return tr("Unlock {cells}", cells=wording.counted(len(self.cells), "cell"))

    def label_in(self, session: Session) -> str:
        return _with_name(session, tr("Unlock"), self.cells, self.label)

    def apply(self, session: Session) -> None:
        with DutyCells(session, self.rota_id, self.cells) as cells:
            for cell in self.cells:
                cells.unlock(cell)


@dataclass(frozen=True, slots=True)
class NoteOnDuty:
    """Write a note on a cell; an empty text removes it."""

    rota_id: int
    person_id: int
    date: dt.date
    note: str

    @property
    def label(self) -> str:
        return tr("Note on {date}", date=wording.day(self.date))

    def label_in(self, session: Session) -> str:
        return tr(
            "Note on {person}, {date}",
            person=find.person(session, self.person_id),
            date=wording.day(self.date),
        )

    def apply(self, session: Session) -> None:
        cell = (self.person_id, self.date)
        with DutyCells(session, self.rota_id, [cell]) as cells:
            cells.note(cell, NOTE.take(self.note))


def _with_name(session: Session, verb: str, cells: tuple[Cell, ...], otherwise: str) -> str:
    """ "Lock Scott Pallister, Fri 11 Dec" for one cell, the count for several."""
    if len(cells) != 1:
        return otherwise
    ((person_id, date),) = cells
    return f"{verb} {find.person(session, person_id)}, {wording.day(date)}"
