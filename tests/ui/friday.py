"""One window over the example team's planned Friday for all tests of a module, each undone to the start.

A folder's conftest takes these fixtures in and names its screen: ``screen_key`` returns "day".
"""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication

from planner.commands.sample_team.load import SAMPLE_WEEK
from planner.planner import Planner
from ui.application import make_window
from ui.main_window import MainWindow

FRIDAY = SAMPLE_WEEK + timedelta(days=4)


@pytest.fixture(scope="module")
def friday_planner(sample_day_file: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Planner]:
    """A copy of the example file with its Friday planned."""
    copy = tmp_path_factory.mktemp("friday") / "friday.planner"
    with Planner.open(shutil.copy(sample_day_file, copy), user="Sgt K. Denholm") as opened:
        yield opened


@pytest.fixture(scope="module")
def friday_window(
    qapp: QApplication, friday_planner: Planner, screen_key: str, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[MainWindow]:
    """The whole window as if it had been closed on the screen, so that no other one is read first."""
    settings = QSettings(str(tmp_path_factory.mktemp("window") / "window.ini"), QSettings.Format.IniFormat)
    settings.setValue("last/screen", screen_key)
    settings.setValue("last/day", FRIDAY.isoformat())
    made = make_window(friday_planner, FRIDAY, settings)
    made.resize(1600, 1000)
    made.show()
    yield made
    made.close()
    made.deleteLater()
    qapp.processEvents()


@pytest.fixture
def planner(friday_planner: Planner) -> Iterator[Planner]:
    """Every change of a test is taken back after it, so that undo is what each test rests on."""
    start = friday_planner.undo_label
    yield friday_planner
    while friday_planner.undo_label != start:
        friday_planner.undo()


@pytest.fixture
def window(friday_window: MainWindow, planner: Planner, screen_key: str, qapp: QApplication) -> MainWindow:
    """The screen in front, on the Friday, without a notice."""
    for notice in friday_window.messages.notices:
        friday_window.messages.clear(notice.key)
    friday_window.desk.set_day(FRIDAY)
    friday_window.open(screen_key)
    friday_window.activateWindow()
    qapp.processEvents()
    return friday_window
