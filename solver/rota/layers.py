"""The steps of a graph of rows, a layer a day, and the cheapest way through them at given prices.

Two forms find the same way to the last digit: NumPy a layer at a time, which is there at once, and some ten
times faster a compiled loop over all steps (``core``), once ``use_compiled`` was asked to read it.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from solver.rota.memories import Real, Whole
from solver.rota.problem import State

Way = tuple[float, tuple[State, ...]]  # what it costs, and its states; infinite and empty where there is none


@dataclass(slots=True)
class Layer:
    """The steps of one day, sorted by the node they lead to. ``first[n]`` is the first step to node n.
    ``letters``: for each kind of step the states (plus 1) it stands for. ``marks``: what steps complete."""

    source: NDArray[np.int32]
    kind: NDArray[np.int16]
    cost: NDArray[np.floating]
    first: NDArray[np.int32]
    letters: list[NDArray[np.int64]]
    marks: NDArray[np.uint8] | None = None


class Layers:
    """All layers of a graph. Several people may share them."""

    def __init__(self, layers: Sequence[Layer]) -> None:
        self._layers = layers
        self.size = sum(len(layer.source) for layer in layers)  # the number of steps
        self.starts = int(layers[0].source.max()) + 1 if layers else 0  # the number of nodes to begin at
        self._letters = [np.concatenate(layer.letters) for layer in layers]
        self._kinds = [np.cumsum([0, *map(len, layer.letters[:-1])]) for layer in layers]

    def cheapest(self, total: Real, of_marks: Real, before: Real) -> Way:
        """``total[day, letter]``, ``of_marks[day, mark]``: prices; ``before[node]``: what it costs to be at
        a node of the first day."""
        sets = _of_sets(of_marks) if of_marks.size and self._marked else None
        return (self._in_numpy if _compiled is None else self._in_one_loop)(total, sets, before)

    @cached_property
    def _marked(self) -> bool:
        return any(layer.marks is not None for layer in self._layers)

    # NumPy --------------------------------------------------------------------------------------------

    def _in_numpy(self, total: Real, sets: Real | None, before: Real) -> Way:
        layered, values = [], [before]
        for day, layer in enumerate(self._layers):
            kinds = np.minimum.reduceat(total[day][self._letters[day]], self._kinds[day])
            steps = values[-1][layer.source] + layer.cost + kinds[layer.kind]
            if layer.marks is not None and sets is not None:
                steps = steps + sets[day][layer.marks]
            values.append(np.minimum.reduceat(steps, layer.first))
            layered.append(steps)
        cost = float(values[-1].min())
        return (cost, self._row(total, layered, int(values[-1].argmin())) if np.isfinite(cost) else ())

    def _row(self, total: Real, layered: Sequence[Real], node: int) -> tuple[State, ...]:
        row: list[State] = []
        for day in range(len(self._layers) - 1, -1, -1):
            layer, steps = self._layers[day], layered[day]
            end = layer.first[node + 1] if node + 1 < len(layer.first) else len(steps)
            step = int(layer.first[node] + steps[layer.first[node] : end].argmin())
            letters = layer.letters[layer.kind[step]]
            row.append(int(letters[total[day][letters].argmin()]) - 1)
            node = int(layer.source[step])
        return tuple(reversed(row))

    # Compiled -----------------------------------------------------------------------------------------

    def _in_one_loop(self, total: Real, sets: Real | None, before: Real) -> Way:
        assert _compiled is not None
        steps = self._steps
        marks, priced = (_NO_MARKS, _NO_SETS) if sets is None else (steps.marks, sets)
        nodes, kinds = np.diff(steps.bounds[:, 1]), np.diff(steps.bounds[:, 2])
        values = np.empty((2, max(len(before), int(nodes.max()))))
        row = np.empty(len(total), np.int64)
        cost = _compiled(
            total,
            priced,
            before,
            steps.bounds,
            steps.source,
            steps.kind,
            steps.cost,
            marks,
            steps.first,
            steps.letter_bounds,
            steps.letters,
            values,
            np.empty(int(kinds.max())),
            np.empty(int(steps.bounds[-1, 1]), np.int64),
            row,
        )
        return cost, tuple(row.tolist()) if np.isfinite(cost) else ()

    @cached_property
    def _steps(self) -> _Steps:
        """All layers end to end. The layers become parts of it, so that nothing is kept twice."""
        layers = self._layers
        counts = [(len(layer.source), len(layer.first), len(layer.letters)) for layer in layers]
        bounds = np.cumsum([(0, 0, 0), *counts], axis=0)
        lengths = [len(letters) for layer in layers for letters in layer.letters]
        steps = _Steps(
            bounds,
            np.concatenate([layer.source for layer in layers]),
            np.concatenate([layer.kind for layer in layers]),
            np.concatenate([layer.cost for layer in layers]),
            np.concatenate([_marks_of(layer) for layer in layers]) if self._marked else _NO_MARKS,
            np.concatenate([layer.first for layer in layers]),
            np.cumsum([0, *lengths]),
            np.concatenate(self._letters),
        )
        for layer, (first, node, _), (end, end_node, _) in zip(layers, bounds, bounds[1:]):
            layer.source, layer.kind = steps.source[first:end], steps.kind[first:end]
            layer.cost, layer.first = steps.cost[first:end], steps.first[node:end_node]
            if layer.marks is not None:
                layer.marks = steps.marks[first:end]
        return steps


class _Steps(NamedTuple):
    """``bounds[day]``: the first step, node and kind of a day. ``first``: of each node, counted from the
    first step of its day. ``letters``: of each kind, from ``letter_bounds`` on."""

    bounds: Whole
    source: NDArray[np.int32]
    kind: NDArray[np.int16]
    cost: NDArray[np.floating]
    marks: NDArray[np.uint8]
    first: NDArray[np.int32]
    letter_bounds: Whole
    letters: Whole


_compiled: Callable[..., float] | None = None
_NO_MARKS, _NO_SETS = np.zeros(0, np.uint8), np.zeros((0, 0))


def use_compiled() -> None:
    """Read the compiled form, half a second's work, if it is there; else have it made for later."""
    global _compiled
    from solver import jit

    jit.make_ready()
    if jit.COMPILED and _compiled is None:
        from solver.rota.core.cheapest_path import cheapest_path

        _compiled = cheapest_path


def _marks_of(layer: Layer) -> NDArray[np.uint8]:
    return np.zeros(len(layer.source), np.uint8) if layer.marks is None else layer.marks


def _of_sets(of_marks: Real) -> Real:
    """The price of every set of marks, as bits: ``[day, set]``."""
    sets = np.zeros((len(of_marks), 1))
    for price in of_marks.T:
        sets = np.concatenate([sets, sets + price[:, None]], axis=1)
    return sets
