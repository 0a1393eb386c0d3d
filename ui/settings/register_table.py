"""The list of a register, under headings that open and close."""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from itertools import groupby
from typing import Any

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter

from solver.language import tr
from ui import style
from ui.settings.register import Register
from ui.widgets.grouped_model import ROLE, Group, GroupedModel
from ui.widgets.grouped_table import LEFT, RIGHT, GroupedDelegate, GroupedTable, draw_text

LEAST_WIDTH, LEAST_FIRST = 230, 110


NONE = tr("none")  # what an empty cell is read out as


class RegisterModel(GroupedModel):
    """One line a row of the register."""

    def __init__(self, register: Register[Any]) -> None:
        super().__init__()
        self.register = register
        self.headings = tuple(column.heading for column in register.columns)

    def show_rows(self, rows: Sequence[object]) -> list[Group]:
        """Neighbours with one heading form a group."""
        return [Group(name, tuple(group)) for name, group in groupby(rows, self.register.group_of)]

    def key(self, row: object) -> Hashable:
        return self.register.row_id(row)

    def shown(self, row: object, column: int) -> str:
        return self.register.cells(row)[column]

    def spoken(self, row: object, column: int) -> str:
        return f"{self.headings[column]}: {self.shown(row, column) or NONE}"

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = ROLE.DisplayRole) -> Any:
        if role == ROLE.TextAlignmentRole:
            return RIGHT if self.register.columns[section].right else LEFT
        return super().headerData(section, orientation, role)


class RegisterDelegate(GroupedDelegate):
    """The first column in heavier type."""

    def __init__(self, model: RegisterModel, view: GroupedTable) -> None:
        super().__init__(model, view)
        self._register = model

    def paint_cell(self, painter: QPainter, box: QRect, row: int, column: int) -> None:
        line = self._register.line_at(row)
        if line is None:
            return
        first = column == 0
        inner = box.adjusted(style.px(16 if first else 8), 0, -style.px(8), 0)
        align = RIGHT if self._register.register.columns[column].right else LEFT
        weight = style.MEDIUM if first else style.REGULAR
        text = self._register.shown(line, column)
        draw_text(painter, inner, text, "text" if first else "text2", weight, align)


class RegisterTable(GroupedTable):
    """Columns at the right give way when room is short; the form tells what they say."""

    def __init__(self, register: Register[Any]) -> None:
        self.rows = RegisterModel(register)
        super().__init__(self.rows, register.title)
        self.setItemDelegate(RegisterDelegate(self.rows, self))
        self._measure()
        style.look.changed.connect(self._measure)

    def _measure(self) -> None:
        self.setMinimumWidth(style.px(LEAST_WIDTH))

    def column_widths(self, room: int) -> list[int]:
        columns = self.rows.register.columns
        widths = [style.px(column.width or LEAST_FIRST) for column in columns]
        for at in range(len(widths) - 1, 0, -1):
            if sum(widths) > room:
                widths[at] = 0
        taking = [at for at, column in enumerate(columns) if widths[at] and not column.width]
        left = room - sum(widths)
        for at in taking:
            widths[at] += left // len(taking)
        widths[0] += room - sum(widths)
        return widths
