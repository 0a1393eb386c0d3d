"""The Rules screen in front, over the example team."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from pytestqt.qtbot import QtBot

from ui.main_window import MainWindow
from ui.rules.screen import RulesScreen


@pytest.fixture
def settings(tmp_path: Path) -> QSettings:
    """As if the window had been closed on Rules, so that no other screen is made."""
    remembered = QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)
    remembered.setValue("last/screen", "rules")
    return remembered


@pytest.fixture
def rules(qtbot: QtBot, window: MainWindow) -> RulesScreen:
    screen = window.screens["rules"]
    assert isinstance(screen, RulesScreen)
    window.activateWindow()
    screen.table.setFocus()
    qtbot.waitUntil(screen.table.hasFocus)
    return screen
