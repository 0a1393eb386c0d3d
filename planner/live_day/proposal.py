"""A checked plan of a day that nobody has accepted yet: what it changes, and the command that accepts it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

from planner.commands.deployments import ApplyDeployment, LeftOut, Stop
from planner.domain.dates_in_words import short_day
from planner.domain.deployments import StopKind
from planner.problem_builder.day import DayFacts
from planner.problem_builder.day_places import MODES
from planner.problem_builder.day_sheets import wall_of
from planner.views.day_breaches import DayChange
from planner.views.day_slots import DaySlot
from solver.deployment.changes import changes
from solver.deployment.items import ItemKind
from solver.deployment.problem import DeploymentProblem
from solver.deployment.solution import DeploymentResult, Remedy, RunSheet, Unplaced
from solver.deployment.solution import Stop as EngineStop
from solver.language import tr
from solver.wire import to_plain

ANOTHER_DAY = "another_day"


@dataclass(frozen=True, slots=True)
class DayProposal:
    """A checked plan of a day that nobody has accepted yet."""

    facts: DayFacts
    result: DeploymentResult
    seed: int
    elsewhere: Mapping[int, tuple[DaySlot, ...]] = field(default_factory=dict)  # by visit, the best first

    @property
    def now(self) -> int | None:
        """The wall minute from which a day under way was planned anew."""
        minute = self.facts.problem.now
        return None if minute is None else wall_of(self.facts.problem, minute)

    def changes(self) -> tuple[DayChange, ...]:
        """What is different for whom, if the day is under way."""
        problem = self.facts.problem
        if problem.now is None:
            return ()
        gone = tuple(DayChange(words) for words in self.facts.strays)
        found = changes(problem, problem.in_force, self.result.solution)
        people = [person.id for person in problem.people]
        return gone + tuple(DayChange(one.words, tuple(people[p] for p in one.people)) for one in found)

    def command(self) -> ApplyDeployment:
        """What accepting it does: one step."""
        return ApplyDeployment(
            date=self.facts.problem.date,
            rota_id=self.facts.rota_id,
            stops=tuple(_stops(self.facts.problem, self.result)),
            left_out=tuple(self._left_out()),
            seed=self.seed,
            certificate=to_plain(self.result.certificate),
            from_minute=self.now,
        )

    def _left_out(self) -> Iterator[LeftOut]:
        """What found no place. A visit that another day can still hold is not missing yet."""
        problem = self.facts.problem
        for visit in self.facts.left_out:
            words, code = self._remedy(visit.visit_id, None)
            yield LeftOut(
                kind=StopKind.VISIT.value,
                minutes=visit.minutes,
                reason=visit.reason,
                remedy=words,
                visit_id=visit.visit_id,
                remedy_code=code,
            )
        for item in missing(self.facts, self.result):
            ids = _ids(problem, item.kind, item.item)
            words, code = self._remedy(ids.visit_id, item.remedy)
            yield LeftOut(
                kind=StopKind(item.kind.value).value,
                minutes=_minutes(problem, item),
                reason=item.reason.words,
                remedy=words,
                remedy_code=code,
                due_minute=None if item.due is None else wall_of(problem, item.due),
                hotspot_id=ids.hotspot_id,
                visit_id=ids.visit_id,
                commitment_id=ids.commitment_id,
            )

    def _remedy(self, visit_id: int | None, here: Remedy | None) -> tuple[str, str]:
        """The cheaper of what would help on this day, and another day: in words, and its kind."""
        there = self.elsewhere.get(visit_id or 0, ())
        slot = there[0] if there else None
        if slot is not None and slot.day is not None and (here is None or slot.cost < here.cost):
            return tr(
                "Move to {short_day}, {clock}, {names}",
                short_day=short_day(slot.day),
                clock=_clock(slot.start),
                names=slot.names,
            ), ANOTHER_DAY
        return (here.words, here.code) if here is not None else ("", "")


def missing(facts: DayFacts, result: DeploymentResult) -> Iterator[Unplaced]:
    """What is on no run sheet and counts: not the visits that another day can still hold."""
    for item in result.solution.unplaced:
        later = item.kind is ItemKind.VISIT and facts.problem.visits[item.item].id not in facts.due_today
        if not later:
            yield item


def _clock(wall: int) -> str:
    return f"{wall // 60 % 24:02d}:{wall % 60:02d}"


def _stops(problem: DeploymentProblem, result: DeploymentResult) -> Iterator[Stop]:
    joint = _joint_numbers(result)
    for sheet in result.solution.sheets:
        for stop in sheet.stops:
            yield _stop(problem, sheet, stop, joint.get(_activity(sheet, stop)))
        if sheet.stops:
            yield _way_home(problem, sheet)


_Activity = tuple[ItemKind, int, int, tuple[int, ...]]  # kind, item, its start, its people


def _activity(sheet: RunSheet, stop: EngineStop) -> _Activity:
    """What several people do together. A visit is one activity whenever each of its legs starts."""
    start = stop.start if stop.kind is ItemKind.PATROL else 0
    return stop.kind, stop.item, start, tuple(sorted({sheet.person, *stop.partners}))


def _joint_numbers(result: DeploymentResult) -> dict[_Activity, int]:
    """A number for every activity of several people, commitments aside."""
    keys = {
        _activity(sheet, stop)
        for sheet in result.solution.sheets
        for stop in sheet.stops
        if stop.partners and stop.kind in (ItemKind.PATROL, ItemKind.VISIT)
    }
    return {key: number for number, key in enumerate(sorted(keys), start=1)}


def _stop(problem: DeploymentProblem, sheet: RunSheet, stop: EngineStop, joint: int | None) -> Stop:
    ids = _ids(problem, stop.kind, stop.item)
    kind = StopKind(stop.kind.value) if stop.kind is not ItemKind.BLOCKED else StopKind.OTHER
    if stop.kind is ItemKind.COMMITMENT and problem.commitments[stop.item].briefing:
        kind = StopKind.BRIEFING
    text = problem.busy[sheet.person][stop.item].label if stop.kind is ItemKind.BLOCKED else ""
    return Stop(
        person_id=problem.people[sheet.person].id,
        kind=kind.value,
        start_minute=wall_of(problem, stop.start),
        end_minute=wall_of(problem, stop.end),
        travel_minutes=stop.travel,
        joint=joint,
        travel_mode=MODES[sheet.mode].value,
        text=text,
        hotspot_id=ids.hotspot_id,
        visit_id=ids.visit_id,
        commitment_id=ids.commitment_id,
        locked=_locked(problem, sheet, stop),
    )


def _locked(problem: DeploymentProblem, sheet: RunSheet, stop: EngineStop) -> bool:
    """Whether the stop was there as a lock: it stays one."""
    return any(
        (lock.kind, lock.item, lock.start) == (stop.kind, stop.item, stop.start)
        and sheet.person in lock.people
        for lock in problem.locks
    )


def _way_home(problem: DeploymentProblem, sheet: RunSheet) -> Stop:
    """The way back to base, as an entry of its own at the moment of arrival."""
    home = wall_of(problem, sheet.stops[-1].end + sheet.travel_home)
    return Stop(
        person_id=problem.people[sheet.person].id,
        kind=StopKind.TRAVEL.value,
        start_minute=home,
        end_minute=home,
        travel_minutes=sheet.travel_home,
        travel_mode=MODES[sheet.mode].value,
    )


def _minutes(problem: DeploymentProblem, item: Unplaced) -> int:
    match item.kind:
        case ItemKind.PATROL:
            return problem.hotspots[item.item].dwell_target
        case ItemKind.VISIT:
            return problem.visits[item.item].legs[0].minutes
        case ItemKind.COMMITMENT:
            return problem.commitments[item.item].end - problem.commitments[item.item].start
        case _:
            return 0


class _Ids(NamedTuple):
    """The row an item stands for; the others are None."""

    hotspot_id: int | None = None
    visit_id: int | None = None
    commitment_id: int | None = None


def _ids(problem: DeploymentProblem, kind: ItemKind, item: int) -> _Ids:
    match kind:
        case ItemKind.PATROL:
            return _Ids(hotspot_id=problem.hotspots[item].id)
        case ItemKind.VISIT:
            return _Ids(visit_id=problem.visits[item].id)
        case ItemKind.COMMITMENT:
            return _Ids(commitment_id=problem.commitments[item].id)
        case _:
            return _Ids()
