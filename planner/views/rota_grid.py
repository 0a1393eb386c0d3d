"""The rota of a period as it is stored: people by group, one cell a day. What the rules say is a verdict."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import NamedTuple

from sqlalchemy import select
from sqlalchemy.orm import Session, selectinload

from planner.domain.absences import Absence, DecisionStatus, Request
from planner.domain.credit import duty_minutes
from planner.domain.dates import BankHoliday, DayNote
from planner.domain.patterns import Pattern, PatternDay
from planner.domain.people import Person, Role, Terms
from planner.domain.rotas import Duty, Rota
from planner.domain.settings import Setting
from planner.domain.shifts import ShiftType
from planner.views.fair_shares import WEEKS, Shares, Tally, fair_shares, shares_of
from planner.views.rota_cells import CellKind, RotaCell, absence_on, away_cell, tour_cell
from planner.views.rota_parts import parts_of, rotas_on
from planner.views.rota_rows import DayHeader, GroupRow, PersonRow, RotaGrid, ShiftLegend
from planner.views.rota_versions import published_before, version_text, week_title
from solver.language import tr

__all__ = [
    "CellKind",
    "DayHeader",
    "GroupRow",
    "PersonRow",
    "RotaCell",
    "RotaGrid",
    "ShiftLegend",
    "rota_grid",
]

SATURDAY = 5


def rota_grid(
    session: Session, rota_id: int, start: dt.date | None = None, days: int | None = None
) -> RotaGrid:
    """The whole period of a rota, or ``days`` of it from ``start``."""
    rota = session.get_one(Rota, rota_id)
    first = max(start or rota.start_date, rota.start_date)
    length = min(days or rota.days, (rota.end_date - first).days + 1)
    return GridReading(session, rota, [first + dt.timedelta(days=day) for day in range(length)]).grid()


def rota_span(session: Session, rota_id: int, start: dt.date, days: int) -> RotaGrid:
    """So many days whatever rotas hold them: this one on its own days, the one to show on the others."""
    rota = session.get_one(Rota, rota_id)
    return GridReading(session, rota, [start + dt.timedelta(days=day) for day in range(days)]).grid()


class _Stored(NamedTuple):
    """A stored cell."""

    shift_type_id: int | None
    locked: bool
    note: str


_NOTHING = _Stored(None, False, "")
_REST, _EMPTY = RotaCell(CellKind.REST, "RD"), RotaCell(CellKind.EMPTY, "")
_NO_ROTA = RotaCell(CellKind.NO_ROTA, "")


class GridReading:
    """The rows behind one grid, read once; of all people, or ``among`` them of some."""

    def __init__(
        self,
        session: Session,
        rota: Rota,
        dates: Sequence[dt.date],
        among: frozenset[int] | None = None,
    ) -> None:
        self.session, self.rota, self.dates, self.among = session, rota, dates, among
        self.rota_on = rotas_on(session, rota, dates)
        query = select(ShiftType).order_by(ShiftType.position, ShiftType.id)
        self.shift_types = list(session.scalars(query))
        self.shift_of: dict[int | None, ShiftType] = {shift.id: shift for shift in self.shift_types}
        self._faces: dict[tuple[int | None, Terms], RotaCell] = {}
        self.people = self._read_people()
        self.duties = self._duties_of(self.rota_on)
        before = {one.id: published_before(session, one) for one in {*self.rota_on.values(), rota}}
        self.published = before[rota.id]
        self.told_on = {date: told for date, one in self.rota_on.items() if (told := before[one.id])}
        self.told = self._duties_of(self.told_on)
        self.requests = self._read_requests()
        self.parts = tuple(parts_of(self.rota_on))
        self.shares = self._read_shares()

    def _read_shares(self) -> Shares:
        """Of one rota the last eight weeks, what was worked before included; of several the days shown."""
        if len(self.parts) <= 1:
            return fair_shares(self.session, self.rota, self.people, self.among)
        lates = {shift.id for shift in self.shift_types if shift.is_late}
        worked = (
            (person_id, date, held.shift_type_id in lates)
            for (person_id, date), held in self.duties.items()
            if held.shift_type_id is not None
        )
        return shares_of(worked, self.people)

    def grid(self) -> RotaGrid:
        setting = self.session.get(Setting, 1)
        groups = self._groups()
        return RotaGrid(
            rota_id=self.rota.id,
            title=week_title(self.dates[0], len(self.dates)),
            version=version_text(self.rota),
            published_version=tr("published {number}", number=self.published.number)
            if self.published
            else "",
            state=self.rota.state.value,
            start=self.dates[0],
            days=self._headers(groups),
            groups=groups,
            shift_types=tuple(shift_legend(shift) for shift in self.shift_types if shift.active),
            changes_since_published=sum(
                cell.changed
                for group in groups
                for row in group.people
                for date, cell in zip(self.dates, row.cells)
                if self.rota_on.get(date) is self.rota
            ),
            briefing_only=self._briefing_only(),
            saved_at=None,
            bound_minutes=_bound(self.rota),
            example_data=bool(setting and setting.example_data),
            parts=self.parts,
            share_weeks=WEEKS if len(self.parts) <= 1 else (len(self.dates) + 6) // 7,
        )

    def _read_people(self) -> list[Person]:
        query = (
            select(Person)
            .join(Role)
            .where(Person.active, Role.on_rota)
            .options(
                selectinload(Person.role).selectinload(Role.agency),
                selectinload(Person.absences).selectinload(Absence.kind),
                selectinload(Person.absences).selectinload(Absence.missed),
                selectinload(Person.pattern).selectinload(Pattern.days).selectinload(PatternDay.shift_type),
            )
            .order_by(Role.position, Role.id, Person.id)
        )
        if self.among is not None:
            query = query.where(Person.id.in_(self.among))
        return [p for p in self.session.scalars(query) if any(p.employed_on(date) for date in self.dates)]

    def _duties_of(self, rota_on: dict[dt.date, Rota]) -> dict[tuple[int, dt.date], _Stored]:
        """As columns, not as rows: a quarter of a year of sixty people is six thousand cells."""
        holding = {date: rota.id for date, rota in rota_on.items()}
        query = select(
            Duty.rota_id, Duty.person_id, Duty.date, Duty.shift_type_id, Duty.locked, Duty.note
        ).where(Duty.rota_id.in_(set(holding.values())), Duty.date.between(self.dates[0], self.dates[-1]))
        if self.among is not None:
            query = query.where(Duty.person_id.in_(self.among))
        return {
            (person_id, date): _Stored(shift_type_id, locked, note)
            for rota_id, person_id, date, shift_type_id, locked, note in self.session.execute(query)
            if holding.get(date) == rota_id
        }

    def _read_requests(self) -> dict[tuple[int, dt.date], Request]:
        query = select(Request).where(
            Request.date.between(self.dates[0], self.dates[-1]), Request.status != DecisionStatus.REFUSED
        )
        return {(one.person_id, one.date): one for one in self.session.scalars(query)}

    def _groups(self) -> tuple[GroupRow, ...]:
        labels: dict[str, list[Person]] = {}
        for person in self.people:
            labels.setdefault(person.role.group_label, []).append(person)
        return tuple(self._group(label, people) for label, people in labels.items())

    def _group(self, label: str, people: list[Person]) -> GroupRow:
        rows = tuple(self._row(person) for person in people)
        return GroupRow(
            name=label,
            people=rows,
            contract_minutes=sum(row.contract_minutes for row in rows),
            planned_minutes=sum(row.planned_minutes for row in rows),
            on_duty=tuple(
                sum(row.cells[day].kind is CellKind.DUTY for row in rows) for day in range(len(self.dates))
            ),
        )

    def _row(self, person: Person) -> PersonRow:
        cells = tuple(self._cells(person))
        shares = self.shares[person.id]
        return PersonRow(
            person_id=person.id,
            name=person.display_name,
            number=person_number(person),
            contract_minutes=person.contract_minutes_per_week * len(self.rota_on) // 7,
            planned_minutes=sum(cell.paid_minutes for cell in cells),
            cells=cells,
            weekends=shares[Tally.WEEKENDS],
            lates=shares[Tally.LATES],
        )

    def _cells(self, person: Person) -> Iterator[RotaCell]:
        """One a day. What is the same on every day is asked of the person once: a force in a quarter of a
        year has 45,000 cells."""
        person_id, terms, ever_away = person.id, person.agency.terms, bool(person.absences)
        first, last = person.started or dt.date.min, person.ended or dt.date.max
        for date in self.dates:
            if not first <= date <= last:
                yield _EMPTY
            elif date not in self.rota_on:
                yield _NO_ROTA
            else:
                duty = self.duties.get((person_id, date), _NOTHING)
                away = absence_on(person, date) if ever_away else None
                yield self._marked(self._face(person, terms, date, duty, away), person_id, date, duty)

    def _face(
        self, person: Person, terms: Terms, date: dt.date, duty: _Stored, away: Absence | None
    ) -> RotaCell:
        """What somebody does. A plain tour or rest day is alike for everybody on the same terms, so made
        once."""
        if away is not None:
            return away_cell(person, date, self.shift_of.get(duty.shift_type_id), away)
        face = self._faces.get((duty.shift_type_id, terms))
        if face is None:
            shift = self.shift_of.get(duty.shift_type_id)
            face = _REST if shift is None else tour_cell(shift, duty_minutes(shift, person))
            self._faces[duty.shift_type_id, terms] = face
        return face

    def _marked(self, face: RotaCell, person_id: int, date: dt.date, duty: _Stored) -> RotaCell:
        """The same with what is to be seen beside it."""
        changed = date in self.told_on and self._changed(person_id, date, duty)
        wish = self.requests.get((person_id, date))
        if not (duty.locked or changed or wish or duty.note):
            return face
        request = "" if wish is None else "met" if wish.shift_type_id == duty.shift_type_id else tr("not met")
        return replace(face, locked=duty.locked, changed=changed, request=request, note=duty.note)

    def _changed(self, person_id: int, date: dt.date, duty: _Stored) -> bool:
        return self.told.get((person_id, date), _NOTHING).shift_type_id != duty.shift_type_id

    def _headers(self, groups: tuple[GroupRow, ...]) -> tuple[DayHeader, ...]:
        between = (self.dates[0], self.dates[-1])
        holidays = {
            one.date: one.name
            for one in self.session.scalars(select(BankHoliday).where(BankHoliday.date.between(*between)))
        }
        notes = {
            one.date: one.text
            for one in self.session.scalars(select(DayNote).where(DayNote.date.between(*between)))
        }
        return tuple(
            DayHeader(
                day=date,
                on_duty=sum(group.on_duty[day] for group in groups),
                note=notes.get(date) or holidays.get(date, ""),
                weekend=date.weekday() >= SATURDAY,
                bank_holiday=date in holidays,
            )
            for day, date in enumerate(self.dates)
        )

    def _briefing_only(self) -> int:
        query = select(Person).join(Role).where(Person.active, Role.on_rota.is_(False))
        return len(self.session.scalars(query).all())


def shift_legend(shift: ShiftType) -> ShiftLegend:
    return ShiftLegend(
        shift.code,
        shift.name,
        shift.hours_text,
        shift.start_minute,
        shift.end_minute,
        shift.paid_minutes,
        shift.colour_slot or shift.code[:1],
        shift.is_late,
    )


def person_number(person: Person) -> str:
    """What tells people apart in a list: the collar number of those in uniform, else what they do."""
    if person.role.uniform_visible and not person.title_line:
        return person.staff_no
    return person.title_line or person.role.name


def _bound(rota: Rota) -> int | None:
    bound = (rota.certificate or {}).get("bound")
    return bound if isinstance(bound, int) else None
