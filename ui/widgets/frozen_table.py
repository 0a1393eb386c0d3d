"""A table whose first columns stand still: two QTableViews over one model and one selection model.

The left view shows the first ``frozen`` columns, the right one the rest; they scroll up and down
together. Rows are of fixed height, columns of fixed width: Qt's resize-to-contents takes 0.7 s on a
big rota.
"""

from __future__ import annotations

from PySide6.QtCore import QAbstractItemModel, QItemSelectionModel, Qt
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QHeaderView, QTableView, QVBoxLayout, QWidget


def prepare(view: QTableView) -> None:
    """What both halves have in common."""
    view.setShowGrid(False)
    view.setWordWrap(False)
    view.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    view.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
    view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    view.setTabKeyNavigation(False)
    view.setCornerButtonEnabled(False)
    view.verticalHeader().hide()
    view.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
    view.verticalHeader().setMinimumSectionSize(8)
    view.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
    view.horizontalHeader().setMinimumSectionSize(12)
    view.horizontalHeader().setHighlightSections(False)
    view.horizontalHeader().setSectionsClickable(False)


class FrozenTable(QWidget):
    """Holds ``left`` and ``right``. Give it views of your own for their keys and headers."""

    def __init__(self, frozen: int, left: QTableView, right: QTableView) -> None:
        super().__init__()
        self.frozen, self.left, self.right = frozen, left, right
        for view in (left, right):
            prepare(view)
        left.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        left.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        left.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._under_left = QWidget()  # as high as the scroll bar beside it, so that the rows end level
        self._under_left.setFixedHeight(0)
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addWidget(left, 1)
        column.addWidget(self._under_left)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addLayout(column)
        row.addWidget(right, 1)
        self.setFocusProxy(right)
        left.verticalScrollBar().valueChanged.connect(right.verticalScrollBar().setValue)
        right.verticalScrollBar().valueChanged.connect(left.verticalScrollBar().setValue)
        right.horizontalScrollBar().rangeChanged.connect(self._level)
        left.verticalScrollBar().rangeChanged.connect(self._level_rows)

    def set_model(self, model: QAbstractItemModel) -> None:
        """Show a model in both halves, with one selection."""
        self.left.setModel(model)
        self.right.setModel(model)
        own = self.left.selectionModel()
        self.left.setSelectionModel(self.right.selectionModel())
        if own is not None:
            own.deleteLater()
        self.hide_halves()

    def hide_halves(self) -> None:
        """Each half shows its own columns; call again when their number has changed."""
        model = self.right.model()
        for column in range(model.columnCount()):
            self.left.setColumnHidden(column, column >= self.frozen)
            self.right.setColumnHidden(column, column < self.frozen)

    def selection(self) -> QItemSelectionModel:
        return self.right.selectionModel()

    def set_widths(self, widths: list[int]) -> None:
        """Every column's width; the left half takes exactly what its columns need."""
        for column, width in enumerate(widths):
            if self.right.columnWidth(column) != width or column < self.frozen:
                (self.left if column < self.frozen else self.right).setColumnWidth(column, width)
        self.left.setFixedWidth(sum(widths[: self.frozen]))

    def set_row_height(self, usual: int) -> None:
        for view in (self.left, self.right):
            view.verticalHeader().setDefaultSectionSize(usual)

    def _level_rows(self) -> None:
        """The left half learns its length last; what the right half scrolled before then is made good."""
        self.left.verticalScrollBar().setValue(self.right.verticalScrollBar().value())

    def _level(self) -> None:
        bar = self.right.horizontalScrollBar()
        never = self.right.horizontalScrollBarPolicy() == Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        shown = bar.maximum() > bar.minimum() and not never
        self._under_left.setFixedHeight(bar.sizeHint().height() if shown else 0)
