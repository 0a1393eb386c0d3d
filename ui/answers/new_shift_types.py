"""Suggested duties as shift types: those that exist already, and what is added for the others. No Qt."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from string import ascii_uppercase

from planner.answers.shift_types import DutyRow
from planner.commands.shift_types import AddShiftType
from planner.views.shift_type_list import ListedShiftType
from solver.language import tr

LATE_UNTIL = 21 * 60  # a tour that ends after nine in the evening counts as a Late, as the usual set has it
NIGHT_FROM, A_DAY = 24 * 60, 24 * 60


@dataclass(frozen=True, slots=True)
class Suggested:
    """A duty and the shift type that is or would be it."""

    duty: DutyRow
    code: str
    name: str
    add: AddShiftType | None  # None where there is one already


def suggested(
    duties: Iterable[DutyRow], there: Sequence[ListedShiftType], taken: Iterable[str], roles: tuple[str, ...]
) -> list[Suggested]:
    """``taken`` are letters that stand for something else, as absences do; ``roles`` may work what is new."""
    letters = {shift.code for shift in there} | set(taken)
    found = []
    for duty in duties:
        same = [
            shift
            for shift in there
            if (shift.start_minute, shift.end_minute) == (duty.start_minute, duty.end_minute) and shift.active
        ]
        if same:
            found.append(Suggested(duty, same[0].code, same[0].name, None))
            continue
        code = next((letter for letter in ascii_uppercase if letter not in letters), "")
        letters.add(code)
        found.append(
            Suggested(duty, code, tr("Duty {hours}", hours=duty.hours), _new(duty, code, there, roles))
        )
    return found


def _new(duty: DutyRow, code: str, there: Sequence[ListedShiftType], roles: tuple[str, ...]) -> AddShiftType:
    """Paid and break time as a shift type of the same length has them; else all of it is paid."""
    length = duty.end_minute - duty.start_minute
    like = next((one for one in there if one.end_minute - one.start_minute == length), None)
    return AddShiftType(
        code=code,
        name=tr("Duty {hours}", hours=duty.hours),
        start_minute=duty.start_minute,
        end_minute=duty.end_minute,
        paid_minutes=like.paid_minutes if like else length,
        break_minutes=like.break_minutes if like else 0,
        is_late=LATE_UNTIL < duty.end_minute <= NIGHT_FROM,
        is_night=duty.end_minute > NIGHT_FROM,
        position=max((one.position for one in there), default=0) + 1,
        roles=roles,
    )
