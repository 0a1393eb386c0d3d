"""What a window may leave running when it is closed: threads of Python's and of Qt's, and timers."""

from __future__ import annotations

import threading
from dataclasses import dataclass

import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent, QObject, QThread, QThreadPool, QTimer
from PySide6.QtWidgets import QApplication, QWidget

PATIENCE_SECONDS = 5.0  # for a thread that is on its way out


@dataclass(frozen=True)
class Running:
    """What ran at some moment."""

    threads: frozenset[threading.Thread]
    timers: frozenset[int]  # by identity: a timer of Qt's has no other name


def running() -> Running:
    """What runs now."""
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)  # what is to be deleted, is
    return Running(frozenset(threading.enumerate()), frozenset(map(id, _timers())))


def left_since(before: Running, patience_seconds: float = PATIENCE_SECONDS) -> list[str]:
    """What has been begun since and still runs, in words; threads that are ending are waited for. A window
    that is still shown may have its timers and questions."""
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    for thread in _threads(before):
        thread.join(patience_seconds)
    QThreadPool.globalInstance().waitForDone(round(patience_seconds * 1000))
    return [
        *(f"thread “{thread.name}”" for thread in _threads(before)),
        *(f"timer of {_owner(timer)}" for timer in _timers() if id(timer) not in before.timers),
        *(f"thread of {_owner(thread)}" for thread in _qt_threads()),
    ]


def _threads(before: Running) -> list[threading.Thread]:
    mine = threading.current_thread()
    new = (one for one in threading.enumerate() if one not in before.threads and one is not mine)
    return [one for one in new if not (one.name.startswith("engine ") and _window_is_shown())]


def _window_is_shown() -> bool:
    """One that several tests share goes on with its questions between them."""
    return any(widget.isVisible() for widget in QApplication.topLevelWidgets())


def _timers() -> list[QTimer]:
    every = (one for one in shiboken6.getAllValidWrappers() if isinstance(one, QTimer) and one.isActive())
    return [one for one in every if not _shown(one) and not _goes_by_itself(one)]


def _goes_by_itself(one: QTimer) -> bool:
    """QTimer.singleShot() makes such a one, which ends with its receiver or once it has called it."""
    return one.isSingleShot() and one.parent() is None


def _shown(one: QObject) -> bool:
    owner: QObject | None = one
    while owner is not None and not isinstance(owner, QWidget):
        owner = owner.parent()
    return isinstance(owner, QWidget) and owner.window().isVisible()


def _qt_threads() -> list[QThread]:
    own = QThread.currentThread()
    every = (one for one in shiboken6.getAllValidWrappers() if isinstance(one, QThread))
    return [one for one in every if one is not own and one.isRunning()]


def _owner(one: QObject) -> str:
    """The nearest of ours it belongs to."""
    owner: QObject | None = one
    while owner is not None and not type(owner).__module__.startswith("ui."):
        owner = owner.parent()
    return type(owner).__name__ if owner is not None else "nobody"
