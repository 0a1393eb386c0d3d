"""A list in columns that is read and not edited: gaps in cover, improvements, a person's stops."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, QSize, Qt
from PySide6.QtWidgets import (
    QFrame,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
)

from solver.language import tr
from ui import style
from ui.plain_text import plain
from ui.widgets.focus_ring import FocusRing
from ui.widgets.row_table import read_by_row

Index = QModelIndex | QPersistentModelIndex
ROW_HEIGHT, TWO_LINES = 28, 44
MOST_FITTED = 100  # rows whose height follows their text: to measure more would stop the window
_NOWHERE = QModelIndex()
_MIDDLE = Qt.AlignmentFlag.AlignVCenter


@dataclass(frozen=True, slots=True)
class Column:
    """A heading, how many average characters wide (0: all the room left), and how its text stands.
    ``wraps`` shows long sentences whole; among hundreds of rows, on two lines."""

    heading: str
    characters: int = 0
    right: bool = False
    strong: bool = False
    tone: str = ""
    wraps: bool = False


class PlainTableModel(QAbstractTableModel):
    """Rows of texts under fixed columns."""

    def __init__(self, columns: Sequence[Column]) -> None:
        super().__init__()
        self.columns = tuple(columns)
        self.rows: tuple[tuple[str, ...], ...] = ()

    def show_rows(self, rows: Sequence[tuple[str, ...]]) -> None:
        """Replace the rows; nothing happens when they are the same."""
        rows = tuple(rows)
        if rows == self.rows:
            return
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        column = self.columns[index.column()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self.rows[index.row()][index.column()]
            case Qt.ItemDataRole.AccessibleTextRole:
                text = self.rows[index.row()][index.column()]
                return text or tr("{heading}: nothing", heading=column.heading).removeprefix(": ")
            case Qt.ItemDataRole.ToolTipRole:
                return plain(self.rows[index.row()][index.column()])
            case Qt.ItemDataRole.TextAlignmentRole:
                side = Qt.AlignmentFlag.AlignRight if column.right else Qt.AlignmentFlag.AlignLeft
                return side | _MIDDLE
            case Qt.ItemDataRole.FontRole:
                return style.font(style.TABLE, style.SEMIBOLD if column.strong else style.REGULAR)
            case Qt.ItemDataRole.ForegroundRole:
                return style.colour(getattr(style.theme(), column.tone or "text"))
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        column = self.columns[section]
        if role == Qt.ItemDataRole.DisplayRole:
            return column.heading
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignRight if column.right else Qt.AlignmentFlag.AlignLeft
            return side | _MIDDLE
        return None


class WrappedDelegate(QStyledItemDelegate):
    """A little air above and below sentences of several lines."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return super().sizeHint(option, index) + QSize(0, style.px(8))


class PlainTable(QTableView):
    """The view of a PlainTableModel; widths and heights come from the font."""

    def __init__(self, name: str, columns: Sequence[Column]) -> None:
        super().__init__()
        self.table = PlainTableModel(columns)
        self.setModel(self.table)
        self.setObjectName("plainTable")
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        read_by_row(self)
        self._wraps = any(column.wraps for column in self.table.columns)
        self.setWordWrap(self._wraps)
        if self._wraps:
            self.setItemDelegate(WrappedDelegate(self))
        self.horizontalHeader().setTextElideMode(Qt.TextElideMode.ElideRight)
        FocusRing(self)
        self._measure()
        style.look.changed.connect(self._measure)

    def show_rows(self, rows: Sequence[tuple[str, ...]]) -> None:
        """Replace what is listed."""
        if self._wraps:
            self._fit(len(rows))
        self.table.show_rows(rows)

    def _fit(self, rows: int) -> None:
        """Before they are there: each row as high as its text, or all of them two lines high."""
        fitted, header = rows <= MOST_FITTED, self.verticalHeader()
        mode = QHeaderView.ResizeMode
        header.setSectionResizeMode(mode.ResizeToContents if fitted else mode.Fixed)
        header.setDefaultSectionSize(style.px(ROW_HEIGHT if fitted else TWO_LINES))

    def name_columns(self, headings: Sequence[str]) -> None:
        """Give the columns other headings."""
        named = zip(self.table.columns, headings, strict=True)
        self.table.columns = tuple(replace(column, heading=heading) for column, heading in named)
        last = len(self.table.columns) - 1
        self.table.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, last)

    def _measure(self) -> None:
        header, width = self.horizontalHeader(), self.fontMetrics().averageCharWidth()
        self.verticalHeader().setMinimumSectionSize(style.px(ROW_HEIGHT))
        self.verticalHeader().setDefaultSectionSize(style.px(ROW_HEIGHT))
        if self._wraps:
            self._fit(len(self.table.rows))
        for number, column in enumerate(self.table.columns):
            if column.characters:
                header.setSectionResizeMode(number, QHeaderView.ResizeMode.Fixed)
                header.resizeSection(number, column.characters * width + style.px(16))
            else:
                header.setSectionResizeMode(number, QHeaderView.ResizeMode.Stretch)
