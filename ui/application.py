"""Makes the Qt application and shows the window over an open planner."""

from __future__ import annotations

import gc
import logging
import sys
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QMessageLogContext, QSettings, Qt, QTimer, QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QApplication

from ui import style
from ui.desk import Desk
from ui.faults import FaultTeller
from ui.field_history import FieldHistory
from ui.garbage import Garbage
from ui.in_a_thread import give_way_sooner
from ui.language import give_qt_the_words
from ui.main_window import MainWindow
from ui.theme_choice import ThemeChoice
from ui.window_state import WindowState, kept_settings

if TYPE_CHECKING:
    from planner.planner import Planner

log = logging.getLogger(__name__)

_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}


def make_application(settings: QSettings | None = None) -> QApplication:
    """The QApplication with our font and look; the one that exists already, if there is one."""
    existing = QApplication.instance()
    if isinstance(existing, QApplication):
        app = existing
    else:
        QApplication.setHighDpiScaleFactorRoundingPolicy(Qt.HighDpiScaleFactorRoundingPolicy.PassThrough)
        app = QApplication(sys.argv[:1])
        give_way_sooner()
        app.aboutToQuit.connect(_empty_clipboard)
        Garbage(app)
        FieldHistory(app)
        give_qt_the_words(app)
    app.setApplicationName("Shift planner")
    app.setOrganizationName("Community safety")
    style.load_fonts()
    style.apply(app, style.LIGHT)
    if settings is not None:
        ThemeChoice(WindowState(settings)).apply()
    return app


def run(planner: Planner, day: date) -> Planner | None:
    """Show the window until it is closed. ``day`` is the one in hand when none is remembered. Returns the
    file that was opened in its place, if one was."""
    qInstallMessageHandler(_log_qt)
    app = make_application()
    window = make_window(planner, day, kept_settings(), at_once=False)
    faults = FaultTeller(window.desk)
    faults.begin()
    window.show()
    window.settled.connect(
        gc.freeze
    )  # else looking through all of it for garbage stops the window for a moment
    QTimer.singleShot(0, window.open_remembered)  # the frame is there while the week is read
    app.exec()
    gc.unfreeze()
    faults.end()
    qInstallMessageHandler(None)
    return window.following


def make_window(planner: Planner, day: date, settings: QSettings, *, at_once: bool = True) -> MainWindow:
    """The window on the screen and the day it was closed on; ``at_once`` reads before it is shown."""
    state = WindowState(settings)
    ThemeChoice(state).apply()
    window = MainWindow(Desk(planner, state.day("last/day") or day, state=state), state)
    if at_once:
        window.open_remembered()
    return window


def _log_qt(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
    log.log(_LEVELS.get(kind, logging.WARNING), "Qt: %s", message)


def _empty_clipboard() -> None:
    """Qt crashes at the end of the process when its clipboard still holds an object of ours."""
    QApplication.clipboard().clear()
