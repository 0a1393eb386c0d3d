"""The list of pages at the left of Settings."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
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

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
LIST_WIDTH, LEAST_WIDTH, ROW, ICON = 190, 110, 36, 16


@dataclass(frozen=True, slots=True)
class PageName:
    """One page: its key, its title and its icon."""

    key: str
    title: str
    icon_name: str


class PageListModel(QAbstractListModel):
    """One row a page."""

    def __init__(self, pages: Sequence[PageName]) -> None:
        super().__init__()
        self.pages = tuple(pages)

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.pages)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        shown = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole)
        return self.pages[index.row()].title if index.isValid() and role in shown else None


class PageDelegate(QStyledItemDelegate):
    """Icon and title; a bar at the left marks the page in front."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(style.px(LEAST_WIDTH), style.px(ROW))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        model, look, box = index.model(), style.theme(), option.rect
        if not isinstance(model, PageListModel):
            return
        page = model.pages[index.row()]
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        if chosen:
            painter.fillRect(box, style.colour(look.accent_tint))
            painter.fillRect(QRect(box.left(), box.top(), 3, box.height()), style.colour(look.accent))
        painter.fillRect(QRect(box.left(), box.bottom(), box.width(), 1), style.colour(look.line))
        size = style.px(ICON)
        place = QRectF(box.left() + style.px(12), box.top() + (box.height() - size) / 2, size, size)
        icons.draw(painter, page.icon_name, place, look.text2)
        left = box.left() + style.px(38)
        words = QRect(left, box.top(), box.right() - left - style.px(8), box.height())
        painter.setFont(style.font(style.CONTROL, style.SEMIBOLD if chosen else style.REGULAR))
        painter.setPen(style.colour(look.text))
        shown = painter.fontMetrics().elidedText(page.title, Qt.TextElideMode.ElideRight, words.width())
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(style.colour(look.accent))
            painter.drawRect(box.adjusted(0, 0, -1, -1))


class PageList(QListView):
    """``chosen`` carries the key of the page the keyboard or the pointer is on."""

    chosen = Signal(str)

    def __init__(self, pages: Sequence[PageName]) -> None:
        super().__init__()
        self.pages = PageListModel(pages)
        self.setModel(self.pages)
        self.setItemDelegate(PageDelegate(self))
        self.setAccessibleName("Pages of Settings")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setUniformItemSizes(True)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Expanding)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.selectionModel().currentChanged.connect(self._moved)
        self._measure()
        style.look.changed.connect(self._measure)

    def show_key(self, key: str) -> None:
        """Choose by key; nothing happens when it is chosen already."""
        for row, page in enumerate(self.pages.pages):
            if page.key == key:
                self.setCurrentIndex(self.pages.index(row))

    def _moved(self, current: QModelIndex) -> None:
        if current.isValid():
            self.chosen.emit(self.pages.pages[current.row()].key)

    def sizeHint(self) -> QSize:
        return QSize(style.px(LIST_WIDTH), style.px(ROW) * self.pages.rowCount())

    def _measure(self) -> None:
        self.setMinimumWidth(style.px(LEAST_WIDTH))
        self.updateGeometry()
        self.doItemsLayout()
