"""A window over the example team, and one Qt application with our font and look for all window tests."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, QSettings, QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from planner.commands.rotas import StartRota
from planner.commands.sample_team.load import SAMPLE_WEEK, LoadSampleTeam
from planner.planner import Planner
from tests.ui.leftovers import left_since, running
from ui import style
from ui.application import make_application, make_window
from ui.main_window import MainWindow

# What the offscreen platform says about itself, which no user meets.
HARMLESS = ("This plugin does not support",)


@pytest.fixture(scope="session")
def qapp() -> QApplication:
    return make_application()


@pytest.fixture(autouse=True)
def _british() -> None:
    """Weeks begin on Monday wherever the tests are run."""
    if QLocale() != QLocale("en_GB"):
        QLocale.setDefault(QLocale("en_GB"))


@pytest.fixture(autouse=True)
def _light_and_plain(qapp: QApplication) -> None:
    if (style.theme(), style.look.text_percent) != (style.LIGHT, 100):
        style.apply(qapp, style.LIGHT)


@pytest.fixture(autouse=True)
def _no_qt_warning() -> Iterator[None]:
    """A warning of Qt's is a mistake of ours: it fails the test in which it was said."""
    said: list[str] = []

    def hear(kind: QtMsgType, _context: object, message: str) -> None:
        if kind != QtMsgType.QtDebugMsg and not message.startswith(HARMLESS):
            said.append(message)

    before = qInstallMessageHandler(hear)
    yield
    qInstallMessageHandler(before)
    assert said == []


@pytest.fixture(autouse=True)
def _nothing_left_running(qapp: QApplication) -> Iterator[None]:
    """A timer or thread that outlives its window would work on what is gone. Set up first, looks last."""
    before = running()
    yield
    assert left_since(before) == []


@pytest.fixture(scope="session")
def sample_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The example team with a week started from its patterns, made once."""
    path = tmp_path_factory.mktemp("sample") / "sample.planner"
    with Planner.create(path, user="Sgt K. Denholm") as planner:
        planner.execute(LoadSampleTeam())
        planner.execute(StartRota(SAMPLE_WEEK))
    return path


@pytest.fixture
def planner(sample_file: Path, tmp_path: Path) -> Iterator[Planner]:
    """A copy of the example file, opened: each test may change it as it likes."""
    copy = tmp_path / "week.planner"
    copy.write_bytes(sample_file.read_bytes())
    with Planner.open(copy, user="Sgt K. Denholm") as opened:
        yield opened


@pytest.fixture
def settings(tmp_path: Path) -> QSettings:
    return QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)


@pytest.fixture
def window(qtbot: QtBot, planner: Planner, settings: QSettings) -> MainWindow:
    """The whole window, shown on the example week."""
    made = make_window(planner, SAMPLE_WEEK, settings)
    qtbot.addWidget(made)
    made.resize(1600, 1000)
    with qtbot.waitExposed(made):
        made.show()
    return made
