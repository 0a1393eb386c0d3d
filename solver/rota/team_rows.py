"""Listens too: what is said about several people at once, as rows of a linear programme over cells.

Each row is a weighted count of cells that should lie between two figures, with a price for each unit below
and above. Where the true price goes in steps (whole tours above a fair share) the row's is a straight line
below it, so a bound built on these rows is never too high. What cannot be put so is left out.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import numpy as np

from solver.rota.memories import Real, Whole
from solver.rota.problem import RotaProblem
from solver.rota.tally import unit_price
from solver.rota.verbs import Cover, Limit, Share, Statement, Term

LEAST_MUST_PRICE = 10_000.0  # minutes for a unit of a must: what a linear programme understands as never
MUST_TIMES = 20.0  # what costs most among preferences
NO_LIMIT = 1e9
GRAIN = 2.0**20  # sums of multiples of 1 / GRAIN are exact, so they are the same on every computer

Cells = list[tuple[int, int, int, float]]  # person, day, state plus 1, weight


@dataclass(slots=True)
class TeamRow:
    """One row. ``under`` and ``over`` are the prices of a unit below ``least`` and above ``most``."""

    cells: Cells
    least: float
    most: float
    under: float
    over: float


class TeamRows:
    """All rows of a circle, as arrays."""

    def __init__(
        self, problem: RotaProblem, people: Sequence[int], statements: Iterable[Statement], dearest: float
    ) -> None:
        """``dearest``: what a unit of the circle's dearest preference costs."""
        must_price = max(LEAST_MUST_PRICE, MUST_TIMES * dearest)
        pairs = [(said, row) for said in statements for row in _rows(problem, said, must_price)]
        rows = [row for _, row in pairs]
        self.about = tuple(said for said, _ in pairs)  # the statement behind each row
        self.least, self.most = (np.array([getattr(row, name) for row in rows]) for name in ("least", "most"))
        self.under, self.over = (_exact([getattr(row, name) for row in rows]) for name in ("under", "over"))
        self._shape = problem.days, len(problem.shift_types) + 1
        of_person: dict[int, list[tuple[int, int, float]]] = {person: [] for person in people}
        for number, row in enumerate(rows):
            for person, day, letter, weight in row.cells:
                if day >= 0:
                    of_person[person].append((day * self._shape[1] + letter, number, weight))
        self._of_person = {person: _arrays(cells) for person, cells in of_person.items()}

    def __len__(self) -> int:
        return len(self.least)

    def counts(self, person: int, row: Sequence[int]) -> Real:
        """What a person's row of states adds to each row of the programme."""
        cell, number, weight = self._of_person[person]
        chosen = np.zeros(self._shape[0] * self._shape[1], bool)
        chosen[np.arange(len(row)) * self._shape[1] + np.array(row) + 1] = True
        there = chosen[cell]
        return np.asarray(np.bincount(number[there], weight[there], len(self)), float)

    def prices(self, person: int, worth: Real) -> Real:
        """What each cell of a person costs when a unit of each row is worth ``worth``: less than nothing."""
        cell, number, weight = self._of_person[person]
        priced = np.bincount(cell, -worth[number] * weight, minlength=self._shape[0] * self._shape[1])
        return np.asarray(priced.reshape(self._shape), float)

    def constant(self, worth: Real) -> float:
        """What a bound gains from the rows themselves: least and most, at what a unit is worth."""
        return float(
            np.where(worth > 0, worth * self.least, np.where(worth < 0, worth * self.most, 0.0)).sum()
        )

    def cost(self, counts: Real) -> float:
        """What the rows cost at these counts."""
        short, over = np.maximum(0, self.least - counts), np.maximum(0, counts - self.most)
        return float((self.under * short + self.over * over).sum())

    def worth_of_one_more(self, counts: Real) -> Real:
        """What adding one unit to each row saves, or costs (below nothing)."""
        saved = self.under * np.clip(self.least - counts, 0, 1)
        dearer: Real = self.over * np.clip(counts + 1 - self.most, 0, 1)
        return np.asarray(saved - dearer, float)


def _exact(prices: Sequence[float]) -> Real:
    """Prices as whole multiples of 1 / GRAIN, not above what they were."""
    return np.floor(np.array(prices, float) * GRAIN) / GRAIN


def _arrays(cells: list[tuple[int, int, float]]) -> tuple[Whole, Whole, Real]:
    cell, number, weight = zip(*cells) if cells else ((), (), ())
    return np.array(cell, np.int64), np.array(number, np.int64), np.array(weight, float)


def _rows(problem: RotaProblem, said: Statement, must_price: float) -> list[TeamRow]:
    match said:
        case Cover():
            price = must_price if said.cost is None else float(unit_price(said))
            return [_row(problem, [(term, 1.0) for term in said.terms], said.least, said.most, price)]
        case Limit():
            price = must_price if said.cost is None else said.cost / said.per
            return [_row(problem, [(one, one.weight) for one in said.terms], said.least, said.most, price)]
        case Share() if all(len(group) == 1 for one in said.sharers for group in one.groups):
            return _share(problem, said, must_price)
    return []


def _share(problem: RotaProblem, said: Share, must_price: float) -> list[TeamRow]:
    """For each member: (own count - all counts * part / parts) * parts, of which parts - 1 are free."""
    parts = sum(sharer.part for sharer in said.sharers)
    if not parts:
        return []
    price = (must_price if said.cost is None else said.cost) / parts
    rows = []
    for own, member in enumerate(said.sharers):
        weighted, known = [], 0.0
        for number, sharer in enumerate(said.sharers):
            weight = float((parts if number == own else 0) - member.part)
            known += weight * sharer.already
            weighted += [(group[0], weight) for group in sharer.groups]
        rows.append(_row(problem, weighted, None, parts - 1 - known, price))
    return rows


def _row(
    problem: RotaProblem,
    weighted: Iterable[tuple[Term, float]],
    least: float | None,
    most: float | None,
    price: float,
) -> TeamRow:
    """A row over the cells of the period; what history adds is taken off its limits."""
    cells: Cells = []
    known = 0.0
    for term, weight in weighted:
        if term.day >= 0:
            cells += [(term.person, term.day, state + 1, weight) for state in sorted(term.states)]
        elif problem.people[term.person].history[term.day] in term.states:
            known += weight
    low = -NO_LIMIT if least is None else least - known
    high = NO_LIMIT if most is None else most - known
    return TeamRow(cells, low, high, 0.0 if least is None else price, 0.0 if most is None else price)
