"""Writes a file on a thread of its own, and tells the window's thread how it went.

The thread gets frozen rows and a path: no widget, no open planner file.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from planner.exchange.written_safely import FileNotWritten
from solver.language import tr
from ui.widgets.work import Work

OUR_FAULT = tr(
    "The file was not written: the planner itself failed. The file that was there is unchanged, and so is"
    " the rota. Try it again, or save under another name."
)


class Writing(QObject):
    """One file at a time. ``ended`` carries "" or the sentence that says why nothing was written."""

    ended = Signal(str)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._work = Work(self)
        self._work.done.connect(self._written)
        self._work.failed.connect(self._refused)

    @property
    def running(self) -> bool:
        return self._work.running

    def start(self, write: Callable[[], object]) -> None:
        self._work.start(lambda _tell: write())

    def finish(self) -> None:
        """Wait until the file is whole; for the end of the window."""
        self._work.finish()

    def _written(self, _result: object) -> None:
        self.ended.emit("")

    def _refused(self, fault: Exception) -> None:
        if isinstance(fault, FileNotWritten):
            self.ended.emit(str(fault))
            return
        self.ended.emit(OUR_FAULT)
        raise fault
