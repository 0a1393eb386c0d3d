"""What the Hotspots screen says about active hours, settings and crime."""

from __future__ import annotations

from datetime import date
from itertools import groupby

from planner.views.hotspot_board import HotspotCard, Hours
from ui.spoken_dates import DAYS, MONTHS, short_date
from ui.widgets.figures import short_span

NEVER = "no active hours"


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
        return f"{spans_words(by_day[0])} every day"
    runs = [[day for day, _ in run] for _, run in groupby(enumerate(by_day), key=lambda one: one[1])]
    return ", ".join(f"{_run_words(run)} {spans_words(by_day[run[0]])}" for run in runs if by_day[run[0]])


def _run_words(run: list[int]) -> str:
    first, last = DAYS[run[0]][:3], DAYS[run[-1]][:3]
    return first if first == last else f"{first}–{last}"


def active_words(card: HotspotCard, day: date) -> str:
    """The hours of a day; its name in front where days differ."""
    spans = spans_on(card.hours, day.weekday())
    if all(spans_on(card.hours, weekday) == spans for weekday in range(7)):
        return spans_words(spans) or NEVER
    name = DAYS[day.weekday()][:3]
    return f"{name} {spans_words(spans)}" if spans else f"not {name}"


def visits_words(card: HotspotCard) -> str:
    """ "4 × 16 min"."""
    return f"{card.visits_a_day} × {card.dwell_target_minutes} min"


def crew_words(card: HotspotCard) -> str:
    """ "1, pairs after dark", "2, of two agencies"."""
    parts = [str(max(card.crew_size, 2 if card.two_agencies else 1))]
    if card.two_agencies:
        parts.append("of two agencies")
    elif card.crew_size == 1:
        parts.append("alone after dark too" if card.alone_after_dark else "pairs after dark")
    return ", ".join(parts)


def date_words(day: date | None) -> str:
    return f"{short_date(day)[4:]} {day.year}" if day else "–"


def month_words(month: str) -> str:
    """ "Jan 2024" of "2024-01"."""
    year, number = month.split("-")
    return f"{MONTHS[int(number) - 1][:3]} {year}"
