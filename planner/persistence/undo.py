"""Undo and redo: recorded steps played backwards and forwards, row by row.

A step is played in stored values, so a row comes back exactly as it was. Steps survive a restart and
there is no limit to them; a new step after an undo removes the undone ones.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime
from itertools import groupby, islice

from sqlalchemy import Connection, delete, insert, select, update
from sqlalchemy.orm import Session

from planner.domain.journal import UndoRow, UndoStep
from planner.persistence.change_recorder import Image, RowChange, stored_table

ROWS_AT_ONCE = 500


def remember(session: Session, label: str, who: str, changes: Sequence[RowChange]) -> None:
    """Keep a step that was just written, and drop the steps that were undone before it."""
    connection = session.connection()
    undone = select(UndoStep.id).where(UndoStep.undone)
    connection.execute(delete(UndoRow).where(UndoRow.step_id.in_(undone)))
    connection.execute(delete(UndoStep).where(UndoStep.undone))
    step = UndoStep(label=label, done_at=datetime.now(UTC), done_by=who)
    session.add(step)
    session.flush()
    rows = iter(_as_row(step.id, change) for change in changes)
    while batch := list(islice(rows, ROWS_AT_ONCE)):
        connection.execute(insert(UndoRow), batch)


def _as_row(step_id: int, change: RowChange) -> dict[str, object]:
    return {
        "step_id": step_id,
        "table_name": change.table,
        "row_id": change.row_id,
        "before": change.before,
        "after": change.after,
    }


def next_undo(session: Session) -> UndoStep | None:
    """The step that an undo would take back."""
    return session.scalar(select(UndoStep).where(~UndoStep.undone).order_by(UndoStep.id.desc()).limit(1))


def next_redo(session: Session) -> UndoStep | None:
    """The step that a redo would do again."""
    return session.scalar(select(UndoStep).where(UndoStep.undone).order_by(UndoStep.id).limit(1))


def play_back(session: Session, step: UndoStep) -> list[RowChange]:
    """Take a step back; returns what changed, in the order in which it was changed."""
    changes = [
        RowChange(row.table_name, row.row_id, before=row.after, after=row.before)
        for row in reversed(step.rows)
    ]
    return _play(session, step, changes, undone=True)


def play_again(session: Session, step: UndoStep) -> list[RowChange]:
    """Do a step again; returns what changed."""
    changes = [RowChange(row.table_name, row.row_id, row.before, row.after) for row in step.rows]
    return _play(session, step, changes, undone=False)


def _play(session: Session, step: UndoStep, changes: list[RowChange], *, undone: bool) -> list[RowChange]:
    connection = session.connection()
    # Within a step, rows may refer to rows that come back a moment later; the commit checks them all.
    connection.exec_driver_sql("PRAGMA defer_foreign_keys = ON")
    for (name, kind), alike in groupby(changes, key=lambda change: (change.table, _kind(change))):
        rows = list(alike)
        for start in range(0, len(rows), ROWS_AT_ONCE):
            _WRITERS[kind](connection, name, rows[start : start + ROWS_AT_ONCE])
    step.undone = undone
    session.flush()
    return changes


def _kind(change: RowChange) -> str:
    if change.before is None:
        return "insert"
    return "delete" if change.after is None else "update"


def _insert(connection: Connection, name: str, changes: Sequence[RowChange]) -> None:
    written = connection.execute(insert(stored_table(name)), [change.after or {} for change in changes])
    _require(written.rowcount, changes)


def _delete(connection: Connection, name: str, changes: Sequence[RowChange]) -> None:
    rows, ids = stored_table(name), [change.row_id for change in changes]
    _require(connection.execute(delete(rows).where(rows.c.id.in_(ids))).rowcount, changes)


def _update(connection: Connection, name: str, changes: Sequence[RowChange]) -> None:
    rows = stored_table(name)
    for change in changes:
        new_values = _differences(change.before or {}, change.after or {})
        statement = update(rows).where(rows.c.id == change.row_id).values(new_values)
        _require(connection.execute(statement).rowcount, [change])


_WRITERS = {"insert": _insert, "delete": _delete, "update": _update}


def _require(written: int, changes: Sequence[RowChange]) -> None:
    if written != len(changes):
        first = changes[0]
        raise LostStep(f"{first.table} {first.row_id} or one after it is not as the step left it")


def _differences(before: Image, after: Image) -> Image:
    return {name: value for name, value in after.items() if before.get(name) != value}


class LostStep(RuntimeError):
    """A row of a step was changed without being recorded; the undo was rolled back whole."""
