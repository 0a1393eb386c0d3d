"""The fixture that looks for leftovers sees them: each is left running once, on purpose, and named."""

from __future__ import annotations

import threading

from PySide6.QtCore import QObject, QThread, QTimer

from tests.ui.leftovers import left_since, running


class _Owner(QObject):
    """Stands for a part of the window."""


def test_a_timer_that_goes_on_is_named() -> None:
    before = running()
    owner = _Owner()
    timer = QTimer(owner)
    timer.start(60_000)
    assert left_since(before) == ["timer of nobody"]  # _Owner is no class of ui
    timer.stop()
    assert left_since(before) == []


def test_a_thread_that_goes_on_is_named() -> None:
    before, end = running(), threading.Event()
    thread = threading.Thread(target=end.wait, name="endless", daemon=True)
    thread.start()
    assert left_since(before, patience_seconds=0.01) == ["thread “endless”"]
    end.set()
    assert left_since(before) == []


def test_a_thread_of_qt_that_goes_on_is_named() -> None:
    before, thread = running(), QThread()
    thread.start()
    assert left_since(before) == ["thread of nobody"]
    thread.quit()
    thread.wait()
    assert left_since(before) == []
