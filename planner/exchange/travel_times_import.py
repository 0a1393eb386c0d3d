"""A team's travel-time table in: a CSV file or workbook with `origin, destination, mode, minutes`."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

from planner.exchange.reading.row_check import read_rows
from planner.exchange.reading.table import Answers
from planner.exchange.reading.template_row import Choices, Imported, TemplateRow, chosen, whole_number
from planner.places.travel import MODES, KnownTime


class TravelTimeRow(TemplateRow):
    """How long one way of travelling takes between two places named as the planner names them."""

    origin: Annotated[str, chosen()]
    destination: Annotated[str, chosen()]
    mode: Annotated[str, chosen(*MODES)]
    minutes: Annotated[int, whole_number(0, 600)]

    @property
    def known_time(self) -> KnownTime:
        return KnownTime(self.origin, self.destination, self.mode, self.minutes)


def read_travel_times(
    path: Path, answers: Answers | None = None, choices: Choices | None = None
) -> Imported[TravelTimeRow]:
    """Every known time; it is used in both directions unless the other has a line of its own."""
    return read_rows(path, TravelTimeRow, answers, choices)
