"""The times of one route: earliest starts forward, latest starts backward, and the gaps between its calls."""

from __future__ import annotations

from solver.deployment.core.columns import (
    AHEAD,
    ANY_LATE,
    BASE,
    BEHIND,
    CLOSE,
    CLOSING,
    EARLY_BEFORE,
    FARE,
    FROM,
    HOME,
    LATE,
    LATE_AFTER,
    LATE_PRICE,
    LEAVE,
    LENGTH,
    MANY,
    MODE,
    ON_ROUTES,
    OPEN,
    OPTION,
    PLACE,
    SEATS,
    STAMPS,
    START,
    THEN,
    TRAVEL,
    UNTIL,
    VERSION,
    WAY,
    WORST,
    Day,
    Held,
)  # fmt: skip
from solver.jit import core


@core
def next_stamp(held: Held) -> int:
    """A number never given before."""
    held.tally[STAMPS] += 1
    return int(held.tally[STAMPS])


@core
def time_route(day: Day, held: Held, p: int) -> None:
    """Everything that follows from a route's sequence of calls."""
    route, run, gap, call = day.route[p], held.run[p], held.gap[p], held.call
    fare, mode, many = route[FARE], route[MODE], run[MANY]
    held.tally[ON_ROUTES] -= run[TRAVEL] * fare + run[LATE]
    time, place, travel = route[OPEN], route[BASE], 0
    for k in range(many):
        c = held.sequence[p, k]
        there = call[c, PLACE]
        way = day.travel[mode, place, there]
        gap[k, LEAVE], gap[k, BEHIND], gap[k, AHEAD], gap[k, WAY] = time, place, there, way
        travel += way
        time = max(time + way, call[c, FROM])
        call[c, START] = gap[k, THEN] = time
        time += call[c, LENGTH]
        place = there
    way = day.travel[mode, place, route[HOME]]
    gap[many, LEAVE], gap[many, BEHIND], gap[many, AHEAD], gap[many, WAY] = time, place, route[HOME], way
    gap[many, THEN] = time + way
    run[TRAVEL] = travel + way if many else 0
    _close(day, held, p)
    if day.whole[ANY_LATE]:
        _lateness(day, held, p)
    held.tally[ON_ROUTES] += run[TRAVEL] * fare + run[LATE]
    run[VERSION] = next_stamp(held)


@core
def _close(day: Day, held: Held, p: int) -> None:
    """The latest start of each call that still lets all later ones and the way home happen."""
    gap, call = held.gap[p], held.call
    many = held.run[p, MANY]
    limit = day.route[p, CLOSE]
    gap[many, CLOSING] = limit
    for k in range(many - 1, -1, -1):
        c = held.sequence[p, k]
        limit = min(limit - gap[k + 1, WAY] - call[c, LENGTH], call[c, UNTIL])
        gap[k, CLOSING] = limit


@core
def _lateness(day: Day, held: Held, p: int) -> None:
    """The price of starts outside preferred windows on a route, and the greatest lateness."""
    late, worst, slots = 0, 0, held.slot.shape[0] * held.tally[SEATS]
    for k in range(held.run[p, MANY]):
        c = held.sequence[p, k]
        if c < slots:
            option = day.option[held.slot[c // held.tally[SEATS], OPTION]]
            if option[LATE_PRICE]:
                start = held.call[c, START]
                late += option[LATE_PRICE] * away(option[LATE_AFTER], option[EARLY_BEFORE], start)
                worst = max(worst, start - option[LATE_AFTER])
    held.run[p, LATE], held.run[p, WORST] = late, worst


@core
def away(late_after: int, early_before: int, start: int) -> int:
    """Minutes outside the preferred time."""
    return max(start - late_after, 0) + max(early_before - start, 0)
