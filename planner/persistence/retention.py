"""Which backups to keep: all since yesterday, then one a day, a week and a month.

Counted from the newest backup, not from the clock, and not at all when the clock looks moved: a wrong
date must never cost anybody their backups.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date, datetime, timedelta
from itertools import pairwise

DAILY, WEEKLY, MONTHLY = 12, 10, 9
LONGEST_PAUSE = timedelta(days=90)


def superfluous(made_at: Sequence[datetime], today: date) -> list[int]:
    """The positions that may go, of backups given newest first; none when the clock looks moved."""
    if len(made_at) < 2 or _clock_looks_moved(made_at, today):
        return []
    yesterday = made_at[0].date() - timedelta(days=1)
    keep = {index for index, at in enumerate(made_at) if at.date() >= yesterday}
    older = [(index, at.date()) for index, at in enumerate(made_at) if index not in keep]
    for count, period in ((DAILY, _day), (WEEKLY, _week), (MONTHLY, _month)):
        keep.update(_newest_of_each(older, period, count))
    return [index for index in range(len(made_at)) if index not in keep]


def _clock_looks_moved(made_at: Sequence[datetime], today: date) -> bool:
    """A newest backup from the future, out of order, or long after the one before it."""
    newest, before = made_at[0], made_at[1]
    out_of_order = any(later < earlier for later, earlier in pairwise(made_at))
    return newest.date() > today or out_of_order or newest - before > LONGEST_PAUSE


def _newest_of_each(
    older: Sequence[tuple[int, date]], period: Callable[[date], tuple[int, ...]], count: int
) -> list[int]:
    firsts: dict[tuple[int, ...], int] = {}
    for index, day in older:
        firsts.setdefault(period(day), index)
    return list(firsts.values())[:count]


def _day(day: date) -> tuple[int, ...]:
    return (day.toordinal(),)


def _week(day: date) -> tuple[int, ...]:
    return day.isocalendar()[:2]


def _month(day: date) -> tuple[int, ...]:
    return (day.year, day.month)
