"""A question to the engine's own process, polled while the window goes on: progress, Stop, and its answer."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from planner.answer_job import AnswerJob, AnswerState
from planner.engine_job import Phase

POLL_MS = 50


class EngineQuestion(QObject):
    """One question at a time. ``moved`` says that time has gone by, ``ended`` that ``state`` is final."""

    moved = Signal()
    ended = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._job: AnswerJob[Any] | None = None
        self.state: AnswerState[Any] = AnswerState(phase=Phase.CANCELLED)
        self._timer = QTimer(self)
        self._timer.setInterval(POLL_MS)
        self._timer.timeout.connect(self._poll)

    @property
    def running(self) -> bool:
        return self._job is not None

    def ask(self, job: AnswerJob[Any]) -> None:
        """Follow a question that was just asked; an earlier one is forgotten."""
        self.forget()
        self._job, self.state = job, job.state
        self._timer.start()

    def stop(self) -> None:
        """Have the best found so far."""
        if self._job is not None:
            self._job.stop()

    def forget(self) -> None:
        """End the process; nothing more is said."""
        self._timer.stop()
        if self._job is not None:
            self._job.close()
            self._job = None

    def _poll(self) -> None:
        if self._job is None:
            return
        self.state = self._job.poll()
        if self.state.running:
            self.moved.emit()
            return
        self.forget()
        self.ended.emit()
