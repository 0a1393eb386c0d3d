"""The view of a `GroupedModel`: headings that open and close, one row with the keyboard."""

from __future__ import annotations

from collections.abc import Hashable, Sequence

from PySide6.QtCore import QItemSelectionModel, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
)

from ui import icons, style
from ui.widgets.grouped_model import Group, GroupedModel, GroupLine, Index
from ui.widgets.row_table import read_by_row

LEFT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
RIGHT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
ROW_HEIGHT, GROUP_HEIGHT = 28, 22


class GroupedDelegate(QStyledItemDelegate):
    """Paints grounds, hairlines and headings; a subclass paints the cells of rows."""

    def __init__(self, model: GroupedModel, view: QTableView) -> None:
        super().__init__(view)
        self.model = model

    def paint_cell(self, painter: QPainter, box: QRect, row: int, column: int) -> None:
        """The content of one cell, inside its ground. By default its text."""
        line = self.model.line_at(row)
        if line is not None:
            draw_text(painter, box.adjusted(style.px(8), 0, -style.px(8), 0), self.model.shown(line, column))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        look, box = style.theme(), QRect(option.rect)
        group = self.model.group_at(index.row())
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        fill = look.accent_tint if chosen else look.chrome if group else look.surface
        painter.fillRect(box, style.colour(fill))
        painter.fillRect(box.left(), box.bottom(), box.width(), 1, style.colour(look.line))
        painter.save()
        painter.setClipRect(box)
        if group is None:
            self.paint_cell(painter, box, index.row(), index.column())
        else:
            draw_group(painter, box, group, closed=group.name in self.model.collapsed)
        painter.restore()
        view = self.parent()
        if chosen and isinstance(view, QTableView) and view.hasFocus():
            alone = view.selectionBehavior() != QAbstractItemView.SelectionBehavior.SelectRows
            first = alone or group is not None or index.column() == 0
            _frame(painter, box, first=first, last=alone or _is_last(self.model, index))

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(40, style.px(ROW_HEIGHT))


class GroupedTable(QTableView):
    """Rows are chosen one at a time. ``moved`` says that another one has the keyboard, ``opened`` that
    Enter or a double click asked for more."""

    moved = Signal()
    opened = Signal()

    def __init__(self, model: GroupedModel, name: str, header: QHeaderView | None = None) -> None:
        """``header``: one that paints itself, in place of Qt's in the style sheet's dress."""
        super().__init__()
        if header is not None:
            self.setHorizontalHeader(header)
        self.grouped = model
        model.setParent(self)
        self.setAccessibleName(name)
        read_by_row(self)
        self.setWordWrap(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header = self.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header.setMinimumSectionSize(20)
        header.setTextElideMode(Qt.TextElideMode.ElideRight)
        header.setDefaultAlignment(LEFT)
        self.setModel(model)
        self.setItemDelegate(GroupedDelegate(model, self))
        model.modelReset.connect(self.lay_out)
        model.dataChanged.connect(self._fit_changed)
        style.look.changed.connect(self.lay_out)

    # What a subclass says ---------------------------------------------------------------------------

    def column_widths(self, room: int) -> list[int]:
        """Every column's width; they should add up to the room. 0 hides a column that has to give way."""
        return [room // len(self.grouped.headings)] * len(self.grouped.headings)

    def row_height(self, row: int) -> int:
        return style.px(ROW_HEIGHT)

    # Layout -----------------------------------------------------------------------------------------

    def lay_out(self) -> None:
        """Widths, heights and headings, after a reset or a change of size."""
        self.verticalHeader().setMinimumSectionSize(style.px(20))
        self.horizontalHeader().setFixedHeight(style.px(28))
        for column, width in enumerate(self.column_widths(self.viewport().width())):
            self.setColumnHidden(column, width == 0)
            if width:
                self.setColumnWidth(column, width)
        self.clearSpans()
        for row in range(len(self.grouped.lines)):
            if self.grouped.group_at(row) is not None:
                self.setSpan(row, 0, 1, len(self.grouped.headings))
        self._fit_rows(range(len(self.grouped.lines)))

    def _fit_changed(self, first: Index, last: Index) -> None:
        self._fit_rows(range(first.row(), last.row() + 1))

    def _fit_rows(self, rows: range) -> None:
        for row in rows:
            heading = self.grouped.group_at(row) is not None
            self.setRowHeight(row, style.px(GROUP_HEIGHT) if heading else self.row_height(row))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.lay_out()

    # Contents ---------------------------------------------------------------------------------------

    def show_groups(self, groups: Sequence[Group]) -> None:
        """Show rows; the one with the keyboard keeps it, or else the one that took its place."""
        key, row = self.current_key(), self.currentIndex().row()
        self.grouped.show_groups(groups)
        self._restore(key, row)

    def set_filter(self, text: str) -> None:
        key, row = self.current_key(), self.currentIndex().row()
        self.grouped.set_filter(text)
        self._restore(key, row)

    def _restore(self, key: Hashable | None, row: int) -> None:
        if self.currentIndex().isValid() or not self.grouped.lines:
            return
        found = self.grouped.row_of(key) if key is not None else -1
        if found >= 0:
            self.go_to_row(found)
        elif row >= 0:
            self.go_to_row(min(row, len(self.grouped.lines) - 1))
        if self.current_key() is None:
            self.go_to_first()

    # Selection --------------------------------------------------------------------------------------

    def current_key(self) -> Hashable | None:
        """What identifies the row with the keyboard; None on a heading or when there is none."""
        line = self.grouped.line_at(self.currentIndex().row())
        return None if line is None or isinstance(line, GroupLine) else self.grouped.key(line)

    def go_to(self, key: Hashable) -> bool:
        """Give a row the keyboard, opening its group; False when it is not there."""
        if self.grouped.row_of(key) < 0:
            self.grouped.set_collapsed(self.grouped.group_of(key), False)
        row = self.grouped.row_of(key)
        if row >= 0:
            self.go_to_row(row)
        return row >= 0

    def go_to_row(self, row: int) -> None:
        index = self.grouped.index(row, 0)
        flags = QItemSelectionModel.SelectionFlag
        self.selectionModel().setCurrentIndex(index, flags.ClearAndSelect | flags.Rows)
        self.scrollTo(index)

    def go_to_first(self) -> None:
        """The first row that is no heading."""
        rows = (at for at in range(len(self.grouped.lines)) if self.grouped.group_at(at) is None)
        first = next(rows, -1)
        if first >= 0:
            self.go_to_row(first)

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        self.viewport().update()
        if current.row() != previous.row():
            self.moved.emit()

    def set_collapsed(self, name: str, closed: bool) -> None:
        """Open or close a group; its heading has the keyboard then."""
        self.grouped.set_collapsed(name, closed)
        rows = (at for at in range(len(self.grouped.lines)) if self._names(at, name))
        self.go_to_row(next(rows, 0))

    def _names(self, row: int, name: str) -> bool:
        group = self.grouped.group_at(row)
        return group is not None and group.name == name

    # Keys and mouse ---------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        group = self.grouped.group_at(self.currentIndex().row())
        if group is not None and event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            self.set_collapsed(group.name, event.key() == Qt.Key.Key_Left)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and group is None:
            if event.modifiers() != Qt.KeyboardModifier.ControlModifier:  # that is the main action
                self.opened.emit()
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """Letters are commands here or nothing; the filter searches."""

    def mousePressEvent(self, event: QMouseEvent) -> None:
        row = self.rowAt(int(event.position().y()))
        group = self.grouped.group_at(row)
        if group is not None and event.button() == Qt.MouseButton.LeftButton:
            self.set_collapsed(group.name, group.name not in self.grouped.collapsed)
            self.setFocus(Qt.FocusReason.MouseFocusReason)
        else:
            super().mousePressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if self.grouped.group_at(self.rowAt(int(event.position().y()))) is None:
            self.opened.emit()


def draw_group(painter: QPainter, box: QRect, group: GroupLine, *, closed: bool) -> None:
    """An arrow, the heading, and how many stand below it."""
    look, size = style.theme(), style.px(14)
    place = QRectF(box.left() + style.px(8), box.center().y() - size / 2 + 1, size, size)
    icons.draw(painter, "chevron-right" if closed else "chevron-down", place, look.text2)
    words = box.adjusted(style.px(26), 0, -style.px(8), 0)
    painter.setFont(style.font(style.TABLE, style.SEMIBOLD))
    painter.setPen(style.colour(look.text))
    painter.drawText(words, LEFT, group.name)
    words.setLeft(words.left() + painter.fontMetrics().horizontalAdvance(group.name) + style.px(6))
    painter.setFont(style.font(style.TABLE))
    painter.setPen(style.colour(look.muted))
    painter.drawText(words, LEFT, str(group.count))


def draw_text(
    painter: QPainter,
    box: QRect,
    text: str,
    tone: str = "text",
    weight: int = style.REGULAR,
    align: Qt.AlignmentFlag = LEFT,
) -> None:
    """One line in the table's type, giving way with an ellipsis."""
    font = style.font(style.TABLE, weight)
    painter.setFont(font)
    painter.setPen(style.colour(getattr(style.theme(), tone)))
    painter.drawText(
        box, align, QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, box.width())
    )


def _frame(painter: QPainter, box: QRect, *, first: bool, last: bool) -> None:
    """Two pixels above and below the row with the keyboard, closed at both ends."""
    colour = style.colour(style.theme().accent)
    painter.fillRect(box.left(), box.top(), box.width(), 2, colour)
    painter.fillRect(box.left(), box.bottom() - 1, box.width(), 2, colour)
    if first:
        painter.fillRect(box.left(), box.top(), 2, box.height(), colour)
    if last:
        painter.fillRect(box.right() - 1, box.top(), 2, box.height(), colour)


def _is_last(model: GroupedModel, index: Index) -> bool:
    return index.column() == len(model.headings) - 1 or model.group_at(index.row()) is not None
