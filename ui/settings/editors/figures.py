"""Figures with arrows, and a tick."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtGui import QValidator, QWheelEvent
from PySide6.QtWidgets import QAbstractSpinBox, QCheckBox, QDoubleSpinBox, QSpinBox

from planner.commands.fields import Field, Number, Whole
from ui.settings.form_field import FormField


class WholeEditor(QSpinBox):
    """A whole number between the bounds of its field."""

    taken, refused = Signal(object), Signal(str)

    def __init__(self, field: FormField, bounds: Field | None) -> None:
        super().__init__()
        self._stored = 0
        assert isinstance(bounds, Whole)
        self.setRange(bounds.least, bounds.most)
        self.setSingleStep(5 if bounds.most > 60 and field.unit else 1)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.editingFinished.connect(self._take)

    def show_value(self, value: Any) -> None:
        self._stored = int(value)
        self.setValue(self._stored)

    def _take(self) -> None:
        if self.value() != self._stored:
            self.taken.emit(self.value())
            self.setValue(self._stored)  # as it is in the file now, whether it was taken or refused

    def wheelEvent(self, event: QWheelEvent) -> None:
        scroll_the_page(self, event)


class SpeedEditor(QDoubleSpinBox):
    """Kilometres an hour to one decimal: written with a point, as all figures of the window are, and read
    with a point or a comma whatever the computer's own way is."""

    taken, refused = Signal(object), Signal(str)

    def __init__(self, _: FormField, bounds: Field | None) -> None:
        super().__init__()
        self._stored = 0.0
        assert isinstance(bounds, Number)
        self.setLocale(QLocale.c())
        self.setDecimals(1)
        self.setSingleStep(0.5)
        self.setRange(bounds.least, bounds.most)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.editingFinished.connect(self._take)

    def validate(self, typed: str, place: int) -> tuple[QValidator.State, str, int]:
        return super().validate(typed.replace(",", "."), place)

    def valueFromText(self, typed: str) -> float:
        return super().valueFromText(typed.replace(",", "."))

    def show_value(self, value: Any) -> None:
        self._stored = float(value)
        self.setValue(self._stored)

    def _take(self) -> None:
        if abs(self.value() - self._stored) >= 0.05:  # a file may hold more decimals than are shown
            self.taken.emit(round(self.value(), 1))
            self.setValue(self._stored)

    def wheelEvent(self, event: QWheelEvent) -> None:
        scroll_the_page(self, event)


class TickEditor(QCheckBox):
    """Yes or no; taken at once."""

    taken, refused = Signal(object), Signal(str)

    def __init__(self, field: FormField, _: Field | None) -> None:
        super().__init__(field.unit)
        self._stored = False
        self.clicked.connect(self._take)

    def show_value(self, value: Any) -> None:
        self._stored = bool(value)
        self.setChecked(self._stored)

    def _take(self) -> None:
        self.taken.emit(self.isChecked())
        self.setChecked(self._stored)


def scroll_the_page(_: QAbstractSpinBox, event: QWheelEvent) -> None:
    """The wheel turns the page, not a figure the pointer happens to pass."""
    event.ignore()
