"""The lines of a form: a title, an editor with its unit and bounds, and what it does. And the sections of
the General page, which has room for the three side by side."""

from __future__ import annotations

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


class FieldLine(QObject):
    """One setting: its title, editor, unit and bounds, and what it does."""

    changed = Signal(str, object)  # name, value
    refused = Signal(str)  # what was typed cannot be read

    def __init__(self, field: FormField, bounds: Field | None, parent: QObject) -> None:
        super().__init__(parent)
        self.field, self.bounds = field, bounds
        self.editor = make_editor(field, bounds)
        self.about = Label(field.about, tone="muted", size="table", wrap=True)
        self.editor.taken.connect(self._taken)
        self.editor.refused.connect(self.refused)

    def show_value(self, value: Any) -> None:
        self.editor.show_value(value)

    def place(self, grid: QGridLayout, row: int) -> None:
        """Into a row of the grid: title and value; the line about it is put where there is room."""
        title = Label(self.field.title)
        title.setBuddy(self.editor)
        grid.addWidget(title, row, 0)
        grid.addLayout(self.value(), row, 1)

    def place_about(self, grid: QGridLayout, row: int, *, beside: bool) -> None:
        """Beside the value, or in the row below it."""
        grid.removeWidget(self.about)
        if beside:
            grid.addWidget(self.about, row, 2)
        else:
            grid.addWidget(self.about, row + 1, 1, 1, 2)

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
        self._beside: bool | None = None
        for place, line in enumerate(self.lines):
            line.place(self._grid, 2 * place)
            line.changed.connect(self.changed)
        self.add_row(self._grid)
        self.measure()
        style.look.changed.connect(self.measure)

    def show_form(self, form: SettingsForm) -> None:
        for line in self.lines:
            line.show_value(getattr(form, line.field.name))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_abouts()

    def _place_abouts(self) -> None:
        """With large text or little room, what a value does stands below it."""
        beside = self.width() >= style.px(LEAST_BESIDE)
        if beside is not self._beside:
            self._beside = beside
            for place, line in enumerate(self.lines):
                line.place_about(self._grid, 2 * place, beside=beside)

    def measure(self) -> None:
        fit_form(self, self._grid)
        self._place_abouts()
        for line in self.lines:
            fit_width(line.editor, line.field)


def form_grid() -> QGridLayout:
    """Titles at the left, then values, then what each of them does."""
    grid = QGridLayout()
    grid.setContentsMargins(0, 4, 0, 4)
    grid.setHorizontalSpacing(16)
    grid.setVerticalSpacing(10)
    grid.setColumnStretch(2, 1)
    return grid


def fit_form(section: QWidget, grid: QGridLayout) -> None:
    """No line of words longer than the eye follows."""
    grid.setColumnMinimumWidth(0, style.px(TITLE_WIDTH))
    grid.setColumnMinimumWidth(1, style.px(VALUE_WIDTH))
    section.setMaximumWidth(style.px(FORM_WIDTH))
    section.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
