"""The Codes sheet: what each letter stands for. Hours and cover are reckoned from this table alone.

The rota's cells say "L 15–23*"; formulas read the letters before the first blank or star. A letter typed
over another is therefore looked up here, and an hour changed here changes everything that uses it.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from planner.exchange.rota_excel.contents import WorkbookContents
from planner.exchange.rota_excel.layout import block
from planner.exchange.rota_excel.sheet import A4, Sheet
from planner.exchange.rota_excel.styles import AWAY, REST, Piece, slot_piece
from planner.views.rota_grid import CellKind, RotaCell, ShiftLegend

SHEET = "Codes"
HEADINGS = ("Code", "Name", "Hours", "Start", "End", "Paid hours", "On duty", "Late")
FIRST_ROW = 4
CODE, NAME, HOURS, START, END, PAID, DUTY, LATE = range(len(HEADINGS))
REST_CODE = "RD"


@dataclass(frozen=True, slots=True)
class Code:
    """One line of the table. ``shift`` is None for a rest day and for time away."""

    letters: str
    name: str
    paid_minutes: int
    piece: Piece
    shift: ShiftLegend | None = None

    @property
    def late(self) -> bool:
        return self.shift is not None and self.shift.late


@dataclass(frozen=True)
class Codes:
    """The table, and the formulas that use it."""

    contents: WorkbookContents

    @cached_property
    def lines(self) -> tuple[Code, ...]:
        return (*self._shifts(), Code(REST_CODE, "Rest day", 0, REST), *self._away())

    def _shifts(self) -> Iterator[Code]:
        for shift in self.contents.shift_types.values():
            yield Code(shift.code, shift.name, shift.paid_minutes, slot_piece(shift.slot), shift)

    def _away(self) -> Iterator[Code]:
        """One line for each pair of letters that may go out, however many reasons share it."""
        taken = {*self.contents.shift_types, REST_CODE}
        named: dict[str, list[str]] = {}
        for away in self.contents.away:
            named.setdefault(away.letters, []).append(away.name)
        for letters, names in named.items():
            if letters not in taken:
                name = names[0] if len(names) == 1 else "Away"
                yield Code(letters, name, self._usual_credit(letters), AWAY)

    def _usual_credit(self, letters: str) -> int:
        """What a day away usually counts in this rota; without one, what the usual tour counts."""
        cells = [cell for group in self.contents.grid.groups for row in group.people for cell in row.cells]
        away = Counter(
            cell.paid_minutes for cell in cells if self._is_away(cell, letters) and cell.paid_minutes
        )
        tours = Counter(cell.paid_minutes for cell in cells if cell.kind is CellKind.DUTY)
        return next((minutes for minutes, _ in (away or tours).most_common(1)), 0)

    def _is_away(self, cell: RotaCell, letters: str) -> bool:
        return cell.kind is CellKind.ABSENCE and self.contents.letters(cell.code) == letters

    def of(self, cell: RotaCell) -> Code | None:
        """The line that the cell's letters lead to; None for an empty cell or letters nobody listed."""
        said = self.contents.text(cell).replace("*", " ").split(" ")[0]
        return next((code for code in self.lines if code.letters.casefold() == said.casefold()), None)

    def column(self, column: int) -> str:
        """One column of the table, all lines."""
        last = FIRST_ROW + len(self.lines) - 1
        return block((FIRST_ROW, column), (last, column), SHEET)

    def duty_column(self, column: int) -> str:
        """One column of the table, shift types only: they come first."""
        last = FIRST_ROW + max(len(self.contents.shift_types), 1) - 1
        return block((FIRST_ROW, column), (last, column), SHEET)

    def hours(self, cell: str) -> str:
        """Formula: the paid hours of one cell, ? when its letters are not in the table."""
        table = f"{SHEET}!$A${FIRST_ROW + 1}:$F${FIRST_ROW + len(self.lines)}"
        letters = f'LEFT({cell},FIND(" ",SUBSTITUTE({cell},"*"," ")&" ")-1)'
        return f'IF({cell}="",0,IFERROR(VLOOKUP({letters},{table},{PAID + 1},FALSE),"?"))'

    def count(self, cells: str, column: int) -> str:
        """Formula: how many of the cells have letters with a 1 in this column of the table."""
        codes = self.duty_column(CODE)
        return (
            f'SUMPRODUCT((COUNTIF({cells},{codes})+COUNTIF({cells},{codes}&" *"))*{self.duty_column(column)})'
        )


def write_codes_sheet(sheet: Sheet, contents: WorkbookContents, codes: Codes) -> None:
    """The table, and two sentences on how to use it."""
    sheet.widths(8, 24, 10, 8, 8, 11, 9, 8)
    sheet.text(0, 0, "Codes", "title")
    sheet.text(1, 0, "Hours, cover and lates on the other sheets are worked out from this table.", "quiet")
    sheet.text(
        2, 0, "An exported day away keeps each person’s own hours; one typed in counts as below.", "quiet"
    )
    sheet.texts(FIRST_ROW - 1, 0, HEADINGS, "cell,header")
    for row, code in enumerate(codes.lines, FIRST_ROW):
        _write_line(sheet, row, code)
    sheet.freeze(FIRST_ROW, 0)
    sheet.print_on(A4, None)


def _write_line(sheet: Sheet, row: int, code: Code) -> None:
    sheet.text(row, CODE, code.letters, "cell,bold", code.piece)
    sheet.text(row, NAME, code.name, "cell")
    sheet.text(row, HOURS, code.shift.hours if code.shift else "", "cell")
    if code.shift:
        sheet.clock(row, START, code.shift.start, "cell,clock,input")
        sheet.clock(row, END, code.shift.end, "cell,clock,input")
    else:
        sheet.blank(row, (START, END), "cell")
    sheet.number(row, PAID, code.paid_minutes / 60, "cell,hours,input")
    sheet.number(row, DUTY, int(code.shift is not None), "cell,people")
    sheet.number(row, LATE, int(code.late), "cell,people")
