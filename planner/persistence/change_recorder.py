"""Every change of every row, recorded once, below all commands: the ground of undo, redo and audit.

A recorder belongs to one writing session. The listeners here see each row when it is flushed and keep it
as the database stores it, before and after. What changes thousands of rows writes them through
`write_many`, which records them alike. `finish` compares their number with SQLite's own count of changed
rows, so that a write which went around both (a bulk statement, a cascade in the database) fails instead of
becoming a change that cannot be undone.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from sqlalchemy import event
from sqlalchemy.orm import Mapper, ORMExecuteState, Session, object_session

from planner.domain import Record
from planner.persistence.stored_rows import Image, RowChange, images_by_id, write

if TYPE_CHECKING:
    from sqlalchemy import Connection

RECORDER = "recorder"
Place = tuple[str, int]  # table and id


class UnrecordedWrite(RuntimeError):
    """A programming mistake: rows were changed without passing through the session."""


class ChangeRecorder:
    """What one transaction changed so far, in the order in which it was written.

    Rows are read table by table, before and after each flush: one question for each of some thousand
    rows would take seconds.
    """

    def __init__(self, session: Session) -> None:
        self.changes: list[RowChange] = []
        self._session = session
        self._written: list[Place] = []  # in this flush
        self._before: dict[Place, Image] = {}
        self._changes_at_start = self._changes_by_count()
        session.info[RECORDER] = self

    def finish(self) -> list[RowChange]:
        """Flush what is left and return all changes; raises UnrecordedWrite when some were not seen."""
        self._session.flush()
        written = self._changes_by_count() - self._changes_at_start
        if written != len(self.changes):
            raise UnrecordedWrite(f"{written} rows were written but {len(self.changes)} recorded")
        return self.changes

    def before_flush(self) -> None:
        """Keep the rows that are about to change, as far as they are known already."""
        session = self._session
        touched = [row for row in (*session.dirty, *session.deleted) if isinstance(row, Record)]
        self._before = _images(session.connection(), [_place(row) for row in touched])

    def about_to_write(self, target: Record) -> None:
        """Keep a row that only the flush itself found to change, such as one left without its owner."""
        place = _place(target)
        if place not in self._before:
            self._before |= _images(self._session.connection(), [place])

    def written(self, target: Record) -> None:
        self._written.append(_place(target))

    def after_flush(self) -> None:
        """Compare before and after; a row can be marked as changed without any new value."""
        after = _images(self._session.connection(), self._written)
        for place in self._written:
            change = RowChange(*place, self._before.get(place), after.get(place))
            if change.before != change.after:
                self.changes.append(change)
        self._written = []

    def write_many(self, changes: Sequence[RowChange]) -> None:
        """Write rows as they are to be stored. What the session has loaded it will load anew."""
        self._session.flush()
        write(self._session.connection(), changes)
        self.changes += changes
        self._session.expire_all()

    def _changes_by_count(self) -> int:
        """SQLite's own count of rows written on this connection, those of cascades included."""
        own = self._session.connection().connection.driver_connection
        return int(own.total_changes) if own is not None else 0


def _place(target: Record) -> Place:
    return target.__tablename__, target.id


def _images(connection: Connection, places: Iterable[Place]) -> dict[Place, Image]:
    """The stored rows of these places, those that exist."""
    ids: dict[str, list[int]] = {}
    for name, row_id in places:
        ids.setdefault(name, []).append(row_id)
    return {
        (name, row_id): image
        for name, wanted in ids.items()
        for row_id, image in images_by_id(connection, name, wanted).items()
    }


def write_many(session: Session, changes: Sequence[RowChange]) -> None:
    """Write and record thousands of rows at once, in stored values and in this order."""
    recorder = session.info.get(RECORDER)
    if not isinstance(recorder, ChangeRecorder):
        raise UnrecordedWrite("nobody records what is written here")
    if changes:
        recorder.write_many(changes)


def _recorder(target: Record) -> ChangeRecorder | None:
    session = object_session(target)
    recorder = session.info.get(RECORDER) if session else None
    return recorder if isinstance(recorder, ChangeRecorder) else None


@event.listens_for(Session, "before_flush")
def _before_flush(session: Session, *_: object) -> None:
    if isinstance(recorder := session.info.get(RECORDER), ChangeRecorder):
        recorder.before_flush()


@event.listens_for(Session, "after_flush")
def _after_flush(session: Session, _: object) -> None:
    if isinstance(recorder := session.info.get(RECORDER), ChangeRecorder):
        recorder.after_flush()


@event.listens_for(Record, "before_update", propagate=True)
@event.listens_for(Record, "before_delete", propagate=True)
def _about_to_write(_: Mapper[Record], __: Connection, target: Record) -> None:
    if recorder := _recorder(target):
        recorder.about_to_write(target)


@event.listens_for(Record, "after_insert", propagate=True)
@event.listens_for(Record, "after_update", propagate=True)
@event.listens_for(Record, "after_delete", propagate=True)
def _written(_: Mapper[Record], __: Connection, target: Record) -> None:
    if recorder := _recorder(target):
        recorder.written(target)


@event.listens_for(Session, "do_orm_execute")
def _refuse_bulk_writes(statement: ORMExecuteState) -> None:
    if RECORDER in statement.session.info and (
        statement.is_update or statement.is_delete or statement.is_insert
    ):
        raise UnrecordedWrite("bulk statements pass undo and audit by; change rows one by one")
