"""How much a patrol is worth by hour and weekday, until the team's own incident times are loaded.

Police.uk files give a month, never an hour, so this shape comes from the trials that patrolled 14:00 to
midnight, Wednesday to Saturday (Bedfordshire 2020–21, West Midlands 2015); it is a default, not a finding.
"""

from __future__ import annotations

import datetime as dt

_PERCENT_FROM_HOUR = ((0, 50), (2, 0), (8, 40), (12, 80), (15, 130), (18, 160), (21, 110), (24, 50), (26, 0))
_WEEKDAY_PERCENT = (80, 80, 100, 100, 130, 140, 80)
HOURS = 28  # a Late may end at 02:00 or 04:00 of the next day


def hour_profile(day: dt.date) -> tuple[int, ...]:
    """Percent of a hotspot's worth for each hour from midnight, the weekday included."""
    weekday = _WEEKDAY_PERCENT[day.weekday()]
    return tuple(_percent(hour) * weekday // 100 for hour in range(HOURS))


def _percent(hour: int) -> int:
    return next(percent for start, percent in reversed(_PERCENT_FROM_HOUR) if hour >= start)
