"""Everything a workbook shows, as frozen rows: gathered through the door first, written afterwards."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from functools import cached_property
from typing import Final

from planner.answers.overrides import ListedOverride
from planner.views.cover_people import CoverPeople
from planner.views.day_plan import DayPlan
from planner.views.dosage_week import DosageWeek
from planner.views.rota_grid import CellKind, RotaCell, RotaGrid, ShiftLegend
from planner.views.rota_verdict import RotaVerdict
from planner.views.rule_list import RuleList

PRIVATE: Final = "AB"
"""Away, without the reason."""


class Marking(StrEnum):
    """The protective marking. Staff names beside hotspot times are sensitive, and so is why somebody is
    away; a plain rota is not."""

    OFFICIAL = "OFFICIAL"
    SENSITIVE = "OFFICIAL-SENSITIVE"


@dataclass(frozen=True, slots=True)
class AwayLetters:
    """What stands in the workbook for one reason to be away. ``code`` is what the window shows."""

    code: str
    letters: str
    name: str


@dataclass(frozen=True, slots=True)
class PlannedDay:
    """A day that has a deployment, and in sentences what it breaks."""

    plan: DayPlan
    broken: tuple[str, ...]


@dataclass(frozen=True)
class WorkbookContents:
    """One rota with all that goes out beside it. ``days`` holds the days that have a deployment."""

    team: str
    exported_at: datetime
    grid: RotaGrid
    verdict: RotaVerdict
    cover_people: tuple[CoverPeople, ...]
    away: tuple[AwayLetters, ...]
    days: tuple[PlannedDay, ...]
    dosage: DosageWeek | None
    rules: RuleList
    overrides: tuple[ListedOverride, ...] = ()
    names_reasons: bool = False

    @property
    def marking(self) -> Marking:
        return Marking.SENSITIVE if self.days or self.names_reasons else Marking.OFFICIAL

    @cached_property
    def shift_types(self) -> dict[str, ShiftLegend]:
        """Shift types by code; one that is no longer offered but still worked comes from its cell."""
        found = {shift.code: shift for shift in self.grid.shift_types}
        cells = (cell for group in self.grid.groups for row in group.people for cell in row.cells)
        for cell in cells:
            if cell.kind is CellKind.DUTY and cell.code not in found:
                found[cell.code] = _worked(cell)
        return found

    @cached_property
    def _letters(self) -> dict[str, str]:
        return {away.code: away.letters for away in self.away}

    def letters(self, code: str) -> str:
        """The letters that may leave the window for an absence; a reason nobody described stays private."""
        return self._letters.get(code, PRIVATE)

    def text(self, cell: RotaCell) -> str:
        """What a cell of the rota says: "L 15–23*", "AL", "RD"; the star is a lock."""
        match cell.kind:
            case CellKind.EMPTY | CellKind.NO_ROTA:
                return ""
            case CellKind.ABSENCE:
                said = self._part(cell) or self.letters(cell.code)
            case _:
                said = " ".join(word for word in (cell.code, cell.hours, self._part(cell)) if word)
        return f"{said}*" if cell.locked else said

    def sentence(self, text: str) -> str:
        """A sentence of the check without the reasons that stay private: "L during absence"."""
        for away in self.away:
            if away.letters == PRIVATE:
                text = re.sub(rf"\b{re.escape(away.name.lower())}\b", "absence", text)
        return text

    def _part(self, cell: RotaCell) -> str:
        """An absence for part of the day, "CT 09–13", in the letters that may go out."""
        code, _, span = cell.part_absence.partition(" ")
        return f"{self.letters(code)} {span}".strip() if code else ""

    def shift(self, cell: RotaCell) -> ShiftLegend | None:
        """The shift type of a duty, or None."""
        return self.shift_types[cell.code] if cell.kind is CellKind.DUTY else None


def _worked(cell: RotaCell) -> ShiftLegend:
    return ShiftLegend(
        cell.code, cell.code, cell.hours, cell.start or 0, cell.end or 0, cell.paid_minutes, cell.code[:1]
    )
