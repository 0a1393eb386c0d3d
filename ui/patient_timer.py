"""A timer whose ends wait while a thread works for the window: what they would read may be changing."""

from __future__ import annotations

from PySide6.QtCore import QTimer, QTimerEvent

from ui.in_a_thread import is_working


class PatientTimer(QTimer):
    """Where a timer's end reads the planner or what a job has told: it comes once more an interval later as
    long as a thread works."""

    def timerEvent(self, event: QTimerEvent) -> None:
        if not is_working():
            super().timerEvent(event)
