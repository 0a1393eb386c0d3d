"""What the Hotspots screen says about active hours, settings and crime."""

from __future__ import annotations

from datetime import date
from itertools import groupby

from planner.views.hotspot_board import HotspotCard, Hours
from solver.day_names import SHORT_DAYS, SHORT_MONTHS, date_and_year
from solver.language import tr
from ui.widgets.figures import short_span

NEVER = tr("no active hours")


def spans_words(spans: tuple[tuple[int, int], ...]) -> str:
    """ "17–23", "10–12, 15–22"."""
    return ", ".join(short_span(start, end) for start, end in spans)


def spans_on(hours: Hours, weekday: int) -> tuple[tuple[int, int], ...]:
    return tuple((start, end) for day, start, end in hours if day == weekday)


def hours_words(hours: Hours) -> str:
    """ "17–23 every day", "Mon–Fri 15–22, Sat–Sun 12–20"; days without hours are not named."""
    by_day = [spans_on(hours, weekday) for weekday in range(7)]
    if not any(by_day):
        return NEVER
    if len(set(by_day)) == 1:
        return tr("{spans_words} every day", spans_words=spans_words(by_day[0]))
    runs = [[day for day, _ in run] for _, run in groupby(enumerate(by_day), key=lambda one: one[1])]
    return ", ".join(f"{_run_words(run)} {spans_words(by_day[run[0]])}" for run in runs if by_day[run[0]])


def _run_words(run: list[int]) -> str:
    first, last = SHORT_DAYS[run[0]], SHORT_DAYS[run[-1]]
    return first if first == last else f"{first}–{last}"


def active_words(card: HotspotCard, day: date) -> str:
    """The hours of a day; its name in front where days differ."""
    spans = spans_on(card.hours, day.weekday())
    if all(spans_on(card.hours, weekday) == spans for weekday in range(7)):
        return spans_words(spans) or NEVER
    name = SHORT_DAYS[day.weekday()]
    return f"{name} {spans_words(spans)}" if spans else tr("not {name}", name=name)


def visits_words(card: HotspotCard) -> str:
    """ "4 × 16 min"."""
    return tr(
        "{visits_a_day} × {dwell_target_minutes} min",
        visits_a_day=card.visits_a_day,
        dwell_target_minutes=card.dwell_target_minutes,
    )


def crew_words(card: HotspotCard) -> str:
    """ "1, pairs after dark", "2, of two agencies"."""
    parts = [str(max(card.crew_size, 2 if card.two_agencies else 1))]
    if card.two_agencies:
        parts.append(tr("of two agencies"))
    elif card.crew_size == 1:
        parts.append(tr("alone after dark too") if card.alone_after_dark else tr("pairs after dark"))
    return ", ".join(parts)


def date_words(day: date | None) -> str:
    return date_and_year(day) if day else "–"


def month_words(month: str) -> str:
    """ "Jan 2024" of "2024-01"."""
    year, number = month.split("-")
    return tr("{month} {year}", month=SHORT_MONTHS[int(number) - 1], year=year)
