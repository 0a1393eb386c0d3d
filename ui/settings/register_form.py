"""The form beside a register's list: one line of it, field by field, or a new one that is being entered."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QFrame, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from planner.views.form_choices import FormChoices
from solver.language import tr
from ui import style
from ui.actions import Actions
from ui.settings.editors.kinds import fit_width, show_choices
from ui.settings.form import FieldLine
from ui.settings.form_field import Editor, FormField, FormSection
from ui.settings.register import Fact, Register, Values
from ui.widgets.button import ActionButton, Button
from ui.widgets.label import ElidedLabel, Label

CAPTION_WIDTH = 120
CONTROL, TICK = 28, 22  # heights: a caption stands level with its field


class RegisterForm(QFrame):
    """``changed`` carries a field's name and its new value, ``refused`` a sentence about what was typed."""

    changed = Signal(str, object)
    refused = Signal(str)
    left = Signal()  # Esc: back to the list, or give up what is being entered

    def __init__(self, register: Register[Any], actions: Actions) -> None:
        super().__init__()
        self.setObjectName("canvas")
        self.setAccessibleName(tr("{one}, form", one=register.one.capitalize()))
        self.register = register
        self.heading = ElidedLabel(size="title")
        self.remove = ActionButton(actions["edit.clear"], look="small", word=tr("Remove"), show_key=False)
        add = tr("Add {one}", one=register.one)
        self.add = ActionButton(actions["plan.main"], look="primary", word=add, show_key=False)
        self.give_up = Button(tr("Cancel"))
        self.lines: dict[str, FieldLine] = {}
        self._only_new: list[QWidget] = []
        self._captions: list[Label] = []
        self._facts = QGridLayout()
        self._assemble()
        self._connect()
        self.measure()

    # Building ---------------------------------------------------------------------------------------

    def _assemble(self) -> None:
        heading = QHBoxLayout()
        heading.addWidget(self.heading, 1)
        heading.addWidget(self.remove)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 12, 20, 16)
        column.setSpacing(8)
        column.addLayout(heading)
        self._grids = [self._section(column, section) for section in self.register.sections]
        self._facts.setHorizontalSpacing(16)
        self._facts.setVerticalSpacing(6)
        self._facts.setColumnStretch(1, 1)
        column.addLayout(self._facts)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.add)
        buttons.addWidget(self.give_up)
        buttons.addStretch(1)
        column.addLayout(buttons)
        column.addStretch(1)

    def _section(self, column: QVBoxLayout, section: FormSection) -> QGridLayout:
        if section.heading:
            column.addSpacing(6)
            column.addWidget(Label(section.heading, size="table", strong=True))
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(1, 1)
        for field in section.fields:
            self._line(grid, field)
        column.addLayout(grid)
        return grid

    def _line(self, grid: QGridLayout, field: FormField) -> None:
        """The caption, the editor beside it, and below that what it does."""
        line = FieldLine(field, self.register.bounds.get(field.name), self)
        line.changed.connect(self.changed)
        line.refused.connect(self.refused)
        self.lines[field.name] = line
        caption = Label(field.title, tone="second", size="table")
        caption.setBuddy(line.editor)
        holder = QWidget()
        inside = QVBoxLayout(holder)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(1)
        inside.addLayout(line.value(bounds=False))
        if field.about:
            inside.addWidget(Label(field.about, tone="muted", size="hint", wrap=True))
            inside.addSpacing(4)
        row = grid.rowCount()
        grid.addWidget(caption, row, 0, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self._captions.append(caption)
        grid.addWidget(holder, row, 1)
        self._only_new += [caption, holder] if field.only_new else []

    def _connect(self) -> None:
        self.give_up.clicked.connect(self.left)
        style.look.changed.connect(self.measure)

    def measure(self) -> None:
        for grid in (*self._grids, self._facts):
            grid.setColumnMinimumWidth(0, style.px(CAPTION_WIDTH))
        for caption, line in zip(self._captions, self.lines.values()):
            caption.setMinimumHeight(style.px(TICK if line.field.editor is Editor.TICK else CONTROL))
        self.heading.setMinimumHeight(style.px(CONTROL))
        for line in self.lines.values():
            fit_width(line.editor, line.field)

    # Contents ---------------------------------------------------------------------------------------

    def show_choices(self, choices: FormChoices) -> None:
        for line in self.lines.values():
            show_choices(line.editor, line.field, choices)

    def show_row(self, name: str, values: Values, facts: Sequence[Fact]) -> None:
        """A line that is there: every field is stored when it is left."""
        self._show_mode(new=False)
        self.heading.setText(name)
        self._show(values)
        self._show_facts(facts)

    def show_new(self, values: Values) -> None:
        """One that is being entered: nothing is stored before Add."""
        self._show_mode(new=True)
        self.heading.setText(tr("New {one}", one=self.register.one))
        self._show(values)
        self._show_facts(())

    def _show_mode(self, *, new: bool) -> None:
        for widget in (self.add, self.give_up, *self._only_new):
            widget.setVisible(new)
        self.remove.setVisible(not new)

    def _show(self, values: Values) -> None:
        for name, value in values.items():
            self.lines[name].show_value(value)

    def _show_facts(self, facts: Sequence[Fact]) -> None:
        while (item := self._facts.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        top = Qt.AlignmentFlag.AlignTop
        for row, (title, words) in enumerate(facts):
            self._facts.addWidget(Label(title, tone="second", size="table"), row, 0, top)
            self._facts.addWidget(Label(words, size="table", wrap=True), row, 1, top)

    # The keyboard -----------------------------------------------------------------------------------

    def take_focus(self) -> None:
        """Into the first field, ready to be written over."""
        first = next(iter(self.lines.values())).editor
        first.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def is_being_edited(self) -> bool:
        """Whether the keyboard is in one of the fields."""
        focus = QApplication.focusWidget()
        return focus is not None and any(
            line.editor is focus or line.editor.isAncestorOf(focus) for line in self.lines.values()
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)
