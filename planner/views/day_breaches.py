"""What is broken on a day's run sheets: the rows of ``planner.day_breaches(day)``."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class DayBreach:
    """One broken must as a whole sentence, and whose run sheet it is on, where it is on one."""

    text: str
    person_id: int | None = None
