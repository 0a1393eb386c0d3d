"""Dates, times and names as labels and refusals say them."""

from __future__ import annotations

import datetime as dt

from solver.day_names import SHORT_DAYS, short_date
from solver.language import counted as counted
from solver.language import tr

WEEKDAYS = SHORT_DAYS


def day(date: dt.date) -> str:
    """ "Fri 11 Dec": never through the system's locale, so it reads the same everywhere."""
    return short_date(date)


def days(first: dt.date, last: dt.date) -> str:
    """ "Fri 11 Dec", or "Mon 7 to Fri 11 Dec", or "Mon 28 Dec to Fri 1 Jan"."""
    if first == last:
        return day(first)
    if (first.year, first.month) == (last.year, last.month):
        return tr(
            "{weekdays} {day} to {last}", weekdays=WEEKDAYS[first.weekday()], day=first.day, last=day(last)
        )
    return tr("{first} to {last}", first=day(first), last=day(last))


def clock(minute: int) -> str:
    """ "15:00"; minute 1560 is "02:00" of the next day."""
    return f"{minute // 60 % 24:02d}:{minute % 60:02d}"
