"""Every change of every row, recorded once, below all commands: the ground of undo, redo and audit.

A recorder belongs to one writing session. The listeners here see each row when it is flushed and keep it
as the database stores it, before and after. `finish` compares their number with SQLite's own count of
changed rows, so that a write which went around the session (a bulk statement, a cascade in the database)
fails instead of becoming a change that cannot be undone.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from sqlalchemy import column, event, select, table
from sqlalchemy.orm import Mapper, ORMExecuteState, Session, object_session

from planner.domain import Record

if TYPE_CHECKING:
    from sqlalchemy import Connection
    from sqlalchemy.sql.expression import TableClause

RECORDER = "recorder"
Image = dict[str, object]


class UnrecordedWrite(RuntimeError):
    """A programming mistake: rows were changed without passing through the session."""


@dataclass(frozen=True, slots=True)
class RowChange:
    """One row before and after, in stored values; None where it did not exist."""

    table: str
    row_id: int
    before: Image | None
    after: Image | None


@cache
def stored_table(name: str) -> TableClause:
    """A table whose columns have no types, so that values pass exactly as they are stored."""
    return table(name, *(column(each.name) for each in Record.metadata.tables[name].columns))


class ChangeRecorder:
    """What one transaction changed so far, in the order in which it was written."""

    def __init__(self, session: Session) -> None:
        self.changes: list[RowChange] = []
        self._session = session
        self._before: dict[tuple[str, int], Image] = {}
        self._changes_at_start = self._changes_by_count()
        session.info[RECORDER] = self

    def finish(self) -> list[RowChange]:
        """Flush what is left and return all changes; raises UnrecordedWrite when some were not seen."""
        self._session.flush()
        written = self._changes_by_count() - self._changes_at_start
        if written != len(self.changes):
            raise UnrecordedWrite(f"{written} rows were written but {len(self.changes)} recorded")
        return self.changes

    def keep_before(self, connection: Connection, target: Record) -> None:
        place = target.__tablename__, target.id
        self._before[place] = _image(connection, *place)

    def record(self, connection: Connection, target: Record, *, new: bool) -> None:
        name, row_id = target.__tablename__, target.id
        before = None if new else self._before.pop((name, row_id))
        after = _image(connection, name, row_id)
        if before != after:  # a row can be marked as changed without any new value
            self.changes.append(RowChange(name, row_id, before, after))

    def record_removal(self, connection: Connection, target: Record) -> None:
        name, row_id = target.__tablename__, target.id
        self.changes.append(RowChange(name, row_id, _image(connection, name, row_id), None))

    def _changes_by_count(self) -> int:
        """SQLite's own count of rows written on this connection, those of cascades included."""
        own = self._session.connection().connection.driver_connection
        return int(own.total_changes) if own is not None else 0


def _image(connection: Connection, name: str, row_id: int) -> Image:
    rows = stored_table(name)
    found = connection.execute(select(rows).where(rows.c.id == row_id)).mappings().one()
    return {str(name): value for name, value in found.items()}


def _recorder(target: Record) -> ChangeRecorder | None:
    session = object_session(target)
    recorder = session.info.get(RECORDER) if session else None
    return recorder if isinstance(recorder, ChangeRecorder) else None


@event.listens_for(Record, "after_insert", propagate=True)
def _inserted(_: Mapper[Record], connection: Connection, target: Record) -> None:
    if recorder := _recorder(target):
        recorder.record(connection, target, new=True)


@event.listens_for(Record, "before_update", propagate=True)
def _about_to_update(_: Mapper[Record], connection: Connection, target: Record) -> None:
    if recorder := _recorder(target):
        recorder.keep_before(connection, target)


@event.listens_for(Record, "after_update", propagate=True)
def _updated(_: Mapper[Record], connection: Connection, target: Record) -> None:
    if recorder := _recorder(target):
        recorder.record(connection, target, new=False)


@event.listens_for(Record, "before_delete", propagate=True)
def _about_to_delete(_: Mapper[Record], connection: Connection, target: Record) -> None:
    if recorder := _recorder(target):
        recorder.record_removal(connection, target)


@event.listens_for(Session, "do_orm_execute")
def _refuse_bulk_writes(statement: ORMExecuteState) -> None:
    if RECORDER in statement.session.info and (
        statement.is_update or statement.is_delete or statement.is_insert
    ):
        raise UnrecordedWrite("bulk statements pass undo and audit by; change rows one by one")
