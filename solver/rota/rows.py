"""All about the rows of a circle's people: the graph of each one's rows, and what rows add to the team's.

Several lanes of the search share it. Graphs are compiled when they are first asked for.
"""

from __future__ import annotations

import threading
from collections.abc import Iterable, Sequence
from dataclasses import replace

import numpy as np

from solver.rota.build import Build, Stopped
from solver.rota.circles import Circle
from solver.rota.growing_graph import GrowingGraph, NoRow
from solver.rota.memories import BothMemory
from solver.rota.problem import State
from solver.rota.row_facts import row_facts
from solver.rota.solution import Rota
from solver.rota.tally import Tally, unit_price
from solver.rota.team_rows import LEAST_MUST_PRICE, TeamRows
from solver.rota.verbs import Statement

MUST_TIMES = 20.0  # what costs most among preferences
Row = tuple[State, ...]
Part = tuple[int, Row]  # a person and a row
BROKEN_PRICE = 10**6  # minutes for one of weight: more than any row costs by itself
MOST_STEPS = 13_000_000  # of the graphs of a whole team: about 300 MB
SURE_FROM, FAR_TOO_LARGE = 3, 4  # graphs; times as many
WORK_A_GRAPH, WORK_A_STEP_MADE = 0.02, 2e-6  # about a second of an idle core for one of work


class Rows:
    """``alone``: what is said about each person alone. ``team``: the rest, as rows of a linear programme."""

    def __init__(self, build: Build, circle: Circle) -> None:
        self.build, self.circle = build, circle
        self.alone = circle.alone
        dearest = max((unit_price(said) for said in circle.statements), default=0)
        self.must_price = max(LEAST_MUST_PRICE, MUST_TIMES * dearest)  # minutes for a unit of a must
        self._team: TeamRows | None = None
        self.least_broken: dict[int, int] = {}  # the weight that no row of a person can do without
        self._graphs: dict[int, GrowingGraph] = {}
        self._lock = threading.RLock()

    @property
    def team(self) -> TeamRows:
        """What is said about several people, put together when it is first asked for."""
        with self._lock:
            if self._team is None:
                circle = self.circle
                self._team = TeamRows(self.build.problem, circle.people, circle.together, self.must_price)
            return self._team

    def graph(self, person: int) -> GrowingGraph:
        """The graph of a person's rows. Raises Stopped when the build is over.

        When no row meets every must, it holds the rows that break least, priced as if that were nothing.
        """
        with self._lock:
            if person not in self._graphs:
                if self.build.over:
                    raise Stopped
                self.build.add_work(WORK_A_GRAPH)
                self._graphs[person] = self._compiled(person)
            return self._graphs[person]

    def forget_graphs(self) -> None:
        """Give their memory back: what some people's graphs say is of no use without the others'."""
        with self._lock:
            self._graphs = {}

    @property
    def size(self) -> int:
        """Steps of all graphs there are."""
        return sum(graph.size for graph in self._graphs.values())

    @property
    def all_there(self) -> bool:
        """Whether everybody's graph has been compiled."""
        return len(self._graphs) == len(self.circle.people)

    @property
    def too_large(self) -> bool:
        """Whether everybody's graphs would take more memory than there should be, judged by those there are:
        by the first where it is far too large, by three where it is close."""
        sizes = [graph.size for graph in self._graphs.values()]
        most = MOST_STEPS if len(sizes) >= SURE_FROM else FAR_TOO_LARGE * MOST_STEPS
        return bool(sizes) and sum(sizes) / len(sizes) * len(self.build.problem.people) > most

    def _compiled(self, person: int) -> GrowingGraph:
        if any(cell[0] == person for cell in self.build.states.empty):
            return self._nearest(person)
        try:
            return self._growing(person, self.alone[person])
        except NoRow:
            return self._nearest(person)

    def _nearest(self, person: int) -> GrowingGraph:
        """Every must at a price far above all else; but what single cells must not be, they never are."""
        weights = self.build.weights
        priced = [
            replace(said, cost=BROKEN_PRICE * weights[said.rule]) if said.cost is None else said
            for said in self.alone[person]
        ]
        graph = self._growing(person, priced)
        nothing = np.zeros((self.build.problem.days, len(self.build.problem.shift_types) + 1))
        least = self.least_broken[person] = int(graph.best(nothing)[0] // BROKEN_PRICE)
        graph.cheaper(least * BROKEN_PRICE)
        return graph

    def _growing(self, person: int, said: Iterable[Statement]) -> GrowingGraph:
        problem = self.build.problem
        facts = row_facts(problem, self.build.states, person, said)
        facts.memories += map(BothMemory, self.team.both.get(person, ()))
        return GrowingGraph(problem, facts, lambda steps: self.build.add_work(steps * WORK_A_STEP_MADE))

    def prove(self, bound: float) -> None:
        """No rows of the circle that break no more than single people have to cost less."""
        if not self.circle.elastic or self.only_people_clash:
            self.build.prove(self.circle, bound)

    @property
    def only_people_clash(self) -> bool:
        """Whether the best rota of the circle breaks only what single people have to break."""
        return self.build.price(self.circle)[0] <= sum(self.least_broken.values())

    def cost_alone(self, person: int, row: Sequence[State]) -> float:
        """What a row costs by itself; infinity when it breaks more than it has to."""
        rows = list(self.build.best.rota.states)
        rows[person] = tuple(row)
        tally = Tally(self.build.problem, Rota(tuple(rows)), (person,))
        said = self.alone[person]
        broken = tally.broken_weight(said, self.build.weights)
        return float("inf") if broken > self.least_broken.get(person, 0) else tally.cost(said)
