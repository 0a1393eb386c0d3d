"""The grid as one widget: both halves, their widths for a week or for many, collapse and selection."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QModelIndex, Qt, Signal

from planner.views.rota_grid import GroupRow, PersonRow, RotaGrid
from planner.views.rota_verdict import RotaVerdict
from ui import style
from ui.rota.model import FIRST_DAY, RotaModel
from ui.rota.painting import ranges
from ui.rota.people_table import PeopleTable
from ui.rota.table import RotaTable
from ui.widgets.frozen_table import FrozenTable

Place = tuple[int, int]  # row, column of the model
_SELECT = QItemSelectionModel.SelectionFlag

WEEK_COLUMNS = (200, 46, 54, 42)  # name, contract, planned, difference
COMPACT_COLUMNS = (186, 46, 48, 42)
NARROW_COLUMNS = (138, 0, 0, 42)  # where the days need the room: no number, and of the hours the difference
FAIRNESS, COMPACT_FAIRNESS = 72, 62
LEAST_DAY, LEAST_SMALL_DAY = 84, 26
FEW_DAYS = 28  # so many are worth giving up columns of hours for


class RotaGridWidget(FrozenTable):
    """Rows of people against days."""

    selection_moved = Signal()
    laid_out = Signal()  # widths have changed; the cover strip follows

    def __init__(self) -> None:
        self.model = RotaModel()
        self.people, self.cells = PeopleTable(self.model), RotaTable(self.model)
        super().__init__(FIRST_DAY, self.people, self.cells)
        self.model.setParent(self)
        self.compact = False
        self.set_model(self.model)
        self.selection().selectionChanged.connect(self._moved)
        self.selection().currentChanged.connect(self._moved)
        self.model.modelReset.connect(self._arrange)
        self.people.row_clicked.connect(self.select_row)
        for half in (self.people, self.cells):
            half.collapse_asked.connect(self._collapse)
        self.cells.resized.connect(self.lay_out)
        style.look.changed.connect(self._arrange)

    # Contents ---------------------------------------------------------------------------------------

    def show_grid(self, grid: RotaGrid) -> None:
        """Show a grid; the selection stays on the same people and days."""
        kept = self._remembered()
        compact = len(grid.days) > 7
        if compact != self.compact:
            self.compact = compact
            self.people.set_compact(compact)
            self.cells.set_compact(compact)
        self.model.show_grid(grid)
        self._restore(kept)

    def show_verdict(self, verdict: RotaVerdict) -> None:
        self.model.show_verdict(verdict)

    def set_filter(self, text: str) -> None:
        kept = self._remembered()
        self.model.set_filter(text)
        self._restore(kept)

    def _collapse(self, name: str, closed: bool) -> None:
        row = self.cells.currentIndex().row()
        column = max(FIRST_DAY, self.cells.currentIndex().column())
        kept = self._remembered()
        self.model.set_collapsed(name, closed)
        self._restore(kept)
        if not self.cells.currentIndex().isValid():
            rows = [at for at, line in enumerate(self.model.lines) if line.name == name]
            self.go_to_place(rows[0] if rows else row, column)

    # Layout -----------------------------------------------------------------------------------------

    def _arrange(self) -> None:
        """After a reset: columns, row heights, group rows."""
        self.hide_halves()
        self.set_row_height(style.px(22 if self.compact else 24))
        for half in (self.people, self.cells):
            header = half.verticalHeader()
            for row, line in enumerate(self.model.lines):
                if isinstance(line, GroupRow):
                    header.resizeSection(row, style.px(22))
            half.horizontalHeader().setFixedHeight(half.horizontalHeader().sizeHint().height())
        self.lay_out()

    def widths(self) -> list[int]:
        """Every column's width at the present size of the window."""
        days = len(self.model.days)
        fairness = style.px(COMPACT_FAIRNESS if self.compact else FAIRNESS)
        least = style.px(LEAST_SMALL_DAY if self.compact else LEAST_DAY)
        columns = COMPACT_COLUMNS if self.compact else WEEK_COLUMNS
        room = self.cells.viewport().width() + self.people.width() - 2 * fairness
        if room - style.px(sum(columns)) < least * min(days, FEW_DAYS):
            columns = NARROW_COLUMNS
        first = [style.px(width) for width in columns]
        if not days:
            return first
        each, spare = divmod(max(room - sum(first), least * days), days)
        return [*first, *(each + (at < spare) for at in range(days)), fairness, fairness]

    def lay_out(self) -> None:
        if self.model.days:
            widths = self.widths()
            self.people.set_narrow(not widths[1])
            self.set_widths(widths)
            self.laid_out.emit()

    # Selection --------------------------------------------------------------------------------------

    def _moved(self) -> None:
        self.people.mark_row(self.cells.currentIndex().row())
        self.cells.viewport().update()
        self.selection_moved.emit()

    def current(self) -> tuple[PersonRow, date] | None:
        """The person and day with the keyboard."""
        index = self.cells.currentIndex()
        person, header = self.model.person_at(index.row()), self.model.day_at(index.column())
        return (person, header.day) if person is not None and header is not None else None

    def selected(self) -> Iterator[Place]:
        """Every selected cell of a person and day, row by row. From ranges: a list of indexes is slow."""
        places = {
            (row, column)
            for part in ranges(self.selection())
            for row in range(part.top(), part.bottom() + 1)
            for column in range(max(part.left(), FIRST_DAY), part.right() + 1)
        }
        return (
            place
            for place in sorted(places)
            if self.model.person_at(place[0]) is not None and self.model.day_at(place[1]) is not None
        )

    def selected_cells(self) -> list[tuple[PersonRow, date]]:
        found = []
        for row, column in self.selected():
            person, header = self.model.person_at(row), self.model.day_at(column)
            if person is not None and header is not None:
                found.append((person, header.day))
        return found

    def select_row(self, row: int) -> None:
        """A person's days, all of them; the keyboard stays in its column."""
        column = max(FIRST_DAY, self.cells.currentIndex().column())
        first = self.model.index(row, FIRST_DAY)
        last = self.model.index(row, FIRST_DAY + len(self.model.days) - 1)
        self.selection().setCurrentIndex(self.model.index(row, column), _SELECT.NoUpdate)
        self.selection().select(QItemSelection(first, last), _SELECT.ClearAndSelect)
        self.cells.setFocus(Qt.FocusReason.MouseFocusReason)

    def go_to_cell(self, person_id: int, day: date) -> bool:
        """Select a cell and bring it into view, opening its group when it is closed."""
        index = self.model.index_of(person_id, day)
        if not index.isValid() and self.model.grid is not None:
            for group in self.model.grid.groups:
                if any(person.person_id == person_id for person in group.people):
                    self.model.set_collapsed(group.name, False)
            index = self.model.index_of(person_id, day)
        if index.isValid():
            self.go_to_place(index.row(), index.column())
        return index.isValid()

    def select_more(self, cells: Iterable[tuple[int, date]]) -> None:
        """Select these cells too, as far as they are in view; the keyboard stays where it is."""
        parts = QItemSelection()
        for person_id, day in cells:
            found: QModelIndex = self.model.index_of(person_id, day)
            if found.isValid():
                parts.select(found, found)
        self.selection().select(parts, _SELECT.Select)

    def go_to_first(self) -> None:
        """The first person's first day."""
        rows = [row for row, line in enumerate(self.model.lines) if isinstance(line, PersonRow)]
        if rows:
            self.go_to_place(rows[0], FIRST_DAY)

    def go_to_place(self, row: int, column: int) -> None:
        index = self.model.index(row, column)
        self.selection().setCurrentIndex(index, _SELECT.ClearAndSelect)
        self.cells.scrollTo(index)

    def _remembered(self) -> tuple[tuple[int, date] | None, list[tuple[int, date]]]:
        current = self.current()
        cells = [(person.person_id, day) for person, day in self.selected_cells()]
        return (current[0].person_id, current[1]) if current else None, cells

    def _restore(self, kept: tuple[tuple[int, date] | None, list[tuple[int, date]]]) -> None:
        """Put the selection back where it was, as far as it is still shown."""
        current, cells = kept
        if self.current() is not None or current is None:
            return
        index = self.model.index_of(*current)
        if not index.isValid():
            return
        self.selection().setCurrentIndex(index, _SELECT.ClearAndSelect)
        self.select_more(cells)
