"""What a whole route may be made of: every stop that one person can make, and the meetings of two.

Two people meet at times that the search has come by, some for each meeting: any minute would be too many.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np

from solver.deployment.core.columns import (
    BARRED,
    CLOSE,
    EARLIEST,
    EARLY_BEFORE,
    FIRST_LEG,
    FROM,
    ITEM,
    LATE_AFTER,
    LATE_PRICE,
    LATEST,
    LEG_MINUTES,
    LEG_PLACE,
    LEGS,
    LENGTH,
    OMIT,
    OPEN,
    PLACE,
    PRICE,
    STOP_COLUMNS,
    STOP_EARLIEST,
    STOP_LATEST,
    UNTIL,
    Day,
    Floats,
    Held,
    Table,
)  # fmt: skip
from solver.deployment.core.whole_routes import NO_GAIN
from solver.deployment.mixing.seen import (
    MOST_LEGS,
    Made,
    Route,
    Seen,
    closed_items,
    standing,
    standing_calls,
)

TIMES_OF_A_MEETING = 8
MOST_WORTH = 50  # times the mean: what must be counts as much, so that figures stay near one another


@dataclass(frozen=True, slots=True)
class Meeting:
    """Two people at one item at given times: its two stops, and what it is worth."""

    option: int
    item: int
    starts: tuple[int, ...]
    stops: tuple[int, ...]
    worth: float


class Stops:
    """``table[stop]``: see ``columns.STOP_PLACE`` and those after it. ``gain[person, stop]``: what it is
    worth by itself if that person makes it; NO_GAIN where he or she may not. ``made[stop]``: what it is.
    ``musts[person]``: the stops of every route of a person, in their order."""

    def __init__(self, day: Day, plan: Held, seen: Seen, scale: float) -> None:
        self._day, self._most = day, MOST_WORTH * scale
        self.made: list[Made] = []
        self.meetings: list[Meeting] = []
        self.number: dict[Made, int] = {}
        self._rows: list[list[int]] = []
        self._gains: list[Floats] = []
        closed, times = closed_items(day, plan), _times(seen)
        for o, option in enumerate(day.option):
            if int(option[ITEM]) not in closed and option[LEGS] == 1:
                self._add_lone(o, option)
            elif int(option[ITEM]) not in closed and option[LEGS] <= MOST_LEGS:
                self._add_meetings(o, option, times.get(o, ()))
        people = range(len(day.route))
        self.musts = [[self._add_call(plan, c) for c in standing_calls(day, plan, p)] for p in people]
        self.table: Table = np.array(self._rows, dtype=np.int64).reshape(-1, STOP_COLUMNS)
        for column in (STOP_EARLIEST, STOP_LATEST):  # no window is longer than the day
            self.table[:, column].clip(
                day.route[:, OPEN].min(), day.route[:, CLOSE].max(), self.table[:, column]
            )
        gains = np.array(self._gains).reshape(len(self._rows), len(day.route))
        self.gain: Floats = np.ascontiguousarray(gains.T)

    def _worth(self, option: Table) -> float:
        return min(float(self._day.item[option[ITEM], OMIT]), self._most) - float(option[PRICE])

    def _add_lone(self, o: int, option: Table) -> None:
        self._add_leg((o, 0, ()), option, int(option[EARLIEST]), int(option[LATEST]), self._worth(option))

    def _add_meetings(self, o: int, option: Table, times: Iterable[tuple[int, ...]]) -> None:
        for starts in times:
            legs = [self._add_leg((o, leg, starts), option, at, at, 0.0) for leg, at in enumerate(starts)]
            self.meetings.append(Meeting(o, int(option[ITEM]), starts, tuple(legs), self._worth(option)))

    def _add_leg(self, made: Made, option: Table, earliest: int, latest: int, worth: float) -> int:
        day, e = self._day, int(option[FIRST_LEG]) + made[1]
        late = [int(option[column]) for column in (LATE_AFTER, EARLY_BEFORE, LATE_PRICE)]
        row = [int(day.leg[e, LEG_PLACE]), int(day.leg[e, LEG_MINUTES]), earliest, latest, int(option[ITEM])]
        return self._add(made, row + late, np.where(day.who[e] == BARRED, NO_GAIN, worth - day.who[e]))

    def _add_call(self, plan: Held, c: int) -> int:
        """A call that stands: worth nothing, because it is there anyway, and of no item that others have."""
        row = [int(plan.call[c, column]) for column in (PLACE, LENGTH, FROM, UNTIL)]
        return self._add(standing(c), [*row, -1 - c, 0, 0, 0], np.full(len(self._day.route), NO_GAIN))

    def _add(self, made: Made, row: list[int], gains: Floats) -> int:
        self.number[made] = len(self.made)
        self.made.append(made)
        self._rows.append(row)
        self._gains.append(gains)
        return len(self.made) - 1

    def numbers(self, person: int, route: Route) -> tuple[int, ...] | None:
        """The stops of a route; None if two met on it at a time that was not taken over, or if it lacks what
        must be on it."""
        found = tuple(self.number.get(one, -1) for one in route)
        lacks = set(self.musts[person]).difference(found)
        return None if -1 in found or lacks else found


def _times(seen: Seen) -> dict[int, list[tuple[int, ...]]]:
    """The starts of each meeting: of the plan last seen, and those seen most often."""
    found: dict[int, list[tuple[int, ...]]] = {}
    for o, starts in seen.meetings():
        times = found.setdefault(o, [])
        if len(times) < TIMES_OF_A_MEETING:
            times.append(starts)
    return found
