"""Several of a list, each with the least number of people, or everyone: attendees, skills a shift asks."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QSpinBox, QVBoxLayout, QWidget

from planner.commands.fields import Field
from solver.language import tr
from ui import style
from ui.settings.form_field import Choice, FormField
from ui.widgets.button import Button, popup_below
from ui.widgets.choice_popup import ChoicePopup
from ui.widgets.label import ElidedLabel

MOST = 99
EVERYONE = 0  # the spin box's lowest value, shown as a word

Counted = tuple[tuple[str, int | None], ...]  # (stored, least people); None is everyone


class LeastPeople(QSpinBox):
    """ "at least 2", or "everyone"."""

    def __init__(self, name: str, least: int | None) -> None:
        super().__init__()
        self.setRange(EVERYONE, MOST)
        self.setSpecialValueText("everyone")
        self.setPrefix(tr("at least "))
        self.setValue(EVERYONE if least is None else least)
        self.setAccessibleName(tr("{name}, least people", name=name))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


class CountedEditor(QWidget):
    """A line each, with its number and a way to take it out; below them a way to add one."""

    taken, refused = Signal(object), Signal(str)

    def __init__(self, field: FormField, _: Field | None) -> None:
        super().__init__()
        self._title = field.title
        self._choices: dict[str, str] = {}
        self._stored: Counted = ()
        self._shown: tuple[object, ...] | None = None
        self._lines = QWidget()
        self.add = Button(tr("Add…"), look="small")
        self.add.setAccessibleName(tr("{title}: add one", title=field.title))
        self.add.clicked.connect(self._open)
        self.setFocusProxy(self.add)
        below = QHBoxLayout()
        below.addWidget(self.add)
        below.addStretch(1)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)
        self._column.addWidget(self._lines)
        self._column.addLayout(below)

    def show_choices(self, choices: Sequence[Choice]) -> None:
        self._choices = {str(stored): text for stored, text in choices}
        self.show_value(self._stored)

    def show_value(self, value: Any) -> None:
        """The lines are made anew only when they differ, so that the keyboard stays where it is."""
        self._stored = tuple(value)
        wanted = (self._stored, tuple(self._choices.items()), style.look.text_percent)
        if wanted != self._shown:
            self._shown = wanted
            self._make_lines()

    def _make_lines(self) -> None:
        old, self._lines = self._lines, QWidget()
        grid = QGridLayout(self._lines)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(4)
        grid.setColumnStretch(0, 1)
        for row, (stored, least) in enumerate(self._stored):
            name = self._choices.get(stored, stored)
            people = LeastPeople(name, least)
            people.setFixedWidth(style.px(112))
            people.lineEdit().setTextMargins(style.px(6), 0, 0, 0)
            people.editingFinished.connect(self._count)
            people.setProperty("row", row)
            out = Button("", look="small", icon_name="x")
            out.setAccessibleName(tr("Take out {name}", name=name))
            out.setProperty("row", row)
            out.clicked.connect(self._take_out)
            title = ElidedLabel(name)
            title.setMinimumWidth(style.px(126))
            grid.addWidget(title, row, 0)
            grid.addWidget(people, row, 1)
            grid.addWidget(out, row, 2)
        self._lines.setVisible(bool(self._stored))
        self._column.replaceWidget(old, self._lines)
        old.hide()
        old.deleteLater()

    def _count(self) -> None:
        box = self.sender()
        if isinstance(box, LeastPeople):
            lines, row = list(self._stored), int(box.property("row"))
            number = None if box.value() == EVERYONE else box.value()
            if row < len(lines) and lines[row][1] != number:
                lines[row] = (lines[row][0], number)
                self.taken.emit(tuple(lines))

    def _take_out(self) -> None:
        row = int(self.sender().property("row"))
        self.add.setFocus()  # the button goes with its line
        self.taken.emit((*self._stored[:row], *self._stored[row + 1 :]))

    def _open(self) -> None:
        held = {stored for stored, _ in self._stored}
        left = [(stored, text) for stored, text in self._choices.items() if stored not in held]
        popup = ChoicePopup(self._title, left, (), self, several=True)
        popup.chosen.connect(self._add)
        popup.open_at(popup_below(self.add))

    def _add(self, chosen: tuple[str, ...]) -> None:
        self.taken.emit((*self._stored, *((stored, 1) for stored in chosen)))
