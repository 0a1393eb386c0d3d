"""A deployed day: everybody's run sheet, and every item that is on none, with the reason."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property

from solver.deployment.items import ItemKind
from solver.result import Result


@dataclass(frozen=True, slots=True)
class Stop:
    """One stop of a run sheet, from ``start`` to ``end`` (elapsed minutes).

    ``item``: index of the hotspot, visit or commitment; for a meal 0; for blocked time its number on the
    person. ``leg``: which leg of the visit (patrols of a pair: 0 and 1). ``travel``: minutes on the way
    here from the stop before (from the base for the first). ``partners``: indices of those who are here for
    the same item at the same time. ``buddy``: who keeps in touch with somebody out alone.
    """

    kind: ItemKind
    item: int
    start: int
    end: int
    leg: int = 0
    travel: int = 0
    partners: tuple[int, ...] = ()
    buddy: int | None = None


@dataclass(frozen=True, slots=True)
class Stay:
    """Everybody's time on one item at once: all legs of a visit, or one patrol. ``people`` and ``stops`` are
    in order of leg."""

    start: int
    end: int
    people: tuple[int, ...]
    stops: tuple[Stop, ...]

    @property
    def minutes(self) -> int:
        return self.end - self.start


@dataclass(frozen=True, slots=True)
class RunSheet:
    """One person's day in order. ``mode``: index of the way of travelling. ``travel_home``: minutes from the
    last stop to the place where the tour ends."""

    person: int
    mode: int
    stops: tuple[Stop, ...] = ()
    travel_home: int = 0

    @property
    def travel(self) -> int:
        """All minutes on the way."""
        return sum(stop.travel for stop in self.stops) + self.travel_home


@dataclass(frozen=True, slots=True)
class Reason:
    """Why an item is not placed. ``code`` is for programs, ``words`` for people, ``facts`` the figures in the
    words by name. ``also``: the codes of what else stands in the way, in the order of the words."""

    code: str
    words: str
    facts: tuple[tuple[str, int | str], ...] = ()
    also: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Remedy:
    """What would get an item placed, verified by planning with it. ``words`` fit a button. ``cost``: minutes
    of missing cover by which the day's cost rises, the minutes that people are there longer included."""

    code: str
    words: str
    facts: tuple[tuple[str, int | str], ...] = ()
    cost: int = 0


@dataclass(frozen=True, slots=True)
class Unplaced:
    """An item on nobody's run sheet. ``number``: the how-manieth patrol of its hotspot (from 0), or seat of a
    quorum, and ``due`` when it was meant to be. ``person``: whose meal it is, or who should attend."""

    kind: ItemKind
    item: int
    number: int = 0
    due: int | None = None
    person: int | None = None
    reason: Reason = field(default=Reason("unknown", ""))
    remedy: Remedy | None = None


@dataclass(frozen=True)
class Deployment:
    """All run sheets of a day, one for every person of the problem in its order."""

    sheets: tuple[RunSheet, ...]
    unplaced: tuple[Unplaced, ...] = ()

    @cached_property
    def stops(self) -> tuple[tuple[int, Stop], ...]:
        """Every stop with the index of its person."""
        return tuple((sheet.person, stop) for sheet in self.sheets for stop in sheet.stops)

    @cached_property
    def _by_item(self) -> dict[tuple[ItemKind, int], list[tuple[int, Stop]]]:
        found: dict[tuple[ItemKind, int], list[tuple[int, Stop]]] = {}
        for person, stop in self.stops:
            found.setdefault((stop.kind, stop.item), []).append((person, stop))
        for stops in found.values():
            stops.sort(key=lambda pair: (pair[1].start, pair[1].leg, pair[0]))
        return found

    def of(self, kind: ItemKind, item: int) -> list[tuple[int, Stop]]:
        """The stops made for one item with their people, in order of time, then leg."""
        return self._by_item.get((kind, item), [])

    def attending(self, c: int, start: int, end: int) -> set[int]:
        """Who is at commitment ``c`` for all of it, from ``start`` to ``end``."""
        return {p for p, stop in self.of(ItemKind.COMMITMENT, c) if (stop.start, stop.end) == (start, end)}

    def stays(self, kind: ItemKind, item: int) -> list[Stay]:
        """The stays at one item in order of time: at most one for a visit, one for each patrol."""
        together: dict[tuple[int, ...], list[tuple[int, Stop]]] = {}
        for person, stop in self.of(kind, item):
            whom = tuple(sorted({person, *stop.partners})) if kind is ItemKind.PATROL else ()
            key = (stop.start, *whom) if kind is ItemKind.PATROL else ()
            together.setdefault(key, []).append((person, stop))
        return [_stay(stops) for stops in together.values()]


def _stay(stops: list[tuple[int, Stop]]) -> Stay:
    ordered = sorted(stops, key=lambda pair: (pair[1].leg, pair[0]))
    return Stay(
        min(stop.start for _, stop in stops),
        max(stop.end for _, stop in stops),
        tuple(person for person, _ in ordered),
        tuple(stop for _, stop in ordered),
    )


@dataclass(frozen=True, slots=True)
class Dosage:
    """What one hotspot gets. ``planned``: minutes with somebody there, a pair counted once, a patrol no
    longer than its longest; ``officer_minutes`` count everybody in full."""

    hotspot: int
    planned: int
    target: int
    officer_minutes: int
    patrols: int
    wanted: int


@dataclass(frozen=True, slots=True)
class DeploymentResult(Result[Deployment]):
    """A checked deployment with the dosage of every hotspot, in the problem's order."""

    dosage: tuple[Dosage, ...] = ()

    @property
    def deployment(self) -> Deployment:
        return self.solution
