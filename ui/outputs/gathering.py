"""Gathers an output a piece at a time between the window's own events, so that the window never stands
still and the open file is only ever read in its own thread."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from planner.planner import StoreError
from planner.views.rota_versions import rota_versions
from solver.language import tr
from ui.outputs.output import Asked, NothingToShow, Output, Prepared, Steps
from ui.patient_timer import PatientTimer


class Gathering(QObject):
    """One at a time: starting another forgets the one before. What was gathered since the last change of
    the file is kept, so that going to and fro between outputs waits for nothing."""

    told = Signal(str)  # what is read next
    ready = Signal(object)  # Prepared
    nothing = Signal(str, str)  # a heading and a sentence: there is nothing to prepare

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._steps: Steps | None = None
        self._wanted: tuple[Output, Asked] | None = None
        self._kept: dict[tuple[str, Asked], Prepared] = {}
        self._revision = -1  # of what is kept
        self._timer = PatientTimer(self)
        self._timer.timeout.connect(self._next)

    @property
    def running(self) -> bool:
        return self._steps is not None

    def start(self, output: Output, asked: Asked) -> None:
        """Gather an output; what is at hand is told at once."""
        self.stop()
        if self._revision != asked.planner.revision:
            self._kept, self._revision = {}, asked.planner.revision
        self._wanted = (output, asked)
        kept = self._kept.get((output.key, asked))
        if kept is not None:
            self.ready.emit(kept)
            return
        self._steps = output.steps(asked)
        self._timer.start(0)

    def stop(self) -> None:
        """Forget what is being gathered."""
        self._timer.stop()
        if self._steps is not None:
            self._steps.close()
            self._steps = None

    def _next(self) -> None:
        if self._steps is None or self._rota_is_gone():
            return
        try:
            self.told.emit(next(self._steps))
        except StopIteration as end:
            self.stop()
            self._take(end.value)
        except NothingToShow as why:
            self.stop()
            self.nothing.emit(why.heading, why.text)
        except StoreError as fault:
            self.stop()
            self.nothing.emit(tr("The file could not be read"), str(fault))

    def _rota_is_gone(self) -> bool:
        """An undo takes away even the rota that is being read; whoever looks next asks for another one."""
        if self._wanted is None or self._wanted[1].planner.revision == self._revision:
            return False
        asked = self._wanted[1]
        if any(row.rota_id == asked.rota_id for row in asked.planner.read(rota_versions)):
            return False
        self.stop()
        return True

    def _take(self, prepared: Prepared) -> None:
        """What is of one state goes out; after a change in between it is gathered anew."""
        if self._wanted is None:
            return
        output, asked = self._wanted
        if asked.planner.revision != self._revision:
            self.start(output, asked)
            return
        self._kept[output.key, asked] = prepared
        self.ready.emit(prepared)
