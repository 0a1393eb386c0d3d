"""Compiles what is said about a person into the graph of ``patterns.py``.

Forwards, all machines run side by side from the history on: partial rows with equal memories are one node.
Backwards, nodes with the same steps to the same nodes are merged, and those from which no row can be
finished are dropped. Both passes handle a whole layer at a time.
"""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from contextlib import suppress
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from solver.rota.memories import Memory, Real, SumMemory, Whole
from solver.rota.patterns import Layer, Patterns
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


@dataclass(slots=True)
class Table:
    """The merged steps of one day: where each node is led by each kind of letter, and at what cost."""

    onto: NDArray[np.int32]
    cost: Real
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

    def step(self, memory: Whole, day: int, state: State) -> tuple[Whole, Real]:
        table, kind = self._tables[day], self._kind_of[day][state + 1]
        onto = table.onto[memory, kind].astype(np.int64)
        return onto, np.where(onto == DEAD, np.inf, table.cost[memory, kind])


def compiled(problem: RotaProblem, facts: RowFacts, largest: int = LARGEST_LAYER) -> Patterns | None:
    """The graph of a person, or None when no row meets every must."""
    settled = settled_by_history(problem, facts)
    tables = tables_of(problem, facts, facts.of_the_period, largest) if np.isfinite(settled) else None
    return None if tables is None else patterns_of(facts, tables, settled)


def patterns_of(facts: RowFacts, tables: Sequence[Table], settled: float) -> Patterns:
    """``settled``: what every row costs, whatever it is."""
    return Patterns(facts.cells, [_layer(table) for table in tables], settled)


def settled_by_history(problem: RotaProblem, facts: RowFacts) -> float:
    """What machines cost that read nothing of the period: no row can change it."""
    history = problem.people[facts.person].history
    return float(sum(_read(history, machine)[1][0] for machine in facts.memories if machine.last < 0))


def tables_of(
    problem: RotaProblem, facts: RowFacts, machines: list[Memory], largest: int
) -> list[Table] | None:
    """All machines at once where that is easy. Else the sums are added to the merged graph of the others a
    few at a time, and those that would make it too large are left out. None when no row meets every must."""
    with suppress(TooLarge):
        return _backwards(_forwards(problem, facts, machines, min(EASY_LAYER, largest)))
    tables = _backwards(_forwards(problem, facts, [], largest))
    waiting = _stages(machines)
    while waiting and tables is not None:
        stage = waiting.pop(0)
        try:
            tables = extended(problem, facts, tables, stage, largest)
        except TooLarge:
            waiting = [[machine] for machine in stage if len(stage) > 1] + waiting
    return tables


def extended(
    problem: RotaProblem, facts: RowFacts, tables: list[Table], machines: Sequence[Memory], largest: int
) -> list[Table] | None:
    """A graph with more machines beside it. Raises TooLarge; None when no row meets every must."""
    return _backwards(_forwards(problem, facts, [_GraphMemory(tables), *machines], largest))


def _stages(machines: Sequence[Memory]) -> list[list[Memory]]:
    """What is compiled together: first all that are no sums, then the sums in a few lots."""
    sums: list[Memory] = [machine for machine in machines if isinstance(machine, SumMemory)]
    together = max(1, -(-len(sums) // STAGES))
    others = [machine for machine in machines if machine not in sums]
    return [others, *(sums[first : first + together] for first in range(0, len(sums), together))]


# Forwards -----------------------------------------------------------------------------------------


def _forwards(
    problem: RotaProblem, facts: RowFacts, machines: Sequence[Memory], largest: int
) -> list[_Steps]:
    front = _after_history(problem.people[facts.person].history, machines)
    days = []
    for day in range(problem.days):
        steps, front = _step(machines, front, day, np.flatnonzero(np.isfinite(facts.cells[day])).tolist())
        if len(steps.source) > largest:
            raise TooLarge
        days.append(steps)
    return days


def _after_history(history: Sequence[State], machines: Sequence[Memory]) -> _Front:
    begun = {number: machine for number, machine in enumerate(machines) if machine.first < 0}
    return _Front(1, {number: _read(history, machine)[0] for number, machine in begun.items()})


def _read(history: Sequence[State], machine: Memory) -> tuple[Whole, Real]:
    """Memory and cost after the last day of history that the machine reads."""
    memory, cost = np.zeros(1, np.int64), np.zeros(1)
    for day in range(machine.first, min(machine.last + 1, 0)):
        memory, cost = machine.step(memory, day, history[day])
    return memory, cost


def _step(machines: Sequence[Memory], front: _Front, day: int, letters: list[int]) -> tuple[_Steps, _Front]:
    """All steps of a day, and the nodes they lead to."""
    at_work = [number for number, machine in enumerate(machines) if machine.first <= day <= machine.last]
    going_on = [number for number in at_work if machines[number].last > day]
    kinds = _alike([machines[number] for number in at_work], day, letters)
    sources, costs = [], []
    after: dict[int, list[Whole]] = {number: [] for number in going_on}
    for alike in kinds:
        cost, memories = np.zeros(front.nodes), {}
        for number in at_work:
            before = front.remembered.get(number, np.zeros(front.nodes, np.int64))
            memories[number], price = machines[number].step(before, day, alike[0] - 1)
            cost = cost + price
        kept = np.flatnonzero(np.isfinite(cost))
        sources.append(kept)
        costs.append(cost[kept])
        for number in going_on:
            after[number].append(memories[number][kept])
    target, new_front = _merged(after, sum(map(len, sources)))
    source = _joined(sources).astype(np.int32)
    kind = np.repeat(np.arange(len(kinds), dtype=np.int16), [len(source) for source in sources])
    joined = np.concatenate([np.zeros(0), *costs])
    return _Steps(front.nodes, kinds, source, kind, target.astype(np.int32), joined), new_front


def _alike(machines: Sequence[Memory], day: int, letters: list[int]) -> list[list[int]]:
    """Letters that no machine at work can tell apart, together: they are stepped through once."""
    groups: dict[tuple[Hashable, ...], list[int]] = {}
    for letter in letters:
        groups.setdefault(tuple(machine.sees(day, letter - 1) for machine in machines), []).append(letter)
    return list(groups.values())


def _merged(after: dict[int, list[Whole]], steps: int) -> tuple[Whole, _Front]:
    """Steps that lead to equal memories lead to one node: the node of each step, and all nodes."""
    memories = {number: _joined(parts) for number, parts in after.items()}
    code = np.zeros(steps, np.int64)
    for memory in memories.values():
        code = _combined(code, memory)
    _, first, target = np.unique(code, return_index=True, return_inverse=True)
    return target.reshape(-1), _Front(len(first), {number: one[first] for number, one in memories.items()})


def _combined(code: Whole, memory: Whole) -> Whole:
    """One number for two, equal only where both are."""
    if not len(memory):
        return code
    low, width = int(memory.min()), int(memory.max() - memory.min()) + 1
    if int(code.max()) > 2**62 // width:
        code = np.unique(code, return_inverse=True)[1].reshape(-1)
    return code * width + (memory - low)


def _joined(parts: list[Whole]) -> Whole:
    return np.concatenate([np.zeros(0, np.int64), *parts])


# Backwards ----------------------------------------------------------------------------------------


def _backwards(days: list[_Steps]) -> list[Table] | None:
    """Merge nodes from the last day to the first; None when the start is dead."""
    node_of = np.zeros(int(days[-1].target.max(initial=-1)) + 1, np.int64)  # every end is alike
    tables: list[Table] = []
    for steps in reversed(days):
        onto = np.full((steps.nodes, len(steps.kinds)), DEAD, np.int64)
        cost = np.zeros((steps.nodes, len(steps.kinds)))
        onto[steps.source, steps.kind] = node_of[steps.target]
        cost[steps.source, steps.kind] = np.where(node_of[steps.target] == DEAD, 0.0, steps.cost)
        first, kind_of = _distinct(onto, cost)
        alive = (onto[first] != DEAD).any(axis=1)
        node_of = np.where(alive, np.cumsum(alive) - 1, DEAD)[kind_of]
        tables.append(Table(onto[first[alive]].astype(np.int32), cost[first[alive]], steps.kinds))
    return tables[::-1] if node_of[0] != DEAD else None


def _layer(table: Table) -> Layer:
    """The steps of merged nodes, with kinds that lead everywhere alike taken together."""
    groups: dict[bytes, list[int]] = {}
    for kind in range(len(table.kinds)):
        onto, cost = table.onto[:, kind], table.cost[:, kind]
        if (onto != DEAD).any():
            groups.setdefault(onto.tobytes() + cost.tobytes(), []).append(kind)
    letters = [np.array([one for kind in group for one in table.kinds[kind]]) for group in groups.values()]
    first = [group[0] for group in groups.values()]
    onto, cost = table.onto[:, first], table.cost[:, first]
    source, group = np.nonzero(onto != DEAD)
    order = np.argsort(onto[source, group], kind="stable")
    source, group = source[order], group[order]
    starts = np.flatnonzero(np.diff(onto[source, group], prepend=DEAD))
    return Layer(
        source.astype(np.int32), group.astype(np.int16), _small(cost[source, group]), starts, letters
    )


def _small(costs: Real) -> NDArray[np.floating]:
    """In half the memory, where that changes nothing."""
    halved = costs.astype(np.float32)
    return halved if np.array_equal(halved, costs) else costs


def _distinct(onto: Whole, cost: Real) -> tuple[Whole, Whole]:
    """Of rows that lead everywhere alike at equal costs: the index of one each, and which row has which."""
    code = np.zeros(len(onto), np.int64)
    for column in range(onto.shape[1]):
        code = _combined(_combined(code, onto[:, column]), cost[:, column].astype(np.int64))
    _, first, kind_of = np.unique(code, return_index=True, return_inverse=True)
    return first, kind_of.reshape(-1)
