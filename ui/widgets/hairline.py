"""A line between two parts of a screen."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame


def hairline(direction: Qt.Orientation) -> QFrame:
    """One pixel, as long as there is room."""
    line = QFrame()
    line.setObjectName("rule")
    if direction is Qt.Orientation.Vertical:
        line.setFixedWidth(1)
    else:
        line.setFixedHeight(1)
    return line
