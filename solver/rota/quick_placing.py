"""A circle's first rows, person by person, each with a quick row at what is still missing."""

from __future__ import annotations

from solver.rota.build import Stopped
from solver.rota.memories import Real
from solver.rota.outlines import Outlines
from solver.rota.quick_rows import QuickRows
from solver.rota.rows import Row, Rows
from solver.rota.team_needs import TeamNeeds

ROUNDS = 4  # of replanning those who clash


class QuickPlacing:
    """``chosen``: the row of everybody who is in. Each meets the musts about one person where any row does;
    those about several may stay broken."""

    def __init__(self, rows: Rows, outlines: Outlines) -> None:
        self.rows, self._quick = rows, QuickRows(rows, outlines)
        self._needs = TeamNeeds(rows.build.problem, rows.circle.together, rows.must_price)
        self._counts: Real = self._needs.begin
        self.chosen: dict[int, Row] = {}

    def run(self) -> None:
        """Put everybody in; then those anew whose rows count where a must about several people is broken."""
        for person in self.rows.circle.people:
            self._put_in(person)
        for _ in range(ROUNDS):
            for person in self._clashing():
                self._counts = self._counts - self._needs.counts(person, self.chosen.pop(person))
                self._put_in(person)

    def _put_in(self, person: int) -> None:
        if self.rows.build.over:
            raise Stopped
        prices = self._needs.prices(person, self._counts)
        row = self._quick.row(person, prices) or self.rows.graph(person).best(prices)[1]
        self.chosen[person] = row
        self._counts = self._counts + self._needs.counts(person, row)

    def _clashing(self) -> list[int]:
        broken = self._needs.broken(self._counts)
        if not broken.any():
            return []
        return [one for one, row in self.chosen.items() if self._needs.counts(one, row)[broken].any()]
