"""What a printer, a PDF and the preview take: pages of A4 that draw themselves with a pen."""

from __future__ import annotations

from datetime import datetime
from typing import Protocol

from solver.day_names import SHORT_MONTHS
from solver.language import tr
from ui.outputs.pen import Pen

WIDTH, HEIGHT = 5953, 8419  # A4 in tenths of a point
LEFT, RIGHT, TOP, BOTTOM = 348, WIDTH - 348, 330, HEIGHT - 330
MARKING = tr("Official – sensitive")


class Pages(Protocol):
    """``count`` pages; ``draw`` puts one of them, counted from 0, on paper."""

    count: int

    def draw(self, page: int, pen: Pen) -> None: ...


def printed_words(at: datetime) -> str:
    """ "Printed 6 Dec 09:00", for a corner of the page."""
    return tr(
        "Printed {day} {months} {hour:02d}:{minute:02d}",
        day=at.day,
        months=SHORT_MONTHS[at.month - 1],
        hour=at.hour,
        minute=at.minute,
    )
