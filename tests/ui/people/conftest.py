"""The People screen in front, over the example team."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from pytestqt.qtbot import QtBot

from ui.main_window import MainWindow
from ui.people.screen import PeopleScreen


@pytest.fixture
def settings(tmp_path: Path) -> QSettings:
    """As if the window had been closed on People, so that no other screen is made."""
    remembered = QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)
    remembered.setValue("last/screen", "people")
    return remembered


@pytest.fixture
def people(qtbot: QtBot, window: MainWindow) -> PeopleScreen:
    screen = window.screens["people"]
    assert isinstance(screen, PeopleScreen)
    window.activateWindow()
    screen.roster.setFocus()
    qtbot.waitUntil(screen.roster.hasFocus)
    return screen
