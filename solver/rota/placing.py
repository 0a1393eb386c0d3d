"""A rota in the making as rows of people, with what the team's rows count: people are taken out and put in.

Somebody who is put in gets the best row at what one more person is worth in each cell right now. Costs are
those of the team's rows, which are never above the true ones.
"""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np

from solver.rota.memories import Real
from solver.rota.rows import Row, Rows

WORK_A_STEP = 1e-7


class Placing:
    """``chosen``: the row of everybody who is in."""

    def __init__(self, rows: Rows) -> None:
        self._rows, self._team = rows, rows.team
        self._counts: Real = np.zeros(len(self._team))
        self._alone: dict[int, float] = {}
        self.chosen: dict[int, Row] = {}

    @property
    def cost(self) -> float:
        return sum(self._alone.values()) + self._team.cost(self._counts)

    def add(self, person: int, row: Row, alone: float) -> None:
        """Put a person in with a known row that costs ``alone`` by itself."""
        self.chosen[person], self._alone[person] = row, alone
        self._counts = self._counts + self._team.counts(person, row)

    def take_out(self, person: int) -> None:
        del self._alone[person]
        self._counts = self._counts - self._team.counts(person, self.chosen.pop(person))

    def put_in(self, person: int) -> None:
        """Put a person in with the best row there is now."""
        graph, prices = self._rows.graph(person), self.prices(person)
        cost, row = graph.best(prices)
        self._rows.build.add_work(graph.size * WORK_A_STEP)
        self.add(person, row, cost - self._team.price(person, row, prices))

    def prices(self, person: int) -> Real:
        """What each cell of a person would cost now."""
        return self._team.prices(person, self._team.worth_of_one_more(self._counts))

    def copy(self) -> Placing:
        other = Placing(self._rows)
        other._counts, other._alone, other.chosen = self._counts, dict(self._alone), dict(self.chosen)
        return other


def placed(rows: Rows, given: Mapping[int, Row]) -> Placing | None:
    """These rows of everybody; None when one of them breaks more than it has to."""
    placing = Placing(rows)
    for person, row in given.items():
        alone = rows.cost_alone(person, row)
        if not np.isfinite(alone):
            return None
        placing.add(person, row, alone)
    return placing
