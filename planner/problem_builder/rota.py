"""A rota's period as a RotaProblem, and its stored duties as a Rota."""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection, Iterable

from sqlalchemy import select
from sqlalchemy.orm import Session, selectinload

from planner.domain.absences import Absence, DecisionStatus, Request
from planner.domain.credit import credited_minutes
from planner.domain.dates import BankHoliday
from planner.domain.patterns import Pattern
from planner.domain.people import Person, PersonSkill, Role, Terms
from planner.domain.rotas import Duty, Rota, RotaState
from planner.domain.settings import Setting
from planner.domain.shifts import ShiftType
from planner.problem_builder.cover import cover_needs
from planner.problem_builder.history import Past, read_past
from planner.problem_builder.rules import active_rota_rules
from solver.language import tr
from solver.rota import problem as solver_problem
from solver.rota.problem import NO_PATTERN, REST, Held, Lock, RotaProblem
from solver.rota.solution import Rota as SolverRota

WORKING_AWAY = frozenset({"CT", "TR", "AD"})  # court, training, aid: away, and no rest day
HISTORY_DAYS = 17 * 7  # the longest span that a rule averages over (Working Time Regulations, 17 weeks)


def rota_problem(session: Session, rota_id: int, today: dt.date) -> RotaProblem:
    """Everything the engine and the check need to know about the period of a rota."""
    rota = session.get_one(Rota, rota_id)
    return _Period(session, rota, today).problem()


def stored_rota(session: Session, rota_id: int, problem: RotaProblem) -> SolverRota:
    """The duties of a rota in the order of the problem's people and days."""
    rows = stored_rows(session, rota_id, problem, [person.id for person in problem.people])
    return SolverRota(tuple(rows.values()))


def stored_rows(
    session: Session, rota_id: int, problem: RotaProblem, people: Collection[int]
) -> dict[int, tuple[int, ...]]:
    """The duties of some of the people, by person id, day after day."""
    codes = {shift.code: s for s, shift in enumerate(problem.shift_types)}
    rows = {person_id: [REST] * problem.days for person_id in people}
    query = (
        select(Duty.person_id, Duty.date, ShiftType.code)
        .join(ShiftType, Duty.shift_type_id == ShiftType.id)
        .where(Duty.rota_id == rota_id)
    )
    if len(people) < len(problem.people):
        query = query.where(Duty.person_id.in_(people))
    for person_id, date, code in session.execute(query):
        day = (date - problem.start).days
        if person_id in rows and 0 <= day < problem.days:
            rows[person_id][day] = codes[code]
    return {person_id: tuple(row) for person_id, row in rows.items()}


class _Period:
    """The rows of one period, read once and translated part by part."""

    def __init__(self, session: Session, rota: Rota, today: dt.date) -> None:
        self.session, self.rota, self.today = session, rota, today
        self.dates = [rota.start_date + dt.timedelta(days=day) for day in range(rota.days)]
        self.people = self._read_people()
        self.shift_types = list(session.scalars(select(ShiftType).order_by(ShiftType.position, ShiftType.id)))
        self.index = {shift.code: s for s, shift in enumerate(self.shift_types)}
        self.index_by_id = {shift.id: s for s, shift in enumerate(self.shift_types)}
        self.past = read_past(session, rota, HISTORY_DAYS)
        self.retired = sorted({one.shift_code for one in self.past.duties.values()} - set(self.index))
        self.patterns = self._read_patterns()

    def problem(self) -> RotaProblem:
        setting = self.session.get(Setting, 1)
        return RotaProblem(
            start=self.rota.start_date,
            days=self.rota.days,
            shift_types=self._shift_types(),
            people=tuple(self._person(person) for person in self.people),
            rules=active_rota_rules(self.session, self.people),
            cover=cover_needs(self.session, self.shift_types, self.dates),
            requests=self._requests(),
            locks=self._locks(),
            published=self._published(),
            notice_days=(self.rota.start_date - self.today).days,
            zone=setting.time_zone if setting else "Europe/London",
            bank_holidays=self._bank_holidays(),
            title=str(self.rota),
        )

    def _read_people(self) -> list[Person]:
        query = (
            select(Person)
            .join(Role)
            .where(Person.active, Role.on_rota)
            .options(
                selectinload(Person.role).selectinload(Role.agency),
                selectinload(Person.skills).selectinload(PersonSkill.skill),
                selectinload(Person.fixed_times_off),
                selectinload(Person.absences).selectinload(Absence.kind),
                selectinload(Person.absences).selectinload(Absence.missed),
            )
            .order_by(Role.position, Role.id, Person.id)
        )
        return [p for p in self.session.scalars(query) if any(p.employed_on(date) for date in self.dates)]

    def _read_patterns(self) -> dict[int, tuple[Pattern, dict[int, int]]]:
        """Of each pattern: itself, and the shift index of each day of its cycle that has one."""
        patterns = self.session.scalars(select(Pattern).options(selectinload(Pattern.days)))
        return {
            one.id: (one, {d.day: self.index_by_id[d.shift_type_id] for d in one.days if d.shift_type_id})
            for one in patterns
        }

    def _shift_types(self) -> tuple[solver_problem.ShiftType, ...]:
        present = tuple(_shift_type(shift) for shift in self.shift_types)
        worked = {one.shift_code: one for one in self.past.duties.values()}
        return present + tuple(
            solver_problem.ShiftType(
                code,
                code,
                worked[code].start_minute,
                worked[code].end_minute,
                worked[code].paid_minutes,
            )
            for code in self.retired
        )

    def _person(self, person: Person) -> solver_problem.Person:
        return solver_problem.Person(
            id=person.id,
            name=person.display_name,
            agency=person.agency.name,
            role=person.role.name,
            contract_minutes=person.contract_minutes_per_week,
            may_work=frozenset(
                s
                for s, shift in enumerate(self.shift_types)
                if shift.active and any(link.role_id == person.role_id for link in shift.roles)
            ),
            held=tuple(self._held(skill) for skill in person.skills),
            absences=tuple(self._absences_of(person)),
            pattern=tuple(self._pattern_of(person)),
            history=self._history_of(person),
            restrictions=frozenset({"night"} if person.no_nights else ()),
            cannot_work=tuple(
                (off.weekday, off.start_minute, off.end_minute)
                for off in person.fixed_times_off
                if _overlaps(off.from_date, off.until_date, self.rota)
            ),
            opted_out_of_48_hours=person.wtr_opt_out,
            paid_breaks=person.agency.terms is Terms.OFFICER,
        )

    def _held(self, skill: PersonSkill) -> Held:
        start = self.rota.start_date
        return Held(
            skill.skill.name,
            None if skill.from_date is None else (skill.from_date - start).days,
            None if skill.until_date is None else (skill.until_date - start).days,
        )

    def _pattern_of(self, person: Person) -> list[int]:
        if person.pattern_id is None:
            return [NO_PATTERN] * len(self.dates)
        pattern, shifts = self.patterns[person.pattern_id]
        return [shifts.get(pattern.day_of_cycle(date, person.line_offset_days), REST) for date in self.dates]

    def _absences_of(self, person: Person) -> Iterable[solver_problem.Absence]:
        """History days are given too, so that earlier weeks add up."""
        first = self.rota.start_date - dt.timedelta(days=self.past.days)
        for day in range(-self.past.days, len(self.dates)):
            date = first + dt.timedelta(days=day + self.past.days)
            if day >= 0 and not person.employed_on(date):
                yield solver_problem.Absence(day, tr("not employed"))
                continue
            yield from self._absences_on(person, day, date)

    def _absences_on(self, person: Person, day: int, date: dt.date) -> Iterable[solver_problem.Absence]:
        credited: list[tuple[int, int]] = []
        for absence in person.absences:
            away = absence.minutes_on(date)
            if away is not None and absence.status is DecisionStatus.APPROVED:
                yield solver_problem.Absence(
                    day,
                    absence.kind.name.lower(),
                    *away,
                    credited_minutes=credited_minutes(absence, person, date, credited),
                    worked=absence.kind.code in WORKING_AWAY,
                )
                if absence.kind.counts_as_worked:
                    credited.append(away)

    def _history_of(self, person: Person) -> tuple[int, ...]:
        first = self.rota.start_date - dt.timedelta(days=self.past.days)
        return tuple(
            self._state(self.past, person.id, first + dt.timedelta(days=day)) for day in range(self.past.days)
        )

    def _state(self, past: Past, person_id: int, date: dt.date) -> int:
        worked = past.duties.get((person_id, date))
        if worked is None:
            return REST
        if worked.shift_code in self.index:
            return self.index[worked.shift_code]
        return len(self.shift_types) + self.retired.index(worked.shift_code)

    def _requests(self) -> tuple[solver_problem.Request, ...]:
        place = {person.id: p for p, person in enumerate(self.people)}
        query = select(Request).where(
            Request.date.between(self.dates[0], self.dates[-1]), Request.status != DecisionStatus.REFUSED
        )
        return tuple(
            solver_problem.Request(
                place[one.person_id],
                (one.date - self.rota.start_date).days,
                frozenset({self.index_by_id[one.shift_type_id] if one.shift_type_id else REST}),
            )
            for one in self.session.scalars(query.order_by(Request.id))
            if one.person_id in place
        )

    def _locks(self) -> tuple[Lock, ...]:
        place = {person.id: p for p, person in enumerate(self.people)}
        query = select(Duty).where(Duty.rota_id == self.rota.id, Duty.locked).order_by(Duty.id)
        return tuple(
            Lock(
                place[one.person_id],
                (one.date - self.rota.start_date).days,
                self.index_by_id[one.shift_type_id] if one.shift_type_id else REST,
            )
            for one in self.session.scalars(query)
            if one.person_id in place and self.rota.holds(one.date)
        )

    def _published(self) -> tuple[tuple[int, ...], ...]:
        """What people were last told; NO_PATTERN where they were told nothing."""
        query = select(Rota).where(
            Rota.state == RotaState.PUBLISHED,
            Rota.id != self.rota.id,
            Rota.start_date <= self.dates[-1],
        )
        told = [one for one in self.session.scalars(query) if one.end_date >= self.dates[0]]
        if not told:
            return ()
        rows = {person.id: [NO_PATTERN] * len(self.dates) for person in self.people}
        for rota in sorted(told, key=lambda one: (one.number, one.id)):
            self._tell(rota, rows)
        return tuple(tuple(row) for row in rows.values())

    def _tell(self, rota: Rota, rows: dict[int, list[int]]) -> None:
        for row in rows.values():
            for day, date in enumerate(self.dates):
                if rota.holds(date):
                    row[day] = REST
        for duty in rota.duties:
            day = (duty.date - self.rota.start_date).days
            if duty.person_id in rows and 0 <= day < len(self.dates) and duty.shift_type_id:
                rows[duty.person_id][day] = self.index_by_id[duty.shift_type_id]

    def _bank_holidays(self) -> frozenset[int]:
        query = select(BankHoliday.date).where(BankHoliday.date.between(self.dates[0], self.dates[-1]))
        return frozenset((date - self.rota.start_date).days for date in self.session.scalars(query))


def _shift_type(shift: ShiftType) -> solver_problem.ShiftType:
    tags = {"late"} if shift.is_late else set()
    if shift.is_night:
        tags.add("night")
    if not shift.is_late and not shift.is_night and shift.start_minute < 8 * 60:
        tags.add("early")
    return solver_problem.ShiftType(
        code=shift.code,
        name=shift.name,
        start=shift.start_minute,
        end=shift.end_minute,
        paid_minutes=shift.paid_minutes,
        tags=frozenset(tags),
        skills=frozenset(link.skill.name for link in shift.skills if link.everyone),
        break_minutes=shift.break_minutes,
    )


def _overlaps(first: dt.date | None, last: dt.date | None, rota: Rota) -> bool:
    return (first is None or first <= rota.end_date) and (last is None or last >= rota.start_date)
