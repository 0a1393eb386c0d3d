"""What is asked about a whole rota: its build, a trial beside it, why no rota meets every must."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, ClassVar

from planner.answer_job import AnswerJob
from planner.answers.clash import ClashAsked, ClashSheet
from planner.answers.side_by_side import SideBySide
from planner.answers.trial import Trial
from planner.beside.ask import Ask, Job, figures_of
from planner.engine_job import JobState
from planner.planner import Planner
from planner.solve_job import BuildJob, BuildState
from solver.result import Limit
from solver.rota.answers.forms import ClashAnswer


@dataclass(frozen=True, slots=True)
class BuildRota(Ask[BuildState]):
    """A build of a draft."""

    rota_id: int
    limit: Limit
    today: dt.date
    safe: ClassVar[str] = BuildJob.safe
    again: ClassVar[str] = BuildJob.again

    def first_state(self) -> BuildState:
        return BuildState(limit_seconds=self.limit.seconds)

    def start(self, planner: Planner) -> BuildJob:
        return BuildJob.start(planner, self.rota_id, self.limit, today=self.today)


@dataclass(frozen=True, slots=True)
class TrialState(BuildState):
    """``found`` sets the draft beside what was built, once that is there."""

    found: SideBySide | None = None


@dataclass(frozen=True, slots=True)
class TryRules(Ask[TrialState]):
    """A build beside the draft with one rule of other values, or as a "must" or a "prefer"; without a rule,
    under the rules as they are."""

    rota_id: int
    limit: Limit
    today: dt.date
    rule_id: str = ""
    values: Mapping[str, Any] = field(default_factory=dict)
    strength: str | None = None
    safe: ClassVar[str] = BuildJob.safe
    again: ClassVar[str] = BuildJob.again

    def first_state(self) -> TrialState:
        return TrialState(limit_seconds=self.limit.seconds)

    def start(self, planner: Planner) -> Job[TrialState]:
        values = {name: tuple(one) if isinstance(one, list) else one for name, one in self.values.items()}
        asked = (self.rota_id, self.rule_id, values, self.strength, self.today)
        trial = planner.read(Trial.read, *asked)
        return _TrialJob(trial, trial.job(self.limit))


class _TrialJob:
    """A build that is compared when it has ended."""

    def __init__(self, trial: Trial, job: BuildJob) -> None:
        self._trial, self._job = trial, job
        self.stop, self.close = job.stop, job.close

    def poll(self) -> TrialState:
        state = self._job.poll()
        found = None
        if state.proposal is not None:
            found = self._trial.beside(self._trial.rota_of(state.proposal.duties))
        return TrialState(**figures_of(state, BuildState), found=found)


@dataclass(frozen=True, slots=True)
class ClashState(JobState):
    """``sheet`` is there once the phase is done."""

    sheet: ClashSheet | None = None


@dataclass(frozen=True, slots=True)
class FindClash(Ask[ClashState]):
    """The smallest set of demands that cannot all be met, and the ways out."""

    rota_id: int
    today: dt.date
    seconds: float
    safe: ClassVar[str] = AnswerJob.safe
    again: ClassVar[str] = AnswerJob.again

    def first_state(self) -> ClashState:
        return ClashState(limit_seconds=self.seconds)

    def start(self, planner: Planner) -> Job[ClashState]:
        asked = planner.read(ClashAsked.read, self.rota_id, self.today, self.seconds)
        return _ClashJob(asked, asked.job())


class _ClashJob:
    """A question whose answer is put into words here, where the problem is."""

    def __init__(self, asked: ClashAsked, job: AnswerJob[ClashAnswer]) -> None:
        self._asked, self._job = asked, job
        self.stop, self.close = job.stop, job.close

    def poll(self) -> ClashState:
        state = self._job.poll()
        sheet = None if state.answer is None else self._asked.sheet(state.answer)
        return ClashState(**figures_of(state), sheet=sheet)
