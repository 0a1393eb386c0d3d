"""What is to be done in a day: hotspots to patrol, visits to make, commitments to keep.

Times, indices and worth are as ``problem.py`` describes them.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from solver.deployment.problem import Person


LOWEST_PRIORITY = 4  # priorities run from 0, a safeguarding deadline, to 4, routine


class ItemKind(StrEnum):
    """What a stop is for. The first three are items that have to be placed."""

    PATROL = "patrol"
    VISIT = "visit"
    COMMITMENT = "commitment"
    MEAL = "meal"
    BLOCKED = "blocked"  # time the rota has already given away (court, a half day's leave, a course)


@dataclass(frozen=True, slots=True)
class Span:
    """From ``start`` to ``end``; what happens in it lies wholly inside."""

    start: int
    end: int


@dataclass(frozen=True, slots=True)
class StartWindow:
    """The earliest and the latest *start*, both allowed. (A call that must be over by ``end`` has
    ``latest = end - minutes``.)"""

    earliest: int
    latest: int


@dataclass(frozen=True, slots=True)
class Hotspot:
    """A spot to be patrolled.

    ``worth``: minutes of missing cover that one full patrol at 100 % is worth. ``profile``: the worth in
    percent by elapsed hour of the day (empty: 100 throughout; past the end the last entry holds).
    ``active``: when it may be patrolled; a patrol lies wholly inside one span. ``dwell_*``: minutes of one
    patrol: never under least nor over most. ``visits_wanted``: patrols wanted today. ``least_gap``: minutes
    from the end of one patrol to the start of the next; ``most_gap``: the longest it should be left alone
    while active. ``crew``: people on a patrol (1 or 2), of two agencies if
    ``two_agencies``. ``may_patrol``: roles that may, or powers held by those who may (both empty: anyone);
    a role *or* a power suffices. ``lone_after_dark_ok``: risk-assessed for one person in the dark.
    ``recent_starts``: patrol starts of the days before, yesterday first, on *today's* time axis at the same
    wall time. ``run_days``: consecutive days patrolled up to yesterday.
    """

    id: int
    name: str
    place: int
    worth: int
    active: tuple[Span, ...]
    visits_wanted: int = 1
    profile: tuple[int, ...] = ()
    dwell_least: int = 10
    dwell_target: int = 15
    dwell_most: int = 20
    least_gap: int = 60
    most_gap: int | None = None
    crew: int = 1
    two_agencies: bool = False
    may_patrol: frozenset[str] = frozenset()
    lone_after_dark_ok: bool = False
    high_risk: bool = False
    recent_starts: tuple[tuple[int, ...], ...] = ()
    run_days: int = 0

    def percent(self, minute: int, hour_units: int = 60) -> int:
        """What a patrol starting at ``minute`` is worth, in percent of ``worth``."""
        if not self.profile:
            return 100
        return self.profile[min(minute // hour_units, len(self.profile) - 1)]

    def open_to(self, person: Person) -> bool:
        """Whether the person has a role or power that may patrol here."""
        return not self.may_patrol or person.role in self.may_patrol or bool(self.may_patrol & person.powers)


@dataclass(frozen=True, slots=True)
class Leg:
    """One person's part in a visit, ``minutes`` long. Every one of ``powers`` is needed; the role must be one
    of ``roles``, the agency one of ``agencies``, the person one of ``people`` (empty sets: any)."""

    minutes: int
    powers: frozenset[str] = frozenset()
    roles: frozenset[str] = frozenset()
    agencies: frozenset[str] = frozenset()
    people: frozenset[int] = frozenset()

    def open_to(self, index: int, person: Person) -> bool:
        """Whether person number ``index`` has what this part needs."""
        return (
            self.powers <= person.powers
            and (not self.roles or person.role in self.roles)
            and (not self.agencies or person.agency in self.agencies)
            and (not self.people or index in self.people)
        )


@dataclass(frozen=True, slots=True)
class Visit:
    """A call on a person or premises; the case is known by its reference only.

    ``windows``: when it may start, any one of them. ``preferred``: when it should start; each minute outside
    is priced. ``legs``: its crew, one leg a person; leg k + 1 starts from ``lag_least`` to ``lag_most``
    minutes after leg k starts (0 and 0: together). ``powers``: what the crew must hold between them.
    ``agencies_together``: the crew must be of so many agencies. ``named``: the named worker, who ``deputy``
    may replace; ``named_must``: nobody else may go in their place. The named worker takes any one leg.
    ``priority`` 0 (safeguarding deadline), 1 statutory, 2 appointment, 3 due date, 4 routine.
    ``worth``: minutes of missing cover if it is not made; None: what the priority says. ``must``: today is
    its last day, so leaving it out breaks a must. ``days_left`` to its deadline, for words only.
    ``household``: calls on one household carry the same text. ``marker_two``: a warning marker demands two
    people. ``lone_after_dark_ok``: may be made by one person in the dark.
    """

    id: int
    name: str
    place: int
    windows: tuple[StartWindow, ...]
    legs: tuple[Leg, ...]
    preferred: StartWindow | None = None
    lag_least: int = 0
    lag_most: int = 0
    powers: frozenset[str] = frozenset()
    agencies_together: int = 1
    named: int | None = None
    named_must: bool = False
    deputy: int | None = None
    priority: int = LOWEST_PRIORITY
    worth: int | None = None
    must: bool = False
    days_left: int | None = None
    household: str | None = None
    marker_two: bool = False
    lone_after_dark_ok: bool = False

    @property
    def together(self) -> bool:
        """Whether its people start at the same minute."""
        return self.lag_least == 0 == self.lag_most


@dataclass(frozen=True, slots=True)
class Quorum:
    """At least ``least`` people of ``agency`` (empty: of any) out of those on duty."""

    agency: str
    least: int


@dataclass(frozen=True, slots=True)
class Commitment:
    """A fixed activity: briefing, drop-in, Day of Action, court. ``attendees`` must be there from ``start``
    to ``end``; beside them each ``quorum`` must be met, attendees included. ``briefing``: it stands in for
    the briefing at the start of a tour."""

    id: int
    name: str
    place: int
    start: int
    end: int
    attendees: frozenset[int] = frozenset()
    quorum: tuple[Quorum, ...] = ()
    briefing: bool = False


@dataclass(frozen=True, slots=True)
class Lock:
    """A stop fixed by hand: ``item`` by ``people`` (leg by leg) at ``start``.
    ``minutes``: how long a patrol lasts (None: its target)."""

    kind: ItemKind
    item: int
    people: tuple[int, ...]
    start: int
    minutes: int | None = None


@dataclass(frozen=True, slots=True)
class InForce:
    """A stay of the run sheets that a day under way is planned anew from: ``people`` leg by leg, each from
    ``starts`` to ``ends``. ``begun``: somebody is there or on the way, so it stays as it is. ``modes``: how
    each of them travels (empty: not known)."""

    kind: ItemKind
    item: int
    people: tuple[int, ...]
    starts: tuple[int, ...]
    ends: tuple[int, ...]
    begun: bool = False
    modes: tuple[int, ...] = ()

    @property
    def minutes(self) -> int:
        """From the first start to the last end."""
        return max(self.ends) - min(self.starts)

    @property
    def stops(self) -> frozenset[tuple[int, int, int]]:
        """Who, from when, until when: the same for two stays that nobody would tell apart."""
        return frozenset(zip(self.people, self.starts, self.ends))
