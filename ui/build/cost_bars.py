"""What the cost is made of: a bar for each cause, in minutes of missing cover."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from solver.language import tr
from ui import style
from ui.widgets.figures import duration

ROW, WORDS, FIGURE, MARGIN = 22, 190, 72, 12


class CostBars(QWidget):
    """One line a cause, the greatest first; what costs nothing is left out."""

    def __init__(self) -> None:
        super().__init__()
        self._parts: tuple[tuple[str, int], ...] = ()

    def show_parts(self, parts: tuple[tuple[str, int], ...]) -> None:
        self._parts = tuple(part for part in parts if part[1])
        said = "; ".join(f"{title} {duration(minutes)}" for title, minutes in self._parts)
        self.setAccessibleName(tr("What the cost is made of: {said}", said=said or tr("nothing")))
        self.setFixedHeight(self.sizeHint().height())
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(style.px(420), style.px(ROW) * max(1, len(self._parts)) + style.px(2 * 8))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, look = QPainter(self), style.theme()
        painter.setFont(style.font(style.TABLE))
        if not self._parts:
            painter.setPen(style.colour(look.muted))
            painter.drawText(style.px(MARGIN), style.px(22), tr("Nothing yet"))
            return
        most = self._parts[0][1]
        room = self.width() - style.px(WORDS + FIGURE + 2 * MARGIN)
        for number, (title, minutes) in enumerate(self._parts):
            top = style.px(8) + number * style.px(ROW)
            painter.setPen(style.colour(look.text))
            words = QRectF(style.px(MARGIN), top, style.px(WORDS - 8), style.px(ROW))
            shown = painter.fontMetrics().elidedText(title, Qt.TextElideMode.ElideRight, int(words.width()))
            painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)
            bar = QRectF(style.px(MARGIN + WORDS), top + style.px(6), room * minutes / most, style.px(10))
            painter.fillRect(bar, style.colour(look.accent))
            figure = QRectF(self.width() - style.px(FIGURE + MARGIN), top, style.px(FIGURE), style.px(ROW))
            painter.setFont(style.font(style.TABLE, style.SEMIBOLD))
            right = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
            painter.drawText(figure, right, duration(minutes))
            painter.setFont(style.font(style.TABLE))
