"""A row for somebody that breaks no must, long before the graph of all that is said about him is compiled.

Small graphs of many people at once know what shapes a row (``outlines.py``). Where a long sum (tours of a
kind in the period) has too much, it is left its best cells and no others; where that is not enough, prices
rise, with some noise, until all sums are met or patience ends.
"""

from __future__ import annotations

from collections.abc import Hashable, Sequence

import numpy as np

from solver.rota.memories import Real
from solver.rota.outlines import Account, Outlines
from solver.rota.patterns import Patterns
from solver.rota.problem import State
from solver.rota.rows import Row, Rows
from solver.rota.team_rows import LEAST_MUST_PRICE

PATIENCE = 24
STEP = 0.1  # of the largest price, for a sum that is as far off as one tour
NOISE = 0.4  # of the largest price: without it the same two rows take turns for ever
PARTS = (1.0, 0.3, 0.1, 0.0, 0.0)  # of the prices that are looked at: at last only musts count
FEWEST_TRIES = 4


class QuickRows:
    """``row`` gives a row of a person, or None when none was found in this way.

    Where that happens often, it is not tried any more: small graphs are compiled as fast.
    """

    def __init__(self, rows: Rows, outlines: Outlines | None = None) -> None:
        """``outlines``: of these people, and of others too."""
        self._rows, problem = rows, rows.build.problem
        self._outlines = outlines or Outlines(rows.build, rows.alone)
        self._shape = problem.days, len(problem.shift_types) + 1
        self._days = np.arange(problem.days)
        self._weights: dict[Hashable, Real] = {}
        self._chance = np.random.default_rng(rows.build.seed)
        self._tries = self._failures = 0

    def row(self, person: int, prices: Real) -> Row | None:
        """A cheap row at ``prices`` (see Patterns) that breaks no must."""
        if self._hopeless or self._has_an_empty_cell(person):
            return None
        row = self._row(person, prices)
        self._tries += 1
        self._failures += row is None
        return row

    def outlines(self) -> dict[int, Patterns] | None:
        """A small graph of every person's rows with no long sums and few preferences (``outlines.py``): a
        bound built on them is low, but soon there. None when somebody has none."""
        found: dict[int, Patterns] = {}
        for person in self._rows.circle.people:
            graph = None if self._has_an_empty_cell(person) else self._outlines.graph(person)
            if graph is None:
                return None
            found[person] = graph
        return found

    def _has_an_empty_cell(self, person: int) -> bool:
        return any(cell[0] == person for cell in self._rows.build.states.empty)

    @property
    def _hopeless(self) -> bool:
        return self._failures >= FEWEST_TRIES and self._failures * 2 > self._tries

    def _row(self, person: int, prices: Real) -> Row | None:
        graph = self._outlines.graph(person)
        if graph is None:
            return None
        sums = self._sums(self._outlines.left_out(person))
        row = self._barred(graph, sums, prices)
        tries = (self._priced(graph, sums, part * prices) for part in PARTS if row is None)
        return row or next((one for one in tries if one is not None), None)

    def _sums(self, accounts: Sequence[Account]) -> _Sums:
        """Most people have the same sums, with other limits."""
        key = tuple(tuple(one.weights.items()) for one in accounts)
        if key not in self._weights:
            self._weights[key] = _weights(accounts, self._shape)
        return _Sums(accounts, self._weights[key])

    def _barred(self, graph: Patterns, sums: _Sums, prices: Real) -> Row | None:
        """The best row there is when each sum that had too much is left the best cells it had. Sums that have
        room again are let go for as long as musts about several people would be broken."""
        barred = np.zeros((len(sums), *self._shape))
        best, best_cost = None, np.inf
        seen: set[Row] = set()
        while len(seen) < PATIENCE:
            cost, row = graph.best(prices + barred.max(axis=0, initial=0.0))
            if not np.isfinite(cost) or row in seen:
                break
            seen.add(row)
            if cost < best_cost and not sums.off(row).any():
                best, best_cost = row, cost
                if prices[self._days, np.array(row) + 1].max() < LEAST_MUST_PRICE:
                    break
            sums.bar(row, prices, barred)
        return best

    def _priced(self, graph: Patterns, sums: _Sums, prices: Real) -> Row | None:
        largest = max(1.0, float(np.abs(prices).max()))
        extra, noise = np.zeros(self._shape), np.zeros(self._shape)
        for _ in range(PATIENCE):
            cost, row = graph.best(prices + extra + noise)
            if not np.isfinite(cost):
                return None
            off = sums.off(row)
            if not off.any():
                return row
            extra += sums.prices(off) * (STEP * largest)
            noise = self._chance.random(self._shape) * (NOISE * largest)
        return None


class _Sums:
    """Sums of a person that must lie between limits, as rows over cells."""

    def __init__(self, accounts: Sequence[Account], weights: Real) -> None:
        """``weights``: see ``_weights``."""
        self._weights = weights
        self._least = np.array([-np.inf if one.least is None else one.least for one in accounts])
        self._most = np.array([np.inf if one.most is None else one.most for one in accounts])
        self._usual = np.maximum(1.0, np.abs(self._weights).max(axis=(1, 2), initial=0.0))

    def off(self, row: Sequence[State]) -> Real:
        """How far each sum is above its most, or below its least (negative), in usual tours."""
        totals = self._weights[:, np.arange(len(row)), np.array(row) + 1].sum(axis=1)
        off = np.maximum(0, totals - self._most) - np.maximum(0, self._least - totals)
        return np.asarray(off / self._usual, float)

    def __len__(self) -> int:
        return len(self._least)

    def bar(self, row: Row, prices: Real, barred: Real) -> None:
        """Where the row is above a sum's most, leave the sum only as many of the row's cells as it may have,
        those with the lowest prices, and bar all its others. Where it is below, nothing is barred."""
        days, letters = np.arange(len(row)), np.array(row) + 1
        weights = self._weights[:, days, letters]
        total = weights.sum(axis=1)
        barred[total < self._most] = 0.0
        for number in np.flatnonzero(total > self._most):
            used = np.flatnonzero(weights[number] > 0)
            used = used[np.argsort(prices[used, letters[used]], kind="stable")]
            room = self._most[number] - np.minimum(weights[number], 0).sum()
            kept = used[np.cumsum(weights[number, used]) <= room]
            closed = self._weights[number] > 0
            closed[kept, letters[kept]] = False
            barred[number] = np.where(closed, np.inf, 0.0)

    def prices(self, off: Real) -> Real:
        """Prices of cells that bring the sums back."""
        return np.asarray(np.tensordot(off / self._usual, self._weights, axes=1), float)


def _weights(accounts: Sequence[Account], shape: tuple[int, int]) -> Real:
    """What each state on each day adds to each sum."""
    weights = np.zeros((len(accounts), *shape))
    for number, one in enumerate(accounts):
        for (day, states), weight in one.weights.items():
            weights[number, day, [state + 1 for state in states]] += weight
    return weights
