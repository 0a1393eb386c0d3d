"""What the window of moves shows, whatever was asked: a cover or a swap, as one frozen row."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from planner.answers.cover import CoverSheet
from planner.answers.move_rows import OptionRow, Options
from planner.answers.swap import SwapSheet
from solver.language import tr
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
    tour, when = sheet.tour.split(" ")[0] or tr("no tour"), short_date(sheet.day)
    return MovesSheet(
        title=tr("Who can cover: {name}, {tour}, {when}", name=sheet.name, tour=tour, when=when),
        remark=sheet.away,
        rota_id=sheet.rota_id,
        person_id=sheet.person_id,
        day=sheet.day,
        published=sheet.published,
        checked=(
            tr(
                "Every possible move of one or two people was checked: {moves}, {allowed} "
                "allowed, ranked exactly.",
                moves=many(sheet.tried, "move"),
                allowed=sheet.options.allowed,
            )
        ),
        options=sheet.options,
        leave=sheet.leave,
        refusals=sheet.refusals,
        declined=tr(
            "Asked to cover for {name}, {tour}, {when}, and declined", name=sheet.name, tour=tour, when=when
        ),
        nothing=""
        if sheet.tour
        else tr("{name} has no tour on {when}; there is nothing to cover.", name=sheet.name, when=when),
    )


def of_swap(sheet: SwapSheet, *, published: bool) -> MovesSheet:
    """Who could swap a tour."""
    tour, when = sheet.tour.split(" ")[0] or tr("no tour"), short_date(sheet.day)
    return MovesSheet(
        title=tr("Who could swap: {name}, {tour}, {when}", name=sheet.name, tour=tour, when=when),
        remark="",
        rota_id=sheet.rota_id,
        person_id=sheet.person_id,
        day=sheet.day,
        published=published,
        checked=(
            tr(
                "Every ring of one, two or three people was checked: {allowed} allowed, ranked exactly.",
                allowed=sheet.options.allowed,
            )
        ),
        options=sheet.options,
        leave=None,
        refusals=sheet.refusals,
        declined=tr(
            "Asked to swap with {name}, {tour}, {when}, and declined", name=sheet.name, tour=tour, when=when
        ),
        nothing=""
        if sheet.tour
        else tr("{name} has no tour on {when}; there is nothing to swap.", name=sheet.name, when=when),
    )
