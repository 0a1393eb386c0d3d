"""The Fairness sheet: weekends and Lates of eight weeks, this rota counted live, against the fair share."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from planner.exchange.rota_excel.codes import DUTY, LATE, Codes
from planner.exchange.rota_excel.contents import WorkbookContents
from planner.exchange.rota_excel.layout import (
    FIRST_DAY,
    FIRST_ROW,
    HEADER_ROW,
    NAME,
    NUMBER,
    Layout,
    across,
    at,
)
from planner.exchange.rota_excel.sheet import A4, Sheet
from planner.views.fair_shares import FairShare
from planner.views.rota_grid import CellKind, PersonRow

SHEET = "Fairness"
HEADINGS = ("before", "this rota", "together", "fair share", "over (+)")
WEEKENDS, LATES = 2, 2 + len(HEADINGS)
BEFORE, HERE, TOGETHER, FAIR, OVER = range(len(HEADINGS))
SATURDAY = 5


@dataclass(frozen=True, slots=True)
class Count:
    """One of the two counts of one person: the formula over this rota, its value, and the share."""

    first_column: int
    formula: str
    here: int
    share: FairShare


def write_fairness_sheet(sheet: Sheet, contents: WorkbookContents, layout: Layout, codes: Codes) -> None:
    """Everyone's weekends and Lates, and by how much they are over or under."""
    sheet.widths(22, 26, *[11.0] * (2 * len(HEADINGS)))
    sheet.text(0, 0, "Fairness", "title")
    sheet.text(
        1,
        0,
        "The last eight weeks, this rota included. A weekend counts once, however much of it is worked.",
        "quiet",
    )
    sheet.texts(HEADER_ROW, 0, ("Name", "Number or role"), "cell,header")
    sheet.texts(HEADER_ROW, WEEKENDS, [f"Weekends {word}" for word in HEADINGS], "cell,header")
    sheet.texts(HEADER_ROW, LATES, [f"Lates {word}" for word in HEADINGS], "cell,header")
    sheet.height(HEADER_ROW, 26)
    for row, line in layout.lines:
        sheet.text(row, NAME, line.name, "cell,bold" if isinstance(line, PersonRow) else "cell,group")
        if isinstance(line, PersonRow):
            _write_person(sheet, contents, layout, codes, row, line)
        else:
            sheet.blank(row, range(NUMBER, LATES + len(HEADINGS)), "cell,group")
    sheet.freeze(FIRST_ROW, WEEKENDS)
    sheet.print_on(A4, (0, HEADER_ROW), (NAME, NUMBER))


def _write_person(
    sheet: Sheet, contents: WorkbookContents, layout: Layout, codes: Codes, row: int, person: PersonRow
) -> None:
    sheet.text(row, NUMBER, person.number, "cell,quiet")
    days = across(row, FIRST_DAY, layout.last_day, "Rota")
    lates = sum(code is not None and code.late for code in map(codes.of, person.cells))
    weekends = sum(any(_on_duty(person, day) for day in weekend) for weekend in _weekends(contents))
    _write_count(sheet, row, Count(LATES, "=" + codes.count(days, LATE), lates, person.lates))
    each = _weekend_formula(contents, layout, codes, row)
    _write_count(sheet, row, Count(WEEKENDS, each, weekends, person.weekends))


def _write_count(sheet: Sheet, row: int, count: Count) -> None:
    first, share = count.first_column, count.share
    sheet.number(row, first + BEFORE, share.count - count.here, "cell,people,input")
    sheet.formula(row, first + HERE, count.formula, count.here, "cell,people")
    together = f"={at(row, first + BEFORE)}+{at(row, first + HERE)}"
    sheet.formula(row, first + TOGETHER, together, share.count, "cell,people,bold")
    sheet.number(row, first + FAIR, share.fair, "cell,hours")
    over = f"=ROUND({at(row, first + TOGETHER)}-{at(row, first + FAIR)},2)"
    sheet.formula(row, first + OVER, over, round(share.count - share.fair, 2), "cell,difference")


def _weekend_formula(contents: WorkbookContents, layout: Layout, codes: Codes, row: int) -> str:
    """One SIGN for each weekend: 1 when any day of it is worked."""
    terms = [
        f"SIGN({codes.count(across(row, layout.day(days[0]), layout.day(days[-1]), 'Rota'), DUTY)})"
        for days in _weekends(contents)
    ]
    return "=" + ("+".join(terms) or "0")


def _weekends(contents: WorkbookContents) -> Iterator[tuple[int, ...]]:
    """The days of each weekend of the period; one that lies across its edge has a single day."""
    days = contents.grid.days
    for index, header in enumerate(days):
        if header.day.weekday() == SATURDAY:
            yield (index, index + 1) if index + 1 < len(days) else (index,)
        elif header.day.weekday() > SATURDAY and index == 0:
            yield (index,)


def _on_duty(person: PersonRow, day: int) -> bool:
    return person.cells[day].kind is CellKind.DUTY
