"""Why no rota meets every must: asked in the engine's own process once a build ends with a broken must."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from planner.answers.clash import ClashSheet
from planner.beside.rota_asks import ClashState, FindClash
from planner.planner import Planner
from planner.today import date_today
from ui.beside import Beside

LONGEST_SECONDS = 20.0


class Clashing(QObject):
    """``sheet`` is the answer in words, None while it is being looked for and when nothing is known;
    ``refused`` says why that is so."""

    told = Signal()
    refused = Signal(str)

    def __init__(self, planner: Planner, parent: QObject) -> None:
        super().__init__(parent)
        self.sheet: ClashSheet | None = None
        self._beside = Beside(planner, self)
        self._beside.answered.connect(self._take)
        self._beside.refused.connect(self.refused)

    @property
    def looking(self) -> bool:
        return self._beside.running

    def ask(self, rota_id: int) -> None:
        """Begin to look. ``told`` is emitted when there is an answer."""
        self.sheet = None
        self._beside.ask(FindClash(rota_id, date_today(), LONGEST_SECONDS))

    def forget(self) -> None:
        """End the search and drop the answer."""
        self.sheet = None
        self._beside.forget()

    def _take(self, state: ClashState) -> None:
        self.sheet = state.sheet
        self.told.emit()
