"""Who can cover, who could swap: choose by ranking, note who declined, preview, accept."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from planner.answers.move_rows import OptionRow
from planner.answers.repair import RepairSheet
from planner.views.rota_grid import ShiftLegend
from solver.day_names import day_of_week
from solver.language import tr
from solver.rota.answers.moves import Rank
from ui import style
from ui.cover.detail import MoveDetail
from ui.cover.option_table import OptionTable
from ui.cover.sheet import MovesSheet
from ui.widgets.button import Button
from ui.widgets.figures import many
from ui.widgets.label import Label
from ui.widgets.plain_table import Column, PlainTable
from ui.widgets.segmented import Segmented

REPAIR = "repair"
RANKS = (
    (Rank.PEOPLE.value, tr("Fewest people moved")),
    (Rank.COVER.value, tr("Best cover")),
    (Rank.COST.value, tr("Lowest cost")),
)
EXPLAINED = tr(
    "Moved = people with a changed tour, tours = how many change. Short = hours missing to the target, cost "
    "= all preferences in hours of missing cover; both against the rota as it stands. A move is left out "
    "where a part of it does as well."
)
FEWEST = (REPAIR, tr("Fewest tours"))
REFUSALS = (Column(tr("Not offered"), 30, wraps=True), Column(tr("Why"), wraps=True))
Log = Callable[[str], None]
AskRepair = Callable[[QWidget], RepairSheet | None]  # over which window; None when it was cancelled


class MovesDialog(QDialog):
    """``chosen`` is the move to make. ``declined`` is told, once each, who said no. ``numbers``: whom to
    ring, by person."""

    def __init__(
        self,
        sheet: MovesSheet,
        shifts: Mapping[str, ShiftLegend],
        declined: Log,
        parent: QWidget,
        ask_repair: AskRepair | None = None,
        numbers: Mapping[int, str] | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("canvas")
        self.setWindowTitle(tr("Who can cover") if sheet.leave is not None else tr("Who could swap"))
        self.resize(style.px(1180), style.px(720))
        self.chosen: OptionRow | None = None
        self._sheet, self._declined = sheet, declined
        self._ask_repair = ask_repair
        self._repair: RepairSheet | None = None  # asked for when it is first looked at
        self._said_no: set[str] = set()
        self.heading = Label(sheet.title, size="title")
        self.ranks = Segmented(tr("Rank by"), (*RANKS, FEWEST) if ask_repair is not None else RANKS)
        self.table, self.detail = OptionTable(), MoveDetail(shifts, numbers or {})
        self.refusals = PlainTable(tr("Not offered, and why"), REFUSALS)
        self.preview = PlainTable(tr("The rota with this move"), _days_columns(sheet))
        self.status = Label(tone="second", size="table", wrap=True)
        self.accept_button = Button(self._accept_words(), look="primary", key="Ctrl+Enter")
        self.next_button = Button(tr("Declined, next"), key="N")
        self.preview_button = Button(tr("Preview on rota"), key="P")
        self._assemble()
        self._connect()
        self._rank()
        self.table.setFocus()

    def _accept_words(self) -> str:
        return tr("Accept and publish") if self._sheet.published else tr("Accept into the draft")

    def _assemble(self) -> None:
        head, top = _bar("dockHeading")
        top.addWidget(self.heading)
        top.addWidget(Label(self._sheet.remark, tone="second", size="table"))
        top.addStretch(1)
        ranks = QHBoxLayout()
        ranks.setContentsMargins(style.px(16), style.px(10), style.px(16), style.px(4))
        ranks.addWidget(Label(tr("Rank by"), tone="second", size="table"))
        ranks.addWidget(self.ranks)
        ranks.addStretch(1)
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(ranks)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.table)
        self._stack.addWidget(self.preview)
        column.addWidget(self._stack, 5)
        said = Label(f"{self._sheet.checked} {EXPLAINED}", tone="second", size="hint", wrap=True)
        said.setContentsMargins(style.px(16), style.px(4), style.px(16), style.px(4))
        column.addWidget(said)
        column.addWidget(self.refusals, 3)
        split = QSplitter(Qt.Orientation.Horizontal)
        split.setChildrenCollapsible(False)
        split.setHandleWidth(1)
        split.addWidget(left)
        split.addWidget(self.detail)
        split.setSizes([style.px(780), style.px(400)])
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(head)
        whole.addWidget(split, 1)
        whole.addWidget(self._foot())

    def _foot(self) -> QFrame:
        bar, foot = _bar("legend")
        foot.addWidget(self.status, 1)
        cancel = Button(tr("Cancel"), key="Esc")
        cancel.clicked.connect(self.reject)
        for button in (cancel, self.next_button, self.preview_button, self.accept_button):
            button.setAutoDefault(False)
            foot.addWidget(button)
        return bar

    def _connect(self) -> None:
        self.ranks.chosen.connect(self._rank)
        self.table.selectionModel().currentChanged.connect(self._show)
        self.table.doubleClicked.connect(self._accept)
        for button, keys, do in (
            (self.accept_button, ("Ctrl+Return", "Ctrl+Enter"), self._accept),
            (self.next_button, ("N",), self._decline),
            (self.preview_button, ("P",), self._preview),
        ):
            button.clicked.connect(do)
            for key in keys:
                QShortcut(QKeySequence(key), self).activated.connect(button.click)

    # Choosing ---------------------------------------------------------------------------------------

    def _rank(self) -> None:
        """The moves in the order asked for, without those of people who declined."""
        options = [
            option
            for option in self._options()
            if not self._said_no
            & {week.name for week in option.weeks if week.person_id != self._sheet.person_id}
        ]
        self.table.show_options(options, self._sheet.leave if self.ranks.key != REPAIR else None)
        declined = [(", ".join(sorted(self._said_no)), "declined")] if self._said_no else []
        self.refusals.show_rows([*declined, *self._sheet.refusals])
        if self.table.options:
            self.table.selectRow(0)
        self._show()

    def _options(self) -> tuple[OptionRow, ...]:
        """The moves by ranking, or the repairs with the fewest changes."""
        if self.ranks.key != REPAIR:
            return self._sheet.options.of(Rank(self.ranks.key))
        if self._repair is None and self._ask_repair is not None:
            self._repair = self._ask_repair(self)
        return self._repair.repairs if self._repair is not None else ()

    def _show(self) -> None:
        option = self.table.current_option()
        none = self._sheet.nothing or tr(
            "No move of these people keeps every must. Leave the gap or build again."
        )
        self.detail.show_option(option, none)
        self.preview.show_rows(_preview_rows(option))
        for button in (self.accept_button, self.preview_button):
            button.setEnabled(option is not None)
        self.next_button.setEnabled(option is not None and option.people > 0)
        broken = option.broken_after if option is not None else 0
        publish = self._sheet.published and not broken
        self.accept_button.setText(tr("Accept and publish") if publish else tr("Accept into the draft"))
        first = tr("Ring first; then press Accept to change the published rota.") if publish else ""
        if self._sheet.published and broken:
            musts = many(broken, "must is", "musts are")
            first = tr("{musts} broken then, so it goes into a new draft and is not published.", musts=musts)
        if self.ranks.key == REPAIR and self._repair is not None:
            first = f"{self._repair.proof} {first}".rstrip()
        self.status.setText(first)

    @property
    def publishes(self) -> bool:
        """Whether accepting puts the rota in force at once."""
        return self._sheet.published and self.chosen is not None and not self.chosen.broken_after

    def _decline(self) -> None:
        """Whoever was asked first said no: on to the next, and into the audit."""
        option = self.table.current_option()
        asked = [week for week in option.weeks if week.person_id != self._sheet.person_id] if option else []
        if asked:
            name = asked[0].name
            self._said_no.add(name)
            self._declined(f"{name}: {self._sheet.declined}")
            self._rank()

    def _preview(self) -> None:
        """The rota's own days with the move in them, in place of the list; P again comes back."""
        showing = self._stack.currentWidget() is self.table
        shown = self.preview if showing else self.table
        self._stack.setCurrentWidget(shown)
        self.preview_button.setText(tr("Back to the list") if showing else tr("Preview on rota"))
        shown.setFocus()

    def _accept(self) -> None:
        self.chosen = self.table.current_option()
        if self.chosen is not None:
            self.accept()


def _bar(name: str) -> tuple[QFrame, QHBoxLayout]:
    """The quiet bar over the lists or under them."""
    bar = QFrame()
    bar.setObjectName(name)
    row = QHBoxLayout(bar)
    row.setContentsMargins(style.px(16), style.px(10), style.px(16), style.px(10))
    return bar, row


def _days_columns(sheet: MovesSheet) -> tuple[Column, ...]:
    """A column a day of the week of the question."""
    options = [one for _, some in sheet.options.by_rank for one in some]
    weeks = [week for option in options for week in option.weeks]
    cells = weeks[0].cells if weeks else ()
    days = (day_of_week(cell.day) for cell in cells)
    return Column(tr("People changed"), strong=True), *(Column(day, 8) for day in days)


def _preview_rows(option: OptionRow | None) -> list[tuple[str, ...]]:
    if option is None:
        return []
    return [
        (week.name, *(f"→ {cell.code}" if cell.changed else cell.code for cell in week.cells))
        for week in option.weeks
    ]
