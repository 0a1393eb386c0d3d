"""The Outputs screen in front, over the example team, with everything gathered.

One window serves all tests of this folder: each finds it on the example week, the workbook chosen, nothing
said, and what it changed in the planner file is taken back.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from planner.commands.sample_team.load import SAMPLE_WEEK
from planner.planner import Planner
from tests.ui.outputs.drive import exports, ready
from ui.application import make_window
from ui.main_window import MainWindow
from ui.outputs.screen import OutputsScreen


@pytest.fixture(scope="package")
def _shared(
    qapp: QApplication, sample_file: Path, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[tuple[MainWindow, QSettings]]:
    folder = tmp_path_factory.mktemp("outputs")
    copy = folder / "week.planner"
    copy.write_bytes(sample_file.read_bytes())
    settings = QSettings(str(folder / "window.ini"), QSettings.Format.IniFormat)
    with Planner.open(copy, user="Sgt K. Denholm") as planner:
        window = make_window(planner, SAMPLE_WEEK, settings)
        window.resize(1600, 1000)
        window.show()
        window.activateWindow()
        yield window, settings
        window.close()
        window.deleteLater()
        qapp.processEvents()


@pytest.fixture
def settings(_shared: tuple[MainWindow, QSettings]) -> QSettings:
    return _shared[1]


@pytest.fixture
def window(qtbot: QtBot, _shared: tuple[MainWindow, QSettings]) -> Iterator[MainWindow]:
    """The window on the Rota screen."""
    shared = _shared[0]
    shared.desk.set_day(SAMPLE_WEEK)
    left = shared.screens.get("outputs")
    if isinstance(left, OutputsScreen):
        left.choose("workbook")  # whatever the test before it chose, in whichever order they run
    shared.open("rota")
    for notice in shared.messages.notices:
        shared.messages.clear(notice.key)
    shared.activateWindow()
    qtbot.waitUntil(shared.isActiveWindow)
    yield shared
    outputs = shared.screens.get("outputs")
    if isinstance(outputs, OutputsScreen) and outputs.sending.dialog is not None:
        outputs.sending.dialog.reject()


@pytest.fixture
def planner(window: MainWindow) -> Iterator[Planner]:
    opened = window.desk.planner
    before = opened.undo_label
    yield opened
    while opened.undo_label != before:
        opened.undo()


@pytest.fixture
def outputs(qtbot: QtBot, window: MainWindow) -> OutputsScreen:
    window.open("outputs")
    screen = window.screens["outputs"]
    assert isinstance(screen, OutputsScreen)
    screen.choose("workbook")
    ready(qtbot, screen)
    screen.preview.workbook.tabs.setCurrentIndex(0)
    return screen


@pytest.fixture
def recorded(planner: Planner) -> Callable[[], list[str]]:
    """The exports recorded since the test began."""
    before = len(exports(planner))
    return lambda: exports(planner)[before:]
