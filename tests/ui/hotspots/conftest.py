"""The Hotspots screen over the example team's planned Friday."""

from __future__ import annotations

import pytest

from tests.ui.friday import friday_planner, friday_window, planner, window
from ui.hotspots.columns import DOSAGE
from ui.hotspots.screen import HotspotsScreen
from ui.main_window import MainWindow

__all__ = ["friday_planner", "friday_window", "planner", "window"]


@pytest.fixture(scope="module")
def screen_key() -> str:
    return "hotspots"


@pytest.fixture
def hotspots(window: MainWindow) -> HotspotsScreen:
    """In front, without a filter, on the first hotspot, with the table focused."""
    screen = window.front
    assert isinstance(screen, HotspotsScreen)
    screen.controls.filter.clear()
    screen.controls.view.show_key(DOSAGE)
    screen.bring_up_to_date()
    screen.side.map.fit()
    screen.table.go_to_first()
    screen.take_focus()
    return screen
