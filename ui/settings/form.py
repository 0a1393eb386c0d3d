"""The lines of a form: a title, an editor with its unit and bounds, and what it does. And the sections of
the General page, which has room for the three side by side."""

from __future__ import annotations

from enum import Enum
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QSizePolicy, QWidget

from planner.commands.fields import Field
from planner.commands.settings import FIELDS
from planner.views.settings_form import SettingsForm
from ui import style
from ui.settings.editors.kinds import FIXED, bounds_words, fit_width, make_editor
from ui.settings.form_field import Editor, FormField
from ui.widgets.label import Label
from ui.widgets.section import Section

MOST_ROOM = 100  # of what is there, up to the editor's greatest width
TITLE_WIDTH, VALUE_WIDTH, FORM_WIDTH = 130, 330, 1160
LEAST_BESIDE = 760  # pixels that a title, a value and a line about it need beside each other
LEAST_IN_LINE = 500  # that a title and a value need
FORM_GAP = 10


class Shape(Enum):
    """How a line stands, with ever less room."""

    BESIDE = 1  # title, value and what it does in one row
    BELOW = 2  # what it does below the value
    STACKED = 3  # each in a row of its own


_PLACES = {  # of title, value and words: row within the line, column, columns
    Shape.BESIDE: ((0, 0, 1), (0, 1, 1), (0, 2, 1)),
    Shape.BELOW: ((0, 0, 1), (0, 1, 1), (1, 1, 2)),
    Shape.STACKED: ((0, 0, 3), (1, 0, 3), (2, 0, 3)),
}
ROWS_OF_A_LINE = 3


class FieldLine(QObject):
    """One setting: its title, editor, unit and bounds, and what it does."""

    changed = Signal(str, object)  # name, value
    refused = Signal(str)  # what was typed cannot be read

    def __init__(self, field: FormField, bounds: Field | None, parent: QObject) -> None:
        super().__init__(parent)
        self.field, self.bounds = field, bounds
        self.editor = make_editor(field, bounds)
        self.about = Label(field.about, tone="muted", size="table", wrap=True)
        self._title, self._value = Label(field.title), QWidget()
        self._title.setBuddy(self.editor)
        self.editor.taken.connect(self._taken)
        self.editor.refused.connect(self.refused)

    def show_value(self, value: Any) -> None:
        self.editor.show_value(value)

    def place(self, grid: QGridLayout, line: int, shape: Shape) -> None:
        """Into the rows of the grid that are kept for a line: where its title, value and words stand."""
        for widget, place in zip((self._title, self._value, self.about), _PLACES[shape]):
            grid.removeWidget(widget)
            row, column, columns = place
            grid.addWidget(widget, ROWS_OF_A_LINE * line + row, column, 1, columns)

    def hold_value(self) -> None:
        """The value in a holder of its own, for a form that moves it about."""
        inside = self.value()
        inside.setContentsMargins(0, 0, 0, 0)
        self._value.setLayout(inside)

    def value(self, *, bounds: bool = True) -> QHBoxLayout:
        """The editor with what stands behind it."""
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(self.editor, 0 if self.field.editor in FIXED else MOST_ROOM)
        if self.field.unit and self.field.editor is not Editor.TICK:
            line.addWidget(Label(self.field.unit, tone="second"))
            if bounds:
                line.addWidget(Label(bounds_words(self.bounds), tone="muted", size="table"))
        line.addStretch(1)
        return line

    def _taken(self, value: object) -> None:
        self.changed.emit(self.field.name, value)


class FieldsSection(Section):
    """The settings of one subject."""

    changed = Signal(str, object)

    def __init__(self, heading: str, fields: tuple[FormField, ...]) -> None:
        super().__init__(heading)
        self.lines = [FieldLine(field, FIELDS[field.name], self) for field in fields]
        self._grid = form_grid()
        self._shape: Shape | None = None
        for line in self.lines:
            line.changed.connect(self.changed)
            line.hold_value()
        self.add_row(self._grid)
        self.measure()
        style.look.changed.connect(self.measure)

    def show_form(self, form: SettingsForm) -> None:
        for line in self.lines:
            line.show_value(getattr(form, line.field.name))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_lines()

    def _place_lines(self) -> None:
        """With little room, what a value does stands below it, and then the value below its title."""
        width = self.width()
        shape = (
            Shape.BESIDE if width >= style.px(LEAST_BESIDE)
            else Shape.BELOW if width >= style.px(LEAST_IN_LINE)
            else Shape.STACKED
        )  # fmt: skip
        fit_form(self, self._grid, in_line=shape is not Shape.STACKED)
        if shape is not self._shape:
            self._shape = shape
            for at, line in enumerate(self.lines):
                line.place(self._grid, at, shape)

    def measure(self) -> None:
        self._place_lines()
        for line in self.lines:
            fit_width(line.editor, line.field)


def form_grid() -> QGridLayout:
    """Titles at the left, then values, then what each of them does."""
    grid = QGridLayout()
    grid.setContentsMargins(0, 4, 0, 4)
    grid.setHorizontalSpacing(16)
    grid.setVerticalSpacing(FORM_GAP)
    grid.setColumnStretch(2, 1)
    return grid


def fit_form(section: QWidget, grid: QGridLayout, *, in_line: bool) -> None:
    """No line of words longer than the eye follows; titles and values in columns where they are in line."""
    grid.setColumnMinimumWidth(0, style.px(TITLE_WIDTH) if in_line else 0)
    grid.setColumnMinimumWidth(1, style.px(VALUE_WIDTH) if in_line else 0)
    section.setMaximumWidth(style.px(FORM_WIDTH))
    section.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
