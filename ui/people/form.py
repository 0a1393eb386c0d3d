"""The form of the selected person. Each field is stored when it is left; undo takes it back."""

from __future__ import annotations

import re
from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QBoxLayout,
    QCheckBox,
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from planner.today import date_today
from planner.views.people_roster import PersonCard
from planner.views.person_facts import PersonFacts
from solver.language import tr
from ui import style
from ui.actions import Actions
from ui.people.effect import days_count, left_words
from ui.people.reading import PeopleReading
from ui.people.skill_boxes import SkillBoxes
from ui.people.typed_hours import minutes_of_hours
from ui.people.usual_week import UsualWeek
from ui.plain_text import plain
from ui.widgets.button import ActionButton
from ui.widgets.date_field import WIDTH as DATE_WIDTH
from ui.widgets.date_field import DateField
from ui.widgets.figures import hours
from ui.widgets.form_lines import FormLines
from ui.widgets.label import ElidedLabel, Label
from ui.widgets.tab_order import in_tab_order, stops_in
from ui.widgets.tick_boxes import COLUMNS

NO_PATTERN = tr("No pattern")
MOST_LINES = 52
DAYS_A_LINE = 7
DAYS = re.compile(r"(\d{1,3}(?:[.,]\d)?)(?:\s*d(?:ays?)?)?", re.IGNORECASE)


class PersonForm(QFrame):
    """``changed`` carries the name of a field and its new value, ``refused`` a sentence about what was
    typed; ``skill_ticked`` a skill and whether it is held from now on."""

    changed = Signal(dict)
    refused = Signal(str)
    skill_ticked = Signal(str, bool)

    def __init__(self, actions: Actions) -> None:
        super().__init__()
        self.setObjectName("canvas")
        self.setAccessibleName(tr("Person"))
        self._card: PersonCard | None = None
        self._leave_days: float | None = None
        self.name = ElidedLabel(size="title")
        self.role, self.pattern = QComboBox(), QComboBox()
        self.contract, self.staff_no, self.phone = QLineEdit(), QLineEdit(), QLineEdit()
        self.leave, self.leave_left = QLineEdit(), ElidedLabel(size="table")
        self.started = DateField(tr("Started"), None, date_today(), optional=True)
        self.line = QSpinBox()
        self.line.setRange(1, MOST_LINES)
        for box in (self.role, self.pattern):
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.cases, self.times_off = ElidedLabel(size="table"), ElidedLabel(size="table")
        self.wishes = ElidedLabel(size="table")
        self.skills, self.week = SkillBoxes(), UsualWeek()
        self._lines = (FormLines(), FormLines())
        self.alone, self.nights = QCheckBox(tr("No lone work")), QCheckBox(tr("No nights"))
        self.more = ActionButton(actions["people.more"], look="small", word=tr("More…"))
        self.change_times = ActionButton(actions["people.times_off"], look="small", word=tr("Change…"))
        self._name_controls()
        self._assemble()
        self._connect()
        self._measure()

    # Building ---------------------------------------------------------------------------------------

    def _name_controls(self) -> None:
        for widget, name, longest in (
            (self.contract, tr("Contract, hours a week"), 12),
            (self.staff_no, tr("Staff number"), 30),
            (self.phone, tr("Phone for call-in"), 30),
            (self.leave, tr("Leave, days a year"), 6),
        ):
            widget.setAccessibleName(name)
            widget.setMaxLength(longest)
        self.role.setAccessibleName(tr("Agency and role"))
        self.pattern.setAccessibleName(tr("Repeating pattern"))
        self.line.setAccessibleName(tr("Line of the pattern"))

    def _assemble(self) -> None:
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._columns.setContentsMargins(20, 12, 20, 12)
        self._columns.setSpacing(32)
        self._columns.addLayout(self._left(), 5)
        self._columns.addLayout(self._right(), 5)

    def _left(self) -> QVBoxLayout:
        heading = QHBoxLayout()
        heading.addWidget(self.name, 1)
        heading.addWidget(self.more)
        contract = _row(self.contract, Label(tr("hours a week"), tone="second", size="table"))
        leave = _row(
            self.leave_left, before=(self.leave, Label(tr("days"), tone="second", size="table")), wide=True
        )
        for caption, field in (
            (tr("Agency and role"), self.role), (tr("Contract"), contract), (tr("Leave a year"), leave),
            (tr("Staff number"), _row(self.staff_no)),
            (tr("Started"), _row(self.started)), (tr("Phone for call-in"), _row(self.phone)),
            (tr("Named worker for"), self.cases),
        ):  # fmt: skip
            self._lines[0].add_line(caption, field)
        column = QVBoxLayout()
        column.setSpacing(8)
        column.addLayout(heading)
        column.addLayout(self._lines[0])
        column.addStretch(1)
        return column

    def _right(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(6)
        column.addWidget(Label(tr("Can do"), size="table", strong=True))
        column.addWidget(self.skills)
        heading = QHBoxLayout()
        heading.setSpacing(8)
        heading.addWidget(Label(tr("Usual week"), size="table", strong=True))
        heading.addWidget(Label(tr("used when nothing else decides"), tone="muted", size="table"))
        heading.addStretch(1)
        column.addSpacing(4)
        column.addLayout(heading)
        column.addWidget(self.week)
        pattern = _row(self.pattern, Label(tr("line"), tone="second", size="table"), self.line)
        for caption, field in (
            (tr("Pattern"), pattern), (tr("Cannot work"), _row(self.times_off, self.change_times, wide=True)),
            (tr("Restrictions"), _row(self.alone, self.nights)), (tr("Would rather"), self.wishes),
        ):  # fmt: skip
            self._lines[1].add_line(caption, field)
        column.addLayout(self._lines[1])
        column.addStretch(1)
        return column

    def _connect(self) -> None:
        self.leave.editingFinished.connect(self._leave_left)
        self.contract.editingFinished.connect(self._contract_left)
        self.staff_no.editingFinished.connect(self._staff_no_left)
        self.phone.editingFinished.connect(self._phone_left)
        self.started.settled.connect(self._started_left)
        self.role.activated.connect(self._role_chosen)
        self.pattern.activated.connect(self._pattern_chosen)
        self.line.editingFinished.connect(self._line_left)
        self.alone.clicked.connect(self._alone_ticked)
        self.nights.clicked.connect(self._nights_ticked)
        self.skills.ticked.connect(self.skill_ticked)
        style.look.changed.connect(self._measure)

    def _measure(self) -> None:
        self.contract.setFixedWidth(style.px(72))
        self.leave.setFixedWidth(style.px(72))
        self.staff_no.setFixedWidth(style.px(140))
        self.started.setFixedWidth(style.px(DATE_WIDTH))
        self.phone.setFixedWidth(style.px(160))
        self.line.setFixedWidth(style.px(64))
        self.role.setMaximumWidth(style.px(300))

    def set_stacked(self, stacked: bool) -> None:
        """One column below the other, where there is no room for two."""
        ways = QBoxLayout.Direction
        self._columns.setDirection(ways.TopToBottom if stacked else ways.LeftToRight)
        self._columns.setSpacing(style.GAP[2] if stacked else style.GAP[7])

    def set_narrow(self, narrow: bool) -> None:
        """Captions above their fields and one skill a line."""
        for lines in self._lines:
            lines.put_captions_above(narrow)
        self.skills.set_columns(1 if narrow else COLUMNS)

    # Contents ---------------------------------------------------------------------------------------

    def show_person(self, reading: PeopleReading, card: PersonCard, facts: PersonFacts) -> None:
        """Show somebody; a field being typed in keeps what stands there."""
        other = self._card is None or self._card.person_id != card.person_id
        self._card, self._leave_days = card, facts.leave_days_a_year
        year = facts.leave
        _say(
            self.leave_left,
            tr("left: {days_count}", days_count=days_count(year.left)) if year else "",
            tr("not entered"),
        )
        self.leave_left.setToolTip(
            plain(tr("Left: {left_words}", left_words=left_words(year)) if year else "")
        )
        self.leave_left.set_tone("danger" if facts.leave and facts.leave.left < 0 else "second")
        self.name.setText(card.name)
        self._fill_choices(reading, card)
        for field, text in (
            (self.contract, hours(card.contract_minutes)),
            (self.leave, _days(facts.leave_days_a_year)),
            (self.staff_no, facts.staff_no),
            (self.phone, card.phone),
        ):
            if other or not (field.hasFocus() and field.isModified()):
                field.setText(text)
        if other or not self.started.isModified():
            self.started.show_day(card.started, card.started or date_today())
        self.line.setValue(card.pattern_line // DAYS_A_LINE + 1)
        self.line.setEnabled(bool(card.pattern_name))
        self.alone.setChecked(facts.no_lone_work)
        self.nights.setChecked(facts.no_nights)
        self.skills.show_skills(card.skills)
        in_tab_order([self.phone, *stops_in(self.skills)])
        self.week.show_week(card.usual_week, reading.shifts)
        _say(self.cases, ", ".join(card.named_worker_for), tr("nobody"))
        _say(self.times_off, "; ".join(one.text for one in facts.times_off), tr("nothing is agreed"))
        _say(self.wishes, "; ".join(facts.wishes), tr("no wish from this week on"))

    def _fill_choices(self, reading: PeopleReading, card: PersonCard) -> None:
        roles = [(f"{agency} — {role}", role) for agency, role in reading.roster.roles]
        _choose(self.role, roles, card.role)
        patterns = [(NO_PATTERN, ""), *((name, name) for name in reading.roster.patterns)]
        _choose(self.pattern, patterns, card.pattern_name)

    def restore(self) -> None:
        """Show what is stored in place of what was refused."""
        if self._card is not None:
            self.contract.setText(hours(self._card.contract_minutes))
            self.leave.setText(_days(self._leave_days))
            self.started.show_day(self._card.started, self._card.started or date_today())

    # What was changed -------------------------------------------------------------------------------

    def _contract_left(self) -> None:
        if not self.contract.isModified() or self._card is None:
            return
        self.contract.setModified(False)
        minutes = minutes_of_hours(self.contract.text())
        if minutes is None:
            said = tr("“{text}” is no number of hours. Write 37 or 29.6.", text=self.contract.text().strip())
            self.restore()
            self.refused.emit(said)
        elif minutes != self._card.contract_minutes:
            self.changed.emit({"contract_minutes_per_week": minutes})
            self.contract.setText(hours(self._card.contract_minutes))

    def _leave_left(self) -> None:
        if not self.leave.isModified() or self._card is None:
            return
        self.leave.setModified(False)
        text = self.leave.text().strip()
        match = DAYS.fullmatch(text)
        if text and match is None:
            self.restore()
            self.refused.emit(tr("“{text}” is no number of days. Write 28 or 25.5, or nothing.", text=text))
            return
        days = float(match[1].replace(",", ".")) if match else None
        if days != self._leave_days:
            self.changed.emit({"leave_days_a_year": days})
        self.leave.setText(_days(self._leave_days))

    def _staff_no_left(self) -> None:
        if self.staff_no.isModified():
            self.staff_no.setModified(False)
            self.changed.emit({"staff_no": self.staff_no.text()})

    def _phone_left(self) -> None:
        if self.phone.isModified():
            self.phone.setModified(False)
            self.changed.emit({"phone_for_call_in": self.phone.text()})

    def _started_left(self) -> None:
        if self.started.understood:
            self.changed.emit({"started": self.started.day})
            return
        said = tr("“{text}” is no date. Write a date such as 3 Mar 2021.", text=self.started.text().strip())
        self.restore()
        self.refused.emit(said)

    def _role_chosen(self) -> None:
        if self._card is not None and self.role.currentData() != self._card.role:
            self.changed.emit({"role": str(self.role.currentData())})

    def _pattern_chosen(self) -> None:
        name = str(self.pattern.currentData())
        if self._card is not None and name != self._card.pattern_name:
            self.changed.emit({"pattern": name or None})

    def _line_left(self) -> None:
        days = (self.line.value() - 1) * DAYS_A_LINE
        if self._card is not None and days // DAYS_A_LINE != self._card.pattern_line // DAYS_A_LINE:
            self.changed.emit({"line_offset_days": days})

    def _alone_ticked(self, checked: bool) -> None:
        self.changed.emit({"no_lone_work": checked})

    def _nights_ticked(self, checked: bool) -> None:
        self.changed.emit({"no_nights": checked})


def _days(days: float | None) -> str:
    return "" if days is None else f"{days:g}"


def _row(*widgets: QWidget, wide: bool = False, before: tuple[QWidget, ...] = ()) -> QWidget:
    """Controls side by side at the left, after those ``before``; ``wide`` lets the first take the room that
    is left."""
    holder = QWidget()
    row = QHBoxLayout(holder)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(8)
    for widget in before:
        row.addWidget(widget)
    for at, widget in enumerate(widgets):
        row.addWidget(widget, 1 if wide and at == 0 else 0)
    if not wide:
        row.addStretch(1)
    return holder


def _choose(box: QComboBox, choices: Sequence[tuple[str, str]], chosen: str) -> None:
    """Fill a list only when it differs, so that an open one stays open."""
    there = [(box.itemText(at), str(box.itemData(at))) for at in range(box.count())]
    if there != list(choices):
        box.clear()
        for text, name in choices:
            box.addItem(text, name)
    box.setCurrentIndex(max(0, box.findData(chosen)))


def _say(label: ElidedLabel, text: str, nothing: str) -> None:
    label.setText(text or nothing)
    label.set_tone("" if text else "muted")
    label.setToolTip(plain(text))
