"""A staff list becomes people who join and people who change; nobody leaves by not being on it.

A blank cell says nothing: it never clears what is stored. Skills that a list does not name are kept.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from planner.commands.command import Command
from planner.commands.people import AddPerson, ChangePerson, SetSkill
from planner.commands.wording import counted
from planner.exchange.import_refused import ImportRefused, RowError
from planner.exchange.reading.template_row import Choices, Imported
from planner.exchange.reading.written_text import matching_key
from planner.exchange.staff_import import StaffRow, read_staff
from planner.exchange.taking_in.preview import ImportPreview, Plan, Told, only_file
from planner.planner import Planner
from planner.views.staff_register import RegisteredPerson, StaffRegister, staff_register
from solver.language import tr
from solver.rule import duration

# What the column pst_expiry (personal safety training) is called among a team's skills.
SAFETY_TRAINING: Final = (tr("Officer safety training"), tr("Personal safety training"), "PST")
NOT_KEPT: Final = {"rank": "rank", "ward": "ward"}
DAYS_A_LINE: Final = 7


def staff_preview(planner: Planner, paths: Sequence[Path], told: Told) -> ImportPreview:
    """What a staff list would do. Raises ImportRefused for values that do not fit this team."""
    register = planner.read(staff_register)
    if not register.roles:
        raise ImportRefused(
            tr(
                "{name} has no roles to give people yet. Add its agencies and roles in Settings first.",
                name=planner.path.name,
            )
        )
    imported = read_staff(only_file(paths), told.answers, _choices(register))
    _refuse_misfits(imported, register)
    plan = Plan(tr("Staff list"), imported.source, (*imported.notices, *_not_kept(imported.rows, register)))
    known = {matching_key(person.staff_no): person for person in register.people}
    for row in imported.rows:
        person = known.pop(matching_key(row.staff_no), None)
        if person is None:
            plan.add(*_joining(row, register))
        elif (news := _News(row, person, register)).commands:
            plan.change(f"{person.name} ({person.staff_no}): {'; '.join(news.words)}", *news.commands)
        else:
            plan.unchanged += 1
    if known:
        plan.notices.append(
            tr(
                "{person_iss} not on the list; they stay.",
                person_iss=counted(len(known), "person is", "people are"),
            )
        )
    return plan.preview


def _choices(register: StaffRegister) -> Choices:
    """What a column may name; none of a kind in the team means that no cell can name one."""
    return {
        "agency": register.agencies,
        "role": tuple(role.name for role in register.roles),
        "pattern": tuple(name for name, _ in register.patterns),
        "powers": register.skills,
    }


def _refuse_misfits(imported: Imported[StaffRow], register: StaffRegister) -> None:
    """Values that are right each and wrong together: a role of another agency, a line beyond the pattern."""
    agencies = {role.name: role.agency for role in register.roles}
    cycles = dict(register.patterns)
    errors = []
    for row in imported.rows:
        place = tr("line {line_number}", line_number=row.line_number)
        if agencies[row.role] != row.agency:
            problem = tr(
                "is a role of {agencies}, not of {agency}", agencies=agencies[row.role], agency=row.agency
            )
            errors.append(RowError(place, "role", row.role, problem, tr("correct one of the two")))
        lines = -(-cycles.get(row.pattern, 0) // DAYS_A_LINE)
        if row.pattern and row.pattern_line and row.pattern_line > lines:
            problem = tr("is beyond the pattern {pattern}", pattern=row.pattern)
            errors.append(
                RowError(place, "line", str(row.pattern_line), problem, tr("write 1 to {lines}", lines=lines))
            )
    if errors:
        raise ImportRefused.for_rows(imported.source, errors)


def _not_kept(rows: Sequence[StaffRow], register: StaffRegister) -> Iterator[str]:
    given = {name for row in rows for name in row.model_fields_set}
    unkept = [word for name, word in NOT_KEPT.items() if name in given]
    if unkept:
        yield tr("Read but not kept: {unkept}.", unkept=", ".join(unkept))
    if "pst_expiry" in given and _safety_training(register) is None:
        yield tr(
            "The dates of pst_expiry are not kept: no skill is called {safety_training}.",
            safety_training=tr(" or ").join(SAFETY_TRAINING),
        )


def _safety_training(register: StaffRegister) -> str | None:
    return next((name for name in SAFETY_TRAINING if name in register.skills), None)


def _joining(row: StaffRow, register: StaffRegister) -> tuple[str, Command]:
    """Somebody new: the line of the preview and the command."""
    training = _safety_training(register)
    ends = {training: row.pst_expiry} if training and row.pst_expiry else {}
    command = AddPerson(
        staff_no=row.staff_no,
        first_name=row.initials or row.surname[:1],
        last_name=row.surname,
        role=row.role,
        contract_minutes_per_week=row.contract_minutes_per_week,
        pattern=row.pattern or None,
        line_offset_days=_offset(row),
        skills=tuple(dict.fromkeys((*row.powers, *ends))),
        skills_until=tuple(ends.items()),
        no_lone_work=not row.solo_ok,
        wtr_opt_out=row.wtr_optout,
        driver_grade=row.driver_grade,
        note=row.notes_ref,
    )
    name = f"{command.first_name} {command.last_name}"
    return tr(
        "{name} ({staff_no}): {role}, {contract_minutes_per_week} a week",
        name=name,
        staff_no=row.staff_no,
        role=row.role,
        contract_minutes_per_week=duration(row.contract_minutes_per_week),
    ), command


def _offset(row: StaffRow) -> int:
    return ((row.pattern_line or 1) - 1) * DAYS_A_LINE


@dataclass(frozen=True, slots=True)
class _Column:
    """A column and the field it fills. ``news`` says what changed, in a few words."""

    name: str
    field: str
    value: Callable[[StaffRow], object]
    news: Callable[[object, object], str]


def _now(word: str, shown: Callable[[object], str] = str) -> Callable[[object, object], str]:
    return lambda old, new: tr(
        "{word} {old}, now {new}", word=word, old=shown(old) if old is not None else "none", new=shown(new)
    )


def _yes_no(word: str) -> Callable[[object, object], str]:
    return lambda _, new: f"{word}: {'yes' if new else 'no'}"


_COLUMNS: Final = (
    _Column("surname", "last_name", lambda row: row.surname, _now("surname")),
    _Column("role", "role", lambda row: row.role, _now("role")),
    _Column(
        "contract_minutes_per_week",
        "contract_minutes_per_week",
        lambda row: row.contract_minutes_per_week,
        _now("contract", lambda minutes: duration(int(str(minutes)))),
    ),
    _Column("pattern", "pattern", lambda row: row.pattern, _now("pattern")),
    _Column(
        "pattern_line",
        "line_offset_days",
        _offset,
        _now("line", lambda days: str(int(str(days)) // DAYS_A_LINE + 1)),
    ),
    _Column("driver_grade", "driver_grade", lambda row: row.driver_grade, _now(tr("driver grade"))),
    _Column("wtr_optout", "wtr_opt_out", lambda row: row.wtr_optout, _yes_no(tr("opted out of 48 hours"))),
    _Column("solo_ok", "no_lone_work", lambda row: not row.solo_ok, _yes_no(tr("no lone work"))),
    _Column("notes_ref", "note", lambda row: row.notes_ref, lambda _, new: tr("note {new}", new=new)),
)


class _News:
    """What a row says about somebody that is not stored yet, in words and in commands."""

    def __init__(self, row: StaffRow, person: RegisteredPerson, register: StaffRegister) -> None:
        self.words: list[str] = []
        self.commands: list[Command] = []
        self._row, self._person = row, person
        self._fields()
        self._skills(_safety_training(register))

    def _fields(self) -> None:
        news: dict[str, object] = {}
        for column in _COLUMNS:
            old, new = getattr(self._person, column.field), column.value(self._row)
            if column.name in self._row.model_fields_set and old != new:
                news[column.field] = new
                self.words.append(column.news(old, new))
        # A list has initials where the name may be known: only another letter is news.
        letter, known = self._row.initials[:1], self._person.first_name[:1]
        if letter and letter.casefold() != known.casefold():
            news["first_name"] = self._row.initials
            self.words.append(
                tr(
                    "first name {first_name}, now {initials}",
                    first_name=self._person.first_name,
                    initials=self._row.initials,
                )
            )
        if news:
            self.commands.append(ChangePerson(self._person.person_id, news))

    def _skills(self, training: str | None) -> None:
        held = {name for name, _, _ in self._person.skills}
        for skill in self._row.powers:
            if skill not in held and not (skill == training and self._row.pst_expiry):
                self.words.append(skill)
                self.commands.append(SetSkill(self._person.person_id, skill))
        if training and self._row.pst_expiry:
            self._training(training, self._row.pst_expiry)

    def _training(self, training: str, until: dt.date) -> None:
        periods = [(first, last) for name, first, last in self._person.skills if name == training]
        if until not in {last for _, last in periods}:
            first = min((first for first, _ in periods if first), default=None)
            self.words.append(tr("{training} until {until:%d/%m/%Y}", training=training, until=until))
            self.commands.append(
                SetSkill(self._person.person_id, training, from_date=first, until_date=until)
            )
