"""Add a person, or change the fields the form has no room for."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from planner.commands.people import AddPerson
from planner.today import date_today
from planner.views.person_facts import DRIVER_GRADES, PersonFacts
from solver.language import tr
from ui import style
from ui.people.typed_hours import minutes_of_hours
from ui.widgets.date_field import DateField
from ui.widgets.dialog_buttons import DialogButtons
from ui.widgets.label import Label

USUAL_HOURS = "37"
NO_ROLE = tr("There is no role yet. Add agencies and roles on Settings first.")
_SAVE = QDialogButtonBox.StandardButton.Save


class NewPersonDialog(QDialog):
    """Who joins: name, number, role, hours, pattern. The rest is in the form afterwards.

    ``store`` gives the reason why somebody cannot join so, which is said here with everything still written.
    """

    def __init__(
        self,
        roles: Sequence[tuple[str, str]],
        patterns: Sequence[str],
        store: Callable[[AddPerson], str],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._store = store
        self.setWindowTitle(tr("Add person"))
        self.first_name, self.last_name = _text(tr("First name"), 60), _text(tr("Last name"), 60)
        self.staff_no, self.contract = _text(tr("Staff number"), 30), _text(tr("Contract, hours a week"), 12)
        self.contract.setText(USUAL_HOURS)
        self.role, self.pattern = QComboBox(), QComboBox()
        self.role.setAccessibleName(tr("Agency and role"))
        self.pattern.setAccessibleName(tr("Repeating pattern"))
        for agency, role in roles:
            self.role.addItem(f"{agency} — {role}", role)
        self.pattern.addItem(tr("No pattern"), "")
        for name in patterns:
            self.pattern.addItem(name, name)
        self.started = DateField(tr("Started"), None, date_today(), optional=True)
        self.said = Label(tone="muted", size="table", wrap=True)
        self.buttons = DialogButtons(_SAVE | QDialogButtonBox.StandardButton.Cancel)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        _lay_out(self, tr("Add person"), (
            (tr("First name"), self.first_name), (tr("Last name"), self.last_name), (tr("Staff number"),
            self.staff_no),
            (tr("Agency and role"), self.role), (tr("Hours a week"), self.contract), (tr("Pattern"),
            self.pattern),
            (tr("Started"), self.started),
        ), self.said, self.buttons)  # fmt: skip
        for field in (self.first_name, self.last_name, self.staff_no, self.contract, self.started):
            field.textChanged.connect(self._check)
        self._check()

    def command(self) -> AddPerson:
        return AddPerson(
            staff_no=self.staff_no.text().strip(),
            first_name=self.first_name.text().strip(),
            last_name=self.last_name.text().strip(),
            role=str(self.role.currentData()),
            contract_minutes_per_week=minutes_of_hours(self.contract.text()) or 0,
            pattern=str(self.pattern.currentData()) or None,
            started=self.started.day,
        )

    def accept(self) -> None:
        refused = self._store(self.command())
        self.said.setText(refused)
        if not refused:
            super().accept()

    def _check(self) -> None:
        """Name the first field that is missing."""
        said = "" if self.role.count() else NO_ROLE
        for field, words in (
            (self.first_name, tr("the first name")), (self.last_name, tr("the last name")),
            (self.staff_no, tr("the staff number")),
        ):  # fmt: skip
            if not field.text().strip() and not said:
                said = tr("Write {words}.", words=words)
        if not said and minutes_of_hours(self.contract.text()) is None:
            said = tr("Write the hours a week as a number, such as 37 or 29.6.")
        if not said and not self.started.understood:
            said = tr("Write the first day as a date, such as 3 Mar 2021, or leave it empty.")
        self.said.setText(said)
        self.buttons.button(_SAVE).setEnabled(not said)


class PersonDialog(QDialog):
    """The name, how it is shown, the line below it, the last day, and what the person may drive."""

    def __init__(self, facts: PersonFacts, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Edit person"))
        self._facts = facts
        self.fields = {
            "first_name": _text(tr("First name"), 60, facts.first_name),
            "last_name": _text(tr("Last name"), 60, facts.last_name),
            "known_as": _text(tr("Name shown, if another"), 80, facts.known_as),
            "title_line": _text(tr("Line under the name"), 60, facts.title_line),
        }
        self.grade = QComboBox()
        self.grade.setAccessibleName(tr("Driver grade"))
        for grade in DRIVER_GRADES:
            self.grade.addItem(grade.capitalize(), grade)
        self.grade.setCurrentIndex(max(0, self.grade.findData(facts.driver_grade)))
        self.ended = DateField(tr("Last day"), facts.ended, date_today(), optional=True)
        self.said = Label(tone="muted", size="table", wrap=True)
        self.buttons = DialogButtons(_SAVE | QDialogButtonBox.StandardButton.Cancel)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        rows = [(field.accessibleName(), field) for field in self.fields.values()]
        more: list[tuple[str, QWidget]] = [(tr("Driver grade"), self.grade), (tr("Last day"), self.ended)]
        _lay_out(self, tr("Edit person"), (*rows, *more), self.said, self.buttons)
        self.ended.textChanged.connect(self._check)
        self._check()

    def changes(self) -> dict[str, object]:
        """Only what differs from what is stored."""
        now: dict[str, object] = {name: field.text().strip() for name, field in self.fields.items()}
        now |= {"driver_grade": str(self.grade.currentData()), "ended": self.ended.day}
        return {name: value for name, value in now.items() if value != getattr(self._facts, name)}

    def _check(self) -> None:
        said = "" if self.ended.understood else tr("Write the last day as a date, or leave it empty.")
        self.said.setText(said)
        self.buttons.button(_SAVE).setEnabled(not said)


def _text(name: str, longest: int, text: str = "") -> QLineEdit:
    field = QLineEdit(text)
    field.setAccessibleName(name)
    field.setMaxLength(longest)
    return field


def _lay_out(
    dialog: QDialog,
    heading: str,
    rows: Sequence[tuple[str, QWidget]],
    said: Label,
    buttons: DialogButtons,
) -> None:
    form = QFormLayout()
    form.setHorizontalSpacing(16)
    for caption, field in rows:
        form.addRow(Label(caption, tone="second", size="table"), field)
    column = QVBoxLayout(dialog)
    column.setSpacing(10)
    column.addWidget(Label(heading, size="title"))
    column.addLayout(form)
    column.addWidget(said)
    column.addWidget(buttons)
    dialog.setMinimumWidth(style.px(420))
