"""How long the window does not answer, on the wall, while something takes its time in other processes.

The longest gap between ticks of the window's own loop: in the moment it begins, while it runs, and until
its result stands on the screen.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from datetime import date
from typing import TypeVar

from PySide6.QtCore import QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog

from planner.views.rota_cells import CellKind
from ui.build.controls import Stage
from ui.build.screen import BuildScreen
from ui.cover.dialog import MovesDialog
from ui.day.screen import DayScreen
from ui.main_window import MainWindow
from ui.rota.screen import RotaScreen
from ui.rules.trial.dialog import TrialDialog
from ui.screen import Screen

Shown = TypeVar("Shown", bound=Screen)
TICK_MS = 2
BEGINNING_MS = 300  # what belongs to the moment something is begun
LONGEST_SECONDS = 240


class Ticks:
    """The window's own loop, asked every few milliseconds whether it is there."""

    def __init__(self) -> None:
        self._last, self._worst = time.perf_counter(), 0.0
        self._timer = QTimer()
        self._timer.timeout.connect(self._tick)
        self._timer.start(TICK_MS)

    def worst(self) -> float:
        """The longest gap in milliseconds since the last call."""
        self._tick()
        worst, self._worst = self._worst, 0.0
        return worst

    def stop(self) -> None:
        self._timer.stop()

    def _tick(self) -> None:
        now = time.perf_counter()
        self._worst, self._last = max(self._worst, (now - self._last) * 1000), now


def blocks(window: MainWindow, seconds: float) -> dict[str, float]:
    """The figures of a build, a day, a trial and a question, each of which may run for so many seconds."""
    ticks = Ticks()
    try:
        return (
            _build(window, ticks, seconds) | _day(window, ticks, seconds) | _dialogs(window, ticks, seconds)
        )
    finally:
        ticks.stop()


def _build(window: MainWindow, ticks: Ticks, seconds: float) -> dict[str, float]:
    """The last: its plan is accepted into the draft and shown on Rota; then that is undone."""
    screen = _open(window, "build", BuildScreen)
    figures = _three(window, ticks, seconds, "build", lambda: not screen.following.running)
    _wait_for(lambda: not screen.clashing.looking)
    if screen.stage is Stage.CLASH:
        window.desk.actions["build.nearest"].trigger()  # the plan that breaks least
    QTest.qWait(BEGINNING_MS)
    for name, step in (("accepted", "build.accept"), ("undone", "edit.undo")):
        ticks.worst()
        began = time.perf_counter()
        window.desk.actions[step].trigger()
        figures[f"build_{name}_seconds"] = time.perf_counter() - began
        QTest.qWait(2 * BEGINNING_MS)
        figures[f"build_{name}_ms"] = ticks.worst()
    return figures


def _day(window: MainWindow, ticks: Ticks, seconds: float) -> dict[str, float]:
    screen = _open(window, "day", DayScreen)
    return _three(window, ticks, seconds, "day", lambda: not screen.building.running)


def _three(
    window: MainWindow, ticks: Ticks, seconds: float, name: str, over: Callable[[], bool]
) -> dict[str, float]:
    """Begun by its key, left alone, stopped with the best found and shown."""
    QTest.qWait(BEGINNING_MS)
    ticks.worst()
    window.desk.actions["plan.build"].trigger()
    QTest.qWait(BEGINNING_MS)
    begun = ticks.worst()
    QTest.qWait(round(seconds * 1000))
    running = ticks.worst()
    window.desk.actions["build.stop"].trigger()
    _wait_for(over)
    QTest.qWait(BEGINNING_MS)
    return {f"{name}_begun_ms": begun, f"{name}_running_ms": running, f"{name}_shown_ms": ticks.worst()}


def _wait_for(over: Callable[[], bool]) -> None:
    latest = time.perf_counter() + LONGEST_SECONDS
    while not over() and time.perf_counter() < latest:
        QTest.qWait(TICK_MS)


def _dialogs(window: MainWindow, ticks: Ticks, seconds: float) -> dict[str, float]:
    """Until each closes by itself: who can cover the first tour there is, and a trial."""
    rota = _open(window, "rota", RotaScreen)
    person, day = _somebody_on_duty(rota)

    def trial_over(dialog: QDialog) -> bool:
        """Built by its button, stopped after its time, over when it is set beside the draft."""
        if not isinstance(dialog, TrialDialog):
            return False
        if not dialog.looking and dialog.found is None:
            dialog.build()
        elif dialog.looking and time.perf_counter() - began > seconds:
            dialog.stop.click()
        return dialog.found is not None

    asked = _until_closed(
        ticks, lambda: rota.swapping.cover(person, day, None), lambda dialog: isinstance(dialog, MovesDialog)
    )
    window.open("rules")
    began = time.perf_counter()
    tried = _until_closed(ticks, window.desk.actions["plan.try"].trigger, trial_over)
    return {"who_can_cover_ms": asked, "trial_ms": tried}


def _until_closed(ticks: Ticks, begin: Callable[[], object], over: Callable[[QDialog], bool]) -> float:
    """The longest gap from the call on, until the dialog it opens has been shown and is closed."""

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, QDialog) and over(dialog):
            QTimer.singleShot(BEGINNING_MS, dialog.reject)
        else:
            QTimer.singleShot(BEGINNING_MS, look)

    QTest.qWait(BEGINNING_MS)
    ticks.worst()
    QTimer.singleShot(BEGINNING_MS, look)
    begin()
    return ticks.worst()


def _open(window: MainWindow, key: str, kind: type[Shown]) -> Shown:
    window.open(key)
    screen = window.front
    assert isinstance(screen, kind)
    return screen


def _somebody_on_duty(rota: RotaScreen) -> tuple[int, date]:
    model = rota.grid.model
    assert model.grid is not None
    return next(
        (person.person_id, header.day)
        for group in model.grid.groups
        for person in group.people
        for header, cell in zip(model.days, person.cells)
        if cell.kind is CellKind.DUTY
    )
