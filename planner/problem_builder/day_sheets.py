"""A day's stored run sheets as the engine's: the way back from what was accepted and changed by hand.

What follows from the problem is not stored, so it is worked out: the minutes on the way, who is together at
a stop, which part of a visit is whose, and who is the buddy of somebody out alone.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import permutations

from planner.domain.deployments import Deployment as StoredDeployment
from planner.domain.deployments import RunSheetStop, StopKind, Unplaced
from planner.domain.people import TravelMode
from planner.domain.visits import VisitStatus
from planner.problem_builder.day_places import MODES
from solver.clock import MINUTES_A_DAY
from solver.deployment.items import ItemKind, Lock
from solver.deployment.preflight import whole_crew
from solver.deployment.problem import DeploymentProblem
from solver.deployment.rules.lone_visit_buddy import with_buddies
from solver.deployment.solution import Deployment, RunSheet, Stop
from solver.language import tr

MOST_TRIED = 4  # crews larger than this keep the order in which they were stored


@dataclass(frozen=True, slots=True)
class StoredSheets:
    """The run sheets, and in words the stops that the day as it now is has no place for."""

    deployment: Deployment
    strays: tuple[str, ...]


def stored_sheets(problem: DeploymentProblem, stored: StoredDeployment) -> StoredSheets:
    """The run sheets of a stored deployment; its rota may have changed since."""
    return _Reading(problem).sheets(stored.stops)


def made_already(
    stored: StoredDeployment, on_duty: Collection[int], now: int | None = None
) -> frozenset[int]:
    """The visits of the run sheets that are recorded as made, or as met by nobody; with ``now``, a wall
    minute, those planned to begin by then. They stay on the sheets, though nobody plans them any more. What
    was made by somebody who is not ``on_duty`` any more is on no sheet, and is not to be done again."""
    made = (VisitStatus.DONE, VisitStatus.NO_REPLY)
    return frozenset(
        stop.visit.id
        for stop in stored.stops
        if stop.visit is not None
        and stop.person_id in on_duty
        and stop.visit.status in made
        and (now is None or stop.start_minute - stop.travel_minutes <= now)
    )


def stored_locks(problem: DeploymentProblem, stored: StoredDeployment) -> tuple[Lock, ...]:
    """The locked patrols and visits of a stored deployment, as far as the day still knows them and has the
    people for them: nobody is held to a stop whose partner is off duty now."""
    locked = [stop for stop in stored.stops if stop.locked]
    deployment = _Reading(problem).sheets(locked).deployment
    known = (
        Lock(kind, item, stay.people, stay.start, stay.minutes if kind is ItemKind.PATROL else None)
        for kind, many in ((ItemKind.VISIT, len(problem.visits)), (ItemKind.PATROL, len(problem.hotspots)))
        for item in range(many)
        for stay in deployment.stays(kind, item)
    )
    return tuple(lock for lock in known if whole_crew(problem, lock))


def item_of(problem: DeploymentProblem, row: RunSheetStop | Unplaced) -> tuple[ItemKind, int] | None:
    """What a stop or something not assigned is about, in the problem's numbers; None when the day has it no
    more, or when it is about nothing (a meal)."""
    kind, ids, item_id = (
        (ItemKind.PATROL, [one.id for one in problem.hotspots], row.hotspot_id)
        if row.hotspot_id is not None
        else (ItemKind.VISIT, [one.id for one in problem.visits], row.visit_id)
        if row.visit_id is not None
        else (ItemKind.COMMITMENT, [one.id for one in problem.commitments], row.commitment_id)
    )
    return (kind, ids.index(item_id)) if item_id in ids else None


def minute_of(problem: DeploymentProblem, wall: int) -> int:
    """The engine's minute of a stored wall minute, which may lie past midnight."""
    return problem.clock.minute(*divmod(wall, MINUTES_A_DAY))


def wall_of(problem: DeploymentProblem, minute: int) -> int:
    """The stored wall minute of an engine's minute, above 1440 after midnight."""
    day, wall = problem.clock.wall(minute)
    return day * MINUTES_A_DAY + wall


@dataclass(frozen=True, slots=True)
class _Found:
    """A stop with its person, its joint number, and nothing of what follows from the others yet."""

    person: int
    joint: int | None
    stop: Stop


class _Reading:
    """One problem's numbers for the ids of the file."""

    def __init__(self, problem: DeploymentProblem) -> None:
        self.problem = problem
        self.people = {person.id: p for p, person in enumerate(problem.people)}

    def sheets(self, stops: Sequence[RunSheetStop]) -> StoredSheets:
        strays: list[str] = []
        found: list[_Found] = []
        for stored in sorted(stops, key=lambda stop: (stop.start_minute, stop.end_minute, stop.position)):
            if stored.kind is StopKind.TRAVEL or _own_briefing(stored):
                continue
            one = self._stop(stored)
            if isinstance(one, str):
                strays.append(one)
            else:
                found.append(one)
        joined = [self._joined(one, found) for one in found]
        modes = self._modes(stops)
        sheets = tuple(
            self._sheet(p, mode, [one.stop for one in joined if one.person == p])
            for p, mode in enumerate(modes)
        )
        return StoredSheets(Deployment(with_buddies(self.problem, sheets)), tuple(strays))

    def _stop(self, stored: RunSheetStop) -> _Found | str:
        """The engine's stop, or why there is none."""
        p = self.people.get(stored.person_id)
        if p is None:
            return tr(
                "{person}: {title} at {clock}, but not on duty",
                person=stored.person,
                title=_title(stored),
                clock=_clock(stored),
            )
        place = self._item(stored, p)
        if place is None:
            return tr(
                "{person}: {title} at {clock} is no longer to be done on this day",
                person=stored.person,
                title=_title(stored),
                clock=_clock(stored),
            )
        start, end = (minute_of(self.problem, one) for one in (stored.start_minute, stored.end_minute))
        if place[0] is ItemKind.BLOCKED:  # it is where it is, whatever the clock shows
            start, end = self.problem.busy[p][place[1]].start, self.problem.busy[p][place[1]].end
        return _Found(p, stored.joint, Stop(*place, start, end))

    def _item(self, stored: RunSheetStop, p: int) -> tuple[ItemKind, int] | None:
        if stored.hotspot_id or stored.visit_id or stored.commitment_id:
            return item_of(self.problem, stored)
        if stored.kind is StopKind.MEAL:
            return ItemKind.MEAL, 0
        start, busy = stored.start_minute, self.problem.busy[p]
        blocked = [n for n, one in enumerate(busy) if wall_of(self.problem, one.start) == start]
        return (ItemKind.BLOCKED, blocked[0]) if blocked else None

    def _joined(self, one: _Found, found: Sequence[_Found]) -> _Found:
        """With partners and its part."""
        if one.stop.kind not in (ItemKind.PATROL, ItemKind.VISIT):
            return one
        crew = [other for other in found if _same_activity(one, other)]
        partners = tuple(sorted({other.person for other in crew} - {one.person}))
        leg = self._legs(one.stop, [other.person for other in crew]).index(one.person)
        return replace(one, stop=replace(one.stop, leg=leg, partners=partners))

    def _legs(self, stop: Stop, crew: Sequence[int]) -> tuple[int, ...]:
        """People in the order of the parts, which is that of their starts where they come one after the
        other. Parts are alike but for who may do them, so the first order in which all may is good."""
        crew = tuple(dict.fromkeys(crew))
        if stop.kind is not ItemKind.VISIT or len(crew) > MOST_TRIED:
            return crew
        legs, people = self.problem.visits[stop.item].legs, self.problem.people
        orders = (
            order
            for order in permutations(crew)
            if all(leg.open_to(p, people[p]) for leg, p in zip(legs, order))
        )
        return next(orders, crew)

    def _modes(self, stops: Sequence[RunSheetStop]) -> Iterator[int]:
        """How everybody travels: as stored, else the usual way."""
        stored = {stop.person_id: stop.travel_mode for stop in stops if stop.travel_mode is not None}
        for person in self.problem.people:
            mode: TravelMode | None = stored.get(person.id)
            yield person.modes[0] if mode is None else MODES.index(mode)

    def _sheet(self, p: int, mode: int, stops: Sequence[Stop]) -> RunSheet:
        person, way = self.problem.people[p], self.problem.travel[mode]
        place, travelled = person.base, []
        for stop in sorted(stops, key=lambda one: (one.start, one.end)):
            there = self.problem.place_of(stop.kind, stop.item, p)
            travelled.append(replace(stop, travel=way[place][there]))
            place = there
        return RunSheet(p, mode, tuple(travelled), way[place][person.home] if stops else 0)


def _same_activity(one: _Found, other: _Found) -> bool:
    """The same visit; or the same patrol, which is one activity by its joint number."""
    if (one.stop.kind, one.stop.item) != (other.stop.kind, other.stop.item):
        return False
    if one is other or one.stop.kind is ItemKind.VISIT:
        return True
    return one.joint is not None and one.joint == other.joint


def _own_briefing(stored: RunSheetStop) -> bool:
    """The briefing at the start of a tour is the rule's, not an item of the day."""
    return stored.kind is StopKind.BRIEFING and stored.commitment_id is None


def _title(stored: RunSheetStop) -> str:
    item = stored.hotspot or stored.visit or stored.commitment
    return str(item) if item is not None else stored.text or stored.kind.value


def _clock(stored: RunSheetStop) -> str:
    return f"{stored.start_minute // 60 % 24:02d}:{stored.start_minute % 60:02d}"
