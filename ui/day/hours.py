"""Where a minute of the day lies across the chart, and which hours the chart shows."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from planner.views.day_plan import DayPlan, DayRow

HOUR = 60
USUAL = (7 * HOUR, 23 * HOUR)  # when nobody is on duty
SNAP_MINUTES = 5


@dataclass(frozen=True, slots=True)
class HourScale:
    """Wall minutes ``first`` to ``last`` over ``width`` pixels that begin at ``left``."""

    first: int = USUAL[0]
    last: int = USUAL[1]
    left: float = 0.0
    width: float = 1.0

    def x(self, minute: int) -> float:
        return self.left + (minute - self.first) / (self.last - self.first) * self.width

    def minute(self, x: float) -> int:
        """The nearest step of five minutes at a place of the chart."""
        exact = self.first + (x - self.left) / self.width * (self.last - self.first)
        return round(exact / SNAP_MINUTES) * SNAP_MINUTES

    def hours(self) -> range:
        """Every full hour, both ends included."""
        return range(self.first, self.last + 1, HOUR)


def hours_shown(plan: DayPlan | None) -> tuple[int, int]:
    """From the full hour before the first tour begins to the one after the last has ended."""
    rows = [] if plan is None else list(rows_of(plan))
    if not rows:
        return USUAL
    start = min([row.tour_start for row in rows] + [stop.start for row in rows for stop in row.stops])
    end = max([row.tour_end for row in rows] + [stop.end for row in rows for stop in row.stops])
    return start // HOUR * HOUR, -(-end // HOUR) * HOUR


def rows_of(plan: DayPlan) -> Sequence[DayRow]:
    """Everybody's run sheet, in the order of the groups; last those of people not on duty any more."""
    return (*(row for group in plan.groups for row in group.rows), *plan.off_duty)
