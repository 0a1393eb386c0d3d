"""Which states each cell can take before anything is searched: what single-cell musts leave.

History is known, locks and absences leave little. Everything else stays for the model to decide.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable
from typing import TypeAlias

from solver.rota.problem import REST, RotaProblem, State
from solver.rota.solution import Rota
from solver.rota.verbs import Avoid, Statement

Cell = tuple[int, int]  # person, day
Possible: TypeAlias = Callable[[int, int], frozenset[State]]


class States:
    """The states each cell of the period can take. Call it with (person, day); history days work too.

    ``empty``: cells for which the musts leave nothing, so that some must cannot be met. They take their
    locked state when there is one (a lock is kept by every build), else any state at all.
    """

    def __init__(self, problem: RotaProblem, statements: Iterable[Statement]) -> None:
        self._problem = problem
        self._every = problem.every_shift | {REST}
        avoided: dict[Cell, set[State]] = defaultdict(set)
        for said in statements:
            if isinstance(said, Avoid) and said.cost is None and said.day >= 0:
                avoided[said.person, said.day] |= said.states
        self._left = {cell: self._every - states for cell, states in avoided.items()}
        self.empty = tuple(sorted(cell for cell, states in self._left.items() if not states))
        locked: dict[Cell, set[State]] = defaultdict(set)
        for lock in problem.locks:
            locked[lock.person, lock.day].add(lock.state)
        for cell in self.empty:
            self._left[cell] = frozenset(locked.get(cell, self._every))

    def __call__(self, person: int, day: int) -> frozenset[State]:
        if day < 0:
            return frozenset((self._problem.people[person].history[day],))
        return self._left.get((person, day), self._every)


def around(states: Possible, rota: Rota, free: frozenset[Cell]) -> Possible:
    """Every cell outside ``free`` keeps what it has in ``rota``."""

    def possible(person: int, day: int) -> frozenset[State]:
        if day < 0 or (person, day) in free:
            return states(person, day)
        return frozenset((rota.states[person][day],))

    return possible
