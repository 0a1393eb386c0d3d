"""Active hours of a weekday as people type them: "15–22", "10-12, 15:30-20:30", "18-02"."""

from __future__ import annotations

import re
from itertools import pairwise

from solver.language import tr
from ui.widgets.figures import clock

DAY = 24 * 60
Spans = tuple[tuple[int, int], ...]
_SPAN = re.compile(r"(\d{1,2})(?:[:.](\d{2}))?\s*(?:-|–|to)\s*(\d{1,2})(?:[:.](\d{2}))?")


class NotHours(ValueError):
    """What was typed is no span of hours; the text says what would be."""


def spans_from_text(text: str) -> Spans:
    """In their order; empty text is no hours. An end at or before the start is on the next day."""
    parts = [part.strip() for part in re.split(r"[,;]|\band\b", text.casefold()) if part.strip()]
    spans = tuple(sorted(_span(part) for part in parts))
    for (_, end), (start, _) in pairwise(spans):
        if start < end:
            raise NotHours(tr("{start} lies in the hours before it.", start=clock(start)))
    return spans


def text_of_spans(spans: Spans) -> str:
    """What the field starts with: "15:00–22:00"."""
    return ", ".join(f"{clock(start)}–{clock(end)}" for start, end in spans)


def _span(part: str) -> tuple[int, int]:
    match = _SPAN.fullmatch(part)
    if match is None:
        raise NotHours(tr("“{part}” is no span of hours. Write 15–22 or 15:30–20:30.", part=part[:20]))
    start, end = _minute(match[1], match[2]), _minute(match[3], match[4])
    if start == DAY:
        raise NotHours(tr("Hours begin before 24:00."))
    return start, end if end > start else end + DAY


def _minute(hour: str, minute: str | None) -> int:
    found = int(hour) * 60 + int(minute or 0)
    if found > DAY or int(minute or 0) > 59:
        raise NotHours(tr("There is no {hour}:{minute}.", hour=hour, minute=minute or "00"))
    return found
