"""The cheapest row of one person at given prices of cells: an exact dynamic programme over days.

What is said about a person alone (rest, runs, hours, weekends, requests …) is compiled once into a graph
with a layer of nodes for each day; a path through it is a row, its length what the row costs. Nodes that
cannot be told apart by what follows are merged, so the graph is as small as the rules allow. Finding the
best row at new prices then takes about a millisecond. It prices rows for the bound and replans people.

A statement that no machine can take is left out: rows may then look cheaper than they are, never dearer,
so bounds stay valid, and whoever uses a row asks the tally what it truly costs.
"""

from __future__ import annotations

from collections.abc import Sequence
from copy import copy

import numpy as np

from solver.rota.layers import Layers
from solver.rota.memories import Both, Real
from solver.rota.problem import State


class Patterns:
    """The graph of one person. ``best`` finds the cheapest row at prices."""

    def __init__(
        self, cells: Real, layers: Layers, settled: float = 0.0, unmarked: Sequence[Both] = ()
    ) -> None:
        """``settled``: what every row costs, whatever it is. ``unmarked``: what no step is marked with."""
        self.cells = cells
        self._settled = settled
        self._unmarked = unmarked
        self._before = np.zeros(1)
        self.layers = layers

    def cheaper(self, minutes: float) -> Patterns:
        """The same rows, each of them so much cheaper."""
        one = copy(self)
        one._settled -= minutes
        return one

    def without_marks(self, unmarked: Sequence[Both]) -> Patterns:
        """The same rows, where no step is marked with any of these: rows look no dearer than they are."""
        one = copy(self)
        one._unmarked = tuple(unmarked)
        return one

    def of(self, cells: Real, start: int) -> Patterns:
        """The rows that begin at node ``start`` of the first day, with cells of their own."""
        one = copy(self)
        one.cells, one._before = cells, np.full(self.layers.starts, np.inf)
        one._before[start] = 0.0
        return one

    @property
    def size(self) -> int:
        """The number of steps in the graph."""
        return self.layers.size

    def best(self, prices: Real) -> tuple[float, tuple[State, ...]]:
        """The least of (what a row costs by itself + the prices of its cells), and such a row.

        ``prices[d, s + 1]`` is added when the person is in state s on day d. The cost is infinite, and
        the row empty, when no row meets every must. ``prices[d, number of states + m]`` is added for what
        ends on day d with mark m; where that is not marked, no more than it may be is taken off instead.
        """
        states = self.cells.shape[1]
        total, of_marks = self.cells + prices[:, :states], prices[:, states:]
        for both in self._unmarked if of_marks.size else ():
            total[both.later, [state + 1 for state in both.then]] += min(0.0, of_marks[both.later, both.mark])
        cost, row = self.layers.cheapest(total, of_marks, self._before)
        return cost + self._settled, row
