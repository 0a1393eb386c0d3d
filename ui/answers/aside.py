"""A question that reads for a moment, on a thread of its own, so that the window goes on meanwhile.

The thread reads the planner file through its door and touches no widget. The newest question wins: the answer
to an older one is dropped.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QRunnable, QThreadPool, Signal

from planner.answers.asked import NotConfirmed
from planner.planner import StoreError

Read = Callable[[], object]


class _Voice(QObject):
    """Lives in the window's thread; a signal sent from the other thread arrives there."""

    ended = Signal(object, object)  # answer, what was raised


class _Task(QRunnable):
    """Says once how it went, whatever happens."""

    def __init__(self, read: Read, voice: _Voice) -> None:
        super().__init__()
        self.setAutoDelete(False)  # Python keeps it until it has spoken
        self._read, self._voice = read, voice

    def run(self) -> None:
        try:
            answer, fault = self._read(), None
        except Exception as raised:  # noqa: BLE001 - told to the window, which raises what it does not know
            answer, fault = None, raised
        self._voice.ended.emit(answer, fault)


class Aside(QObject):
    """``answered`` carries the answer to the newest question, ``refused`` the sentence why there is none."""

    answered = Signal(object)
    refused = Signal(str)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self._voice = _Voice(self)
        self._voice.ended.connect(self._end)
        self._task: _Task | None = None
        self._next: Read | None = None
        self._wanted = False

    @property
    def running(self) -> bool:
        return self._task is not None

    def ask(self, read: Read) -> None:
        """Read it soon; an earlier question is forgotten."""
        self._wanted = True
        if self._task is None:
            self._start(read)
        else:
            self._next = read

    def forget(self) -> None:
        """Nobody wants the answer any more."""
        self._wanted, self._next = False, None

    def finish(self) -> None:
        """Forget, and wait until the file is read no more; for the end of the window."""
        self.forget()
        self._pool.waitForDone()

    def _start(self, read: Read) -> None:
        self._task = _Task(read, self._voice)
        self._pool.start(self._task)

    def _end(self, answer: object, fault: Exception | None) -> None:
        self._task = None
        if self._next is not None:
            read, self._next = self._next, None
            self._start(read)
        elif self._wanted:
            self._wanted = False
            self._tell(answer, fault)

    def _tell(self, answer: object, fault: Exception | None) -> None:
        if fault is None:
            self.answered.emit(answer)
        elif isinstance(fault, NotConfirmed | StoreError):
            self.refused.emit(str(fault))
        else:
            raise fault
