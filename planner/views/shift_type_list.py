"""Which shift types there are, who may work them and what they ask for."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session, selectinload

from planner.domain.patterns import Pattern, PatternDay
from planner.domain.shifts import ShiftType, ShiftTypeRole, ShiftTypeSkill


@dataclass(frozen=True, slots=True)
class ListedShiftType:
    """One kind of tour; ``skills`` are (name, least people), None where everyone on it needs the skill."""

    shift_type_id: int
    code: str
    name: str
    start_minute: int
    end_minute: int
    paid_minutes: int
    break_minutes: int
    is_late: bool
    is_night: bool
    active: bool
    colour_slot: str
    position: int
    roles: tuple[str, ...]
    skills: tuple[tuple[str, int | None], ...]
    patterns: tuple[str, ...]  # those it stands in


def shift_type_list(session: Session) -> tuple[ListedShiftType, ...]:
    """In their order, those out of use included."""
    shifts = select(ShiftType).order_by(ShiftType.position, ShiftType.id)
    shifts = shifts.options(
        selectinload(ShiftType.roles).joinedload(ShiftTypeRole.role),
        selectinload(ShiftType.skills).joinedload(ShiftTypeSkill.skill),
    )
    days = select(PatternDay.shift_type_id, Pattern.name).join(Pattern).distinct().order_by(Pattern.name)
    patterns: dict[int | None, list[str]] = {}
    for shift_type_id, name in session.execute(days):
        patterns.setdefault(shift_type_id, []).append(name)
    return tuple(_listed(shift, tuple(patterns.get(shift.id, ()))) for shift in session.scalars(shifts))


def _listed(shift: ShiftType, patterns: tuple[str, ...]) -> ListedShiftType:
    return ListedShiftType(
        shift_type_id=shift.id,
        code=shift.code,
        name=shift.name,
        start_minute=shift.start_minute,
        end_minute=shift.end_minute,
        paid_minutes=shift.paid_minutes,
        break_minutes=shift.break_minutes,
        is_late=shift.is_late,
        is_night=shift.is_night,
        active=shift.active,
        colour_slot=shift.colour_slot or shift.code[:1],
        position=shift.position,
        roles=tuple(link.role.name for link in shift.roles),
        skills=tuple(
            (link.skill.name, None if link.everyone else link.least_people) for link in shift.skills
        ),
        patterns=patterns,
    )
