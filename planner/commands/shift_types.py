"""Shift types: their hours, who may work them, what they ask for."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from planner.commands import find, uses
from planner.commands.command import CommandRefused
from planner.commands.fields import Field, Flag, Whole, Words, fill, values_of
from planner.domain.absences import AbsenceKind
from planner.domain.patterns import PatternDay
from planner.domain.rotas import Duty
from planner.domain.shifts import ShiftType, ShiftTypeRole, ShiftTypeSkill
from solver.language import tr
from solver.rule import ChoiceOf

FIELDS: dict[str, Field] = {
    "code": Words(tr("The letter of the shift type"), 3, required=True),
    "name": Words(tr("The name of the shift type"), 40, required=True),
    "start_minute": Whole(tr("The start (minute of the day)"), 0, 1439),
    "end_minute": Whole(tr("The end (minute of the day)"), 1, 2879),
    "paid_minutes": Whole(tr("The paid time (minutes)"), 0, 1440),
    "break_minutes": Whole(tr("The break (minutes)"), 0, 240),
    "colour_slot": Words(tr("The colour"), 3),
    "is_late": Flag(tr("Counts as a late")),
    "is_night": Flag(tr("Counts as a night")),
    "position": Whole(tr("The position"), 0, 999),
    "active": Flag(tr("In use")),
}

OWN = frozenset({"shift_type_role", "shift_type_skill"})
REST_LETTERS = ("RD", "0", "-")  # what stands for a rest day in the grid, in patterns and in files

Asked = tuple[tuple[str, int | None], ...]  # (skill, least people), None: everyone on the shift


@dataclass(frozen=True, slots=True)
class AddShiftType:
    """A new kind of tour. Minutes are wall minutes; an end after midnight is above 1440."""

    code: str
    name: str
    start_minute: int
    end_minute: int
    paid_minutes: int
    break_minutes: int = 0
    colour_slot: str = ""
    is_late: bool = False
    is_night: bool = False
    position: int = 0
    active: bool = True
    roles: tuple[str, ...] = ()
    skills: Asked = ()

    @property
    def label(self) -> str:
        return tr("Add shift type {code}", code=self.code.upper())

    def apply(self, session: Session) -> None:
        shift = ShiftType()
        fill(shift, FIELDS, values_of(self, FIELDS))
        _settle_letter(session, shift)
        _refuse_wrong_hours(shift)
        _set_roles(session, shift, self.roles)
        _set_skills(session, shift, self.skills)
        session.add(shift)


@dataclass(frozen=True, slots=True)
class ChangeShiftType:
    """Change the fields given by name; "roles" and "skills" replace who may work it and what it asks."""

    shift_type_id: int
    changes: Mapping[str, object]
    roles: tuple[str, ...] | None = None
    skills: Asked | None = None

    label = tr("Change a shift type")

    def label_in(self, session: Session) -> str:
        return tr(
            "Change {name}", name=find.row(session, ShiftType, self.shift_type_id, tr("shift type")).name
        )

    def apply(self, session: Session) -> None:
        shift = find.row(session, ShiftType, self.shift_type_id, tr("shift type"))
        before = shift.code
        with session.no_autoflush:
            fill(shift, FIELDS, self.changes)
            if "code" in self.changes:
                _settle_letter(session, shift)
                uses.rename_in_rules(session, before, shift.code, of=ChoiceOf.SHIFT)
            _refuse_wrong_hours(shift)
            if self.roles is not None:
                _set_roles(session, shift, self.roles)
            if self.skills is not None:
                _set_skills(session, shift, self.skills)


@dataclass(frozen=True, slots=True)
class RemoveShiftType:
    """Remove a shift type that was never used; one that was is set out of use instead."""

    shift_type_id: int

    label = tr("Remove a shift type")

    def label_in(self, session: Session) -> str:
        return tr(
            "Remove {name}", name=find.row(session, ShiftType, self.shift_type_id, tr("shift type")).name
        )

    def apply(self, session: Session) -> None:
        shift = find.row(session, ShiftType, self.shift_type_id, tr("shift type"))
        tours = session.scalar(select(func.count()).where(Duty.shift_type_id == shift.id))
        in_patterns = session.scalar(select(func.count()).where(PatternDay.shift_type_id == shift.id))
        if tours or in_patterns:
            raise CommandRefused(
                tr("{name} is in rotas or patterns. Set it out of use instead.", name=shift.name)
            )
        uses.refuse_in_use(session, shift, OWN, tr("Set it out of use instead."))
        uses.refuse_named_in_rules(session, shift.code, None, ChoiceOf.SHIFT)
        session.delete(shift)


def _settle_letter(session: Session, shift: ShiftType) -> None:
    """A letter is typed in the rota, where capitals make no difference and absences have their own."""
    shift.code = shift.code.upper()
    code = shift.code
    if code in REST_LETTERS or any(not sign.isalnum() for sign in code):
        raise CommandRefused(
            tr("“{code}” cannot be the letter of a shift type. Use a letter such as N.", code=code)
        )
    kind = find.by_name(session, AbsenceKind, AbsenceKind.code, code)
    if kind is not None:
        raise CommandRefused(
            tr("{code} already stands for {name}. Use another letter.", code=code, name=kind.name.lower())
        )
    find.refuse_name_of_another(session, ShiftType, ShiftType.code, shift, code, tr("shift type"))


def _refuse_wrong_hours(shift: ShiftType) -> None:
    length = shift.end_minute - shift.start_minute
    if not 0 < length <= 1440:
        raise CommandRefused(tr("{name} must end after it starts, and within 24 hours.", name=shift.name))
    if shift.paid_minutes > length:
        raise CommandRefused(
            tr(
                "{name} lasts {length} minutes and cannot be paid {paid_minutes}.",
                name=shift.name,
                length=length,
                paid_minutes=shift.paid_minutes,
            )
        )


def _set_roles(session: Session, shift: ShiftType, names: tuple[str, ...]) -> None:
    wanted = find.roles(session, names)
    for link in [link for link in shift.roles if link.role not in wanted]:
        shift.roles.remove(link)
    there = [link.role for link in shift.roles]
    shift.roles.extend(ShiftTypeRole(role=role) for role in wanted if role not in there)


def _set_skills(session: Session, shift: ShiftType, asked: Asked) -> None:
    wanted = {find.skill(session, name): least for name, least in asked}
    for link in [link for link in shift.skills if link.skill not in wanted]:
        shift.skills.remove(link)
    there = {link.skill: link for link in shift.skills}
    for skill, least in wanted.items():
        if skill not in there:
            there[skill] = ShiftTypeSkill(skill=skill)
            shift.skills.append(there[skill])
        there[skill].everyone = least is None
        there[skill].least_people = 1 if least is None else least
