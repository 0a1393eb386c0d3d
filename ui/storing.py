"""A change of many rows, stored by a thread while the window goes on: it draws itself and hears the clock.

What is pressed meanwhile waits its turn, as it would if the window itself stored. Who asked for the change
goes on when it is done and shown, or refused.
"""

from __future__ import annotations

from collections.abc import Callable
from threading import Thread

from PySide6.QtCore import QEventLoop, QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication

TELL_AFTER_MS = 400


class _Storing(QObject):
    """``ended`` is told by the thread, so it comes to the window after all the change told it."""

    ended = Signal()

    def __init__(self, change: Callable[[], object]) -> None:
        super().__init__()
        self._change = change
        self.failure: BaseException | None = None

    def run(self) -> None:
        try:
            self._change()
        except BaseException as failure:  # noqa: BLE001 - raised again where the change was asked for
            self.failure = failure
        finally:
            self.ended.emit()


def store_beside(change: Callable[[], object], tell: Callable[[], None]) -> None:
    """Raises what the change raises. ``tell`` is called when it takes a moment."""
    storing, loop, late = _Storing(change), QEventLoop(), QTimer()
    storing.ended.connect(loop.quit)
    late.setSingleShot(True)
    late.timeout.connect(tell)
    late.start(TELL_AFTER_MS)
    QApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
    thread = Thread(target=storing.run, name="storing")
    thread.start()
    try:
        loop.exec(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)
    finally:
        thread.join()
        late.stop()
        QApplication.restoreOverrideCursor()
    if storing.failure is not None:
        raise storing.failure
