"""Everything said about one person alone, sorted into prices of cells and machines with a memory."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field

import numpy as np

from solver.rota.memories import (
    Both,
    BothMemory,
    GroupsMemory,
    Memory,
    PairMemory,
    Real,
    RunMemory,
    SumMemory,
    price_of,
)
from solver.rota.possible import Possible
from solver.rota.problem import RotaProblem
from solver.rota.verbs import AnyOf, Avoid, AvoidPair, Limit, Run, Statement


@dataclass(slots=True)
class RowFacts:
    """``cells[d, s + 1]``: what state s costs on day d, infinity where it is impossible. ``left_out``: what
    no machine can take; rows found without it are no dearer than they truly are. ``unmarked``: what would
    make the graph too large to be marked in it."""

    person: int
    cells: Real
    memories: list[Memory] = field(default_factory=list)
    left_out: list[Statement] = field(default_factory=list)
    unmarked: list[Both] = field(default_factory=list)

    @property
    def of_the_period(self) -> list[Memory]:
        """The machines that read any of its days; what the others cost is settled."""
        return [machine for machine in self.memories if machine.last >= 0]

    def leave_unmarked(self, machines: Iterable[Memory]) -> None:
        """The graph is compiled without these: whatever they mark has to be priced without them."""
        self.unmarked += [one.both for one in machines if isinstance(one, BothMemory)]


def row_facts(problem: RotaProblem, states: Possible, person: int, said: Iterable[Statement]) -> RowFacts:
    """Sort the statements about ``person`` alone."""
    facts = RowFacts(person, _open_cells(problem, states, person))
    width = len(problem.shift_types) + 1
    pairs: dict[tuple[int, int], Real] = defaultdict(lambda: np.zeros((width, width)))
    reachable = {day: states(person, day) for day in range(-problem.history_days, problem.days)}
    for one in said:
        match one:
            case Avoid():
                _add_cells(facts.cells, one)
            case AvoidPair():
                _add_pair(pairs[one.day, one.later], one)
            case Run():
                facts.memories.append(RunMemory(one, -problem.history_days, problem.days - 1))
            case Limit() if one.terms:
                total = SumMemory(one, reachable)
                facts.memories += [] if total.idle else [total]
            case AnyOf() if any(one.groups):
                facts.memories.append(GroupsMemory(one))
            case _:
                facts.left_out.append(one)
    facts.memories += [PairMemory(day, later, costs) for (day, later), costs in sorted(pairs.items())]
    return facts


def _open_cells(problem: RotaProblem, states: Possible, person: int) -> Real:
    cells = np.full((problem.days, len(problem.shift_types) + 1), np.inf)
    for day in range(problem.days):
        for state in states(person, day):
            cells[day, state + 1] = 0.0
    return cells


def _add_cells(cells: Real, said: Avoid) -> None:
    if said.cost is not None and said.day >= 0:
        for state in said.states:
            cells[said.day, state + 1] += said.cost * said.amount


def _add_pair(costs: Real, said: AvoidPair) -> None:
    before = [state + 1 for state in sorted(said.states)]
    after = [state + 1 for state in sorted(said.then)]
    costs[np.ix_(before, after)] += price_of(said) * said.amount
