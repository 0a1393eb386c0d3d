"""A day's deployment while it is planned: start, poll, stop; what comes of it is a ``DayProposal``."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict, dataclass, replace
from typing import Any, Self

from planner.domain.dates_in_words import long_day
from planner.engine_child import EngineChild
from planner.engine_job import EngineJob, JobState, Phase
from planner.live_day.elsewhere import elsewhere
from planner.live_day.proposal import DayProposal, missing
from planner.planner import Planner
from planner.problem_builder.day import DayFacts, day_problem
from planner.problem_builder.day_live import live_day
from planner.views.day_slots import DaySlot
from planner.views.rota_versions import current_rota
from solver.deployment.check import check
from solver.deployment.items import ItemKind
from solver.deployment.rules import BY_KEY
from solver.deployment.solution import DeploymentResult
from solver.language import tr
from solver.result import Limit
from solver.wire import from_plain, to_plain, to_text

Elsewhere = Callable[[Sequence[int]], Mapping[int, tuple[DaySlot, ...]]]  # visits on other days


@dataclass(frozen=True, slots=True)
class DayState(JobState):
    """What a poll sees; the proposal when it is done."""

    proposal: DayProposal | None = None


class DayJob(EngineJob[DayState]):
    """The plan of one day."""

    safe = tr("The day is unchanged.")
    again = tr("Plan it again.")

    def __init__(
        self, facts: DayFacts, seed: int, child: EngineChild, state: DayState, elsewhere: Elsewhere
    ) -> None:
        super().__init__(child, state)
        self.facts, self.seed, self._elsewhere = facts, seed, elsewhere

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
            raise ValueError(tr("No rota holds {day}. Start one for its week first.", day=long_day(day)))
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
        child, state = EngineChild(to_text(request)), DayState(limit_seconds=limit.seconds)
        return cls(facts, seed, child, state, lambda visits: planner.read(elsewhere, day, visits))

    def _take(self, message: Mapping[str, Any]) -> None:
        match message["kind"]:
            case "progress":
                self.state = replace(self.state, phase=Phase.RUNNING, best_minutes=message["best"])
            case "done":
                self._done(from_plain(DeploymentResult, message["result"], BY_KEY))
            case _:
                EngineJob._take(self, message)

    def _not_here(self, result: DeploymentResult) -> list[int]:
        """The visits for which another day is looked for."""
        left = [one.visit_id for one in self.facts.left_out]
        visits = [one for one in missing(self.facts, result) if one.kind is ItemKind.VISIT]
        return left + [self.facts.problem.visits[one.item].id for one in visits]

    def _done(self, result: DeploymentResult) -> None:
        """Accept nothing that the check in this process does not confirm to the minute."""
        checked = check(self.facts.problem, result.solution)
        if checked.cost != result.cost or len(checked.broken) != result.broken_musts:
            self._fail(tr("The plan did not pass the check, so it is not shown. {safe}", safe=self.safe))
            return
        self.state = replace(
            self.state,
            phase=Phase.DONE,
            best_minutes=result.cost,
            proposal=DayProposal(self.facts, result, self.seed, self._elsewhere(self._not_here(result))),
        )
