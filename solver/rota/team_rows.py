"""Listens too: what is said about several people at once, as rows of a linear programme over cells.

Each row is a weighted count of cells that should lie between two figures, with a price for each unit below
and above. Where the true price goes in steps (whole tours above a fair share) the row's is a straight line
below it, so a bound built on these rows is never too high. What cannot be put so is left out.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from math import gcd

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


@dataclass(frozen=True, slots=True)
class Shared:
    """A part that many rows have in common: ``times`` the total of ``cells``, once for all of them."""

    cells: tuple[tuple[int, int, int, float], ...]
    times: float


@dataclass(slots=True)
class TeamRow:
    """One row. ``under`` and ``over`` are the prices of a unit below ``least`` and above ``most``. What it
    counts are its own ``cells`` and what it shares with other rows."""

    cells: Cells
    least: float
    most: float
    under: float
    over: float
    shared: Shared | None = None


class TeamRows:
    """All rows of a circle, as arrays; ``rows`` are the same one by one."""

    def __init__(
        self, problem: RotaProblem, people: Sequence[int], statements: Iterable[Statement], dearest: float
    ) -> None:
        """``dearest``: what a unit of the circle's dearest preference costs."""
        must_price = max(LEAST_MUST_PRICE, MUST_TIMES * dearest)
        statements = tuple(statements)
        often = _often(statements)
        pairs = [(said, row) for said in statements for row in _rows(problem, said, must_price, often)]
        self.rows = rows = [row for _, row in pairs]
        self.about = tuple(said for said, _ in pairs)  # the statement behind each row
        self.least, self.most = (np.array([getattr(row, name) for row in rows]) for name in ("least", "most"))
        self.under, self.over = (exact([getattr(row, name) for row in rows]) for name in ("under", "over"))
        self._shape = problem.days, len(problem.shift_types) + 1
        of_person: dict[int, list[tuple[int, int, float]]] = {person: [] for person in people}
        for number, row in enumerate(rows):
            for person, day, letter, weight in _all_cells(row):
                of_person[person].append((day * self._shape[1] + letter, number, weight))
        self._of_person = {person: _arrays(cells) for person, cells in of_person.items()}

    @property
    def letters(self) -> int:
        """How many states a cell can have."""
        return self._shape[1]

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


def exact(prices: Sequence[float] | Real) -> Real:
    """Prices as whole multiples of 1 / GRAIN, not above what they were."""
    return np.floor(np.array(prices, float) * GRAIN) / GRAIN


def _arrays(cells: list[tuple[int, int, float]]) -> tuple[Whole, Whole, Real]:
    cell, number, weight = zip(*cells) if cells else ((), (), ())
    return np.array(cell, np.int64), np.array(number, np.int64), np.array(weight, float)


Group = frozenset[tuple[int, int, frozenset[int]]]  # terms of one weight: person, day, states


def _all_cells(row: TeamRow) -> Iterator[tuple[int, int, int, float]]:
    yield from row.cells
    if row.shared is not None:
        for person, day, letter, weight in row.shared.cells:
            yield person, day, letter, weight * row.shared.times


def _often(statements: Iterable[Statement]) -> frozenset[Group]:
    """The groups of terms that several limits look at: those who hold a skill, say, on a day."""
    seen = Counter(
        group
        for said in statements
        if isinstance(said, Limit)
        for group in _groups(said.terms).values()
        if len(group) > 1
    )
    return frozenset(group for group, times in seen.items() if times > 1)


def _groups(terms: Iterable[Term]) -> dict[int, Group]:
    """Terms by their weight."""
    groups: dict[int, set[tuple[int, int, frozenset[int]]]] = defaultdict(set)
    for term in terms:
        groups[term.weight].add((term.person, term.day, term.states))
    return {weight: frozenset(group) for weight, group in groups.items()}


def _rows(problem: RotaProblem, said: Statement, must_price: float, often: frozenset[Group]) -> list[TeamRow]:
    match said:
        case Cover():
            price = must_price if said.cost is None else float(unit_price(said))
            return [_row(problem, [(term, 1.0) for term in said.terms], said.least, said.most, price)]
        case Limit():
            return [_limit(problem, said, must_price, often)]
        case Share() if all(len(group) == 1 for one in said.sharers for group in one.groups):
            return _share(problem, said, must_price)
    return []


def _limit(problem: RotaProblem, said: Limit, must_price: float, often: frozenset[Group]) -> TeamRow:
    price = must_price if said.cost is None else said.cost / said.per
    known = {weight: group for weight, group in _groups(said.terms).items() if group in often}
    if not known or len(said.terms) != sum(map(len, _groups(said.terms).values())):
        return _row(problem, [(one, one.weight) for one in said.terms], said.least, said.most, price)
    times = max(known, key=lambda weight: (len(known[weight]), weight))
    total = [one for one in said.terms if one.weight == times]
    own = [(one, float(one.weight)) for one in said.terms if one.weight != times]
    return _row(problem, own, said.least, said.most, price, (total, times))


def _share(problem: RotaProblem, said: Share, must_price: float) -> list[TeamRow]:
    """For each member: (own count - all counts * part / parts) * parts, of which parts - 1 are free. Parts
    in their smallest whole figures, which leaves least free."""
    unit = gcd(*(sharer.part for sharer in said.sharers))
    parts = sum(sharer.part for sharer in said.sharers) // max(unit, 1)
    if not parts:
        return []
    price = (must_price if said.cost is None else said.cost) / parts
    everything = [group[0] for sharer in said.sharers for group in sharer.groups]
    already = sum(sharer.already for sharer in said.sharers)
    rows = []
    for member in said.sharers:
        part = member.part // unit
        own = [(group[0], float(parts)) for group in member.groups]
        free = parts - 1 - parts * member.already + part * already
        rows.append(_row(problem, own, None, free, price, (everything, -part)))
    return rows


def _row(
    problem: RotaProblem,
    weighted: Iterable[tuple[Term, float]],
    least: float | None,
    most: float | None,
    price: float,
    shared: tuple[Sequence[Term], float] | None = None,
) -> TeamRow:
    """A row over the cells of the period; what history adds is taken off its limits. ``shared``: terms that
    other rows have too, and how often they count."""
    cells, known = _cells(problem, weighted)
    common = None
    if shared is not None:
        total, before = _cells(problem, [(term, 1.0) for term in shared[0]])
        common = Shared(tuple(total), shared[1])
        known += before * shared[1]
    low = -NO_LIMIT if least is None else least - known
    high = NO_LIMIT if most is None else most - known
    under, over = (0.0 if limit is None else price for limit in (least, most))
    return TeamRow(cells, low, high, under, over, common)


def _cells(problem: RotaProblem, weighted: Iterable[tuple[Term, float]]) -> tuple[Cells, float]:
    """The cells of terms, and what history adds up to."""
    cells: Cells = []
    known = 0.0
    for term, weight in weighted:
        if term.day >= 0:
            cells += [(term.person, term.day, state + 1, weight) for state in sorted(term.states)]
        elif problem.people[term.person].history[term.day] in term.states:
            known += weight
    return cells, known
