"""A day's deployment while it is planned, and its result as a command: start, poll, stop, accept."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping
from dataclasses import asdict, dataclass, replace
from typing import Any, NamedTuple, Self

from planner.commands.deployments import ApplyDeployment, LeftOut, Stop
from planner.domain.dates_in_words import long_day
from planner.domain.deployments import StopKind
from planner.engine_child import EngineChild
from planner.engine_job import EngineJob, JobState, Phase
from planner.planner import Planner
from planner.problem_builder.day import DayFacts, day_problem
from planner.problem_builder.day_live import live_day
from planner.problem_builder.day_places import MODES
from planner.problem_builder.day_sheets import wall_of
from planner.views.day_breaches import DayChange
from planner.views.rota_versions import current_rota
from solver.deployment.changes import changes
from solver.deployment.check import check
from solver.deployment.items import ItemKind
from solver.deployment.problem import DeploymentProblem
from solver.deployment.rules import BY_KEY
from solver.deployment.solution import DeploymentResult, RunSheet, Unplaced
from solver.deployment.solution import Stop as EngineStop
from solver.result import Limit
from solver.wire import from_plain, to_plain, to_text


@dataclass(frozen=True, slots=True)
class DayProposal:
    """A checked plan of a day that nobody has accepted yet."""

    facts: DayFacts
    result: DeploymentResult
    seed: int

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
            left_out=tuple(_left_out(self.facts, self.result)),
            seed=self.seed,
            certificate=to_plain(self.result.certificate),
            from_minute=self.now,
        )


@dataclass(frozen=True, slots=True)
class DayState(JobState):
    """What a poll sees; the proposal when it is done."""

    proposal: DayProposal | None = None


class DayJob(EngineJob[DayState]):
    """The plan of one day."""

    safe = "The day is unchanged."
    again = "Plan it again."

    def __init__(self, facts: DayFacts, seed: int, child: EngineChild, state: DayState) -> None:
        super().__init__(child, state)
        self.facts, self.seed = facts, seed

    @classmethod
    def start(
        cls,
        planner: Planner,
        day: dt.date,
        limit: Limit | None = None,
        *,
        seed: int = 0,
        now: int | None = None,
    ) -> Self:
        """Read the day and hand it to the engine; with ``now``, a wall minute, only the rest is planned.
        Raises ValueError with a sentence when no rota holds it, or when there is nothing to plan anew."""
        limit = limit or Limit(seconds=5.0)
        rota_id = planner.read(current_rota, day)
        if rota_id is None:
            raise ValueError(f"No rota holds {long_day(day)}. Start one for its week first.")
        if now is None:
            facts = planner.read(day_problem, rota_id, day, seed)
        else:
            facts = planner.read(live_day, rota_id, day, now)
            seed = facts.problem.seed
        request = {
            "kind": "deployment",
            "problem": to_plain(facts.problem),
            "limit": asdict(limit),
            "seed": seed,
        }
        return cls(facts, seed, EngineChild(to_text(request)), DayState(limit_seconds=limit.seconds))

    def _take(self, message: Mapping[str, Any]) -> None:
        match message["kind"]:
            case "progress":
                self.state = replace(self.state, phase=Phase.RUNNING, best_minutes=message["best"])
            case "done":
                self._done(from_plain(DeploymentResult, message["result"], BY_KEY))
            case _:
                EngineJob._take(self, message)

    def _done(self, result: DeploymentResult) -> None:
        """Accept nothing that the check in this process does not confirm to the minute."""
        checked = check(self.facts.problem, result.solution)
        if checked.cost != result.cost or len(checked.broken) != result.broken_musts:
            self._fail(f"The plan did not pass the check, so it is not shown. {self.safe}")
            return
        self.state = replace(
            self.state,
            phase=Phase.DONE,
            best_minutes=result.cost,
            proposal=DayProposal(self.facts, result, self.seed),
        )


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


def _left_out(facts: DayFacts, result: DeploymentResult) -> Iterator[LeftOut]:
    """What found no place. A visit that another day can still hold is not missing yet."""
    problem = facts.problem
    for visit in facts.left_out:
        yield LeftOut(StopKind.VISIT.value, visit.minutes, visit.reason, visit_id=visit.visit_id)
    for item in result.solution.unplaced:
        if item.kind is ItemKind.VISIT and problem.visits[item.item].id not in facts.due_today:
            continue
        ids = _ids(problem, item.kind, item.item)
        yield LeftOut(
            kind=StopKind(item.kind.value).value,
            minutes=_minutes(problem, item),
            reason=item.reason.words,
            remedy=item.remedy.words if item.remedy else "",
            due_minute=None if item.due is None else wall_of(problem, item.due),
            hotspot_id=ids.hotspot_id,
            visit_id=ids.visit_id,
            commitment_id=ids.commitment_id,
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
