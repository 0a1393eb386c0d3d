"""Dates, times and lengths as they stand on paper and in files: British, and the same on every computer."""

from __future__ import annotations

from datetime import date, datetime
from typing import Final

DAYS: Final = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
MONTHS: Final = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip
MINUTES_A_DAY: Final = 1440


def long_day(day: date) -> str:
    """Friday 11 December 2026."""
    return f"{DAYS[day.weekday()]} {day.day} {MONTHS[day.month - 1]} {day.year}"


def short_day(day: date) -> str:
    """Fri 11 Dec."""
    return f"{DAYS[day.weekday()][:3]} {day.day} {MONTHS[day.month - 1][:3]}"


def moment(when: datetime) -> str:
    """11 Dec 2026 06:40."""
    return f"{when.day} {MONTHS[when.month - 1][:3]} {when.year} {when.hour:02d}:{when.minute:02d}"


def clock(minute: int) -> str:
    """A wall minute as 07:30; after midnight the clock starts again."""
    hour, rest = divmod(minute % MINUTES_A_DAY, 60)
    return f"{hour:02d}:{rest:02d}"


def hours(start: int, end: int) -> str:
    """A span as a chip shows it: 15–23, 07:30–15."""
    return f"{_short_clock(start)}–{_short_clock(end)}"


def _short_clock(minute: int) -> str:
    return clock(minute).removesuffix(":00")
