"""Changes of many rows: stored while the window's loop goes on, as whole and as undoable as any other."""

from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtGui import QPaintEvent
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from planner.commands.duties import PasteDuties
from planner.commands.rotas import ApplyProposal, StartRota
from planner.commands.sample_team.load import SAMPLE_WEEK
from planner.planner import Planner
from planner.views.rota_grid import CellKind, RotaGrid, rota_grid
from planner.views.rota_versions import current_rota
from ui.desk import MANY_ROWS
from ui.in_a_thread import in_a_thread, is_working
from ui.main_window import MainWindow
from ui.rota.screen import RotaScreen

LATER = SAMPLE_WEEK + timedelta(days=28)  # no rota holds it yet


class Turns:
    """How often the window's loop came round while something was stored, and what was tried meanwhile."""

    def __init__(self, window: MainWindow) -> None:
        self._window, self.taken, self.closed = window, 0, False
        self._timer = QTimer(window)
        self._timer.timeout.connect(self._take)
        self._timer.start(1)

    def _take(self) -> None:
        if is_working():
            self.taken += 1
            self.closed = self.closed or self._window.close()

    def stop(self) -> None:
        self._timer.stop()


def cells_of(grid: RotaGrid) -> list[tuple[int, int]]:
    return [
        (row.person_id, day)
        for group in grid.groups
        for row in group.people
        for day, cell in enumerate(row.cells)
        if cell.kind in (CellKind.DUTY, CellKind.REST)
    ]


def test_a_rota_of_four_weeks_is_started_while_the_window_goes_on(
    window: MainWindow, planner: Planner
) -> None:
    """Everybody with a pattern, 28 days: more than 500 rows. Closing is put off until they are stored; undo
    and redo take them away and bring them back."""
    window.desk.set_day(LATER)
    command, turns = StartRota(LATER, 28), Turns(window)
    assert planner.rows_of(command) > MANY_ROWS
    assert window.desk.execute(command)
    turns.stop()
    assert turns.taken > 0
    assert not turns.closed
    screen = window.front
    assert isinstance(screen, RotaScreen)
    assert screen.reading is not None, "shown when it is stored"
    stored = planner.read(rota_grid, screen.reading.grid.rota_id)
    assert screen.reading.grid.start == LATER
    assert window.desk.undo()
    assert planner.read(current_rota, LATER) is None
    assert not screen.grid.isVisible(), "there is no rota to show"
    assert window.desk.redo()
    assert planner.read(rota_grid, screen.reading.grid.rota_id) == stored
    assert window.close()


def test_what_is_refused_of_many_rows_is_told_and_changes_nothing(
    window: MainWindow, planner: Planner
) -> None:
    """The last of a thousand cells lies a day after the rota's end."""
    window.desk.set_day(LATER)
    assert window.desk.execute(StartRota(LATER, 28))
    rota_id = planner.read(current_rota, LATER)
    assert rota_id is not None
    before = planner.read(rota_grid, rota_id)
    cells = cells_of(before)
    duties = [(person, LATER + timedelta(days=day), "L") for person, day in cells]
    wrong = ApplyProposal(rota_id, (*duties, (cells[0][0], LATER + timedelta(days=28), "L")), {})
    assert planner.rows_of(wrong) > MANY_ROWS
    told = QSignalSpy(window.desk.noticed)
    assert not window.desk.execute(wrong)
    assert "is outside Draft 1" in told.at(told.count() - 1)[0].headline
    assert planner.read(rota_grid, rota_id) == before
    assert not is_working()


def test_after_many_cells_the_rules_say_what_a_fresh_reading_says(
    window: MainWindow, planner: Planner
) -> None:
    """The verdict that was asked while the rows were stored is that of a planner that opens the file anew."""
    window.desk.set_day(LATER)
    assert window.desk.execute(StartRota(LATER, 28))
    rota_id = planner.read(current_rota, LATER)
    assert rota_id is not None
    planner.verdict(rota_id)
    cells = cells_of(planner.read(rota_grid, rota_id))
    duties = tuple((person, LATER + timedelta(days=day), "LE"[day % 2]) for person, day in cells)
    assert window.desk.execute(ApplyProposal(rota_id, duties, {}))
    with Planner.open(planner.path, read_only=True) as fresh:
        assert planner.verdict(rota_id) == fresh.verdict(rota_id)


def test_many_peoples_changed_tours_are_read_while_the_window_goes_on(
    window: MainWindow, planner: Planner, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Undo of a step about everybody; what it wrote is few rows, what is read of them counts as many here."""
    monkeypatch.setattr("ui.rota.reading.MANY_CELLS", 50)
    screen = window.front
    assert isinstance(screen, RotaScreen)
    assert screen.reading is not None
    before = screen.reading.grid
    duties = [(person, SAMPLE_WEEK + timedelta(days=day), "L") for person, day in cells_of(before)]
    assert window.desk.execute(PasteDuties(before.rota_id, tuple(duties)))
    assert screen.reading.grid != before
    assert planner.undo_rows <= MANY_ROWS
    turns = Turns(window)
    assert window.desk.undo()
    turns.stop()
    assert turns.taken > 0
    assert screen.reading.grid == before


def test_what_stands_to_be_drawn_is_seen_before_a_thread_begins(qtbot: QtBot) -> None:
    """Drawn beside it, it would take three times as long, and the window would stand as long."""
    seen = Drawn()
    qtbot.addWidget(seen)
    seen.show()
    qtbot.waitUntil(lambda: seen.times > 0)
    before = seen.times
    seen.update()
    assert in_a_thread(lambda: seen.times) > before


class Drawn(QWidget):
    """Counts how often it was drawn."""

    def __init__(self) -> None:
        super().__init__()
        self.times = 0

    def paintEvent(self, event: QPaintEvent) -> None:
        self.times += 1
