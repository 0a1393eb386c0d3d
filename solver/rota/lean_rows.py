"""The team's rows in as few figures as they can be said in, for a linear programme that is solved often.

Rows about the same cells (a least and a target of one cover) become one row with a price that rises in
steps. What many rows count besides their own (everybody's Lates in everybody's fair share) becomes one total
that they all refer to. The programme is the same, and so are its prices.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np

from solver.rota.memories import Real, Whole
from solver.rota.team_rows import NO_LIMIT, Cells, TeamRow, TeamRows


@dataclass(frozen=True, slots=True)
class Step:
    """Up to ``width`` units beyond a limit cost ``price`` each."""

    width: float
    price: float


@dataclass(slots=True)
class LeanRow:
    """One row: between ``least`` and ``most`` it is free. ``members``: the team's rows that it stands for.
    ``total``: the number of the total it counts ``times`` besides its own cells, if any."""

    members: list[int]
    cells: Cells
    least: float
    most: float
    under: list[Step]
    over: list[Step]
    total: int | None
    times: float


class LeanRows:
    """``rows``, and after them in the numbering the totals."""

    def __init__(self, team: TeamRows) -> None:
        self._letters = team.letters
        self.team = team
        totals: dict[tuple[tuple[int, int, int, float], ...], int] = {}
        bodies: dict[object, list[int]] = defaultdict(list)
        for number, row in enumerate(team.rows):
            bodies[_body(row, totals)].append(number)
        self.rows = [row for members in bodies.values() for row in self._lean(members, totals)]
        self.totals = len(totals)
        self._entries = self._by_person(list(totals))

    def _lean(
        self, members: Sequence[int], totals: dict[tuple[tuple[int, int, int, float], ...], int]
    ) -> Iterator[LeanRow]:
        """One row for all members, or one for each where what one wants is too much for another."""
        rows = [self.team.rows[number] for number in members]
        if max(row.least for row in rows) > min(row.most for row in rows) and len(rows) > 1:
            for number in members:
                yield from self._lean([number], totals)
            return
        shared = rows[0].shared
        yield LeanRow(
            list(members),
            rows[0].cells,
            max(row.least for row in rows),
            min(row.most for row in rows),
            _steps([(-row.least, row.under) for row in rows]),
            _steps([(row.most, row.over) for row in rows]),
            None if shared is None else totals[shared.cells],
            0.0 if shared is None else shared.times,
        )

    def _by_person(
        self, totals: Sequence[tuple[tuple[int, int, int, float], ...]]
    ) -> dict[int, tuple[Whole, Whole, Real]]:
        """For each person: cells, the rows and totals they are in, and their weights there."""
        found: dict[int, list[tuple[int, int, float]]] = defaultdict(list)
        everything: list[Sequence[tuple[int, int, int, float]]] = [*(row.cells for row in self.rows), *totals]
        for number, cells in enumerate(everything):
            for person, day, letter, weight in cells:
                found[person].append((day * self._letters + letter, number, weight))
        return {person: _arrays(entries) for person, entries in found.items()}

    def entries(self, person: int, row: Sequence[int]) -> Iterator[tuple[int, float]]:
        """What a person's row of states adds to which rows and totals."""
        if person not in self._entries:
            return
        cell, number, weight = self._entries[person]
        there = self.team.chosen(person, row)[cell]
        counts = np.bincount(number[there], weight[there])
        for index in np.flatnonzero(counts).tolist():
            yield index, float(counts[index])

    def worth(self, prices: Sequence[float]) -> Real:
        """What a unit of each of the team's rows is worth, from what a unit of each lean row is."""
        worth = np.zeros(len(self.team))
        for row, price in zip(self.rows, prices):
            if len(row.members) == 1:
                worth[row.members[0]] = price
            else:
                self._divide(worth, row, price)
        return worth

    def _divide(self, worth: Real, row: LeanRow, price: float) -> None:
        """Those who want most pay first, as they do in the programme."""
        team = self.team
        if price > 0:
            for number in sorted(row.members, key=lambda one: -team.least[one]):
                worth[number] = min(price, team.under[number])
                price -= worth[number]
        else:
            for number in sorted(row.members, key=lambda one: team.most[one]):
                worth[number] = -min(-price, team.over[number])
                price -= worth[number]


def _body(
    row: TeamRow, totals: dict[tuple[tuple[int, int, int, float], ...], int]
) -> tuple[tuple[tuple[int, int, int, float], ...], int | None, float]:
    """Equal for rows that count the same."""
    cells = tuple(sorted(row.cells))
    if row.shared is None:
        return cells, None, 0.0
    return cells, totals.setdefault(row.shared.cells, len(totals)), row.shared.times


def _steps(limits: Sequence[tuple[float, float]]) -> list[Step]:
    """Prices beyond several limits, the nearest first: each comes on top of those before it."""
    steps: list[Step] = []
    paid = 0.0
    priced = sorted((limit, price) for limit, price in limits if price > 0)
    for (limit, price), (further, _) in zip(priced, [*priced[1:], (2 * NO_LIMIT, 0.0)]):
        paid += price
        if further > limit:
            steps.append(Step(further - limit, paid))
    return steps


def _arrays(entries: Sequence[tuple[int, int, float]]) -> tuple[Whole, Whole, Real]:
    cell, number, weight = zip(*entries)
    return np.array(cell, np.int64), np.array(number, np.int64), np.array(weight, float)
