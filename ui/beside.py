"""A question asked beside the window while it goes on: the newest one wins, an older one is ended."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from planner.beside.ask import Ask
from planner.beside.job import BesideJob
from planner.engine_job import Phase
from planner.planner import Planner

POLL_MS = 30


class Beside(QObject):
    """``answered`` carries the last state of the newest question, ``refused`` why there is no answer."""

    answered = Signal(object)
    refused = Signal(str)

    def __init__(self, planner: Planner, parent: QObject) -> None:
        super().__init__(parent)
        self._planner = planner
        self._job: BesideJob[Any] | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(POLL_MS)
        self._timer.timeout.connect(self._poll)

    @property
    def running(self) -> bool:
        return self._job is not None

    def ask(self, ask: Ask[Any]) -> None:
        self.forget()
        self._job = BesideJob.start(self._planner, ask)
        self._timer.start()

    def forget(self) -> None:
        """Nobody wants the answer any more; its process ends."""
        self._timer.stop()
        if self._job is not None:
            self._job.close()
            self._job = None

    def _poll(self) -> None:
        state = self._job.poll() if self._job is not None else None
        if state is None or state.running:
            return
        self.forget()
        if state.phase is Phase.DONE:
            self.answered.emit(state)
        else:
            self.refused.emit(state.message)
