"""The cheapest rota of up to six people and seven days, with no rota left out.

There are too many to look at one by one. But where no rule ties people to each other except through cover,
two rows of a person by which the same people are on duty in every piece of every band differ only in what
they cost by themselves. So person after person, the cheapest rows so far are kept for each way in which the
pieces can be manned. What a row costs, and what a band costs in the end, is asked of the rules' own check.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from itertools import product

import numpy as np
from numpy.typing import NDArray

from solver.rota.cover_profile import covering, pieces_of, presence
from solver.rota.problem import REST, CoverNeed, RotaProblem, State
from solver.rota.reach import people_of
from solver.rota.rules.cover_rule import CoverRule
from solver.rota.rules.rota_rule import RotaRule
from solver.rota.solution import Rota, empty_rota
from solver.rota.tally import Tally
from solver.rota.verbs import Cover, Statement

Row = tuple[State, ...]
Whole = NDArray[np.int64]
Wanted = Callable[[int, Row], bool]  # whether a row of a person is looked at
MOST_WAYS = 3_000_000  # of manning the pieces, looked at for one person


class TooManyWays(Exception):
    """More ways to man the pieces than can be gone through. Draw another team."""


@dataclass(frozen=True)
class Best:
    """The least that any rota costs, and one that does."""

    cost: int
    rota: Rota


@dataclass(frozen=True)
class _Rows:
    """Rows of one person that meet every must about that person. ``manned`` [row, piece]: how many of the
    person's tours last through a piece."""

    rows: tuple[Row, ...]
    costs: Whole
    manned: Whole


@dataclass(frozen=True)
class _Ways:
    """What the people up to one of them can do together: a code for how pieces are manned, the least cost of
    that, and by which way of those before and which row."""

    codes: Whole
    costs: Whole
    before: Whole
    row: Whole


class EveryRota:
    """All rotas of a problem in which no rule but cover ties people together."""

    def __init__(self, problem: RotaProblem, dearer: Callable[[int, Row], int] | None = None) -> None:
        """``dearer``: what a row of a person costs beside the rules."""
        assert not ties(problem.active_rules)
        self._problem, self._dearer = problem, dearer
        self._cover = [rule for rule in problem.active_rules if isinstance(rule, CoverRule)]
        self._needs = sorted({need for rule in self._cover for need in rule.parts(problem)})
        self._pieces = [
            (number, piece) for number in self._needs for piece in _pieces(problem, problem.cover[number])
        ]

    def best(self, wanted: Wanted = lambda person, row: True) -> Best | None:
        """The cheapest rota that meets every must and has wanted rows only; None if there is none."""
        chosen = [_where(rows, person, wanted) for person, rows in enumerate(self._rows)]
        most = sum(rows.manned.max(axis=0, initial=0) for rows in chosen)
        weights = _weights(np.asarray(most, np.int64))
        ways = [_Ways(*(np.zeros(1, np.int64) for _ in range(4)))]
        for rows in chosen:
            ways.append(_together(ways[-1], rows.manned @ weights[:-1], rows.costs))
        return self._cheapest(chosen, ways, weights)

    @cached_property
    def _rows(self) -> tuple[_Rows, ...]:
        return tuple(self._rows_of(person) for person in range(len(self._problem.people)))

    def _rows_of(self, person: int) -> _Rows:
        problem = self._problem
        own = [rule for rule in problem.active_rules if not isinstance(rule, CoverRule)]
        own = [rule for rule in own if person in rule.parts(problem)]
        own.sort(key=lambda rule: not rule.strength.must)  # most rows end at the first must
        idle = empty_rota(problem).states
        found: list[tuple[Row, int, list[int]]] = []
        for row in product(range(REST, len(problem.shift_types)), repeat=problem.days):
            rota = Rota((*idle[:person], row, *idle[person + 1 :]))
            cost = _cost(own, problem, rota, person)
            if cost is not None:
                more = self._dearer(person, row) if self._dearer else 0
                found.append((row, cost + more, [self._mans(rota, person, *one) for one in self._pieces]))
        manned = np.array([one[2] for one in found], np.int64).reshape(len(found), len(self._pieces))
        return _Rows(tuple(one[0] for one in found), np.array([one[1] for one in found], np.int64), manned)

    def _mans(self, rota: Rota, person: int, number: int, piece: tuple[int, int]) -> int:
        need = self._problem.cover[number]
        if person not in self._problem.counted(need):
            return 0
        if need.shifts:
            return int(rota.states[person][need.day] in need.shifts)
        return covering(Counter(presence(self._problem, rota, person, need.day)), piece)

    def _cheapest(self, chosen: list[_Rows], ways: list[_Ways], weights: Whole) -> Best | None:
        """A band is asked of the check once for every way in which its own pieces can be manned."""
        codes, costs = ways[-1].codes, ways[-1].costs.copy()
        if not len(codes):
            return None
        fine = np.ones(len(codes), bool)
        for number in self._needs:
            own = [at for at, (need, _) in enumerate(self._pieces) if need == number]
            digits = np.stack([codes // weights[at] % (weights[at + 1] // weights[at]) for at in own])
            _, first, which = np.unique(digits, axis=1, return_index=True, return_inverse=True)
            asked = [self._cover_cost(number, _rota(chosen, ways, int(way))) for way in first]
            fine &= np.array([cost is not None for cost in asked], bool)[which.reshape(-1)]
            costs += np.array([cost or 0 for cost in asked], np.int64)[which.reshape(-1)]
        if not fine.any():
            return None
        at = int(np.flatnonzero(fine)[np.argmin(costs[fine])])
        return Best(int(costs[at]), _rota(chosen, ways, at))

    def _cover_cost(self, number: int, rota: Rota) -> int | None:
        asked = [rule for rule in self._cover if number in rule.parts(self._problem)]
        return _cost(asked, self._problem, rota, number)


def can_all_be_met(problem: RotaProblem, said: Sequence[Statement]) -> bool:
    """Whether some rota meets these statements: each about one person, or about cover.

    Cover without a most has all it can use at its least, so that is as high as it is counted.
    """
    shared = [one for one in said if isinstance(one, Cover)]
    needed = [one.least if one.most is None else len(one.terms) for one in shared]
    reached = {(0,) * len(shared)}
    for person in range(len(problem.people)):
        own = [one for one in said if not isinstance(one, Cover) and people_of(one) in ((person,), ())]
        added = set(_added(problem, person, own, shared))
        reached = {
            tuple(min(most, a + b) for a, b, most in zip(before, more, needed))
            for before in reached
            for more in added
        }
    return any(all(_enough(one, there) for one, there in zip(shared, sums)) for sums in reached)


def _added(
    problem: RotaProblem, person: int, own: Sequence[Statement], shared: Sequence[Cover]
) -> Iterator[tuple[int, ...]]:
    """What each row of a person that meets the statements about that person adds to cover."""
    idle = empty_rota(problem).states
    mine = [[term for term in one.terms if term.person == person] for one in shared]
    for row in product(range(REST, len(problem.shift_types)), repeat=problem.days):
        tally = Tally(problem, Rota((*idle[:person], row, *idle[person + 1 :])), (person,))
        if not tally.broken(own):
            days, known = (*problem.people[person].history, *row), problem.history_days
            yield tuple(sum(days[term.day + known] in term.states for term in terms) for terms in mine)


def _enough(said: Cover, there: int) -> bool:
    return said.least <= there and (said.most is None or there <= said.most)


def ties(rules: Iterable[RotaRule]) -> tuple[RotaRule, ...]:
    """The rules that look at several people at once, but for those of cover."""
    return tuple(
        rule for rule in rules if not isinstance(rule, CoverRule) and type(rule).parts is not RotaRule.parts
    )


def untied(problem: RotaProblem) -> RotaProblem:
    """Without the rules that tie people to each other."""
    tied = ties(problem.rules)
    return replace(problem, rules=tuple(rule for rule in problem.rules if rule not in tied))


def _pieces(problem: RotaProblem, need: CoverNeed) -> tuple[tuple[int, int], ...]:
    return ((0, 0),) if need.shifts else pieces_of(problem, need)


def _cost(rules: Iterable[RotaRule], problem: RotaProblem, rota: Rota, part: int) -> int | None:
    """None where a must is broken."""
    total = 0
    for rule in rules:
        for breach in rule.check(problem, rota, part):
            if breach.must:
                return None
            total += breach.cost
    return total


def _where(rows: _Rows, person: int, wanted: Wanted) -> _Rows:
    kept = [at for at, row in enumerate(rows.rows) if wanted(person, row)]
    return _Rows(tuple(rows.rows[at] for at in kept), rows.costs[kept], rows.manned[kept])


def _weights(most: Whole) -> Whole:
    """What one on duty in a piece adds to the code, and one more at the end: no digit runs over."""
    sizes = [int(one) + 1 for one in np.atleast_1d(most)]
    weights = [1]
    for size in sizes:
        weights.append(weights[-1] * size)
    if weights[-1] >= 2**62:
        raise TooManyWays
    return np.array(weights, np.int64)


def _together(ways: _Ways, codes: Whole, costs: Whole) -> _Ways:
    """One more person: the cheapest row for each code, with each way so far, and of those the cheapest."""
    rows = _first_cheapest(codes, costs)
    if len(ways.codes) * len(rows) > MOST_WAYS:
        raise TooManyWays
    both = (ways.codes[:, None] + codes[rows][None, :]).reshape(-1)
    cost = (ways.costs[:, None] + costs[rows][None, :]).reshape(-1)
    kept = _first_cheapest(both, cost)
    return _Ways(both[kept], cost[kept], kept // max(1, len(rows)), rows[kept % max(1, len(rows))])


def _first_cheapest(codes: Whole, costs: Whole) -> Whole:
    """The places of the cheapest of each code."""
    order = np.lexsort((costs, codes))
    first = np.ones(len(order), bool)
    first[1:] = codes[order][1:] != codes[order][:-1]
    return np.asarray(order[first], np.int64)


def _rota(chosen: list[_Rows], ways: list[_Ways], way: int) -> Rota:
    return Rota(tuple(reversed(list(_rows_back(chosen, ways, way)))))


def _rows_back(chosen: list[_Rows], ways: list[_Ways], way: int) -> Iterator[Row]:
    for rows, step in zip(reversed(chosen), reversed(ways[1:])):
        yield rows.rows[int(step.row[way])]
        way = int(step.before[way])
