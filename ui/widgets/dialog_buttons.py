"""The row of buttons at the foot of a small dialog, in one order and look on every system: the main one last.

The order itself is a line of the style sheet. Qt then takes the first button of the row for the one that
Return presses, which would be *Cancel*.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QDialogButtonBox, QPushButton, QWidget

MAIN_KEY = "Ctrl+Return"


class DialogButtons(QDialogButtonBox):
    """Return presses the main button wherever the keyboard is, but on another button; Ctrl+Return in a field
    of several lines, too. Where a dialog has nothing else to type in or choose, the keyboard begins there."""

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ParentChange:
            self._tell_dialog()
        elif event.type() == QEvent.Type.Show:
            self._fill_main()
            self._begin_on_main()
        return super().event(event)

    def _tell_dialog(self) -> None:
        """A dialog hears which button is its default only when that becomes one inside it."""
        main = self._main()
        if main is not None:
            main.setDefault(False)
            main.setDefault(True)

    def _fill_main(self) -> None:
        """In the accent, as the main button of a screen is."""
        main = self._main()
        if main is not None and main.shortcut().toString() != MAIN_KEY:
            main.setShortcut(MAIN_KEY)
        if main is not None and not main.property("look"):
            main.setProperty("look", "primary")
            main.style().polish(main)

    def _begin_on_main(self) -> None:
        """Tables that are hidden come first in the order of the keyboard, so Qt does not do it."""
        main = self._main()
        if main is not None and self.window().focusWidget() is None and self._first_stop() in self.buttons():
            main.setFocus()

    def _main(self) -> QPushButton | None:
        accepts = QDialogButtonBox.ButtonRole.AcceptRole
        for button in self.buttons():
            if isinstance(button, QPushButton) and self.buttonRole(button) is accepts:
                return button
        return None

    def _first_stop(self) -> QWidget | None:
        """Where the keyboard would begin."""
        dialog = self.window()
        stop = dialog.nextInFocusChain()
        while stop is not None and stop is not dialog:
            if stop.focusPolicy() & Qt.FocusPolicy.TabFocus and stop.isVisibleTo(dialog) and stop.isEnabled():
                return stop
            stop = stop.nextInFocusChain()
        return None
