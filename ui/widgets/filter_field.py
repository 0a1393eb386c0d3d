"""The filter of a list: type to narrow it, Esc clears it and gives the keyboard back to the list."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QLineEdit

from solver.language import tr
from ui import icons, style


class FilterField(QLineEdit):
    """``textChanged`` is the filter; ``left`` says that the list should have the keyboard."""

    left = Signal()

    def __init__(self, name: str = tr("Filter"), key: str = "Ctrl+F") -> None:
        super().__init__()
        self._key = key
        self.setAccessibleName(name)
        self.setPlaceholderText(name)
        self.setClearButtonEnabled(True)
        self._measure()
        style.look.changed.connect(self._measure)

    def _measure(self) -> None:
        self.setFixedWidth(style.px(160))
        self.setTextMargins(style.px(20), 0, 0, 0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.clear()
            self.left.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down):
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        look, size = style.theme(), style.px(14)
        painter = QPainter(self)
        icons.draw(painter, "funnel", QRectF(style.px(8), (self.height() - size) / 2, size, size), look.muted)
        if not self.text() and not self.hasFocus():
            painter.setFont(style.font(style.HINT))
            painter.setPen(style.colour(look.muted))
            where = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
            painter.drawText(self.rect().adjusted(0, 0, -style.px(8), 0), where, self._key)
