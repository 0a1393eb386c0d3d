"""Labels that show text as it is: a QLabel left to itself renders HTML out of people's names."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget


class Label(QLabel):
    """Plain text with a tone ("", muted, second, accent, danger, warn, ok) and a size ("", headline,
    state, title, table, hint) from the style sheet."""

    def __init__(
        self,
        text: str = "",
        *,
        tone: str = "",
        size: str = "",
        strong: bool = False,
        wrap: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("tone", tone)
        self.setProperty("scale", size)  # "size" is a property of every widget already
        self.setProperty("strong", "true" if strong else "")
        self.setWordWrap(wrap)
        self.setText(text)

    def set_tone(self, tone: str) -> None:
        if self.property("tone") != tone:
            self.setProperty("tone", tone)
            self.style().unpolish(self)
            self.style().polish(self)


class ElidedLabel(Label):
    """One line that gives way with an ellipsis; the whole text is in the tooltip and for readers. ``fills``
    takes all the room there is, else no more than the text."""

    def __init__(
        self, text: str = "", *, tone: str = "", size: str = "", strong: bool = False, fills: bool = True
    ) -> None:
        super().__init__(tone=tone, size=size, strong=strong)
        across = QSizePolicy.Policy.Ignored if fills else QSizePolicy.Policy.Maximum
        self.setSizePolicy(across, QSizePolicy.Policy.Preferred)
        self.setText(text)

    def minimumSizeHint(self) -> QSize:
        return QSize(self.fontMetrics().averageCharWidth() * 4, super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        shown = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width())
        painter = QPainter(self)
        painter.setPen(self.palette().windowText().color())
        painter.setFont(self.font())
        painter.drawText(self.rect(), self.alignment(), shown)


class Chip(Label):
    """A small tinted word: "1 broken", "met", "Example data". Kinds: danger, warn, ok, accent, plain."""

    def __init__(self, text: str = "", kind: str = "plain") -> None:
        super().__init__(text)
        self.setProperty("chip", kind)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Maximum)

    def set_kind(self, kind: str) -> None:
        if self.property("chip") != kind:
            self.setProperty("chip", kind)
            self.style().unpolish(self)
            self.style().polish(self)
