"""The Tab key on every screen: it comes round through everything, and wherever it stops that can be seen."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QWidget
from pytestqt.qtbot import QtBot

from ui.main_window import MainWindow
from ui.pictures import settle_until_idle

SCREENS = ("rota", "day", "hotspots", "concerns", "people", "rules", "build", "outputs", "settings")
MOST_STOPS = 80


def _open(window: MainWindow, qtbot: QtBot, key: str) -> None:
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    window.open(key)
    assert window.front is not None
    settle_until_idle(window.front)


def _stops() -> Iterator[QWidget]:
    """Where Tab stops, from the front screen's first place until it is there again."""
    seen: list[QWidget] = []
    while (here := QApplication.focusWidget()) is not None and here not in seen:
        assert len(seen) < MOST_STOPS
        seen.append(here)
        yield here
        QTest.keyClick(here, Qt.Key.Key_Tab)


def _is_marked(stop: QWidget) -> bool:
    """Whether it looks different when the keyboard is elsewhere. It is given back."""
    there = stop.grab().toImage()
    stop.clearFocus()
    elsewhere = stop.grab().toImage()
    stop.setFocus(Qt.FocusReason.TabFocusReason)
    return there != elsewhere


@pytest.mark.parametrize("key", SCREENS)
def test_wherever_tab_stops_that_is_seen(window: MainWindow, qtbot: QtBot, key: str) -> None:
    _open(window, qtbot, key)
    unseen = [
        f"{type(stop).__name__} {stop.accessibleName()}"
        for stop in _stops()
        if stop.isVisible() and not _is_marked(stop)
    ]
    assert unseen == []


def test_what_is_made_later_has_its_place_in_the_order(window: MainWindow, qtbot: QtBot) -> None:
    """The skills are made anew for every team, and stand between the phone and the pattern."""
    _open(window, qtbot, "people")
    names = [stop.accessibleName() for stop in _stops()]
    boxes = window.findChildren(QCheckBox)
    skills = [box.accessibleName() for box in boxes if box.objectName().startswith("skill.")]
    assert skills
    first = names.index("Phone for call-in") + 1
    assert names[first : first + len(skills)] == skills
