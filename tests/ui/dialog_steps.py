"""Dialogs that open one after the other while a call runs, answered in turn; those that wait are let be."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from ui.waiting import WaitDialog

Step = Callable[[QWidget], None]
LOOK_AGAIN_MS = 5


def answer_in_turn(steps: list[Step]) -> None:
    """Do each step in the next dialog that the coming call opens; the step closes it."""

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        if dialog is None or isinstance(dialog, WaitDialog) or any(dialog is one for one in answered):
            QTimer.singleShot(LOOK_AGAIN_MS, look)
            return
        answered.append(dialog)
        dialog.activateWindow()  # as a window system does, which there is not in memory
        QTest.qWaitForWindowActive(dialog)  # it is modal before it is shown, and hears no key until then
        step = steps.pop(0)
        if steps:
            QTimer.singleShot(LOOK_AGAIN_MS, look)
        try:
            step(dialog)
        finally:
            dialog.close()  # after a failed assertion, too: nobody else would

    answered: list[QWidget] = []
    QTimer.singleShot(0, look)
