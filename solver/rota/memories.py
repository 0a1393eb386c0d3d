"""Listens too: what has to be remembered of one person's days so far to price the days to come.

A statement about one person becomes a small machine that reads the row day by day. Its memory is one number;
``step`` takes the memories of many partial rows at once (a numpy array) and some states that all could take
on a day, and gives memories and costs after each. A broken must costs infinity. ``pattern_graph.py`` runs all
the machines of a person side by side.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol, TypeAlias

import numpy as np
from numpy.typing import NDArray

from solver.rota.problem import State
from solver.rota.verbs import AnyOf, Limit, Run, Statement, Term

Whole: TypeAlias = NDArray[np.int64]
Real: TypeAlias = NDArray[np.float64]
NOTHING: Real = np.zeros(1)
NEVER = 2**40  # beyond every sum
LONG_DAYS = 14  # shorter sums are soon forgotten again, so they cost a graph little


class Memory(Protocol):
    """A machine that reads days ``first`` to ``last``."""

    first: int
    last: int

    def sees(self, day: int, state: State) -> Hashable:
        """Equal for states that the machine cannot tell apart on a day."""

    def step(self, memory: Whole, day: int, states: Sequence[State]) -> tuple[Whole, Real]:
        """Memories and costs after ``day``, a line for each of ``states`` and a column for each memory. Costs
        may have one line or column for all. Costs of days before the period are not counted."""


class RunMemory:
    """The length of the run so far, no further than it matters. A run that touches the first known day
    is remembered by itself, because it is not held to a least length."""

    def __init__(self, said: Run, first: int, last: int) -> None:
        self.first, self.last = first, last
        self._states, self._least, self._most = said.states, said.least, said.most
        self._price = price_of(said)
        self._longest = max(said.least, said.most or 0)

    def begun(self, history: Sequence[State]) -> Whole:
        """What it remembers when the period begins: what stepping through the history would leave."""
        length = next((n for n, state in enumerate(reversed(history)) if state not in self._states), None)
        if length is None:  # every known day
            return np.array([min(len(history), self._longest) + (self._longest + 1) * bool(history)])
        return np.array([min(length, self._longest)])

    def sees(self, day: int, state: State) -> Hashable:
        return state in self._states

    def step(self, memory: Whole, day: int, states: Sequence[State]) -> tuple[Whole, Real]:
        width = self._longest + 1
        length, from_the_first_day = memory % width, memory // width
        within = np.array([[state in self._states] for state in states])
        inside = (length > 0) & (from_the_first_day == 0)
        ends = _times(self._price, np.where(inside, np.maximum(0, self._least - length), 0))
        goes_on = NOTHING if self._most is None else _times(self._price, length >= self._most)
        if day == self.first:
            from_the_first_day = np.ones_like(memory)
        longer = np.minimum(length + 1, self._longest) + width * from_the_first_day
        return np.where(within, longer, 0), np.where(within, goes_on, ends)


class PairMemory:
    """What was done on one day, as far as it matters on a later one."""

    def __init__(self, day: int, later: int, costs: Real) -> None:
        """``costs[a, b]``: the price of state a - 1 on ``day`` with state b - 1 on ``later``."""
        self.first, self.last = day, later
        self._rows, self._row_of = _distinct(costs)
        self._column_of = _distinct(costs.T)[1]

    def sees(self, day: int, state: State) -> Hashable:
        if day == self.first:
            return int(self._row_of[state + 1])
        return int(self._column_of[state + 1]) if day == self.last else None

    def step(self, memory: Whole, day: int, states: Sequence[State]) -> tuple[Whole, Real]:
        shape, letters = (len(states), len(memory)), np.array(states) + 1
        if day == self.first:
            return np.broadcast_to(self._row_of[letters][:, None], shape), NOTHING
        if day < self.last:
            return np.broadcast_to(memory, shape), NOTHING
        return np.zeros(shape, np.int64), self._rows[memory].T[letters]


class SumMemory:
    """A sum over days, until it can no longer leave its limits."""

    def __init__(
        self, said: Limit, reachable: Mapping[int, frozenset[State]], first: int | None = None
    ) -> None:
        """``reachable``: the states each day of the terms can still take. ``first``: a day before them all,
        where it is to begin already, with memories that may differ (``begun``)."""
        self._weights: dict[int, dict[State, int]] = defaultdict(lambda: defaultdict(int))
        for term in said.terms:
            for state in term.states:
                self._weights[term.day][state] += term.weight
        self.first = min(self._weights) if first is None else first
        self.last = max(self._weights)
        self._least, self._most, self._per = said.least, said.most, said.per
        self._price = price_of(said)
        self._to_come = self._ranges(reachable)

    @property
    def idle(self) -> bool:
        """Whether no row can leave the limits at all."""
        low, high = self._to_come[self.first - 1]
        return (self._most is None or high <= self._most) and (self._least is None or low >= self._least)

    @property
    def may_wait(self) -> bool:
        """Whether most rows keep it without being told to: a long sum with a most and no least."""
        return self._least is None and self.last - self.first >= LONG_DAYS

    def leaves_limits(self, days: Mapping[int, State]) -> bool:
        """Whether the sum is outside its limits when ``days`` are what is done on all its days."""
        total = sum(weights.get(days[day], 0) for day, weights in self._weights.items())
        return bool(self._amount(np.array(total)))

    def sees(self, day: int, state: State) -> Hashable:
        return self._weights[day].get(state, 0) if day in self._weights else 0

    def step(self, memory: Whole, day: int, states: Sequence[State]) -> tuple[Whole, Real]:
        weights = self._weights.get(day, {})
        total = memory + np.array([[weights.get(state, 0)] for state in states], np.int64)
        if day == self.last:
            return np.zeros_like(total), _times(self._price, self._amount(total))
        return self._remembered(total, day)

    def begun(self, totals: Whole) -> Whole:
        """What it remembers when the period begins, of sums that begin at these totals."""
        return self._remembered(totals, -1)[0]

    def _remembered(self, total: Whole, day: int) -> tuple[Whole, Real]:
        """Sums that can no longer leave the limits are all alike: they share one memory."""
        low, high = self._to_come[day]
        least = -NEVER if self._least is None else self._least
        most = NEVER if self._most is None else self._most
        settled = (total >= least - low) & (total <= most - high)
        alike = least - low if self._most is None else most - high
        remembered = np.where(settled, alike, total)
        if np.isfinite(self._price):
            return remembered, NOTHING
        return remembered, np.where((total < least - high) | (total > most - low), np.inf, 0.0)

    def _ranges(self, reachable: Mapping[int, frozenset[State]]) -> dict[int, tuple[int, int]]:
        """After each day: the least and the most that the days to come can add."""
        low = high = 0
        ranges = {}
        for day in range(self.last, self.first - 1, -1):
            ranges[day] = low, high
            if day in self._weights:
                added = [self._weights[day].get(state, 0) for state in reachable[day]]
                low, high = low + min(added), high + max(added)
        ranges[self.first - 1] = low, high
        return ranges

    def _amount(self, total: Whole) -> Whole:
        over = np.zeros_like(total) if self._most is None else np.maximum(0, total - self._most)
        under = np.zeros_like(total) if self._least is None else np.maximum(0, self._least - total)
        return -(-over // self._per) - (-under // self._per)


class GroupsMemory:
    """How many groups have had a true term, and which of those under way have."""

    def __init__(self, said: AnyOf) -> None:
        self._groups = [by_day(group) for group in said.groups if group]
        self.first = min(min(days) for days in self._groups)
        self.last = max(max(days) for days in self._groups)
        self._most, self._price = said.most, price_of(said)

    def sees(self, day: int, state: State) -> Hashable:
        return tuple(state in days.get(day, ()) for days in self._groups)

    def step(self, memory: Whole, day: int, states: Sequence[State]) -> tuple[Whole, Real]:
        flags = 1 << len(self._groups)
        count, seen = (np.tile(one, (len(states), 1)) for one in (memory // flags, memory % flags))
        for number, days in enumerate(self._groups):
            if day in days:
                true = np.array([[state in days[day]] for state in states])
                count += true & ((seen >> number) & 1 == 0)
                seen |= true.astype(np.int64) << number
            if day == max(days):
                seen &= ~(1 << number)
        if day == self.last:
            return np.zeros_like(count), _times(self._price, np.maximum(0, count - self._most))
        to_come = sum(max(days) > day for days in self._groups)
        lost = _times(self._price, count > self._most) if np.isinf(self._price) else NOTHING
        # Counts that can no longer pass the most are all alike.
        return np.where(count + to_come <= self._most, 0, count) * flags + seen, lost


@dataclass(frozen=True, slots=True)
class Both:
    """Something in one of ``states`` on ``day`` and in one of ``then`` on ``later``: a weekend both of whose
    days are worked. It counts once, so what both days add to a share is taken back here. ``mark`` is its
    number among those that end on the same day."""

    day: int
    states: frozenset[State]
    later: int
    then: frozenset[State]
    mark: int


class BothMemory:
    """Costs nothing by itself: it marks the steps that complete it, so that they can be priced like cells."""

    def __init__(self, both: Both) -> None:
        self.both, self.first, self.last = both, both.day, both.later

    def sees(self, day: int, state: State) -> Hashable:
        if day == self.first:
            return state in self.both.states
        return day == self.last and state in self.both.then

    def step(self, memory: Whole, day: int, states: Sequence[State]) -> tuple[Whole, Real]:
        shape = len(states), len(memory)
        if day == self.first:
            there = np.array([[state in self.both.states] for state in states], np.int64)
            return np.broadcast_to(there, shape), NOTHING
        return (np.broadcast_to(memory, shape) if day < self.last else np.zeros(shape, np.int64)), NOTHING

    def marks(self, memory: Whole, day: int, states: Sequence[State]) -> Whole:
        """A bit for each step that completes it, in the shape of ``step``."""
        done = np.array([[day == self.last and state in self.both.then] for state in states], np.int64)
        return done * (memory << self.both.mark)


def price_of(said: Statement) -> float:
    """What a unit of amount costs: infinity for a must."""
    return float("inf") if said.cost is None else float(said.cost)


def _times(price: float, amount: NDArray[np.int64] | NDArray[np.bool_]) -> Real:
    """Amounts at a price; no amount costs nothing, even at infinity."""
    return np.where(amount > 0, price, 0.0) if np.isinf(price) else np.asarray(price * amount, float)


def _distinct(rows: Real) -> tuple[Real, Whole]:
    """The rows that differ, and for each row which of them it is."""
    kinds: dict[bytes, int] = {}
    kind_of = [kinds.setdefault(row.tobytes(), len(kinds)) for row in rows]
    return rows[[kind_of.index(kind) for kind in kinds.values()]], np.array(kind_of, np.int64)


def by_day(group: Iterable[Term]) -> dict[int, frozenset[State]]:
    """The states of a group's terms, day by day."""
    days: dict[int, frozenset[State]] = {}
    for term in group:
        days[term.day] = days.get(term.day, frozenset()) | term.states
    return days
