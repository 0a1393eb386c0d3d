"""The Concerns screen over the example team's planned Friday."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication

from tests.ui.friday import friday_planner, friday_window, planner, window
from ui.concerns.detail import HOTSPOT
from ui.concerns.screen import ConcernsScreen
from ui.concerns.table import ALL
from ui.main_window import MainWindow

__all__ = ["friday_planner", "friday_window", "planner", "window"]


@pytest.fixture(scope="module")
def screen_key() -> str:
    return "concerns"


@pytest.fixture
def concerns(window: MainWindow, qapp: QApplication) -> ConcernsScreen:
    """In front, without a filter, on the first report, with the list focused."""
    screen = window.front
    assert isinstance(screen, ConcernsScreen)
    screen.controls.filter.clear()
    screen.controls.view.show_key(ALL)
    screen.bring_up_to_date()
    screen.table.go_to_first()
    screen.detail.choose(HOTSPOT)
    screen.take_focus()
    qapp.processEvents()
    return screen
