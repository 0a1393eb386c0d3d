"""The Rota sheet: people by days as on the wall, with hours and cover that follow every change."""

from __future__ import annotations

from datetime import date

from planner.domain.dates_in_words import moment
from planner.exchange.rota_excel import fairness
from planner.exchange.rota_excel.codes import DUTY, Codes
from planner.exchange.rota_excel.contents import WorkbookContents
from planner.exchange.rota_excel.cover import SHEET as COVER
from planner.exchange.rota_excel.cover_plan import CoverPlan
from planner.exchange.rota_excel.cover_table import CoverLine, when
from planner.exchange.rota_excel.hours import SHEET as HOURS
from planner.exchange.rota_excel.hours import write_difference, write_group_sums
from planner.exchange.rota_excel.layout import (
    CONTRACT,
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
from planner.exchange.rota_excel.styles import MISSED, REST
from planner.views.rota_grid import CellKind, GroupRow, PersonRow, RotaCell

SHEET = "Rota"
MARKS = "A * marks a locked cell, a red frame a broken must at the time of export."
HEADINGS = ("Name", "Number or role", "Contract", "Planned", "+/−")


def write_rota_sheet(
    sheet: Sheet, contents: WorkbookContents, layout: Layout, codes: Codes, cover: CoverPlan
) -> None:
    """The grid, what is short below it, what is on, and the musts that are broken."""
    sheet.widths(22, 26, 9, 9, 8, *[13.5] * len(contents.grid.days), 10, 8)
    sheet.text(0, 0, f"Rota: {contents.grid.title}", "title")
    sheet.text(0, FIRST_DAY, MARKS, "quiet")
    sheet.text(1, 0, _legend(contents, codes), "quiet")
    sheet.height(0, 24)
    _write_headings(sheet, contents, layout)
    broken = {(breach.person_id, breach.day) for breach in contents.verdict.breaches if breach.must}
    for row, line in layout.lines:
        if isinstance(line, GroupRow):
            _write_group(sheet, layout, codes, row, line)
        else:
            _write_person(sheet, contents, layout, codes, row, line, broken)
    _colour_letters(sheet, layout, codes)
    row = _write_cover(sheet, layout, cover, layout.last_row + 2)
    row = _write_notes(sheet, contents, layout, row)
    _write_broken(sheet, contents, row)
    sheet.freeze(FIRST_ROW, FIRST_DAY - 3)
    sheet.print_on(A3, (0, HEADER_ROW), (NAME, NUMBER))


def _legend(contents: WorkbookContents, codes: Codes) -> str:
    """Whose rota, which version, and what every letter means, in one line."""
    tours = ", ".join(f"{code.name} {code.letters} {code.shift.hours}" for code in codes.lines if code.shift)
    others = ", ".join(f"{code.letters} {code.name.lower()}" for code in codes.lines if not code.shift)
    grid = contents.grid
    example = " Example data." if grid.example_data else ""
    exported = f"{grid.version}, exported {moment(contents.exported_at)}.{example}"
    return f"{contents.team}. {exported} {tours}. {others}."


def _write_headings(sheet: Sheet, contents: WorkbookContents, layout: Layout) -> None:
    sheet.texts(HEADER_ROW, 0, HEADINGS, "cell,header")
    sheet.text(HEADER_ROW, NUMBER, HEADINGS[NUMBER], "cell,header,divider")
    for index, header in enumerate(contents.grid.days):
        sheet.day(HEADER_ROW, layout.day(index), header.day, "cell,header,date")
    sheet.texts(HEADER_ROW, layout.last_day + 1, ("Weekends", "Lates"), "cell,header,right")


def _write_group(sheet: Sheet, layout: Layout, codes: Codes, row: int, group: GroupRow) -> None:
    sheet.text(row, NAME, group.name, "cell,group")
    sheet.text(row, NUMBER, "", "cell,group,divider")
    write_group_sums(sheet, layout, row, group)
    first, last = layout.rows_of(row, group)
    for index, _ in enumerate(layout.grid.days):
        column = layout.day(index)
        people = codes.count(f"{at(first, column)}:{at(last, column)}", DUTY)
        here = sum(person.cells[index].kind is CellKind.DUTY for person in group.people)
        sheet.formula(row, column, f"={people}", here, "cell,plain group,on duty")
    sheet.blank(row, (layout.last_day + 1, layout.last_day + 2), "cell,group")


def _write_person(
    sheet: Sheet,
    contents: WorkbookContents,
    layout: Layout,
    codes: Codes,
    row: int,
    person: PersonRow,
    broken: set[tuple[int | None, date | None]],
) -> None:
    sheet.text(row, NAME, person.name, "cell")
    sheet.text(row, NUMBER, person.number, "cell,quiet,divider")
    for column, minutes in ((CONTRACT, person.contract_minutes), (PLANNED, person.planned_minutes)):
        sheet.formula(row, column, f"={at(row, column, HOURS)}", minutes / 60, "cell,hours")
    write_difference(sheet, row, person.planned_minutes - person.contract_minutes)
    for index, cell in enumerate(person.cells):
        frame = "cell,broken" if (person.person_id, layout.grid.days[index].day) in broken else "cell"
        _write_cell(sheet, contents, codes, row, layout.day(index), cell, frame)
    for column, first, share in (
        (layout.last_day + 1, fairness.WEEKENDS, person.weekends),
        (layout.last_day + 2, fairness.LATES, person.lates),
    ):
        together = at(row, first + fairness.TOGETHER, fairness.SHEET)
        sheet.formula(row, column, f"={together}", share.count, "cell,people")


def _write_cell(
    sheet: Sheet, contents: WorkbookContents, codes: Codes, row: int, column: int, cell: RotaCell, frame: str
) -> None:
    code = codes.of(cell)
    piece = code.piece if code else REST
    if cell.kind is CellKind.DUTY:
        sheet.code(row, column, contents.text(cell), piece, frame)
    else:
        sheet.text(row, column, contents.text(cell), frame, piece)


def _colour_letters(sheet: Sheet, layout: Layout, codes: Codes) -> None:
    """The colour follows the letter when somebody types another one."""
    if not layout.lines:
        return
    anchor = at(FIRST_ROW, FIRST_DAY)
    for code in codes.lines:
        said = code.letters.replace('"', '""')
        test = f'OR({anchor}="{said}",LEFT({anchor},{len(said) + 1})="{said} ",{anchor}="{said}*")'
        sheet.colour_where((FIRST_ROW, FIRST_DAY), (layout.last_row, layout.last_day), f"={test}", code.piece)


def _write_cover(sheet: Sheet, layout: Layout, cover: CoverPlan, row: int) -> int:
    """Hours short by line and day, as Cover has them; returns the next free row."""
    if not cover.lines:
        return row
    total = layout.last_day + 1
    sheet.text(row, NAME, "Cover: hours short", "cell,header")
    sheet.blank(row, range(NUMBER, FIRST_DAY), "cell,header")
    for index, header in enumerate(layout.grid.days):
        sheet.day(row, layout.day(index), header.day, "cell,header,date")
    sheet.text(row, total, "Total", "cell,header,right")
    for below, line in enumerate(cover.lines, row + 1):
        _write_cover_line(sheet, layout, cover, below, line)
    first, last = at(row + 1, FIRST_DAY), (row + len(cover.lines), layout.last_day)
    sheet.colour_where((row + 1, FIRST_DAY), last, f'={first}<>"met"', MISSED)
    return row + len(cover.lines) + 2


def _write_cover_line(sheet: Sheet, layout: Layout, cover: CoverPlan, row: int, line: CoverLine) -> None:
    sheet.text(row, NAME, line.name, "cell")
    sheet.blank(row, range(NUMBER, FIRST_DAY), "cell")
    there = cover.hours_row(line)
    for index, _ in enumerate(layout.grid.days):
        column = layout.day(index)
        short, times = at(there, column, COVER), at(there + 1, column, COVER)
        formula = f'=IF({short}=0,"met",ROUND({short},1)&" h "&SUBSTITUTE({times},":00",""))'
        sheet.formula(row, column, formula, _short_words(cover, line, index), "cell,quiet")
    days = across(there, FIRST_DAY, layout.last_day, COVER)
    total = sum(cover.short_hours(line, index) for index, _ in enumerate(layout.grid.days))
    sheet.formula(row, layout.last_day + 1, f"=SUM({days})", total, "cell,hours,bold")


def _short_words(cover: CoverPlan, line: CoverLine, day: int) -> str:
    """What the formula says: "3 h 20–23", "met"."""
    short = cover.short_hours(line, day)
    return f"{round(short, 1):g} h {when(line, day).replace(':00', '')}" if short else "met"


def _write_notes(sheet: Sheet, contents: WorkbookContents, layout: Layout, row: int) -> int:
    if not any(header.note for header in contents.grid.days):
        return row
    sheet.text(row, NAME, "What is on", "cell,bold,wrap")
    for index, header in enumerate(contents.grid.days):
        sheet.text(row, layout.day(index), header.note, "cell,wrap")
    sheet.height(row, 36)
    return row + 2


def _write_broken(sheet: Sheet, contents: WorkbookContents, row: int) -> None:
    sentences = [contents.sentence(breach.text) for breach in contents.verdict.breaches if breach.must]
    if not sentences:
        return
    sheet.text(row, NAME, f"Broken musts: {len(sentences)}", "cell,header")
    for below, sentence in enumerate(sentences, row + 1):
        sheet.text(below, NAME, sentence, "red")
