"""A row for somebody that breaks no must, long before the graph of all that is said about him is compiled.

Only the musts about rest, runs and weekends are compiled, once for all people of whom the same is said. Sums
(hours, tours of a kind) are left to prices that rise, with some noise, until they are met or patience ends.
"""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Sequence
from dataclasses import replace

import numpy as np

from solver.rota.memories import Real
from solver.rota.pattern_graph import compiled
from solver.rota.patterns import Layer, Patterns
from solver.rota.problem import RotaProblem, State
from solver.rota.row_facts import row_facts
from solver.rota.rows import Row, Rows
from solver.rota.verbs import AnyOf, Avoid, AvoidPair, Limit, Run, Statement

LARGEST_LAYER = 3_000
PATIENCE = 24
STEP = 0.1  # of the largest price, for a sum that is as far off as one tour
NOISE = 0.4  # of the largest price: without it the same two rows take turns for ever
PARTS = (1.0, 0.3, 0.1, 0.0, 0.0)  # of the prices that are looked at: at last only musts count
FEWEST_TRIES = 4


class QuickRows:
    """``row`` gives a row of a person, or None when none was found in this way.

    Where that happens often, it is not tried any more: small graphs are compiled as fast.
    """

    def __init__(self, rows: Rows) -> None:
        self._rows, self._problem = rows, rows.build.problem
        self._layers: dict[Hashable, Sequence[Layer] | None] = {}
        self._shape = self._problem.days, len(self._problem.shift_types) + 1
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
        """A small graph of every person's rows with no sums and no preferences but those of single cells: a
        bound built on them is low, but soon there. None when somebody has none."""
        found: dict[int, Patterns] = {}
        for person in self._rows.circle.people:
            graph = None if self._has_an_empty_cell(person) else self._outline(person)
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
        graph = self._outline(person)
        if graph is None:
            return None
        musts = [said for said in self._rows.alone[person] if said.cost is None]
        sums = _Sums(self._problem, person, [said for said in musts if isinstance(said, Limit)], self._shape)
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

    def _outline(self, person: int) -> Patterns | None:
        said = self._rows.alone[person]
        return self._graph(person, [one for one in said if one.cost is None and not isinstance(one, Limit)])

    def _graph(self, person: int, musts: Sequence[Statement]) -> Patterns | None:
        build, history = self._rows.build, self._problem.people[person].history
        avoided = [said for said in self._rows.alone[person] if isinstance(said, Avoid)]
        cells = row_facts(self._problem, build.states, person, avoided).cells
        key = (history, *(_kind(said) for said in musts if not isinstance(said, Avoid)))
        if key not in self._layers:
            facts = row_facts(self._problem, build.states, person, musts)
            facts = replace(facts, cells=np.zeros(self._shape))  # for everybody, whatever they cannot do
            graph = compiled(self._problem, facts, LARGEST_LAYER)
            self._layers[key] = None if graph is None else graph.layers
        layers = self._layers[key]
        return None if layers is None else Patterns(cells, layers)


class _Sums:
    """The sums of a person that must lie between limits, as rows over cells."""

    def __init__(
        self, problem: RotaProblem, person: int, limits: Iterable[Limit], shape: tuple[int, int]
    ) -> None:
        limits = [said for said in limits if any(term.day >= 0 for term in said.terms)]
        self._weights = np.zeros((len(limits), *shape))
        self._least, self._most = np.full(len(limits), -np.inf), np.full(len(limits), np.inf)
        history = problem.people[person].history
        for number, said in enumerate(limits):
            known = 0
            for term in said.terms:
                if term.day >= 0:
                    self._weights[number, term.day, [state + 1 for state in term.states]] += term.weight
                elif history[term.day] in term.states:
                    known += term.weight
            self._least[number] = -np.inf if said.least is None else said.least - known
            self._most[number] = np.inf if said.most is None else said.most - known
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


def _kind(said: Statement) -> Hashable:
    """What a statement says, whoever it says it of."""
    match said:
        case Run():
            return said.states, said.least, said.most
        case AvoidPair():
            return said.day, said.states, said.later, said.then
        case AnyOf():
            return tuple(tuple((one.day, one.states) for one in group) for group in said.groups), said.most
    return said
