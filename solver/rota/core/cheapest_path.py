"""The cheapest path through a graph of rows, as ``layers.py`` has it in NumPy too."""

from __future__ import annotations

from typing import Any

import numpy as np

from solver.jit import core, entry

Array = Any  # of numpy; compiled, it has no type of its own


@core
def _read_back(
    total: Array,
    bounds: Array,
    source: Array,
    kind: Array,
    letter_bounds: Array,
    letters: Array,
    chosen: Array,
    node: int,
    row: Array,
) -> None:
    """The states on the way to a node of the last day."""
    for day in range(total.shape[0] - 1, -1, -1):
        step = chosen[bounds[day, 1] + node]
        k = bounds[day, 2] + kind[step]
        letter = letters[letter_bounds[k]]
        for at in range(letter_bounds[k], letter_bounds[k + 1]):
            if total[day, letters[at]] < total[day, letter]:
                letter = letters[at]
        row[day] = letter - 1
        node = source[step]


@entry
def cheapest_path(
    total: Array,
    of_marks: Array,
    before: Array,
    bounds: Array,
    source: Array,
    kind: Array,
    cost: Array,
    marks: Array,
    first: Array,
    letter_bounds: Array,
    letters: Array,
    values: Array,
    least: Array,
    chosen: Array,
    row: Array,
) -> float:
    """What it costs; ``row`` is filled with its states. Infinite, and nothing filled, where there is no path.

    ``total[day, letter]``, ``of_marks[day, set of marks]``: prices; ``before[node]``: what it costs to be at
    a node of the first day. ``bounds[day]``: the first step, node and kind of a day; the others as there.
    ``values[2, nodes]``, ``least[kinds]``, ``chosen[nodes of all days]``: room to work in.
    """
    days = total.shape[0]
    here = 0  # which of the two rows of values
    for n in range(before.shape[0]):
        values[here, n] = before[n]
    for day in range(days):
        first_step, first_node, first_kind = bounds[day, 0], bounds[day, 1], bounds[day, 2]
        end_node = bounds[day + 1, 1]
        for k in range(first_kind, bounds[day + 1, 2]):
            low = np.inf
            for at in range(letter_bounds[k], letter_bounds[k + 1]):
                low = min(low, total[day, letters[at]])
            least[k - first_kind] = low
        for n in range(first_node, end_node):
            begin = first_step + first[n]
            end = first_step + first[n + 1] if n + 1 < end_node else bounds[day + 1, 0]
            low, best = np.inf, begin
            for step in range(begin, end):
                value = values[here, source[step]] + cost[step] + least[kind[step]]
                if marks.shape[0]:
                    value += of_marks[day, marks[step]]
                if value < low:
                    low, best = value, step
            values[1 - here, n - first_node] = low
            chosen[n] = best
        here = 1 - here
    node = 0
    for n in range(1, bounds[days, 1] - bounds[days - 1, 1]):
        if values[here, n] < values[here, node]:
            node = n
    if values[here, node] < np.inf:
        _read_back(total, bounds, source, kind, letter_bounds, letters, chosen, node, row)
    answer: float = values[here, node]
    return answer
