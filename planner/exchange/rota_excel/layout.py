"""Where things stand: people keep their row and days their column on Rota, Hours and Fairness alike."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from xlsxwriter.utility import xl_rowcol_to_cell

from planner.views.rota_grid import GroupRow, PersonRow, RotaGrid

HEADER_ROW = 2
FIRST_ROW = HEADER_ROW + 1
NAME, NUMBER, CONTRACT, PLANNED, DIFFERENCE, FIRST_DAY = range(6)


def at(row: int, column: int, sheet: str = "", fix_row: bool = False, fix_column: bool = False) -> str:
    """The address of a cell as a formula says it: F6, F$6, Rota!F6."""
    return _on(sheet) + xl_rowcol_to_cell(row, column, fix_row, fix_column)


def block(first: tuple[int, int], last: tuple[int, int], sheet: str = "") -> str:
    """A block that stays where it is when the formula is copied: Codes!$A$5:$A$12."""
    ends = [xl_rowcol_to_cell(*corner, row_abs=True, col_abs=True) for corner in (first, last)]
    return _on(sheet) + ":".join(ends)


def across(row: int, first: int, last: int, sheet: str = "") -> str:
    """Part of a row: F6:L6."""
    return f"{at(row, first, sheet)}:{at(row, last)}"


def down(column: int, first: int, last: int, sheet: str = "") -> str:
    """Part of a column whose rows stay: F$4:F$37."""
    return f"{at(first, column, sheet, fix_row=True)}:{at(last, column, fix_row=True)}"


def _on(sheet: str) -> str:
    return f"{sheet}!" if sheet else ""


@dataclass(frozen=True)
class Layout:
    """The rows and columns of one rota."""

    grid: RotaGrid

    @cached_property
    def lines(self) -> tuple[tuple[int, GroupRow | PersonRow], ...]:
        """Every group and person with the row it stands on, from top to bottom."""
        found: list[GroupRow | PersonRow] = []
        for group in self.grid.groups:
            found += [group, *group.people]
        return tuple(enumerate(found, FIRST_ROW))

    @property
    def people(self) -> Iterator[tuple[int, PersonRow]]:
        return ((row, line) for row, line in self.lines if isinstance(line, PersonRow))

    @property
    def groups(self) -> Iterator[tuple[int, GroupRow]]:
        return ((row, line) for row, line in self.lines if isinstance(line, GroupRow))

    @property
    def last_row(self) -> int:
        """The row of the last person (of the heading, when there is nobody)."""
        return FIRST_ROW + len(self.lines) - 1

    @property
    def last_day(self) -> int:
        return FIRST_DAY + len(self.grid.days) - 1

    def day(self, index: int) -> int:
        """The column of a day."""
        return FIRST_DAY + index

    def day_block(self, index: int) -> str:
        """All cells of the rota on one day."""
        return down(self.day(index), FIRST_ROW, self.last_row, "Rota")

    def rows_of(self, row: int, group: GroupRow) -> tuple[int, int]:
        """First and last row of a group's people, given the row of its heading."""
        return row + 1, row + max(len(group.people), 1)
