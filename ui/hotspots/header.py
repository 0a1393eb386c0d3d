"""The headings of the hotspot table; the one of the day in hand stands out, as its framed column does."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QHeaderView

from ui import style
from ui.hotspots.model import BoardModel
from ui.widgets.grouped_table import LEFT, RIGHT


class BoardHeader(QHeaderView):
    """Painted here and not by the style sheet, which would leave every heading the same and cut a bold
    "Wed 23" short in a column as narrow as its minutes need."""

    def __init__(self, model: BoardModel) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self._model = model

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        look, column = style.theme(), self._model.columns[section]
        chosen = self._model.is_in_hand(section)
        painter.fillRect(rect, style.colour(look.chrome))
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, style.colour(look.line2))
        font = style.font(style.HINT, style.BOLD if chosen else style.REGULAR)
        painter.setFont(font)
        painter.setPen(style.colour(look.accent if chosen else look.text2))
        edge = style.px(8)
        place = rect.adjusted(0 if column.right else edge, 0, -edge if column.right else 0, 0)
        words = QFontMetrics(font).elidedText(column.heading, Qt.TextElideMode.ElideRight, place.width())
        painter.drawText(place, RIGHT if column.right else LEFT, words)
