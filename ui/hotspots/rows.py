"""The rows of the dosage table: planned minutes of a hotspot on each day against its target. No Qt."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from planner.views.hotspot_board import HotspotCard
from solver.language import tr
from ui.hotspots.reading import HotspotsReading
from ui.spoken_dates import short_date
from ui.town_map.circles import ENOUGH, dosage_tone, percent_of
from ui.widgets.figures import many
from ui.widgets.grouped_model import Group

MARKS = {"ok": "", "warn": "▿", "danger": "▾"}
RESTING = tr("Not patrolled this week")


@dataclass(frozen=True, slots=True)
class DosageCell:
    """One day. ``built`` tells a day with run sheets from one that has none yet."""

    day: date
    built: bool
    minutes: int
    target: int
    patrols: int
    wanted: int

    @property
    def percent(self) -> int:
        return percent_of(self.minutes, self.target)

    @property
    def tone(self) -> str:
        """ "ok", "warn" or "danger"; "" where nothing is wanted or nothing is known yet."""
        return dosage_tone(self.percent) if self.built and self.target else ""

    @property
    def short(self) -> int:
        """Minutes that are missing."""
        return max(0, self.target - self.minutes) if self.built else 0

    @property
    def shown(self) -> str:
        """ "64", "▿ 48", "▾ 12"; "–" before the day is planned, nothing where nothing is wanted."""
        if not self.target and not self.minutes:
            return ""
        if not self.built:
            return "–"
        return f"{MARKS.get(self.tone, '')} {self.minutes}".strip()

    @property
    def spoken(self) -> str:
        """ "Fri 11 Dec: 48 of 64 min planned, below target, 3 of 4 patrols"."""
        day = short_date(self.day)
        if not self.target and not self.minutes:
            return tr("{day}: not active", day=day)
        if not self.built:
            return tr("{day}: not planned yet, target {target} min", day=day, target=self.target)
        below = {"warn": tr(", below target"), "danger": tr(", far below target")}.get(self.tone, "")
        patrols = tr("{patrols} of {patrols_2}", patrols=self.patrols, patrols_2=many(self.wanted, "patrol"))
        return tr(
            "{day}: {minutes} of {target} min planned{below}, {patrols}",
            day=day,
            minutes=self.minutes,
            target=self.target,
            below=below,
            patrols=patrols,
        )


@dataclass(frozen=True, slots=True)
class BoardRow:
    """One hotspot over the week; ``crime`` are the records around it in the newest months."""

    card: HotspotCard
    cells: tuple[DosageCell, ...]
    crime: tuple[int, ...]

    @property
    def percent(self) -> int | None:
        """Of the target of the days that are planned; None when none is."""
        return percent_of_week(self.cells)


@dataclass(frozen=True, slots=True)
class TotalRow:
    """All hotspots that are patrolled in the week."""

    count: int
    visits: int
    target: int
    cells: tuple[DosageCell, ...]

    @property
    def percent(self) -> int | None:
        return percent_of_week(self.cells)


def percent_of_week(cells: Sequence[DosageCell]) -> int | None:
    built = [cell for cell in cells if cell.built and cell.target]
    if not built:
        return None
    return min(ENOUGH, sum(min(c.minutes, c.target) for c in built) * 100 // sum(c.target for c in built))


def rows_of(reading: HotspotsReading) -> list[BoardRow]:
    """Every hotspot in the order of its number."""
    return [
        BoardRow(
            card,
            tuple(_cell(reading, card, day) for day in reading.week.days),
            reading.crime.by_hotspot.get(card.hotspot_id, ()),
        )
        for card in reading.board.hotspots
    ]


def _cell(reading: HotspotsReading, card: HotspotCard, day: date) -> DosageCell:
    week, target = reading.week, card.target_on(day)
    return DosageCell(
        day=day,
        built=day in week.planned,
        minutes=week.minutes_of(card.hotspot_id, day, card.dwell_target_minutes),
        target=target,
        patrols=len(week.patrols_of(card.hotspot_id, day)),
        wanted=card.visits_a_day if target else 0,
    )


def total_of(rows: Sequence[BoardRow]) -> TotalRow:
    """Minutes beyond a target make up for nothing elsewhere."""
    days = range(len(rows[0].cells)) if rows else range(0)
    return TotalRow(
        count=len(rows),
        visits=sum(row.card.visits_a_day for row in rows),
        target=sum(row.card.target_minutes for row in rows),
        cells=tuple(_sum([row.cells[day] for row in rows]) for day in days),
    )


def _sum(cells: Sequence[DosageCell]) -> DosageCell:
    return DosageCell(
        day=cells[0].day,
        built=cells[0].built,
        minutes=sum(min(cell.minutes, cell.target) for cell in cells),
        target=sum(cell.target for cell in cells),
        patrols=sum(cell.patrols for cell in cells),
        wanted=sum(cell.wanted for cell in cells),
    )


def groups_of(rows: Sequence[BoardRow]) -> list[Group]:
    """Those with a target this week and their sum; then those without, under a heading of their own."""
    active = [row for row in rows if any(cell.target or cell.minutes for cell in row.cells)]
    resting = [row for row in rows if row not in active]
    groups = [Group("", (*active, total_of(active)))] if active else []
    return [*groups, Group(RESTING, resting)] if resting else groups
