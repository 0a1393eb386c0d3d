"""A whole number that is stored when it is left."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QSpinBox


class WholeField(QSpinBox):
    """``settled`` says that another number stands there and the field was left, or Enter pressed."""

    settled = Signal()

    def __init__(self, name: str, least: int, most: int) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setRange(least, most)
        self._stored = least
        self.editingFinished.connect(self._settle)

    def show_value(self, value: int, *, anew: bool) -> None:
        """Show what is stored; what is being typed stays, unless it is another thing's field now."""
        typing = self.hasFocus() and self.value() != self._stored
        self._stored = value
        if anew or not typing:
            self.setValue(value)

    def _settle(self) -> None:
        if self.value() != self._stored:
            self._stored = self.value()
            self.settled.emit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scrolling a form must not change what it passes over."""
        event.ignore()
