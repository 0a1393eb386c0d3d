"""The window on the example team's planned Friday: made once, and after every test undone to the start."""

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
from ui.day.chart_rows import OFFICERS
from ui.day.screen import DayScreen
from ui.main_window import MainWindow

FRIDAY = SAMPLE_WEEK + timedelta(days=4)


@pytest.fixture(scope="module")
def day_planner(sample_day_file: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Planner]:
    """A copy of the example file with its Friday planned."""
    copy = tmp_path_factory.mktemp("friday") / "friday.planner"
    with Planner.open(shutil.copy(sample_day_file, copy), user="Sgt K. Denholm") as opened:
        yield opened


@pytest.fixture(scope="module")
def day_window(
    qapp: QApplication, day_planner: Planner, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[MainWindow]:
    """The whole window as if it had been closed on that day, so that no other screen is read first."""
    settings = QSettings(str(tmp_path_factory.mktemp("window") / "window.ini"), QSettings.Format.IniFormat)
    settings.setValue("last/screen", "day")
    settings.setValue("last/day", FRIDAY.isoformat())
    made = make_window(day_planner, FRIDAY, settings)
    made.resize(1600, 1000)
    made.show()
    yield made
    made.close()
    made.deleteLater()
    qapp.processEvents()


@pytest.fixture
def planner(day_planner: Planner) -> Iterator[Planner]:
    """Every change of a test is taken back after it, so that undo is what each test rests on."""
    start = day_planner.undo_label
    yield day_planner
    while day_planner.undo_label != start:
        day_planner.undo()


@pytest.fixture
def window(day_window: MainWindow, planner: Planner, qapp: QApplication) -> MainWindow:
    for notice in day_window.messages.notices:
        day_window.messages.clear(notice.key)
    day_window.desk.set_day(FRIDAY)
    day_window.open("day")
    qapp.processEvents()
    return day_window


@pytest.fixture
def day(window: MainWindow) -> DayScreen:
    """The Day screen in front, checked, by officer, with the chart focused."""
    screen = window.front
    assert isinstance(screen, DayScreen)
    window.activateWindow()
    screen.show_view(OFFICERS)
    screen.side.map.fit()
    screen.chart.setFocus()
    screen.check()
    return screen
