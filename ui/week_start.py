"""The day a week begins on where it is looked at in a calendar: as the computer is set.

A rota is of Monday to Sunday whatever the computer says: contracts, patterns and weekly hours count so.
"""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtCore import QLocale

WEEK = 7


def first_weekday() -> int:
    """0 is Monday, as Python counts."""
    return int(QLocale().firstDayOfWeek().value) - 1


def week_start(day: date) -> date:
    """The day itself, or the last one before it that a week begins on."""
    return day - timedelta(days=(day.weekday() - first_weekday()) % WEEK)
