"""Writes a file on a thread of its own, and tells the window's thread how it went.

The thread gets frozen rows and a path: no widget, no open planner file.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QRunnable, QThreadPool, Signal

from planner.exchange.written_safely import FileNotWritten
from solver.language import tr

OUR_FAULT = tr(
    "The file was not written: the planner itself failed. The file that was there is unchanged, and so is"
    " the rota. Try it again, or save under another name."
)


class _Voice(QObject):
    """Lives in the window's thread; a signal sent from the other thread arrives there."""

    ended = Signal(str)


class _Task(QRunnable):
    """Says once how it went, whatever happens."""

    def __init__(self, write: Callable[[], object], voice: _Voice) -> None:
        super().__init__()
        self.setAutoDelete(False)  # Python keeps it until it has spoken
        self._write, self._voice = write, voice

    def run(self) -> None:
        said = OUR_FAULT
        try:
            self._write()
            said = ""
        except FileNotWritten as why:
            said = str(why)
        finally:
            self._voice.ended.emit(said)


class Writing(QObject):
    """One file at a time. ``ended`` carries "" or the sentence that says why nothing was written."""

    ended = Signal(str)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self._voice = _Voice(self)
        self._voice.ended.connect(self._end)
        self._task: _Task | None = None

    @property
    def running(self) -> bool:
        return self._task is not None

    def start(self, write: Callable[[], object]) -> None:
        self._task = _Task(write, self._voice)
        self._pool.start(self._task)

    def finish(self) -> None:
        """Wait until the file is whole; for the end of the window."""
        self._pool.waitForDone()

    def _end(self, said: str) -> None:
        self._task = None
        self.ended.emit(said)
