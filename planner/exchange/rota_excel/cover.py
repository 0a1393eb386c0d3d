"""The Cover sheet: required, planned and short for each line of cover, band of hours and day.

Planned counts the letters on Rota that span the band, among the people marked 1 under "Who counts".
Three tables of one shape stand below each other, what is short first; days keep the columns of Rota.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from planner.domain.dates_in_words import hours
from planner.exchange.rota_excel.codes import CODE as CODE_COLUMN
from planner.exchange.rota_excel.codes import END, START
from planner.exchange.rota_excel.cover_plan import CoverPlan
from planner.exchange.rota_excel.cover_table import Band, CoverLine, runs_past_midnight, when
from planner.exchange.rota_excel.layout import (
    FIRST_DAY,
    FIRST_ROW,
    HEADER_ROW,
    across,
    at,
    block,
    down,
)
from planner.exchange.rota_excel.sheet import A3, Sheet
from planner.exchange.rota_excel.styles import MISSED
from planner.views.rota_grid import PersonRow

SHEET = "Cover"
LINE, BAND, FROM, UNTIL, LENGTH = range(5)
_SMALL = 0.0001  # of a day: under nine seconds, above any rounding of 1 + 2/24


def write_cover_sheet(sheet: Sheet, plan: CoverPlan) -> None:
    """What is short, what is planned, what is required, and who counts."""
    sheet.widths(26, 12, 8, 8, 8, *[13.0] * len(plan.layout.grid.days), 9)
    sheet.text(0, 0, "Cover", "title")
    sheet.text(
        1,
        0,
        "People short, planned and required by band of hours. Planned is counted from the letters on Rota; "
        "required can be changed here.",
        "quiet",
    )
    _write_short(sheet, plan)
    _write_planned(sheet, plan)
    _write_required(sheet, plan)
    if plan.has_apart:
        _write_apart(sheet, plan)
    _write_people(sheet, plan)
    sheet.freeze(FIRST_ROW, FIRST_DAY)
    sheet.print_on(A3, (0, HEADER_ROW), (LINE, BAND))


def _heading(sheet: Sheet, plan: CoverPlan, row: int, title: str) -> None:
    sheet.texts(row, 0, (title, "Hours", "From", "To", "Length"), "cell,header")
    for index, header in enumerate(plan.layout.grid.days):
        sheet.day(row, plan.layout.day(index), header.day, "cell,header,date")


def _band(sheet: Sheet, row: int, line: CoverLine, band: Band) -> None:
    sheet.text(row, LINE, line.name, "cell")
    sheet.text(row, BAND, hours(band.start, band.end), "cell")
    sheet.clock(row, FROM, band.start, "cell,clock,quiet")
    sheet.clock(row, UNTIL, band.end, "cell,clock,quiet")
    length = f"=ROUND(({at(row, UNTIL)}-{at(row, FROM)})*24,2)"
    sheet.formula(row, LENGTH, length, round(band.hours, 2), "cell,hours,quiet")


def _write_short(sheet: Sheet, plan: CoverPlan) -> None:
    _heading(sheet, plan, HEADER_ROW, "Short: people")
    sheet.text(HEADER_ROW, plan.layout.last_day + 1, "Total", "cell,header")
    place = 0
    for line in plan.lines:
        for row, band in zip(plan.short_rows[line.name], line.bands, strict=True):
            _band(sheet, row, line, band)
            for day, column in _days(plan):
                planned, required = (
                    at(plan.planned_row + 1 + place, column),
                    at(plan.required_row + 1 + place, column),
                )
                short = f"=MAX(0,{required}-{planned})"
                sheet.formula(row, column, short, line.short(band, day), "cell,if any,red")
            sheet.text(row, plan.layout.last_day + 1, "", "cell")
            place += 1
        _write_sums(sheet, plan, line)
    first, last = (FIRST_ROW, FIRST_DAY), (plan.planned_row - 2, plan.layout.last_day)
    if plan.lines:
        anchor = at(*first)
        sheet.colour_where(first, last, f"=AND(ISNUMBER({anchor}),{anchor}>0)", MISSED)


def _write_sums(sheet: Sheet, plan: CoverPlan, line: CoverLine) -> None:
    """Hours short on each day, and from when to when."""
    rows, row = plan.short_rows[line.name], plan.hours_row(line)
    for below, title in ((row, "hours short"), (row + 1, "when")):
        sheet.text(below, LINE, f"{line.name}: {title}", "cell,group")
        sheet.blank(below, (BAND, FROM, UNTIL, LENGTH, plan.layout.last_day + 1), "cell,group")
    if not rows:
        return
    first, last = rows[0], rows[-1]
    for day, column in _days(plan):
        short, length = down(column, first, last), block((first, LENGTH), (last, LENGTH))
        sheet.formula(
            row, column, f"=SUMPRODUCT({short},{length})", plan.short_hours(line, day), "cell,group,hours"
        )
        sheet.formula(row + 1, column, _when(column, first, last), when(line, day), "cell,plain group")
    total = sum(plan.short_hours(line, day) for day, _ in _days(plan))
    sheet.formula(
        row,
        plan.layout.last_day + 1,
        f"=SUM({across(row, FIRST_DAY, plan.layout.last_day)})",
        total,
        "cell,group,hours",
    )


def _when(column: int, first: int, last: int) -> str:
    """The same in a formula; times are fractions of a day."""
    short = f"({down(column, first, last)}>0)"
    start, end = block((first, FROM), (last, FROM)), block((first, UNTIL), (last, UNTIL))
    begins = f"(2-SUMPRODUCT(MAX({short}*(2-{start}))))"
    ends = f"SUMPRODUCT(MAX({short}*{end}))"
    broken = f"SUMPRODUCT({short}*({end}-{start}))<{ends}-{begins}-{_SMALL}"
    clocks = f'TEXT({begins},"hh:mm")&IF({broken},"…","–")&TEXT({ends},"hh:mm")'
    return f'=IF(SUMPRODUCT({short}*1)=0,"",{clocks})'


def _write_planned(sheet: Sheet, plan: CoverPlan) -> None:
    _heading(sheet, plan, plan.planned_row, "Planned: people")
    for place, (line, band) in enumerate(plan.bands):
        row = plan.planned_row + 1 + place
        _band(sheet, row, line, band)
        for day, column in _days(plan):
            planned = line.planned(band, day)
            if line.members:
                sheet.formula(
                    row, column, _counted(plan, line, band, day, row, place), planned, "cell,people"
                )
            else:
                sheet.number(row, column, planned, "cell,people")


def _counted(plan: CoverPlan, line: CoverLine, band: Band, day: int, row: int, place: int) -> str:
    """Letters that span the band, on this day or, past midnight, on the day before."""
    starts, ends = at(row, FROM, fix_column=True), at(row, UNTIL, fix_column=True)
    terms = [_letters(plan, line, day, day, f"<={starts}", f">={ends}")]
    if day and runs_past_midnight(plan.contents, band) and not line.shift_codes:
        terms.append(_letters(plan, line, day - 1, day, f"<={starts}+1+{_SMALL}", f">={ends}+1-{_SMALL}"))
    if line.not_counted(band, day):
        terms.append(at(plan.apart_row + 1 + place, plan.layout.day(day)))
    return "=" + "+".join(terms)


def _letters(plan: CoverPlan, line: CoverLine, column: int, day: int, starts: str, ends: str) -> str:
    cells, who, codes = plan.layout.day_block(column), plan.members(line, day), plan.codes
    if line.shift_codes:
        return "+".join(_one_letter(cells, who, code) for code in line.shift_codes)
    letters = codes.duty_column(CODE_COLUMN)
    count = f'(COUNTIFS({cells},{letters},{who},1)+COUNTIFS({cells},{letters}&" *",{who},1))'
    return f"SUMPRODUCT({count}*({codes.duty_column(START)}{starts})*({codes.duty_column(END)}{ends}))"


def _one_letter(cells: str, who: str, code: str) -> str:
    said = code.replace('"', '""')
    return f'COUNTIFS({cells},"{said}",{who},1)+COUNTIFS({cells},"{said} *",{who},1)'


def _write_required(sheet: Sheet, plan: CoverPlan) -> None:
    _write_numbers(
        sheet, plan, plan.required_row, "Required: people", CoverLine.required, "cell,if any,input"
    )


def _write_apart(sheet: Sheet, plan: CoverPlan) -> None:
    title = "Added to planned: away for part of a tour (−), or on a night from before this rota"
    _write_numbers(sheet, plan, plan.apart_row, title, CoverLine.not_counted, "cell,if any,input")


def _write_numbers(
    sheet: Sheet,
    plan: CoverPlan,
    top: int,
    title: str,
    number: Callable[[CoverLine, Band, int], int],
    style: str,
) -> None:
    _heading(sheet, plan, top, title)
    for row, (line, band) in enumerate(plan.bands, top + 1):
        _band(sheet, row, line, band)
        for day, column in _days(plan):
            sheet.number(row, column, number(line, band, day), style)


def _write_people(sheet: Sheet, plan: CoverPlan) -> None:
    """Who counts towards which line: a 1 can be taken away or put in."""
    top = plan.people_row
    sheet.text(top, LINE, "Who counts", "cell,header")
    sheet.blank(top, (BAND, FROM, UNTIL, LENGTH), "cell,header")
    for (name, members), column in plan.member_columns.items():
        sheet.text(top, column, name, "cell,header")
        for row, line in enumerate((line for _, line in plan.layout.lines), top + 1):
            if isinstance(line, PersonRow) and line.person_id in members:
                sheet.number(row, column, 1, "cell,people,input,centre")
    for row, (_, line) in enumerate(plan.layout.lines, top + 1):
        sheet.text(row, LINE, line.name, "" if isinstance(line, PersonRow) else "group")


def _days(plan: CoverPlan) -> Iterator[tuple[int, int]]:
    """Number and column of every day."""
    return ((day, plan.layout.day(day)) for day in range(len(plan.layout.grid.days)))
