"""How many weeks the Rota screen shows: one, four or thirteen. Remembered from one start to the next."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Protocol

from PySide6.QtCore import QObject

from solver.language import tr
from ui.desk import Desk
from ui.rota.controls import ACTIONS, RotaControls
from ui.rota.reading import WEEKS_SHOWN

REMEMBERED = "rota/weeks"


class ZoomedScreen(Protocol):
    """What is needed of the Rota screen."""

    controls: RotaControls

    def handle(self, action_id: str, do: Callable[[], object], *, why_not: Callable[[], str]) -> None: ...

    def why_no_rota(self) -> str: ...

    def bring_up_to_date(self) -> None: ...


class RotaZoom(QObject):
    """Registers its actions with the screen; ``weeks`` is what is in force."""

    def __init__(self, screen: ZoomedScreen, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._screen, self._desk = screen, desk
        remembered = desk.state.number(REMEMBERED, 1) if desk.state is not None else 1
        self.weeks = remembered if remembered in WEEKS_SHOWN else 1
        for weeks, action_id in ACTIONS.items():
            screen.handle(action_id, partial(self.show, weeks), why_not=screen.why_no_rota)
        screen.handle("view.zoom_in", partial(self._step, -1), why_not=partial(self._why_not, -1))
        screen.handle("view.zoom_out", partial(self._step, 1), why_not=partial(self._why_not, 1))
        self._mark()

    def show(self, weeks: int) -> None:
        if weeks == self.weeks:
            self._mark()
            return
        self.weeks = weeks
        if self._desk.state is not None:
            self._desk.state.put(REMEMBERED, weeks)
        self._mark()
        self._screen.bring_up_to_date()

    def _mark(self) -> None:
        self._screen.controls.show_weeks(self.weeks)

    def _step(self, by: int) -> None:
        self.show(WEEKS_SHOWN[WEEKS_SHOWN.index(self.weeks) + by])

    def _why_not(self, by: int) -> str:
        if reason := self._screen.why_no_rota():
            return reason
        if by < 0:
            return tr("One week is the closest.") if self.weeks == WEEKS_SHOWN[0] else ""
        return tr("Thirteen weeks is the widest.") if self.weeks == WEEKS_SHOWN[-1] else ""
