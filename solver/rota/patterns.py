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
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from solver.rota.memories import Both, Real
from solver.rota.problem import State


@dataclass(slots=True)
class Layer:
    """The steps of one day, sorted by the node they lead to. ``first[n]`` is the first step to node n.
    ``letters``: for each kind of step the states (plus 1) it stands for. ``marks``: what steps complete."""

    source: NDArray[np.int32]
    kind: NDArray[np.int16]
    cost: NDArray[np.floating]
    first: NDArray[np.int64]
    letters: list[NDArray[np.int64]]
    marks: NDArray[np.int64] | None = None


class Patterns:
    """The graph of one person. ``best`` finds the cheapest row at prices."""

    def __init__(
        self, cells: Real, layers: Sequence[Layer], settled: float = 0.0, unmarked: Sequence[Both] = ()
    ) -> None:
        """``settled``: what every row costs, whatever it is. ``unmarked``: what no step is marked with."""
        self.cells = cells
        self._settled = settled
        self._unmarked = unmarked
        self._before = np.zeros(1)
        self.layers = layers
        order = [np.concatenate(layer.letters) for layer in layers]
        self._starts = [np.cumsum([0, *map(len, layer.letters[:-1])]) for layer in layers]
        self._order = order

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
        one.cells, one._before = cells, np.full(int(self.layers[0].source.max()) + 1, np.inf)
        one._before[start] = 0.0
        return one

    @property
    def size(self) -> int:
        """The number of steps in the graph."""
        return sum(len(layer.source) for layer in self.layers)

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
        layered, values = [], [self._before]
        for day, layer in enumerate(self.layers):
            kinds = np.minimum.reduceat(total[day][self._order[day]], self._starts[day])
            steps = values[-1][layer.source] + layer.cost + kinds[layer.kind]
            if layer.marks is not None and of_marks.size:
                steps = steps + _of_marks(of_marks[day])[layer.marks]
            values.append(np.minimum.reduceat(steps, layer.first))
            layered.append(steps)
        cost = float(values[-1].min()) + self._settled
        return (
            (cost, self._row(total, layered, int(values[-1].argmin()))) if np.isfinite(cost) else (cost, ())
        )

    def _row(self, total: Real, layered: Sequence[Real], node: int) -> tuple[State, ...]:
        row: list[State] = []
        for day in range(len(self.layers) - 1, -1, -1):
            layer, steps = self.layers[day], layered[day]
            end = layer.first[node + 1] if node + 1 < len(layer.first) else len(steps)
            step = int(layer.first[node] + steps[layer.first[node] : end].argmin())
            letters = layer.letters[layer.kind[step]]
            row.append(int(letters[total[day][letters].argmin()]) - 1)
            node = int(layer.source[step])
        return tuple(reversed(row))


def _of_marks(prices: Real) -> Real:
    """The price of every set of marks, as bits."""
    sets = np.zeros(1)
    for price in prices:
        sets = np.concatenate([sets, sets + price])
    return sets
