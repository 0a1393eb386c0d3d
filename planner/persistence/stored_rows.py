"""Rows in the values the database stores: read, changed by the thousand, and written down as text.

Undo plays its steps with these, and a command that changes thousands of rows writes them with these: one
object of a mapped class for each would take seconds.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import groupby
from typing import TYPE_CHECKING

from sqlalchemy import bindparam, column, delete, insert, select, table, update

from planner.domain import Record

if TYPE_CHECKING:
    from sqlalchemy import ColumnElement, Connection
    from sqlalchemy.sql.dml import UpdateBase
    from sqlalchemy.sql.expression import TableClause

ROWS_AT_ONCE = 500
ROW = "row_to_change"  # its id; no column is called so
Image = dict[str, object]  # by the name of the column
_AS_TEXT = json.JSONEncoder(sort_keys=True, separators=(",", ":")).encode


class LostRow(RuntimeError):
    """A row was changed without being recorded: what was to be written does not fit what is there."""


@dataclass(frozen=True, slots=True)
class RowChange:
    """One row before and after, in stored values; None where it did not exist."""

    table: str
    row_id: int
    before: Image | None
    after: Image | None

    @property
    def kind(self) -> str:
        if self.before is None:
            return "insert"
        return "delete" if self.after is None else "update"

    @property
    def changed(self) -> set[str]:
        """The columns in which a row that was there and stays there differs."""
        before, after = self.before or {}, self.after or {}
        return {name for name, value in after.items() if before.get(name) != value}


@cache
def stored_table(name: str) -> TableClause:
    """A table whose columns have no types, so that values pass exactly as they are stored."""
    return table(name, *(column(each.name) for each in Record.metadata.tables[name].columns))


def images(connection: Connection, name: str, *which: ColumnElement[bool]) -> list[Image]:
    """The rows of a table for which all of this is so."""
    found = connection.execute(select(stored_table(name)).where(*which))
    names = tuple(found.keys())
    return [dict(zip(names, row)) for row in found]


def images_by_id(connection: Connection, name: str, ids: Sequence[int]) -> dict[int, Image]:
    """The rows of a table with these ids, those that exist."""
    of_id = stored_table(name).c.id
    return {
        int(str(image["id"])): image
        for start in range(0, len(ids), ROWS_AT_ONCE)
        for image in images(connection, name, of_id.in_(ids[start : start + ROWS_AT_ONCE]))
    }


def as_text(image: Image | None) -> str:
    """A row as JSON, the same text for the same values."""
    return _AS_TEXT(image)


def write(connection: Connection, changes: Iterable[RowChange]) -> None:
    """Make these changes in their order. Raises LostRow where one finds no row to change."""
    for (name, kind), alike in groupby(changes, key=lambda change: (change.table, change.kind)):
        rows = list(alike)
        if _WRITERS[kind](connection, stored_table(name), rows) != len(rows):
            raise LostRow(f"{name} {rows[0].row_id} or one after it is not as it was")


def execute_many(connection: Connection, statement: UpdateBase, values: Sequence[Image]) -> int:
    """A statement for each of these values, which have the same names; how many rows it wrote. They go to
    the driver as they are, so they are those the database stores."""
    compiled = statement.compile(connection, column_keys=list(values[0]))
    names = compiled.positiontup or []
    given = [tuple(each[name] for name in names) for each in values]
    return connection.exec_driver_sql(compiled.string, given).rowcount


def _insert(connection: Connection, rows: TableClause, changes: Sequence[RowChange]) -> int:
    return execute_many(connection, insert(rows), [change.after or {} for change in changes])


def _delete(connection: Connection, rows: TableClause, changes: Sequence[RowChange]) -> int:
    one = delete(rows).where(rows.c.id == bindparam(ROW))
    return execute_many(connection, one, [{ROW: change.row_id} for change in changes])


def _update(connection: Connection, rows: TableClause, changes: Sequence[RowChange]) -> int:
    """The columns in which any of them differs, of all of them: an index of another is left alone."""
    names = sorted(set().union(*(change.changed for change in changes)))
    values = [
        {ROW: change.row_id} | {name: (change.after or {})[name] for name in names} for change in changes
    ]
    one = update(rows).where(rows.c.id == bindparam(ROW)).values({name: bindparam(name) for name in names})
    return execute_many(connection, one, values)


_WRITERS = {"insert": _insert, "delete": _delete, "update": _update}
