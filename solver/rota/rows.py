"""All about the rows of a circle's people: the graph of each one's rows, and what rows add to the team's.

Several lanes of the search share it. Graphs are compiled when they are first asked for.
"""

from __future__ import annotations

import threading
from collections.abc import Sequence

from solver.rota.build import Build, Stopped
from solver.rota.circles import Circle
from solver.rota.pattern_graph import compiled
from solver.rota.patterns import Patterns
from solver.rota.problem import State
from solver.rota.reach import people_of
from solver.rota.row_facts import row_facts
from solver.rota.solution import Rota
from solver.rota.tally import Tally
from solver.rota.team_rows import TeamRows
from solver.rota.verbs import Statement

Row = tuple[State, ...]
Part = tuple[int, Row]  # a person and a row
WORK_A_GRAPH, WORK_A_STEP_MADE = 0.02, 2e-6  # about a second of an idle core for one of work


class Rows:
    """``alone``: what is said about each person alone. ``team``: the rest, as rows of a linear programme."""

    def __init__(self, build: Build, circle: Circle) -> None:
        self.build, self.circle = build, circle
        self.alone: dict[int, list[Statement]] = {person: [] for person in circle.people}
        together: list[Statement] = []
        for said in circle.statements:
            people = people_of(said)
            (self.alone[people[0]] if len(people) == 1 else together).append(said)
        self.team = TeamRows(build.problem, circle.people, together)
        self._graphs: dict[int, Patterns | None] = {}
        self._lock = threading.Lock()

    def graph(self, person: int) -> Patterns | None:
        """The graph of a person's rows; None when no row meets every must. Raises Stopped."""
        with self._lock:
            if person not in self._graphs:
                if self.build.over:
                    raise Stopped
                facts = row_facts(self.build.problem, self.build.states, person, self.alone[person])
                graph = self._graphs[person] = compiled(self.build.problem, facts)
                self.build.add_work(WORK_A_GRAPH + (graph.size if graph else 0) * WORK_A_STEP_MADE)
            return self._graphs[person]

    def cost_alone(self, person: int, row: Sequence[State]) -> float:
        """What a row costs by itself; infinity when it breaks a must."""
        rows = list(self.build.best.rota.states)
        rows[person] = tuple(row)
        tally = Tally(self.build.problem, Rota(tuple(rows)), (person,))
        said = self.alone[person]
        return float("inf") if tally.broken(said) else tally.cost(said)
