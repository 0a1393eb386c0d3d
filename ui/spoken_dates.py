"""Dates as people type and read them, British order: "11 dec", "fri", "fri 11", "11/12", "2026-12-11"."""

from __future__ import annotations

import re
from datetime import date, timedelta

DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip


def date_words(day: date) -> str:
    """ "Friday 11 December 2026"."""
    return f"{DAYS[day.weekday()]} {day.day} {MONTHS[day.month - 1]} {day.year}"


def short_date(day: date) -> str:
    """ "Fri 11 Dec"."""
    return f"{DAYS[day.weekday()][:3]} {day.day} {MONTHS[day.month - 1][:3]}"


def day_of_week(day: date) -> str:
    """ "Fri 11"."""
    return f"{DAYS[day.weekday()][:3]} {day.day}"


def date_from_text(typed: str, near: date) -> date | None:
    """The date meant, nearest to ``near`` where year or month is left out; None when it is none."""
    text = typed.strip().casefold()
    if text in ("today", "tomorrow", "yesterday"):
        return date.today() + timedelta(days={"today": 0, "tomorrow": 1, "yesterday": -1}[text])
    if match := re.fullmatch(r"(\d{4})-(\d{1,2})-(\d{1,2})", text):
        return _date(int(match[1]), int(match[2]), int(match[3]))
    if match := re.fullmatch(r"(\d{1,2})[/.](\d{1,2})(?:[/.](\d{2,4}))?", text):
        return _with_year(int(match[1]), int(match[2]), match[3], near)
    if match := re.fullmatch(r"(?:([a-z]{3,9})\s+)?(\d{1,2})(?:\s+([a-z]{3,9})(?:\s+(\d{4}))?)?", text):
        return _from_words(match[1], int(match[2]), match[3], match[4], near)
    weekday = _place(DAYS, text)
    return None if weekday is None else near + timedelta(days=(weekday - near.weekday()))


def _from_words(
    weekday: str | None, day: int, month: str | None, year: str | None, near: date
) -> date | None:
    if weekday is not None and _place(DAYS, weekday) is None:
        return None
    if month is None:
        return _nearest_day(day, near) if weekday is not None else None
    number = _place(MONTHS, month)
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


def _place(names: tuple[str, ...], text: str) -> int | None:
    if len(text) < 3:
        return None
    return next((at for at, name in enumerate(names) if name.casefold().startswith(text)), None)


def _date(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
