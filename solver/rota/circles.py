"""Circles: people whose duties nothing ties to those of the others.

PCSOs cover for PCSOs and share Lates among themselves; no rule looks at them and an enforcement officer
together. Such a team falls apart into circles that are planned one by one: far smaller searches, and the
sum of their bounds is a bound for all.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from math import ceil, gcd

from solver.rota.problem import RotaProblem
from solver.rota.reach import Reach, people_of
from solver.rota.solution import Rota
from solver.rota.tally import Tally, unit_price
from solver.rota.verbs import Statement

Price = tuple[int, int]  # weight of broken musts, minutes of missing cover: the smaller the better


@dataclass
class Circle:
    """Some people, everything said about them, and what is known so far. ``alone``: what is said about each
    of them alone; ``together``: the rest.

    ``bound``: no rota of theirs that meets every must costs less. ``elastic``: weights of the rules whose
    musts are known not to be met all; empty while they may be. ``least_broken``: no rota breaks less.
    """

    problem: RotaProblem
    people: tuple[int, ...]
    statements: tuple[Statement, ...]
    alone: Mapping[int, Sequence[Statement]]
    together: Sequence[Statement]
    bound: int = 0
    least_broken: int = 0
    elastic: Mapping[str, int] = field(default_factory=dict)

    @cached_property
    def reach(self) -> Reach:
        return Reach(self.problem, self.statements)

    @cached_property
    def grain(self) -> int:
        """Every cost of the circle is a multiple of this."""
        return gcd(*(unit_price(said) for said in self.statements)) or 1

    def grains(self, bound: float) -> int:
        """The least cost that is not below ``bound``."""
        return ceil((bound - 1e-6) / self.grain) * self.grain

    def price(self, rota: Rota, weights: Mapping[str, int]) -> Price:
        """What their rows of ``rota`` break and cost, by what the statements say."""
        tally = Tally(self.problem, rota)
        return tally.broken_weight(self.statements, weights), tally.cost(self.statements)

    def merged(self, rota: Rota, into: Rota) -> Rota:
        """``into`` with their rows of ``rota``."""
        rows = list(into.states)
        for person in self.people:
            rows[person] = rota.states[person]
        return Rota(tuple(rows))


def circles_of(problem: RotaProblem, statements: Sequence[Statement]) -> tuple[Circle, ...]:
    """The team in circles, the one with most people first. What is said about nobody goes to that one."""
    tied = _Tied(len(problem.people))
    about = [people_of(said) for said in statements]
    for people in set(about):
        tied.together(people)
    members = tied.groups()
    largest = max(members, key=lambda head: (len(members[head]), -head))
    said: dict[int, list[Statement]] = defaultdict(list)
    together: dict[int, list[Statement]] = defaultdict(list)
    alone: list[list[Statement]] = [[] for _ in problem.people]
    for statement, people in zip(statements, about):
        head = tied.head(people[0]) if people else largest
        said[head].append(statement)
        (alone[people[0]] if len(people) == 1 else together[head]).append(statement)
    circles = (
        Circle(problem, tuple(group), tuple(said[head]), {one: alone[one] for one in group}, together[head])
        for head, group in members.items()
    )
    return tuple(sorted(circles, key=lambda circle: (-len(circle.people), circle.people)))


class _Tied:
    """Disjoint sets of people."""

    def __init__(self, people: int) -> None:
        self._parent = list(range(people))

    def head(self, person: int) -> int:
        while self._parent[person] != person:
            self._parent[person] = person = self._parent[self._parent[person]]
        return person

    def together(self, people: Iterable[int]) -> None:
        heads = {self.head(person) for person in people}
        for head in heads:
            self._parent[head] = min(heads)

    def groups(self) -> dict[int, list[int]]:
        groups: dict[int, list[int]] = defaultdict(list)
        for person in range(len(self._parent)):
            groups[self.head(person)].append(person)
        return groups
