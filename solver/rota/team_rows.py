"""Listens too: what is said about several people at once, as rows of a linear programme over cells.

Each row is a weighted count of cells that should lie between two figures, with a price for each unit below
and above. Where the true price goes in steps (whole tours above a fair share) the row's is a straight line
below it, so a bound built on these rows is never too high. What cannot be put so is left out.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from math import gcd

import numpy as np
from numpy.typing import NDArray

from solver.rota.held_shares import Held
from solver.rota.memories import Both, Real, Whole, by_day
from solver.rota.patterns import Patterns
from solver.rota.problem import RotaProblem
from solver.rota.tally import unit_price
from solver.rota.verbs import Cover, Limit, Share, Sharer, Statement, Term

LEAST_MUST_PRICE = 10_000.0  # minutes for a unit of a must: what a linear programme understands as never
NO_LIMIT = 1e9
GRAIN = 2.0**20  # sums of multiples of 1 / GRAIN are exact, so they are the same on every computer

MOST_MARKS = 4  # that may end on one day of a person

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
        self, problem: RotaProblem, people: Sequence[int], statements: Iterable[Statement], must_price: float
    ) -> None:
        """``must_price``: minutes for a unit of a must."""
        statements = tuple(statements)
        often = _often(statements)
        self.states = len(problem.shift_types) + 1
        self.both = boths_of(statements)
        pairs = [
            (said, row) for said in statements for row in _rows(problem, said, must_price, often, self.both)
        ]
        self.rows = rows = [row for _, row in pairs]
        self.about = tuple(said for said, _ in pairs)  # the statement behind each row
        self.least, self.most = (np.array([getattr(row, name) for row in rows]) for name in ("least", "most"))
        self.under, self.over = (exact([getattr(row, name) for row in rows]) for name in ("under", "over"))
        marks = max((one.mark + 1 for own in self.both.values() for one in own), default=0)
        self._shape = problem.days, self.states + marks
        of_person: dict[int, list[tuple[int, int, float]]] = {person: [] for person in people}
        for number, row in enumerate(rows):
            for person, day, letter, weight in _all_cells(row):
                of_person[person].append((day * self._shape[1] + letter, number, weight))
        self._of_person = {person: _arrays(cells) for person, cells in of_person.items()}

    @property
    def letters(self) -> int:
        """How many prices a day has: one for each state, and one for each mark of what ends on it."""
        return self._shape[1]

    def __len__(self) -> int:
        return len(self.least)

    def counts(self, person: int, row: Sequence[int]) -> Real:
        """What a person's row of states adds to each row of the programme."""
        cell, number, weight = self._of_person[person]
        there = self.chosen(person, row)[cell]
        return np.asarray(np.bincount(number[there], weight[there], len(self)), float)

    def chosen(self, person: int, row: Sequence[int]) -> NDArray[np.bool_]:
        """Which cells and marks a row of states has, day after day."""
        chosen = np.zeros(self._shape, bool)
        chosen[np.arange(len(row)), np.array(row) + 1] = True
        for both in self.both.get(person, ()):
            if row[both.later] in both.then and row[both.day] in both.states:
                chosen[both.later, self.states + both.mark] = True
        return chosen.reshape(-1)

    def unmarked(self, graphs: Mapping[int, Patterns]) -> dict[int, Patterns]:
        """Graphs of people that mark nothing, made so that their rows look no dearer than they are."""
        return {who: graph.without_marks(self.both.get(who, ())) for who, graph in graphs.items()}

    def price(self, person: int, row: Sequence[int], prices: Real) -> float:
        """What a row costs at prices of cells and marks."""
        return float(prices.reshape(-1)[self.chosen(person, row)].sum())

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


Boths = Mapping[int, tuple[Both, ...]]  # by person
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


def _rows(
    problem: RotaProblem, said: Statement, must_price: float, often: frozenset[Group], both: Boths
) -> list[TeamRow]:
    match said:
        case Cover():
            price = must_price if said.cost is None else float(unit_price(said))
            return [_row(problem, [(term, 1.0) for term in said.terms], said.least, said.most, price)]
        case Limit():
            return [_limit(problem, said, must_price, often)]
        case Held():
            return _held(problem, said, must_price, both)
        case Share():
            return _share(problem, said, must_price, both)
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


def _share(problem: RotaProblem, said: Share, must_price: float, both: Boths) -> list[TeamRow]:
    """For each member: (own count - all counts * part / parts) * parts, of which parts - 1 are free. Parts
    in their smallest whole figures, which leaves least free."""
    unit = gcd(*(sharer.part for sharer in said.sharers))
    parts = sum(sharer.part for sharer in said.sharers) // max(unit, 1)
    if not parts:
        return []
    price = (must_price if said.cost is None else said.cost) / parts
    counts = [_count(problem, sharer, both) for sharer in said.sharers]
    if any(count is None for count in counts):
        return []
    everything = tuple(cell for count in counts if count for cell in count[0])
    known = sum(count[1] for count in counts if count)
    rows = []
    for member, count in zip(said.sharers, counts):
        assert count is not None
        part = member.part // unit
        own = [(person, day, letter, parts * weight) for person, day, letter, weight in count[0]]
        free = parts - 1 - parts * count[1] + part * known
        rows.append(TeamRow(own, -NO_LIMIT, free, 0.0, price, Shared(everything, -part)))
    return rows


def _held(problem: RotaProblem, said: Held, must_price: float, both: Boths) -> list[TeamRow]:
    """Everybody's count together, which is to stay in its stretch whatever it costs."""
    counts = [count for one in said.sharers if (count := _count(problem, one, both)) is not None]
    if len(counts) < len(said.sharers):
        return []
    known = sum(count[1] for count in counts)
    cells = [cell for count in counts for cell in count[0]]
    return [TeamRow(cells, said.least - known, said.most - known, must_price, must_price)]


def _count(problem: RotaProblem, sharer: Sharer, both: Boths) -> tuple[Cells, float] | None:
    """The cells (and marks) that a member's count adds up, and what is known of it already; None where they
    cannot be put so. A group of two days counts both of them, less one where both are true."""
    cells: Cells = []
    known = float(sharer.already)
    for group in sharer.groups:
        days = by_day(group)
        past = [day for day in days if day < 0]
        if any(problem.people[group[0].person].history[day] in days[day] for day in past):
            known += 1.0
            continue
        to_come = sorted(day for day in days if day >= 0)
        for day in to_come:
            cells += [(group[0].person, day, state + 1, 1.0) for state in sorted(days[day])]
        if len(to_come) == 2:
            mark = _mark_of(both, group)
            if mark is None:
                return None
            cells.append((group[0].person, to_come[1], len(problem.shift_types) + 1 + mark, -1.0))
        elif len(to_come) > 2:
            return None
    return cells, known


def boths_of(statements: Iterable[Statement]) -> Boths:
    """The groups of two days that shares count once, by person."""
    found: dict[int, list[Both]] = defaultdict(list)
    shares = [said for said in statements if isinstance(said, Share)]
    for group in (group for said in shares for one in said.sharers for group in one.groups):
        key = _both(group)
        own = found[group[0].person]
        if key is not None and not any(_same(one, key) for one in own):
            mark = sum(one.later == key.later for one in own)
            own += [replace(key, mark=mark)] if mark < MOST_MARKS else []
    return {person: tuple(own) for person, own in found.items() if own}


def _both(group: Sequence[Term]) -> Both | None:
    days = by_day(group)
    if len(days) != 2 or min(days) < 0:
        return None
    first, last = sorted(days)
    return Both(first, days[first], last, days[last], 0)


def _same(one: Both, other: Both) -> bool:
    return replace(one, mark=0) == replace(other, mark=0)


def _mark_of(both: Boths, group: Sequence[Term]) -> int | None:
    key = _both(group)
    own = both.get(group[0].person, ())
    return next((one.mark for one in own if key is not None and _same(one, key)), None)


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
