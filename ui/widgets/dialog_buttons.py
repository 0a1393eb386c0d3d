"""The row of buttons at the foot of a small dialog, in one order on every system: the main one last.

The order itself is a line of the style sheet. Qt then takes the first button of the row for the one that
Return presses, which would be *Cancel*.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QDialogButtonBox, QPushButton


class DialogButtons(QDialogButtonBox):
    """Return presses the main button wherever the keyboard is, but on another button."""

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ParentChange:
            self._tell_dialog()
        return super().event(event)

    def _tell_dialog(self) -> None:
        """A dialog hears which button is its default only when that becomes one inside it."""
        accepts = QDialogButtonBox.ButtonRole.AcceptRole
        for button in self.buttons():
            if isinstance(button, QPushButton) and self.buttonRole(button) is accepts:
                button.setDefault(False)
                button.setDefault(True)
                return
