"""The Settings screen in front, over the example team or over a file in which there is nothing yet."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from pytestqt.qtbot import QtBot

from planner.commands.sample_team.load import SAMPLE_WEEK
from planner.planner import Planner
from ui.application import make_window
from ui.main_window import MainWindow
from ui.settings.screen import SettingsScreen


@pytest.fixture
def settings(tmp_path: Path) -> QSettings:
    """As if the window had been closed on Settings, so that no other screen is made."""
    remembered = QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)
    remembered.setValue("last/screen", "settings")
    return remembered


@pytest.fixture
def screen(qtbot: QtBot, window: MainWindow) -> SettingsScreen:
    shown = window.screens["settings"]
    assert isinstance(shown, SettingsScreen)
    window.activateWindow()
    qtbot.waitUntil(shown.general.sections[0].lines[0].editor.hasFocus)
    return shown


@pytest.fixture
def new_file(tmp_path: Path) -> Iterator[Planner]:
    """A file as it is first made."""
    with Planner.create(tmp_path / "new.planner", user="Sgt K. Denholm") as planner:
        yield planner


@pytest.fixture
def new_window(qtbot: QtBot, new_file: Planner, settings: QSettings) -> MainWindow:
    """The window over the new file; a fixture of its own, so that the test holds it."""
    made = make_window(new_file, SAMPLE_WEEK, settings)
    qtbot.addWidget(made)
    made.resize(1600, 1000)
    with qtbot.waitExposed(made):
        made.show()
    return made


@pytest.fixture
def new_screen(qtbot: QtBot, new_window: MainWindow) -> SettingsScreen:
    """Settings over the new file."""
    new_window.activateWindow()
    shown = new_window.screens["settings"]
    assert isinstance(shown, SettingsScreen)
    qtbot.waitUntil(shown.general.sections[0].lines[0].editor.hasFocus)
    return shown
