"""Shift types from demand: which duties would cover a line of cover on a day with the fewest person-hours."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from sqlalchemy.orm import Session

from planner.answer_job import AnswerJob
from planner.answers.asked import Asked
from solver.language import tr
from solver.rota.answers.forms import Found, ShiftTypesAnswer, ShiftTypesQuestion
from solver.rota.rules.cover_rule import clock

STEP_MINUTES, STEPS_A_DAY = 30, 48


@dataclass(frozen=True, slots=True)
class DutyRow:
    """So many people from one clock time to another."""

    hours: str  # "15–23"
    start_minute: int
    end_minute: int
    people: int


@dataclass(frozen=True, slots=True)
class ShiftTypesSheet:
    """``minutes`` of duty in all; no set of duties has fewer than ``bound_minutes``."""

    line: str
    day: dt.date
    duties: tuple[DutyRow, ...]
    minutes: int
    bound_minutes: int
    proven: bool
    impossible: bool


class ShiftTypesAsked:
    """The question for one line of cover and day: ``job`` answers it, ``sheet`` puts it into clock times."""

    def __init__(self, line: str, day: dt.date, question: ShiftTypesQuestion) -> None:
        self._line, self._day, self.question = line, day, question

    @classmethod
    def read(
        cls,
        session: Session,
        rota_id: int,
        line: str,
        date: dt.date,
        lengths: tuple[int, ...],
        today: dt.date,
    ) -> ShiftTypesAsked:
        """``lengths`` in minutes; a duty may begin at any half hour. Raises KeyError for a line that asks
        for nobody in a band of that day."""
        problem = Asked.read(session, rota_id, today).problem
        day = (date - problem.start).days
        needs = [need for need in problem.cover if need.name == line and need.day == day and not need.shifts]
        if not needs:
            raise KeyError(line)
        demand = tuple(
            max(
                (need.target for need in needs if need.start < at + STEP_MINUTES and at < need.end), default=0
            )
            for at in range(0, STEPS_A_DAY * STEP_MINUTES, STEP_MINUTES)
        )
        question = ShiftTypesQuestion(
            demand, STEP_MINUTES, tuple(range(STEPS_A_DAY)), tuple(one // STEP_MINUTES for one in lengths)
        )
        return cls(line, date, question)

    def job(self) -> AnswerJob[ShiftTypesAnswer]:
        return AnswerJob.ask(tr("shift types"), self.question, ShiftTypesAnswer, self.question.seconds)

    def sheet(self, answer: ShiftTypesAnswer) -> ShiftTypesSheet:
        duties = []
        for one in answer.duties:
            start, end = one.start * STEP_MINUTES, (one.start + one.length) * STEP_MINUTES
            duties.append(DutyRow(f"{clock(start)}–{clock(end)}", start, end, one.people))
        return ShiftTypesSheet(
            self._line,
            self._day,
            tuple(duties),
            answer.minutes,
            answer.bound,
            answer.found is Found.PROVEN,
            answer.found is Found.IMPOSSIBLE,
        )
