"""What the chips and marks mean, at the foot of the grid."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QSizePolicy

from planner.views.rota_grid import CellKind, RotaCell, ShiftLegend
from solver.language import tr
from ui import icons, style
from ui.rota.chip import chip

_LEFT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
MARKS = (
    ("lock", True, "text2", tr("locked")),
    ("flag", True, "text2", tr("request met")),
    ("flag", False, "text2", tr("not met")),
    ("triangle", True, "danger", tr("broken rule")),
    ("pencil", False, "danger", "overridden"),
    ("triangle-alert", False, "warn", tr("preference missed")),
)


class Legend(QFrame):
    """Painted, because it is one line of many small parts; its words are its accessible name."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("legend")
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._shifts: Sequence[ShiftLegend] = ()
        style.look.changed.connect(self.updateGeometry)

    def show_shifts(self, shifts: Sequence[ShiftLegend]) -> None:
        self._shifts = shifts
        spoken = [f"{shift.code} {shift.name} {shift.hours}" for shift in shifts]
        self.setAccessibleName(tr("Legend: ") + ", ".join(spoken))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(100, style.px(28))

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setFont(style.font(style.HINT))
        taken = self._marks(painter)
        self._chips(painter, self.width() - taken)
        painter.end()

    def _chips(self, painter: QPainter, room: int) -> None:
        x, height = style.px(12), style.px(19)
        for shift in self._shifts:
            words = f"{shift.name} {shift.hours}"
            width = painter.fontMetrics().horizontalAdvance(words)
            if x + style.px(48) + width > room:
                return
            cell = RotaCell(CellKind.DUTY, shift.code, "", shift.start, shift.end)
            picture = chip(cell, shift.slot, style.px(36), height, self.devicePixelRatioF(), compact=False)
            painter.drawPixmap(x, (self.height() - height) // 2, picture)
            painter.setPen(style.colour(style.theme().text2))
            x += style.px(42)
            painter.drawText(QRect(x, 0, width + 2, self.height()), _LEFT, words)
            x += width + style.px(16)

    def _marks(self, painter: QPainter) -> int:
        """From the right; returns how much room they took."""
        look, x = style.theme(), self.width() - style.px(12)
        words = tr("changed")
        x -= painter.fontMetrics().horizontalAdvance(words)
        painter.setPen(style.colour(look.text2))
        painter.drawText(QRect(x, 0, style.px(100), self.height()), _LEFT, words)
        x -= style.px(7)
        painter.fillRect(x, style.px(8), 3, self.height() - style.px(15), style.colour(look.accent))
        size = style.px(13)
        for name, filled, tone, words in reversed(MARKS):
            colour = getattr(look, tone)
            wide = style.px(16) + painter.fontMetrics().horizontalAdvance(words)
            if x - wide - style.px(17) < style.px(12):  # a part of a mark says nothing
                break
            x -= wide
            painter.setPen(style.colour(colour))
            painter.drawText(QRect(x, 0, style.px(200), self.height()), _LEFT, words)
            x -= style.px(17)
            pixels = icons.pixmap(name, size, colour, self.devicePixelRatioF(), filled)
            painter.drawPixmap(x, (self.height() - size) // 2, pixels)
        return self.width() - x
