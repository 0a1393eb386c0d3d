"""Compiles what is said about a person into the graph of ``patterns.py``.

Forwards, all machines run side by side from the history on: partial rows with equal memories are one node.
Backwards, nodes with the same steps to the same nodes are merged, and those from which no row can be
finished are dropped. Both passes handle a whole layer at a time.
"""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from dataclasses import dataclass

import numpy as np

from solver.rota.memories import Memory, Real, SumMemory, Whole
from solver.rota.patterns import Layer, Patterns
from solver.rota.problem import RotaProblem, State
from solver.rota.row_facts import RowFacts

LARGEST_LAYER = 12_000  # nodes; beyond it the greediest machine is left out
DEAD = -1


class _TooLarge(Exception):
    """A layer has more nodes than are worth their time. ``machine``: the one that remembers most."""

    def __init__(self, machine: Memory) -> None:
        super().__init__()
        self.machine = machine


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
    source: Whole
    kind: Whole
    target: Whole
    cost: Real


def compiled(problem: RotaProblem, facts: RowFacts, largest: int = LARGEST_LAYER) -> Patterns | None:
    """The graph of a person, or None when no row meets every must. Machines that would make it too large
    are left out, the greediest first."""
    settled = _settled_by_history(problem.people[facts.person].history, facts.memories)
    machines = [machine for machine in facts.memories if machine.last >= 0]
    while np.isfinite(settled):
        try:
            days = _forwards(problem, facts, machines, largest)
        except _TooLarge as too:
            machines.remove(too.machine)
            continue
        layers = _backwards(days)
        return None if layers is None else Patterns(facts.cells, layers, settled)
    return None


# Forwards -----------------------------------------------------------------------------------------


def _forwards(
    problem: RotaProblem, facts: RowFacts, machines: Sequence[Memory], largest: int
) -> list[_Steps]:
    front = _after_history(problem.people[facts.person].history, machines)
    days = []
    for day in range(problem.days):
        steps, front = _step(machines, front, day, np.flatnonzero(np.isfinite(facts.cells[day])).tolist())
        if front.nodes > largest:
            raise _TooLarge(_greediest(machines, front))
        days.append(steps)
    return days


def _after_history(history: Sequence[State], machines: Sequence[Memory]) -> _Front:
    begun = {number: machine for number, machine in enumerate(machines) if machine.first < 0}
    return _Front(1, {number: _read(history, machine)[0] for number, machine in begun.items()})


def _settled_by_history(history: Sequence[State], machines: Sequence[Memory]) -> float:
    """What machines cost that read nothing of the period: no row can change it."""
    return float(sum(_read(history, machine)[1][0] for machine in machines if machine.last < 0))


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
    kind = np.repeat(np.arange(len(kinds)), [len(source) for source in sources])
    joined = np.concatenate([np.zeros(0), *costs])
    return _Steps(front.nodes, kinds, _joined(sources), kind, target, joined), new_front


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


def _greediest(machines: Sequence[Memory], front: _Front) -> Memory:
    """Sums are left out first: they remember most, and the bound can price them in another way."""
    sizes = {number: len(np.unique(memory)) for number, memory in front.remembered.items()}
    sums = [number for number in sizes if isinstance(machines[number], SumMemory)]
    return machines[max(sums or sizes, key=lambda number: sizes[number])]


def _joined(parts: list[Whole]) -> Whole:
    return np.concatenate([np.zeros(0, np.int64), *parts])


# Backwards ----------------------------------------------------------------------------------------


def _backwards(days: list[_Steps]) -> list[Layer] | None:
    """Merge nodes from the last day to the first; None when the start is dead."""
    node_of = np.zeros(int(days[-1].target.max(initial=-1)) + 1, np.int64)  # every end is alike
    layers: list[Layer] = []
    for steps in reversed(days):
        onto = np.full((steps.nodes, len(steps.kinds)), DEAD, np.int64)
        cost = np.zeros((steps.nodes, len(steps.kinds)))
        onto[steps.source, steps.kind] = node_of[steps.target]
        cost[steps.source, steps.kind] = np.where(node_of[steps.target] == DEAD, 0.0, steps.cost)
        first, kind_of = _distinct(onto, cost)
        alive = (onto[first] != DEAD).any(axis=1)
        node_of = np.where(alive, np.cumsum(alive) - 1, DEAD)[kind_of]
        layers.append(_layer(onto[first[alive]], cost[first[alive]], steps.kinds))
    return layers[::-1] if node_of[0] != DEAD else None


def _layer(onto: Whole, cost: Real, kinds: list[list[int]]) -> Layer:
    """The steps of merged nodes, with kinds that lead everywhere alike taken together."""
    groups: dict[bytes, list[int]] = {}
    for kind in range(len(kinds)):
        if (onto[:, kind] != DEAD).any():
            groups.setdefault(onto[:, kind].tobytes() + cost[:, kind].tobytes(), []).append(kind)
    first = [group[0] for group in groups.values()]
    letters = [np.array([letter for kind in group for letter in kinds[kind]]) for group in groups.values()]
    onto, cost = onto[:, first], cost[:, first]
    source, group = np.nonzero(onto != DEAD)
    order = np.argsort(onto[source, group], kind="stable")
    source, group = source[order], group[order]
    starts = np.flatnonzero(np.diff(onto[source, group], prepend=DEAD))
    return Layer(source.astype(np.int32), group.astype(np.int32), cost[source, group], starts, letters)


def _distinct(onto: Whole, cost: Real) -> tuple[Whole, Whole]:
    """Of rows that lead everywhere alike at equal costs: the index of one each, and which row has which."""
    code = np.zeros(len(onto), np.int64)
    for column in range(onto.shape[1]):
        code = _combined(_combined(code, onto[:, column]), cost[:, column].astype(np.int64))
    _, first, kind_of = np.unique(code, return_index=True, return_inverse=True)
    return first, kind_of.reshape(-1)
