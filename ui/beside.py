"""A question asked beside the window while it goes on: the newest one wins, an older one is ended."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QObject, Signal

from planner.beside.ask import Ask
from planner.beside.job import BesideJob
from planner.engine_job import Phase
from planner.planner import Planner
from ui.following import Following


class Beside(QObject):
    """``answered`` carries the last state of the newest question, ``refused`` why there is no answer;
    ``went_on`` a state on the way there."""

    answered = Signal(object)
    refused = Signal(str)
    went_on = Signal(object)

    def __init__(self, planner: Planner, parent: QObject) -> None:
        super().__init__(parent)
        self._planner = planner
        self._following = Following(self)
        self._following.moved.connect(self._tell_moved)
        self._following.ended.connect(self._tell_ended)

    @property
    def running(self) -> bool:
        return self._following.running

    def ask(self, ask: Ask[Any]) -> None:
        self._following.follow(BesideJob.start(self._planner, ask))

    def forget(self) -> None:
        """Nobody wants the answer any more; its process ends."""
        self._following.forget()

    def let_go(self) -> None:
        """The same, and it may end a moment later."""
        self._following.let_go()

    def _tell_moved(self) -> None:
        self.went_on.emit(self._following.state)

    def _tell_ended(self) -> None:
        state = self._following.state
        if state.phase is Phase.DONE:
            self.answered.emit(state)
        else:
            self.refused.emit(state.message)
