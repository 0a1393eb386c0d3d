"""Cyclic garbage is collected in the window's thread only.

Python collects in whichever thread happens to allocate. A widget that only a cycle holds would then be taken
down in a thread that reads the planner file or listens to an engine, and Qt does not outlive that.
"""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QObject, QTimer

LOOK_MS = 250
_put_off: list[object] = []  # one for each that asked for it


@contextmanager
def nothing_collected() -> Iterator[None]:
    """Put off looking for garbage."""
    _put_off.append(None)
    try:
        yield
    finally:
        _put_off.pop()


class Garbage(QObject):
    """Lives as long as the application; looks a few times a second whether there is enough to collect."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_MS)
        self._timer.timeout.connect(self.look)
        self._timer.start()

    def look(self) -> None:
        """Collect what Python itself would have collected by now, the oldest generation last."""
        if _put_off:
            return
        for generation, threshold in enumerate(gc.get_threshold()):
            if gc.get_count()[generation] <= threshold:
                return
            gc.collect(generation)
