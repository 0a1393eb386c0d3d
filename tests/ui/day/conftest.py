"""The Day screen over the example team's planned Friday."""

from __future__ import annotations

import pytest

from tests.ui.friday import friday_planner, friday_window, planner, window
from ui.day.chart_rows import OFFICERS
from ui.day.screen import DayScreen
from ui.main_window import MainWindow

__all__ = ["friday_planner", "friday_window", "planner", "window"]


@pytest.fixture(scope="module")
def screen_key() -> str:
    return "day"


@pytest.fixture
def day(window: MainWindow) -> DayScreen:
    """In front, checked, by officer, with the chart focused."""
    screen = window.front
    assert isinstance(screen, DayScreen)
    screen.show_view(OFFICERS)
    screen.side.map.fit()
    screen.chart.setFocus()
    screen.check()
    return screen
