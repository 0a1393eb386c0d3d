"""The page of a register: its list at the left, the form of the selected line at the right.

Each change is one command. A new one is entered in the same form and becomes a line with Add.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from planner.planner import Command, CommandRefused
from planner.views.form_choices import FormChoices, form_choices
from solver.language import tr
from ui import style
from ui.desk import REFUSED, Desk
from ui.notice import Notice, NoticeKind
from ui.settings.register import OtherDeed, Register
from ui.settings.register_form import RegisterForm
from ui.settings.register_table import RegisterTable
from ui.widgets.button import ActionButton
from ui.widgets.figures import many
from ui.widgets.filter_field import FilterField
from ui.widgets.label import ElidedLabel, Label
from ui.widgets.state_page import StatePage

LIST_SHARE = 57  # of a hundred; the rest is the form's
FIRST_ONE = tr("Add the first one here. Every change can be taken back.")
LEAST_LIST, TITLE_HEIGHT = 280, 34


class RegisterPage(QFrame):
    """``told`` says that what can be done here, or what the screen says of it, may have changed."""

    told = Signal()

    def __init__(self, desk: Desk, register: Register[Any], field: FilterField) -> None:
        super().__init__()
        self.setObjectName("canvas")
        self.setAccessibleName(register.title)
        self.desk, self.register, self._field = desk, register, field
        self.rows: dict[int, Any] = {}
        self.draft: dict[str, Any] | None = None
        self._choices: FormChoices | None = None
        self._following, self._sized = False, False
        self.table, self.form = RegisterTable(register), RegisterForm(register, desk.actions)
        self._empty = StatePage()
        self._assemble()
        self._connect()

    # Building ---------------------------------------------------------------------------------------

    def _assemble(self) -> None:
        self._form_area = QScrollArea()
        self._form_area.setWidget(self.form)
        self._form_area.setWidgetResizable(True)
        self._form_area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._form_area.setFrameShape(QFrame.Shape.NoFrame)
        self._split = QSplitter(Qt.Orientation.Horizontal)
        self._split.setHandleWidth(1)
        self._split.setChildrenCollapsible(False)
        self._split.addWidget(self.table)
        self._split.addWidget(self._form_area)
        self._centre = QStackedWidget()
        self._centre.addWidget(self._split)
        self._centre.addWidget(self._empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._heading())
        column.addWidget(self._centre, 1)
        self._measure()
        style.look.changed.connect(self._measure)

    def _heading(self) -> QFrame:
        frame = QFrame()
        frame.setObjectName("dockHeading")
        row = QHBoxLayout(frame)
        row.setContentsMargins(16, 0, 12, 0)
        row.setSpacing(12)
        row.addWidget(Label(self.register.title, strong=True))
        row.addWidget(ElidedLabel(self.register.about, tone="muted", size="table"), 1)
        actions = self.desk.actions
        self.others = [
            ActionButton(actions[other.action_id], look="small", word="") for other in self.register.others
        ]
        for button in self.others:
            row.addWidget(button)
        self._title = frame
        return frame

    def _connect(self) -> None:
        self.table.moved.connect(self._moved)
        self.table.opened.connect(self.edit)
        self.form.changed.connect(self._change)
        self.form.refused.connect(self._say)
        self.form.left.connect(self._leave)

    def _measure(self) -> None:
        """The form never scrolls sideways; it goes below the list where there is no room beside it."""
        self._title.setFixedHeight(style.px(TITLE_HEIGHT))
        bar = self._form_area.verticalScrollBar().sizeHint().width()
        self._form_area.setMinimumWidth(self.form.minimumSizeHint().width() + bar)
        beside = self.width() >= self._form_area.minimumWidth() + style.px(LEAST_LIST)
        self._split.setOrientation(Qt.Orientation.Horizontal if beside else Qt.Orientation.Vertical)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._measure()
        if not self._sized:  # before this there was no room to share
            self._sized = True
            self._split.setSizes([self.width() * LIST_SHARE, self.width() * (100 - LIST_SHARE)])

    # Reading ----------------------------------------------------------------------------------------

    def refresh(self) -> None:
        """Read the list anew; the line with the keyboard keeps it."""
        planner, day = self.desk.planner, self.desk.day
        rows = self.register.read(planner, day)
        self.rows = {self.register.row_id(row): row for row in rows}
        self._choices = planner.read(form_choices)
        self._following = True
        self.form.show_choices(self._choices)
        self.table.show_groups(self.table.rows.show_rows(rows))
        if self.table.current_key() is None:
            self.table.go_to_first()
        self._following = False
        for button, other in zip(self.others, self.register.others):
            button.set_word(other.words(day))
        self._show()

    def set_filter(self, text: str) -> None:
        self.table.set_filter(text)
        self._show()

    @property
    def row(self) -> Any | None:
        """The line in hand."""
        key = self.table.current_key()
        return self.rows.get(key) if isinstance(key, int) else None

    def _show(self) -> None:
        """The form of the line in hand or of the new one; or why there is nothing to show."""
        row = self.row
        if self.draft is not None:
            self.form.show_new(self.draft)
        elif row is not None:
            self.form.show_row(
                self.register.name_of(row), self.register.values(row), self.register.facts(row)
            )
        self.table.setEnabled(self.draft is None)
        self.form.setVisible(self.draft is not None or row is not None)
        self._show_page()
        self._measure()
        self.told.emit()

    def _show_page(self) -> None:
        if self.table.grouped.lines or self.draft is not None:
            self._centre.setCurrentWidget(self._split)
            return
        self._centre.setCurrentWidget(self._empty)
        if self.rows:
            text, hidden = self._field.text().strip(), many(len(self.rows), "line is", "lines are")
            nearest = self.table.grouped.nearest(text)
            self._empty.show_no_match(tr("Nothing matches “{text}”", text=text), hidden, self._field, nearest)
        else:
            actions = [ActionButton(self.desk.actions["edit.new"], word=tr("Add the first"))]
            title = tr("There is no {one} yet", one=self.register.one)
            self._empty.show_state(title, FIRST_ONE, self.register.icon_name, actions)

    def _moved(self) -> None:
        if not self._following:
            self._show()

    # Changing ---------------------------------------------------------------------------------------

    def _change(self, name: str, value: object) -> None:
        """One field was left with another value."""
        row = self.row
        if self.draft is not None:
            self.draft = dict(self.register.entered(self.draft, name, value))
            self.form.show_new(self.draft)
        elif row is not None and not self._execute(lambda: self.register.change(row, name, value)):
            self._show()

    def _execute(self, make: Callable[[], Command]) -> bool:
        """Carry out a command; a refusal is told, whether of the command or in making it."""
        try:
            command = make()
        except CommandRefused as refusal:
            self._say(str(refusal))
            return False
        return self.desk.execute(command)

    def _say(self, words: str) -> None:
        self.desk.tell(Notice(words, kind=NoticeKind.WARN, key=REFUSED))

    def do_other(self, other: OtherDeed) -> None:
        self._execute(lambda: other.command(self.desk.day))

    def why_not_new(self) -> str:
        return (
            ""
            if self.draft is None
            else tr("A new {one} is being entered: Add or Cancel.", one=self.register.one)
        )

    def begin_new(self) -> None:
        """Show an empty form; the list waits until it is added or given up."""
        if self._choices is None or self.draft is not None:
            return
        self.table.setFocus()  # a field that is being edited is stored first
        self.draft = dict(self.register.new_values(self._choices, list(self.rows.values()), self.desk.day))
        self._show()
        self.form.take_focus()

    def why_not_add(self) -> str:
        return "" if self.draft is not None else tr("Nothing new is being entered.")

    def add(self) -> None:
        """Store what was entered and go to its line."""
        if self.draft is None:
            return
        self.form.setFocus()  # the field with the keyboard has its say
        draft, before = self.draft, set(self.rows)
        self.draft = None
        if not self._execute(lambda: self.register.add(draft)):
            self.draft = draft
            self._show()
            self.form.take_focus()
            return
        self._go_to_added(sorted(set(self.rows) - before))

    def _go_to_added(self, added: list[int]) -> None:
        self.table.setEnabled(True)
        self.table.setFocus()
        if added:
            self.table.go_to(added[0])
        else:
            self.desk.tell(
                Notice(tr("Added. This list does not reach there."), self.register.about, key="added")
            )

    def _leave(self) -> None:
        """Esc: what is being entered is given up, a whole new one or the words in a field."""
        self.draft = None
        self._show()
        self.table.setFocus()

    def why_nothing(self) -> str:
        if self.draft is not None:
            return self.why_not_new()
        return "" if self.row is not None else tr("No {one} is selected.", one=self.register.one)

    def edit(self) -> None:
        if self.row is not None:
            self.form.take_focus()

    def remove(self) -> None:
        """From the list or by the button; never by a key meant for a field."""
        row = self.row
        if row is None or self.draft is not None:
            return
        if self.form.is_being_edited():
            self._say(tr("Esc goes back to the list, where Delete removes the {one}.", one=self.register.one))
            return
        if self._execute(lambda: self.register.remove(row)):
            self.table.setFocus()

    # The keyboard -----------------------------------------------------------------------------------

    def take_focus(self) -> None:
        if self.draft is not None:
            self.form.take_focus()
        else:
            self.table.setFocus()

    def panes(self) -> list[QWidget]:
        """Where F6 stops."""
        return [self.table, self.form]
