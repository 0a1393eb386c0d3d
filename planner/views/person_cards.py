"""A card a person: the tours of a week, and on planned days every stop with its place.

Like the briefing it names nobody of the public: a visit is its letter and its kind. Why somebody is away is
said only of leave.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from planner.views.day_plan import DayPlan, DayStop, StopKind
from planner.views.rota_cells import CellKind, RotaCell
from planner.views.rota_rows import PersonRow, RotaGrid
from solver.language import tr

LEAVE = "AL"


@dataclass(frozen=True, slots=True)
class CardStop:
    """One line of a day. ``mark`` is the number of a hotspot or the letter of a visit, as ``kind`` says."""

    start: int
    end: int
    kind: StopKind
    mark: str
    what: str
    with_names: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class CardDay:
    """One day. ``hours`` is "15:00–23:00" on a tour; ``planned``: whether the day has run sheets."""

    day: dt.date
    words: str  # "Late", "Rest day", "Leave", "Away"
    hours: str
    beside: str  # "09–13 away", a note, or ""
    planned: bool
    stops: tuple[CardStop, ...]


@dataclass(frozen=True, slots=True)
class WeekCard:
    """One person's week."""

    person_id: int
    name: str
    number: str
    group: str
    tours: int
    planned_minutes: int
    days: tuple[CardDay, ...]


def week_cards(
    grid: RotaGrid, plans: Mapping[dt.date, DayPlan | None], days: tuple[dt.date, ...]
) -> tuple[WeekCard, ...]:
    """Everybody who is on the rota, in its order. ``plans``: the run sheets of the days that have some."""
    return tuple(_card(grid, plans, days, group.name, row) for group in grid.groups for row in group.people)


def _card(
    grid: RotaGrid,
    plans: Mapping[dt.date, DayPlan | None],
    days: tuple[dt.date, ...],
    group: str,
    row: PersonRow,
) -> WeekCard:
    names = {shift.code: shift.name for shift in grid.shift_types}
    held = zip(grid.days, row.cells, strict=True)
    cells = {header.day: cell for header, cell in held if header.day in days}
    tours = [cell for cell in cells.values() if cell.kind is CellKind.DUTY]
    return WeekCard(
        person_id=row.person_id,
        name=row.name,
        number=row.number,
        group=group,
        tours=len(tours),
        planned_minutes=sum(cell.paid_minutes for cell in cells.values()),
        days=tuple(_day(day, cell, names, plans.get(day), row.person_id) for day, cell in cells.items()),
    )


def _day(
    day: dt.date, cell: RotaCell, names: Mapping[str, str], plan: DayPlan | None, person_id: int
) -> CardDay:
    planned = plan is not None and plan.deployment_id is not None
    hours = "" if cell.start is None or cell.end is None else f"{_clock(cell.start)}–{_clock(cell.end)}"
    return CardDay(
        day=day,
        words=_words(cell, names),
        hours=hours if cell.kind is CellKind.DUTY else "",
        beside="; ".join(part for part in (_away(cell), cell.note) if part),
        planned=planned,
        stops=tuple(_stops(plan, person_id)) if plan is not None and cell.kind is CellKind.DUTY else (),
    )


def _words(cell: RotaCell, names: Mapping[str, str]) -> str:
    match cell.kind:
        case CellKind.DUTY:
            return names.get(cell.code, cell.code)
        case CellKind.ABSENCE:
            return tr("Leave") if cell.code == LEAVE else tr("Away")
        case CellKind.REST:
            return tr("Rest day")
        case _:
            return tr("Not on the rota")


def _away(cell: RotaCell) -> str:
    """A part of the day away beside a tour: its hours, not its reason."""
    hours = cell.part_absence.partition(" ")[2]
    return tr("away {hours}", hours=hours) if hours else "away" if cell.part_absence else ""


def _stops(plan: DayPlan, person_id: int) -> Iterator[CardStop]:
    rows = (row for group in plan.groups for row in group.rows if row.person_id == person_id)
    for row in rows:
        for stop in row.stops:
            yield CardStop(stop.start, stop.end, stop.kind, _mark(stop), _what(stop), stop.with_names)


def _mark(stop: DayStop) -> str:
    return stop.label if stop.kind in (StopKind.PATROL, StopKind.VISIT) else ""


def _what(stop: DayStop) -> str:
    """A visit's case reference stays in the window."""
    if stop.kind is StopKind.VISIT:
        return stop.title.rpartition(", ")[0] or stop.title
    return f"{stop.title}, {stop.place}" if stop.place and stop.place != stop.title else stop.title


def _clock(minute: int) -> str:
    return f"{minute // 60 % 24:02d}:{minute % 60:02d}"
