"""What happened to a cell: the steps that touched its duty, in words, newest first."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from planner.domain.journal import UndoRow, UndoStep, cell_text

MOST_LINES = 12


@dataclass(frozen=True, slots=True)
class HistoryLine:
    """One thing that happened, in words."""

    at: dt.datetime
    text: str  # "Lock Scott Pallister, Fri 11"


def cell_history(session: Session, rota_id: int, person_id: int, day: dt.date) -> tuple[HistoryLine, ...]:
    """The latest steps that changed this cell and have not been undone."""
    query = (
        select(UndoStep)
        .join(UndoRow)
        .where(UndoRow.cell == cell_text(rota_id, person_id, day.isoformat()), UndoStep.undone.is_(False))
        .order_by(UndoStep.id.desc())
        .distinct()
        .limit(MOST_LINES)
    )
    return tuple(HistoryLine(step.done_at, step.label) for step in session.scalars(query))
