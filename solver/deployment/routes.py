"""Everybody's day while it is being searched: calls in order, earliest and latest times, cheapest insertions.

A call is one person's part in a placement. Each call has a window of starts. Forward over a route runs the
earliest start of every call; backward the latest that still lets all later calls and the way home happen.
With both, whether something fits between two calls is decided in constant time, and for all options and
positions of a route at once in a few array operations.

Joint placements are held together by freezing: while placed, the window of each leg is the agreed start, so
everything said above stays true route by route. Taking one leg off takes off all of them.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from solver.deployment.rows import Rows
from solver.deployment.tables import FixedCall, Flags, Ints, Option, Tables

NO_WAY = 1 << 30  # the cost of an insertion that cannot be
AWAY = 1 << 29  # a departure so late that nothing fits after it
GROWTH = 8  # positions by which the arrays grow when a route gets longer
BETWEEN, THEN = 4, 5  # of the lines of a route's gaps, see lines_of


@dataclass(slots=True, eq=False)
class Placement:
    """An item placed by an option. Never changed once made.

    ``price``: what it costs beside travel and lateness. ``first`` and ``last``: the stay starts between them.
    """

    item: int
    option: Option
    people: tuple[int, ...]
    price: int
    first: int
    last: int
    fixed: bool = False


@dataclass(slots=True, eq=False)
class Call:
    """One leg of a placement on a route, or fixed time (no placement). Never changed once made."""

    place: int
    minutes: int
    earliest: int
    latest: int
    placement: Placement | None
    leg: int = 0
    fixed: FixedCall | None = None


class Routes:
    """The calls of all people with their times, and for every (person, row) the best place to insert it.

    ``cost[p, r]``: travel and lateness in minutes of missing cover plus the delay it causes, NO_WAY if it
    does not fit; ``money`` the first part of it; ``position`` and ``start``: where and when. A change of a
    route renews its line of these arrays (``renew``); a change of windows renews columns (``renew_item``).
    """

    def __init__(self, tables: Tables, rows: Rows) -> None:
        self.tables, self.rows = tables, rows
        people = len(tables.routes)
        self.mode: Ints = np.array([route.mode for route in tables.routes], dtype=np.int32)
        self.stack = np.stack(tables.travel)
        self.way: list[list[list[int]]] = [table.tolist() for table in tables.travel]
        self.travel_price = np.array([route.travel_price for route in tables.routes], dtype=np.int32)
        self.calls: list[list[Call]] = [
            [_fixed_call(call) for call in route.fixed] for route in tables.routes
        ]
        self.starts: list[list[int]] = [[] for _ in range(people)]
        self.travel = [0] * people
        self.late = [0] * people
        self.worst = [0] * people
        self.any_late = any(option.late_price for option in tables.options)
        self.version = [0] * people
        self.stamp = 0  # counts every change of any route
        self.earliest, self.latest = rows.earliest.copy(), rows.latest.copy()
        self.allowed = rows.allowed.copy()
        self.columns = np.arange(rows.many, dtype=np.int64)
        self.gaps = no_gaps(people, GROWTH)
        self.cost = np.full((people, rows.many), NO_WAY, dtype=np.int32)
        self.money = np.zeros_like(self.cost)
        self.position = np.zeros_like(self.cost)
        self.start = np.zeros_like(self.cost)
        for p in range(people):
            self.renew(p)

    # -- one route ----------------------------------------------------------------------------------------

    def renew(self, p: int) -> None:
        """Recompute the times of a route after its calls changed, and its insertions."""
        self.stamp += 1
        self.version[p] = self.stamp
        self._time(p)
        self._insertions(p)

    def _time(self, p: int) -> None:
        """Earliest starts forward, latest backward, and the gaps between calls for the arrays."""
        route, calls = self.tables.routes[p], self.calls[p]
        hours = (route.open, route.close)
        lines = lines_of(self.way[route.mode], (route.base, route.home), hours, calls)
        self.starts[p] = lines[THEN][:-1]
        if self.any_late:
            self._late(p, self.starts[p])
        self.travel[p] = sum(lines[BETWEEN]) if calls else 0
        self._fill(p, lines)

    def _late(self, p: int, starts: list[int]) -> None:
        """The price of starts outside preferred windows on this route, and the greatest lateness."""
        late = worst = 0
        for call, start in zip(self.calls[p], starts):
            if call.placement is None:
                continue
            option = call.placement.option
            if option.late_price:
                after = start - option.late_after
                if after > 0:
                    late += option.late_price * after
                    worst = max(worst, after)
                elif start < option.early_before:
                    late += option.late_price * (option.early_before - start)
        self.late[p], self.worst[p] = late, worst

    def _fill(self, p: int, lines: list[list[int]]) -> None:
        """Line ``p`` of ``gaps`` (see ``lines_of``)."""
        many = len(lines[0])
        if many > self.gaps.shape[2]:
            wider = no_gaps(len(self.calls), many + GROWTH)
            wider[:, :, : self.gaps.shape[2]] = self.gaps
            self.gaps = wider
        gaps = self.gaps
        gaps[:, p, :many] = lines
        gaps[0, p, many:] = AWAY
        gaps[1:, p, many:] = 0

    # -- insertions ---------------------------------------------------------------------------------------

    def _insertions(self, p: int) -> None:
        """The best insertion of every row into one route: arrays of gaps × rows."""
        gaps = self.gaps[:, p, : len(self.calls[p]) + 1]
        mode = self.mode[p]
        going, leaving = self.rows.going[mode].take(gaps[1], 0), self.rows.leaving[mode].take(gaps[3], 0)
        start, money, cost = self._tried(
            gaps[:, :, None], going, leaving, slice(None), self.travel_price[p], self.allowed[p]
        )
        gap = cost.argmin(axis=0)
        flat = gap * self.rows.many + self.columns
        cost.take(flat, out=self.cost[p])
        money.take(flat, out=self.money[p])
        start.take(flat, out=self.start[p])
        self.position[p] = gap

    def renew_item(self, item: int) -> None:
        """The best insertions of one item's rows into all routes, after its windows changed: arrays of
        people × gaps × rows."""
        own, people = self.rows.of_item[item], self.rows.people_of[item]
        if own.start == own.stop or not len(people):
            return
        many = max(len(self.calls[p]) for p in people.tolist()) + 1
        gaps, mode = self.gaps[:, people, :many], self.mode[people][:, None]
        going, leaving = (
            self.rows.going[:, :, own][mode, gaps[1]],
            self.rows.leaving[:, :, own][mode, gaps[3]],
        )
        price, allowed = self.travel_price[people][:, None, None], self.allowed[people][:, None, own]
        start, money, cost = self._tried(gaps[:, :, :, None], going, leaving, own, price, allowed)
        gap = cost.argmin(axis=1)[:, None, :]
        self.cost[people, own] = np.take_along_axis(cost, gap, axis=1)[:, 0]
        self.money[people, own] = np.take_along_axis(money, gap, axis=1)[:, 0]
        self.start[people, own] = np.take_along_axis(start, gap, axis=1)[:, 0]
        self.position[people, own] = gap[:, 0]

    def _tried(
        self, gaps: Ints, going: Ints, leaving: Ints, own: slice, price: Ints, allowed: Flags
    ) -> tuple[Ints, Ints, Ints]:
        """Start, money and cost of putting rows ``own`` into gaps; the last axis of all arrays is the rows.

        The cost is the money and the time used up: the delay it causes, but never more than the detour and
        the stay, because time spent waiting can still be filled.
        """
        rows = self.rows
        leave, _, latest, _, between, then = gaps
        used = going + leaving
        used -= between
        going += leave
        start = np.maximum(going, self.earliest[own])
        leaving += start
        leaving += rows.minutes[own]
        possible = start <= self.latest[own]
        possible &= leaving <= latest
        possible &= allowed
        money = used * price
        if rows.any_late:
            money += rows.late_price[own] * np.maximum(start - rows.late_after[own], 0)
            money += rows.late_price[own] * np.maximum(rows.early_before[own] - start, 0)
        used += rows.minutes[own]
        leaving -= then
        cost = np.minimum(used, np.maximum(leaving, 0, out=leaving), out=used)
        cost += money
        np.putmask(cost, ~possible, NO_WAY)
        return start, money, cost


def lines_of(
    way: list[list[int]], ends: tuple[int, int], hours: tuple[int, int], calls: Sequence[Call]
) -> list[list[int]]:
    """The gaps of one route, one value for each position between calls: when one may leave for it and from
    where, the latest start of what comes next and its place, the way between them, and when one is there as
    things are. ``ends``: the places where the route begins and ends; ``hours``: from when and until when."""
    time, place = hours[0], ends[0]
    leave, places, between, then = [time], [place], [], []
    for call in calls:
        there = call.place
        hop = way[place][there]
        between.append(hop)
        time += hop
        if time < call.earliest:
            time = call.earliest
        then.append(time)
        time += call.minutes
        leave.append(time)
        places.append(there)
        place = there
    between.append(way[place][ends[1]])
    then.append(time + between[-1])
    latest, limit, place = [hours[1]], hours[1], ends[1]
    for call in reversed(calls):
        limit -= way[call.place][place] + call.minutes
        if limit > call.latest:
            limit = call.latest
        place = call.place
        latest.append(limit)
    latest.reverse()
    return [leave, places, latest, [*places[1:], ends[1]], between, then]


def no_gaps(people: int, many: int) -> Ints:
    """Lines without a gap in which anything fits."""
    gaps = np.zeros((6, people, many), dtype=np.int32)
    gaps[0] = AWAY
    return gaps


def _fixed_call(fixed: FixedCall) -> Call:
    return Call(fixed.place, fixed.end - fixed.start, fixed.start, fixed.start, None, fixed.leg, fixed)
