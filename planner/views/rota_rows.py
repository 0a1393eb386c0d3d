"""The frozen rows of a rota's grid: people by group, one cell a day, and the days' headings."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from planner.views.fair_shares import WEEKS, FairShare
from planner.views.rota_cells import RotaCell
from planner.views.rota_parts import GridPart


@dataclass(frozen=True, slots=True)
class ShiftLegend:
    """A shift type as the grid draws it: ``start`` and ``end`` in wall minutes, ``slot`` for its colours."""

    code: str
    name: str
    hours: str  # "15–23"
    start: int
    end: int
    paid_minutes: int
    slot: str  # "E", "D", "M", "L", or the nearest of them
    late: bool = False  # counts as a Late in fair shares


@dataclass(frozen=True, slots=True)
class DayHeader:
    """The heading of one day."""

    day: dt.date
    on_duty: int
    note: str  # "Match 15:00", a bank holiday, or ""
    weekend: bool
    bank_holiday: bool


@dataclass(frozen=True, slots=True)
class PersonRow:
    """One person over the days."""

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
    """The whole grid."""

    rota_id: int
    title: str  # "Week 50 · 7–13 Dec 2026"
    version: str  # "Draft 5"
    published_version: str  # "published 4" or ""
    state: str  # "draft", "published", "superseded"
    start: dt.date
    days: tuple[DayHeader, ...]
    groups: tuple[GroupRow, ...]
    shift_types: tuple[ShiftLegend, ...]
    changes_since_published: int
    briefing_only: int  # people who attend the briefing only
    saved_at: dt.datetime | None
    bound_minutes: int | None  # proven by the build this draft came from, while the draft is unchanged
    example_data: bool
    parts: tuple[GridPart, ...] = ()  # where several rotas share the days; else this one holds them all
    share_weeks: int = WEEKS  # what weekends and Lates are counted over

    def part_on(self, day: dt.date) -> GridPart | None:
        """The rota that holds a day; None when none does."""
        if not self.parts:
            return GridPart(self.rota_id, self.version, self.state, self.start, len(self.days))
        return next((part for part in self.parts if part.holds(day)), None)
