"""Early, Day, Middle and Late."""

from __future__ import annotations

from sqlalchemy.orm import Session

from planner.commands.usual_set.facts import Facts
from planner.domain.shifts import ShiftType

PAID_MINUTES = 444  # a fifth of 37 hours
BREAK_MINUTES = 36


def add_shift_types(session: Session, facts: Facts) -> None:
    session.add_all(
        ShiftType(
            code=one["code"],
            name=one["name"],
            start_minute=one["start"],
            end_minute=one["end"],
            paid_minutes=PAID_MINUTES,
            break_minutes=BREAK_MINUTES,
            colour_slot=one["code"],
            is_late=one.get("late", False),
            position=position,
        )
        for position, one in enumerate(facts["shift"])
    )
    session.flush()
