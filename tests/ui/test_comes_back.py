"""What was selected is selected again after a restart, on every screen; in another file nothing is."""

from __future__ import annotations

import shutil
from datetime import timedelta
from pathlib import Path

from PySide6.QtCore import QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QApplication, QWidget
from pytestqt.qtbot import QtBot

from planner.commands.sample_team.load import SAMPLE_WEEK
from planner.planner import Planner
from ui.application import make_window
from ui.destination import Destination
from ui.main_window import MainWindow
from ui.screens import Place
from ui.window_state import WindowState

FRIDAY = SAMPLE_WEEK + timedelta(days=4)
NOTHING_TO_SELECT = {"build"}
OF_ITS_OWN = {"rota"}  # a cell, not a row: tests/ui/test_main_window.py


def screens(window: MainWindow) -> list[str]:
    others = NOTHING_TO_SELECT | OF_ITS_OWN
    return [key for key, place in window.places.items() if isinstance(place, Place) and key not in others]


def list_of(screen: QWidget) -> QAbstractItemView:
    """Where the keyboard is when the screen comes to the front, or the first list from the left."""
    focused = screen.focusWidget()
    if isinstance(focused, QAbstractItemView):
        return focused
    shown = [view for view in screen.findChildren(QAbstractItemView) if view.isVisible()]
    return min(shown, key=lambda view: view.mapTo(screen, view.rect().topLeft()).x())


def select_another(window: MainWindow, key: str) -> Destination:
    """Two rows further down than what is selected at first."""
    window.open(key)
    QApplication.processEvents()
    screen = window.screens[key]
    first = screen.in_hand()
    for _ in range(2):
        QTest.keyClick(list_of(screen), Qt.Key.Key_Down)
    QApplication.processEvents()
    second = screen.in_hand()
    assert second is not None
    assert second != first, key
    return second


def test_what_was_selected_on_each_screen_comes_back(
    qtbot: QtBot, sample_day_file: Path, tmp_path: Path, settings: QSettings
) -> None:
    with Planner.open(shutil.copy(sample_day_file, tmp_path / "friday.planner")) as planner:
        before = make_window(planner, FRIDAY, settings)
        qtbot.addWidget(before)
        before.show()
        selected = {key: select_another(before, key) for key in screens(before)}
        before.close()
        after = make_window(planner, FRIDAY, settings)
        qtbot.addWidget(after)
        after.show()
        for key, place in selected.items():
            after.open(key)
            QApplication.processEvents()
            assert after.screens[key].in_hand() == place
        after.close()
    state = WindowState(settings)
    state.forget_places()
    assert [state.place(key) for key in selected] == [None] * len(selected)
