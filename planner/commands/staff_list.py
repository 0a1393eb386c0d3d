"""A staff list taken in as one step: who is new joins, who is known is brought up to date."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from planner.commands import wording
from planner.commands.command import CommandRefused
from planner.commands.people import AddPerson, ChangePerson, SetSkill
from planner.domain.people import Person


@dataclass(frozen=True, slots=True)
class StaffEntry:
    """One person of a list, in the planner's own words.

    `skills` are held from now on; what the list does not name stays. `dated_skill` ends on `skill_until`.
    """

    staff_no: str
    first_name: str
    last_name: str
    role: str
    contract_minutes_per_week: int
    pattern: str | None = None
    line_offset_days: int = 0
    skills: tuple[str, ...] = ()
    driver_grade: str = "none"
    no_lone_work: bool = False
    wtr_opt_out: bool = False
    note: str = ""
    dated_skill: str = ""
    skill_until: dt.date | None = None


@dataclass(frozen=True, slots=True)
class TakeStaffList:
    """Everybody of a list, or nobody: the first refusal names the person and stops the whole."""

    entries: tuple[StaffEntry, ...]

    @property
    def label(self) -> str:
        return f"Import {wording.counted(len(self.entries), 'person', 'people')}"

    def apply(self, session: Session) -> None:
        if not self.entries:
            raise CommandRefused("The list has nobody to import.")
        for entry in self.entries:
            try:
                _take(session, entry)
            except CommandRefused as refusal:
                raise CommandRefused(f"Staff number {entry.staff_no}: {refusal}") from refusal


def _take(session: Session, entry: StaffEntry) -> None:
    person = _known(session, entry.staff_no)
    if person is None:
        _add(session, entry)
    else:
        ChangePerson(person.id, _changes(entry)).apply(session)
    session.flush()
    person = person or _known(session, entry.staff_no)
    if person is not None:
        _give_skills(session, person, entry)


def _add(session: Session, entry: StaffEntry) -> None:
    AddPerson(
        staff_no=entry.staff_no,
        first_name=entry.first_name,
        last_name=entry.last_name,
        role=entry.role,
        contract_minutes_per_week=entry.contract_minutes_per_week,
        pattern=entry.pattern,
        line_offset_days=entry.line_offset_days,
        driver_grade=entry.driver_grade,
        no_lone_work=entry.no_lone_work,
        wtr_opt_out=entry.wtr_opt_out,
        note=entry.note,
    ).apply(session)


def _changes(entry: StaffEntry) -> dict[str, object]:
    """What the list says of somebody who is known; a pattern or note it leaves out stays."""
    changes: dict[str, object] = {
        "first_name": entry.first_name,
        "last_name": entry.last_name,
        "role": entry.role,
        "contract_minutes_per_week": entry.contract_minutes_per_week,
        "driver_grade": entry.driver_grade,
        "no_lone_work": entry.no_lone_work,
        "wtr_opt_out": entry.wtr_opt_out,
    }
    if entry.pattern is not None:
        changes |= {"pattern": entry.pattern, "line_offset_days": entry.line_offset_days}
    if entry.note:
        changes["note"] = entry.note
    return changes


def _give_skills(session: Session, person: Person, entry: StaffEntry) -> None:
    held = {one.skill.name for one in person.skills}
    for name in entry.skills:
        if name not in held and name != entry.dated_skill:
            SetSkill(person.id, name).apply(session)
    if entry.dated_skill and entry.skill_until is not None:
        SetSkill(person.id, entry.dated_skill, until_date=entry.skill_until).apply(session)


def _known(session: Session, staff_no: str) -> Person | None:
    return session.scalar(select(Person).where(Person.staff_no == staff_no))
