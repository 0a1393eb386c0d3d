"""A row for somebody that breaks no must, long before the graph of all that is said about him is compiled.

Small graphs of many people at once know what shapes a row (``outlines.py``). Long sums (tours of a kind in
the period) are left to prices that rise, with some noise, until they are met or patience ends.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from solver.rota.memories import Real
from solver.rota.outlines import Account, Outlines
from solver.rota.patterns import Patterns
from solver.rota.problem import State
from solver.rota.rows import Row, Rows

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
        sums = _Sums(self._outlines.left_out(person), self._shape)
        tries = (self._priced(graph, sums, part * prices) for part in PARTS)
        return next((row for row in tries if row is not None), None)

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

    def __init__(self, accounts: Sequence[Account], shape: tuple[int, int]) -> None:
        self._weights = np.zeros((len(accounts), *shape))
        self._least, self._most = np.full(len(accounts), -np.inf), np.full(len(accounts), np.inf)
        for number, one in enumerate(accounts):
            for (day, states), weight in one.weights.items():
                self._weights[number, day, [state + 1 for state in states]] += weight
            self._least[number] = -np.inf if one.least is None else one.least
            self._most[number] = np.inf if one.most is None else one.most
        self._usual = np.maximum(1.0, np.abs(self._weights).max(axis=(1, 2), initial=0.0))

    def off(self, row: Sequence[State]) -> Real:
        """How far each sum is above its most, or below its least (negative), in usual tours."""
        days = np.arange(len(row))
        total = self._weights[:, days, np.array(row) + 1].sum(axis=1)
        over = np.maximum(0, total - self._most) - np.maximum(0, self._least - total)
        return np.asarray(over / self._usual, float)

    def prices(self, off: Real) -> Real:
        """Prices of cells that bring the sums back."""
        return np.asarray(np.tensordot(off / self._usual, self._weights, axes=1), float)
