"""A list of places at the left of a screen, each with its icon: pages of Settings, outputs.

A subclass says how high a row is, what a reader hears of it and how its words are drawn.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Generic, Protocol, TypeVar

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
from PySide6.QtGui import QFont, QPainter
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
LEAST_WIDTH, ICON, TEXT_LEFT = 110, 16, 38


class SideLine(Protocol):
    """One place."""

    @property
    def key(self) -> str: ...
    @property
    def title(self) -> str: ...
    @property
    def icon_name(self) -> str: ...


Line = TypeVar("Line", bound=SideLine)


class SideModel(QAbstractListModel, Generic[Line]):
    """One row a place."""

    def __init__(self, lines: Sequence[Line]) -> None:
        super().__init__()
        self.lines = tuple(lines)

    def spoken(self, line: Line) -> str:
        """What a reader hears, and the tip says."""
        return line.title

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.lines)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        line = self.lines[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return line.title
        spoken = role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole)
        return self.spoken(line) if spoken else None


class SideDelegate(QStyledItemDelegate):
    """The ground, a bar at the left of the place in front, and the icon; the words are a subclass's."""

    row_height: int
    icon_top: int

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(style.px(LEAST_WIDTH), style.px(self.row_height))

    def paint_words(self, painter: QPainter, box: QRect, line: Any, *, chosen: bool) -> None:
        """The words beside the icon; ``box`` is the room they have."""
        raise NotImplementedError

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        model, look, box = index.model(), style.theme(), option.rect
        if not isinstance(model, SideModel):
            return
        line, chosen = model.lines[index.row()], bool(option.state & QStyle.StateFlag.State_Selected)
        if chosen:
            painter.fillRect(box, style.colour(look.accent_tint))
            painter.fillRect(QRect(box.left(), box.top(), 3, box.height()), style.colour(look.accent))
        painter.fillRect(QRect(box.left(), box.bottom(), box.width(), 1), style.colour(look.line))
        size = style.px(ICON)
        place = QRectF(box.left() + style.px(12), box.top() + style.px(self.icon_top), size, size)
        icons.draw(painter, line.icon_name, place, look.text2)
        self.paint_words(painter, box.adjusted(style.px(TEXT_LEFT), 0, -style.px(8), 0), line, chosen=chosen)
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(style.colour(look.accent))
            painter.drawRect(box.adjusted(0, 0, -1, -1))


def draw_line(painter: QPainter, box: QRect, text: str, font: QFont, ink: str) -> None:
    """A line of text in the middle of its room, cut where it ends."""
    painter.setFont(font)
    painter.setPen(style.colour(ink))
    shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, box.width())
    painter.drawText(box, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)


class SideList(QListView, Generic[Line]):
    """``chosen`` carries the place the keyboard or the pointer is on."""

    chosen = Signal(object)

    def __init__(self, name: str, model: SideModel[Line], delegate: SideDelegate, width: int) -> None:
        super().__init__()
        self.lines, self._delegate, self._width = model, delegate, width
        for one in (model, delegate):
            one.setParent(self)
        self.setModel(model)
        self.setItemDelegate(delegate)
        self.setAccessibleName(name)
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
        return QSize(style.px(self._width), style.px(self._delegate.row_height) * self.lines.rowCount())

    def _measure(self) -> None:
        self.setMinimumWidth(style.px(LEAST_WIDTH))
        self.updateGeometry()
        self.doItemsLayout()
