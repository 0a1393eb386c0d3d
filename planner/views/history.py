"""What happened to a cell: the steps that touched its duty, in words, newest first."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from sqlalchemy import func, or_, select
from sqlalchemy.orm import Session

from planner.domain.journal import UndoRow, UndoStep
from planner.domain.rotas import Duty

MOST_LINES = 12


@dataclass(frozen=True, slots=True)
class HistoryLine:
    """One thing that happened, in words."""

    at: dt.datetime
    text: str  # "Lock Scott Pallister, Fri 11"


def cell_history(session: Session, rota_id: int, person_id: int, day: dt.date) -> tuple[HistoryLine, ...]:
    """The latest steps that changed this cell and have not been undone."""
    wanted = {"rota_id": rota_id, "person_id": person_id, "date": day.isoformat()}
    images = (UndoRow.after, UndoRow.before)
    touched = [
        [func.json_extract(image, f"$.{name}") == given for name, given in wanted.items()] for image in images
    ]
    query = (
        select(UndoStep)
        .join(UndoRow)
        .where(UndoRow.table_name == Duty.__tablename__, UndoStep.undone.is_(False))
        .where(or_(*(func.coalesce(tests[0] & tests[1] & tests[2], 0) for tests in touched)))
        .order_by(UndoStep.id.desc())
        .distinct()
        .limit(MOST_LINES)
    )
    return tuple(HistoryLine(step.done_at, step.label) for step in session.scalars(query))
