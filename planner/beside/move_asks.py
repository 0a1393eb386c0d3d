"""What is asked about one cell: who can cover or swap its tour, how to repair it, why nothing else."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass
from typing import ClassVar

from planner.answers.cover import CoverSheet, cover_sheet
from planner.answers.repair import RepairAsked, RepairSheet, repair_asked
from planner.answers.swap import SwapSheet, swap_sheet
from planner.answers.why_not import WhyNot, why_not_others
from planner.beside.ask import Ask, Job, Once, figures_of
from planner.engine_job import JobState, Phase
from planner.planner import Planner
from solver.language import tr

SAFE, AGAIN = tr("Nothing was changed."), tr("Ask again.")


@dataclass(frozen=True, slots=True)
class CoverState(JobState):
    """``sheet`` is there once the phase is done."""

    sheet: CoverSheet | None = None


@dataclass(frozen=True, slots=True)
class WhoCanCover(Ask[CoverState]):
    """Every move of one or two people; ``code`` is the tour where it has been taken out already."""

    rota_id: int
    person_id: int
    day: dt.date
    today: dt.date
    code: str | None = None
    safe: ClassVar[str] = SAFE
    again: ClassVar[str] = AGAIN

    def first_state(self) -> CoverState:
        return CoverState()

    def start(self, planner: Planner) -> Job[CoverState]:
        asked = (self.rota_id, self.person_id, self.day, self.today, self.code)
        return Once(lambda: CoverState(Phase.DONE, sheet=planner.read(cover_sheet, *asked)))


@dataclass(frozen=True, slots=True)
class SwapState(JobState):
    """``sheet`` is there once the phase is done."""

    sheet: SwapSheet | None = None


@dataclass(frozen=True, slots=True)
class WhoCouldSwap(Ask[SwapState]):
    """Every ring of up to three people."""

    rota_id: int
    person_id: int
    day: dt.date
    today: dt.date
    safe: ClassVar[str] = SAFE
    again: ClassVar[str] = AGAIN

    def first_state(self) -> SwapState:
        return SwapState()

    def start(self, planner: Planner) -> Job[SwapState]:
        asked = (self.rota_id, self.person_id, self.day, self.today)
        return Once(lambda: SwapState(Phase.DONE, sheet=planner.read(swap_sheet, *asked)))


@dataclass(frozen=True, slots=True)
class RepairState(JobState):
    """``sheet`` is there once the phase is done."""

    sheet: RepairSheet | None = None


@dataclass(frozen=True, slots=True)
class FewestChanges(Ask[RepairState]):
    """The repair of a day, ``code`` being the tour where it has been taken out already."""

    rota_id: int
    person_id: int
    day: dt.date
    today: dt.date
    code: str | None = None
    safe: ClassVar[str] = SAFE
    again: ClassVar[str] = AGAIN

    def first_state(self) -> RepairState:
        return RepairState()

    def start(self, planner: Planner) -> Job[RepairState]:
        taken_out: Mapping[dt.date, str] = {self.day: self.code} if self.code else {}
        asked = (self.rota_id, self.person_id, (self.day,), self.today, taken_out)
        return _RepairJob(planner.read(repair_asked, *asked))


class _RepairJob:
    """Tried here while it is solved in the engine's process: that is waited for where trying leaves
    something open."""

    def __init__(self, asked: RepairAsked) -> None:
        self._asked, self._job = asked, asked.job()
        self.stop, self.close = self._job.stop, self._job.close

    def poll(self) -> RepairState:
        if not self._asked.is_open:
            return RepairState(Phase.DONE, sheet=self._asked.sheet())
        state = self._job.poll()
        sheet = None if state.answer is None else self._asked.solved_sheet(state.answer)
        return RepairState(**figures_of(state), sheet=sheet)


@dataclass(frozen=True, slots=True)
class CellState(JobState):
    """``swaps`` is None where there is no tour."""

    others: tuple[WhyNot, ...] = ()
    swaps: SwapSheet | None = None


@dataclass(frozen=True, slots=True)
class AboutCell(Ask[CellState]):
    """Why nothing else stands in a cell, and on ``duty`` who of all could swap it with one other person."""

    rota_id: int
    person_id: int
    day: dt.date
    today: dt.date
    duty: bool
    safe: ClassVar[str] = SAFE
    again: ClassVar[str] = AGAIN

    def first_state(self) -> CellState:
        return CellState()

    def start(self, planner: Planner) -> Job[CellState]:
        asked = (self.rota_id, self.person_id, self.day, self.today)

        def answer() -> CellState:
            swaps = planner.read(swap_sheet, *asked, most_people=2) if self.duty else None
            return CellState(Phase.DONE, others=planner.read(why_not_others, *asked), swaps=swaps)

        return Once(answer)
