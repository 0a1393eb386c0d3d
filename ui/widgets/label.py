"""Labels that show text as it is: a QLabel left to itself renders HTML out of people's names."""

from __future__ import annotations

import re

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
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


class PhraseLabel(ElidedLabel):
    """One line that gives way by whole phrases: the last ones first, or with ``from_front`` the first ones.
    ``optional`` shows nothing rather than a part of the last that is left. The whole text is for readers."""

    def __init__(
        self,
        text: str = "",
        *,
        tone: str = "",
        size: str = "",
        fills: bool = True,
        from_front: bool = False,
        optional: bool = False,
    ) -> None:
        self._from_front, self._optional = from_front, optional
        self._wordings: list[str] = []
        super().__init__(text, tone=tone, size=size, fills=fills)

    def setText(self, text: str) -> None:
        self.show_text(text)

    def show_text(self, text: str, *shorter: str) -> None:
        """``shorter``: other wordings, the longest first, where the phrases alone are not enough."""
        self._wordings = [*shorter, *phrases(text, from_front=self._from_front)]
        super().setText(text)
        self.updateGeometry()

    def _width(self, text: str) -> int:
        return self.fontMetrics().horizontalAdvance(text) + 1

    def sizeHint(self) -> QSize:
        whole = super().sizeHint()
        return QSize(max(whole.width(), self._width(self.text())), whole.height())

    def minimumSizeHint(self) -> QSize:
        least = min((self._width(text) for text in self._wordings), default=0)
        return QSize(0 if self._optional else least, super().minimumSizeHint().height())

    def shown(self) -> str:
        """The longest wording there is room for."""
        fitting = [text for text in (self.text(), *self._wordings) if self._width(text) <= self.width()]
        if fitting or self._optional:
            return max(fitting, key=len, default="")
        shortest = min(self._wordings, key=len, default=self.text())
        return self.fontMetrics().elidedText(shortest, Qt.TextElideMode.ElideRight, self.width())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(self.palette().windowText().color())
        painter.setFont(self.font())
        painter.drawText(self.rect(), self.alignment(), self.shown())


def phrases(text: str, *, from_front: bool = False) -> list[str]:
    """A text and what is left of it as phrases go, one by one; they are set apart by a dot or a comma."""
    parts = re.split(r"( · |, )", text)
    cut = range(0, len(parts), 2)
    if from_front:
        return ["".join(parts[at:]) for at in cut]
    return ["".join(parts[: at + 1]) for at in reversed(cut)]


def fitting(text: str, metrics: QFontMetrics, room: int) -> str:
    """As many phrases of a text as there is room for; of the first alone as much as fits."""
    for wording in phrases(text):
        if metrics.horizontalAdvance(wording) <= room:
            return wording
    return metrics.elidedText(phrases(text)[-1], Qt.TextElideMode.ElideRight, room)


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
