"""When each hotspot needs people: `demand.csv`, one weight for a weekday and hour a row.

This is how a team brings in the hours that crime files do not have, from its own incident log.
"""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Any, Final

from pydantic import Field

from planner.exchange.reading.row_check import read_rows
from planner.exchange.reading.table import Answers
from planner.exchange.reading.template_row import (
    Choices,
    Imported,
    TemplateRow,
    chosen,
    number,
    read_with,
    whole_number,
)
from planner.exchange.reading.written_values import read_choice

WEEKDAYS: Final = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


def _weekday(value: Any) -> int:
    """0 for Monday. A number is refused: some systems count from Sunday, some from 1."""
    name = read_choice(value, (*WEEKDAYS, *(day[:3] for day in WEEKDAYS)))
    return next(index for index, day in enumerate(WEEKDAYS) if day.startswith(name))


class DemandRow(TemplateRow):
    """How much one hour of one weekday counts at a hotspot; 1 is an ordinary hour."""

    hotspot_ref: Annotated[str, chosen()]
    weekday: Annotated[int, read_with(_weekday)]
    hour: Annotated[int, whole_number(0, 23)]
    weight: Annotated[float, number(0, 1000)] = Field(default=1.0)


def read_demand(
    path: Path, answers: Answers | None = None, choices: Choices | None = None
) -> Imported[DemandRow]:
    """Every weight of a list."""
    return read_rows(path, DemandRow, answers, choices)
