"""A person's graph that learns a sum only when a row breaks it.

"At most so many Nights" is said of every shift type, and most rows would keep it anyway. A graph that counts
all of them takes many times longer to compile. So long sums with a most wait: a row that comes out best is
looked at, and where it leaves a sum's limits, that sum is compiled in and the best row is found anew. What
comes out is exact, and bounds built on it are those of the whole graph.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence

import numpy as np

from solver.rota.memories import Memory, Real, SumMemory
from solver.rota.pattern_graph import (
    LARGEST_LAYER,
    Table,
    TooLarge,
    extended,
    patterns_of,
    settled_by_history,
    tables_of,
)
from solver.rota.problem import RotaProblem, State
from solver.rota.row_facts import RowFacts


class NoRow(Exception):
    """No row meets every must."""


class GrowingGraph:
    """Answers like Patterns. It may be asked from several threads."""

    def __init__(self, problem: RotaProblem, facts: RowFacts, made: Callable[[int], None]) -> None:
        """``made`` hears how many steps were compiled. Raises NoRow when no row meets every must."""
        self._problem, self._facts, self._made = problem, facts, made
        self._lock = threading.Lock()
        self._settled = settled_by_history(problem, facts)
        self._waiting = [one for one in facts.of_the_period if isinstance(one, SumMemory) and one.may_wait]
        machines = [one for one in facts.of_the_period if one not in self._waiting]
        if not np.isfinite(self._settled):
            raise NoRow
        self._take(tables_of(problem, facts, machines, LARGEST_LAYER))
        self._forget_tables()
        if self._waiting:
            self.best(np.zeros(facts.cells.shape))  # that there is a row at all is known from now on

    def _take(self, tables: list[Table] | None) -> None:
        if tables is None:
            raise NoRow
        self._tables = tables
        self._patterns = patterns_of(self._facts, tables, self._settled)
        self._made(self._patterns.size)

    def _forget_tables(self) -> None:
        """They are as large as the graph itself, and of no more use when no sum is waiting."""
        if not self._waiting:
            self._tables = []

    @property
    def size(self) -> int:
        """The number of steps in the graph."""
        return self._patterns.size

    @property
    def waiting(self) -> int:
        """How many sums no best row has broken yet."""
        return len(self._waiting)

    def cheaper(self, minutes: float) -> None:
        """From now on every row is so much cheaper."""
        self._settled -= minutes
        self._patterns = self._patterns.cheaper(minutes)

    def best(self, prices: Real) -> tuple[float, tuple[State, ...]]:
        """See ``Patterns.best``."""
        while True:
            patterns = self._patterns
            cost, row = patterns.best(prices)
            if not self._waiting or not row:
                return cost, row
            with self._lock:
                broken = self._broken(row)
                if not broken and patterns is self._patterns:
                    return cost, row
                if patterns is self._patterns:
                    self._learn(broken)
                    self._forget_tables()

    def _broken(self, row: Sequence[State]) -> list[SumMemory]:
        history = self._problem.people[self._facts.person].history
        days = dict(enumerate((*history, *row), -len(history)))
        return [one for one in self._waiting if one.leaves_limits(days)]

    def _learn(self, sums: Sequence[SumMemory]) -> None:
        """Compile sums in, those that make the graph too large excepted: they are left out."""
        self._waiting = [one for one in self._waiting if one not in sums]
        try:
            self._extend(sums)
        except TooLarge:
            for one in sums if len(sums) > 1 else ():
                self._learn([one])

    def _extend(self, machines: Sequence[Memory]) -> None:
        self._take(extended(self._problem, self._facts, self._tables, machines, LARGEST_LAYER))
