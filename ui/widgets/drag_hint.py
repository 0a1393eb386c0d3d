"""The word beside the cursor while something is dragged: allowed or not, and why."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QWidget

from ui.widgets.label import Chip


class DragHint(Chip):
    """Stands under the target, inside the view, out of the mouse's way."""

    def __init__(self, view: QWidget) -> None:
        super().__init__("", "plain")
        self.setParent(view)
        self._view = view
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def show_at(self, target: QRect, words: str, kind: str) -> None:
        self.setText(words)
        self.set_kind(kind)
        self.adjustSize()
        room = self._view.rect()
        left = max(2, min(target.left(), room.right() - self.width() - 2))
        below = target.bottom() + 4
        top = below if below + self.height() < room.bottom() else target.top() - self.height() - 4
        self.move(left, top)
        self.show()
        self.raise_()
