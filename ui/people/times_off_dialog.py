"""Agreed times a person never works: a weekday, from and until which time, and until when it holds."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from planner.views.person_facts import TimeOffRow
from solver.day_names import date_and_year
from solver.language import tr
from solver.rota.rules.part_time_days import WEEKDAYS
from ui import style
from ui.widgets.button import Button
from ui.widgets.date_field import DateField
from ui.widgets.dialog_buttons import DialogButtons
from ui.widgets.figures import clock
from ui.widgets.label import Label

_STEP = 30
_DAY = 24 * 60
_SAVE = QDialogButtonBox.StandardButton.Save


class TimesOffDialog(QDialog):
    """``times`` are the agreed times as they should be from now on."""

    def __init__(self, name: str, times: Sequence[TimeOffRow], day: date, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Cannot work"))
        self.times = list(times)
        self.list = QListWidget()
        self.list.setAccessibleName(tr("Times this person cannot work"))
        self.weekday, self.start, self.end = QComboBox(), QComboBox(), QComboBox()
        self.until = DateField(tr("Until, if it ends"), None, day, optional=True)
        for box, caption in ((self.weekday, tr("Weekday")), (self.start, tr("From")), (self.end, tr("To"))):
            box.setAccessibleName(caption)
        for number, words in enumerate(WEEKDAYS):
            self.weekday.addItem(words, number)
        for minute in range(0, _DAY, _STEP):
            self.start.addItem(clock(minute), minute)
            self.end.addItem("24:00" if minute + _STEP == _DAY else clock(minute + _STEP), minute + _STEP)
        self.end.setCurrentIndex(self.end.count() - 1)
        self.add, self.take_out = Button(tr("Add")), Button(tr("Take out the selected one"))
        self.add.clicked.connect(self._add)
        self.take_out.clicked.connect(self._take_out)
        self.buttons = DialogButtons(_SAVE | QDialogButtonBox.StandardButton.Cancel)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        for field in (self.start, self.end):
            field.currentIndexChanged.connect(self._check)
        self.until.textChanged.connect(self._check)
        self._assemble(name)
        self._fill()

    def _assemble(self, name: str) -> None:
        row = QHBoxLayout()
        row.setSpacing(8)
        dash, until = Label("–", tone="second"), Label(tr("until"), tone="second", size="table")
        for widget in (self.weekday, self.start, dash, self.end, until, self.until, self.add):
            row.addWidget(widget)
        below = QHBoxLayout()
        below.addWidget(self.take_out)
        below.addStretch(1)
        column = QVBoxLayout(self)
        column.setSpacing(10)
        column.addWidget(Label(tr("{name} cannot work", name=name), size="title"))
        column.addWidget(self.list)
        column.addLayout(below)
        column.addLayout(row)
        column.addWidget(self.buttons)
        self.resize(style.px(620), style.px(320))

    def _fill(self) -> None:
        self.list.clear()
        for one in self.times:
            item = QListWidgetItem(one.text)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, one.text)
            self.list.addItem(item)
        self.take_out.setEnabled(bool(self.times))
        if self.times:
            self.list.setCurrentRow(len(self.times) - 1)
        self._check()

    def _check(self) -> None:
        in_order = int(self.start.currentData()) < int(self.end.currentData())
        self.add.setEnabled(in_order and self.until.understood)

    def _add(self) -> None:
        start, end = int(self.start.currentData()), int(self.end.currentData())
        last = self.until.day
        until = tr(" until {day}", day=date_and_year(last)) if last else ""
        text = f"{self.weekday.currentText()} {clock(start)}–{clock(end) if end < _DAY else '24:00'}{until}"
        weekday = int(self.weekday.currentData())
        self.times.append(TimeOffRow(weekday, start, end, None, last, text))
        self._fill()

    def _take_out(self) -> None:
        row = self.list.currentRow()
        if 0 <= row < len(self.times):
            del self.times[row]
            self._fill()
