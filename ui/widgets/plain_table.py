"""A list in columns that is read and not edited: gaps in cover, improvements, a person's stops."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, QSize, Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
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
from ui.widgets.worded_rows import WordedRows

Index = QModelIndex | QPersistentModelIndex
ROW_HEIGHT, TWO_LINES = 28, 44
ROWS_ABOVE = 20  # fitted with one that is scrolled to: as many as a view has room for
_NOWHERE = QModelIndex()
_MIDDLE = Qt.AlignmentFlag.AlignVCenter


@dataclass(frozen=True, slots=True)
class Column:
    """A heading, how many average characters wide (0: all the room left), and how its text stands.
    ``wraps`` shows long sentences whole."""

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
        self.rows: Sequence[tuple[str, ...]] = ()

    def show_rows(self, rows: Sequence[tuple[str, ...]]) -> None:
        """Replace the rows; nothing happens when they are the same."""
        rows = rows if isinstance(rows, WordedRows) else tuple(rows)
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

    _wraps = False  # until its columns are known

    def __init__(self, name: str, columns: Sequence[Column]) -> None:
        super().__init__()
        self.table = PlainTableModel(columns)
        self.setModel(self.table)
        self.setObjectName("plainTable")
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        read_by_row(self)
        self._fitted: set[int] = set()  # rows as high as their text in columns of this width
        self._wraps = any(column.wraps for column in self.table.columns)
        self.setWordWrap(self._wraps)
        if self._wraps:
            self.setItemDelegate(WrappedDelegate(self))
            self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
            self.table.modelReset.connect(self._fit_anew)
            self.horizontalHeader().sectionResized.connect(self._forget)
            self.verticalScrollBar().valueChanged.connect(self._fit_in_view)
        self.horizontalHeader().setTextElideMode(Qt.TextElideMode.ElideRight)
        FocusRing(self)
        self._measure()
        style.look.changed.connect(self._measure)

    def show_rows(self, rows: Sequence[tuple[str, ...]]) -> None:
        """Replace what is listed."""
        self.table.show_rows(rows)

    # Rows as high as their text ---------------------------------------------------------------------

    def _forget(self) -> None:
        self._fitted.clear()

    def _fit_anew(self) -> None:
        self._forget()
        self._fit_in_view()

    def _fit_in_view(self) -> None:
        """Rows out of view are two lines high until they come into it: to measure hundreds would stop the
        window."""
        if not self._wraps or not self.isVisible():
            return
        self.horizontalHeader().visualIndexAt(0)  # widths that are still to be taken are taken now
        row, bottom = max(0, self.rowAt(0)), self.viewport().height()
        while row < len(self.table.rows) and self.rowViewportPosition(row) < bottom:
            self._fit_row(row)
            row += 1

    def _fit_row(self, row: int) -> None:
        if row not in self._fitted:
            self._fitted.add(row)
            self.setRowHeight(row, max(self.verticalHeader().minimumSectionSize(), self.sizeHintForRow(row)))

    def scrollTo(
        self, index: Index, hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible
    ) -> None:
        if self._wraps:
            for row in range(max(0, index.row() - ROWS_ABOVE), index.row() + 1):
                self._fit_row(row)
        super().scrollTo(index, hint)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._fit_in_view()

    def updateGeometries(self) -> None:
        """After another size, and after columns have taken other widths."""
        super().updateGeometries()
        self._fit_in_view()

    # The columns ------------------------------------------------------------------------------------

    def name_columns(self, headings: Sequence[str]) -> None:
        """Give the columns other headings."""
        named = zip(self.table.columns, headings, strict=True)
        self.table.columns = tuple(replace(column, heading=heading) for column, heading in named)
        last = len(self.table.columns) - 1
        self.table.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, last)

    def _measure(self) -> None:
        header, width = self.horizontalHeader(), self.fontMetrics().averageCharWidth()
        self.verticalHeader().setMinimumSectionSize(style.px(ROW_HEIGHT))
        self.verticalHeader().setDefaultSectionSize(style.px(TWO_LINES if self._wraps else ROW_HEIGHT))
        for number, column in enumerate(self.table.columns):
            if column.characters:
                header.setSectionResizeMode(number, QHeaderView.ResizeMode.Fixed)
                header.resizeSection(number, column.characters * width + style.px(16))
            else:
                header.setSectionResizeMode(number, QHeaderView.ResizeMode.Stretch)
        self._fit_anew()
