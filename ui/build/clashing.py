"""Why no rota meets every must: asked in the engine's own process once a build ends with a broken must."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QObject, QTimer, Signal

from planner.answers.clash import ClashSheet
from planner.beside.job import BesideJob
from planner.beside.rota_asks import ClashState, FindClash
from planner.planner import Planner

POLL_MS = 50
LONGEST_SECONDS = 20.0


class Clashing(QObject):
    """``sheet`` is the answer in words, None while it is being looked for and when nothing is known."""

    told = Signal()

    def __init__(self, planner: Planner, parent: QObject) -> None:
        super().__init__(parent)
        self._planner = planner
        self._job: BesideJob[ClashState] | None = None
        self.sheet: ClashSheet | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(POLL_MS)
        self._timer.timeout.connect(self._poll)

    @property
    def looking(self) -> bool:
        return self._job is not None

    def ask(self, rota_id: int) -> None:
        """Begin to look. ``told`` is emitted when there is an answer."""
        self.forget()
        ask = FindClash(rota_id, date.today(), LONGEST_SECONDS)
        self._job = BesideJob.start(self._planner, ask)
        self._timer.start()

    def forget(self) -> None:
        """End the search and drop the answer."""
        self._timer.stop()
        self.sheet = None
        if self._job is not None:
            self._job.close()
            self._job = None

    def _poll(self) -> None:
        if self._job is None:
            return
        state = self._job.poll()
        if state.running:
            return
        self.forget()
        self.sheet = state.sheet
        self.told.emit()
