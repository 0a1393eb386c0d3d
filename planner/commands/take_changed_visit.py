"""A visit changed so that it can be made, and put on the run sheets, as one step."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy.orm import Session

from planner.commands.run_sheets import TakeSlot
from planner.commands.visits import ChangeVisit


@dataclass(frozen=True, slots=True)
class TakeChangedVisit:
    """``change`` other windows or another worker, then ``slot``. They are named here, not any commands,
    because a remedy crosses from one process to another."""

    label: str
    change: ChangeVisit
    slot: TakeSlot

    def apply(self, session: Session) -> None:
        self.change.apply(session)
        session.flush()
        self.slot.apply(session)
