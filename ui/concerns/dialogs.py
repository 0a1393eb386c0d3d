"""What the Concerns screen asks: a new report, a visit, a day to look again, and what came of it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from typing import Any

from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLineEdit,
    QPlainTextEdit,
    QRadioButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from planner.places.grid_reference import grid_point, grid_text
from planner.views.concern_board import ConcernCard
from planner.views.visit_register import UsualVisit
from solver.language import tr
from ui import style
from ui.concerns.orders import WantedVisit
from ui.rules.typed_value import NotUnderstood, typed_value
from ui.widgets.date_field import DateField
from ui.widgets.dialog_buttons import DialogButtons
from ui.widgets.figures import clock
from ui.widgets.label import Label

FIGURES = 10  # of a grid reference: to the metre
NOT_WHO = tr("Write what and where, never who said it or who it is about.")
CHANNELS = (
    "",
    tr("One-place line"),
    "101",
    tr("Phone"),
    tr("Email"),
    tr("Online form"),
    tr("Councillor"),
    tr("Hub"),
    tr("School"),
    tr("Shop radio"),
)
USUAL_MINUTES, USUAL_WORTH = 30, 60
AGAIN_DAYS = 14


class _Asking(QDialog):
    """A heading, fields, what is missing, and two buttons."""

    def __init__(self, title: str, heading: str, done: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.said = Label(tone="muted", size="table", wrap=True)
        self.buttons = DialogButtons(QDialogButtonBox.StandardButton.Cancel)
        self.done_button = self.buttons.addButton(done, QDialogButtonBox.ButtonRole.AcceptRole)
        self.done_button.setShortcut("Ctrl+Return")
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self.form = QFormLayout()
        self.form.setHorizontalSpacing(16)
        column = QVBoxLayout(self)
        column.setSpacing(10)
        column.addWidget(Label(heading, size="title", wrap=True))
        column.addLayout(self.form)
        column.addWidget(self.said)
        column.addWidget(self.buttons)
        self.setMinimumWidth(style.px(480))

    def ask(self, caption: str, field: QWidget) -> None:
        field.setAccessibleName(caption)
        if not self.form.rowCount():
            field.setFocus()
        self.form.addRow(Label(caption, tone="second", size="table"), field)
        before = field
        for button in self.buttons.buttons():  # made first, but last by Tab
            QWidget.setTabOrder(before, button)
            before = button

    def say(self, text: str) -> None:
        self.said.setText(text)
        self.done_button.setEnabled(not text)


class ReportDialog(_Asking):
    """A new report, or what was written down about one."""

    def __init__(self, card: ConcernCard | None, wards: Sequence[str], day: date, parent: QWidget) -> None:
        heading = card.reference if card else tr("Log a concern")
        super().__init__(tr("Concern"), heading, tr("Save") if card else tr("Log it"), parent)
        self._card, self._point = card, card.point if card else None
        self.summary, self.where = _line(120, card.summary if card else ""), _line(120)
        self.where.setText(card.where_text if card else "")
        self.words = QPlainTextEdit(card.words if card else "")
        self.words.setTabChangesFocus(True)
        self.words.setFixedHeight(style.px(90))
        self.day = DateField(tr("Received on"), card.received_date if card else day, day)
        self.time = _line(8, clock(card.received_minute if card else 9 * 60))
        self.through, self.ward = _choice(CHANNELS), _choice(("", *wards))
        self.through.setCurrentText(card.heard_through if card else "")
        self.ward.setCurrentText(card.ward if card else "")
        self.place = _line(20, grid_text(*card.point, FIGURES) if card and card.point else "")
        self.place.setPlaceholderText(tr("NZ 50830 32360, if it is known"))
        self.wants = QCheckBox(tr("The caller wants an answer"))
        self.wants.setChecked(bool(card and card.wants_answer))
        for caption, field in (
            (tr("In a few words"), self.summary), (tr("What was said"), self.words), (tr("Received on"),
            self.day),
            (tr("At"), self.time), (tr("Heard through"), self.through), (tr("Where, in words"), self.where),
            (tr("Ward"), self.ward), (tr("Grid reference"), self.place), (tr("Answer"), self.wants),
        ):  # fmt: skip
            self.ask(caption, field)
        self.form.addRow(Label(NOT_WHO, tone="muted", size="hint", wrap=True))
        for line in (self.summary, self.day, self.time, self.place):
            line.textChanged.connect(self._check)
        self._check()

    def values(self) -> dict[str, Any]:
        """Everything but the place, by the names of the fields."""
        return {
            "received_date": self.day.day,
            "received_minute": self._minute,
            "summary": self.summary.text().strip(),
            "words": self.words.toPlainText().strip(),
            "heard_through": self.through.currentText().strip(),
            "where_text": self.where.text().strip(),
            "ward": self.ward.currentText().strip(),
            "wants_answer": self.wants.isChecked(),
        }

    def changes(self) -> dict[str, Any]:
        """Only what differs from what is stored."""
        return {name: value for name, value in self.values().items() if value != getattr(self._card, name)}

    @property
    def point(self) -> tuple[int, int] | None:
        """Where it is; None when it is not known or stays as it is."""
        return None if self._card is not None and self._point == self._card.point else self._point

    def _check(self) -> None:
        said = "" if self.summary.text().strip() else tr("Write in a few words what it is about.")
        try:
            self._minute = typed_value(self.time.text(), "clock")
        except NotUnderstood as wrong:
            said = said or str(wrong)
        if self.day.day is None:
            said = said or tr("Write the day it was received, such as 11 Dec.")
        self._point, wrong_place = _point(self.place.text())
        self.say(said or wrong_place)


class VisitDialog(_Asking):
    """The visit that a report becomes: by case reference, at a point of the grid."""

    def __init__(
        self, card: ConcernCard, usual: Mapping[str, UsualVisit], day: date, parent: QWidget
    ) -> None:
        super().__init__(tr("Visit"), f"{card.reference}: {card.summary}", tr("Place"), parent)
        self._card, self._usual = card, usual
        self.reference, self.kind = (
            _line(24, card.reference),
            _choice(tuple(usual) or (tr("Reassurance visit"),)),
        )
        self.place = _line(20, grid_text(*card.point, FIGURES) if card.point else "")
        self.minutes = QSpinBox()
        self.minutes.setRange(5, 720)
        self.minutes.setValue(USUAL_MINUTES)
        self.earliest = DateField(tr("Not before"), day, day)
        self.latest = DateField(tr("Not after"), max(card.act_by_date or day, day), day)
        for caption, field in (
            (tr("Case reference"), self.reference), (tr("Kind"), self.kind), (tr("Grid reference"),
            self.place),
            (tr("Minutes"), self.minutes), (tr("Not before"), self.earliest), (tr("Not after"), self.latest),
        ):  # fmt: skip
            self.ask(caption, field)
        for line in (self.reference, self.place, self.earliest, self.latest):
            line.textChanged.connect(self._check)
        self._check()

    def visit(self) -> WantedVisit:
        kind = self.kind.currentText().strip()
        usual = self._usual.get(kind)
        point, first, last = self._point or (0, 0), self.earliest.day, self.latest.day
        assert first is not None
        assert last is not None
        return WantedVisit(
            case_ref=self.reference.text().strip(),
            kind=kind,
            easting=point[0],
            northing=point[1],
            minutes=self.minutes.value(),
            earliest=first,
            latest=last,
            priority=self._card.priority,
            worth_minutes=usual.worth_minutes if usual else USUAL_WORTH,
            roles=usual.roles if usual else (),
        )

    def _check(self) -> None:
        self._point, said = _point(self.place.text())
        if self._point is None:
            said = said or tr("Write where it is, such as NZ 50830 32360.")
        first, last = self.earliest.day, self.latest.day
        if first is None or last is None:
            said = tr("Write both days as dates, such as 11 Dec.")
        elif last < first:
            said = tr("The last day is before the first.")
        self.say(said)


class WatchDialog(_Asking):
    """A day to look again, or to whom it is passed on."""

    def __init__(self, card: ConcernCard, day: date, parent: QWidget) -> None:
        super().__init__(tr("Watch, or pass on"), f"{card.reference}: {card.summary}", tr("Done"), parent)
        self.watch, self.pass_on = QRadioButton(tr("Look again on")), QRadioButton(tr("Pass on to"))
        self.watch.setChecked(True)
        self.again = DateField(tr("Look again on"), day + timedelta(days=AGAIN_DAYS), day)
        self.service = _line(200)
        for choice, field in ((self.watch, self.again), (self.pass_on, self.service)):
            field.setAccessibleName(choice.text())
            self.form.addRow(choice, field)
            choice.toggled.connect(self._check)
        for line in (self.again, self.service):
            line.textChanged.connect(self._check)
        self._check()

    @property
    def outcome(self) -> str:
        """ "Passed on to planning"; "" when it is watched."""
        return tr("Passed on to {text}", text=self.service.text().strip()) if self.pass_on.isChecked() else ""

    def _check(self) -> None:
        self.again.setEnabled(self.watch.isChecked())
        self.service.setEnabled(self.pass_on.isChecked())
        if self.watch.isChecked():
            self.say("" if self.again.day else tr("Write the day to look again, such as 11 Dec."))
        else:
            self.say("" if self.service.text().strip() else tr("Write which service takes it."))


class CloseDialog(_Asking):
    """What came of a report, and whether the caller was told."""

    def __init__(self, card: ConcernCard, day: date, parent: QWidget) -> None:
        super().__init__(tr("Close a concern"), f"{card.reference}: {card.summary}", tr("Close it"), parent)
        self._day = day
        self.outcome = _line(300)
        self.told = QCheckBox(tr("The caller is told now"))
        self.told.setChecked(card.wants_answer and card.answered_date is None)
        self.ask(tr("What came of it"), self.outcome)
        self.ask(tr("Answer"), self.told)
        self.outcome.textChanged.connect(self._check)
        self._check()

    @property
    def told_on(self) -> date | None:
        return self._day if self.told.isChecked() else None

    def _check(self) -> None:
        self.say("" if self.outcome.text().strip() else tr("Write what came of it."))


def _point(text: str) -> tuple[tuple[int, int] | None, str]:
    """The point meant, and what is wrong with it; nothing is fine."""
    if not text.strip():
        return None, ""
    try:
        return grid_point(text), ""
    except ValueError:
        return None, tr("Write the place as a National Grid reference such as NZ 50830 32360.")


def _line(longest: int, text: str = "") -> QLineEdit:
    field = QLineEdit(text)
    field.setMaxLength(longest)
    return field


def _choice(names: Sequence[str]) -> QComboBox:
    box = QComboBox()
    box.setEditable(True)
    box.addItems(list(names))
    return box
