"""Tightly linked days: every visit must be made, lateness is priced, and joint visits tie the routes
together.

There frozen starts cost too much: a minute saved on one route moves a partner's whole afternoon. So the
search is over one global order of visits with a crew for each, and annealing moves one visit at a time, in
order or in crew (``core/ordering.py``, which times them).
"""

from __future__ import annotations

import math
import time
from collections.abc import Callable

import numpy as np

from solver.deployment.budget import Budget
from solver.deployment.core import ordering
from solver.deployment.core.jit import make_ready
from solver.deployment.core.ordering import Orders
from solver.deployment.linked_order import Order, first_order, orders_of, price_of
from solver.deployment.plan import Plan
from solver.deployment.tables import NEVER, Option, Tables

ROUNDS_A_PAIR = 60  # rounds of the first chain from warm to cold, for each pair of visits
FEWEST_ROUNDS = 4000
LONGER = 1.3  # by which each chain is longer than the one before it ...
MOST_OF_BUDGET = 0.15  # ... but none takes more of the budget than this
COOLEST, WARMEST = 0.006, 0.08  # between these parts of the cost the first temperature of a chain is drawn
SLICE_SECONDS = 0.05
MOST_ROUNDS = 1 << 16  # of one slice


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
        make_ready()
        self.budget, self.found = budget, found
        self.lot = np.random.default_rng(seed)
        self.orders: Orders = orders_of(plan)
        self.orders.luck[0] = int(self.lot.integers(1, 1 << 32))
        self.speed = 0.0  # seconds a round takes
        first_order(self.orders)

    def run(self) -> Order:
        """The best order found before the budget is used up."""
        tally = self.orders.tally
        self.found(int(tally[ordering.LOWEST]))
        movable = len(self.orders.order) and len(self.orders.crew)
        rounds = float(max(ROUNDS_A_PAIR * len(self.orders.order) ** 2, FEWEST_ROUNDS))
        while movable and self.budget.used() < 1.0:
            self._chain(int(min(rounds, max(MOST_OF_BUDGET * self._rounds_in_all(), FEWEST_ROUNDS))))
            rounds *= LONGER
            if tally[ordering.PRESENT] > 1.1 * tally[ordering.LOWEST] or self.lot.random() < 0.5:
                self.orders.order[:], self.orders.chosen[:] = self.orders.best_order, self.orders.best_chosen
                ordering.time_all(self.orders)
        return self._best()

    def _best(self) -> Order:
        crews = self.orders.crew[self.orders.best_chosen, : ordering.CREW_PRICE].tolist()
        return Order(self.orders.best_order.tolist(), [tuple(p for p in crew if p >= 0) for crew in crews])

    def _rounds_in_all(self) -> float:
        """How many rounds the whole budget holds."""
        limit = self.budget.limit
        if limit.work is not None:
            return limit.work
        return limit.seconds / self.speed if self.speed else math.inf

    def _chain(self, rounds: int) -> None:
        """One annealing from warm to cold; the last chain takes what is left of the budget."""
        part = COOLEST * (WARMEST / COOLEST) ** self.lot.random()
        warm = part * max(int(self.orders.tally[ordering.PRESENT]), 1)
        done, whole = 0, float(rounds)
        while done < rounds and self.budget.used() < 1.0:
            slice_rounds, whole = self._slice(rounds, done)
            began = time.perf_counter()
            ordering.anneal(self.orders, slice_rounds, done, whole, warm)
            self.speed = (time.perf_counter() - began) / slice_rounds
            done += slice_rounds
            self.budget.rounds += slice_rounds
            self.found(int(self.orders.tally[ordering.LOWEST]))

    def _slice(self, rounds: int, done: int) -> tuple[int, float]:
        """How many rounds come next, and how many the chain will have: what the budget allows."""
        limit = self.budget.limit
        slice_rounds = int(SLICE_SECONDS / self.speed) if self.speed else 16
        left: float = rounds - done
        if limit.work is not None:
            left = min(left, max(int(limit.work) - self.budget.rounds, 1))
        elif self.speed:
            left = min(left, max((limit.seconds - self.budget.seconds) / self.speed, 1.0))
        return max(1, min(slice_rounds, MOST_ROUNDS, int(left))), done + left


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
