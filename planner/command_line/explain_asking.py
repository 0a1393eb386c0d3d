"""A question of ``main.py explain`` with its place, and what several answers have in common."""

from __future__ import annotations

import datetime as dt
import json
from argparse import Namespace
from collections.abc import Iterable
from dataclasses import dataclass
from typing import TypeVar

from planner.answer_job import AnswerJob
from planner.answers.move_rows import OptionRow
from planner.command_line.shape import CannotDo
from planner.planner import Planner
from planner.views.rota_grid import PersonRow
from solver.rule import duration

Answer = TypeVar("Answer")
REST_DAY = "RD"


@dataclass(frozen=True, slots=True)
class Asking:
    """A question with its place: the open file, the rota, the person where one is named."""

    planner: Planner
    rota_id: int
    person: PersonRow | None
    arguments: Namespace

    @property
    def person_id(self) -> int:
        assert self.person is not None  # the question said that it needs one
        return self.person.person_id

    @property
    def day(self) -> dt.date:
        day: dt.date = self.arguments.day
        return day

    def as_json(self, plain: object) -> bool:
        """Print the answer for other programs, if that was asked for."""
        if self.arguments.json:
            print(json.dumps(plain, indent=2, ensure_ascii=False, default=str))
        return bool(self.arguments.json)


def answered(job: AnswerJob[Answer]) -> Answer:
    """What the engine's own process found; CannotDo says why it found nothing."""
    state = job.wait()
    if state.answer is None:
        raise CannotDo(state.message)
    return state.answer


def tell_moves(rows: Iterable[OptionRow]) -> None:
    """Numbered, each with its figures and what else changes."""
    for number, option in enumerate(rows, start=1):
        figures = f"short {signed(option.short_minutes)}, cost {signed(option.cost_minutes)}"
        print(f"{number:>2}  {option.words} ({figures})")
        if option.detail:
            print(f"    {option.detail}")
        tell_remarks(option.remarks)


def tell_remarks(remarks: Iterable[tuple[bool, str]]) -> None:
    """What else gets better or worse."""
    for better, words in remarks:
        print(f"    {'better' if better else 'worse '}  {words}")


def signed(minutes: int) -> str:
    """ "+8 h", "−30 min", "0 min"."""
    return f"+{duration(minutes)}" if minutes > 0 else duration(minutes)
