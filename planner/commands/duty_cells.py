"""The cells of one draft rota while a command changes them: looked up once, refused in one wording."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable

from sqlalchemy import select
from sqlalchemy.orm import Session, joinedload

from planner.commands import find, wording
from planner.commands.command import CommandRefused
from planner.domain.people import Person
from planner.domain.rotas import Duty, DutyOrigin, Rota
from planner.domain.shifts import ShiftType
from solver.language import tr

Cell = tuple[int, dt.date]  # person id and date


class DutyCells:
    """Some cells of a draft rota. Changing one checks the person, the date and the lock."""

    def __init__(self, session: Session, rota_id: int, cells: Iterable[Cell]) -> None:
        self.session = session
        self.rota = find.draft_rota(session, rota_id)
        wanted = list(cells)
        self._people = _people(session, {person_id for person_id, _ in wanted})
        self._duties = _duties(session, self.rota, wanted)
        self._shift_types: dict[str, ShiftType] = {}

    def person(self, person_id: int) -> Person:
        person = self._people.get(person_id)
        return person if person is not None else find.person(self.session, person_id)

    def name(self, cell: Cell) -> str:
        """ "Scott Pallister, Fri 11 Dec" """
        return f"{self.person(cell[0])}, {wording.day(cell[1])}"

    def duty(self, cell: Cell) -> Duty | None:
        """What is stored for a cell; None is a rest day without lock or note."""
        return self._duties.get(cell)

    def shift_type(self, cell: Cell) -> ShiftType | None:
        duty = self.duty(cell)
        return duty.shift_type if duty else None

    def shift_called(self, code: str | None) -> ShiftType | None:
        if code is None:
            return None
        if code not in self._shift_types:
            self._shift_types[code] = find.shift_type(self.session, code)
        return self._shift_types[code]

    def put(self, cell: Cell, shift: ShiftType | None, origin: DutyOrigin) -> None:
        """Give a cell a tour, or a rest day; refused when it is locked or the person has no tours then."""
        duty = self.duty(cell)
        if (duty.shift_type if duty else None) is shift:
            self._refuse_unless_in_rota(cell)
            return
        self._refuse_locked(cell)
        self._refuse_unless_available(cell, shift)
        if duty is None:
            self._add(cell, shift, origin)
        elif shift is None and not duty.note:
            self._remove(cell, duty)
        else:
            duty.shift_type, duty.origin = shift, origin

    def lock(self, cell: Cell) -> None:
        duty = self.duty(cell)
        if duty is None:
            self._refuse_unless_in_rota(cell)
            duty = self._add(cell, None, DutyOrigin.HAND)
        duty.locked = True

    def unlock(self, cell: Cell) -> None:
        duty = self.duty(cell)
        if duty is not None:
            duty.locked = False
            self._remove_if_empty(cell, duty)

    def note(self, cell: Cell, text: str) -> None:
        duty = self.duty(cell)
        if duty is not None:
            duty.note = text
            self._remove_if_empty(cell, duty)
            return
        self._refuse_unless_in_rota(cell)
        if text:
            self._add(cell, None, DutyOrigin.HAND).note = text

    def _add(self, cell: Cell, shift: ShiftType | None, origin: DutyOrigin) -> Duty:
        duty = Duty(
            rota=self.rota,
            person=self.person(cell[0]),
            date=cell[1],
            shift_type=shift,
            origin=origin,
            locked=False,
            note="",
        )
        self.session.add(duty)
        self._duties[cell] = duty
        return duty

    def _remove(self, cell: Cell, duty: Duty) -> None:
        self.session.delete(duty)
        del self._duties[cell]

    def _remove_if_empty(self, cell: Cell, duty: Duty) -> None:
        """A rest day without lock or note needs no row."""
        if duty.shift_type is None and not duty.locked and not duty.note:
            self._remove(cell, duty)

    def _refuse_locked(self, cell: Cell) -> None:
        duty = self.duty(cell)
        if duty is not None and duty.locked:
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


def _duties(session: Session, rota: Rota, cells: list[Cell]) -> dict[Cell, Duty]:
    if not cells:
        return {}
    dates = [date for _, date in cells]
    asked = (
        select(Duty)
        .where(
            Duty.rota_id == rota.id,
            Duty.person_id.in_({person_id for person_id, _ in cells}),
            Duty.date.between(min(dates), max(dates)),
        )
        .options(joinedload(Duty.shift_type))
    )
    return {(duty.person_id, duty.date): duty for duty in session.scalars(asked)}
