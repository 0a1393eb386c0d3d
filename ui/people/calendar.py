"""The calendar of absences: drag over days, or select them with the arrows and press A; Enter opens."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QItemSelectionModel, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QTableView

from planner.views.people_roster import AbsenceRow
from solver.language import tr
from ui import style
from ui.people.calendar_model import FIRST_DAY, CalendarModel, days_words
from ui.people.calendar_painting import HEADER, CalendarHeader, DaysPainting, NamesPainting
from ui.widgets.drag_hint import DragHint
from ui.widgets.figures import many
from ui.widgets.frozen_table import FrozenTable
from ui.widgets.grouped_model import Index

ROW, NAME_WIDTH, LEAST_DAY = 26, 140, 17
_SELECT = QItemSelectionModel.SelectionFlag
Cell = tuple[int, date]


class DaysTable(QTableView):
    """The days. A drag over several selects them and asks for what they are to be."""

    dragged = Signal()
    opened = Signal()
    moved = Signal()
    resized = Signal()

    def __init__(self, model: CalendarModel) -> None:
        super().__init__()
        self._calendar = model
        self._painting = DaysPainting(model)
        self._pressed: Index | None = None
        self._hint = DragHint(self.viewport())
        self.setHorizontalHeader(CalendarHeader(model, self))
        self.setAccessibleName(tr("Absences"))
        self.viewport().setMouseTracking(False)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        self._painting.paint(self, painter, event.rect())
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.resized.emit()

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        self.viewport().update()
        self.moved.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit()
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """Letters are commands; they do not search."""

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        self._pressed = self.indexAt(event.position().toPoint())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        self.viewport().update()
        if self._pressed is not None and event.buttons() & Qt.MouseButton.LeftButton:
            self._tell_days(self.indexAt(event.position().toPoint()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        self._hint.hide()
        there, pressed = self.indexAt(event.position().toPoint()), self._pressed
        self._pressed = None
        if pressed is not None and there.isValid() and there != pressed:
            self.dragged.emit()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.opened.emit()

    def viewportEvent(self, event: object) -> bool:
        if isinstance(event, QHelpEvent):
            return True  # the bar below says it in words; tooltips would take names for HTML
        return super().viewportEvent(event)  # type: ignore[arg-type]

    def _tell_days(self, there: Index) -> None:
        pressed = self._pressed
        first = self._calendar.day_at(pressed.column()) if pressed is not None else None
        last = self._calendar.day_at(there.column())
        if first is None or last is None:
            return
        first, last = min(first, last), max(first, last)
        words = f"{days_words(first, last)} · {many((last - first).days + 1, 'day')}"
        self._hint.show_at(self.visualRect(there), words, "accent")


class NamesTable(QTableView):
    """The names; a click chooses the person."""

    chosen = Signal(int)  # row

    def __init__(self, model: CalendarModel) -> None:
        super().__init__()
        self._painting = NamesPainting(model)
        self.current_row = -1
        self.setHorizontalHeader(CalendarHeader(model, self))
        self.setAccessibleName(tr("People of the calendar"))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        self._painting.paint(self, painter, event.rect(), self.current_row)
        painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.chosen.emit(self.rowAt(int(event.position().y())))


class AbsenceCalendar(FrozenTable):
    """Both halves. ``person_moved`` says that another person has the keyboard."""

    person_moved = Signal(int)
    add_asked = Signal()  # for the days that are selected
    open_asked = Signal()

    def __init__(self) -> None:
        self.model = CalendarModel()
        self.names, self.cells = NamesTable(self.model), DaysTable(self.model)
        super().__init__(FIRST_DAY, self.names, self.cells)
        self.model.setParent(self)
        self.set_model(self.model)
        self.cells.setSelectionMode(QAbstractItemView.SelectionMode.ContiguousSelection)
        self.cells.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.cells.dragged.connect(self.add_asked)
        self.cells.opened.connect(self.open_asked)
        self.cells.moved.connect(self._moved)
        self.cells.resized.connect(self.lay_out)
        self.names.chosen.connect(self._name_chosen)
        self.model.modelReset.connect(self.lay_out)
        style.look.changed.connect(self.lay_out)

    # Layout -----------------------------------------------------------------------------------------

    def lay_out(self) -> None:
        """Every day as wide as the window allows, all weeks in view."""
        self.hide_halves()
        days = len(self.model.days)
        for half in (self.names, self.cells):
            half.verticalHeader().setMinimumSectionSize(style.px(ROW))
            half.horizontalHeader().setFixedHeight(style.px(HEADER))
        self.set_row_height(style.px(ROW))
        if not days:
            return
        each, spare = divmod(max(self.cells.viewport().width(), style.px(LEAST_DAY) * days), days)
        self.set_widths([style.px(NAME_WIDTH), *(each + (at < spare) for at in range(days))])

    # What is selected -------------------------------------------------------------------------------

    def selected(self) -> list[Cell]:
        """People and days, in order."""
        cells = []
        for index in self.cells.selectionModel().selectedIndexes():
            person, day = self.model.person_at(index.row()), self.model.day_at(index.column())
            if person is not None and day is not None:
                cells.append((person.card.person_id, day))
        return sorted(cells)

    def selected_absences(self) -> list[AbsenceRow]:
        """What stands on the selected days, each once."""
        found: dict[int, AbsenceRow] = {}
        for index in self.cells.selectionModel().selectedIndexes():
            for one in self.model.absences_at(index.row(), index.column()):
                found[one.absence_id] = one
        return list(found.values())

    def current_person(self) -> int | None:
        person = self.model.person_at(self.cells.currentIndex().row())
        return person.card.person_id if person is not None else None

    def current_day(self) -> date | None:
        return self.model.day_at(self.cells.currentIndex().column())

    def go_to(self, person_id: int, day: date) -> None:
        """Give a person's day the keyboard."""
        row = self.model.row_of(person_id)
        if row >= 0:
            index = self.model.index(row, self.model.column_of(day))
            self.selection().setCurrentIndex(index, _SELECT.ClearAndSelect)
            self.cells.scrollTo(index)

    def select_days(self, person_id: int, first: date, last: date) -> None:
        """Select a run of days of one person."""
        self.go_to(person_id, first)
        row = self.model.row_of(person_id)
        for column in range(self.model.column_of(first), self.model.column_of(last) + 1):
            self.selection().select(self.model.index(row, column), _SELECT.Select)

    def below_current(self) -> QPoint:
        """Where a list about the selection opens."""
        box: QRect = self.cells.visualRect(self.cells.currentIndex())
        return self.cells.viewport().mapToGlobal(QPoint(box.left(), box.bottom() + 2))

    def _name_chosen(self, row: int) -> None:
        person = self.model.person_at(row)
        if person is not None:
            self.go_to(person.card.person_id, self.current_day() or self.model.days[0])
            self.cells.setFocus(Qt.FocusReason.MouseFocusReason)

    def _moved(self) -> None:
        self.names.current_row = self.cells.currentIndex().row()
        self.names.viewport().update()
        person_id = self.current_person()
        if person_id is not None:
            self.person_moved.emit(person_id)
