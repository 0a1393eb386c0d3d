"""A picture of each screen, drawn without a display: how the screens are looked at and compared in tests."""

from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Iterator
from datetime import date
from pathlib import Path

from PySide6.QtCore import QEventLoop, QSettings, Qt, QTimer
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from planner.planner import Planner
from ui import style
from ui.application import make_application, make_window
from ui.main_window import MainWindow
from ui.screen import Screen
from ui.screens import SCREENS, NotYet
from ui.theme_choice import CHOICES, CONTRAST

WIDTH, HEIGHT = 1600, 1000
HANDBOOK_WIDTH = 800
LONGEST_WAIT_MS = 180_000  # on a busy machine the answers about a cell take long
SETTLE_MS = 120  # timers that wait for the keyboard to rest have run by then


def draw_screens(planner: Planner, day: date, folder: Path, theme: str = "light") -> list[Path]:
    """Write one PNG per screen into a folder and return their paths. ``theme``: a name of `style.THEMES`."""
    folder.mkdir(parents=True, exist_ok=True)
    if sys.platform.startswith("linux"):  # elsewhere the offscreen platform has no fonts
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    app = make_application()
    with tempfile.TemporaryDirectory() as remembered:
        settings = QSettings(str(Path(remembered) / "window.ini"), QSettings.Format.IniFormat)
        window = window_in(theme, planner, day, settings)
        window.show()
        drawn = list(_draw_all(window, folder, theme))
        window.close()
        window.deleteLater()
        app.processEvents()
    return drawn


def window_in(theme: str, planner: Planner, day: date, settings: QSettings) -> MainWindow:
    """A window dressed in a theme, whether a user can choose that or the system does: high contrast is dark
    where the system is."""
    app = make_application()
    chosen = theme if theme in CHOICES else CONTRAST
    settings.setValue("theme", chosen)
    style.apply(app, style.THEMES[theme])
    window = make_window(planner, day, settings)
    style.apply(app, style.THEMES[theme])  # the window asked the system
    window.resize(WIDTH, HEIGHT)
    return window


def draw_for_handbook(planner: Planner, day: date, folder: Path) -> list[Path]:
    """The same pictures at the width of the handbook's page, as `rota.png`, `day.png` and so on."""
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as large:
        drawn = draw_screens(planner, day, Path(large))
        return [_narrowed(path, folder) for path in drawn]


def _narrowed(path: Path, folder: Path) -> Path:
    smooth = Qt.TransformationMode.SmoothTransformation
    small = QImage(str(path)).scaledToWidth(HANDBOOK_WIDTH, smooth)
    target = folder / f"{path.stem.partition('-')[0]}.png"
    if not small.convertToFormat(QImage.Format.Format_RGB32).save(str(target)):
        raise OSError(f"{target} could not be written.")
    return target


def _draw_all(window: MainWindow, folder: Path, theme: str) -> Iterator[Path]:
    for place in SCREENS:
        if isinstance(place, NotYet):
            continue
        window.open(place.key)
        settle()
        if window.front is not None:
            window.front.prepare_picture()
            settle_until_idle(window.front)
        path = folder / f"{place.key}-{theme}.png"
        if not window.grab().save(str(path)):
            raise OSError(f"{path} could not be written.")
        yield path


def settle_until_idle(screen: Screen) -> None:
    """Until what the screen reads or looks for is there, or it takes too long for a picture."""
    settle()
    for _ in range(LONGEST_WAIT_MS // SETTLE_MS):
        idle = not screen.busy
        settle()  # once more: what has just come is still to be laid out
        if idle and not screen.busy:
            return


def settle() -> None:
    """Let layouts, timers and paint events run."""
    app = QApplication.instance()
    loop = QEventLoop()
    QTimer.singleShot(SETTLE_MS, loop.quit)
    loop.exec()
    if app is not None:
        app.processEvents()
