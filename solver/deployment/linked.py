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
from contextlib import closing
from functools import partial

import numpy as np

from solver.deployment.budget import Budget
from solver.deployment.core import ordering
from solver.deployment.core.abreast import Abreast, chains_for
from solver.deployment.core.ordering import Orders
from solver.deployment.linked_order import Order, first_order, orders_of, price_of
from solver.deployment.plan import Plan
from solver.deployment.tables import NEVER, Option, Tables
from solver.jit import make_ready

ROUNDS_A_PAIR = 60  # rounds from warm to cold for the first time, for each pair of visits
FEWEST_ROUNDS = 4000
LONGER = 1.3  # by which each time takes longer than the one before it ...
MOST_OF_BUDGET = 0.15  # ... but none takes more of the budget than this
COOLEST, WARMEST = 0.006, 0.08  # between these parts of the cost the first temperature is drawn
STRAYED = 1.1  # so many times the cost of the best order is too much to go on from
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
    """Annealing over orders, one after the other from warm to cold, by several chains abreast that go on from
    the best of them now and then. ``found`` hears each better cost."""

    def __init__(self, plan: Plan, seed: int, budget: Budget, found: Callable[[int], None]) -> None:
        make_ready()
        self.budget, self.found = budget, found
        self.lot = np.random.default_rng(seed)
        self.many = budget.workers = chains_for(budget)
        work = budget.limit.work
        self.whole = math.inf if work is None else max(math.ceil(work / self.many), 1)  # rounds of a chain
        self.rounds = 0  # of each chain so far
        self.speed = 0.0  # seconds a round takes
        self.chains = _chains(orders_of(plan), self.many, self.lot)

    def run(self) -> Order:
        """The best order found before the budget is used up."""
        first = self.chains[0]
        self.found(self._lowest())
        movable = len(first.order) and len(first.crew)
        rounds = float(max(ROUNDS_A_PAIR * len(first.order) ** 2, FEWEST_ROUNDS))
        with closing(Abreast(self.many)) as abreast:
            while movable and self.budget.used() < 1.0:
                longest = max(MOST_OF_BUDGET * self._rounds_in_all(), FEWEST_ROUNDS)
                self._anneal(abreast, int(min(rounds, longest)))
                rounds *= LONGER
                self._go_on()
        return self._best()

    def _lowest(self) -> int:
        return min(int(chain.tally[ordering.LOWEST]) for chain in self.chains)

    def _best_chain(self) -> Orders:
        return min(self.chains, key=lambda chain: int(chain.tally[ordering.LOWEST]))

    def _go_on(self) -> None:
        """Each chain goes on from where it is or from the best order of all; from that if it has strayed."""
        best, lowest = self._best_chain(), self._lowest()
        for chain in self.chains:
            if chain.tally[ordering.PRESENT] > STRAYED * lowest or self.lot.random() < 0.5:
                chain.order[:], chain.chosen[:] = best.best_order, best.best_chosen
                ordering.time_all(chain)

    def _best(self) -> Order:
        best = self._best_chain()
        crews = best.crew[best.best_chosen, : ordering.CREW_PRICE].tolist()
        return Order(best.best_order.tolist(), [tuple(p for p in crew if p >= 0) for crew in crews])

    def _rounds_in_all(self) -> float:
        """How many rounds of a chain the whole budget holds."""
        if self.budget.limit.work is not None:
            return self.whole
        return self.budget.limit.seconds / self.speed if self.speed else math.inf

    def _anneal(self, abreast: Abreast, rounds: int) -> None:
        """All chains from warm to cold once; the last time takes what is left of the budget."""
        warm = {id(chain): self._first_warmth(chain) for chain in self.chains}
        done = 0
        while done < rounds and self.budget.used() < 1.0:
            slice_rounds, whole = self._slice(rounds, done)
            began = time.perf_counter()
            work = partial(_anneal, rounds=slice_rounds, done=done, whole=whole, warm=warm)
            abreast.run(work, self.chains)
            self.speed = (time.perf_counter() - began) / slice_rounds
            done += slice_rounds
            self.rounds += slice_rounds
            self.budget.rounds += slice_rounds * self.many
            self.found(self._lowest())

    def _first_warmth(self, chain: Orders) -> float:
        part: float = COOLEST * (WARMEST / COOLEST) ** self.lot.random()
        return part * max(int(chain.tally[ordering.PRESENT]), 1)

    def _slice(self, rounds: int, done: int) -> tuple[int, float]:
        """How many rounds come next, and how many there will be from warm to cold: what the budget allows."""
        slice_rounds = int(SLICE_SECONDS / self.speed) if self.speed else 16
        left: float = rounds - done
        if self.budget.limit.work is not None:
            left = min(left, max(self.whole - self.rounds, 1))
        elif self.speed:
            left = min(left, max((self.budget.limit.seconds - self.budget.seconds) / self.speed, 1.0))
        return max(1, min(slice_rounds, MOST_ROUNDS, int(left))), done + left


def _chains(first: Orders, many: int, lot: np.random.Generator) -> list[Orders]:
    """So many chains that begin with the same order, each with its own luck."""
    first_order(first)
    chains = [first, *(Orders._make(table.copy() for table in first) for _ in range(many - 1))]
    for chain in chains:
        chain.luck[0] = int(lot.integers(1, 1 << 32))
    return chains


def _anneal(chain: Orders, *, rounds: int, done: int, whole: float, warm: dict[int, float]) -> None:
    ordering.anneal(chain, rounds, done, whole, warm[id(chain)])


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
