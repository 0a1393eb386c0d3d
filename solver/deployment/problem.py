"""What is known before a day is deployed. Frozen: it crosses the border to the child process as JSON.

Times are *elapsed* minutes since local midnight at the start of ``date``: they pass 1440 after midnight, and
on the two clock-change nights they count what really passes (``solver.clock.Clock(date).minute(0, wall)``
turns a wall time into one; ``DeploymentProblem.time`` turns one back into "18:05"). Intervals are half open.

Indices: people, places, modes, hotspots, visits, commitments and equipment are counted from 0 in the order
of their tuples, and every reference to one is its index. ``id`` is the caller's own and is never read.

Worth and prices are integer minutes of missing cover.

Resolution: ``units_per_minute`` is 1 in the planner. A public instance with decimals may count in finer
units: then every time, length and travel time is in units, and per-minute prices are charged per unit.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from functools import cached_property
from typing import TYPE_CHECKING

from solver.clock import MINUTES_A_DAY, Clock
from solver.deployment.items import Commitment, Hotspot, InForce, ItemKind, Lock, Span, Visit
from solver.deployment.travel import Place, TravelMode, travel_table
from solver.language import tr
from solver.rule import Scope, ScopeKind

if TYPE_CHECKING:
    from solver.deployment.rules.deployment_rule import DeploymentRule


class ProblemError(ValueError):
    """A deployment problem contradicts itself; the text is the sentence to show."""


@dataclass(frozen=True, slots=True)
class Blocked:
    """Time in which a person is not to be used, with the words to print, spent at ``place`` (None: at the
    base)."""

    start: int
    end: int
    label: str
    place: int | None = None


@dataclass(frozen=True, slots=True)
class Meal:
    """A refreshment break of ``minutes``, taken at ``place``. When it may be taken is the rule's say."""

    minutes: int
    place: int
    paid: bool = False


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody on duty that day from ``start`` to ``end`` (the tour of duty).

    The tour begins at place ``base`` and ends at ``end_base`` (None: the same). ``modes``: the ways to travel
    he or she may be given, best first; one is used all day. ``lone_ok`` False: never sent anywhere alone.
    ``meal`` None: no break is due (a short tour). ``carries``: equipment taken out for the whole tour
    (a radio). ``briefing_minutes`` and ``write_up_minutes`` at the two ends of the tour: None leaves them
    to the rules, 0 where the person attends a briefing that is a commitment.
    ``apart``: people he or she is never paired with.
    """

    id: int
    name: str
    agency: str
    role: str
    start: int
    end: int
    base: int
    modes: tuple[int, ...] = (0,)
    powers: frozenset[str] = frozenset()
    end_base: int | None = None
    driver: bool = False
    lone_ok: bool = True
    meal: Meal | None = None
    blocked: tuple[Blocked, ...] = ()
    carries: tuple[int, ...] = ()
    briefing_minutes: int | None = None
    write_up_minutes: int | None = None
    apart: frozenset[int] = frozenset()

    @property
    def busy(self) -> tuple[Blocked, ...]:
        """The blocked times within the tour in order, those that overlap made one."""
        merged: list[Blocked] = []
        for one in sorted(self.blocked, key=lambda blocked: (blocked.start, blocked.end)):
            start, end = max(one.start, self.start), min(one.end, self.end)
            if start >= end:
                continue
            if merged and start < merged[-1].end:
                last = merged.pop()
                merged.append(
                    Blocked(last.start, max(last.end, end), f"{last.label}, {one.label}", last.place)
                )
            else:
                merged.append(Blocked(start, end, one.label, one.place))
        return tuple(merged)

    @property
    def home(self) -> int:
        """The place at which the tour ends."""
        return self.base if self.end_base is None else self.end_base


@dataclass(frozen=True, slots=True)
class Equipment:
    """Something there are only so many of: vehicles, radios. People carry it, modes need it."""

    id: int
    name: str
    count: int


@dataclass(frozen=True)
class DeploymentProblem:
    """Everything the deployment of one day needs, and nothing it does not.

    ``dawn`` and ``dusk``: civil, elapsed minutes of this day; the night after it ends at the same wall time.
    ``seed`` draws the aimed times of the patrols: the same seed draws the same ones.
    ``now``: the minute from which a day under way is planned anew (None: it has not begun), and ``in_force``
    what its run sheets hold; ``live.py`` makes such a problem.
    """

    date: date
    people: tuple[Person, ...]
    places: tuple[Place, ...]
    modes: tuple[TravelMode, ...]
    rules: tuple[DeploymentRule, ...]
    hotspots: tuple[Hotspot, ...] = ()
    visits: tuple[Visit, ...] = ()
    commitments: tuple[Commitment, ...] = ()
    equipment: tuple[Equipment, ...] = ()
    locks: tuple[Lock, ...] = ()
    now: int | None = None
    in_force: tuple[InForce, ...] = ()
    dawn: int = 0
    dusk: int = MINUTES_A_DAY * 2
    seed: int = 0
    units_per_minute: int = 1
    zone: str = "Europe/London"
    title: str = field(default="", compare=False)

    @cached_property
    def clock(self) -> Clock:
        return Clock(self.date, self.zone)

    @cached_property
    def active_rules(self) -> tuple[DeploymentRule, ...]:
        return tuple(rule for rule in self.rules if rule.on)

    @cached_property
    def busy(self) -> tuple[tuple[Blocked, ...], ...]:
        """Everybody's blocked times in order, none overlapping; a blocked stop's ``item`` counts them."""
        return tuple(person.busy for person in self.people)

    def place_of(self, kind: ItemKind, item: int, person: int) -> int:
        """Where a stop is; meals and blocked time are the person's own."""
        match kind:
            case ItemKind.PATROL:
                return self.hotspots[item].place
            case ItemKind.VISIT:
                return self.visits[item].place
            case ItemKind.COMMITMENT:
                return self.commitments[item].place
            case ItemKind.MEAL:
                meal = self.people[person].meal
                return self.people[person].base if meal is None else meal.place
            case ItemKind.BLOCKED:
                place = self.busy[person][item].place
                return self.people[person].base if place is None else place

    def name_of(self, kind: ItemKind, item: int) -> str:
        """What people call an item."""
        match kind:
            case ItemKind.PATROL:
                return self.hotspots[item].name
            case ItemKind.VISIT:
                return self.visits[item].name
            case ItemKind.COMMITMENT:
                return self.commitments[item].name
            case ItemKind.MEAL:
                return tr("meal of {name}", name=self.people[item].name)
            case ItemKind.BLOCKED:
                return tr("blocked time")

    @cached_property
    def travel(self) -> tuple[tuple[tuple[int, ...], ...], ...]:
        """``travel[mode][origin][destination]`` in minutes."""
        return tuple(travel_table(mode, self.places) for mode in self.modes)

    def people_in(self, scope: Scope) -> tuple[int, ...]:
        """Indices of the people a scope names; a skill scope names those who hold the power."""
        return tuple(p for p, one in enumerate(self.people) if _within(p, one, scope))

    def time(self, minute: int) -> str:
        """The wall clock at an elapsed minute: 1085 is "18:05" (on a day without a clock change)."""
        _, wall = self.clock.wall(minute // self.units_per_minute)
        return f"{wall // 60:02d}:{wall % 60:02d}"

    def when(self, start: int, end: int) -> str:
        """An interval as people read it: "16:20–16:35"."""
        return f"{self.time(start)}–{self.time(end)}"

    def whole(self, units: int) -> int:
        """Whole minutes of a length in units, as sentences say it."""
        return units // self.units_per_minute

    def wall(self, wall_minute: int) -> int:
        """The elapsed minute (in units) at which the clock shows a wall minute of this day."""
        return self.clock.minute(0, wall_minute) * self.units_per_minute

    def minutes(self, minutes: int) -> int:
        """A length in minutes, as a rule's value has it, in this problem's units."""
        return minutes * self.units_per_minute

    @cached_property
    def dark(self) -> tuple[Span, Span]:
        """The night before the day and the night after it, dusk to dawn. Dusk may come after midnight, and
        where it comes after dawn there is no night: the span is over when it starts."""
        evening = Span(self.dusk, self.dawn + self.wall(MINUTES_A_DAY))
        return Span(self.dusk - self.minutes(MINUTES_A_DAY), self.dawn), evening


def _within(index: int, person: Person, scope: Scope) -> bool:
    match scope.kind:
        case ScopeKind.EVERYONE:
            return True
        case ScopeKind.AGENCY:
            return person.agency in scope.names
        case ScopeKind.ROLE:
            return person.role in scope.names
        case ScopeKind.SKILL:
            return bool(person.powers & scope.names)
        case ScopeKind.PERSON:
            return str(person.id) in scope.names
