"""A question that the engine's own process answers: polled like a build, and confirmed before it is told."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any, Generic, Self, TypeVar

from planner.engine_child import EngineChild
from planner.engine_job import EngineJob, JobState, Phase
from solver.language import tr
from solver.wire import from_plain, to_plain, to_text

Answer = TypeVar("Answer")


@dataclass(frozen=True, slots=True)
class AnswerState(JobState, Generic[Answer]):
    """``answer`` is there once the phase is done."""

    answer: Answer | None = None


class AnswerJob(EngineJob[AnswerState[Answer]]):
    """One question under way."""

    safe = tr("Nothing was changed.")
    again = tr("Ask again.")

    def __init__(self, child: EngineChild, state: AnswerState[Answer], kind: type[Answer]) -> None:
        super().__init__(child, state)
        self._kind = kind

    @classmethod
    def ask(cls, name: str, question: object, kind: type[Answer], seconds: float) -> Self:
        """Start the child with a question of ``solver/rota/answers/questions.py``."""
        request = {"kind": "answer", "problem": {"name": name, "question": to_plain(question)}}
        return cls(EngineChild(to_text(request)), AnswerState(limit_seconds=seconds), kind)

    def _take(self, message: Mapping[str, Any]) -> None:
        if message["kind"] == "done":
            answer = from_plain(self._kind, message["result"])
            self.state = replace(self.state, phase=Phase.DONE, answer=answer)
        else:
            EngineJob._take(self, message)
