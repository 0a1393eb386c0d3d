"""The cells of one draft rota while a command changes them: looked up once, refused in one wording."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Self

from sqlalchemy import select
from sqlalchemy.orm import Session, joinedload

from planner.commands import find, wording
from planner.commands.command import CommandRefused
from planner.commands.duty_rows import Cell, duty_row, duty_rows, write_duty_rows
from planner.domain.people import Person
from planner.domain.rotas import DutyOrigin
from planner.domain.shifts import ShiftType
from planner.persistence.stored_rows import Image
from solver.language import tr


class DutyCells:
    """Some cells of a draft rota. Changing one checks the person, the date and the lock; what was changed is
    written when the ``with`` ends."""

    def __init__(self, session: Session, rota_id: int, cells: Iterable[Cell]) -> None:
        self.session = session
        self.rota = find.draft_rota(session, rota_id)
        wanted = list(cells)
        self._people = _people(session, {person_id for person_id, _ in wanted})
        self._stored = duty_rows(session, rota_id, self._people, {date for _, date in wanted})
        self._rows = dict(self._stored)  # as they will be; a rest day without lock or note has none
        self._shift_types: dict[str, ShiftType] = {}

    def __enter__(self) -> Self:
        return self

    def __exit__(self, failure: type[BaseException] | None, *_: object) -> None:
        if failure is None:
            write_duty_rows(self.session, self._stored, self._rows)

    def person(self, person_id: int) -> Person:
        person = self._people.get(person_id)
        return person if person is not None else find.person(self.session, person_id)

    def name(self, cell: Cell) -> str:
        """ "Scott Pallister, Fri 11 Dec" """
        return f"{self.person(cell[0])}, {wording.day(cell[1])}"

    def shift_type(self, cell: Cell) -> ShiftType | None:
        held = self._held(cell)
        return None if held is None else self.session.get(ShiftType, held)

    def shift_called(self, code: str | None) -> ShiftType | None:
        if code is None:
            return None
        if code not in self._shift_types:
            self._shift_types[code] = find.shift_type(self.session, code)
        return self._shift_types[code]

    def put(self, cell: Cell, shift: ShiftType | None, origin: DutyOrigin) -> None:
        """Give a cell a tour, or a rest day; refused when it is locked or the person has no tours then."""
        row = self._rows.get(cell)
        shift_id = shift.id if shift else None
        if self._held(cell) == shift_id:
            self._refuse_unless_in_rota(cell)
            return
        self._refuse_locked(cell)
        self._refuse_unless_available(cell, shift)
        if row is None:
            self._rows[cell] = duty_row(self.rota.id, cell, shift_id, origin)
        elif shift is None and not row["note"]:
            del self._rows[cell]
        else:
            self._rows[cell] = row | {"shift_type_id": shift_id, "origin": origin.value}

    def lock(self, cell: Cell) -> None:
        self._rows[cell] = self._row_or_rest(cell) | {"locked": 1}

    def unlock(self, cell: Cell) -> None:
        self._set_if_there(cell, {"locked": 0})

    def note(self, cell: Cell, text: str) -> None:
        if text:
            self._rows[cell] = self._row_or_rest(cell) | {"note": text}
        elif not self._set_if_there(cell, {"note": ""}):
            self._refuse_unless_in_rota(cell)

    def _held(self, cell: Cell) -> int | None:
        """The id of its shift type; None for a rest day."""
        row = self._rows.get(cell)
        held = row["shift_type_id"] if row else None
        return held if isinstance(held, int) else None

    def _row_or_rest(self, cell: Cell) -> Image:
        """What a cell has, or a rest day of its own to carry a lock or a note."""
        if cell in self._rows:
            return self._rows[cell]
        self._refuse_unless_in_rota(cell)
        self.person(cell[0])
        return duty_row(self.rota.id, cell, None, DutyOrigin.HAND)

    def _set_if_there(self, cell: Cell, values: Image) -> bool:
        """A rest day without lock or note needs no row."""
        row = self._rows.get(cell)
        if row is None:
            return False
        row = row | values
        if row["shift_type_id"] is None and not row["locked"] and not row["note"]:
            del self._rows[cell]
        else:
            self._rows[cell] = row
        return True

    def _refuse_locked(self, cell: Cell) -> None:
        row = self._rows.get(cell)
        if row is not None and row["locked"]:
            raise CommandRefused(tr("{name} is locked. Unlock it first.", name=self.name(cell)))

    def _refuse_unless_in_rota(self, cell: Cell) -> None:
        if not self.rota.holds(cell[1]):
            period = wording.days(self.rota.start_date, self.rota.end_date)
            raise CommandRefused(
                tr(
                    "{cell} is outside {rota} ({period}).",
                    cell=wording.day(cell[1]),
                    rota=self.rota,
                    period=period,
                )
            )

    def _refuse_unless_available(self, cell: Cell, shift: ShiftType | None) -> None:
        self._refuse_unless_in_rota(cell)
        if shift is None:
            return
        person = self.person(cell[0])
        if not person.role.on_rota:
            raise CommandRefused(
                tr("{person} attends the briefing only and has no tours of duty.", person=person)
            )
        if not person.active or not person.employed_on(cell[1]):
            raise CommandRefused(
                tr("{person} is not with the team on {cell}.", person=person, cell=wording.day(cell[1]))
            )
        if not shift.active:
            raise CommandRefused(tr("Shift type {code} is no longer used.", code=shift.code))


def _people(session: Session, ids: set[int]) -> dict[int, Person]:
    asked = select(Person).where(Person.id.in_(ids)).options(joinedload(Person.role))
    return {person.id: person for person in session.scalars(asked)}
