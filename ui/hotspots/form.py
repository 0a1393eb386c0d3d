"""The settings of the hotspot in hand. Each field is stored when it is left; undo takes it back."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox, QFrame, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from planner.today import date_today
from planner.views.hotspot_board import HotspotCard
from solver.language import tr
from ui import style
from ui.actions import Actions
from ui.hotspots.role_boxes import RoleBoxes
from ui.hotspots.whole_field import WholeField
from ui.hotspots.words import hours_words
from ui.widgets.button import ActionButton
from ui.widgets.date_field import WIDTH as DATE_WIDTH
from ui.widgets.date_field import DateField
from ui.widgets.form_lines import FieldRow, FormLines
from ui.widgets.label import ElidedLabel, Label
from ui.widgets.tab_order import in_tab_order, stops_in
from ui.widgets.tick_boxes import COLUMNS

LONGEST_TACTIC = 500
WORKS_BEST = tr("10 to 16 min works best")


class HotspotForm(QFrame):
    """``changed`` carries the name of a field and its new value, ``refused`` a sentence about what was
    typed, ``role_ticked`` a role and whether it may patrol; ``left`` says that Esc was pressed."""

    changed = Signal(dict)
    refused = Signal(str)
    role_ticked = Signal(str, bool)
    left = Signal()

    def __init__(self, actions: Actions) -> None:
        super().__init__()
        self.setObjectName("canvas")
        self.setAccessibleName(tr("Settings of the hotspot"))
        self._card: HotspotCard | None = None
        self.numbers = {
            name: WholeField(title, least, most)
            for name, title, least, most in (
                ("dwell_target_minutes", tr("Patrol length, minutes"), 1, 480),
                ("dwell_least_minutes", tr("Shortest patrol, minutes"), 1, 480),
                ("dwell_most_minutes", tr("Longest patrol, minutes"), 1, 480),
                ("visits_a_day", tr("Patrols a day"), 0, 48),
                ("least_gap_minutes", tr("Least time between patrols, minutes"), 0, 1440),
                ("most_gap_minutes", tr("Most time between patrols, minutes"), 0, 1440),
                ("crew_size", tr("Crew"), 1, 12),
                ("risk", tr("Risk, of 100"), 0, 100),
            )
        }
        self.dates = {
            name: DateField(title, None, date_today(), optional=True)
            for name, title in (
                ("start_date", tr("First day")),
                ("end_date", tr("Last day")),
                ("review_date", tr("Look at again")),
            )
        }
        self.two_agencies = QCheckBox(tr("two agencies together"))
        self.alone = QCheckBox(tr("one person alone after dark"))
        self.hours, self.target = ElidedLabel(size="table"), Label(tone="muted", size="table")
        self.roles, self.tactic, self._lines = RoleBoxes(), QLineEdit(), FormLines()
        self.tactic.setAccessibleName(tr("Tactic, briefing note"))
        self.tactic.setMaxLength(LONGEST_TACTIC)
        self.change_hours = ActionButton(actions["hotspots.hours"], look="small", word=tr("Change…"))
        self._assemble()
        self._connect()
        self._measure()

    # Building ---------------------------------------------------------------------------------------

    def _assemble(self) -> None:
        fields, dates = self.numbers, self.dates
        hours = QWidget()
        row = QHBoxLayout(hours)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.hours, 1)
        row.addWidget(self.change_hours)
        for caption, field in (
            (tr("Patrol length"), FieldRow(
                (fields["dwell_target_minutes"], _word(tr("min, from"))),
                (fields["dwell_least_minutes"], _word(tr("to"))),
                (fields["dwell_most_minutes"], _word(WORKS_BEST, "muted")),
            )),
            (tr("Patrols a day"), FieldRow((fields["visits_a_day"], self.target))),
            (tr("Between patrols"), FieldRow(
                (fields["least_gap_minutes"], _word(tr("to"))),
                (fields["most_gap_minutes"], _word(tr("min, while active"), "muted")),
            )),
            (tr("Active hours"), hours),
            (tr("Crew"), FieldRow((fields["crew_size"],), (self.two_agencies,), (self.alone,))),
            (tr("Who may patrol"), self.roles),
            (tr("Risk"), FieldRow(
                (fields["risk"],), (_word(tr("of 100, by which patrols count"), "muted"),),
            )),
            (tr("Patrolled from"), FieldRow((dates["start_date"], _word(tr("until"))), (dates["end_date"],))),
            (tr("Look at again"), FieldRow((dates["review_date"],))),
            (tr("Tactic"), self.tactic),
        ):  # fmt: skip
            self._lines.add_line(caption, field)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 12, 12)
        column.addLayout(self._lines)
        column.addStretch(1)

    def set_narrow(self, narrow: bool) -> None:
        """Captions above their fields and one tick a line, where there is no room for more."""
        self._lines.put_captions_above(narrow)
        self.roles.set_columns(1 if narrow else COLUMNS)

    def _connect(self) -> None:
        for number in self.numbers.values():
            number.settled.connect(self._number_left)
        for day in self.dates.values():
            day.settled.connect(self._date_left)
        self.two_agencies.clicked.connect(self._two_agencies_ticked)
        self.alone.clicked.connect(self._alone_ticked)
        self.roles.ticked.connect(self.role_ticked)
        self.tactic.editingFinished.connect(self._tactic_left)
        style.look.changed.connect(self._measure)

    def _measure(self) -> None:
        for number in self.numbers.values():
            number.setFixedWidth(style.px(66))
        for day in self.dates.values():
            day.setFixedWidth(style.px(DATE_WIDTH))

    # Contents ---------------------------------------------------------------------------------------

    def show_hotspot(self, card: HotspotCard, roles: tuple[str, ...]) -> None:
        """Show one; a field being typed in keeps what stands there."""
        other = self._card is None or self._card.hotspot_id != card.hotspot_id
        self._card = card
        for name, number in self.numbers.items():
            number.show_value(getattr(card, name), anew=other)
        for name, day in self.dates.items():
            stored = getattr(card, name)
            if other or not day.isModified():
                day.show_day(stored, stored or date_today())
        if other or not (self.tactic.hasFocus() and self.tactic.isModified()):
            self.tactic.setText(card.tactic)
            self.tactic.setCursorPosition(0)
        self.two_agencies.setChecked(card.two_agencies)
        self.alone.setChecked(card.alone_after_dark)
        self.hours.setText(hours_words(card.hours))
        self.target.setText(tr("target {target_minutes} min a day", target_minutes=card.target_minutes))
        self.roles.show_roles(roles, card.roles)
        in_tab_order([self.alone, *stops_in(self.roles)])

    def restore(self) -> None:
        """Back to what is stored, after a refusal."""
        card, roles = self._card, self.roles.names
        if card is not None:
            self._card = None
            self.show_hotspot(card, roles)

    def take_focus(self) -> None:
        first = self.numbers["dwell_target_minutes"]
        first.setFocus(Qt.FocusReason.TabFocusReason)
        first.selectAll()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    # Leaving a field --------------------------------------------------------------------------------

    def _number_left(self) -> None:
        for name, number in self.numbers.items():
            if number is self.sender():
                self._emit(name, number.value())

    def _date_left(self) -> None:
        for name, day in self.dates.items():
            if day is self.sender() and day.understood:
                self._emit(name, day.day)
            elif day is self.sender():
                said = tr(
                    "“{text}” is no date. Write a date such as 11 Dec 2026, or nothing.",
                    text=day.text().strip(),
                )
                self.restore()
                self.refused.emit(said)

    def _tactic_left(self) -> None:
        if self.tactic.isModified():
            self.tactic.setModified(False)
            self._emit("tactic", self.tactic.text().strip())

    def _two_agencies_ticked(self, checked: bool) -> None:
        self._emit("two_agencies", checked)

    def _alone_ticked(self, checked: bool) -> None:
        self._emit("alone_after_dark", checked)

    def _emit(self, name: str, value: object) -> None:
        if self._card is not None and getattr(self._card, name) != value:
            self.changed.emit({name: value})


def _word(text: str, tone: str = "second") -> Label:
    return Label(text, tone=tone, size="table")
