"""A wizard on the screen with the keyboard, as a test finds it."""

from __future__ import annotations

from typing import TypeVar

from PySide6.QtWidgets import QWizard
from pytestqt.qtbot import QtBot

Wizard = TypeVar("Wizard", bound=QWizard)


def in_front(qtbot: QtBot, made: Wizard) -> Wizard:
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made
