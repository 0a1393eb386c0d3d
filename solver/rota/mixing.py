"""Column generation for one circle: a bound that rises round by round, and the rows good rotas are made of.

At the prices of the mixture every person's best row is found anew. Those prices give a valid bound in every
round (a Lagrangian one), so it can be shown while it rises; when no new row gains, the mixture is the best.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from math import floor

import numpy as np

from solver.rota.build import Stopped
from solver.rota.columns import Mixture, NothingBelow, Unsolved, rounded
from solver.rota.growing_graph import GrowingGraph
from solver.rota.lean_rows import LeanRows
from solver.rota.memories import Real
from solver.rota.patterns import Patterns
from solver.rota.rows import Part, Row, Rows

CAUTION = 0.6  # how much of the best bound's prices is kept: without it prices swing from end to end
MOST_ROUNDS = 400
NEVER = 1e9  # minutes: more than anything else can cost together
A_MINUTE = 0.5
WORK_A_STEP, WORK_A_FIGURE = 1e-7, 5e-7  # of a graph, of a linear programme: about a second for one of work


@dataclass(slots=True)
class Column:
    """A row of a person: what it costs by itself, and what it adds to the team's rows."""

    cost: float
    counts: Real


@dataclass(slots=True)
class Settled:
    """What people who are not up for choice cost by themselves and add to the team's rows."""

    cost: float
    counts: Real


class Mixing:
    """All that is known about mixtures of a circle."""

    def __init__(self, rows: Rows, graphs: Mapping[int, Patterns] | None = None) -> None:
        """Compiles the graph of everybody, which may take seconds. Raises Stopped, and Unsolved where they
        would be too large. ``graphs``: others, whose rows are no dearer than they truly are; what is then
        mixed is good for a bound only."""
        self.build, self.circle, self.team = rows.build, rows.circle, rows.team
        self._rows = rows
        self.lean = LeanRows(rows.team)
        self._graphs: Mapping[int, Patterns | GrowingGraph] = graphs or dict(self._of_everybody())
        self.columns: dict[Part, Column] = {}
        self.bound = float("-inf")
        self.worth = np.zeros(len(self.team))  # the prices that gave the best bound
        self.mixed: list[tuple[float, Part]] = []  # the rows of the last mixture of all, with their shares
        self._least: dict[int, float] = {}  # what the best row of each person cost at them

    def _of_everybody(self) -> Iterator[tuple[int, GrowingGraph]]:
        for person in self.circle.people:
            yield person, self._rows.graph(person)
            if self._rows.too_large:
                raise Unsolved

    @property
    def nothing_settled(self) -> Settled:
        return Settled(0.0, np.zeros(len(self.team)))

    def column(self, part: Part) -> Column:
        """What is known of a row; one that the graphs did not give is priced by the tally."""
        if part not in self.columns:
            self.columns[part] = Column(self._rows.cost_alone(*part), self.team.counts(*part))
        return self.columns[part]

    def converge(self, rounds: int = MOST_ROUNDS, *, to_the_minute: bool = False) -> None:
        """Mix until nothing is gained; every round may raise the circle's bound. ``to_the_minute``: and until
        its prices explain the whole cost of the mixture, though costs only come in larger steps."""
        mixture = Mixture(self.lean, self.circle.people)
        self.mix(mixture, self.circle.people, self.nothing_settled, rounds, to_the_minute=to_the_minute)
        self.mixed = mixture.shares()

    def mix(
        self,
        mixture: Mixture,
        people: Iterable[int],
        settled: Settled,
        rounds: int,
        *,
        to_the_minute: bool = False,
        banned: Mapping[int, Real] | None = None,
        goal: float = float("inf"),
    ) -> float:
        """Add rows of ``people`` to a mixture while they gain, for so many rounds: what it costs then, with
        what is ``settled``. ``banned``: NEVER for each person's cells that no row may have any more.
        ``goal``: a mixture above it goes on, until it is below or known to stay above. Raises NothingBelow
        when that is known, and when what is banned leaves somebody no row."""
        people = tuple(people)
        whole = banned is None and len(people) == len(self.circle.people)
        kept, best, prices = self.worth, float("-inf"), None
        cost = float("inf")
        if mixture.bounds_changed:
            cost, prices = mixture.solve()
        for round_number in range(MOST_ROUNDS):
            if self.build.over:
                raise Stopped
            if round_number >= rounds and cost <= goal:
                break
            worth = kept if prices is None else rounded(CAUTION * kept + (1 - CAUTION) * prices)
            own, parts = self._best_rows(people, worth, banned or {})
            bound = sum(own) + self.team.constant(worth) + settled.cost - float(worth @ settled.counts)
            if bound > best:
                kept, best = worth, bound
                if whole:
                    self._prove(bound, worth, dict(zip(people, own)))
            if self.circle.grains(best) > goal:
                raise NothingBelow
            for part in parts:
                if part not in mixture:
                    mixture.add(part, self.columns[part].cost)
            cost, prices = mixture.solve()
            self.build.add_work(mixture.size * WORK_A_FIGURE)
            if (best + A_MINUTE if to_the_minute else self.circle.grains(best)) >= cost - 1e-6:
                break
        return cost

    def _prove(self, bound: float, worth: Real, least: dict[int, float]) -> None:
        """What no rota costs less that breaks no more than single people have to."""
        if bound > self.bound:
            self.bound, self.worth, self._least = bound, worth, least
            self._rows.prove(bound)

    def _best_rows(
        self, people: Iterable[int], worth: Real, banned: Mapping[int, Real]
    ) -> tuple[list[float], list[Part]]:
        """The best row of each person at what the team's rows are worth, and what each costs."""
        own, steps, parts = [], 0, []
        for person in people:
            prices = self.team.prices(person, worth)
            allowed = prices + banned[person] if person in banned else prices
            cost, row = self._graphs[person].best(allowed)
            if cost > NEVER / 2:
                raise NothingBelow
            steps += self._graphs[person].size
            own.append(cost)
            parts.append((person, row))
            if (person, row) not in self.columns:
                alone = cost - self.team.price(person, row, prices)
                self.columns[person, row] = Column(floor(alone + 1e-6), self.team.counts(person, row))
        self.build.add_work(steps * WORK_A_STEP)
        return own, parts

    def excess(self, part: Part) -> float:
        """How much dearer a row is than its person's best one, at the prices that gave the best bound: a rota
        with it costs at least so much more than the bound, and what several people's rows add, adds up."""
        column = self.column(part)
        return column.cost - float(self.worth @ column.counts) - self._least.get(part[0], float("-inf"))

    def promising(self, most_cost: float, most_each: int) -> list[Part]:
        """The rows that can be part of a rota of at most ``most_cost``, the likeliest of each person."""
        dear: dict[int, list[tuple[float, Row]]] = {person: [] for person in self.circle.people}
        for (person, row), column in self.columns.items():
            dear[person].append((column.cost - float(self.worth @ column.counts), row))
        room = most_cost - self.bound
        parts = []
        for person, rows in dear.items():
            rows.sort()
            parts += [(person, row) for cost, row in rows[:most_each] if cost - rows[0][0] <= room]
        return parts
