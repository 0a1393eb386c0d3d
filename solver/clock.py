"""Wall clock to elapsed minutes: daylight saving is settled here, once, in UTC.

What people mean ("22:00 to 06:00 on Sat 24 October") is a local date and wall minutes. What rules need
(length, rest, overlap) is elapsed time. Subtracting local times is wrong twice a year, so everything
is turned into minutes since the local midnight at which the period starts.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from functools import lru_cache
from zoneinfo import ZoneInfo

MINUTES_A_DAY = 24 * 60
DAYS_A_WEEK = 7


@lru_cache(maxsize=65536)
def _instant(zone: str, day: date, wall_minute: int) -> datetime:
    """The UTC instant of a wall-clock minute counted from local midnight of ``day``.

    A wall time that does not exist (01:30 on the spring night) is read as the clock shows it an hour
    later; one that exists twice (01:30 on the autumn night) is read as its first occurrence.
    """
    extra_days, minute = divmod(wall_minute, MINUTES_A_DAY)
    local = datetime.combine(day + timedelta(days=extra_days), datetime.min.time(), ZoneInfo(zone))
    return local.replace(hour=minute // 60, minute=minute % 60).astimezone(UTC)


@dataclass(frozen=True, slots=True)
class Clock:
    """Elapsed minutes since local midnight of ``start`` in ``zone``.

    Days are counted from 0 at ``start``; negative days lie before the period. Wall minutes count from
    the local midnight of their day and may exceed 1440 for a duty that ends on the next day.
    """

    start: date
    zone: str = "Europe/London"

    def minute(self, day: int, wall_minute: int) -> int:
        """Elapsed minutes from the start of the period to a wall time; negative before the period."""
        origin = _instant(self.zone, self.start, 0)
        return int((_instant(self.zone, self.date(day), wall_minute) - origin).total_seconds()) // 60

    def date(self, day: int) -> date:
        """The calendar date of day number ``day``."""
        return self.start + timedelta(days=day)

    def weekday(self, day: int) -> int:
        """0 is Monday, 6 is Sunday."""
        return self.date(day).weekday()

    def wall(self, minute: int) -> tuple[int, int]:
        """The day number and wall minute (0 to 1439) at an elapsed minute: the inverse of ``minute``."""
        instant = _instant(self.zone, self.start, 0) + timedelta(minutes=minute)
        local = instant.astimezone(ZoneInfo(self.zone))
        return (local.date() - self.start).days, local.hour * 60 + local.minute
