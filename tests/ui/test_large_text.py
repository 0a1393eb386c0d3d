"""Text at 200 % in a window of a small laptop: all there is can be reached, and forms scroll down only."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.friday import FRIDAY, friday_planner, friday_window, planner, window
from ui.destination import Destination
from ui.main_window import MainWindow
from ui.pictures import settle
from ui.screens import SCREENS

__all__ = ["friday_planner", "friday_window", "planner", "window"]

SMALL = (1280, 800)


@pytest.fixture(scope="module")
def screen_key() -> str:
    return "settings"


def sideways(root: QWidget) -> list[str]:
    """Forms and columns that are wider than the room they have. Tables may be: they have a first column."""
    return [
        f"{type(area).__name__} {area.accessibleName()}"
        for area in root.findChildren(QScrollArea)
        if area.isVisible() and area.horizontalScrollBar().maximum() > 0
    ]


def test_no_screen_outgrows_a_small_window_and_no_form_goes_sideways(
    qtbot: QtBot, window: MainWindow
) -> None:
    window.everywhere.theme.set_text_percent(200)
    bar, wrong = window.menuBar(), []
    for place in SCREENS:
        window.go(Destination(place.key, day=FRIDAY))
        window.resize(*SMALL)
        settle()
        QApplication.processEvents()
        if (window.width(), window.height()) != SMALL:
            wrong.append(f"{place.key} makes the window {window.width()} × {window.height()}")
        wrong += [f"{place.key}: {name}" for name in sideways(window)]
        if bar.actionGeometry(bar.actions()[-1]).right() > window.menu_corner.x():
            wrong.append(f"{place.key}: Help is covered")
    window.everywhere.theme.set_text_percent(100)
    assert wrong == []
