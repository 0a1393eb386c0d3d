"""The Concerns screen in front, over the example team's planned Friday; every test is undone to the start."""

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
from ui.concerns.detail import HOTSPOT
from ui.concerns.screen import ConcernsScreen
from ui.concerns.table import ALL
from ui.main_window import MainWindow

FRIDAY = SAMPLE_WEEK + timedelta(days=4)


@pytest.fixture(scope="module")
def concern_planner(sample_day_file: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Planner]:
    copy = tmp_path_factory.mktemp("concerns") / "friday.planner"
    with Planner.open(shutil.copy(sample_day_file, copy), user="Sgt K. Denholm") as opened:
        yield opened


@pytest.fixture(scope="module")
def concern_window(
    qapp: QApplication, concern_planner: Planner, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[MainWindow]:
    """The whole window as if it had been closed on Concerns, so that no other screen is read first."""
    settings = QSettings(str(tmp_path_factory.mktemp("window") / "window.ini"), QSettings.Format.IniFormat)
    settings.setValue("last/screen", "concerns")
    settings.setValue("last/day", FRIDAY.isoformat())
    made = make_window(concern_planner, FRIDAY, settings)
    made.resize(1600, 1000)
    made.show()
    yield made
    made.close()
    made.deleteLater()
    qapp.processEvents()


@pytest.fixture
def planner(concern_planner: Planner) -> Iterator[Planner]:
    """Every change of a test is taken back after it, so that undo is what each test rests on."""
    start = concern_planner.undo_label
    yield concern_planner
    while concern_planner.undo_label != start:
        concern_planner.undo()


@pytest.fixture
def concerns(concern_window: MainWindow, planner: Planner, qapp: QApplication) -> ConcernsScreen:
    """In front, without a filter, on the first report, with the list focused."""
    for notice in concern_window.messages.notices:
        concern_window.messages.clear(notice.key)
    concern_window.desk.set_day(FRIDAY)
    concern_window.open("concerns")
    screen = concern_window.front
    assert isinstance(screen, ConcernsScreen)
    concern_window.activateWindow()
    screen.controls.filter.clear()
    screen.controls.view.show_key(ALL)
    screen.bring_up_to_date()
    screen.table.go_to_first()
    screen.detail.choose(HOTSPOT)
    screen.take_focus()
    qapp.processEvents()
    return screen
