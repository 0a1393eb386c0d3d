"""A sentence that holds for what is above it: an icon and words on a tint, without a button."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QHBoxLayout

from ui.widgets.label import Label
from ui.widgets.message_bar import Mark


class NoteBar(QFrame):
    """Warns, but stops nobody."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.setObjectName("notice")
        self.setProperty("kind", "warn")
        self._words = Label(text, size="table", wrap=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 8, 12, 8)
        row.setSpacing(10)
        row.addWidget(Mark("triangle-alert", "warn"))
        row.addWidget(self._words, 1)

    def text(self) -> str:
        return self._words.text()
