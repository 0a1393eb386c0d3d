"""What is asked about a day: its plan, whole or from a minute on, and what would help what it left out."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import ClassVar

from planner.beside.ask import Ask, Job, figures_of
from planner.commands.deployments import ApplyDeployment
from planner.day_job import DayJob
from planner.engine_job import JobState, Phase
from planner.live_day.remedies import DayRemedy
from planner.planner import Planner
from planner.views.day_breaches import DayChange
from solver.language import tr
from solver.result import Limit


@dataclass(frozen=True, slots=True)
class PlannedDay:
    """A checked plan that nobody has accepted yet: the command that does, and what it changes for whom when
    the day was planned anew from ``now``, a wall minute. ``revision``: the state of the file it is of."""

    command: ApplyDeployment
    now: int | None
    changes: tuple[DayChange, ...]
    broken_musts: int
    revision: int


@dataclass(frozen=True, slots=True)
class PlanState(JobState):
    """``plan`` is there once the phase is done."""

    plan: PlannedDay | None = None


@dataclass(frozen=True, slots=True)
class PlanDay(Ask[PlanState]):
    """The plan of a day; with ``now``, a wall minute, only of the rest of it."""

    day: dt.date
    limit: Limit
    now: int | None = None
    safe: ClassVar[str] = DayJob.safe
    again: ClassVar[str] = DayJob.again

    def first_state(self) -> PlanState:
        return PlanState(limit_seconds=self.limit.seconds)

    def start(self, planner: Planner) -> Job[PlanState]:
        return _PlanJob(planner.revision, DayJob.start(planner, self.day, self.limit, now=self.now))


class _PlanJob:
    """A day's job whose proposal is told in rows alone."""

    def __init__(self, revision: int, job: DayJob) -> None:
        self._revision, self._job = revision, job
        self.stop, self.close = job.stop, job.close

    def poll(self) -> PlanState:
        state = self._job.poll()
        made, plan = state.proposal, None
        if made is not None:
            broken = made.result.broken_musts
            plan = PlannedDay(made.command(), made.now, made.changes(), broken, self._revision)
        return PlanState(**figures_of(state), plan=plan)


@dataclass(frozen=True, slots=True)
class ItemRemedies:
    """What would get one thing assigned, the cheapest first."""

    unplaced_id: int
    remedies: tuple[DayRemedy, ...]


@dataclass(frozen=True, slots=True)
class RemediesState(JobState):
    """``found`` grows item by item."""

    found: tuple[ItemRemedies, ...] = ()


@dataclass(frozen=True, slots=True)
class WhatWouldHelp(Ask[RemediesState]):
    """The ways out of things not assigned; nobody sets off before ``now``, a wall minute."""

    day: dt.date
    unplaced_ids: tuple[int, ...]
    now: int | None = None
    safe: ClassVar[str] = tr("Nothing was changed.")
    again: ClassVar[str] = tr("Ask again.")

    def first_state(self) -> RemediesState:
        return RemediesState()

    def start(self, planner: Planner) -> Job[RemediesState]:
        return _RemediesJob(planner, self)


class _RemediesJob:
    """One item with every poll."""

    def __init__(self, planner: Planner, ask: WhatWouldHelp) -> None:
        self._planner, self._ask = planner, ask
        self._left, self._found = list(ask.unplaced_ids), list[ItemRemedies]()

    def poll(self) -> RemediesState:
        if self._left:
            item = self._left.pop(0)
            remedies = self._planner.day_remedies(self._ask.day, item, self._ask.now)
            self._found.append(ItemRemedies(item, remedies))
        phase = Phase.RUNNING if self._left else Phase.DONE
        return RemediesState(phase, found=tuple(self._found))

    def stop(self) -> None:
        self._left.clear()

    def close(self) -> None:
        """It holds nothing."""
