"""The head of the chart: who is listed, and the hours."""

from __future__ import annotations

from PySide6.QtCore import QLineF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QHeaderView, QWidget

from ui import style
from ui.day.chart_model import DAY, NAME
from ui.day.hours import HourScale
from ui.widgets.figures import clock

HEIGHT = 28
_LEFT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
_CENTRE = Qt.AlignmentFlag.AlignCenter


class ChartHeader(QHeaderView):
    """Draws every hour for which there is room, each over its line."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.scale = HourScale()
        self.words = self.remark = ""
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setMinimumSectionSize(20)
        self.setHighlightSections(False)
        self.setSectionsClickable(False)

    def sizeHint(self) -> QSize:
        return QSize(100, style.px(HEIGHT))

    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:
        look = style.theme()
        painter.save()
        painter.fillRect(rect, style.colour(look.chrome))
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, style.colour(look.line2))
        painter.setPen(style.colour(look.text2))
        painter.setFont(style.font(style.HINT))
        if logicalIndex == DAY:
            self._draw_hours(painter, rect)
        elif logicalIndex == NAME:
            painter.drawText(rect.adjusted(style.px(12), 0, 0, 0), _LEFT, self.words)
        else:
            painter.drawText(rect, _CENTRE, self.remark)
        painter.restore()

    def _draw_hours(self, painter: QPainter, rect: QRect) -> None:
        wide = QFontMetrics(painter.font()).horizontalAdvance("00:00")
        taken = float(rect.left())
        for hour in self.scale.hours():
            x = self.scale.x(hour)
            painter.drawLine(QLineF(x, rect.bottom() - style.px(4), x, rect.bottom()))
            left = min(max(x - wide / 2, rect.left()), rect.right() - wide - 1)
            if left >= taken:
                words = QRectF(left, rect.top(), wide + 2, rect.height() - style.px(4))
                painter.drawText(words, _CENTRE, clock(hour))
                taken = left + wide + style.px(6)
