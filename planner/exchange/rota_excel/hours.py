"""The Hours sheet: paid hours of every person on every day, looked up from the letters on Rota.

A cell whose exported hours are not those of its letters (a day of leave counts as the pattern would, the
night of a clock change is longer) keeps them for as long as the rota's cell says what it said.
"""

from __future__ import annotations

from planner.exchange.rota_excel.codes import Codes
from planner.exchange.rota_excel.contents import WorkbookContents
from planner.exchange.rota_excel.layout import (
    CONTRACT,
    DIFFERENCE,
    FIRST_DAY,
    FIRST_ROW,
    HEADER_ROW,
    NAME,
    NUMBER,
    PLANNED,
    Layout,
    across,
    at,
)
from planner.exchange.rota_excel.sheet import A3, Sheet
from planner.exchange.rota_excel.styles import MISSED
from planner.views.rota_grid import GroupRow, PersonRow, RotaCell

SHEET = "Hours"


def write_hours_sheet(sheet: Sheet, contents: WorkbookContents, layout: Layout, codes: Codes) -> None:
    """People by days, with the sums that Rota shows."""
    other = layout.last_day + 1
    sheet.widths(22, 26, 9, 9, 8, *[11.0] * len(contents.grid.days), 8)
    sheet.text(0, 0, "Hours", "title")
    sheet.text(
        1,
        0,
        "Paid hours, looked up in Codes from the letters on Rota. “?”: letters that are not in Codes. "
        "Other: counted, but on no one day.",
        "quiet",
    )
    sheet.texts(HEADER_ROW, 0, ("Name", "Number or role", "Contract", "Planned", "+/−"), "cell,header")
    for index, header in enumerate(contents.grid.days):
        sheet.day(HEADER_ROW, layout.day(index), header.day, "cell,header,date")
    sheet.text(HEADER_ROW, other, "Other", "cell,header")
    for row, line in layout.lines:
        if isinstance(line, GroupRow):
            _write_group(sheet, layout, row, line)
        else:
            _write_person(sheet, contents, layout, codes, row, line)
    if layout.lines:
        first = at(FIRST_ROW, FIRST_DAY)
        sheet.colour_where((FIRST_ROW, FIRST_DAY), (layout.last_row, layout.last_day), f'{first}="?"', MISSED)
    sheet.freeze(FIRST_ROW, FIRST_DAY)
    sheet.print_on(A3, (0, HEADER_ROW), (NAME, NUMBER))


def _write_group(sheet: Sheet, layout: Layout, row: int, group: GroupRow) -> None:
    sheet.text(row, NAME, group.name, "cell,group")
    sheet.text(row, NUMBER, "", "cell,group")
    write_group_sums(sheet, layout, row, group)
    first, last = layout.rows_of(row, group)
    for index, _ in enumerate(layout.grid.days):
        column = layout.day(index)
        minutes = sum(person.cells[index].paid_minutes for person in group.people)
        sheet.formula(
            row, column, f"=SUM({at(first, column)}:{at(last, column)})", minutes / 60, "cell,group,hours"
        )
    sheet.text(row, layout.last_day + 1, "", "cell,group")


def write_group_sums(sheet: Sheet, layout: Layout, row: int, group: GroupRow) -> None:
    """Contract, planned and their difference, summed over the group; Rota shows the same."""
    first, last = layout.rows_of(row, group)
    planned = sum(person.planned_minutes for person in group.people)
    contract = sum(person.contract_minutes for person in group.people)
    for column, minutes in ((CONTRACT, contract), (PLANNED, planned)):
        sheet.formula(
            row, column, f"=SUM({at(first, column)}:{at(last, column)})", minutes / 60, "cell,group,hours"
        )
    write_difference(sheet, row, planned - contract, "cell,group,difference")


def _write_person(
    sheet: Sheet, contents: WorkbookContents, layout: Layout, codes: Codes, row: int, person: PersonRow
) -> None:
    other = layout.last_day + 1
    sheet.text(row, NAME, person.name, "cell,bold")
    sheet.text(row, NUMBER, person.number, "cell,quiet")
    sheet.number(row, CONTRACT, person.contract_minutes / 60, "cell,hours,input")
    days = across(row, FIRST_DAY, other)
    planned = f'=IF(COUNTIF({days},"~?")>0,"?",SUM({days}))'
    sheet.formula(row, PLANNED, planned, person.planned_minutes / 60, "cell,hours")
    write_difference(sheet, row, person.planned_minutes - person.contract_minutes)
    for index, cell in enumerate(person.cells):
        column = layout.day(index)
        formula = _hours_of(contents, codes, cell, at(row, column, "Rota"))
        sheet.formula(row, column, formula, cell.paid_minutes / 60, "cell,hours")
    rest = person.planned_minutes - sum(cell.paid_minutes for cell in person.cells)
    if rest:
        sheet.number(row, other, rest / 60, "cell,hours")
    else:
        sheet.text(row, other, "", "cell")


def write_difference(sheet: Sheet, row: int, minutes: int, style: str = "cell,difference") -> None:
    """Planned less contract, to the hundredth of an hour; nothing to reckon while a letter is unknown."""
    planned, contract = at(row, PLANNED), at(row, CONTRACT)
    formula = f'=IF(ISNUMBER({planned}),ROUND({planned}-{contract},2),"?")'
    sheet.formula(row, DIFFERENCE, formula, round(minutes / 60, 2), style)


def _hours_of(contents: WorkbookContents, codes: Codes, cell: RotaCell, where: str) -> str:
    """The look-up, held to the exported hours where the letters alone would give others."""
    looked_up = codes.hours(where)
    code, said = codes.of(cell), contents.text(cell).replace('"', '""')
    if not said or (code is not None and code.paid_minutes == cell.paid_minutes):
        return f"={looked_up}"
    return f'=IF({where}="{said}",{cell.paid_minutes / 60!r},{looked_up})'
