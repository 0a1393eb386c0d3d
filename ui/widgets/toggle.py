"""An on-off switch, for things that take effect at once. Off is hollow with a ring: not by colour alone."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from ui import style


class Toggle(QAbstractButton):
    """Checked is on; Space switches it."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setCheckable(True)
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(style.px(30), style.px(24))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(1, (self.height() - style.px(14)) / 2, self.width() - 2, style.px(14))
        draw_toggle(painter, box, on=self.isChecked(), enabled=self.isEnabled())
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(style.colour(style.theme().accent), 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 5, 5)


def draw_toggle(painter: QPainter, box: QRectF, *, on: bool, enabled: bool = True) -> None:
    """The switch itself, so that a table can paint one in a cell."""
    look = style.theme()
    edge = look.accent if on and enabled else look.line2
    fill = edge if on else look.surface
    painter.setPen(QPen(style.colour(edge), 1))
    painter.setBrush(style.colour(fill))
    radius = box.height() / 2
    painter.drawRoundedRect(box, radius, radius)
    size = box.height() - 6
    left = box.right() - size - 3 if on else box.left() + 3
    knob = QRectF(left, box.top() + 3, size, size)
    painter.setPen(QPen(style.colour(look.surface if on else look.line2), 1.5))
    painter.setBrush(style.colour(look.surface))
    painter.drawEllipse(knob)
