"""Shift types from demand: which duties cover a line of cover with the fewest hours, and taking them over."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from functools import partial

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QComboBox, QDialog, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from planner.answers.shift_types import ShiftTypesAsked, ShiftTypesSheet
from planner.planner import Planner
from planner.today import date_today
from planner.views.cover_line_list import ListedCoverLine
from planner.views.shift_type_list import ListedShiftType
from solver.language import tr
from ui import style
from ui.answers.aside import Aside
from ui.answers.new_shift_types import Suggested, suggested
from ui.following import Following
from ui.spoken_dates import short_date
from ui.widgets.button import Button
from ui.widgets.cover_profile import CurvePicture
from ui.widgets.date_field import DateField
from ui.widgets.figures import many, short_duration
from ui.widgets.label import Label
from ui.widgets.plain_table import Column, PlainTable

DUTIES = (
    Column(tr("People"), 8, right=True, strong=True),
    Column(tr("Duty"), 12, strong=True),
    Column(tr("Hours each"), 12, right=True),
    Column(tr("Shift type")),
)
USUAL_LENGTHS = "6 7 8 9 10"  # hours
SHORTEST_HOURS, LONGEST_HOURS = 2, 14
LENGTHS_HELP = tr(
    "Write whole hours between {shortest_hours} and {longest_hours}, such as 6 8 10.",
    shortest_hours=SHORTEST_HOURS,
    longest_hours=LONGEST_HOURS,
)
ABOUT = tr("A duty may begin at any half hour. What is needed is the target of the cover of that day.")


@dataclass(frozen=True, slots=True)
class DutiesOf:
    """What the dialog begins with."""

    rota_id: int
    day: date
    lines: Sequence[ListedCoverLine]
    shifts: Sequence[ListedShiftType]
    taken_letters: Sequence[str]


class DutiesDialog(QDialog):
    """``found`` are the duties with the shift types that are or would be them; accepted, those are added."""

    def __init__(self, planner: Planner, of: DutiesOf, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Shift types from demand"))
        self.resize(style.px(720), style.px(640))
        self._planner, self._of = planner, of
        self.found: list[Suggested] = []
        self._asked: ShiftTypesAsked | None = None
        self.line = QComboBox()
        for line in of.lines:
            self.line.addItem(line.name, line.name)
        self.day = DateField(tr("Date"), of.day, of.day)
        self.lengths = QLineEdit(USUAL_LENGTHS)
        self.lengths.setAccessibleDescription(LENGTHS_HELP)
        self.lengths.setMaxLength(40)
        self.curve = CurvePicture()
        self.headline, self.said = Label(size="state", wrap=True), Label(tone="second", wrap=True)
        self.duties = PlainTable(tr("Duties that cover it"), DUTIES)
        self.find_button = Button(tr("Find the duties"), key="F5")
        self.stop = Button(tr("Stop and use best"))
        self.accept_button = Button(tr("Add as shift types"), look="primary", key="Ctrl+Enter")
        self._aside, self.question = Aside(self), Following(self)
        self._assemble()
        self._connect()
        self._changed()

    def _assemble(self) -> None:
        fields = QHBoxLayout()
        fields.setSpacing(10)
        for caption, field, share in (
            (tr("Cover"), self.line, 3), (tr("Date"), self.day, 2), (tr("Lengths, hours"), self.lengths, 2),
        ):  # fmt: skip
            field.setAccessibleName(caption)
            fields.addWidget(Label(caption, tone="second", size="table"))
            fields.addWidget(field, share)
        foot = QHBoxLayout()
        foot.addStretch(1)
        close = Button(tr("Close"), key="Esc")
        close.clicked.connect(self.reject)
        for button in (self.stop, self.find_button, close, self.accept_button):
            button.setAutoDefault(False)
            foot.addWidget(button)
        column = QVBoxLayout(self)
        column.setSpacing(style.GAP[2])
        column.addLayout(fields)
        column.addWidget(Label(ABOUT, tone="muted", size="table", wrap=True))
        for widget in (self.curve, self.headline, self.said):
            column.addWidget(widget)
        column.addWidget(self.duties, 1)
        column.addLayout(foot)

    def _connect(self) -> None:
        self.line.currentIndexChanged.connect(self._changed)
        self.day.textChanged.connect(self._changed)
        self.lengths.textChanged.connect(self._changed)
        self.find_button.clicked.connect(self.find_duties)
        self.stop.clicked.connect(self.question.stop)
        self.accept_button.clicked.connect(self._accept)
        accept, find = self.accept_button, self.find_button
        for keys, button in (("Ctrl+Return", accept), ("Ctrl+Enter", accept), ("F5", find)):
            QShortcut(QKeySequence(keys), self).activated.connect(button.click)
        self._aside.answered.connect(self._begin)
        self._aside.refused.connect(self.said.setText)
        self.question.ended.connect(self._take)
        self.finished.connect(self._end)

    @property
    def looking(self) -> bool:
        return self._aside.running or self.question.running

    def _lengths(self) -> tuple[int, ...] | None:
        """In minutes; None when something else stands there."""
        typed = re.split(r"[\s,;]+", self.lengths.text().strip())
        if not all(part.isascii() and part.isdecimal() for part in typed):
            return None
        hours = sorted({int(part) for part in typed})
        inside = all(SHORTEST_HOURS <= hour <= LONGEST_HOURS for hour in hours)
        return tuple(hour * 60 for hour in hours) if inside else None

    def _changed(self) -> None:
        """What was found is of another question."""
        self._aside.forget()
        self.question.forget()
        self._asked, self.found = None, []
        self.curve.show_curve((), 30)
        self.headline.setText("")
        self.duties.show_rows([])
        self.stop.hide()
        self.accept_button.setEnabled(False)
        said = tr("F5 finds the fewest hours of duty that cover it.")
        if self.day.day is None:
            said = tr("Write a date such as 11 Dec.")
        elif self._lengths() is None:
            said = LENGTHS_HELP
        elif not self._of.lines:
            said = tr("No cover is asked for yet. Settings has the lines of cover.")
        self.said.setText(said)
        self.find_button.setEnabled(said.startswith("F5"))

    def find_duties(self) -> None:
        """Read the demand, and ask the engine's own process."""
        day, lengths = self.day.day, self._lengths()
        if day is None or lengths is None or self.looking:
            return
        self.find_button.setEnabled(False)
        self.stop.show()
        self.said.setText(tr("Looking for the fewest hours …"))
        asked = (self._of.rota_id, str(self.line.currentData()), day, lengths, date_today())
        self._aside.ask(partial(_read, self._planner, asked))

    def _begin(self, asked: ShiftTypesAsked | str) -> None:
        if isinstance(asked, str):
            self._settle(asked)
            return
        self._asked = asked
        self.curve.show_curve(asked.question.demand, asked.question.step_minutes)
        self.question.follow(asked.job())

    def _take(self) -> None:
        answer = self.question.state.answer
        if answer is None or self._asked is None:
            self._settle(self.question.state.message)
            return
        sheet = self._asked.sheet(answer)
        self._show(sheet)

    def _show(self, sheet: ShiftTypesSheet) -> None:
        if sheet.impossible:
            self._settle(tr("No duties of these lengths can cover it. Allow shorter or longer ones."))
            return
        roles = next((line.roles for line in self._of.lines if line.name == sheet.line), ())
        self.found = suggested(sheet.duties, self._of.shifts, self._of.taken_letters, roles)
        self.duties.show_rows([*map(_duty_row, self.found)])
        self.headline.setText(tr("{short_duration} of duty", short_duration=short_duration(sheet.minutes)))
        new = sum(one.add is not None for one in self.found)
        added = (
            tr("{shift_type_iss} new.", shift_type_iss=many(new, "shift type is", "shift types are"))
            if new
            else tr("All of them exist.")
        )
        self._settle(f"{sheet.line}, {short_date(sheet.day)}: {_sure(sheet)} {added}")
        self.accept_button.setEnabled(bool(new))

    def _settle(self, words: str) -> None:
        self.stop.hide()
        self.find_button.setEnabled(True)
        self.said.setText(words)

    def _accept(self) -> None:
        if any(one.add for one in self.found):
            self.accept()

    def _end(self) -> None:
        self.question.forget()
        self._aside.finish()


def _read(planner: Planner, asked: tuple[int, str, date, tuple[int, ...], date]) -> ShiftTypesAsked | str:
    try:
        return planner.read(ShiftTypesAsked.read, *asked)
    except KeyError:
        return tr(
            "{asked} asks for nobody on {short_date_asked} in this rota. Choose another day.",
            asked=asked[1],
            short_date_asked=short_date(asked[2]),
        )


def _sure(sheet: ShiftTypesSheet) -> str:
    if sheet.proven:
        return tr("proven, fewer hours cannot cover it.")
    return tr("at least {short_duration} are needed.", short_duration=short_duration(sheet.bound_minutes))


def _duty_row(one: Suggested) -> tuple[str, ...]:
    hours = short_duration(one.duty.end_minute - one.duty.start_minute)
    kind = (
        f"{one.code}  {one.name}"
        if one.add is None
        else tr("new: {code}  {name}", code=one.code, name=one.name)
    )
    return str(one.duty.people), one.duty.hours, hours, kind
