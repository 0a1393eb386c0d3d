"""The right half of the grid: the cells, their keys, and dragging a tour to another cell."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import (
    QEvent,
    QItemSelectionModel,
    QMimeData,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QDrag,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPixmap,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QTableView

from planner.views.rota_grid import CellKind
from solver.language import tr
from ui import style
from ui.rota.cell_painting import CellPainting
from ui.rota.chip import chip
from ui.rota.header import RotaHeader
from ui.rota.model import RotaModel
from ui.rota.painting import draw_frame
from ui.widgets.drag_hint import DragHint

MIME = "application/x-planner-cell"
_MOVE = Qt.DropAction.MoveAction
_CTRL, _SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


class MoveJudge(Protocol):
    """Says before the release whether a tour may move from one cell to another, and at what price."""

    def __call__(self, source: QModelIndex, target: QModelIndex) -> tuple[bool, str]: ...


class RotaTable(QTableView):
    """Cells of the days, and the fair shares at the right."""

    code_typed = Signal(str)  # a shift type's letter
    collapse_asked = Signal(str, bool)  # group, closed
    move_asked = Signal(QModelIndex, QModelIndex)
    resized = Signal()
    escaped = Signal()

    def __init__(self, model: RotaModel) -> None:
        super().__init__()
        self._rota = model
        self._painting = CellPainting(model)
        self._judge: MoveJudge | None = None
        self._judged: tuple[QModelIndex, bool] | None = None
        self._dragged = QModelIndex()
        self._hint = DragHint(self.viewport())
        self.setHorizontalHeader(RotaHeader(model, self))
        self.setAccessibleName(tr("Rota"))
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)  # scrolls by moving pixels
        self.setDragEnabled(True)
        self.setAcceptDrops(True)
        self.setDropIndicatorShown(False)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)

    def set_compact(self, compact: bool) -> None:
        """Letters only, for four weeks and more."""
        self._painting.compact = compact
        header = self.horizontalHeader()
        if isinstance(header, RotaHeader):
            header.compact = compact
            header.viewport().update()
        self.viewport().update()

    def judge_moves_by(self, judge: MoveJudge) -> None:
        self._judge = judge

    # Keys -------------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier)
        letter = event.text().upper()
        if plain and letter and letter in self._rota.shifts:
            self.code_typed.emit(letter)
            return
        group = self._rota.group_at(self.currentIndex().row())
        if group is not None and event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            self.collapse_asked.emit(group.name, event.key() == Qt.Key.Key_Left)
            return
        if event.key() == Qt.Key.Key_Escape:
            self.escaped.emit()
            return
        super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """Letters set shifts; they do not search."""

    def selectionCommand(
        self, index: QModelIndex | QPersistentModelIndex, event: QEvent | None = None
    ) -> QItemSelectionModel.SelectionFlag:
        """Ctrl with an arrow, Home or End selects where it goes. Qt would leave the selection where it was,
        perhaps out of sight, and the next letter would change that."""
        held = event.modifiers() if isinstance(event, QKeyEvent) else Qt.KeyboardModifier.NoModifier
        if held & _CTRL and not held & _SHIFT and index != self.currentIndex():
            return QItemSelectionModel.SelectionFlag.ClearAndSelect
        return super().selectionCommand(index, event)

    # Painting ---------------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        look, painter = style.theme(), QPainter(self.viewport())
        self._painting.paint(self, painter, event.rect())
        current = self.currentIndex()
        if current.isValid():
            draw_frame(painter, self.visualRect(current), look.accent if self.hasFocus() else look.line2)
        if self._judged is not None:
            target, allowed = self._judged
            colour = look.ok if allowed else look.danger
            draw_frame(painter, self.visualRect(target), colour, dashed=not allowed)
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.resized.emit()

    # Dragging ---------------------------------------------------------------------------------------

    def startDrag(self, actions: Qt.DropAction) -> None:
        cell = self._rota.cell_at(self.currentIndex().row(), self.currentIndex().column())
        if cell is None or cell.kind is not CellKind.DUTY:
            return
        self._dragged = self.currentIndex()
        data = QMimeData()
        data.setData(MIME, cell.code.encode())
        drag = QDrag(self)
        drag.setMimeData(data)
        drag.setPixmap(self._chip_picture())
        drag.setHotSpot(QPoint(style.px(20), style.px(12)))
        drag.exec(_MOVE)
        self._end_drag()

    def _chip_picture(self) -> QPixmap:
        cell = self._rota.cell_at(self._dragged.row(), self._dragged.column())
        if cell is None:
            return QPixmap()
        shift = self._rota.shifts.get(cell.code)
        slot = shift.slot if shift else cell.code
        return chip(cell, slot, style.px(92), style.px(20), self.devicePixelRatioF(), compact=False)

    def _end_drag(self) -> None:
        self._judged = None
        self._hint.hide()
        self.viewport().update()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.source() is self and event.mimeData().hasFormat(MIME):
            event.acceptProposedAction()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        target = self.indexAt(event.position().toPoint())
        if self._rota.cell_at(target.row(), target.column()) is None or target == self._dragged:
            self._end_drag()
            event.ignore()
            return
        if self._judge is not None and (self._judged is None or self._judged[0] != target):
            allowed, words = self._judge(self._dragged, target)
            self._judged = (target, allowed)
            self._hint.show_at(self.visualRect(target), words, "ok" if allowed else "danger")
            self.viewport().update()
        event.acceptProposedAction()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._end_drag()

    def dropEvent(self, event: QDropEvent) -> None:
        target = self.indexAt(event.position().toPoint())
        self._end_drag()
        if self._rota.cell_at(target.row(), target.column()) is not None and target != self._dragged:
            event.acceptProposedAction()
            self.move_asked.emit(self._dragged, target)
