"""Listens too: what statements cost on one rota, counted without any optimiser.

The search uses it to know what its own model should have said about a rota, to the single minute, and to
compare that with the independent check; tests use it to say which of the two is wrong.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any

from solver.rota.problem import RotaProblem, State
from solver.rota.solution import Rota, line
from solver.rota.verbs import (
    Alike,
    AnyOf,
    Avoid,
    AvoidPair,
    Cover,
    Limit,
    Run,
    Share,
    Sharer,
    Statement,
    Term,
)


class VerbNotUnderstood(TypeError):
    """A rule said something that a listener has no method for."""

    def __init__(self, said: Statement, listener: str) -> None:
        super().__init__(f"Rule {said.rule} says {type(said).__name__}, which the {listener} does not know.")


class Tally:
    """Amounts and costs of statements on one rota."""

    def __init__(self, problem: RotaProblem, rota: Rota, people: Iterable[int] | None = None) -> None:
        """``people``: whose rows will be asked about (everybody's)."""
        self._before = problem.history_days
        looked_at = range(len(problem.people)) if people is None else people
        self._lines = {person: line(problem, rota, person) for person in looked_at}

    def cost(self, statements: Iterable[Statement]) -> int:
        """Minutes of missing cover of all preferences."""
        return sum(self.minutes(said) for said in statements if said.cost)

    def broken(self, statements: Iterable[Statement]) -> list[Statement]:
        """The musts that are not met."""
        return [said for said in statements if said.cost is None and self.amount(said)]

    def broken_weight(self, statements: Iterable[Statement], weights: Mapping[str, int]) -> int:
        """How much is broken: amounts of musts times their rules' weights, people missing in hours."""
        return sum(weights[said.rule] * self._size(said) for said in statements if said.cost is None)

    def _size(self, said: Statement) -> int:
        if isinstance(said, Cover):
            return self._heads_off(said) * -(-said.minutes // 60)
        return self.amount(said)

    def minutes(self, said: Statement) -> int:
        """What one preference costs on this rota; 0 for a must."""
        if isinstance(said, Cover):
            return self._heads_off(said) * unit_price(said)
        return self.amount(said) * (said.cost or 0)

    def amount(self, said: Statement) -> int:
        """The amount as the verb's own words define it."""
        how = _AMOUNTS.get(type(said))
        if how is None:
            raise VerbNotUnderstood(said, "tally")
        return how(self, said)

    def _avoid(self, said: Avoid) -> int:
        return said.amount * self._is(said.person, said.day, said.states)

    def _pair(self, said: AvoidPair) -> int:
        first = self._is(said.person, said.day, said.states)
        return said.amount * (first and self._is(said.person, said.later, said.then))

    def _run(self, said: Run) -> int:
        days, before = self._lines[said.person], self._before
        total = 0
        for start, end in _runs(days, said.states):
            if end < before:
                continue
            if said.most is not None:
                total += max(0, min(end - start - said.most, end - before))
            if start > 0 and before <= end < len(days):
                total += max(0, said.least - (end - start))
        return total

    def _limit(self, said: Limit) -> int:
        total = self._sum(said.terms)
        over = 0 if said.most is None else max(0, total - said.most)
        under = 0 if said.least is None else max(0, said.least - total)
        return -(-over // said.per) - (-under // said.per)

    def _any_of(self, said: AnyOf) -> int:
        return max(0, sum(self._any(group) for group in said.groups) - said.most)

    def _cover(self, said: Cover) -> int:
        return said.minutes * self._heads_off(said)

    def _share(self, said: Share) -> int:
        counts = [self._count(sharer) for sharer in said.sharers]
        total, parts = sum(counts), sum(sharer.part for sharer in said.sharers)
        if not parts:
            return 0
        return sum(
            max(0, (count * parts - total * sharer.part) // parts)
            for count, sharer in zip(counts, said.sharers)
        )

    def _alike(self, said: Alike) -> int:
        day = said.day + self._before
        return int(self._lines[said.one][day] != self._lines[said.other][day])

    def _heads_off(self, said: Cover) -> int:
        lines, before = self._lines, self._before
        there = sum(lines[person][day + before] in states for person, day, states, _ in said.terms)
        over = 0 if said.most is None else max(0, there - said.most)
        return over + max(0, said.least - there)

    def _count(self, sharer: Sharer) -> int:
        return sharer.already + sum(self._any(group) for group in sharer.groups)

    def _sum(self, terms: Iterable[Term]) -> int:
        lines, before = self._lines, self._before
        return sum(weight for person, day, states, weight in terms if lines[person][day + before] in states)

    def _any(self, group: Iterable[Term]) -> bool:
        return any(self._is(term.person, term.day, term.states) for term in group)

    def _is(self, person: int, day: int, states: frozenset[State]) -> bool:
        return self._lines[person][day + self._before] in states


_AMOUNTS: dict[type[Statement], Callable[[Tally, Any], int]] = {
    Avoid: Tally._avoid,
    AvoidPair: Tally._pair,
    Run: Tally._run,
    Limit: Tally._limit,
    AnyOf: Tally._any_of,
    Cover: Tally._cover,
    Share: Tally._share,
    Alike: Tally._alike,
}


def unit_price(said: Statement) -> int:
    """What one unit of a preference costs: all it can cost is a multiple of that. 0 for a must."""
    price = said.cost or 0
    match said:
        case Avoid() | AvoidPair():
            return price * said.amount
        case Cover():
            return -(-said.minutes * price // 60)
    return price


def _runs(days: tuple[State, ...], states: frozenset[State]) -> Iterator[tuple[int, int]]:
    """(start, end) of every run, end not included, counted from the first known day."""
    start = None
    for index, state in enumerate(days):
        if state in states:
            start = index if start is None else start
        elif start is not None:
            yield start, index
            start = None
    if start is not None:
        yield start, len(days)
