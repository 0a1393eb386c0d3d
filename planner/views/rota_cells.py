"""One cell of the rota: what somebody does on a day, and how absences show in it."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from enum import StrEnum

from planner.domain.absences import Absence, DecisionStatus
from planner.domain.credit import credited_minutes, duty_minutes
from planner.domain.people import Person
from planner.domain.shifts import ShiftType


class CellKind(StrEnum):
    """What a cell of the grid stands for."""

    DUTY = "duty"
    REST = "rest"
    ABSENCE = "absence"
    EMPTY = "empty"  # not employed on that date
    NO_ROTA = "no rota"  # no rota holds that date yet


@dataclass(frozen=True, slots=True)
class RotaCell:
    """One person on one day. ``code``: "L", "RD", "AL"…; ``part_absence``: "CT 09–13" beside a duty."""

    kind: CellKind
    code: str
    hours: str = ""
    start: int | None = None
    end: int | None = None
    paid_minutes: int = 0
    locked: bool = False
    changed: bool = False  # differs from the published rota
    request: str = ""  # "", "met" or "not met"
    part_absence: str = ""
    note: str = ""


def absence_on(person: Person, date: dt.date) -> Absence | None:
    """The approved absence that touches a date, if any."""
    return next(
        (
            absence
            for absence in person.absences
            if absence.status is DecisionStatus.APPROVED and absence.minutes_on(date) is not None
        ),
        None,
    )


def tour_cell(shift: ShiftType, minutes: int, beside: str = "") -> RotaCell:
    """A tour of duty; ``minutes`` is what it counts, ``beside`` a part of the day away."""
    return RotaCell(
        CellKind.DUTY,
        shift.code,
        shift.hours_text,
        shift.start_minute,
        shift.end_minute,
        minutes,
        part_absence=beside,
    )


def away_cell(person: Person, date: dt.date, shift: ShiftType | None, away: Absence) -> RotaCell:
    """The cell of somebody away: a tour shows even beside an absence, so that a clash is seen.

    A whole day away without credit (a rest day inside a fortnight's leave) is a rest day.
    """
    credit = credited_minutes(away, person, date)
    part = not away.covers_whole_day(date)
    beside = f"{away.kind.code} {_hours(away, date)}".strip() if part or shift else ""
    if shift is not None:
        return tour_cell(shift, duty_minutes(shift, person) + (credit if part else 0), beside)
    if not part and not credit and away.kind.counts_as_worked:
        return RotaCell(CellKind.REST, "RD")
    kind = away.kind
    return RotaCell(CellKind.ABSENCE, kind.code, kind.name, paid_minutes=credit, part_absence=beside)


def _hours(absence: Absence, date: dt.date) -> str:
    away = absence.minutes_on(date)
    if away is None or absence.covers_whole_day(date):
        return ""
    return f"{away[0] // 60:02d}–{away[1] // 60:02d}"
