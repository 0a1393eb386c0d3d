"""The verbs in which deployment rules speak, as plain data.

A rule says what it demands with these; the search listens (``tables.py``). Every statement carries the id
of the rule that said it and ``cost``: minutes of missing cover for a unit of its amount, None for a must.
The *amount* of every verb is defined below; a rule's independent check counts the same amount.

A *stay* is everybody's time on one item at once: a visit's legs, or a patrol by one or two people.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from solver.deployment.items import InForce, ItemKind, Span, StartWindow

Item = tuple[ItemKind, int]


@dataclass(frozen=True, slots=True)
class Statement:
    """Said by ``rule``; ``cost`` minutes of missing cover for a unit of amount, None for a must."""

    rule: str
    cost: int | None


@dataclass(frozen=True, slots=True)
class Tour(Statement):
    """``person`` may leave the base from ``start`` and must be back by ``end`` (None: the tour's own). Always
    a must."""

    person: int
    start: int | None = None
    end: int | None = None


@dataclass(frozen=True, slots=True)
class Break(Statement):
    """``person`` has a meal of ``minutes`` at ``place``, begun from ``earliest`` to ``latest``.
    Amount: 1 if not."""

    person: int
    minutes: int
    place: int
    earliest: int
    latest: int


@dataclass(frozen=True, slots=True)
class Attend(Statement):
    """``person`` is at ``commitment`` from its start to its end. Amount: 1 if not."""

    commitment: int
    person: int


@dataclass(frozen=True, slots=True)
class Gather(Statement):
    """At least ``least`` of ``people`` are at all of ``commitment``. Amount: those missing."""

    commitment: int
    people: frozenset[int]
    least: int


@dataclass(frozen=True, slots=True)
class Bar(Statement):
    """``person`` should not take a part of ``item``: part ``leg`` only, if given; by himself or herself
    only, if ``alone``. Amount: 1 for each such stop."""

    item: Item
    person: int
    leg: int | None = None
    alone: bool = False


@dataclass(frozen=True, slots=True)
class BarPair(Statement):
    """``person`` and ``other`` should not be on one stay of ``item`` together.
    Amount: 1 for each such stay."""

    item: Item
    person: int
    other: int


@dataclass(frozen=True, slots=True)
class Starts(Statement):
    """A stay at ``item`` should start within one of ``windows``. Amount: 1 for each that does not."""

    item: Item
    windows: tuple[StartWindow, ...]


@dataclass(frozen=True, slots=True)
class Inside(Statement):
    """A stay at ``item`` (if ``alone``: a stay of one person) should lie wholly inside one of ``spans``.
    Amount: 1 for each that does not."""

    item: Item
    spans: tuple[Span, ...]
    alone: bool = False


@dataclass(frozen=True, slots=True)
class Crew(Statement):
    """A stay at ``hotspot`` has at least ``people``. Always a must."""

    hotspot: int
    people: int


@dataclass(frozen=True, slots=True)
class Dwell(Statement):
    """A stay at ``hotspot`` lasts from ``least`` to ``most`` minutes. Always a must."""

    hotspot: int
    least: int
    most: int


@dataclass(frozen=True, slots=True)
class Together(Statement):
    """Leg k + 1 of ``visit`` starts from ``least`` to ``most`` minutes after leg k. Always a must."""

    visit: int
    least: int
    most: int


@dataclass(frozen=True, slots=True)
class Separate(Statement):
    """Any two stays at ``items`` (two at one item, too) have at least ``least`` minutes between them.
    Always a must."""

    items: tuple[Item, ...]
    least: int


@dataclass(frozen=True, slots=True)
class OneAgency(Statement):
    """``visits`` are made by people of one agency, those made by several agencies at once apart.
    Always a must."""

    visits: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Share(Statement):
    """There are only ``count`` of ``equipment`` for the tours that overlap. Always a must."""

    equipment: int
    count: int


@dataclass(frozen=True, slots=True)
class Travel(Statement):
    """Amount: every minute that one of ``people`` is on the way."""

    people: frozenset[int]


@dataclass(frozen=True, slots=True)
class Outside(Statement):
    """Each person's stop at ``visit`` should start in ``window``. Amount: minutes before or after it."""

    visit: int
    window: StartWindow


@dataclass(frozen=True, slots=True)
class Worst(Statement):
    """Amount: the minutes of the latest of all stops that start after the windows of ``Outside``."""


@dataclass(frozen=True, slots=True)
class Omit(Statement):
    """``visit`` should be made. Amount: ``amount`` if it is not."""

    visit: int
    amount: int = 1


@dataclass(frozen=True, slots=True)
class Who(Statement):
    """One of ``people`` should be on ``visit``, in whichever leg. Amount: ``amount`` if none of them is."""

    visit: int
    people: frozenset[int]
    amount: int = 1


@dataclass(frozen=True, slots=True)
class Worth(Statement):
    """What patrols of ``hotspot`` are worth. Amount: ``full`` less what is earned.

    A stay starting inside piece (start, end, worth) of ``pieces`` earns worth × ``shares[minutes]`` / 1000,
    rounded down (the last entry of ``shares`` holds beyond); the best stay counts ``ranks[0]`` percent, the
    next ``ranks[1]`` …, those beyond nothing, each rounded down.
    """

    hotspot: int
    full: int
    pieces: tuple[tuple[int, int, int], ...]
    ranks: tuple[int, ...]
    shares: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Dose(Statement):
    """``hotspot`` should get ``target`` minutes, a stay counting at most ``cap``.
    Amount: the minutes missing."""

    hotspot: int
    target: int
    cap: int


@dataclass(frozen=True, slots=True)
class Holes(Statement):
    """``hotspot`` should not be left alone for more than ``most`` minutes inside one of ``spans``.
    Amount: for each stretch without a stay, the part above ``most`` in units of ``per``, rounded up."""

    hotspot: int
    spans: tuple[Span, ...]
    most: int
    per: int


@dataclass(frozen=True, slots=True)
class Keep(Statement):
    """The stays at ``item`` should be ``stays``, those that have begun aside. Amount: the people of each that
    is not made as it is there, and of each that is made and is not there."""

    item: Item
    stays: tuple[InForce, ...]


@dataclass(slots=True)
class Speech:
    """Collects the statements of one rule: ``say(Bar, item=…, person=…)`` fills in rule and cost."""

    rule: str
    cost: int | None
    said: list[Statement] = field(default_factory=list)

    def tour(self, person: int, start: int | None = None, end: int | None = None) -> None:
        self.said.append(Tour(self.rule, None, person, start, end))

    def have_break(self, person: int, minutes: int, place: int, window: StartWindow) -> None:
        self.said.append(Break(self.rule, self.cost, person, minutes, place, window.earliest, window.latest))

    def attend(self, commitment: int, person: int) -> None:
        self.said.append(Attend(self.rule, self.cost, commitment, person))

    def gather(self, commitment: int, people: Iterable[int], least: int) -> None:
        self.said.append(Gather(self.rule, self.cost, commitment, frozenset(people), least))

    def bar(self, item: Item, person: int, leg: int | None = None, *, alone: bool = False) -> None:
        self.said.append(Bar(self.rule, self.cost, item, person, leg, alone))

    def bar_pair(self, item: Item, person: int, other: int) -> None:
        self.said.append(BarPair(self.rule, self.cost, item, person, other))

    def starts(self, item: Item, windows: Iterable[StartWindow]) -> None:
        self.said.append(Starts(self.rule, self.cost, item, tuple(windows)))

    def inside(self, item: Item, spans: Iterable[Span], *, alone: bool = False) -> None:
        self.said.append(Inside(self.rule, self.cost, item, tuple(spans), alone))

    def crew(self, hotspot: int, people: int) -> None:
        self.said.append(Crew(self.rule, None, hotspot, people))

    def dwell(self, hotspot: int, least: int, most: int) -> None:
        self.said.append(Dwell(self.rule, None, hotspot, least, most))

    def together(self, visit: int, least: int, most: int) -> None:
        self.said.append(Together(self.rule, None, visit, least, most))

    def separate(self, items: Iterable[Item], least: int) -> None:
        self.said.append(Separate(self.rule, None, tuple(items), least))

    def one_agency(self, visits: Iterable[int]) -> None:
        self.said.append(OneAgency(self.rule, None, tuple(visits)))

    def share(self, equipment: int, count: int) -> None:
        self.said.append(Share(self.rule, None, equipment, count))

    def travel(self, people: Iterable[int]) -> None:
        self.said.append(Travel(self.rule, self.cost, frozenset(people)))

    def outside(self, visit: int, window: StartWindow) -> None:
        self.said.append(Outside(self.rule, self.cost, visit, window))

    def worst(self) -> None:
        self.said.append(Worst(self.rule, self.cost))

    def omit(self, visit: int, amount: int = 1) -> None:
        self.said.append(Omit(self.rule, self.cost, visit, amount))

    def who(self, visit: int, people: Iterable[int], amount: int = 1) -> None:
        self.said.append(Who(self.rule, self.cost, visit, frozenset(people), amount))

    def worth(
        self,
        hotspot: int,
        full: int,
        pieces: Iterable[tuple[int, int, int]],
        ranks: Iterable[int],
        shares: Iterable[int],
    ) -> None:
        said = Worth(self.rule, self.cost, hotspot, full, tuple(pieces), tuple(ranks), tuple(shares))
        self.said.append(said)

    def dose(self, hotspot: int, target: int, cap: int) -> None:
        self.said.append(Dose(self.rule, self.cost, hotspot, target, cap))

    def holes(self, hotspot: int, spans: Iterable[Span], most: int, per: int) -> None:
        self.said.append(Holes(self.rule, self.cost, hotspot, tuple(spans), most, per))

    def keep(self, item: Item, stays: Iterable[InForce]) -> None:
        self.said.append(Keep(self.rule, self.cost, item, tuple(stays)))
