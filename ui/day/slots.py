"""The best slots of a visit or a card: the first five, each with its exact cost; one of them is taken."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QComboBox, QDialog, QDialogButtonBox, QHBoxLayout, QVBoxLayout, QWidget

from planner.views.day_slots import DaySlot, OpenItem
from solver.language import tr
from ui import style
from ui.spoken_dates import short_date
from ui.widgets.dialog_buttons import DialogButtons
from ui.widgets.figures import clock, price, span
from ui.widgets.label import Label
from ui.widgets.plain_table import Column, PlainTable

COLUMNS = (
    Column(tr("Cost"), 9, right=True, strong=True),
    Column(tr("At"), 20),
    Column(tr("Who")),
    Column(tr("More travel"), 11, right=True),
)
COST = tr("Cost is what the day’s cost changes by, in missing cover: below zero the day gets better.")
Ask = Callable[[OpenItem], tuple[DaySlot, ...]]


class SlotsDialog(QDialog):
    """``chosen`` is the slot that shall be taken, ``wanted`` for what. Nothing else on run sheets moves."""

    def __init__(self, items: Sequence[OpenItem], ask: Ask, elsewhere: Ask, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Best slots"))
        self.resize(style.px(760), style.px(420))
        self._items, self._ask, self._elsewhere = tuple(items), ask, elsewhere
        self._slots: tuple[DaySlot, ...] = ()
        self.chosen: DaySlot | None = None
        self.choice = QComboBox()
        self.choice.setAccessibleName(tr("Visit or patrol"))
        self.choice.addItems([one.title for one in self._items])
        self._words = Label(tone="second", size="table", wrap=True)
        self.table = PlainTable(tr("Best slots"), COLUMNS)
        self.table.doubleClicked.connect(self._take)
        self.table.selectionModel().currentChanged.connect(self._tell)
        buttons = DialogButtons(QDialogButtonBox.StandardButton.Close)
        self.others = buttons.addButton(tr("Look at other days"), QDialogButtonBox.ButtonRole.ActionRole)
        self.others.setAutoDefault(False)  # Return takes the slot, wherever the keyboard is
        self.others.clicked.connect(self._look_elsewhere)
        self.take = buttons.addButton(tr("Take it"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.take.setShortcut("Ctrl+Return")
        self.take.setDefault(True)
        self.take.clicked.connect(self._take)
        buttons.rejected.connect(self.reject)
        self._assemble(buttons)
        self.choice.currentIndexChanged.connect(self._look)
        self._look()

    def _assemble(self, buttons: DialogButtons) -> None:
        column = QVBoxLayout(self)
        column.setSpacing(8)
        if len(self._items) == 1:
            self.choice.hide()
            column.addWidget(Label(self._items[0].title, size="title", wrap=True))
        else:
            row = QHBoxLayout()
            row.addWidget(Label(tr("For"), size="table"))
            row.addWidget(self.choice, 1)
            column.addLayout(row)
        column.addWidget(self._words)
        column.addWidget(self.table, 1)
        column.addWidget(Label(COST, tone="muted", size="hint", wrap=True))
        column.addWidget(buttons)

    @property
    def wanted(self) -> OpenItem:
        return self._items[max(self.choice.currentIndex(), 0)]

    def _look(self) -> None:
        """Ask for the item in hand."""
        self._show(self._ask(self.wanted))
        self.others.setEnabled(self.wanted.visit_id is not None)

    def _look_elsewhere(self) -> None:
        """The best slot of each other planned day that may hold the visit, below those of this day."""
        here = tuple(slot for slot in self._slots if slot.day is None)
        self._show(here + self._elsewhere(self.wanted))
        self.others.setEnabled(False)

    def _show(self, slots: tuple[DaySlot, ...]) -> None:
        self._slots = slots
        self.table.show_rows([_row(slot) for slot in self._slots])
        self._words.setText(_found(len(self._slots)))
        if self._slots:
            self.table.selectRow(0)
        self._tell()

    def _current(self) -> DaySlot | None:
        row = self.table.currentIndex().row()
        return self._slots[row] if 0 <= row < len(self._slots) else None

    def _tell(self) -> None:
        slot = self._current()
        self.take.setEnabled(slot is not None)
        when = f"{short_date(slot.day)}, " if slot is not None and slot.day is not None else ""
        words = (
            tr("Give it to {names} at {when}{start}", names=slot.names, when=when, start=clock(slot.start))
            if slot is not None
            else tr("Take it")
        )
        self.take.setText(words.replace("&", "&&"))

    def _take(self) -> None:
        self.chosen = self._current()
        if self.chosen is not None:
            self.accept()


def _found(many_found: int) -> str:
    if not many_found:
        return tr("No gap of anybody who may go holds it without breaking a must.")
    cheapest = (
        tr("The one slot there is")
        if many_found == 1
        else tr("The {many_found} slots that cost least", many_found=many_found)
    )
    return tr("{cheapest}; every must is kept and nothing else moves.", cheapest=cheapest)


def _row(slot: DaySlot) -> tuple[str, ...]:
    times = dict.fromkeys(span(seat.start, seat.end) for seat in slot.seats)
    day = f"{short_date(slot.day)} " if slot.day is not None else ""
    travel = tr("{detour:+d} min", detour=slot.detour).replace("-", "−")
    return price(slot.cost), day + ", ".join(times), slot.names, travel
