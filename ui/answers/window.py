"""The window of answers beside the rota: the week in words, its score, who would be missed, what one more is
worth. Each line leads to its cells; the window stays and keeps up."""

from __future__ import annotations

from collections.abc import Hashable
from functools import partial
from itertools import groupby
from typing import Any

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QKeySequence, QPainter, QShortcut
from PySide6.QtWidgets import QApplication, QDialog, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from planner.planner import Planner
from solver.language import tr
from ui import style
from ui.answers.aside import Aside
from ui.answers.pages import PAGES, AnswerPage, AnswerRow, PageKind
from ui.widgets.button import Button
from ui.widgets.grouped_model import ROLE, Group, GroupedModel
from ui.widgets.grouped_table import LEFT, RIGHT, GroupedDelegate, GroupedTable, draw_text
from ui.widgets.label import Label
from ui.widgets.segmented import Segmented

READING = tr("Reading …")
LEAST = 160  # pixels of a column that takes the room left


class AnswerModel(GroupedModel):
    """Lines under their headings."""

    def __init__(self, kind: PageKind) -> None:
        super().__init__()
        self.headings = kind.headings
        self.kind = kind

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = ROLE.DisplayRole) -> Any:
        if role == ROLE.TextAlignmentRole and orientation is Qt.Orientation.Horizontal:
            return RIGHT if section >= self.kind.right else LEFT
        return super().headerData(section, orientation, role)

    def key(self, row: object) -> Hashable:
        return row

    def shown(self, row: object, column: int) -> str:
        return row.texts[column] if isinstance(row, AnswerRow) else ""


class AnswerDelegate(GroupedDelegate):
    """Figures stand at the right edge of their column."""

    def paint_cell(self, painter: QPainter, box: QRect, row: int, column: int) -> None:
        model, line = self.model, self.model.line_at(row)
        if not isinstance(model, AnswerModel) or line is None:
            return
        right = column >= model.kind.right
        inside = box.adjusted(style.px(8), 0, -style.px(8), 0)
        weight = style.SEMIBOLD if right else style.REGULAR
        draw_text(painter, inside, model.shown(line, column), weight=weight, align=RIGHT if right else LEFT)


class AnswerTable(GroupedTable):
    """One page's lines."""

    def __init__(self, kind: PageKind) -> None:
        self.kind = kind
        model = AnswerModel(kind)
        super().__init__(model, kind.title)
        self.setItemDelegate(AnswerDelegate(model, self))

    def column_widths(self, room: int) -> list[int]:
        fixed = [style.px(width) for width in self.kind.widths]
        left = max(style.px(LEAST), room - sum(fixed))
        return [width or left for width in fixed]

    def show_page(self, page: AnswerPage) -> None:
        """Rows under their headings; the one with the keyboard keeps it."""
        groups = [Group(heading, tuple(rows)) for heading, rows in groupby(page.rows, key=_heading)]
        self.show_groups(groups)
        if self.current_key() is None:
            self.go_to_first()


class AnswersWindow(QDialog):
    """``asked`` carries the row whose cells are to be shown."""

    asked = Signal(object)  # AnswerRow

    def __init__(self, planner: Planner, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Answers"))
        self.resize(style.px(940), style.px(660))
        self._planner = planner
        self._rota_id: int | None = None
        self._title = ""
        self.page: AnswerPage | None = None
        self.heading, self.summary = Label(size="title"), Label(tone="second", wrap=True)
        self.kinds = Segmented(tr("Answer"), [(kind.key, kind.title) for kind in PAGES])
        self.kinds.chosen.connect(self._ask)
        self.tables = {kind.key: AnswerTable(kind) for kind in PAGES}
        self._stack = QStackedWidget()
        for table in self.tables.values():
            table.opened.connect(self._show_cells)
            self._stack.addWidget(table)
        self._aside = Aside(self)
        self._aside.answered.connect(self._take)
        self._aside.refused.connect(self._refuse)
        self.copy_button = Button(tr("Copy as text"), key="Ctrl+C")
        self.copy_button.clicked.connect(self.copy)
        self._assemble()

    def _assemble(self) -> None:
        show, close = Button(tr("Show in the rota"), key="Enter"), Button(tr("Close"), key="Esc")
        show.clicked.connect(self._show_cells)
        close.clicked.connect(self.reject)
        QShortcut(QKeySequence.StandardKey.Copy, self).activated.connect(self.copy_button.click)
        for step, keys in ((1, "Ctrl+PgDown"), (-1, "Ctrl+PgUp")):
            QShortcut(QKeySequence(keys), self).activated.connect(partial(self._turn, step))
        foot = QHBoxLayout()
        foot.addWidget(self.copy_button)
        foot.addStretch(1)
        for button in (self.copy_button, show, close):
            button.setAutoDefault(False)
        foot.addWidget(show)
        foot.addWidget(close)
        column = QVBoxLayout(self)
        column.setSpacing(style.GAP[2])
        for widget in (self.heading, self.kinds, self.summary):
            column.addWidget(widget)
        column.addWidget(self._stack, 1)
        column.addLayout(foot)

    @property
    def kind(self) -> PageKind:
        """The page in front."""
        return next(kind for kind in PAGES if kind.key == self.kinds.key)

    @property
    def table(self) -> AnswerTable:
        return self.tables[self.kinds.key]

    @property
    def busy(self) -> bool:
        return self._aside.running

    def show_rota(self, rota_id: int, title: str, key: str | None = None) -> None:
        """The rota the answers are about, and the page to be read anew."""
        self._rota_id, self._title = rota_id, title
        if key is not None:
            self.kinds.show_key(key)
        self._ask()

    def finish(self) -> None:
        """Nothing is read any more."""
        self._aside.finish()

    def _turn(self, step: int) -> None:
        keys = [kind.key for kind in PAGES]
        self.kinds.show_key(keys[(keys.index(self.kinds.key) + step) % len(keys)])
        self._ask()

    def _ask(self) -> None:
        """Read the page in front; what stood there stays until the new one is there."""
        self.heading.setText(f"{self.kind.title}: {self._title}")
        self._stack.setCurrentWidget(self.table)
        if not self.table.grouped.lines:
            self.summary.setText(READING)
        if self._rota_id is not None:
            self.page = None
            self._aside.ask(partial(_read, self.kind, self._planner, self._rota_id))

    def _take(self, read: tuple[PageKind, AnswerPage]) -> None:
        kind, page = read
        if kind is not self.kind:
            return
        self.page = page
        self.summary.setText(page.summary)
        self.table.show_page(page)

    def _refuse(self, sentence: str) -> None:
        self.summary.setText(sentence)

    def _show_cells(self) -> None:
        row = self.table.current_key()
        if isinstance(row, AnswerRow) and row.cells:
            self.asked.emit(row)

    def copy(self) -> None:
        """The page as plain text on the clipboard."""
        if self.page is not None:
            QApplication.clipboard().setText(self.page.as_text(self.heading.text()))


def _read(kind: PageKind, planner: Planner, rota_id: int) -> tuple[PageKind, AnswerPage]:
    return kind, kind.read(planner, rota_id)


def _heading(row: AnswerRow) -> str:
    return row.heading
