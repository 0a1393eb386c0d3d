"""Visit lists in: `visits.csv` or a workbook with the same columns, one visit a row, nobody named."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Annotated, Any, Final, Self

from pydantic import Field, model_validator

from planner.exchange.reading.row_check import read_rows
from planner.exchange.reading.table import Answers
from planner.exchange.reading.template_row import (
    Choices,
    ClockMinute,
    Date,
    Imported,
    TemplateRow,
    Text,
    YesNo,
    chosen,
    chosen_list,
    minutes,
    read_with,
    whole_number,
)
from planner.exchange.reading.written_values import NotValidError, UnclearError, read_text
from planner.places.daylight import LONDON
from solver.language import tr

RISK_FLAGS: Final = ("none", "low", "medium", "high", "two people")
_POSTCODE: Final = re.compile(r"([A-Z]{1,2}\d[A-Z\d]?) ?(\d[A-Z]{2})")


def _postcode(value: Any) -> str:
    match = _POSTCODE.fullmatch(read_text(value).upper())
    if match is None:
        raise NotValidError("postcode", tr("write it like TS24 8AA"))
    return f"{match[1]} {match[2]}"


class VisitRow(TemplateRow):
    """One call to make, between two clock times of a day no later than the due date.

    It should begin between ``preferred_from`` and ``preferred_to``. Of several people each begins from
    ``between_least_min`` to ``between_most_min`` after the one before; 0 and 0 is together.
    """

    case_ref: Text
    visit_type: Annotated[str, chosen()]
    postcode: Annotated[str, read_with(_postcode)]
    earliest_minute: ClockMinute = Field(alias="earliest")
    latest_minute: ClockMinute = Field(alias="latest")
    duration_min: Annotated[int, minutes(5, 480)]
    crew_min: Annotated[int, whole_number(1, 6)] = 1
    powers: Annotated[tuple[str, ...], chosen_list()] = ()
    named_worker: Annotated[str, chosen()] = ""
    risk_flag: Annotated[str, chosen(*RISK_FLAGS)] = "none"
    due_date: Date
    agency_lead: Annotated[str, chosen()] = ""
    named_must: YesNo = False
    deputy: Annotated[str, chosen()] = ""
    preferred_from_minute: ClockMinute | None = Field(default=None, alias="preferred_from")
    preferred_to_minute: ClockMinute | None = Field(default=None, alias="preferred_to")
    between_least_min: Annotated[int, minutes(0, 720)] = 0
    between_most_min: Annotated[int, minutes(0, 720)] = 0
    alone_after_dark: YesNo = False

    @model_validator(mode="after")
    def _check_times(self) -> Self:
        if self.earliest_minute + self.duration_min > self.latest_minute:
            between = self.latest_minute - self.earliest_minute
            allowed = tr(
                "the visit takes {duration_min} min and there are {what} between the times",
                duration_min=self.duration_min,
                what=max(0, between),
            )
            raise NotValidError(tr("end of the visit"), allowed, "latest")
        if self.between_most_min < self.between_least_min:
            allowed = tr(
                "write at least {between_least_min}, as in between_least_min",
                between_least_min=self.between_least_min,
            )
            raise NotValidError(tr("time between the people"), allowed, "between_most_min")
        self._check_preferred()
        refuse_unclear_clock(self.due_date, self.earliest_minute, "earliest")
        refuse_unclear_clock(self.due_date, self.latest_minute, "latest")
        return self

    def _check_preferred(self) -> None:
        early, late = self.preferred_from_minute, self.preferred_to_minute
        if early is not None and late is not None and late < early:
            raise NotValidError(tr("preferred time"), tr("it ends before it begins"), "preferred_to")


def read_visits(
    path: Path, answers: Answers | None = None, choices: Choices | None = None
) -> Imported[VisitRow]:
    """Every visit of a list. A case may stand on several lines; it may be visited more than once."""
    return read_rows(path, VisitRow, answers, choices)


def refuse_unclear_clock(day: date, minute: int, column: str) -> None:
    """Raise for a clock time that comes twice on a date, or never, because the clocks change."""
    wall = datetime(day.year, day.month, day.day, tzinfo=LONDON) + timedelta(minutes=minute)
    if wall.utcoffset() == wall.replace(fold=1).utcoffset():
        return
    if wall.astimezone(UTC).astimezone(LONDON).replace(fold=0) == wall:
        raise UnclearError(
            tr("clock time"), tr("the clocks go back on {day:%d/%m/%Y}; choose another time", day=day), column
        )
    raise NotValidError("time", tr("the clocks go forward over it on {day:%d/%m/%Y}", day=day), column)
