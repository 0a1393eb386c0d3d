"""Tightly linked days: every visit must be made, lateness is priced, and joint visits tie the routes
together.

There frozen starts cost too much: a minute saved on one route moves a partner's whole afternoon. So the
search is over one global order of visits with a crew for each (``linked_order.py`` times it), and annealing
moves one visit at a time, in order or in crew.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from random import Random

from solver.deployment.budget import Budget
from solver.deployment.linked_order import Order, Timed, Timing, price_of
from solver.deployment.plan import Plan
from solver.deployment.tables import NEVER, Option, Tables

ROUNDS_A_PAIR = 60  # rounds of one chain from warm to cold, for each pair of visits
FEWEST_ROUNDS = 4000
WARMTH = 0.015  # the first temperature, as a part of the cost
REACH = 12  # places by which a visit moves in the order at most, most of the time
LOOK_UP = 32  # rounds between two looks at the clock


def suits(tables: Tables) -> bool:
    """Whether a day is of this kind: visits only, each with one window, all of them musts, lateness
    priced."""
    if not any(len(option.legs) > 1 for option in tables.options):
        return False
    if tables.groups or any(route.fixed for route in tables.routes):
        return False
    return all(
        item.spot is None
        and item.omit >= NEVER
        and len(item.options) == 1
        and tables.options[item.options[0]].late_price > 0
        and len(tables.options[item.options[0]].legs) < 3
        for item in tables.items
    )


class LinkedSearch:
    """Annealing over orders, chain after chain. ``found`` hears each better cost."""

    def __init__(self, plan: Plan, seed: int, budget: Budget, found: Callable[[int], None]) -> None:
        self.timing, self.budget, self.found = Timing(plan), budget, found
        self.lot = Random(seed)
        self.many = len(plan.tables.items)
        self.best = self._first()

    def run(self) -> Order:
        """The best order found before the budget is used up."""
        self.found(self.best.cost)
        current = self.best
        while (used := self.budget.used()) < 1.0 and all(self.timing.crews):
            current = self._chain(current, used)
            if current.cost > 1.1 * self.best.cost or self.lot.random() < 0.5:
                current = self.best
        return self.best.order

    def _first(self) -> Timed:
        """By end of window; each visit by the crew that costs least there and then."""
        options, timing = self.timing.options, self.timing
        order = Order([], [crews[0] if crews else () for crews in timing.crews])
        timed = timing.timed(order)
        for i in sorted(range(self.many), key=lambda i: (options[i].late_after, i)):
            if not timing.crews[i]:
                continue
            order = Order([*order.items, i], order.crews[:])
            tried = []
            for crew in timing.crews[i]:
                order.crews[i] = crew
                tried.append((timing.cost(order, len(order.items) - 1, self.many, timed, math.inf), crew))
            order.crews[i] = min(tried)[1]
            timed = timing.timed(order, len(order.items) - 1, timed)
        return timed

    def _chain(self, current: Timed, used: float) -> Timed:
        """One annealing from warm to cold; the last chain takes what is left of the budget."""
        rounds = max(ROUNDS_A_PAIR * self.many**2, FEWEST_ROUNDS)
        warm, began = WARMTH * max(current.cost, 1) * (0.3 + self.lot.random()), self.budget.rounds
        left, n, speed = 1.0, 0, 0.0
        while left > 0:
            if n % LOOK_UP == 0:
                now = self.budget.used()
                if now >= 1.0:
                    break
                speed = (now - used) / n if n else 0.0
                whole = min(rounds, n + (1.0 - now) / speed) if speed else rounds
                left = 1.0 - n / whole
            n += 1
            self.budget.rounds = began + n
            warmth = warm * left**3 + 1e-9
            current = self._round(current, current.cost - warmth * math.log(1.0 - self.lot.random()))
            if current.cost < self.best.cost:
                self.best = current
                self.found(current.cost)
        return current

    def _round(self, current: Timed, limit: float) -> Timed:
        """Move one visit; the present order stays unless the new one costs at most ``limit``."""
        lot, order = self.lot, current.order
        a = lot.randrange(len(order.items))
        item = order.items[a]
        tried = Order(order.items, order.crews)
        first = last = a
        kind = lot.random()
        if kind < 0.75:
            reach = REACH if lot.random() < 0.9 else self.many
            b = min(max(a + lot.randint(-reach, reach), 0), len(order.items) - 1)
            tried.items = order.items[:a] + order.items[a + 1 :]
            tried.items.insert(b, item)
            first, last = min(a, b), max(a, b)
        if kind > 0.4:
            crews = self.timing.crews[item]
            tried.crews = order.crews[:]
            tried.crews[item] = crews[lot.randrange(len(crews))]
        if self.timing.cost(tried, first, last, current, limit) > limit:
            return current
        return self.timing.timed(tried, first, current)


def load(plan: Plan, order: Order) -> None:
    """Put an order into an empty plan, every call frozen at its time. A visit that breaks a must stays
    out."""
    options = [plan.tables.options[item.options[0]] for item in plan.tables.items]
    for i in order.items:
        option, crew = options[i], order.crews[i]
        starts = _starts(plan, option, crew)
        if max(starts) <= option.latest:
            seats = [(p, len(plan.routes.calls[p]), start) for p, start in zip(crew, starts)]
            plan.insert_joint(option, seats, price_of(option, crew))


def _starts(plan: Plan, option: Option, crew: tuple[int, ...]) -> list[int]:
    """When each of a crew starts a visit after all they have done so far, waiting for each other."""
    starts = []
    for leg, p in zip(option.legs, crew):
        route, calls = plan.tables.routes[p], plan.routes.calls[p]
        free, place = route.open, route.base
        if calls:
            free, place = plan.routes.starts[p][-1] + calls[-1].minutes, calls[-1].place
        starts.append(max(free + plan.routes.way[route.mode][place][leg.place], option.earliest))
    if len(starts) == 2:
        starts[1] = max(starts[1], starts[0] + option.lag_least)
        starts[0] = max(starts[0], starts[1] - option.lag_most)
    return starts
