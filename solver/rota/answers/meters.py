"""One meter for each statement: how much of it a rota has, and what it would be after a few changed cells.

The amounts are those that the verbs define; a cover meter counts heads and not minutes, which asks for
less arithmetic and is charged accordingly. A meter is asked only about cells that it looks at.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from functools import singledispatch
from typing import Protocol

from solver.rota.problem import State
from solver.rota.tally import VerbNotUnderstood
from solver.rota.verbs import Alike, AnyOf, Avoid, AvoidPair, Cover, Limit, Run, Share, Statement, Term

Place = tuple[int, int]  # person, day
Changes = Mapping[Place, State]


class Rows:
    """Everybody's states, history first; ``at`` reads a day of the period or, below 0, of history."""

    def __init__(self, lines: Iterable[Iterable[State]], before: int) -> None:
        self.lines = [list(line) for line in lines]
        self.before = before
        self.trial = 0  # counts the times that cells were changed
        self.totals: dict[tuple[Term, ...], Total] = {}

    def at(self, person: int, day: int) -> State:
        return self.lines[person][day + self.before]

    def put(self, person: int, day: int, state: State) -> State:
        """Set a state; gives the one that was there."""
        row, index = self.lines[person], day + self.before
        was, row[index] = row[index], state
        return was


class Meter(Protocol):
    """``now`` is the amount on the rota itself; ``unit`` what one of it costs, in minutes."""

    said: Statement
    now: int
    unit: int

    def places(self) -> Iterable[Place]:
        """The cells of the period it looks at."""
        ...

    def after(self, rows: Rows, was: Changes) -> int:
        """The amount on ``rows``, in which the cells of ``was`` differ from the rota."""
        ...


class ReadingMeter:
    """Reads the few cells it looks at anew each time."""

    def __init__(self, said: Statement, places: Iterable[Place], read: Callable[[Rows], int]) -> None:
        self.said: Statement = said
        self.unit = said.cost or 0
        self._places, self._read = tuple(places), read
        self.now = 0

    def places(self) -> Iterable[Place]:
        return self._places

    def after(self, rows: Rows, was: Changes) -> int:
        return self._read(rows)


class Total:
    """A weighted sum over cells: kept, and corrected by what changed. Meters with the same terms share it,
    and within one trial it is added up once."""

    def __init__(self, terms: Iterable[Term], states: int, rows: Rows) -> None:
        self.weights: dict[Place, list[int]] = {}
        for term in terms:
            place = term.person, term.day
            weights = self.weights.get(place)
            if weights is None:
                weights = self.weights[place] = [0] * (states + 1)  # REST is -1: the last
            for state in term.states:
                weights[state] += term.weight
        self.now = sum(weights[rows.at(*place)] for place, weights in self.weights.items())
        self._trial, self._after = 0, self.now

    def after(self, rows: Rows, was: Changes) -> int:
        if self._trial != rows.trial:
            total = self.now
            for place, state in was.items():
                weights = self.weights.get(place)
                if weights is not None:
                    total += weights[rows.at(*place)] - weights[state]
            self._trial, self._after = rows.trial, total
        return self._after


class LimitMeter:
    """A sum between two bounds."""

    def __init__(self, said: Limit, total: Total) -> None:
        self.said: Statement = said
        self.unit = said.cost or 0
        self.total, self._least, self._most, self._per = total, said.least, said.most, said.per
        self.now = self.amount(total.now)

    def places(self) -> Iterable[Place]:
        return self.total.weights

    def after(self, rows: Rows, was: Changes) -> int:
        total = self.total.after(rows, was)
        return self.now if total == self.total.now else self.amount(total)

    def amount(self, total: int) -> int:
        over = total - self._most if self._most is not None else 0
        under = self._least - total if self._least is not None else 0
        units = -(-over // self._per) if over > 0 else 0
        return units - (-under // self._per) if under > 0 else units


class CoverMeter:
    """People missing or too many in a piece of a band; the unit is a person, whatever the piece's length."""

    def __init__(self, said: Cover, total: Total) -> None:
        self.said: Statement = said
        self.unit = -(-said.minutes * (said.cost or 0) // 60)
        self.total, self._least, self._most = total, said.least, said.most
        self.now = self.amount(total.now)

    def places(self) -> Iterable[Place]:
        return self.total.weights

    def after(self, rows: Rows, was: Changes) -> int:
        total = self.total.after(rows, was)
        return self.now if total == self.total.now else self.amount(total)

    def amount(self, total: int) -> int:
        if self._most is not None and total > self._most:
            return total - self._most + max(0, self._least - total)
        return self._least - total if total < self._least else 0


class ShareMeter:
    """Fair shares: one count that rises or falls moves everybody's share. Sums by total are kept."""

    def __init__(self, said: Share, rows: Rows) -> None:
        self.said: Statement = said
        self.unit = said.cost or 0
        self._parts = sum(one.part for one in said.sharers)
        self._part = [one.part for one in said.sharers]
        self._groups = [(index, group) for index, one in enumerate(said.sharers) for group in one.groups]
        self._true = [_any(rows, group) for _, group in self._groups]
        self._of: dict[Place, list[int]] = defaultdict(list)
        self._counts = [one.already for one in said.sharers]
        for number, (index, group) in enumerate(self._groups):
            self._counts[index] += self._true[number]
            for place in {(term.person, term.day) for term in group}:
                self._of[place].append(number)
        self._total = sum(self._counts)
        self._sums: dict[int, int] = {}
        self.now = self._base(self._total)

    def places(self) -> Iterable[Place]:
        return self._of

    def after(self, rows: Rows, was: Changes) -> int:
        changed: dict[int, int] = {}
        for number in {number for place in was for number in self._of.get(place, ())}:
            index, group = self._groups[number]
            step = _any(rows, group) - self._true[number]
            if step:
                changed[index] = changed.get(index, 0) + step
        if not changed:
            return self.now
        total = self._total + sum(changed.values())
        return self._base(total) + sum(
            self._above(index, self._counts[index] + step, total)
            - self._above(index, self._counts[index], total)
            for index, step in changed.items()
        )

    def _base(self, total: int) -> int:
        """The amount of the counts as they are, if all of them came to ``total``."""
        if total not in self._sums:
            self._sums[total] = sum(self._above(index, n, total) for index, n in enumerate(self._counts))
        return self._sums[total]

    def _above(self, index: int, count: int, total: int) -> int:
        if not self._parts:
            return 0
        return max(0, (count * self._parts - total * self._part[index]) // self._parts)


SumMeter = LimitMeter | CoverMeter  # what looks at one sum and at nothing else


@singledispatch
def meter(said: Statement, rows: Rows, states: int) -> Meter:
    """The meter of a statement over ``states`` shift types. Raises VerbNotUnderstood for a new verb."""
    raise VerbNotUnderstood(said, "scales")


def _reading(said: Statement, places: Iterable[Place], rows: Rows, read: Callable[[Rows], int]) -> Meter:
    made = ReadingMeter(said, places, read)
    made.now = read(rows)
    return made


@meter.register
def _(said: Avoid, rows: Rows, states: int) -> Meter:
    person, day, amount, wrong = said.person, said.day, said.amount, said.states
    return _reading(said, [(person, day)], rows, lambda now: amount * (now.at(person, day) in wrong))


@meter.register
def _(said: AvoidPair, rows: Rows, states: int) -> Meter:
    person, day, later, first, then = said.person, said.day, said.later, said.states, said.then
    amount = said.amount

    def read(now: Rows) -> int:
        return amount * (now.at(person, day) in first and now.at(person, later) in then)

    return _reading(said, [(person, day), (person, later)], rows, read)


@meter.register
def _(said: Run, rows: Rows, states: int) -> Meter:
    begun = _begin(rows.lines[said.person], rows.before, said.states)
    days = range(len(rows.lines[said.person]) - rows.before)

    def read(now: Rows) -> int:
        return _run_amount(now.lines[said.person], begun, now.before, said)

    return _reading(said, [(said.person, day) for day in days], rows, read)


def _begin(row: list[State], before: int, states: frozenset[State]) -> int:
    """Where the run that reaches up to the period begins: nothing earlier counts for anything."""
    start = before
    while start > 0 and row[start - 1] in states:
        start -= 1
    return start


def _run_amount(row: list[State], begun: int, before: int, said: Run) -> int:
    total, start, most, least = 0, -1, said.most, said.least
    for index in range(begun, len(row) + 1):
        inside = index < len(row) and row[index] in said.states
        if inside and start < 0:
            start = index
        elif not inside and start >= 0:
            if most is not None:
                total += max(0, min(index - start - most, index - before))
            if start > 0 and index < len(row):
                total += max(0, least - (index - start))
            start = -1
    return total


@meter.register
def _(said: Limit, rows: Rows, states: int) -> Meter:
    return LimitMeter(said, Total(said.terms, states, rows))


@meter.register
def _(said: Cover, rows: Rows, states: int) -> Meter:
    """Rules about the same piece of a band speak of the same people: they share one sum."""
    total = rows.totals.get(said.terms)
    if total is None:
        unweighted = (Term(term.person, term.day, term.states) for term in said.terms)
        total = rows.totals[said.terms] = Total(unweighted, states, rows)
    return CoverMeter(said, total)


@meter.register
def _(said: AnyOf, rows: Rows, states: int) -> Meter:
    places = {(term.person, term.day) for group in said.groups for term in group}

    def read(now: Rows) -> int:
        return max(0, sum(_any(now, group) for group in said.groups) - said.most)

    return _reading(said, places, rows, read)


@meter.register
def _(said: Share, rows: Rows, states: int) -> Meter:
    return ShareMeter(said, rows)


@meter.register
def _(said: Alike, rows: Rows, states: int) -> Meter:
    one, other, day = said.one, said.other, said.day
    places = [(one, day), (other, day)]
    return _reading(said, places, rows, lambda now: int(now.at(one, day) != now.at(other, day)))


def _any(rows: Rows, group: Iterable[Term]) -> bool:
    return any(rows.at(term.person, term.day) in term.states for term in group)
