"""The left half of the grid: names and hours. A click on a name selects the person's days; on a group
it opens or closes it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QTableView

from solver.language import tr
from ui.rota.header import RotaHeader
from ui.rota.model import CONTRACT, PLANNED, RotaModel
from ui.rota.people_painting import PeoplePainting


class PeopleTable(QTableView):
    """Shows the frozen columns; takes no keys of its own."""

    row_clicked = Signal(int)
    collapse_asked = Signal(str, bool)

    def __init__(self, model: RotaModel) -> None:
        super().__init__()
        self._rota = model
        self._painting = PeoplePainting(model)
        self.setHorizontalHeader(RotaHeader(model, self))
        self.setAccessibleName(tr("People of the rota"))
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)  # scrolls by moving pixels
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)

    def set_compact(self, compact: bool) -> None:
        self._painting.compact = compact
        header = self.horizontalHeader()
        if isinstance(header, RotaHeader):
            header.compact = compact
        self.viewport().update()

    def set_narrow(self, narrow: bool) -> None:
        """Give up the number and the hours but for the difference: the days need the room."""
        self._painting.narrow = narrow
        for column in (CONTRACT, PLANNED):
            self.setColumnHidden(column, narrow)
        self.viewport().update()

    def mark_row(self, row: int) -> None:
        """Tint the name of the row with the keyboard."""
        if row != self._painting.current_row:
            self._painting.current_row = row
            self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        self._painting.paint(self, painter, event.rect())
        painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        row = self.rowAt(int(event.position().y()))
        group = self._rota.group_at(row)
        if group is not None:
            self.collapse_asked.emit(group.name, group.name not in self._rota.collapsed)
        elif row >= 0:
            self.row_clicked.emit(row)
        event.accept()

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.MouseMove, QEvent.Type.MouseButtonDblClick):
            return True  # the rows are chosen by a press alone
        return super().viewportEvent(event)
