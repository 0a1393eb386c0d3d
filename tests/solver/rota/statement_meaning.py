"""What a statement means on one rota, word by word from the docstrings of the verbs.

Slow and plain on purpose: the third opinion between a rule's check and the listeners. One function a verb.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from math import ceil, floor
from typing import Any

from solver.rota import verbs
from solver.rota.problem import RotaProblem, State
from solver.rota.solution import Rota
from solver.rota.verbs import Statement, Term


class Meaning:
    """Amounts and costs of statements on ``rota``."""

    def __init__(self, problem: RotaProblem, rota: Rota) -> None:
        self._first = -problem.history_days
        self._days = range(self._first, problem.days)
        self._rows = [
            dict(zip(self._days, (*person.history, *row))) for person, row in zip(problem.people, rota.states)
        ]
        self._last = problem.days - 1

    def amount(self, said: Statement) -> int:
        words: dict[type[Statement], Callable[[Any], int]] = {
            verbs.Avoid: self._avoid,
            verbs.AvoidPair: self._avoid_pair,
            verbs.Run: self._run,
            verbs.Limit: self._limit,
            verbs.AnyOf: self._any_of,
            verbs.Cover: lambda said: said.minutes * self._heads_off(said),
            verbs.Share: self._share,
            verbs.Alike: lambda said: int(
                self._state(said.one, said.day) != self._state(said.other, said.day)
            ),
        }
        return words[type(said)](said)

    def cost(self, said: Statement) -> int:
        if said.cost is None:
            return 0
        if isinstance(said, verbs.Cover):
            return self._heads_off(said) * ceil(said.minutes * said.cost / 60)
        return self.amount(said) * said.cost

    def _state(self, person: int, day: int) -> State:
        return self._rows[person][day]

    def _true(self, term: Term) -> bool:
        return self._state(term.person, term.day) in term.states

    def _avoid(self, said: verbs.Avoid) -> int:
        return said.amount if self._state(said.person, said.day) in said.states else 0

    def _avoid_pair(self, said: verbs.AvoidPair) -> int:
        first = self._state(said.person, said.day) in said.states
        return said.amount if first and self._state(said.person, said.later) in said.then else 0

    def _run(self, said: verbs.Run) -> int:
        inside = {day: self._state(said.person, day) in said.states for day in self._days}
        total = 0
        for first in self._days:
            if not inside[first] or inside.get(first - 1, False):
                continue
            last = first
            while inside.get(last + 1, False):
                last += 1
            length = last - first + 1
            if last >= 0 and said.most is not None and length > said.most:
                total += min(length - said.most, last - max(first, 0) + 1)
            if last >= -1 and first > self._first and last < self._last:
                total += max(0, said.least - length)
        return total

    def _limit(self, said: verbs.Limit) -> int:
        total = sum(term.weight for term in said.terms if self._true(term))
        over = total - said.most if said.most is not None else 0
        under = said.least - total if said.least is not None else 0
        return sum(ceil(off / said.per) for off in (over, under) if off > 0)

    def _any_of(self, said: verbs.AnyOf) -> int:
        return max(0, sum(self._any(group) for group in said.groups) - said.most)

    def _heads_off(self, said: verbs.Cover) -> int:
        there = sum(self._true(term) for term in said.terms)
        return max(0, said.least - there) + (0 if said.most is None else max(0, there - said.most))

    def _share(self, said: verbs.Share) -> int:
        counts = [one.already + sum(self._any(group) for group in one.groups) for one in said.sharers]
        whole = sum(one.part for one in said.sharers)
        if not whole:
            return 0
        return sum(
            max(0, floor((count * whole - sum(counts) * one.part) / whole))
            for count, one in zip(counts, said.sharers)
        )

    def _any(self, group: Iterable[Term]) -> bool:
        return any(self._true(term) for term in group)
