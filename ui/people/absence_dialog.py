"""Enter or change one absence: what kind, from and until when, half days, a private note."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from planner.views.absence_facts import AbsenceFacts
from planner.views.absence_kinds import AbsenceKindRow
from solver.language import tr
from ui import style
from ui.widgets.date_field import DateField
from ui.widgets.dialog_buttons import DialogButtons
from ui.widgets.label import Label

PRIVATE = tr("The note stays in this window; it is never printed or exported.")


class AbsenceDialog(QDialog):
    """``changes`` are the fields as the commands name them."""

    def __init__(self, facts: AbsenceFacts, kinds: Sequence[AbsenceKindRow], parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Absence"))
        self._facts = facts
        self.kind = QComboBox()
        self.kind.setAccessibleName(tr("Kind of absence"))
        for row in kinds:
            self.kind.addItem(f"{row.name} ({row.code})", row.code)
        self.kind.setCurrentIndex(max(0, self.kind.findData(facts.kind)))
        self.first = DateField(tr("First day"), facts.start_date, facts.start_date)
        self.last = DateField(tr("Last day"), facts.end_date, facts.start_date)
        self.start_half = QCheckBox(tr("from 13:00 on the first day"))
        self.end_half = QCheckBox(tr("until 13:00 on the last day"))
        self.start_half.setChecked(facts.start_half)
        self.end_half.setChecked(facts.end_half)
        self.note = QLineEdit(facts.note)
        self.note.setAccessibleName(tr("Note"))
        self.note.setMaxLength(500)
        self.said = Label(tone="muted", size="table", wrap=True)
        kinds_of = QDialogButtonBox.StandardButton
        self.buttons = DialogButtons(kinds_of.Save | kinds_of.Cancel)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self._assemble()
        for field in (self.first, self.last):
            field.textChanged.connect(self._check)
        self._check()

    def _assemble(self) -> None:
        form = QFormLayout()
        form.setHorizontalSpacing(16)
        for caption, field in (
            (tr("Kind"), self.kind), (tr("First day"), self.first), ("", self.start_half), (tr("Last day"),
            self.last),
            ("", self.end_half), (tr("Note"), self.note),
        ):  # fmt: skip
            form.addRow(Label(caption, tone="second", size="table"), field)
        column = QVBoxLayout(self)
        column.setSpacing(10)
        column.addWidget(Label(self._facts.name, size="title"))
        column.addLayout(form)
        column.addWidget(Label(PRIVATE, tone="muted", size="hint", wrap=True))
        column.addWidget(self.said)
        column.addWidget(self.buttons)
        self.setMinimumWidth(style.px(400))

    def _check(self) -> None:
        """Say what is missing before anything is sent."""
        first, last = self.first.day, self.last.day
        said = ""
        if first is None or last is None:
            said = tr("Write both days as dates, such as 11 Dec.")
        elif last < first:
            said = tr("The last day is before the first.")
        self.said.setText(said)
        self.buttons.button(QDialogButtonBox.StandardButton.Save).setEnabled(not said)

    def changes(self) -> dict[str, object]:
        """Only what differs from what is stored."""
        facts = self._facts
        now: dict[str, object] = {
            "kind": str(self.kind.currentData()),
            "start_date": self.first.day,
            "end_date": self.last.day,
            "start_half": self.start_half.isChecked(),
            "end_half": self.end_half.isChecked(),
            "note": self.note.text().strip(),
        }
        return {name: value for name, value in now.items() if value != getattr(facts, name)}


class SicknessDialog(QDialog):
    """Somebody is off sick: who, from when, and until when as far as it is known."""

    AND_THEN = tr(
        "The tours on these days become rest days in the draft. Who can cover them, ranked, comes next."
    )

    def __init__(
        self, people: Sequence[tuple[int, str]], person_id: int | None, day: date, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Record sickness"))
        self.person = QComboBox()
        self.person.setAccessibleName(tr("Who is sick"))
        for number, name in people:
            self.person.addItem(name, number)
        self.person.setCurrentIndex(max(0, self.person.findData(person_id)))
        self.first = DateField(tr("First day"), day, day)
        self.last = DateField(tr("Last day, as far as known"), day, day)
        self.said = Label(tone="muted", size="table", wrap=True)
        kinds = QDialogButtonBox.StandardButton
        self.buttons = DialogButtons(kinds.Cancel)
        self.record = self.buttons.addButton(tr("Record"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.record.setShortcut("Ctrl+Return")
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        form = QFormLayout()
        form.setHorizontalSpacing(16)
        for caption, field in (
            (tr("Who"), self.person),
            (tr("First day"), self.first),
            (tr("Last day"), self.last),
        ):
            form.addRow(Label(caption, tone="second", size="table"), field)
        column = QVBoxLayout(self)
        column.setSpacing(10)
        column.addWidget(Label(tr("Record sickness"), size="title"))
        column.addLayout(form)
        column.addWidget(Label(self.AND_THEN, tone="muted", size="table", wrap=True))
        column.addWidget(self.said)
        column.addWidget(self.buttons)
        self.setMinimumWidth(style.px(420))
        self.first.textChanged.connect(self._first_moved)
        self.last.textChanged.connect(self._check)
        self._check()

    @property
    def person_id(self) -> int:
        return int(self.person.currentData())

    def _first_moved(self) -> None:
        """The last day goes along while it is before the first."""
        first, last = self.first.day, self.last.day
        if first is not None and (last is None or last < first):
            self.last.show_day(first, first)
        self._check()

    def _check(self) -> None:
        first, last = self.first.day, self.last.day
        said = ""
        if first is None or last is None:
            said = tr("Write both days as dates, such as 11 Dec.")
        elif last < first:
            said = tr("The last day is before the first.")
        self.said.setText(said)
        self.record.setEnabled(not said)
