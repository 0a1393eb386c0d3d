"""Compiles what is said about a person into the graph of ``patterns.py``.

Forwards, all machines run side by side from the history on: partial rows with equal memories are one node.
Backwards, nodes with the same steps to the same nodes are merged, and those from which no row can be
finished are dropped. Both passes handle a whole layer at a time.
"""

from __future__ import annotations

from collections.abc import Hashable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from solver.rota.layers import Layer, Layers
from solver.rota.memories import NOTHING, BothMemory, Memory, Real, RunMemory, SumMemory, Whole
from solver.rota.patterns import Patterns
from solver.rota.problem import RotaProblem, State
from solver.rota.row_facts import RowFacts

LARGEST_LAYER = 300_000  # steps before merging; a machine that would make it larger is left out
EASY_LAYER = 4_000  # beyond it, machines are compiled in stages: merged in between, nodes are far fewer
STAGES = 8
DEAD = -1


class TooLarge(Exception):
    """A layer has more steps than are worth their time and memory."""


@dataclass(slots=True)
class _Front:
    """The nodes after a day: for each machine under way, what it remembers at each of them."""

    nodes: int
    remembered: dict[int, Whole]


@dataclass(slots=True)
class _Steps:
    """The steps of one day before merging: from node, with a kind of letter, to node, at a cost. A letter
    is a state plus 1; ``kinds`` has those together that are all alike."""

    nodes: int  # before the day
    kinds: list[list[int]]
    source: NDArray[np.int32]
    kind: NDArray[np.int16]
    target: NDArray[np.int32]
    cost: Real
    marks: NDArray[np.uint8]


@dataclass(slots=True)
class Table:
    """The merged steps of one day: where each node is led by each kind of letter, at what cost, and what it
    completes (see BothMemory)."""

    onto: NDArray[np.int32]
    cost: NDArray[np.floating]
    marks: NDArray[np.uint8]
    kinds: list[list[int]]


class _GraphMemory:
    """A compiled graph as a machine, so that more machines can be run beside it."""

    def __init__(self, tables: list[Table]) -> None:
        self.first, self.last = 0, len(tables) - 1
        self._tables = tables
        self._kind_of = [
            {letter: kind for kind, letters in enumerate(table.kinds) for letter in letters}
            for table in tables
        ]

    def sees(self, day: int, state: State) -> Hashable:
        return self._kind_of[day][state + 1]

    def step(self, memory: Whole, day: int, states: Sequence[State]) -> tuple[Whole, Real]:
        table, kinds = self._tables[day], [self._kind_of[day][state + 1] for state in states]
        onto = table.onto[memory].T[kinds].astype(np.int64)
        return onto, np.where(onto == DEAD, np.inf, table.cost[memory].T[kinds])

    def marks(self, memory: Whole, day: int, states: Sequence[State]) -> Whole:
        kinds = [self._kind_of[day][state + 1] for state in states]
        return self._tables[day].marks[memory].T[kinds].astype(np.int64)


def compiled(problem: RotaProblem, facts: RowFacts, largest: int = LARGEST_LAYER) -> Patterns | None:
    """The graph of a person, or None when no row meets every must."""
    settled = settled_by_history(problem, facts)
    tables = tables_of(problem, facts, facts.of_the_period, largest) if np.isfinite(settled) else None
    return None if tables is None else patterns_of(facts, tables, settled)


def compiled_together(
    letters: Sequence[list[int]], machines: Sequence[Memory], begun: Mapping[int, Whole], largest: int
) -> tuple[Layers, list[int]]:
    """One graph for many people at once. ``letters``: the states (plus 1) to try on each day; ``begun``: what
    each machine that began before the period remembers of each of them.

    Gives its layers and the node at which each person's rows begin, DEAD where there are none. It is never
    larger than their graphs one by one, and made in a fraction of the time. Raises TooLarge.
    """
    people = len(next(iter(begun.values()), [0]))
    tables, node_of = _backwards(_forwards(letters, machines, _Front(people, dict(begun)), largest))
    some = (node_of != DEAD).any()
    return Layers([_layer(table) for table in tables if some]), node_of.tolist()


def patterns_of(facts: RowFacts, tables: Sequence[Table], settled: float) -> Patterns:
    """``settled``: what every row costs, whatever it is."""
    return Patterns(facts.cells, Layers([_layer(table) for table in tables]), settled, facts.unmarked)


def settled_by_history(problem: RotaProblem, facts: RowFacts) -> float:
    """What machines cost that read nothing of the period: no row can change it."""
    history = problem.people[facts.person].history
    return float(sum(after(history, machine)[1][0] for machine in facts.memories if machine.last < 0))


def tables_of(
    problem: RotaProblem, facts: RowFacts, machines: list[Memory], largest: int
) -> list[Table] | None:
    """All machines at once where that is easy. Else the sums are added to the merged graph of the others a
    few at a time, and those that would make it too large are left out. None when no row meets every must."""
    with suppress(TooLarge):
        return _tables(problem, facts, machines, min(EASY_LAYER, largest))
    tables = _tables(problem, facts, [], largest)
    waiting = _stages(machines)
    while waiting and tables is not None:
        stage = waiting.pop(0)
        try:
            tables = extended(problem, facts, tables, stage, largest)
        except TooLarge:
            waiting = [[machine] for machine in stage if len(stage) > 1] + waiting
            facts.leave_unmarked(stage if len(stage) == 1 else ())
    return tables


def extended(
    problem: RotaProblem, facts: RowFacts, tables: list[Table], machines: Sequence[Memory], largest: int
) -> list[Table] | None:
    """A graph with more machines beside it. Raises TooLarge; None when no row meets every must."""
    return _tables(problem, facts, [_GraphMemory(tables), *machines], largest)


def _tables(
    problem: RotaProblem, facts: RowFacts, machines: Sequence[Memory], largest: int
) -> list[Table] | None:
    letters = [np.flatnonzero(open_ones).tolist() for open_ones in np.isfinite(facts.cells)]
    history = problem.people[facts.person].history
    begun = {number: after(history, one)[0] for number, one in enumerate(machines) if one.first < 0}
    tables, (start,) = _backwards(_forwards(letters, machines, _Front(1, begun), largest))
    return None if start == DEAD else tables


def _stages(machines: Sequence[Memory]) -> list[list[Memory]]:
    """What is compiled together: first all that are no sums, then the sums in a few lots."""
    sums: list[Memory] = [machine for machine in machines if isinstance(machine, SumMemory)]
    together = max(1, -(-len(sums) // STAGES))
    others = [machine for machine in machines if machine not in sums]
    return [others, *(sums[first : first + together] for first in range(0, len(sums), together))]


# Forwards -----------------------------------------------------------------------------------------


def _forwards(
    letters: Sequence[list[int]], machines: Sequence[Memory], front: _Front, largest: int
) -> list[_Steps]:
    days = []
    for day, open_ones in enumerate(letters):
        steps, front = _step(machines, front, day, open_ones)
        if len(steps.source) > largest:
            raise TooLarge
        days.append(steps)
    return days


def after(history: Sequence[State], machine: Memory) -> tuple[Whole, Real]:
    """Memory and cost after the last day of history that the machine reads."""
    if isinstance(machine, RunMemory):
        return machine.begun(history), NOTHING
    memory, cost = np.zeros(1, np.int64), np.zeros(1)
    for day in range(machine.first, min(machine.last + 1, 0)):
        (memory,), costs = machine.step(memory, day, [history[day]])
        cost = costs.reshape(-1)
    return memory, cost


def _step(machines: Sequence[Memory], front: _Front, day: int, letters: list[int]) -> tuple[_Steps, _Front]:
    """All steps of a day, and the nodes they lead to."""
    at_work = [number for number, machine in enumerate(machines) if machine.first <= day <= machine.last]
    going_on = [number for number in at_work if machines[number].last > day]
    kinds = _alike([machines[number] for number in at_work], day, letters)
    states, shape = [alike[0] - 1 for alike in kinds], (len(kinds), front.nodes)
    cost, marks, memories = np.zeros(shape), np.zeros(shape, np.int64), {}
    for number in at_work:
        before, machine = front.remembered.get(number), machines[number]
        before = np.zeros(front.nodes, np.int64) if before is None else before
        memories[number], price = machine.step(before, day, states)
        cost = cost + price
        if isinstance(machine, BothMemory | _GraphMemory):
            marks = marks | machine.marks(before, day, states)
    kind, source = np.nonzero(np.isfinite(cost))
    target, new_front = _merged({number: memories[number][kind, source] for number in going_on}, len(kind))
    steps = _Steps(
        front.nodes,
        kinds,
        source.astype(np.int32),
        kind.astype(np.int16),
        target.astype(np.int32),
        cost[kind, source],
        marks[kind, source].astype(np.uint8),
    )
    return steps, new_front


def _alike(machines: Sequence[Memory], day: int, letters: list[int]) -> list[list[int]]:
    """Letters that no machine at work can tell apart, together: they are stepped through once."""
    groups: dict[tuple[Hashable, ...], list[int]] = {}
    for letter in letters:
        groups.setdefault(tuple(machine.sees(day, letter - 1) for machine in machines), []).append(letter)
    return list(groups.values())


def _merged(memories: dict[int, Whole], steps: int) -> tuple[Whole, _Front]:
    """Steps that lead to equal memories lead to one node: the node of each step, and all nodes."""
    code = _coded(np.stack(list(memories.values()))) if memories else np.zeros(steps, np.int64)
    _, first, target = np.unique(code, return_index=True, return_inverse=True)
    return target.reshape(-1), _Front(len(first), {number: one[first] for number, one in memories.items()})


def _coded(numbers: Whole) -> Whole:
    """One number for each column, equal only where the columns are."""
    if not numbers.shape[1]:
        return np.zeros(0, np.int64)
    low = numbers.min(axis=1)
    widths = (numbers.max(axis=1) - low + 1).tolist()
    code, width = np.zeros(numbers.shape[1], np.int64), 1
    for line, one in zip(numbers - low[:, None], widths):
        if width > 2**62 // one:
            code = np.unique(code, return_inverse=True)[1].reshape(-1)
            width = int(code.max()) + 1
        if one > 1:
            code = code * one + line
            width *= one
    return code


# Backwards ----------------------------------------------------------------------------------------


def _backwards(days: list[_Steps]) -> tuple[list[Table], Whole]:
    """Merge nodes from the last day to the first: the merged steps, and what has become of each start."""
    node_of = np.zeros(int(days[-1].target.max(initial=-1)) + 1, np.int64)  # every end is alike
    tables: list[Table] = []
    for steps in reversed(days):
        onto = np.full((steps.nodes, len(steps.kinds)), DEAD, np.int64)
        cost = np.zeros((steps.nodes, len(steps.kinds)))
        marks = np.zeros((steps.nodes, len(steps.kinds)), np.int64)
        onto[steps.source, steps.kind] = node_of[steps.target]
        cost[steps.source, steps.kind] = np.where(node_of[steps.target] == DEAD, 0.0, steps.cost)
        marks[steps.source, steps.kind] = np.where(node_of[steps.target] == DEAD, 0, steps.marks)
        first, kind_of = _distinct(onto, cost, marks)
        alive = (onto[first] != DEAD).any(axis=1)
        node_of = np.where(alive, np.cumsum(alive) - 1, DEAD)[kind_of]
        live = first[alive]
        tables.append(
            Table(onto[live].astype(np.int32), _small(cost[live]), marks[live].astype(np.uint8), steps.kinds)
        )
    return tables[::-1], node_of


def _layer(table: Table) -> Layer:
    """The steps of merged nodes, with kinds that lead everywhere alike taken together."""
    groups: dict[bytes, list[int]] = {}
    for kind in range(len(table.kinds)):
        onto, cost, marks = table.onto[:, kind], table.cost[:, kind], table.marks[:, kind]
        if (onto != DEAD).any():
            groups.setdefault(onto.tobytes() + cost.tobytes() + marks.tobytes(), []).append(kind)
    letters = [np.array([one for kind in group for one in table.kinds[kind]]) for group in groups.values()]
    first = [group[0] for group in groups.values()]
    onto, cost, marks = table.onto[:, first], table.cost[:, first], table.marks[:, first]
    source, group = np.nonzero(onto != DEAD)
    order = np.argsort(onto[source, group], kind="stable")
    source, group = source[order], group[order]
    starts = np.flatnonzero(np.diff(onto[source, group], prepend=DEAD))
    return Layer(
        source.astype(np.int32),
        group.astype(np.int16),
        _small(cost[source, group]),
        starts.astype(np.int32),
        letters,
        marks[source, group] if marks.any() else None,
    )


def _small(costs: NDArray[np.floating]) -> NDArray[np.floating]:
    """In half the memory, where that changes nothing."""
    halved = costs.astype(np.float32)
    return halved if np.array_equal(halved, costs) else costs


def _distinct(onto: Whole, cost: Real, marks: Whole) -> tuple[Whole, Whole]:
    """Of rows that lead everywhere alike at equal costs: the index of one each, and which row has which."""
    seen = np.stack([onto, cost.astype(np.int64), marks], axis=2)
    code = _coded(seen.reshape(len(onto), 3 * onto.shape[1]).T)
    _, first, kind_of = np.unique(code, return_index=True, return_inverse=True)
    return first, kind_of.reshape(-1)
