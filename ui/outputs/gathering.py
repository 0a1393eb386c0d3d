"""Gathers an output a piece at a time between the window's own events, so that the window never stands
still and the open file is only ever read in its own thread."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal

from planner.planner import StoreError
from ui.outputs.output import NothingToShow, Steps


class Gathering(QObject):
    """One at a time: starting another forgets the one before."""

    told = Signal(str)  # what is read next
    ready = Signal(object)  # Prepared
    nothing = Signal(str, str)  # a heading and a sentence: there is nothing to prepare

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._steps: Steps | None = None
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._next)

    @property
    def running(self) -> bool:
        return self._steps is not None

    def start(self, steps: Steps) -> None:
        self._steps = steps
        self._timer.start(0)

    def stop(self) -> None:
        """Forget what is being gathered."""
        self._timer.stop()
        if self._steps is not None:
            self._steps.close()
            self._steps = None

    def _next(self) -> None:
        if self._steps is None:
            return
        try:
            self.told.emit(next(self._steps))
        except StopIteration as end:
            self.stop()
            self.ready.emit(end.value)
        except NothingToShow as why:
            self.stop()
            self.nothing.emit(why.heading, why.text)
        except StoreError as fault:
            self.stop()
            self.nothing.emit("The file could not be read", str(fault))
