"""What happened to a cell: the steps that touched its duty, in words, newest first."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from sqlalchemy import and_, func, or_, select
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
    """The latest steps that changed this cell and have not been undone.

    A row is taken apart only where the date stands in its text: each accepted build leaves thousands.
    """
    wanted = {"rota_id": rota_id, "person_id": person_id, "date": day.isoformat()}
    images = (UndoRow.after, UndoRow.before)
    touched = [
        (
            func.instr(image, day.isoformat()) > 0,
            *(func.json_extract(image, f"$.{name}") == given for name, given in wanted.items()),
        )
        for image in images
    ]
    query = (
        select(UndoStep)
        .join(UndoRow)
        .where(UndoRow.table_name == Duty.__tablename__, UndoStep.undone.is_(False))
        .where(or_(*(and_(*tests) for tests in touched)))
        .order_by(UndoStep.id.desc())
        .distinct()
        .limit(MOST_LINES)
    )
    return tuple(HistoryLine(step.done_at, step.label) for step in session.scalars(query))
