"""A question that reads for a moment, on a thread of its own, so that the window goes on meanwhile.

The thread reads the planner file through its door and touches no widget. The newest question wins: the answer
to an older one is dropped.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from planner.answers.asked import NotConfirmed
from planner.planner import StoreError
from ui.widgets.work import Work

Read = Callable[[], object]


class Aside(QObject):
    """``answered`` carries the answer to the newest question, ``refused`` the sentence why there is none."""

    answered = Signal(object)
    refused = Signal(str)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._work = Work(self)
        self._work.done.connect(self._answer)
        self._work.failed.connect(self._refuse)
        self._next: Read | None = None
        self._wanted = False

    @property
    def running(self) -> bool:
        return self._work.running

    def ask(self, read: Read) -> None:
        """Read it soon; an earlier question is forgotten."""
        self._wanted = True
        if self._work.running:
            self._next = read
        else:
            self._start(read)

    def forget(self) -> None:
        """Nobody wants the answer any more."""
        self._wanted, self._next = False, None

    def finish(self) -> None:
        """Forget, and wait until the file is read no more; for the end of the window."""
        self.forget()
        self._work.finish()

    def _start(self, read: Read) -> None:
        self._work.start(lambda _tell: read())

    def _answer(self, answer: object) -> None:
        if self._is_newest():
            self.answered.emit(answer)

    def _refuse(self, fault: Exception) -> None:
        if not self._is_newest():
            return
        if not isinstance(fault, NotConfirmed | StoreError):
            raise fault
        self.refused.emit(str(fault))

    def _is_newest(self) -> bool:
        """Whether what was just read is wanted; a newer question is begun."""
        read, self._next = self._next, None
        if read is not None:
            self._start(read)
            return False
        wanted, self._wanted = self._wanted, False
        return wanted
