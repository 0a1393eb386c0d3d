"""Undo and redo: recorded steps played backwards and forwards, row by row.

A step is played in stored values, so a row comes back exactly as it was. Steps survive a restart and
there is no limit to them; a new step after an undo removes the undone ones.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime

from sqlalchemy import delete, insert, select
from sqlalchemy.orm import Session

from planner.domain.journal import UndoRow, UndoStep, cell_text
from planner.persistence.stored_rows import Image, RowChange, as_text, execute_many, stored_table, write

DUTY = "duty"


def remember(session: Session, label: str, who: str, changes: Sequence[RowChange]) -> None:
    """Keep a step that was just written, and drop the steps that were undone before it."""
    connection = session.connection()
    undone = select(UndoStep.id).where(UndoStep.undone)
    connection.execute(delete(UndoRow).where(UndoRow.step_id.in_(undone)))
    connection.execute(delete(UndoStep).where(UndoStep.undone))
    step = UndoStep(label=label, done_at=datetime.now(UTC), done_by=who)
    session.add(step)
    session.flush()
    kept = stored_table(UndoRow.__tablename__)
    execute_many(connection, insert(kept), [_as_row(step.id, change) for change in changes])


def _as_row(step_id: int, change: RowChange) -> Image:
    return {
        "step_id": step_id,
        "table_name": change.table,
        "row_id": change.row_id,
        "cell": _cell(change),
        "before": as_text(change.before),
        "after": as_text(change.after),
    }


def _cell(change: RowChange) -> str | None:
    image = change.after or change.before
    if change.table != DUTY or not image:
        return None
    return cell_text(image["rota_id"], image["person_id"], image["date"])


def next_undo(session: Session) -> UndoStep | None:
    """The step that an undo would take back."""
    return session.scalar(select(UndoStep).where(~UndoStep.undone).order_by(UndoStep.id.desc()).limit(1))


def next_redo(session: Session) -> UndoStep | None:
    """The step that a redo would do again."""
    return session.scalar(select(UndoStep).where(UndoStep.undone).order_by(UndoStep.id).limit(1))


def play_back(session: Session, step: UndoStep) -> list[RowChange]:
    """Take a step back; returns what changed, in the order in which it was changed."""
    changes = [
        RowChange(change.table, change.row_id, before=change.after, after=change.before)
        for change in reversed(_changes_of(session, step))
    ]
    return _play(session, step, changes, undone=True)


def play_again(session: Session, step: UndoStep) -> list[RowChange]:
    """Do a step again; returns what changed."""
    return _play(session, step, _changes_of(session, step), undone=False)


def _changes_of(session: Session, step: UndoStep) -> list[RowChange]:
    """In the order in which they were made."""
    columns = (UndoRow.table_name, UndoRow.row_id, UndoRow.before, UndoRow.after)
    asked = select(*columns).where(UndoRow.step_id == step.id).order_by(UndoRow.id)
    return [RowChange(*row) for row in session.execute(asked)]


def _play(session: Session, step: UndoStep, changes: list[RowChange], *, undone: bool) -> list[RowChange]:
    connection = session.connection()
    # Within a step, rows may refer to rows that come back a moment later; the commit checks them all.
    connection.exec_driver_sql("PRAGMA defer_foreign_keys = ON")
    write(connection, changes)
    step.undone = undone
    session.flush()
    return changes
