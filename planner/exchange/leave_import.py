"""Leave lists in: `leave.csv` or a workbook with the same columns, one absence a row.

Dates are written 31/12/2026 or 2026-12-31. A half day is "PM" in `start_half` (away from midday) or "AM" in
`end_half` (away until midday). Lists of leave overlap in practice; that is pointed out, not refused.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Annotated, Any, Self

from pydantic import model_validator

from planner.exchange.reading.row_check import read_rows
from planner.exchange.reading.table import Answers
from planner.exchange.reading.template_row import (
    Choices,
    Date,
    Imported,
    TemplateRow,
    Text,
    chosen,
    read_with,
)
from planner.exchange.reading.written_text import matching_key
from planner.exchange.reading.written_values import NotValidError, read_choice
from solver.language import tr

APPROVED, PENDING, CANCELLED = "Approved", "Pending", "Cancelled"
LONGEST_DAYS = 366 * 2
_HALVES = ("AM", "PM")


def _starts_at_midday(value: Any) -> bool:
    return read_choice(value, _HALVES) == "PM"


def _ends_at_midday(value: Any) -> bool:
    return read_choice(value, _HALVES) == "AM"


class LeaveRow(TemplateRow):
    """One absence of one person, first and last day included."""

    staff_no: Text
    absence_type: Annotated[str, chosen()]
    start_date: Date
    end_date: Date
    start_half: Annotated[bool, read_with(_starts_at_midday)] = False
    end_half: Annotated[bool, read_with(_ends_at_midday)] = False
    status: Annotated[str, chosen(APPROVED, PENDING, CANCELLED)] = APPROVED
    approved_by: Text = ""

    @model_validator(mode="after")
    def _check_days(self) -> Self:
        days = (self.end_date - self.start_date).days + 1
        if not 1 <= days <= LONGEST_DAYS:
            allowed = tr(
                "write a day from {start_date} on, at most two years later", start_date=self.start_date
            )
            raise NotValidError(tr("last day"), allowed, "end_date")
        if days == 1 and self.start_half and self.end_half:
            raise NotValidError(tr("half day"), tr("one day cannot begin and end at midday"), "end_half")
        return self


def read_leave(
    path: Path, answers: Answers | None = None, choices: Choices | None = None
) -> Imported[LeaveRow]:
    """Every absence of a list, cancelled ones included; absences that overlap are pointed out."""
    imported = read_rows(path, LeaveRow, answers, choices)
    return replace(imported, notices=(*imported.notices, *_overlaps(imported.rows)))


def _overlaps(rows: Sequence[LeaveRow]) -> list[str]:
    """Pairs of absences of one person that share days, in the order of their dates."""
    people = defaultdict(list)
    for row in rows:
        if row.status != CANCELLED:
            people[matching_key(row.staff_no)].append(row)
    notices = []
    for absences in people.values():
        longest, *later = sorted(absences, key=lambda row: (row.start_date, row.line_number))
        for row in later:
            if row.start_date <= longest.end_date:
                until = min(longest.end_date, row.end_date)
                notices.append(
                    tr(
                        "Lines {line_number} and {row_line_number} overlap for staff number {staff_no}: "
                        "from {start_date:%d/%m/%Y} to {until:%d/%m/%Y}.",
                        line_number=longest.line_number,
                        row_line_number=row.line_number,
                        staff_no=row.staff_no,
                        start_date=row.start_date,
                        until=until,
                    )
                )
            longest = max(longest, row, key=lambda row: row.end_date)
    return notices
