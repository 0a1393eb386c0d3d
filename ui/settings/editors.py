"""One editor for each kind of value. ``taken`` carries the new value when the field is left or Enter is
pressed, and only when it differs; what is shown from the file is never sent back."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QAbstractSpinBox, QCheckBox, QDoubleSpinBox, QLineEdit, QSpinBox, QWidget

from planner.commands.fields import Number, Whole, Words
from planner.commands.settings import FIELDS
from ui import style
from ui.settings.fields import Editor, FormField

Value = str | int | float | bool


class WordsEditor(QLineEdit):
    """Text of limited length."""

    taken = Signal(object)

    def __init__(self, field: FormField) -> None:
        super().__init__()
        self._stored = ""
        bounds = FIELDS[field.name]
        assert isinstance(bounds, Words)
        self.setMaxLength(bounds.longest)
        self.editingFinished.connect(self._take)

    def show_value(self, value: Value) -> None:
        self._stored = str(value)
        self.setText(self._stored)

    def _take(self) -> None:
        typed = self.text().strip()
        if typed != self._stored:
            self.taken.emit(typed)
            self.setText(self._stored)  # as it is in the file now, whether it was taken or refused


class WholeEditor(QSpinBox):
    """A whole number between the bounds of its setting."""

    taken = Signal(object)

    def __init__(self, field: FormField) -> None:
        super().__init__()
        self._stored = 0
        bounds = FIELDS[field.name]
        assert isinstance(bounds, Whole)
        self.setRange(bounds.least, bounds.most)
        self.setSingleStep(5 if bounds.most > 60 else 1)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.editingFinished.connect(self._take)

    def show_value(self, value: Value) -> None:
        self._stored = int(value)
        self.setValue(self._stored)

    def _take(self) -> None:
        if self.value() != self._stored:
            self.taken.emit(self.value())
            self.setValue(self._stored)

    def wheelEvent(self, event: QWheelEvent) -> None:
        _scroll_the_page(self, event)


class SpeedEditor(QDoubleSpinBox):
    """Kilometres an hour to one decimal."""

    taken = Signal(object)

    def __init__(self, field: FormField) -> None:
        super().__init__()
        self._stored = 0.0
        bounds = FIELDS[field.name]
        assert isinstance(bounds, Number)
        self.setDecimals(1)
        self.setSingleStep(0.5)
        self.setRange(bounds.least, bounds.most)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.editingFinished.connect(self._take)

    def show_value(self, value: Value) -> None:
        self._stored = float(value)
        self.setValue(self._stored)

    def _take(self) -> None:
        if abs(self.value() - self._stored) >= 0.05:  # a file may hold more decimals than are shown
            self.taken.emit(round(self.value(), 1))
            self.setValue(self._stored)

    def wheelEvent(self, event: QWheelEvent) -> None:
        _scroll_the_page(self, event)


class TickEditor(QCheckBox):
    """Yes or no; taken at once."""

    taken = Signal(object)

    def __init__(self, field: FormField) -> None:
        super().__init__(field.unit)
        self.clicked.connect(self._take)

    def show_value(self, value: Value) -> None:
        self.setChecked(bool(value))

    def _take(self) -> None:
        self.taken.emit(self.isChecked())


ValueEditor = WordsEditor | WholeEditor | SpeedEditor | TickEditor
KINDS: dict[Editor, type[WordsEditor] | type[WholeEditor] | type[SpeedEditor] | type[TickEditor]] = {
    Editor.WORDS: WordsEditor,
    Editor.WHOLE: WholeEditor,
    Editor.SPEED: SpeedEditor,
    Editor.TICK: TickEditor,
}


def make_editor(field: FormField) -> ValueEditor:
    """The editor of a field, named for readers."""
    editor = KINDS[field.editor](field)
    editor.setObjectName(field.name)
    editor.setAccessibleName(f"{field.title}, {field.unit}" if field.unit else field.title)
    editor.setAccessibleDescription(field.about)
    return editor


def bounds_words(field: FormField) -> str:
    """ "0 to 100" for a figure."""
    bounds = FIELDS[field.name]
    return f"{bounds.least:g} to {bounds.most:g}" if isinstance(bounds, Whole | Number) else ""


def fit_width(widget: QWidget) -> None:
    """Figures need little room, names much."""
    if isinstance(widget, QAbstractSpinBox):
        widget.setFixedWidth(style.px(88))
        widget.lineEdit().setTextMargins(style.px(6), 0, 0, 0)
    elif isinstance(widget, QLineEdit):
        widget.setFixedWidth(style.px(320))


def _scroll_the_page(editor: QAbstractSpinBox, event: QWheelEvent) -> None:
    """The wheel turns the page, not a figure the pointer happens to pass."""
    event.ignore()
