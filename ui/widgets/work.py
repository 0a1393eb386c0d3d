"""Something that takes a while, on a thread of its own: told how far it is, and given up when asked.

The thread reads the planner file through its door and touches no widget.
"""

from __future__ import annotations

from collections.abc import Callable
from threading import Event
from typing import Any

from PySide6.QtCore import QObject, QRunnable, QThreadPool, Signal, Slot

Progress = Callable[[str, int, int], None]
Job = Callable[[Progress], object]


class GivenUp(Exception):
    """Somebody pressed Cancel."""


class _Voice(QObject):
    """Lives in the window's thread; a signal sent from the other thread arrives there."""

    told = Signal(int, str, int, int)  # which job, then what it tells
    ended = Signal(int, object, object)  # which job, result, what was raised


class _Task(QRunnable):
    """Says once how it went, whatever happens."""

    def __init__(self, number: int, job: Job, voice: _Voice, given_up: Event) -> None:
        super().__init__()
        self.setAutoDelete(False)  # Python keeps it until it has spoken
        self._number, self._job, self._voice, self._given_up = number, job, voice, given_up

    def run(self) -> None:
        try:
            result, fault = self._job(self._tell), None
        except Exception as raised:  # noqa: BLE001 - told to the window, which raises what it does not know
            result, fault = None, raised
        self._voice.ended.emit(self._number, result, fault)

    def _tell(self, words: str, place: int, of: int) -> None:
        if self._given_up.is_set():
            raise GivenUp
        self._voice.told.emit(self._number, words, place, of)


class Work(QObject):
    """One job at a time. ``done`` carries its result, ``failed`` what it raised; one given up says
    nothing."""

    told = Signal(str, int, int)
    done = Signal(object)
    failed = Signal(object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self._voice = _Voice(self)
        self._voice.told.connect(self._tell)
        self._voice.ended.connect(self._end)
        self._task: _Task | None = None
        self._number = 0
        self._given_up = Event()

    @property
    def running(self) -> bool:
        return self._task is not None

    def start(self, job: Job) -> None:
        self._given_up = Event()
        self._number += 1
        self._task = _Task(self._number, job, self._voice, self._given_up)
        self._pool.start(self._task)

    def give_up(self) -> None:
        """End at the job's next word; nothing more is said."""
        self._given_up.set()
        self._let_go()

    def finish(self) -> None:
        """Wait for its end, which is then told; for the end of the window."""
        self._pool.waitForDone()

    @Slot(int, str, int, int)  # declared, as whatever hears another thread should be
    def _tell(self, number: int, words: str, place: int, of: int) -> None:
        if self._is_wanted(number):
            self.told.emit(words, place, of)

    @Slot(int, object, object)
    def _end(self, number: int, result: Any, fault: Exception | None) -> None:
        if not self._is_wanted(number):
            return
        self._let_go()
        if fault is None:
            self.done.emit(result)
        else:
            self.failed.emit(fault)

    def _is_wanted(self, number: int) -> bool:
        return number == self._number and not self._given_up.is_set()

    def _let_go(self) -> None:
        """The task is taken down in this thread, and not in its own while that is still inside it."""
        self._pool.waitForDone()
        self._task = None
