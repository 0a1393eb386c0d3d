"""A staff list or a list of leave, read and compared with what is known.

No Qt. Nothing is stored here; ``command`` does it, all or nothing.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from planner.commands.absences import AddAbsence
from planner.commands.command import Together
from planner.commands.staff_list import StaffEntry, TakeStaffList
from planner.planner import Planner
from planner.views.absence_kinds import AbsenceKindRow, absence_kinds
from planner.views.people_roster import PeopleRoster, people_roster
from planner.views.staff_numbers import StaffNumbers, staff_numbers
from ui.people.calendar_model import days_words
from ui.widgets.figures import hours, many

if TYPE_CHECKING:
    from datetime import date

    from planner.commands.command import Command
    from planner.exchange.import_refused import Question
    from planner.exchange.leave_import import LeaveRow
    from planner.exchange.reading.table import Answers
    from planner.exchange.staff_import import StaffRow

STAFF, LEAVE = "staff", "leave"
DAYS_A_LINE = 7
_KNOWN_AS = {
    "annual leave": "AL", "leave": "AL", "holiday": "AL", "al": "AL",
    "sick": "SK", "sickness": "SK", "sick leave": "SK", "sk": "SK",
    "training": "TR", "course": "TR", "tr": "TR", "court": "CT", "ct": "CT",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class ListPreview:
    """What the dialog shows before anything is entered."""

    source: str
    headings: tuple[str, ...] = ()
    rows: tuple[tuple[str, ...], ...] = ()
    problems: tuple[str, ...] = ()
    notices: tuple[str, ...] = ()
    command: Command | None = None  # None while there are problems or nothing is new
    verb: str = "Import"
    question: Question | None = None


@dataclass(slots=True)
class _Found:
    """Collected row by row."""

    rows: list[tuple[str, ...]] = field(default_factory=list)
    problems: list[str] = field(default_factory=list)
    commands: list[Command] = field(default_factory=list)
    left_out: int = 0


def preview(planner: Planner, kind: str, path: Path, answers: Answers, day: date) -> ListPreview:
    """Read a file. What cannot be read at all is one problem, with the question that would settle it."""
    from planner.exchange.import_refused import ImportRefused  # pydantic: only when a list is read

    try:
        if kind == STAFF:
            return _staff(planner, path, answers, day)
        return _leave(planner, path, answers)
    except ImportRefused as refusal:
        sentences = tuple(error.sentence for error in refusal.row_errors) or (refusal.sentence,)
        return ListPreview(path.name, problems=sentences, question=refusal.question)


# Leave ----------------------------------------------------------------------------------------------


def _leave(planner: Planner, path: Path, answers: Answers) -> ListPreview:
    from planner.exchange.leave_import import read_leave

    imported = read_leave(path, answers)
    kinds, known = planner.read(absence_kinds), planner.read(staff_numbers)
    found = _Found()
    for row in imported.rows:
        _leave_row(row, kinds, known, found)
    notices = list(imported.notices)
    if found.left_out:
        were = "was" if found.left_out == 1 else "were"
        notices.append(f"{many(found.left_out, 'row')} {were} left out: cancelled, or entered already.")
    count = many(len(found.commands), "absence")
    ready = found.commands and not found.problems
    return ListPreview(
        imported.source,
        ("Person", "Kind", "Days", "Status"),
        tuple(found.rows),
        tuple(found.problems),
        tuple(notices),
        Together(f"Import {count}", tuple(found.commands)) if ready else None,
        f"Enter {count}",
    )


def _leave_row(row: LeaveRow, kinds: tuple[AbsenceKindRow, ...], known: StaffNumbers, found: _Found) -> None:
    people = {one.staff_no.casefold(): one for one in known.people}
    person = people.get(row.staff_no.casefold())
    kind = _kind(row.absence_type, kinds)
    if person is None:
        found.problems.append(f"Line {row.line_number}: nobody has staff number “{row.staff_no}”.")
    elif kind is None:
        names = ", ".join(f"{one.name} ({one.code})" for one in kinds)
        found.problems.append(
            f"Line {row.line_number}: “{row.absence_type}” is no kind of absence here. Known are {names}."
        )
    elif (
        row.status == "Cancelled"
        or (person.person_id, kind.code, row.start_date, row.end_date) in known.absences
    ):
        found.left_out += 1
    else:
        asked = row.status == "Pending"
        found.commands.append(
            AddAbsence(
                person.person_id, kind.code, row.start_date, row.end_date, row.start_half, row.end_half,
                status="asked" if asked else "approved",
            )
        )  # fmt: skip
        status = "asked for" if asked else "approved"
        found.rows.append((person.name, kind.name, days_words(row.start_date, row.end_date), status))


def _kind(text: str, kinds: tuple[AbsenceKindRow, ...]) -> AbsenceKindRow | None:
    """By its code, its name here, or a usual other name."""
    plain = " ".join(text.casefold().split())
    code = _KNOWN_AS.get(plain, "")
    return next(
        (one for one in kinds if plain in (one.code.casefold(), one.name.casefold()) or one.code == code),
        None,
    )


# Staff ----------------------------------------------------------------------------------------------


def _staff(planner: Planner, path: Path, answers: Answers, day: date) -> ListPreview:
    from planner.exchange.staff_import import read_staff

    roster = planner.read(people_roster, day, 1)
    choices = {
        "agency": roster.agencies,
        "role": tuple(role for _, role in roster.roles),
        "powers": roster.skills,
        **({"pattern": roster.patterns} if roster.patterns else {}),
    }
    imported = read_staff(path, answers, choices)
    known = {one.staff_no.casefold(): one for one in planner.read(staff_numbers).people}
    found, entries = _Found(), []
    dated = next((name for name in roster.skills if "safety training" in name.casefold()), "")
    for row in imported.rows:
        there = known.get(row.staff_no.casefold())
        problem = _staff_problem(row, roster)
        if problem:
            found.problems.append(f"Line {row.line_number}: {problem}")
            continue
        entry = _entry(row, there.staff_no if there else row.staff_no, dated)
        entries.append(entry)
        name = f"{row.initials} {row.surname}".strip()
        what = "brought up to date" if there else "new"
        found.rows.append((name, row.staff_no, row.role, hours(row.contract_minutes_per_week), what))
    notices = [*imported.notices, *_staff_notices(imported.rows, dated)]
    count = many(len(entries), "person", "people")
    ready = entries and not found.problems
    return ListPreview(
        imported.source,
        ("Name", "Staff number", "Role", "Hours", ""),
        tuple(found.rows),
        tuple(found.problems),
        tuple(notices),
        TakeStaffList(tuple(entries)) if ready else None,
        f"Import {count}",
    )


def _staff_problem(row: StaffRow, roster: PeopleRoster) -> str:
    """What stands in the way of one person, in a sentence; "" when nothing does."""
    agencies = {role: agency for agency, role in roster.roles}
    if agencies.get(row.role, row.agency) != row.agency:
        return f"{row.role} is a role of {agencies[row.role]}, not of {row.agency}. Correct one of the two."
    return "" if row.initials else f"{row.surname} has no initials. Write at least one letter."


def _entry(row: StaffRow, staff_no: str, dated: str) -> StaffEntry:
    return StaffEntry(
        staff_no=staff_no,
        first_name=row.initials,
        last_name=row.surname,
        role=row.role,
        contract_minutes_per_week=row.contract_minutes_per_week,
        pattern=row.pattern or None,
        line_offset_days=((row.pattern_line or 1) - 1) * DAYS_A_LINE,
        skills=row.powers,
        driver_grade=row.driver_grade,
        no_lone_work=not row.solo_ok,
        wtr_opt_out=row.wtr_optout,
        note=row.notes_ref,
        dated_skill=dated if row.pst_expiry else "",
        skill_until=row.pst_expiry,
    )


def _staff_notices(rows: tuple[StaffRow, ...], dated: str) -> list[str]:
    said = []
    if any(row.ward for row in rows):
        said.append("Wards are not kept with a person; that column is not taken.")
    if any(row.pst_expiry for row in rows) and not dated:
        said.append("No skill here is called safety training, so the dates of pst_expiry are not taken.")
    return said
