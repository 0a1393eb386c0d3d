"""What painting a table in one pass needs: the rows and columns in view, what is selected, a frame.

Qt would call a delegate once a cell, with an option and an index made for each; the measurements and what
else was tried are in docs/decisions/0010. Selection, keys, scrolling and what screen readers hear stay
QTableView's.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QItemSelectionModel, QItemSelectionRange, QRect, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QTableView

from ui import style


@dataclass(frozen=True, slots=True)
class Band:
    """One visible row or column: which, where it begins, how long it is."""

    at: int
    start: int
    length: int


def visible_rows(view: QTableView, area: QRect) -> list[Band]:
    """The rows that touch an area of the viewport."""
    model = view.model()
    first = view.rowAt(area.top())
    rows: list[Band] = []
    for row in range(first if first >= 0 else model.rowCount(), model.rowCount()):
        top = view.rowViewportPosition(row)
        if top > area.bottom():
            break
        rows.append(Band(row, top, view.rowHeight(row)))
    return rows


def visible_columns(view: QTableView, area: QRect) -> list[Band]:
    """The columns that touch it; hidden ones left out."""
    bands = []
    for column in range(view.model().columnCount()):
        width, left = view.columnWidth(column), view.columnViewportPosition(column)
        if width and not view.isColumnHidden(column) and left <= area.right() and left + width > area.left():
            bands.append(Band(column, left, width))
    return bands


def ranges(selection: QItemSelectionModel) -> list[QItemSelectionRange]:
    """The selected ranges as a list; Qt's own has no iterator."""
    chosen = selection.selection()
    return [chosen.at(at) for at in range(chosen.size())]


def selected_places(view: QTableView) -> set[tuple[int, int]]:
    """Row and column of every selected cell in view; from ranges, which is quick for big selections."""
    rows = visible_rows(view, view.viewport().rect())
    if not rows:
        return set()
    first, last = rows[0].at, rows[-1].at
    return {
        (row, column)
        for part in ranges(view.selectionModel())
        for row in range(max(first, part.top()), min(last, part.bottom()) + 1)
        for column in range(part.left(), part.right() + 1)
    }


def draw_frame(painter: QPainter, box: QRect, colour: str, *, dashed: bool = False) -> None:
    """The two-pixel frame of the cell with the keyboard, or of the one a tour is dragged over."""
    pen = QPen(style.colour(colour), 2, Qt.PenStyle.DashLine if dashed else Qt.PenStyle.SolidLine)
    pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(box.adjusted(1, 1, -2, -2))
