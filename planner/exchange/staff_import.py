"""Staff lists in: `staff.csv` or a workbook with the same columns, one person a row."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import replace
from pathlib import Path
from typing import Annotated, Any

from pydantic import Field

from planner.exchange.reading.row_check import read_rows
from planner.exchange.reading.table import Answers
from planner.exchange.reading.template_row import (
    Choices,
    Date,
    Imported,
    TemplateRow,
    Text,
    YesNo,
    chosen,
    chosen_list,
    read_with,
    whole_number,
)
from planner.exchange.reading.written_text import matching_key
from planner.exchange.reading.written_values import NotValidError, read_number
from solver.language import tr

RANKS = (
    "PCSO", "PC", "Constable", "Special Constable", "Sgt", "Sergeant", "Insp", "Inspector",
    "Chief Inspector", "Superintendent", "Firefighter", "Crew Manager", "Watch Manager", "Station Manager",
)  # fmt: skip
DRIVER_GRADES = ("none", "basic", "response")


def _contract_minutes(value: Any) -> int:
    hours = read_number(value, 0, 48)
    minutes = round(hours * 60)
    if abs(hours * 60 - minutes) > 0.3:  # 37.33 h is meant as 37 h 20; 37.123 h is a slip.
        raise NotValidError("number", tr("write hours in a week such as 37 or 18.5"))
    return minutes


class StaffRow(TemplateRow):
    """One person as the personnel system lists them."""

    staff_no: Text
    surname: Text
    initials: Text = ""
    agency: Annotated[str, chosen()]
    role: Annotated[str, chosen()]
    rank: Annotated[str, chosen(*RANKS)] = ""
    contract_minutes_per_week: Annotated[int, read_with(_contract_minutes)] = Field(alias="contract_hours")
    pattern: Annotated[str, chosen()] = ""
    pattern_line: Annotated[int, whole_number(1, 400)] | None = Field(alias="line", default=None)
    ward: Annotated[str, chosen()] = ""
    powers: Annotated[tuple[str, ...], chosen_list()] = ()
    driver_grade: Annotated[str, chosen(*DRIVER_GRADES)] = "none"
    pst_expiry: Date | None = None
    wtr_optout: YesNo = False
    solo_ok: YesNo = True
    notes_ref: Text = ""


def read_staff(
    path: Path, answers: Answers | None = None, choices: Choices | None = None
) -> Imported[StaffRow]:
    """Everybody on a list; people who share a name are pointed out, a staff number twice is refused."""
    imported = read_rows(path, StaffRow, answers, choices, unique="staff_no")
    lines = defaultdict(list)
    for row in imported.rows:
        lines[matching_key(f"{row.initials} {row.surname}")].append(row)
    twins = tuple(
        tr(
            "{rows} people are called {initials} {surname}: staff numbers {staff_no}.",
            rows=len(rows),
            initials=rows[0].initials,
            surname=rows[0].surname,
            staff_no=", ".join(row.staff_no for row in rows),
        )
        for rows in lines.values()
        if len(rows) > 1
    )
    return replace(imported, notices=imported.notices + twins)
