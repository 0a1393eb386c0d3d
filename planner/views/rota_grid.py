"""The rota of a period: people by group, one cell a day, as it is stored (what the rules say is a verdict)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum


class CellKind(StrEnum):
    DUTY = "duty"
    REST = "rest"
    ABSENCE = "absence"
    EMPTY = "empty"  # not employed on that date


@dataclass(frozen=True, slots=True)
class ShiftLegend:
    """A shift type as the grid draws it. ``start`` and ``end`` are wall minutes; ``slot`` picks its colours."""

    code: str
    name: str
    hours: str  # "15–23"
    start: int
    end: int
    paid_minutes: int
    slot: str  # "E", "D", "M", "L", or the nearest of them


@dataclass(frozen=True, slots=True)
class DayHeader:
    day: date
    on_duty: int
    note: str  # "Match 15:00", a bank holiday, or ""
    weekend: bool
    bank_holiday: bool


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


@dataclass(frozen=True, slots=True)
class FairShare:
    """How many in the last eight weeks, this rota included, and the fair share for this contract."""

    count: int
    fair: float


@dataclass(frozen=True, slots=True)
class PersonRow:
    person_id: int
    name: str
    number: str  # "PCSO 7214", or what tells people apart: "Families"
    contract_minutes: int  # of the whole period shown
    planned_minutes: int
    cells: tuple[RotaCell, ...]
    weekends: FairShare
    lates: FairShare


@dataclass(frozen=True, slots=True)
class GroupRow:
    """People of one group, "Police — PCSOs", with the sums its heading shows."""

    name: str
    people: tuple[PersonRow, ...]
    contract_minutes: int
    planned_minutes: int
    on_duty: tuple[int, ...]  # a number a day


@dataclass(frozen=True, slots=True)
class RotaGrid:
    rota_id: int
    title: str  # "Week 50 · 7–13 Dec 2026"
    version: str  # "Draft 5"
    published_version: str  # "published 4" or ""
    state: str  # "draft", "published", "superseded"
    start: date
    days: tuple[DayHeader, ...]
    groups: tuple[GroupRow, ...]
    shift_types: tuple[ShiftLegend, ...]
    changes_since_published: int
    briefing_only: int  # people who attend the briefing only
    saved_at: datetime | None
    bound_minutes: int | None  # proven by the build this draft came from, while the draft is unchanged
    example_data: bool
