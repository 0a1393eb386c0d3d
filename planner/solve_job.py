"""A build of a rota while it runs: start, poll, stop, cancel; at the end a checked proposal.

No Qt: the window polls with a timer, the command line in a loop. Nothing here changes the draft.
"""

from __future__ import annotations

import datetime as dt
import time
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, replace
from enum import StrEnum
from typing import Any, Self

from planner.engine_child import EngineChild
from planner.live_rota import LiveRota
from planner.planner import Planner
from planner.problem_builder import rota_problem, stored_rota
from planner.proposal import Proposal, propose
from planner.uncovered import UncoveredRow, cost_parts, uncovered
from solver.result import Limit, Result
from solver.rota.check import check, costs
from solver.rota.problem import RotaProblem
from solver.rota.solution import Rota
from solver.rule import duration
from solver.wire import from_plain, to_plain, to_text

DRAFT_IS_SAFE = "Your draft is unchanged."


class Phase(StrEnum):
    """How far a build is."""

    READING = "reading"  # the engine starts and reads the problem
    RUNNING = "running"
    DONE = "done"
    FAILED = "failed"
    CANCELLED = "cancelled"


TracePoint = tuple[float, int | None, int | None]  # seconds, best, bound


@dataclass(frozen=True, slots=True)
class BuildState:
    """What a poll sees. Costs and bounds are minutes of missing cover; ``gap`` is a fraction of the best."""

    phase: Phase = Phase.READING
    seconds: float = 0.0
    limit_seconds: float = 0.0
    best_minutes: int | None = None
    bound_minutes: int | None = None
    broken_musts: int = 0
    trace: tuple[TracePoint, ...] = ()
    improvements: tuple[tuple[float, str, int], ...] = ()  # seconds, words, cost
    uncovered: tuple[UncoveredRow, ...] = ()
    cost_parts: tuple[tuple[str, int], ...] = ()
    message: str = ""  # what failed, what is safe, what to do
    proposal: Proposal | None = None

    @property
    def gap(self) -> float | None:
        """What may still be gained, as a part of the best; None while nothing is proven."""
        if self.best_minutes is None or self.bound_minutes is None or self.broken_musts:
            return None
        return (self.best_minutes - self.bound_minutes) / max(self.best_minutes, 1)

    @property
    def running(self) -> bool:
        return self.phase in (Phase.READING, Phase.RUNNING)


@dataclass(slots=True)
class BuildJob:
    """One build. ``start`` it, ``poll`` it until it is no longer running, then ``close`` it."""

    rota_id: int
    revision: int
    problem: RotaProblem
    stored: Rota
    child: EngineChild
    state: BuildState
    _started: float = field(default_factory=time.monotonic)
    _broken_before: int = 0  # musts broken in the plan of the last improvement

    @classmethod
    def start(
        cls,
        planner: Planner,
        rota_id: int,
        limit: Limit | None = None,
        *,
        seed: int = 0,
        workers: int = 2,
        today: dt.date | None = None,
    ) -> Self:
        """Read the rota's period and hand it to the engine. Raises ValueError with a sentence when a
        stored rule has a value out of bounds."""
        limit = limit or Limit()
        revision = planner.revision
        problem = planner.read(rota_problem, rota_id, today or dt.date.today())
        stored = planner.read(stored_rota, rota_id, problem)
        request = {
            "kind": "rota",
            "problem": to_plain(problem),
            "limit": asdict(limit),
            "workers": workers,
            "seed": seed,
            "hint": to_plain(stored),
        }
        child = EngineChild(to_text(request))
        return cls(rota_id, revision, problem, stored, child, BuildState(limit_seconds=limit.seconds))

    def poll(self) -> BuildState:
        """Take in what the engine has said and tell how things stand. Never blocks."""
        if not self.state.running:
            return self.state
        for message in self.child.messages():
            self._take(message)
        if self.state.running:
            self.state = replace(self.state, seconds=time.monotonic() - self._started)
            if not self.child.running:
                self._ended_without_a_word()
        return self.state

    def stop(self) -> None:
        """Finish with the best found so far."""
        self.child.stop()

    def cancel(self) -> None:
        """Forget about it. The draft stays as it is."""
        self.child.cancel()
        self.state = replace(self.state, phase=Phase.CANCELLED, message=f"Cancelled. {DRAFT_IS_SAFE}")

    def close(self) -> None:
        """Release the process. Safe to call again."""
        self.child.close()

    def _take(self, message: Mapping[str, Any]) -> None:
        if not self.state.running:
            return
        match message["kind"]:
            case "found":
                self._found(message)
            case "bound" | "progress":
                self._heard(message)
            case "done":
                self._done(from_plain(Result[Rota], message["result"]))
            case "refused":
                self._fail(f"{message['sentence']} {DRAFT_IS_SAFE}")

    def _found(self, message: Mapping[str, Any]) -> None:
        rota = from_plain(Rota, message["solution"])
        live = LiveRota(self.rota_id, self.problem, rota)
        line = (message["seconds"], self._improvement(message), message["cost"])
        self.state = replace(
            self.state,
            improvements=(line, *self.state.improvements),
            uncovered=uncovered(live),
            cost_parts=cost_parts(live),
        )
        self._heard(message)

    def _improvement(self, message: Mapping[str, Any]) -> str:
        """What a better rota is better in: fewer broken musts first, then less cost."""
        broken, before = message["broken_musts"], self._broken_before
        self._broken_before = broken
        if not self.state.improvements:
            return "First plan found" if not broken else f"First plan, {broken} musts broken"
        if broken != before:
            return "No must is broken" if not broken else f"{before - broken} fewer musts broken"
        return f"{duration(self.state.improvements[0][2] - message['cost'])} better"

    def _heard(self, message: Mapping[str, Any]) -> None:
        best = message.get("cost", message.get("best"))
        point = (message["seconds"], best, message["bound"])
        trace = self.state.trace
        if not trace or trace[-1][1:] != point[1:]:
            trace = (*trace, point)
        self.state = replace(
            self.state,
            phase=Phase.RUNNING,
            best_minutes=best,
            bound_minutes=message["bound"],
            broken_musts=message["broken_musts"],
            trace=trace,
        )

    def _done(self, result: Result[Rota]) -> None:
        """Show nothing that the check, here in this process, does not confirm to the minute."""
        breaches = check(self.problem, result.solution)
        cost = costs(self.problem, breaches)[1]
        if cost != result.cost or sum(one.must for one in breaches) != result.broken_musts:
            self._fail(f"The build's result did not pass the check, so it is not shown. {DRAFT_IS_SAFE}")
            return
        live = LiveRota(self.rota_id, self.problem, result.solution)
        self.state = replace(
            self.state,
            phase=Phase.DONE,
            seconds=result.seconds,
            best_minutes=result.cost,
            bound_minutes=result.bound,
            broken_musts=result.broken_musts,
            trace=(*self.state.trace, (result.seconds, result.cost, result.bound)),
            uncovered=uncovered(live),
            cost_parts=cost_parts(live),
            proposal=propose(live, self.stored, self.revision, result.certificate),
        )

    def _ended_without_a_word(self) -> None:
        self._fail(
            f"The build ended unexpectedly (code {self.child.exit_code}). {DRAFT_IS_SAFE} "
            "Build again; if it ends again, build fewer weeks at once."
        )

    def _fail(self, message: str) -> None:
        self.state = replace(self.state, phase=Phase.FAILED, message=message)


def wait(job: BuildJob, seconds_between: float = 0.05) -> BuildState:
    """Poll until the job has ended: for the command line, which has nothing else to do."""
    while job.poll().running:
        time.sleep(seconds_between)
    job.close()
    return job.state
