"""What is said about several people at once, put so that a first rota can be placed soon.

The same figures as in ``TeamRows``, but counted by terms and not by cells, which are many times as many. A
group of a share counts by the part of its days.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import chain

import numpy as np
from numpy.typing import NDArray

from solver.rota.memories import Real, Whole
from solver.rota.problem import RotaProblem, State
from solver.rota.tally import unit_price
from solver.rota.team_rows import NO_LIMIT, exact
from solver.rota.verbs import Cover, Limit, Share, Statement, Term

NEARLY = 1e-6


class TeamNeeds:
    """Each need is a count that should lie between two figures, at a price for each unit outside. Each member
    of a share is a count too."""

    def __init__(self, problem: RotaProblem, statements: Iterable[Statement], must_price: float) -> None:
        statements = list(statements)
        said = [one for one in statements if isinstance(one, Cover | Limit)]
        shares = [one for one in statements if isinstance(one, Share)]
        self._musts = np.array([one.cost is None for one in said], bool)
        self._price = np.array([must_price if one.cost is None else _price(one) for one in said], float)
        self._days, self._members = problem.days, np.zeros((0, 0))
        self._entries: dict[int, tuple[Whole, Whole, Real]] = {}
        self._shares = [
            _Shared(one, len(said) + sum(len(before.sharers) for before in shares[:number]), must_price)
            for number, one in enumerate(shares)
        ]
        groups = [sharer.groups for one in shares for sharer in one.sharers]
        terms = [one.terms for one in said] + [tuple(chain.from_iterable(own)) for own in groups]
        weights = [None if isinstance(one, Limit) else np.ones(len(one.terms)) for one in said]
        weights += [_parts(own) for own in groups]
        self.begin = self._read(problem, terms, weights)  # what history adds to each count
        self._least = np.array([-NO_LIMIT if one.least is None else one.least for one in said], float)
        self._most = np.array([NO_LIMIT if one.most is None else one.most for one in said], float)

    def _read(
        self, problem: RotaProblem, counted: Sequence[Sequence[Term]], weights: Sequence[Real | None]
    ) -> Real:
        """Sort the terms of each count by person; gives what history adds. ``weights``: None for the terms'
        own."""
        terms = list(chain.from_iterable(counted))
        people, days, states, own_weights = zip(*terms) if terms else ((), (), (), ())
        numbers: dict[frozenset[State], int] = {}
        kind = np.array([numbers.setdefault(one, len(numbers)) for one in states], np.int64)
        self._members = np.zeros((len(numbers), len(problem.shift_types) + 1))
        for one, number in numbers.items():
            self._members[number, [state + 1 for state in one]] = 1.0
        lengths = [len(one) for one in counted]
        need, weight = np.repeat(np.arange(len(counted)), lengths), np.array(own_weights, float)
        given = np.repeat(np.array([one is not None for one in weights], bool), lengths)
        weight[given] = np.concatenate([np.zeros(0), *(one for one in weights if one is not None)])
        person, day = np.array(people, np.int64), np.array(days, np.int64)
        order = np.argsort(person, kind="stable")
        order = order[day[order] >= 0]
        ends = np.searchsorted(person[order], np.arange(len(problem.people) + 1))
        for number in range(len(problem.people)):
            own = order[ends[number] : ends[number + 1]]
            self._entries[number] = day[own] * len(numbers) + kind[own], need[own], weight[own]
        before = np.flatnonzero(day < 0)
        letters = [problem.people[person[at]].history[day[at]] + 1 for at in before]
        true = self._members[kind[before], letters] if len(before) else np.zeros(0)
        return np.bincount(need[before], weight[before] * true, len(counted)).astype(float)

    def __len__(self) -> int:
        return len(self.begin)

    def counts(self, person: int, row: Sequence[State]) -> Real:
        """What a person's row adds to each count."""
        place, need, weight = self._entries[person]
        true = self._members[:, np.array(row) + 1].T.reshape(-1)[place]
        return np.asarray(np.bincount(need, weight * true, len(self)), float)

    def prices(self, person: int, counts: Real) -> Real:
        """What each cell of a person would cost at these counts: the first unit more, or less, of each."""
        place, need, weight = self._entries[person]
        fixed = counts[: len(self._least)]
        lacking, spare = self._least - fixed, self._most - fixed
        more = self._price * (np.clip(1 - spare, 0, 1) - np.clip(lacking, 0, 1))
        less = self._price * (np.clip(1 + lacking, 0, 1) - np.clip(-spare, 0, 1))
        shares = [share.prices(counts) for share in self._shares]
        more, less = np.concatenate([more, *shares]), np.concatenate([less, *shares])
        priced = exact(np.where(weight > 0, more[need], less[need]) * np.abs(weight))
        sums = np.bincount(place, priced, minlength=self._days * len(self._members))
        return np.asarray(sums.reshape(self._days, len(self._members)) @ self._members, float)

    def broken(self, counts: Real) -> NDArray[np.bool_]:
        """Which needs are musts and outside their limits at these counts."""
        fixed = counts[: len(self._least)]
        off = np.zeros(len(counts), bool)
        off[: len(fixed)] = self._musts & ((fixed < self._least) | (fixed > self._most))
        return off


class _Shared:
    """A share whose members' counts are those from ``first`` on."""

    def __init__(self, said: Share, first: int, must_price: float) -> None:
        self._where = slice(first, first + len(said.sharers))
        self._already = np.array([sharer.already for sharer in said.sharers], float)
        parts = np.array([sharer.part for sharer in said.sharers], float)
        self._part = exact(parts / max(parts.sum(), 1.0))
        self._price = must_price if said.cost is None else float(said.cost)

    def prices(self, counts: Real) -> Real:
        """What one more costs each member: it brings the member nearer to a whole unit above the fair share,
        and takes the others away from theirs."""
        count = counts[self._where] + self._already
        above = count - count.sum() * self._part
        own = np.clip(above, 0, 1) * (1 - self._part)
        others = np.where(above >= 1 - NEARLY, self._part, 0.0)
        return np.asarray(self._price * (own - (others.sum() - others)), float)


def _parts(groups: Sequence[Sequence[Term]]) -> Real:
    """Each term of a group counts the same part of it."""
    return np.array([1 / len(group) for group in groups for _ in group], float)


def _price(said: Cover | Limit) -> float:
    return unit_price(said) if isinstance(said, Cover) else (said.cost or 0) / said.per
