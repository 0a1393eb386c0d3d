"""The list of outputs at the left: what there is and how far it may go."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QFrame,
    QListView,
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from ui import icons, style
from ui.outputs.output import Output

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
LIST_WIDTH, LEAST_WIDTH, ROW = 230, 110, 58


class OutputListModel(QAbstractListModel):
    """One row an output; readers hear title, marking and summary."""

    def __init__(self, lines: Sequence[Output]) -> None:
        super().__init__()
        self.lines = tuple(lines)

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.lines)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        line = self.lines[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return line.title
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return ". ".join(words for words in (line.title, line.marking, line.summary) if words)
        return None


class OutputDelegate(QStyledItemDelegate):
    """Icon and title, below them the summary, below that the marking."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(style.px(LEAST_WIDTH), style.px(ROW))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        model = index.model()
        if not isinstance(model, OutputListModel):
            return
        line, look = model.lines[index.row()], style.theme()
        box = option.rect
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        if chosen:
            painter.fillRect(box, style.colour(look.accent_tint))
            painter.fillRect(QRect(box.left(), box.top(), 3, box.height()), style.colour(look.accent))
        painter.fillRect(QRect(box.left(), box.bottom(), box.width(), 1), style.colour(look.line))
        size = style.px(16)
        top = box.top() + style.px(8)
        place = QRectF(box.left() + style.px(12), top + 1, size, size)
        icons.draw(painter, line.icon_name, place, look.text2)
        left = box.left() + style.px(38)
        words = QRect(left, top, box.right() - left - style.px(8), style.px(18))
        title = style.font(style.CONTROL, style.SEMIBOLD)
        self._line(painter, words, line.title, title, look.text)
        words.translate(0, style.px(17))
        hint = style.font(style.HINT)
        self._line(painter, words, line.summary, hint, look.text2)
        words.translate(0, style.px(14))
        self._line(painter, words, line.marking, style.font(style.HINT, style.MEDIUM), look.muted)
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(style.colour(look.accent))
            painter.drawRect(box.adjusted(0, 0, -1, -1))

    @staticmethod
    def _line(painter: QPainter, box: QRect, text: str, font: Any, ink: str) -> None:
        painter.setFont(font)
        painter.setPen(style.colour(ink))
        shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, box.width())
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)


class OutputList(QListView):
    """``chosen`` carries the line the keyboard or the pointer is on."""

    chosen = Signal(object)  # Output

    def __init__(self, lines: Sequence[Output]) -> None:
        super().__init__()
        self.lines = OutputListModel(lines)
        self.setModel(self.lines)
        self.setItemDelegate(OutputDelegate(self))
        self.setAccessibleName("Outputs")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setUniformItemSizes(True)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Expanding)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.selectionModel().currentChanged.connect(self._moved)
        self._measure()
        style.look.changed.connect(self._measure)

    def show_key(self, key: str) -> None:
        """Choose by key; nothing happens when it is chosen already."""
        for row, line in enumerate(self.lines.lines):
            if line.key == key:
                self.setCurrentIndex(self.lines.index(row))

    def _moved(self, current: QModelIndex) -> None:
        if current.isValid():
            self.chosen.emit(self.lines.lines[current.row()])

    def sizeHint(self) -> QSize:
        return QSize(style.px(LIST_WIDTH), style.px(ROW) * self.lines.rowCount())

    def _measure(self) -> None:
        self.setMinimumWidth(style.px(LEAST_WIDTH))
        self.updateGeometry()
        self.doItemsLayout()
