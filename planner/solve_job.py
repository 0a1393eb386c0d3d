"""A build of a rota while it runs: best, bound and gaps as they come; at the end a checked proposal."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import asdict, dataclass, replace
from typing import Any, Self

from sqlalchemy.orm import Session

from planner.engine_child import EngineChild
from planner.engine_job import EngineJob, JobState, Phase
from planner.live_rota import LiveRota
from planner.persistence.audit import revision as revision_of
from planner.planner import Planner
from planner.problem_builder import rota_problem, stored_rota
from planner.proposal import Proposal, propose
from planner.today import date_today
from planner.uncovered import UncoveredRow, cost_parts, uncovered
from solver.language import tr
from solver.result import Limit, Result
from solver.rota.check import check, costs
from solver.rota.preflight import musts_out_of_reach
from solver.rota.problem import RotaProblem
from solver.rota.solution import Rota
from solver.rule import duration
from solver.wire import from_plain, to_plain, to_text

TracePoint = tuple[float, int | None, int | None]  # seconds, best, bound


@dataclass(frozen=True, slots=True)
class BuildState(JobState):
    """What a poll sees. Costs and bounds are minutes of missing cover."""

    bound_minutes: int | None = None
    broken_musts: int = 0
    trace: tuple[TracePoint, ...] = ()
    improvements: tuple[tuple[float, str, int], ...] = ()  # seconds, words, cost
    uncovered: tuple[UncoveredRow, ...] = ()
    cost_parts: tuple[tuple[str, int], ...] = ()
    proposal: Proposal | None = None
    out_of_reach: tuple[str, ...] = ()  # musts that no rota keeps, known before the search

    @property
    def gap(self) -> float | None:
        """What may still be gained, as a part of the best; None while nothing is proven."""
        if self.best_minutes is None or self.bound_minutes is None or self.broken_musts:
            return None
        return (self.best_minutes - self.bound_minutes) / max(self.best_minutes, 1)


class BuildJob(EngineJob[BuildState]):
    """The build of one rota."""

    safe = tr("Your draft is unchanged.")
    again = tr("Build again; if it ends again, build fewer weeks at once.")

    def __init__(self, period: LiveRota, revision: int, child: EngineChild, state: BuildState) -> None:
        """``period``: the stored rota with the problem it was read into."""
        super().__init__(child, state)
        self.rota_id, self.problem, self.stored = period.rota_id, period.problem, period.check.rota
        self.revision = revision
        self._broken_before = 0  # musts broken in the plan of the last improvement

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
        revision, problem, stored = planner.read(_as_stored, rota_id, today or date_today())
        request = {
            "kind": "rota",
            "problem": to_plain(problem),
            "limit": asdict(limit),
            "workers": workers,
            "seed": seed,
            "hint": to_plain(stored),
        }
        child = EngineChild(to_text(request))
        certain = tuple(finding.text for finding in musts_out_of_reach(problem))
        state = BuildState(limit_seconds=limit.seconds, out_of_reach=certain)
        return cls(LiveRota(rota_id, problem, stored), revision, child, state)

    def _take(self, message: Mapping[str, Any]) -> None:
        match message["kind"]:
            case "found":
                self._found(message)
            case "bound" | "progress":
                self._heard(message)
            case "done":
                self._done(from_plain(Result[Rota], message["result"]))
            case _:
                EngineJob._take(self, message)

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
            return (
                tr("First plan found")
                if not broken
                else tr("First plan, {broken} musts broken", broken=broken)
            )
        if broken != before:
            return (
                tr("No must is broken")
                if not broken
                else tr("{before} fewer musts broken", before=before - broken)
            )
        return tr(
            "{improvements} better", improvements=duration(self.state.improvements[0][2] - message["cost"])
        )

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
            self._fail(
                tr("The build's result did not pass the check, so it is not shown. {safe}", safe=self.safe)
            )
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


def _as_stored(session: Session, rota_id: int, today: dt.date) -> tuple[int, RotaProblem, Rota]:
    """Revision, problem and duties of one state of the file: it may be changed meanwhile."""
    problem = rota_problem(session, rota_id, today)
    return revision_of(session), problem, stored_rota(session, rota_id, problem)
