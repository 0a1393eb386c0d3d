"""Who could take a stop, or something not assigned: everybody on duty is put before the check, one by one."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPushButton, QVBoxLayout, QWidget

from planner.views.day_breaches import DayTaker
from planner.views.day_plan import DayRow
from solver.language import tr
from ui import style
from ui.patient_timer import PatientTimer
from ui.widgets.dialog_buttons import DialogButtons
from ui.widgets.figures import clock, many, price
from ui.widgets.label import Label
from ui.widgets.plain_table import Column, PlainTable

COLUMNS = (
    Column(tr("Person"), 18, strong=True),
    Column(tr("At"), 6),
    Column(tr("Cost"), 9, right=True),
    Column(tr("More travel"), 11, right=True),
    Column(tr("Why not")),
)
Ask = Callable[[int], DayTaker | None]


class TakersDialog(QDialog):
    """``chosen`` is who shall take it, and when. The list fills while it is read; who can stands on top."""

    def __init__(
        self, item: str, due: int | None, people: Sequence[DayRow], ask: Ask, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Who could take it"))
        self.resize(style.px(860), style.px(560))
        self.chosen: DayTaker | None = None
        self._ask, self._due = ask, due
        self._left = list(people)
        self._takers: list[DayTaker] = []
        self._words = Label(tone="second", size="table")
        self.table = PlainTable(tr("Who could take it"), COLUMNS)
        self.table.doubleClicked.connect(self._give)
        self.table.selectionModel().currentChanged.connect(self._tell)
        buttons = DialogButtons(QDialogButtonBox.StandardButton.Close)
        self.give = QPushButton(tr("Give it"))
        self.give.setShortcut("Ctrl+Return")
        self.give.setDefault(True)
        self.give.clicked.connect(self._give)
        buttons.addButton(self.give, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setSpacing(8)
        column.addWidget(Label(item, size="title", wrap=True))
        column.addWidget(self._words)
        column.addWidget(self.table, 1)
        column.addWidget(buttons)
        self._timer = PatientTimer(self)
        self._timer.timeout.connect(self._read_one)
        self._timer.start(0)
        self._show()

    def _read_one(self) -> None:
        """One person at a time, so that the window stays awake."""
        if not self._left:
            self._timer.stop()
            return
        taker = self._ask(self._left.pop(0).person_id)
        if taker is not None:
            self._takers.append(taker)
            self._takers.sort(key=self._rank)
        self._show()

    def _rank(self, taker: DayTaker) -> tuple[bool, int, int]:
        """Whoever can first, the nearest to its time before the others, then the shortest way."""
        far = abs(taker.minute - self._due) if self._due is not None else taker.minute
        return bool(taker.why_not), 0 if taker.why_not else far, taker.detour

    def _show(self) -> None:
        before = self._current()
        self.table.show_rows([_row(taker) for taker in self._takers])
        able = sum(not taker.why_not for taker in self._takers)
        left = tr("; {left} still to check", left=len(self._left)) if self._left else ""
        self._words.setText(
            tr(
                "{persons} could take it and keep every must{left}",
                persons=many(able, "person", "people"),
                left=left,
            )
        )
        place = next((at for at, one in enumerate(self._takers) if before and one == before), 0)
        if self._takers:
            self.table.selectRow(place if before and not before.why_not else 0)
        self._tell()

    def _current(self) -> DayTaker | None:
        row = self.table.currentIndex().row()
        return self._takers[row] if 0 <= row < len(self._takers) else None

    def _tell(self) -> None:
        taker = self._current()
        can = taker is not None and not taker.why_not
        self.give.setEnabled(can)
        name = (
            tr("Give it to {name} at {minute}", name=taker.name, minute=clock(taker.minute))
            if taker is not None and can
            else tr("Give it")
        )
        self.give.setText(name.replace("&", "&&"))

    def _give(self) -> None:
        taker = self._current()
        if taker is not None and not taker.why_not:
            self.chosen = taker
            self.accept()


def _row(taker: DayTaker) -> tuple[str, ...]:
    if taker.why_not:
        return taker.name, "", "", "", taker.why_not
    travel = tr("{detour:+d} min", detour=taker.detour).replace("-", "−")
    return taker.name, clock(taker.minute), price(taker.cost), travel, ""
