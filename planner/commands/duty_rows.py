"""Duties as rows in stored values: a build changes some thirty thousand at once, too many to load each."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable

from sqlalchemy import ColumnElement, func, select
from sqlalchemy.orm import Session

from planner.domain.rotas import Duty, DutyOrigin
from planner.persistence.change_recorder import write_many
from planner.persistence.stored_rows import Image, RowChange, images, stored_table

Cell = tuple[int, dt.date]  # person id and date
Rows = dict[Cell, Image]
TABLE = Duty.__tablename__


def duty_row(rota_id: int, cell: Cell, shift_type_id: int | None, origin: DutyOrigin) -> Image:
    """A new one, without the id that it gets when it is written."""
    person_id, date = cell
    return {
        "version": 1,
        "rota_id": rota_id,
        "person_id": person_id,
        "date": date.isoformat(),
        "shift_type_id": shift_type_id,
        "locked": 0,
        "origin": origin.value,
        "note": "",
    }


def duty_rows(
    session: Session, rota_id: int, people: Iterable[int] = (), dates: Iterable[dt.date] = ()
) -> Rows:
    """The rows of a rota by cell; of these people and from the first to the last of these dates, where any
    are named."""
    session.flush()
    stored, people, days = stored_table(TABLE).c, list(people), sorted(date.isoformat() for date in dates)
    which: list[ColumnElement[bool]] = [stored.rota_id == rota_id]
    if people:
        which.append(stored.person_id.in_(people))
    if days:
        which.append(stored.date.between(days[0], days[-1]))
    found = images(session.connection(), TABLE, *which)
    return {(int(str(row["person_id"])), dt.date.fromisoformat(str(row["date"]))): row for row in found}


def write_duty_rows(session: Session, before: Rows, after: Rows) -> None:
    """Write those rows that differ. New ones get the next ids, in their order."""
    next_id = (session.scalar(select(func.max(Duty.id))) or 0) + 1
    added, changed = [], []
    for cell, row in after.items():
        old = before.get(cell)
        if old is None:
            added.append(RowChange(TABLE, next_id, None, {"id": next_id} | row))
            next_id += 1
        elif old != row:
            version = {"version": int(str(old["version"])) + 1}
            changed.append(RowChange(TABLE, _id(old), old, row | version))
    gone = [RowChange(TABLE, _id(row), row, None) for cell, row in before.items() if cell not in after]
    write_many(session, [*added, *changed, *gone])


def _id(row: Image) -> int:
    return int(str(row["id"]))
