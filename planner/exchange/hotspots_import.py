"""A team's own hotspots in: a CSV file or workbook, one hotspot a row, placed by a grid reference."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Any, Self

from pydantic import Field, model_validator

from planner.exchange.reading.row_check import read_rows
from planner.exchange.reading.table import Answers
from planner.exchange.reading.template_row import (
    Choices,
    Date,
    Imported,
    TemplateRow,
    Text,
    chosen,
    minutes,
    read_with,
    whole_number,
)
from planner.exchange.reading.written_values import NotValidError, read_text
from planner.places.grid_reference import grid_point
from solver.language import tr


def _grid_ref(value: Any) -> tuple[int, int]:
    try:
        return grid_point(read_text(value))
    except NotValidError:
        raise
    except ValueError as reason:
        raise NotValidError(tr("grid reference"), tr("write it like NZ 508 328")) from reason


class HotspotRow(TemplateRow):
    """One small place to patrol, and how often; blanks take the planner's defaults."""

    name: Text
    position: Annotated[tuple[int, int], read_with(_grid_ref)] = Field(alias="grid_ref")
    radius_m: Annotated[int, whole_number(25, 1000)] = 150
    risk: Annotated[int, whole_number(0, 100)] = 50
    ward: Annotated[str, chosen()] = ""
    dwell_min: Annotated[int, minutes(5, 120)] = 15
    visits_a_day: Annotated[int, whole_number(1, 12)] = 2
    crew: Annotated[int, whole_number(1, 6)] = 1
    start_date: Date | None = None
    end_date: Date | None = None

    @model_validator(mode="after")
    def _check_dates(self) -> Self:
        if self.start_date and self.end_date and self.end_date < self.start_date:
            raise NotValidError(
                tr("last day"),
                tr("write a day from {start_date:%d/%m/%Y} on", start_date=self.start_date),
                "end_date",
            )
        return self


def read_hotspots(
    path: Path, answers: Answers | None = None, choices: Choices | None = None
) -> Imported[HotspotRow]:
    """Every hotspot of a list; two of one name are refused, since visits are planned by name."""
    return read_rows(path, HotspotRow, answers, choices, unique="name")
