"""Two versions of one period side by side: which cells differ, and who made them so, when, in which step."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, Select, func, select
from sqlalchemy.orm import Session

from planner.domain.journal import UndoRow, UndoStep
from planner.domain.rotas import Duty, Rota
from planner.views.rota_cells import RotaCell
from planner.views.rota_grid import PersonRow, RotaGrid, ShiftLegend, rota_grid
from planner.views.rota_versions import published_before

Cell = tuple[int, dt.date]  # person id and date


@dataclass(frozen=True, slots=True)
class LastStep:
    """The step that gave a cell the tour it has: "Steve Wray, Thu 10: Early", by whom and when."""

    who: str
    at: dt.datetime
    label: str


@dataclass(frozen=True, slots=True)
class CellDifference:
    """One person's day in both versions. No ``step``: the journal no longer holds it."""

    person_id: int
    name: str
    number: str
    day: dt.date
    before: RotaCell
    after: RotaCell
    step: LastStep | None


@dataclass(frozen=True, slots=True)
class VersionDifferences:
    """Every cell in which two versions differ, in the order of the grid, then by day."""

    before: str  # "Published 4"
    after: str  # "Draft 5"
    title: str  # "Week 50 · 7–13 Dec 2026"
    cells: tuple[CellDifference, ...]
    shift_types: tuple[ShiftLegend, ...]

    @property
    def people(self) -> int:
        """How many people the differences touch."""
        return len({cell.person_id for cell in self.cells})


def told_before(session: Session, rota_id: int) -> int | None:
    """The published version a rota takes the place of; None when the period was never published."""
    before = published_before(session, session.get_one(Rota, rota_id))
    return before.id if before else None


def version_differences(session: Session, before_id: int, after_id: int) -> VersionDifferences:
    """The cells in which a later version differs from an earlier one of the same period."""
    before, after = rota_grid(session, before_id), rota_grid(session, after_id)
    rows = {row.person_id: row for row in _people(before)}
    steps = _last_steps(session, after_id)
    return VersionDifferences(
        before=before.version,
        after=after.version,
        title=after.title,
        cells=tuple(
            CellDifference(
                row.person_id,
                row.name,
                row.number,
                header.day,
                old,
                new,
                steps.get((row.person_id, header.day)),
            )
            for row in _people(after)
            for header, old, new in zip(after.days, rows[row.person_id].cells, row.cells)
            if (old.kind, old.code) != (new.kind, new.code)
        ),
        shift_types=after.shift_types,
    )


def _people(grid: RotaGrid) -> list[PersonRow]:
    return [row for group in grid.groups for row in group.people]


def _last_steps(session: Session, rota_id: int) -> dict[Cell, LastStep]:
    """By cell: the newest step that gave it another shift and was not undone."""
    newest = {
        (row.person, dt.date.fromisoformat(row.date)): row.step for row in session.execute(_newest(rota_id))
    }
    query = select(UndoStep).where(UndoStep.id.in_(set(newest.values())))
    steps = {one.id: LastStep(one.done_by, one.done_at, one.label) for one in session.scalars(query)}
    return {cell: steps[step] for cell, step in newest.items()}


def _newest(rota_id: int) -> Select[tuple[int, str, int]]:
    """Counted by the database: the step that started a draft alone touched every tour of it."""
    person, date = _either("person_id"), _either("date")
    before, after = _in("before", "shift_type_id"), _in("after", "shift_type_id")
    return (
        select(person.label("person"), date.label("date"), func.max(UndoRow.step_id).label("step"))
        .join(UndoStep)
        .where(UndoRow.table_name == Duty.__tablename__, UndoStep.undone.is_(False))
        .where(_either("rota_id") == rota_id, before.is_distinct_from(after))
        .group_by(person, date)
    )


def _in(image: str, name: str) -> ColumnElement[Any]:
    return func.json_extract(getattr(UndoRow, image), f"$.{name}")


def _either(name: str) -> ColumnElement[Any]:
    """A value of the row after the step, or before it where the row was removed."""
    return func.coalesce(_in("after", name), _in("before", name))
