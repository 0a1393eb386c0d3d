"""The Hotspots screen in front, over the example team's planned Friday; every test is undone to the start."""

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
from ui.hotspots.columns import DOSAGE
from ui.hotspots.screen import HotspotsScreen
from ui.main_window import MainWindow

FRIDAY = SAMPLE_WEEK + timedelta(days=4)


@pytest.fixture(scope="module")
def hotspot_planner(sample_day_file: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Planner]:
    copy = tmp_path_factory.mktemp("hotspots") / "friday.planner"
    with Planner.open(shutil.copy(sample_day_file, copy), user="Sgt K. Denholm") as opened:
        yield opened


@pytest.fixture(scope="module")
def hotspot_window(
    qapp: QApplication, hotspot_planner: Planner, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[MainWindow]:
    """The whole window as if it had been closed on Hotspots, so that no other screen is read first."""
    settings = QSettings(str(tmp_path_factory.mktemp("window") / "window.ini"), QSettings.Format.IniFormat)
    settings.setValue("last/screen", "hotspots")
    settings.setValue("last/day", FRIDAY.isoformat())
    made = make_window(hotspot_planner, FRIDAY, settings)
    made.resize(1600, 1000)
    made.show()
    yield made
    made.close()
    made.deleteLater()
    qapp.processEvents()


@pytest.fixture
def planner(hotspot_planner: Planner) -> Iterator[Planner]:
    """Every change of a test is taken back after it, so that undo is what each test rests on."""
    start = hotspot_planner.undo_label
    yield hotspot_planner
    while hotspot_planner.undo_label != start:
        hotspot_planner.undo()


@pytest.fixture
def window(hotspot_window: MainWindow, planner: Planner, qapp: QApplication) -> MainWindow:
    for notice in hotspot_window.messages.notices:
        hotspot_window.messages.clear(notice.key)
    hotspot_window.desk.set_day(FRIDAY)
    hotspot_window.open("hotspots")
    qapp.processEvents()
    return hotspot_window


@pytest.fixture
def hotspots(window: MainWindow) -> HotspotsScreen:
    """In front, without a filter, on the first hotspot, with the table focused."""
    screen = window.front
    assert isinstance(screen, HotspotsScreen)
    window.activateWindow()
    screen.controls.filter.clear()
    screen.controls.view.show_key(DOSAGE)
    screen.bring_up_to_date()
    screen.side.map.fit()
    screen.table.go_to_first()
    screen.take_focus()
    return screen
