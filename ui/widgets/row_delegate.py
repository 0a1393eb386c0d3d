"""A list's row with words at the left and a quiet remark at the right."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from ui import style

Index = QModelIndex | QPersistentModelIndex


class TwoPartDelegate(QStyledItemDelegate):
    """Draws DisplayRole left and UserRole right, both as plain text."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(100, style.px(28))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        look = style.theme()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(option.rect, style.colour(look.accent_tint))
        box = option.rect.adjusted(style.px(8), 0, -style.px(8), 0)
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.setFont(style.font(style.HINT))
        painter.setPen(style.colour(look.muted))
        remark = str(index.data(Qt.ItemDataRole.UserRole) or "")
        taken = painter.fontMetrics().horizontalAdvance(remark)
        painter.drawText(box, middle | Qt.AlignmentFlag.AlignRight, remark)
        painter.setFont(style.font(style.CONTROL))
        painter.setPen(style.colour(look.text))
        room = box.width() - taken - style.px(16)
        words = painter.fontMetrics().elidedText(
            str(index.data(Qt.ItemDataRole.DisplayRole) or ""), Qt.TextElideMode.ElideRight, room
        )
        painter.drawText(box, middle | Qt.AlignmentFlag.AlignLeft, words)
