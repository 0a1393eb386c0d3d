"""What is known before a rota is built. Frozen: it crosses the border to the child process as JSON.

Indices: people, shift types and days are counted from 0 in the order of their tuples; days before the
period are negative (history). A *state* is what a person does on a day: the index of a shift type, or REST.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property
from typing import TYPE_CHECKING, TypeVar

from solver.clock import MINUTES_A_DAY, Clock
from solver.day_names import day_of_week
from solver.language import tr
from solver.rule import Scope, ScopeKind

if TYPE_CHECKING:
    from solver.rota.rules.rota_rule import RotaRule
    from solver.rota.verbs import Term

REST = -1
NO_PATTERN = -2  # the repeating pattern says nothing about this day
State = int
Span = tuple[int, int]  # elapsed minutes


@dataclass(frozen=True, slots=True)
class ShiftType:
    """A tour of duty people can be given. ``start`` and ``end`` are wall minutes from local midnight of
    its day (``end`` may exceed 1440); ``paid_minutes`` is what counts towards contracted hours on a day
    without a clock change. ``tags`` group shift types for rules: "early", "late" and "night" are the ones
    the standard rules speak of. ``skills``: every one of them is needed to work it."""

    code: str
    name: str
    start: int
    end: int
    paid_minutes: int
    tags: frozenset[str] = frozenset()
    skills: frozenset[str] = frozenset()
    break_minutes: int = 0  # the meal break inside the hours; paid only to those with paid breaks


@dataclass(frozen=True, slots=True)
class Held:
    """A skill or power that a person holds from day ``first`` to day ``last`` (None: without end)."""

    skill: str
    first: int | None = None
    last: int | None = None


@dataclass(frozen=True, slots=True)
class Absence:
    """Away on ``day`` between two wall minutes (0 to 1440 for the whole day). ``credited_minutes`` count
    towards contracted hours; days before the period (negative) are given too, so that the weeks of the
    history add up. ``kind`` is what the planner calls it (leave, sick, court…). ``worked``: the day is a
    working day although no tour of duty is planned (court, training, aid), so it is no rest day."""

    day: int
    kind: str
    start: int = 0
    end: int = MINUTES_A_DAY
    credited_minutes: int = 0
    worked: bool = False

    @property
    def in_part(self) -> bool:
        """Whether the rest of the day is left for a tour."""
        return self.start > 0 or self.end < MINUTES_A_DAY


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody who can be given duties.

    ``may_work``: shift type indices his or her role allows. ``pattern``: a state, or NO_PATTERN, for each
    day of the period. ``history``: the states of the days before the period, oldest first, the last
    being day -1; every person has the same number. ``contract_minutes``: a week's contracted minutes.
    ``restrictions``: tags of shift types this person must not work (for example "night").
    ``cannot_work``: spans (weekday 0-6, start, end in wall minutes) that are never worked (part-time).
    """

    id: int
    name: str
    agency: str
    role: str
    contract_minutes: int
    may_work: frozenset[int]
    held: tuple[Held, ...] = ()
    absences: tuple[Absence, ...] = ()
    pattern: tuple[State, ...] = ()
    history: tuple[State, ...] = ()
    restrictions: frozenset[str] = frozenset()
    cannot_work: tuple[tuple[int, int, int], ...] = ()
    opted_out_of_48_hours: bool = False
    paid_breaks: bool = False  # police officers: refreshment is inside their 40 hours

    def holds(self, skill: str, day: int) -> bool:
        """Whether the skill or power is held, and not expired, on ``day``."""
        return any(
            h.skill == skill and (h.first is None or h.first <= day) and (h.last is None or day <= h.last)
            for h in self.held
        )


@dataclass(frozen=True, slots=True)
class CoverNeed:
    """How many of whom are wanted on ``day``: in a time band (wall minutes ``start`` to ``end``), or on the
    shift types ``shifts`` whatever their hours.

    ``least`` is the minimum, ``target`` what is wanted (at least ``least``), ``most`` an upper limit.
    For a band, short minutes are counted person by person, minute by minute. For shift types each missing
    person counts ``short_minutes`` and each one too many ``over_minutes``. ``skill``: only those who hold
    it that day count (a police driver), besides being named by ``who``.
    """

    name: str  # as people say it: "PCSO", "Driver on Late"
    who: Scope
    day: int
    start: int = 0
    end: int = 0
    shifts: frozenset[int] = frozenset()
    least: int = 0
    target: int = 0
    most: int | None = None
    short_minutes: int = 60
    over_minutes: int = 60
    skill: str = ""


@dataclass(frozen=True, slots=True)
class Request:
    """A wish for a day: one of ``wanted`` states, at ``weight`` times the rule's price."""

    person: int
    day: int
    wanted: frozenset[State]
    weight: int = 1


@dataclass(frozen=True, slots=True)
class Lock:
    """A cell fixed by hand: every build keeps it."""

    person: int
    day: int
    state: State


OfPerson = TypeVar("OfPerson", Request, Lock)


@dataclass(frozen=True)
class RotaProblem:
    """Everything a build needs, and nothing it does not.

    ``start``: first day; ``days``: length. ``published``: the states people were last told, one row a
    person, or empty. ``notice_days``: whole days between today and day 0 (may be negative).
    """

    start: date
    days: int
    shift_types: tuple[ShiftType, ...]
    people: tuple[Person, ...]
    rules: tuple[RotaRule, ...]
    cover: tuple[CoverNeed, ...] = ()
    requests: tuple[Request, ...] = ()
    locks: tuple[Lock, ...] = ()
    published: tuple[tuple[State, ...], ...] = ()
    notice_days: int = 28
    zone: str = "Europe/London"
    bank_holidays: frozenset[int] = frozenset()
    title: str = field(default="", compare=False)

    @cached_property
    def clock(self) -> Clock:
        return Clock(self.start, self.zone)

    @cached_property
    def history_days(self) -> int:
        """How many days before the period are known; the same for everybody."""
        return len(self.people[0].history) if self.people else 0

    @cached_property
    def weekdays(self) -> tuple[int, ...]:
        """0 is Monday: of every known day, the first known one first (index ``day + history_days``)."""
        first = self.clock.weekday(-self.history_days)
        return tuple((first + index) % 7 for index in range(self.history_days + self.days))

    @cached_property
    def away(self) -> tuple[tuple[tuple[int, int], ...], ...]:
        """Elapsed (start, end) minutes of every absence, person by person."""
        minute = self.clock.minute
        return tuple(
            tuple((minute(one.day, one.start), minute(one.day, one.end)) for one in person.absences)
            for person in self.people
        )

    @cached_property
    def absent_days(self) -> tuple[frozenset[int], ...]:
        """Days on which a person is away, if only for a part of it, person by person."""
        return tuple(frozenset(one.day for one in person.absences) for person in self.people)

    @cached_property
    def worked_days(self) -> tuple[frozenset[int], ...]:
        """Days of court, training or aid: working days without a tour of duty, person by person."""
        return tuple(frozenset(one.day for one in person.absences if one.worked) for person in self.people)

    @cached_property
    def needs_on(self) -> tuple[tuple[int, ...], ...]:
        """Places in ``cover`` of the needs of every day of the period."""
        lists: list[list[int]] = [[] for _ in range(self.days)]
        for n, need in enumerate(self.cover):
            if 0 <= need.day < self.days:
                lists[need.day].append(n)
        return tuple(tuple(needs) for needs in lists)

    @cached_property
    def requests_of(self) -> tuple[tuple[Request, ...], ...]:
        """Requests, person by person."""
        return _by_person(self.requests, len(self.people))

    @cached_property
    def locks_of(self) -> tuple[tuple[Lock, ...], ...]:
        """Locks, person by person."""
        return _by_person(self.locks, len(self.people))

    @cached_property
    def active_rules(self) -> tuple[RotaRule, ...]:
        return tuple(rule for rule in self.rules if rule.on)

    @cached_property
    def spans(self) -> dict[tuple[int, int], tuple[int, int]]:
        """Elapsed (start, end) minutes of every (day, shift type), history days included."""
        return {
            (day, s): (self.clock.minute(day, shift.start), self.clock.minute(day, shift.end))
            for day in range(-self.history_days, self.days)
            for s, shift in enumerate(self.shift_types)
        }

    @cached_property
    def worked(self) -> dict[tuple[int, int], int]:
        """Paid minutes of every (day, shift type): the nominal ones, corrected on clock-change nights."""
        return {
            (day, s): shift.paid_minutes + (end - start) - (shift.end - shift.start)
            for (day, s), (start, end) in self.spans.items()
            for shift in (self.shift_types[s],)
        }

    def duty_minutes(self, person: int, day: int, state: State) -> int:
        """What a tour counts towards contracted hours for this person; 0 for REST."""
        if state < 0:
            return 0
        meal = self.shift_types[state].break_minutes if self.people[person].paid_breaks else 0
        return self.worked[day, state] + meal

    @cached_property
    def _people_in(self) -> dict[Scope, tuple[int, ...]]:
        return {}

    def people_in(self, scope: Scope) -> tuple[int, ...]:
        """Indices of the people a scope names. A skill scope names those who ever hold the skill."""
        if scope not in self._people_in:
            self._people_in[scope] = tuple(p for p, one in enumerate(self.people) if _within(one, scope))
        return self._people_in[scope]

    @cached_property
    def _counted(self) -> dict[CoverNeed, tuple[int, ...]]:
        return {}

    def counted(self, need: CoverNeed) -> tuple[int, ...]:
        """Indices of the people who count towards a need: named by it, and holding the skill that day."""
        if need not in self._counted:
            self._counted[need] = tuple(p for p in self.people_in(need.who) if _counts(self.people[p], need))
        return self._counted[need]

    @cached_property
    def pieces_of_bands(self) -> dict[CoverNeed, tuple[Span, ...]]:
        """What ``cover_profile.pieces_of`` has found so far."""
        return {}

    @cached_property
    def terms_of_bands(self) -> dict[CoverNeed, tuple[tuple[Term, ...], ...]]:
        """What the cover rules have said so far of the pieces of a need: they differ in figures alone."""
        return {}

    def tagged(self, tag: str) -> frozenset[State]:
        """Indices of the shift types that carry a tag."""
        return frozenset(s for s, shift in enumerate(self.shift_types) if tag in shift.tags)

    def shifts_named(self, names: frozenset[str]) -> frozenset[State]:
        """Indices of the shift types whose code or one of whose tags is among ``names``."""
        return frozenset(
            s for s, shift in enumerate(self.shift_types) if shift.code in names or shift.tags & names
        )

    def codes(self, states: frozenset[State]) -> str:
        """Shift codes as a sentence lists them: "E", "E or L", "a rest day"."""
        codes = [
            tr("a rest day") if state == REST else self.shift_types[state].code for state in sorted(states)
        ]
        if len(codes) < 2:
            return codes[0] if codes else "nothing"
        return tr("{codes} or {codes_2}", codes=", ".join(codes[:-1]), codes_2=codes[-1])

    def shift_index(self, code: str) -> int | None:
        """The index of the shift type with this code, or None."""
        return next((s for s, shift in enumerate(self.shift_types) if shift.code == code), None)

    @cached_property
    def every_shift(self) -> frozenset[State]:
        return frozenset(range(len(self.shift_types)))

    def day_name(self, day: int) -> str:
        """ "Fri 11" as breach sentences say it."""
        return day_of_week(self.clock.date(day))


def _counts(person: Person, need: CoverNeed) -> bool:
    skills = need.who.names if need.who.kind is ScopeKind.SKILL else frozenset[str]()
    return (not need.skill or person.holds(need.skill, need.day)) and (
        not skills or any(person.holds(skill, need.day) for skill in skills)
    )


def _by_person(given: Iterable[OfPerson], people: int) -> tuple[tuple[OfPerson, ...], ...]:
    lists: list[list[OfPerson]] = [[] for _ in range(people)]
    for one in given:
        lists[one.person].append(one)
    return tuple(tuple(own) for own in lists)


def _within(person: Person, scope: Scope) -> bool:
    match scope.kind:
        case ScopeKind.EVERYONE:
            return True
        case ScopeKind.AGENCY:
            return person.agency in scope.names
        case ScopeKind.ROLE:
            return person.role in scope.names
        case ScopeKind.SKILL:
            return any(held.skill in scope.names for held in person.held)
        case ScopeKind.PERSON:
            return str(person.id) in scope.names
