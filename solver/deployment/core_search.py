"""The compiled search as the rest of the engine sees it: a plan goes in, a better plan comes out.

Rounds are run in slices short enough to hear a stop. What a slice holds changes nothing: the same seed and
work give the same plan, compiled or not.
"""

from __future__ import annotations

import math
import time
from collections.abc import Callable

import numpy as np

from solver.deployment.budget import Budget
from solver.deployment.core.abreast import chains_for
from solver.deployment.core.annealing import fill
from solver.deployment.core.chains import Chains
from solver.deployment.core.columns import LOWEST
from solver.deployment.core.cooling import Cooling, Kind
from solver.deployment.core.flatten import Loaded
from solver.deployment.mixing import mixing
from solver.deployment.mixing.seen import Seen
from solver.deployment.plan import Plan
from solver.deployment.tables import NEVER, Item, Tables
from solver.jit import make_ready

SLICE_SECONDS = 0.05
MOST_ROUNDS = 1 << 14  # of one slice
LEAST_SECONDS, LEAST_ROUNDS = 4.0, 20_000  # of a search in which whole routes are mixed
WAYS_A_SECOND = 900  # people times ways to place something: with less time for them rounds alone are better
LOOK_ROUNDS = 500  # of a chain after which its routes are remembered if work is limited
MIXING_PART = 0.85  # of the time until the search is cold next: what the mixing of whole routes may take
MOST_ANEW, ANEW_BY_WORK = 1000, 10  # how often some of the routes are settled anew, by the clock and by work


class CoreSearch:
    """One search over one plan. ``found`` hears the cost of each better plan."""

    def __init__(
        self, plan: Plan, rng: np.random.Generator, budget: Budget, found: Callable[[int], None]
    ) -> None:
        self.loaded, self.budget, self.found, self.rng = Loaded(plan), budget, found, rng
        make_ready()
        self.scale = mean_worth(plan.tables)
        self.speed = 0.0  # seconds a round takes
        self.rounds = 0  # of each chain so far
        self.cold = 0  # how often the search has been cold
        self.many = budget.workers = chains_for(budget)
        work = budget.limit.work
        self.whole = None if work is None else max(math.ceil(work / self.many), 1)
        self.seen = Seen(self.loaded.day) if self._mixes(plan.tables) else None
        self.cooling = self._cooling(kind_of(plan.tables, mixed=self.seen is not None))

    def _mixes(self, tables: Tables) -> bool:
        """Whether whole routes are mixed: not in a search too short for it."""
        if not mixing.suits(tables):
            return False
        if self.whole is not None:
            return self.whole >= LEAST_ROUNDS
        return self.budget.limit.seconds >= max(LEAST_SECONDS, mixing.ways_of(tables) / WAYS_A_SECOND)

    def _cooling(self, kind: Kind) -> Cooling:
        if self.whole is None:
            return Cooling.by_clock(self.budget.limit.seconds, kind)
        return Cooling.by_rounds(self.whole, kind)

    def run(self, bound: int) -> None:
        """Improve the plan until the budget is used up or it costs no more than ``bound``."""
        loaded = self.loaded
        fill(loaded.day, loaded.held)
        self.found(int(loaded.held.tally[LOWEST]))
        with Chains(loaded.day, loaded.held, self.many, self.rng) as chains:
            while self.budget.used() < 1.0 and int(chains.best().tally[LOWEST]) > bound:
                self._slice(chains)
                self._look(chains)
                self._share(chains)
                self.found(int(chains.best().tally[LOWEST]))
            loaded.held = chains.best()
        loaded.read_back()

    def _slice(self, chains: Chains) -> None:
        began, rounds = time.perf_counter(), 1
        if self.speed:
            rounds = max(1, min(int(SLICE_SECONDS / self.speed), MOST_ROUNDS))
        if self.whole is None:
            left, step = self.cooling.at(self.budget.seconds, self.speed)
        else:
            left, step = self.cooling.at(self.rounds, 1.0)
            rounds = max(1, min(rounds, self._next_stop() - self.rounds))
        chains.improve(rounds, left, step, self.scale)
        self.rounds += rounds
        self.budget.rounds += rounds * self.many
        self.speed = (time.perf_counter() - began) / rounds

    def _next_stop(self) -> int:
        """The round after which there is something to do, of a search limited by work."""
        cold = int(self.cooling.next_cold(self.rounds))
        if self.seen is None:
            return cold
        return min(cold, self.rounds + LOOK_ROUNDS - self.rounds % LOOK_ROUNDS)

    def _look(self, chains: Chains) -> None:
        """Remember all chains' routes: after every slice, or if work is limited after so many rounds."""
        if self.seen is not None and (self.whole is None or self.rounds % LOOK_ROUNDS == 0):
            for plan in chains.plans:
                self.seen.look(plan)

    def _share(self, chains: Chains) -> None:
        """Each time the search is cold, all chains go on from the best one."""
        now = self.budget.seconds if self.whole is None else self.rounds
        cold = self.cooling.times_cold(now)
        if cold > self.cold:
            self.cold = cold
            chains.share()
            if self.seen is not None:
                self._mix(chains, self.seen)

    def _mix(self, chains: Chains, seen: Seen) -> None:
        """Whole routes that fit one another, from all that were seen; all chains go on from there."""
        until = self.budget.seconds
        until += MIXING_PART * (self.cooling.next_cold(until) - until)

        def hurry() -> bool:
            return self.budget.used() >= 1.0 or (self.whole is None and self.budget.seconds >= until)

        times = MOST_ANEW if self.whole is None else ANEW_BY_WORK
        mixing.mix(self.loaded.day, chains.best(), seen, self.scale, self.rng, times, hurry)
        fill(self.loaded.day, chains.best())
        chains.share()
        self.cooling.go_on(self.budget.seconds if self.whole is None else self.rounds)


def kind_of(tables: Tables, *, mixed: bool) -> Kind:
    """What a day is like to a search."""
    return "mixed" if mixed else "patrols" if any(item.spot for item in tables.items) else "visits"


def mean_worth(tables: Tables) -> float:
    """What an item is worth on average: the scale of temperatures."""
    worth: list[float] = [item.omit for item in tables.items if 0 < item.omit < NEVER]
    worth += [
        option.worth * _mean_rank(tables.items[option.item]) for option in tables.options if option.worth
    ]
    return sum(worth) / len(worth) if worth else 1.0


def _mean_rank(item: Item) -> float:
    """What one of an item's patrols counts on average, as a part of what the first one does."""
    ranks = item.spot.ranks if item.spot else ()
    return sum(ranks) / len(ranks) / 100 if ranks else 1.0
