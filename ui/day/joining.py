"""Who goes along with a stop, and who leaves a joint one: everybody on duty is put before the check."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPushButton, QVBoxLayout, QWidget

from planner.commands.joint_stops import JoinStop, LeaveStop
from planner.views.day_breaches import DayTrial
from planner.views.day_plan import DayPlan, DayRow, DayStop
from solver.language import tr
from ui import style
from ui.day.hours import rows_of
from ui.patient_timer import PatientTimer
from ui.widgets.dialog_buttons import DialogButtons
from ui.widgets.figures import price
from ui.widgets.label import Label
from ui.widgets.plain_table import Column, PlainTable

COLUMNS = (
    Column(tr("Person"), 18, strong=True),
    Column(tr("Then"), 13),
    Column(tr("Cost"), 9, right=True),
    Column(tr("Why not")),
)
COST = tr("Cost is what the day’s cost changes by, in missing cover: below zero the day gets better.")
Judge = Callable[[JoinStop | LeaveStop], DayTrial]


@dataclass(frozen=True, slots=True)
class Change:
    """Somebody who joins or leaves, and what the check says of it; None while it is still to be asked."""

    name: str
    command: JoinStop | LeaveStop
    trial: DayTrial | None = None

    @property
    def leaves(self) -> bool:
        return isinstance(self.command, LeaveStop)

    @property
    def allowed(self) -> bool:
        return self.trial is not None and self.trial.allowed

    @property
    def why_not(self) -> str:
        if self.trial is None or self.trial.allowed:
            return ""
        return self.trial.refused or self.trial.breaks[0].text.removeprefix(f"{self.name}: ")


def changes_of(plan: DayPlan, stop: DayStop) -> tuple[Change, ...]:
    """Those who are at the stop may leave it, if they are several; all others on duty may join."""
    crew = {
        row.person_id: one.stop_id
        for row in rows_of(plan)
        for one in row.stops
        if one.stop_id == stop.stop_id or (stop.joint and one.joint == stop.joint)
    }
    leaving = [
        Change(row.name, LeaveStop(crew[row.person_id])) for row in rows_of(plan) if row.person_id in crew
    ]
    joining = [
        Change(row.name, JoinStop(stop.stop_id, row.person_id))
        for row in rows_of(plan)
        if row.person_id not in crew and _there(row, stop)
    ]
    return (*(leaving if len(leaving) > 1 else ()), *joining)


def _there(row: DayRow, stop: DayStop) -> bool:
    return row.tour_start <= stop.start and stop.end <= row.tour_end


class JoinDialog(QDialog):
    """``chosen`` is the change that shall be made. The list fills while it is read: those who are at the stop
    first, then who can join at the least cost."""

    def __init__(self, title: str, changes: Sequence[Change], judge: Judge, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Join or split"))
        self.resize(style.px(860), style.px(520))
        self.chosen: Change | None = None
        self._judge = judge
        self._left, self._changes = list(changes), list[Change]()
        self._words = Label(tone="second", size="table", wrap=True)
        self.table = PlainTable(tr("Who goes along"), COLUMNS)
        self.table.doubleClicked.connect(self._take)
        self.table.selectionModel().currentChanged.connect(self._tell)
        buttons = DialogButtons(QDialogButtonBox.StandardButton.Close)
        self.take = QPushButton(tr("Go along"))
        self.take.setShortcut("Ctrl+Return")
        self.take.setDefault(True)
        self.take.clicked.connect(self._take)
        buttons.addButton(self.take, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setSpacing(8)
        column.addWidget(Label(title, size="title", wrap=True))
        column.addWidget(self._words)
        column.addWidget(self.table, 1)
        column.addWidget(Label(COST, tone="muted", size="hint", wrap=True))
        column.addWidget(buttons)
        self._timer = PatientTimer(self)
        self._timer.timeout.connect(self._read_one)
        self._timer.start(0)
        self._show()

    @property
    def reading(self) -> bool:
        """Whether somebody is still to be put before the check."""
        return bool(self._left)

    def _read_one(self) -> None:
        """One person at a time, so that the window stays awake."""
        if not self._left:
            self._timer.stop()
            return
        one = self._left.pop(0)
        self._changes.append(Change(one.name, one.command, self._judge(one.command)))
        self._changes.sort(key=_rank)
        self._show()

    def _show(self) -> None:
        before = self._current()
        self.table.show_rows([_row(one) for one in self._changes])
        able = [one.name for one in self._changes if one.allowed and not one.leaves]
        left = tr("; {left} still to check", left=len(self._left)) if self._left else ""
        self._words.setText(
            tr(
                "{able} of those on duty then can go along and keep every must{left}",
                able=len(able),
                left=left,
            )
        )
        place = next((at for at, one in enumerate(self._changes) if one == before), 0)
        if self._changes:
            self.table.selectRow(place)
        self._tell()

    def _current(self) -> Change | None:
        row = self.table.currentIndex().row()
        return self._changes[row] if 0 <= row < len(self._changes) else None

    def _tell(self) -> None:
        one = self._current()
        self.take.setEnabled(one is not None and one.allowed)
        if one is None:
            words = tr("Go along")
        else:
            words = (
                tr("{name} leaves it", name=one.name)
                if one.leaves
                else tr("{name} goes along", name=one.name)
            )
        self.take.setText(words.replace("&", "&&"))

    def _take(self) -> None:
        one = self._current()
        if one is not None and one.allowed:
            self.chosen = one
            self.accept()


def _rank(one: Change) -> tuple[bool, bool, int]:
    """Who is there, then who can join, the cheapest first."""
    return not one.leaves, not one.allowed, one.trial.cost if one.trial is not None and one.allowed else 0


def _row(one: Change) -> tuple[str, ...]:
    then = tr("leaves it") if one.leaves else tr("goes along")
    cost = price(one.trial.cost) if one.trial is not None and one.allowed else ""
    return one.name, then, cost, one.why_not
