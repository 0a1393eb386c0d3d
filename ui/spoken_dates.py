"""Dates as people type them, in the order of their language: "11 dec", "fri", "fri 11", "11/12"."""

from __future__ import annotations

import re
from datetime import date, timedelta

from planner.today import date_today
from solver.day_names import DAY_FIRST, SHORT_DAYS, SHORT_MONTHS, long_date
from solver.day_names import DAYS as DAYS  # said and typed dates have one door
from solver.day_names import MONTHS as MONTHS
from solver.day_names import day_of_week as day_of_week
from solver.day_names import short_date as short_date
from solver.language import tr

date_words = long_date
_WORD = r"[^\W\d_]{2,}"
_ON, _YEAR = rf"(?:(?P<on>{_WORD})[.,]?\s+)?", r"(?:,?\s+(?P<year>\d{4}))?"
_DAY_THEN_MONTH = rf"{_ON}(?P<day>\d{{1,2}})\.?(?:\s+(?P<month>{_WORD})\.?{_YEAR})?"
_MONTH_THEN_DAY = rf"{_ON}(?P<month>{_WORD})\.?\s+(?P<day>\d{{1,2}}){_YEAR}"


def date_from_text(typed: str, near: date) -> date | None:
    """The date meant, nearest to ``near`` where year or month is left out; None when it is none."""
    text = typed.strip().casefold()
    near_words = {tr("today"): 0, tr("tomorrow"): 1, tr("yesterday"): -1}
    if text in near_words:
        return date_today() + timedelta(days=near_words[text])
    if match := re.fullmatch(r"(\d{4})-(\d{1,2})-(\d{1,2})", text):
        return _date(int(match[1]), int(match[2]), int(match[3]))
    if match := re.fullmatch(r"(\d{1,2})[/.](\d{1,2})(?:[/.](\d{2,4}))?", text):
        day, month = (match[1], match[2]) if DAY_FIRST else (match[2], match[1])
        return _with_year(int(day), int(month), match[3], near)
    for pattern in (_DAY_THEN_MONTH, _MONTH_THEN_DAY):
        match = re.fullmatch(pattern, text)
        if match and (
            found := _from_words(match["on"], int(match["day"]), match["month"], match["year"], near)
        ):
            return found
    weekday = _place(DAYS, SHORT_DAYS, text)
    return None if weekday is None else near + timedelta(days=(weekday - near.weekday()))


def _from_words(
    weekday: str | None, day: int, month: str | None, year: str | None, near: date
) -> date | None:
    if weekday is not None and _place(DAYS, SHORT_DAYS, weekday) is None:
        return None
    if month is None:
        return _nearest_day(day, near) if weekday is not None else None
    number = _place(MONTHS, SHORT_MONTHS, month)
    return None if number is None else _with_year(day, number + 1, year, near)


def _nearest_day(day: int, near: date) -> date | None:
    candidates = [near + timedelta(days=step) for step in range(-31, 32)]
    hits = [candidate for candidate in candidates if candidate.day == day]
    return min(hits, key=lambda candidate: abs(candidate - near), default=None)


def _with_year(day: int, month: int, year: str | None, near: date) -> date | None:
    if year is not None:
        return _date(int(year) + (2000 if len(year) == 2 else 0), month, day)
    candidates = [_date(near.year + step, month, day) for step in (-1, 0, 1)]
    known = [candidate for candidate in candidates if candidate is not None]
    return min(known, key=lambda candidate: abs(candidate - near), default=None)


def _place(names: tuple[str, ...], short: tuple[str, ...], text: str) -> int | None:
    """Of a name, its beginning from three letters on, or its short form."""
    for at, (name, abridged) in enumerate(zip(names, short)):
        if text == abridged.casefold().rstrip(".") or (len(text) >= 3 and name.casefold().startswith(text)):
            return at
    return None


def _date(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
