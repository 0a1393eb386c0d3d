"""A sheet of the workbook as a spreadsheet program shows it: its letters, fills, figures and widths.

Paper is white in every theme, because the file is: colours come from the picture, not from the window.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, QRect, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
)

from solver.language import tr
from ui import style
from ui.plain_text import plain
from ui.widgets.focus_ring import FocusRing

if TYPE_CHECKING:
    from planner.exchange.rota_excel.picture import CellLook, CellPicture, SheetPicture

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
PAPER, INK, CHOSEN = style.LIGHT.surface, style.LIGHT.text, style.LIGHT.accent
POINT = 4 / 3  # pixels, at 96 dots an inch
USUAL_HEIGHT, USUAL_WIDTH, PADDING = 15.0, 8.43, 4
SMALLEST = 8  # pixels of text
NARROWER = 0.93  # the file's Arial against the window's font
FIT, ACTUAL = "fit", "actual"
SCALES = (
    (FIT, tr("Fit the width"), "outputs.sheet_fits"),
    (ACTUAL, "100 %", "outputs.sheet_actual"),
)
LEAST_SCALE = 0.65  # below this the letters cannot be told apart; the rest is scrolled to
_SIDES = {"right": Qt.AlignmentFlag.AlignRight, "center": Qt.AlignmentFlag.AlignHCenter}


def letters(column: int) -> str:
    """A, B … Z, AA: how a spreadsheet program calls a column."""
    name = ""
    column += 1
    while column:
        column, rest = divmod(column - 1, 26)
        name = chr(ord("A") + rest) + name
    return name


@lru_cache(maxsize=128)
def _font(pixels: int, weight: int, italic: bool) -> QFont:
    font = QFont(style.font(style.TABLE, weight))
    font.setPixelSize(pixels)
    font.setItalic(italic)
    return font


def font_of(look: CellLook, scale: float, *, strong: bool = False) -> QFont:
    """The window's font in the size and weight of the cell."""
    weight = style.SEMIBOLD if strong or look.bold else style.REGULAR
    pixels = max(round(style.px(round(look.size * POINT)) * scale), SMALLEST)
    return _font(pixels, weight, look.italic)


@lru_cache(maxsize=32)
def _flags(align: str, top: bool, wrap: bool) -> int:
    flags = Qt.AlignmentFlag.AlignTop if top else Qt.AlignmentFlag.AlignVCenter
    flags |= _SIDES.get(align, Qt.AlignmentFlag.AlignLeft)
    return int(flags) | int(Qt.TextFlag.TextWordWrap if wrap else Qt.TextFlag.TextSingleLine)


class SheetModel(QAbstractTableModel):
    """The cells of a picture; a place nobody wrote in is empty."""

    def __init__(self) -> None:
        super().__init__()
        self.picture: SheetPicture | None = None

    def show_picture(self, picture: SheetPicture | None) -> None:
        self.beginResetModel()
        self.picture = picture
        self.endResetModel()

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() or self.picture is None else self.picture.rows

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() or self.picture is None else self.picture.columns

    def cell(self, row: int, column: int) -> CellPicture | None:
        return self.picture.cells.get((row, column)) if self.picture else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        cell = self.cell(index.row(), index.column()) if index.isValid() else None
        if role == Qt.ItemDataRole.AccessibleTextRole and index.isValid():
            text = cell.text if cell is not None else ""
            return f"{address(index)}: {text or tr('empty')}"
        if cell is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return cell.text
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain(cell.text)
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignCenter
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        return letters(section) if orientation is Qt.Orientation.Horizontal else str(section + 1)


def address(index: Index) -> str:
    """D6."""
    return f"{letters(index.column())}{index.row() + 1}"


class SheetDelegate(QStyledItemDelegate):
    """Paints a cell: fill, text, then the lines round it."""

    scale = 1.0

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        model = index.model()
        if not isinstance(model, SheetModel) or model.picture is None:
            return
        cell, box = model.cell(index.row(), index.column()), option.rect
        painter.fillRect(box, style.colour(cell.look.fill if cell and cell.look.fill else PAPER))
        if cell is not None:
            self._text(painter, box, cell)
            self._lines(painter, box, cell.look)
        if isinstance(option.widget, QTableView) and box.width() <= option.widget.columnWidth(index.column()):
            self._frozen(painter, box, model.picture, index)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.setPen(QPen(style.colour(CHOSEN), 2))
            painter.drawRect(box.adjusted(1, 1, -2, -2))

    def _text(self, painter: QPainter, box: QRect, cell: CellPicture) -> None:
        """What does not fit is cut at the edge of the cell, as a spreadsheet program cuts it."""
        if not cell.text:
            return
        look, edge = cell.look, max(2, round(PADDING * self.scale))
        room = box.adjusted(edge, 0, -edge, 0)
        flags = _flags(look.align, look.top, look.wrap)
        painter.setPen(style.colour(look.ink or INK))
        if cell.strong:
            painter.setFont(font_of(look, self.scale, strong=True))
            letter = cell.text[: cell.strong]
            painter.drawText(room, flags, letter)
            room.setLeft(room.left() + painter.fontMetrics().horizontalAdvance(letter))
        painter.setFont(font_of(look, self.scale))
        painter.drawText(room, flags, cell.text[cell.strong :])

    @staticmethod
    def _lines(painter: QPainter, box: QRect, look: CellLook) -> None:
        if look.border:
            line = style.colour(look.border)
            painter.fillRect(QRect(box.left(), box.bottom(), box.width(), 1), line)
            painter.fillRect(QRect(box.right(), box.top(), 1, box.height()), line)
        if look.above:
            painter.fillRect(QRect(box.left(), box.top(), box.width(), 1), style.colour(look.above))
        if look.divider:
            painter.fillRect(QRect(box.right() - 1, box.top(), 2, box.height()), style.colour(look.divider))
        if look.frame:
            painter.setPen(QPen(style.colour(look.frame), 2))
            painter.drawRect(box.adjusted(1, 1, -2, -2))

    @staticmethod
    def _frozen(painter: QPainter, box: QRect, picture: SheetPicture, index: Index) -> None:
        """The lines behind which rows and columns stand still."""
        rows, columns = picture.frozen
        line = style.colour(style.LIGHT.line2)
        if rows and index.row() == rows - 1:
            painter.fillRect(QRect(box.left(), box.bottom(), box.width(), 1), line)
        if columns and index.column() == columns - 1:
            painter.fillRect(QRect(box.right(), box.top(), 1, box.height()), line)


class SheetTable(QTableView):
    """The view of one sheet."""

    def __init__(self) -> None:
        super().__init__()
        self.sheet = SheetModel()
        self.setModel(self.sheet)
        self.zoom = FIT
        self.paint_with = SheetDelegate(self)
        self.setItemDelegate(self.paint_with)
        self.setObjectName("sheet")
        self.setAccessibleName(tr("Sheet"))
        FocusRing(self)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        for mode in (self.setHorizontalScrollMode, self.setVerticalScrollMode):
            mode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        for header in (self.horizontalHeader(), self.verticalHeader()):
            header.setSectionsClickable(False)
            header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
            header.setHighlightSections(True)
            header.setMinimumSectionSize(8)
        style.look.changed.connect(self.measure)

    def show_picture(self, picture: SheetPicture | None) -> None:
        """Show a sheet from its first cell."""
        self.sheet.show_picture(picture)
        self.measure()
        self.scrollToTop()
        if picture is not None:
            self.setAccessibleName(tr("Sheet {name}", name=picture.name))
            self.setCurrentIndex(self.sheet.index(0, 0))

    def set_zoom(self, zoom: str) -> None:
        """One of `SCALES`."""
        self.zoom = zoom
        self.measure()

    def measure(self) -> None:
        """Widths and heights of the file, in the size of the window's text, made to fit where wanted."""
        picture = self.sheet.picture
        if picture is None:
            return
        digit = QFontMetrics(style.font(style.TABLE)).horizontalAdvance("0") * NARROWER
        widths = [picture.widths.get(column, USUAL_WIDTH) * digit for column in range(picture.columns)]
        scale = self._scale(sum(widths))
        self.paint_with.scale = scale
        for column, width in enumerate(widths):
            self.setColumnWidth(column, int(width * scale))
        self.horizontalHeader().setFixedHeight(style.px(20))
        for row in range(picture.rows):
            height = style.px(round(picture.heights.get(row, USUAL_HEIGHT) * POINT))
            self.setRowHeight(row, round(height * scale))
        self._let_texts_run_on(picture)
        self.viewport().update()

    def _scale(self, width: float) -> float:
        if self.zoom == ACTUAL or not width:
            return 1.0
        bars = self.verticalScrollBar().sizeHint().width() + self.verticalHeader().width()
        return min(1.0, max(LEAST_SCALE, (self.width() - bars - 2) / width))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.zoom == FIT and event.oldSize().width() != event.size().width():
            self.measure()

    def _let_texts_run_on(self, picture: SheetPicture) -> None:
        """A text too long for its cell runs over the empty ones beside it, as in a spreadsheet program."""
        self.clearSpans()
        for (row, column), cell in picture.cells.items():
            beside = column + 1  # without room there nothing has to be measured, and there are 50,000 cells
            if beside == picture.columns or (row, beside) in picture.cells:
                continue
            if cell.text and not cell.look.wrap and cell.look.align == "left":
                columns = self._columns_for(picture, row, column, cell)
                if columns > 1:
                    self.setSpan(row, column, 1, columns)

    def _columns_for(self, picture: SheetPicture, row: int, column: int, cell: CellPicture) -> int:
        wanted = (
            QFontMetrics(font_of(cell.look, self.paint_with.scale)).horizontalAdvance(cell.text) + 2 * PADDING
        )
        room, columns = self.columnWidth(column), 1
        while room < wanted and column + columns < picture.columns:
            if (row, column + columns) in picture.cells:
                break
            room += self.columnWidth(column + columns)
            columns += 1
        return columns
