"""A leave list becomes absences: what is entered already is left alone, and no day is entered twice.

Of a row that overlaps what is stored, only the days that are not covered are added. A cancelled row takes out
the absence with the same dates; one that matches only in part is left to people.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Final, NamedTuple

from planner.commands.absences import AddAbsence, DecideLeave, RemoveAbsence
from planner.commands.wording import counted, day, days
from planner.exchange.import_refused import ImportRefused, RowError
from planner.exchange.leave_import import CANCELLED, PENDING, LeaveRow, read_leave
from planner.exchange.reading.template_row import Imported
from planner.exchange.reading.written_text import matching_key
from planner.exchange.taking_in.absence_words import codes_of_absence
from planner.exchange.taking_in.preview import ImportPreview, Plan, Told, only_file
from planner.planner import Planner
from planner.views.absence_register import RegisteredAbsence, absence_register
from planner.views.staff_register import RegisteredPerson, StaffRegister, staff_register
from solver.language import tr

HALVES_A_DAY: Final = 2
MOST_TOURS_NAMED: Final = 8


class _Span(NamedTuple):
    """Half days from `first` up to, not including, `end`: two for each date, counted from the year 1."""

    first: int
    end: int

    @classmethod
    def of(cls, row: LeaveRow | RegisteredAbsence) -> _Span:
        first = row.start_date.toordinal() * HALVES_A_DAY + row.start_half
        return cls(first, (row.end_date.toordinal() + 1) * HALVES_A_DAY - row.end_half)

    @property
    def start_date(self) -> dt.date:
        return dt.date.fromordinal(self.first // HALVES_A_DAY)

    @property
    def end_date(self) -> dt.date:
        return dt.date.fromordinal((self.end - 1) // HALVES_A_DAY)

    @property
    def in_words(self) -> str:
        """ "Mon 7 to Fri 11 Dec", with "from midday" and "until midday" where half days are meant."""
        text = days(self.start_date, self.end_date)
        first = tr(" from midday") if self.first % HALVES_A_DAY else ""
        last = tr(" until midday") if self.end % HALVES_A_DAY else ""
        return f"{text}{first}{' and' if first and last else ''}{last}"

    def overlaps(self, other: _Span) -> bool:
        return self.first < other.end and other.first < self.end

    def without(self, others: Iterable[_Span]) -> list[_Span]:
        """What is left of it when the others are taken out."""
        left = [self]
        for gone in others:
            pieces = ((_Span(one.first, min(one.end, gone.first)), _Span(max(one.first, gone.end), one.end))
                      for one in left)  # fmt: skip
            left = [piece for pair in pieces for piece in pair if piece.first < piece.end]
        return left


def leave_preview(planner: Planner, paths: Sequence[Path], told: Told) -> ImportPreview:
    """What a leave list would do. Raises ImportRefused for somebody who is not of this team."""
    register, absences = planner.read(staff_register), planner.read(absence_register)
    codes = codes_of_absence(register.absence_kinds)
    imported = read_leave(only_file(paths), told.answers, {"absence_type": tuple(codes)})
    people = _people(imported, register)
    plan = Plan(tr("Leave list"), imported.source, imported.notices)
    intake = _Intake(plan, absences.absences)
    wanted = [row for row in imported.rows if row.status != CANCELLED]
    for row in wanted:
        intake.enter(row, people[row.staff_no], codes[row.absence_type])
    for row in imported.rows:
        if row.status == CANCELLED:
            intake.cancel(row, people[row.staff_no], codes[row.absence_type])
    plan.notices += _tours_on(intake.away, absences.tours)
    return plan.preview


def _people(imported: Imported[LeaveRow], register: StaffRegister) -> dict[str, RegisteredPerson]:
    """Staff numbers as the list writes them, and whose they are."""
    known = {matching_key(person.staff_no): person for person in register.people}
    errors = [
        RowError(
            tr("line {line_number}", line_number=row.line_number),
            "staff_no",
            row.staff_no,
            tr("is nobody of this team"),
            tr("import the staff first"),
        )
        for row in imported.rows
        if matching_key(row.staff_no) not in known
    ]
    if errors:
        raise ImportRefused.for_rows(imported.source, errors)
    return {row.staff_no: known[matching_key(row.staff_no)] for row in imported.rows}


class _Intake:
    """Enters row after row, and knows what is entered by then."""

    def __init__(self, plan: Plan, stored: Sequence[RegisteredAbsence]) -> None:
        self._plan = plan
        self._stored: dict[tuple[int, str], list[RegisteredAbsence]] = {}
        for absence in stored:
            self._stored.setdefault((absence.person_id, absence.kind), []).append(absence)
        self._entered: dict[tuple[int, str], list[_Span]] = {}
        self.away: list[tuple[RegisteredPerson, _Span]] = []

    def enter(self, row: LeaveRow, person: RegisteredPerson, kind: str) -> None:
        key, span = (person.person_id, kind), _Span.of(row)
        who = f"{person.name}: {kind}, {span.in_words}"
        there = [absence for absence in self._stored.get(key, ()) if span.overlaps(_Span.of(absence))]
        if any(absence.partial for absence in there):
            self._plan.leave_out(
                tr("{who}: some hours of these days are entered already; change them by hand.", who=who)
            )
            return
        same = next((absence for absence in there if _Span.of(absence) == span), None)
        covered = [*map(_Span.of, there), *self._entered.get(key, ())]
        self._entered.setdefault(key, []).append(span)
        if same is not None and same.asked and row.status != PENDING:
            self._plan.change(
                tr("{who}: asked for, now approved", who=who), DecideLeave(same.absence_id, approve=True)
            )
            self.away.append((person, span))
        elif pieces := span.without(covered):
            for piece in pieces:
                self._add(row, person, kind, piece)
        else:
            self._plan.unchanged += 1

    def _add(self, row: LeaveRow, person: RegisteredPerson, kind: str, span: _Span) -> None:
        asked = row.status == PENDING
        command = AddAbsence(
            person_id=person.person_id,
            kind=kind,
            start_date=span.start_date,
            end_date=span.end_date,
            start_half=bool(span.first % HALVES_A_DAY),
            end_half=bool(span.end % HALVES_A_DAY),
            status="asked" if asked else "approved",
            note=tr("Approved by {approved_by}", approved_by=row.approved_by) if row.approved_by else "",
        )
        self._plan.add(
            f"{person.name}: {kind}, {span.in_words}{tr(' (asked for)') if asked else ''}", command
        )
        if not asked:
            self.away.append((person, span))

    def cancel(self, row: LeaveRow, person: RegisteredPerson, kind: str) -> None:
        key, span = (person.person_id, kind), _Span.of(row)
        there = [absence for absence in self._stored.get(key, ()) if span.overlaps(_Span.of(absence))]
        same = next((absence for absence in there if _Span.of(absence) == span and not absence.partial), None)
        if any(span.overlaps(entered) for entered in self._entered.get(key, ())) or not there:
            self._plan.unchanged += 1  # booked again in the same list, or never entered
        elif same is not None:
            self._plan.change(
                tr(
                    "{name}: {kind}, {in_words}: cancelled",
                    name=person.name,
                    kind=kind,
                    in_words=span.in_words,
                ),
                RemoveAbsence(same.absence_id),
            )
        else:
            who, stored = f"{person.name}: {kind}, {span.in_words}", _Span.of(there[0]).in_words
            self._plan.leave_out(
                tr("{who} is cancelled, but {stored} is entered; change it by hand.", who=who, stored=stored)
            )


def _tours_on(
    away: Sequence[tuple[RegisteredPerson, _Span]], tours: dict[tuple[int, dt.date], str]
) -> Iterator[str]:
    """Who has a tour of duty on a day away: the rota will say so too, and a build plans around it."""
    clashes = [
        f"{person.name} {day(date)} ({tours[person.person_id, date]})"
        for person, span in away
        for date in _dates(span)
        if (person.person_id, date) in tours
    ]
    if clashes:
        named = ", ".join(clashes[:MOST_TOURS_NAMED])
        more = (
            tr(" and {count} more", count=len(clashes) - MOST_TOURS_NAMED)
            if len(clashes) > MOST_TOURS_NAMED
            else ""
        )
        yield tr(
            "{tours} of duty on days away: {named}{more}. Build the rota again.",
            tours=counted(len(clashes), "tour"),
            named=named,
            more=more,
        )


def _dates(span: _Span) -> Iterator[dt.date]:
    length = (span.end_date - span.start_date).days + 1
    return (span.start_date + dt.timedelta(days=number) for number in range(length))
