"""Where everything stands on the Cover sheet, known before anything is written: its tables use each other."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

from planner.exchange.rota_excel.codes import Codes
from planner.exchange.rota_excel.contents import WorkbookContents
from planner.exchange.rota_excel.cover_table import Band, CoverLine, cover_lines
from planner.exchange.rota_excel.layout import FIRST_DAY, FIRST_ROW, Layout, block


@dataclass(frozen=True)
class CoverPlan:
    """The rows of the sheet, known before anything is written: the tables refer to each other."""

    contents: WorkbookContents
    layout: Layout
    codes: Codes

    @cached_property
    def lines(self) -> tuple[CoverLine, ...]:
        return cover_lines(self.contents)

    @cached_property
    def bands(self) -> tuple[tuple[CoverLine, Band], ...]:
        return tuple((line, band) for line in self.lines for band in line.bands)

    @cached_property
    def short_rows(self) -> dict[str, range]:
        """The rows of each line's bands in the table of what is short; two rows of sums follow each."""
        rows, next_row = {}, FIRST_ROW
        for line in self.lines:
            rows[line.name] = range(next_row, next_row + len(line.bands))
            next_row += len(line.bands) + 2
        return rows

    @property
    def planned_row(self) -> int:
        """The heading of the second table."""
        return FIRST_ROW + len(self.bands) + 2 * len(self.lines) + 1

    @property
    def required_row(self) -> int:
        return self.planned_row + len(self.bands) + 2

    @property
    def apart_row(self) -> int:
        """The heading of the table of what letters cannot say; absent when there is nothing to say."""
        return self.required_row + len(self.bands) + 2

    @property
    def people_row(self) -> int:
        return self.apart_row + (len(self.bands) + 2 if self.has_apart else 0)

    @cached_property
    def has_apart(self) -> bool:
        days = range(len(self.layout.grid.days))
        return any(line.not_counted(band, day) for line, band in self.bands for day in days)

    @cached_property
    def member_columns(self) -> dict[tuple[str, frozenset[int]], int]:
        """A column for each line and set of people: a licence that runs out makes a second column."""
        found = dict.fromkeys((line.name, members) for line in self.lines for members in line.members)
        return {key: FIRST_DAY + place for place, key in enumerate(found)}

    def members(self, line: CoverLine, day: int) -> str:
        """The block of 1s of those who count towards a line on a day."""
        column = self.member_columns[line.name, line.members[day]]
        first = self.people_row + 1
        return block((first, column), (first + len(self.layout.lines) - 1, column))

    def short_hours(self, line: CoverLine, day: int) -> float:
        return sum(line.short(band, day) * band.hours for band in line.bands)

    def hours_row(self, line: CoverLine) -> int:
        """The row with a line's hours short; when they are short stands below it."""
        return self.short_rows[line.name].stop
