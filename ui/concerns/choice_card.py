"""One of the four things that can be done with a report: its key, what it is, and what it would mean."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from ui import style

_WRAPPED = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft
LINES = 3  # of words, before they are cut


class ChoiceCard(QAbstractButton):
    """Checkable; the frame and a bar at the left say which is chosen, not the colour alone."""

    def __init__(self, key: str, title: str) -> None:
        super().__init__()
        self.key, self.title, self.words = key, title, ""
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        style.look.changed.connect(self.updateGeometry)
        self.show_words(title, "")

    def show_words(self, title: str, words: str, why_not: str = "") -> None:
        """What it would mean now, or why it cannot be chosen."""
        self.title, self.words = title, why_not or words
        self.setEnabled(not why_not)
        self.setAccessibleName(f"{self.key} {title}")
        self.setAccessibleDescription(self.words)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        title = QFontMetrics(style.font(style.CONTROL, style.SEMIBOLD)).height()
        line = QFontMetrics(style.font(style.TABLE)).height()
        return QSize(style.px(150), title + LINES * line + style.px(22))

    def minimumSizeHint(self) -> QSize:
        return QSize(style.px(110), self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        look, painter = style.theme(), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chosen, focus = self.isChecked(), self.hasFocus()
        painter.setBrush(style.colour(look.accent_tint if chosen else look.surface))
        painter.setPen(QPen(style.colour(look.accent if chosen or focus else look.line2), 2 if focus else 1))
        painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), 4, 4)
        if chosen:
            painter.fillRect(QRect(1, 4, 4, self.height() - 8), style.colour(look.accent))
        inner = self.rect().adjusted(style.px(12), style.px(8), -style.px(10), -style.px(6))
        painter.setPen(style.colour(look.muted))
        painter.setFont(style.font(style.HINT))
        painter.drawText(inner, _WRAPPED, self.key)
        painter.setPen(style.colour(look.text if self.isEnabled() else look.muted))
        painter.setFont(style.font(style.CONTROL, style.SEMIBOLD))
        high = painter.fontMetrics().height()
        title = painter.fontMetrics().elidedText(
            self.title, Qt.TextElideMode.ElideRight, inner.width() - style.px(14)
        )
        painter.drawText(inner.adjusted(style.px(14), 0, 0, 0), _WRAPPED, title)
        painter.setPen(style.colour(look.text2 if self.isEnabled() else look.muted))
        painter.setFont(style.font(style.TABLE))
        painter.drawText(inner.adjusted(0, high + style.px(3), 0, 0), _WRAPPED, self.words)
        painter.end()
