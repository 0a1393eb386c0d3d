"""The timing of a global order of visits: everybody goes on as early as possible, partners wait for each
other.

Built for one question asked some ten thousand times a second: what would the day cost if one visit stood
elsewhere, or went to others? States before every place of the present order are kept, so only what lies
behind the first change is timed again, and no further than to where the day is as it was before.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from solver.deployment.plan import Plan
from solver.deployment.tables import NEVER, Option

Crew = tuple[int, ...]


@dataclass(slots=True)
class Order:
    """Visits in order of planning and the crew of each."""

    items: list[int]
    crews: list[Crew]

    def copy(self) -> Order:
        return Order(self.items[:], self.crews[:])


@dataclass(slots=True)
class Before:
    """The day before one place of the order: when and where everybody is free, cost and lateness so far."""

    free: list[int]
    place: list[int]
    cost: int
    worst: int


@dataclass(slots=True)
class Timed:
    """An order with the states before each of its places (one more than it has) and its cost. ``late``: the
    lateness at each place; ``later_worst[k]``: the greatest from place k on."""

    order: Order
    before: list[Before] = field(default_factory=list)
    late: list[int] = field(default_factory=list)
    later_worst: list[int] = field(default_factory=list)
    cost: int = 0


class Timing:
    """Times orders of a plan's items. ``crews[i]``: the crews that may make item i."""

    def __init__(self, plan: Plan) -> None:
        tables = plan.tables
        self.tables = tables
        self.ways = [plan.routes.way[route.mode] for route in tables.routes]
        self.fares = [route.travel_price for route in tables.routes]
        self.options = [tables.options[item.options[0]] for item in tables.items]
        self.crews = [crews_of(option) for option in self.options]
        self.price = [
            {crew: price_of(option, crew) for crew in crews}
            for option, crews in zip(self.options, self.crews)
        ]
        self.legs = [
            (
                [(leg.place, leg.minutes) for leg in option.legs],
                (option.earliest, option.latest, option.late_after, option.early_before),
                option.late_price,
                (option.lag_least, option.lag_most),
            )
            for option in self.options
        ]

    def timed(self, order: Order, since: int = 0, like: Timed | None = None) -> Timed:
        """An order with all its states. ``like`` has the same order up to place ``since``."""
        if like is None:
            routes = self.tables.routes
            start = Before([route.open for route in routes], [route.base for route in routes], 0, 0)
            found = Timed(order, [start])
        else:
            found = Timed(order, like.before[: since + 1], like.late[:since])
        now = found.before[-1]
        for i in order.items[since:]:
            then = Before(now.free[:], now.place[:], now.cost, 0)
            self._step(i, order.crews[i], then)
            found.late.append(then.worst)
            then.worst = max(then.worst, now.worst)
            found.before.append(then)
            now = then
        found.later_worst = _from_the_end(found.late)
        found.cost = self._closed(now)
        return found

    def cost(self, order: Order, since: int, until: int, like: Timed, limit: float) -> int:
        """What ``order`` costs, which differs from ``like`` only at places ``since`` to ``until``. Anything
        above ``limit`` may come back once it is passed."""
        state = like.before[since]
        now = Before(state.free[:], state.place[:], state.cost, state.worst)
        items, crews, step, before = order.items, order.crews, self._step, like.before
        for k in range(since, len(items)):
            if k > until:
                then = before[k]
                if now.free == then.free and now.place == then.place:
                    return self._joined(now, then, like, k)
            i = items[k]
            step(i, crews[i], now)
            if now.cost > limit:
                return now.cost
        return self._closed(now)

    def _joined(self, now: Before, then: Before, like: Timed, k: int) -> int:
        """From place k on the day is as it was."""
        end = like.before[-1]
        worst = max(now.worst, like.later_worst[k])
        change = now.cost - then.cost + (worst - end.worst) * self.tables.worst_price
        return like.cost + change

    def _closed(self, now: Before) -> int:
        """The cost with the ways home and the greatest lateness."""
        cost = now.cost + now.worst * self.tables.worst_price + self.tables.base_cost
        for p, route in enumerate(self.tables.routes):
            hop = self.ways[p][now.place[p]][route.home]
            cost += hop * self.fares[p]
            if now.free[p] + hop > route.close:
                cost += NEVER
        return cost

    def _step(self, i: int, crew: Crew, now: Before) -> None:
        """One visit more. The inner loop: plain whole numbers, no calls."""
        legs, (earliest, latest, late_after, early_before), late_price, (lag_least, lag_most) = self.legs[i]
        free, place = now.free, now.place
        p = crew[0]
        there, minutes = legs[0]
        hop = self.ways[p][place[p]][there]
        cost = hop * self.fares[p] + self.price[i][crew]
        start = max(free[p] + hop, earliest)
        away = 0
        if len(crew) == 2:
            q = crew[1]
            beside, length = legs[1]
            hop = self.ways[q][place[q]][beside]
            cost += hop * self.fares[q]
            then = max(free[q] + hop, earliest, start + lag_least)
            start = max(start, then - lag_most)
            free[q], place[q] = then + length, beside
            if then > late_after:
                away = then - late_after
                now.worst = max(now.worst, away)
            elif then < early_before:
                away = early_before - then
            if then > latest:
                cost += NEVER
        free[p], place[p] = start + minutes, there
        if start > late_after:
            away += start - late_after
            now.worst = max(now.worst, start - late_after)
        elif start < early_before:
            away += early_before - start
        if start > latest:
            cost += NEVER
        now.cost += cost + away * late_price


def _from_the_end(values: list[int]) -> list[int]:
    """The greatest of each value and all after it; one more for the end."""
    found = [0]
    for value in reversed(values):
        found.append(max(found[-1], value))
    return found[::-1]


def crews_of(option: Option) -> list[Crew]:
    """Everybody, or every pair, who may make a visit."""
    first = option.legs[0].allowed.nonzero()[0].tolist()
    if len(option.legs) == 1:
        return [(p,) for p in first]
    second = option.legs[1].allowed.nonzero()[0].tolist()
    pair = option.pair_price
    return [(p, q) for p in first for q in second if pair is None or pair[p, q] < NEVER]


def price_of(option: Option, crew: Crew) -> int:
    """What it costs if these people go."""
    price = option.price + sum(int(leg.price[p]) for leg, p in zip(option.legs, crew))
    return price if option.pair_price is None else price + int(option.pair_price[crew[0], crew[1]])
