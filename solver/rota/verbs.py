"""The verbs in which rota rules speak, as plain data.

A rule says what it demands with these; CP-SAT listens (``cpsat.py``), and other listeners (a pattern
programme, an incremental evaluator) can. Every statement carries the id of the rule that said it and
``cost``: minutes of missing cover for each unit of its amount, or None for a must. Days below 0 are
history: their states are known, and listeners put constants there.

For every verb the *amount* is defined in plain words below; the independent check of a rule must count
the same amount on every rota, which one test verifies over the whole catalogue.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import NamedTuple

from solver.rota.problem import State

States = frozenset[State]


class Term(NamedTuple):
    """``weight`` for each time ``person`` is in one of ``states`` on ``day``. A tuple, for there are many."""

    person: int
    day: int
    states: States
    weight: int = 1


@dataclass(frozen=True, slots=True)
class Statement:
    """Said by ``rule``; ``cost`` minutes of missing cover for a unit of amount, None for a must."""

    rule: str
    cost: int | None


@dataclass(frozen=True, slots=True)
class Avoid(Statement):
    """``person`` should not be in ``states`` (REST may be one of them) on ``day``.

    Amount: ``amount`` if so.
    """

    person: int
    day: int
    states: States
    amount: int = 1


@dataclass(frozen=True, slots=True)
class AvoidPair(Statement):
    """``person`` should not be in ``states`` on ``day`` and in ``then`` on ``later``.

    Amount: ``amount`` if so.
    """

    person: int
    day: int
    states: States
    later: int
    then: States
    amount: int = 1


@dataclass(frozen=True, slots=True)
class Run(Statement):
    """A run is a longest row of days on which ``person`` is in ``states``, history included.

    Amount: for each run that reaches into the period, the days above ``most``; and, for each run that
    touches neither the first known day nor the last day of the period, the days missing to ``least``.
    A run that began in history counts above ``most`` only for its days in the period. A run that ended
    before day -1 is over and counts for nothing; one that ends on day -1 is ended by day 0, so it is held
    to ``least``.
    """

    person: int
    states: States
    least: int = 1
    most: int | None = None


@dataclass(frozen=True, slots=True)
class Limit(Statement):
    """The sum of ``terms`` should lie between ``least`` and ``most``.

    Amount: what is missing or too much, in units of ``per``, rounded up. Terms may name several people.
    """

    terms: tuple[Term, ...]
    least: int | None = None
    most: int | None = None
    per: int = 1


@dataclass(frozen=True, slots=True)
class AnyOf(Statement):
    """At most ``most`` of the ``groups`` should have any of their terms true (weekends worked).

    Amount: the groups above ``most``. Weights are ignored.
    """

    groups: tuple[tuple[Term, ...], ...]
    most: int


@dataclass(frozen=True, slots=True)
class Cover(Statement):
    """Between ``least`` and ``most`` of ``terms`` should be true: a term for each person, two where the
    tour of the evening before may reach into the same minutes. Weights are ignored.

    Amount: for each person missing below ``least``, or above ``most``, ``minutes``. ``cost`` is for one
    hour, not for one unit: each person missing costs ``minutes * cost / 60``, rounded up.
    """

    terms: tuple[Term, ...]
    least: int = 0
    most: int | None = None
    minutes: int = 60


@dataclass(frozen=True, slots=True)
class Sharer:
    """One member of a share. Its count is ``already`` and one for each of ``groups`` with any true term
    (a Late is a group of one term, a weekend of two; weights are 1). ``part``: contract minutes."""

    groups: tuple[tuple[Term, ...], ...]
    already: int
    part: int


@dataclass(frozen=True, slots=True)
class Share(Statement):
    """What counts should be shared in proportion to the parts of its ``sharers``.

    With N the sum of all counts and W of all parts, a member with count n and part w has
    amount max(0, floor(n - N * w / W)): the whole units above its fair share.
    """

    sharers: tuple[Sharer, ...]


@dataclass(frozen=True, slots=True)
class Alike(Statement):
    """Two people should be in the same state on ``day``. Amount: 1 if they differ."""

    one: int
    other: int
    day: int


@dataclass(slots=True)
class Speech:
    """Collects the statements of one rule. ``rule`` and ``cost`` are filled in for it."""

    rule: str
    cost: int | None
    said: list[Statement] = field(default_factory=list)

    def avoid(self, person: int, day: int, states: Iterable[State], amount: int = 1) -> None:
        self.said.append(Avoid(self.rule, self.cost, person, day, frozenset(states), amount))

    def avoid_pair(
        self,
        person: int,
        first: tuple[int, Iterable[State]],
        second: tuple[int, Iterable[State]],
        amount: int = 1,
    ) -> None:
        (day, states), (later, then) = first, second
        self.said.append(
            AvoidPair(self.rule, self.cost, person, day, frozenset(states), later, frozenset(then), amount)
        )

    def run(self, person: int, states: Iterable[State], least: int = 1, most: int | None = None) -> None:
        self.said.append(Run(self.rule, self.cost, person, frozenset(states), least, most))

    def limit(
        self, terms: Iterable[Term], least: int | None = None, most: int | None = None, per: int = 1
    ) -> None:
        self.said.append(Limit(self.rule, self.cost, tuple(terms), least, most, per))

    def any_of(self, groups: Iterable[Iterable[Term]], most: int) -> None:
        self.said.append(AnyOf(self.rule, self.cost, tuple(tuple(group) for group in groups), most))

    def cover(
        self, terms: Iterable[Term], least: int = 0, most: int | None = None, minutes: int = 60
    ) -> None:
        self.said.append(Cover(self.rule, self.cost, tuple(terms), least, most, minutes))

    def share(self, sharers: Iterable[Sharer]) -> None:
        self.said.append(Share(self.rule, self.cost, tuple(sharers)))

    def alike(self, one: int, other: int, day: int) -> None:
        self.said.append(Alike(self.rule, self.cost, one, other, day))
