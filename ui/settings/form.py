"""The form itself: a section a subject, a line a setting."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QSizePolicy, QWidget

from planner.views.settings_form import SettingsForm
from ui import style
from ui.settings.editors import bounds_words, fit_width, make_editor
from ui.settings.fields import Editor, FormField
from ui.widgets.label import Label
from ui.widgets.section import Section

TITLE_WIDTH, VALUE_WIDTH, FORM_WIDTH = 130, 330, 1160


class FieldLine(QObject):
    """One setting: its title, editor, unit and bounds, and what it does."""

    changed = Signal(str, object)  # name, value

    def __init__(self, field: FormField, parent: QObject) -> None:
        super().__init__(parent)
        self.field = field
        self.editor = make_editor(field)
        self.editor.taken.connect(self._taken)

    def show_form(self, form: SettingsForm) -> None:
        self.editor.show_value(getattr(form, self.field.name))

    def place(self, grid: QGridLayout, row: int) -> None:
        """Into a row of the grid: title, value, and the line about it."""
        title = Label(self.field.title)
        title.setBuddy(self.editor)
        about = Label(self.field.about, tone="muted", size="table", wrap=True)
        grid.addWidget(title, row, 0)
        grid.addLayout(self._value(), row, 1)
        grid.addWidget(about, row, 2)

    def _value(self) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(self.editor)
        if self.field.unit and self.field.editor is not Editor.TICK:
            line.addWidget(Label(self.field.unit, tone="second"))
            line.addWidget(Label(bounds_words(self.field), tone="muted", size="table"))
        line.addStretch(1)
        return line

    def _taken(self, value: object) -> None:
        self.changed.emit(self.field.name, value)


class FieldsSection(Section):
    """The settings of one subject."""

    changed = Signal(str, object)

    def __init__(self, heading: str, fields: tuple[FormField, ...]) -> None:
        super().__init__(heading)
        self.lines = [FieldLine(field, self) for field in fields]
        self._grid = form_grid()
        for place, line in enumerate(self.lines):
            line.place(self._grid, place)
            line.changed.connect(self.changed)
        self.add_row(self._grid)
        self.measure()
        style.look.changed.connect(self.measure)

    def show_form(self, form: SettingsForm) -> None:
        for line in self.lines:
            line.show_form(form)

    def measure(self) -> None:
        fit_form(self, self._grid)
        for line in self.lines:
            fit_width(line.editor)


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
