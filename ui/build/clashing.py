"""Why no rota meets every must: asked in the engine's own process once a build ends with a broken must."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from planner.answers.clash import ClashSheet
from planner.beside.rota_asks import ClashState, FindClash
from planner.planner import Planner
from planner.solve_job import BuildState
from planner.today import date_today
from solver.language import tr
from ui.beside import Beside
from ui.notice import Notice, NoticeKind, Remedy

LONGEST_SECONDS = 20.0
MOST_TOLD = 2
BUILD = "build"  # key of the screen's notices


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


def out_of_reach(state: BuildState, stop: Callable[[], object]) -> Notice:
    """Told as soon as a build has begun, because no length of search changes it."""
    text = tr(
        "{musts} Stop now to see the ways out; the build goes on to the plan that breaks least.",
        musts=" ".join(state.out_of_reach[:MOST_TOLD]),
    )
    remedy = Remedy(tr("Stop and see the ways out"), stop)
    return Notice(tr("No rota keeps every must."), text, NoticeKind.WARN, (remedy,), key=BUILD)
