"""Dates, times and names as labels and refusals say them."""

from __future__ import annotations

import datetime as dt

WEEKDAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


def day(date: dt.date) -> str:
    """ "Fri 11 Dec": never through the system's locale, so it reads the same everywhere."""
    return f"{WEEKDAYS[date.weekday()]} {date.day} {MONTHS[date.month - 1]}"


def days(first: dt.date, last: dt.date) -> str:
    """ "Fri 11 Dec", or "Mon 7 to Fri 11 Dec", or "Mon 28 Dec to Fri 1 Jan"."""
    if first == last:
        return day(first)
    if (first.year, first.month) == (last.year, last.month):
        return f"{WEEKDAYS[first.weekday()]} {first.day} to {day(last)}"
    return f"{day(first)} to {day(last)}"


def clock(minute: int) -> str:
    """ "15:00"; minute 1560 is "02:00" of the next day."""
    return f"{minute // 60 % 24:02d}:{minute % 60:02d}"


def counted(count: int, one: str, many: str = "") -> str:
    """ "1 tour", "3 tours"."""
    return f"{count} {one if count == 1 else many or one + 's'}"
