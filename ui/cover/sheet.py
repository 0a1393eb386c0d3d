"""What the window of moves shows, whatever was asked: a cover or a swap, as one frozen row."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from planner.answers.cover import CoverSheet
from planner.answers.move_rows import OptionRow, Options
from planner.answers.swap import SwapSheet
from ui.spoken_dates import short_date
from ui.widgets.figures import many


@dataclass(frozen=True, slots=True)
class MovesSheet:
    """``title`` and ``remark`` stand on top; ``declined`` is what a refusal by word of mouth is logged as."""

    title: str
    remark: str
    rota_id: int
    person_id: int
    day: dt.date
    published: bool
    checked: str
    options: Options
    leave: OptionRow | None
    refusals: tuple[tuple[str, str], ...]
    declined: str
    nothing: str = ""  # why there is nothing to choose from


def of_cover(sheet: CoverSheet) -> MovesSheet:
    """Who can cover a tour."""
    tour, when = sheet.tour.split(" ")[0] or "no tour", short_date(sheet.day)
    return MovesSheet(
        title=f"Who can cover: {sheet.name}, {tour}, {when}",
        remark=sheet.away,
        rota_id=sheet.rota_id,
        person_id=sheet.person_id,
        day=sheet.day,
        published=sheet.published,
        checked=(
            f"Every possible move of one or two people was checked: {many(sheet.tried, 'move')}, "
            f"{sheet.options.allowed} allowed, ranked exactly."
        ),
        options=sheet.options,
        leave=sheet.leave,
        refusals=sheet.refusals,
        declined=f"Asked to cover for {sheet.name}, {tour}, {when}, and declined",
        nothing="" if sheet.tour else f"{sheet.name} has no tour on {when}; there is nothing to cover.",
    )


def of_swap(sheet: SwapSheet, *, published: bool) -> MovesSheet:
    """Who could swap a tour."""
    tour, when = sheet.tour.split(" ")[0] or "no tour", short_date(sheet.day)
    return MovesSheet(
        title=f"Who could swap: {sheet.name}, {tour}, {when}",
        remark="",
        rota_id=sheet.rota_id,
        person_id=sheet.person_id,
        day=sheet.day,
        published=published,
        checked=(
            f"Every ring of one, two or three people was checked: {sheet.options.allowed} allowed, "
            "ranked exactly."
        ),
        options=sheet.options,
        leave=None,
        refusals=sheet.refusals,
        declined=f"Asked to swap with {sheet.name}, {tour}, {when}, and declined",
        nothing="" if sheet.tour else f"{sheet.name} has no tour on {when}; there is nothing to swap.",
    )
