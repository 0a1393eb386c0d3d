"""The first section of the panel beside the grid: whose cell it is, what stands there, what can be done."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from planner.views.history import HistoryLine
from planner.views.rota_grid import CellKind, PersonRow, RotaCell, RotaGrid, ShiftLegend
from planner.views.rota_verdict import BreachRow, CellVerdict
from solver.language import tr
from ui import icons, style
from ui.actions import Actions
from ui.rota import wording
from ui.rota.chip import chip
from ui.spoken_dates import short_date
from ui.widgets import figures
from ui.widgets.button import ActionButton, Button
from ui.widgets.label import Label
from ui.widgets.lines import Lines
from ui.widgets.section import Section

_LEFT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
MOST_WITH_KEYS = 125  # % of text: with larger letters the buttons have no room for their keys


@dataclass(frozen=True, slots=True)
class CellFacts:
    """Everything the inspector shows about one cell."""

    person: PersonRow
    day: date
    cell: RotaCell
    shift: ShiftLegend | None
    codes: str  # "E D M L": the keys that change it
    verdict: CellVerdict | None
    breaches: Sequence[BreachRow]  # with their overrides
    history: Sequence[HistoryLine]
    weeks: RotaGrid | None = None  # several in view, of which more is said below


class CellPicture(QWidget):
    """The selected cell's chip with its marks, as the grid draws it."""

    def __init__(self) -> None:
        super().__init__()
        self._cell: RotaCell | None = None
        self._slot = ""

    def show_cell(self, cell: RotaCell, slot: str, words: str) -> None:
        self._cell, self._slot = cell, slot
        self.setAccessibleName(words)
        self.setFixedSize(QSize(style.px(124), style.px(24)))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._cell is None:
            return
        painter, ratio = QPainter(self), self.devicePixelRatioF()
        box = self.rect().adjusted(0, 1, 0, -1)
        if self._cell.kind in (CellKind.DUTY, CellKind.ABSENCE):
            picture = chip(self._cell, self._slot, box.width(), box.height(), ratio, compact=False)
            painter.drawPixmap(box.topLeft(), picture)
        else:
            painter.fillRect(box, style.colour(style.theme().sunken))
            painter.setPen(style.colour(style.theme().text2))
            painter.setFont(style.font(style.TABLE))
            painter.drawText(box.adjusted(style.px(8), 0, 0, 0), _LEFT, self._cell.code)
        if self._cell.locked:
            size = style.px(13)
            look = style.theme()
            ink = look.shift(self._slot).ink if self._cell.kind is CellKind.DUTY else look.text2
            place = QRect(box.right() - size - 6, box.center().y() - size // 2 - 1, size, size)
            painter.drawPixmap(place.topLeft(), icons.pixmap("lock", size, ink, ratio, True))
        painter.end()


class CellHead(Section):
    """Its parts stay; what they say follows the cell."""

    def __init__(self, actions: Actions) -> None:
        super().__init__()
        self.setAccessibleName(tr("Cell"))
        self._name = Label(size="title")
        self._where = Label(tone="second", size="table")
        self._picture, self._hours = CellPicture(), Label(tone="second", size="table", wrap=True)
        self._remarks = Lines()
        self.add(self._name)
        self.add(self._where)
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addWidget(self._picture)
        row.addWidget(self._hours, 1)
        self.add_row(row)
        self.add(self._remarks)
        self._change = Button(tr("Change"), look="small")
        self._change.setToolTip(tr("Press a shift's letter in the grid, or choose it here."))
        self._change.setAccessibleDescription(self._change.toolTip())
        self._change.clicked.connect(actions["rota.set_shift"].trigger)
        self._lock = ActionButton(actions["rota.lock"], look="small", word=tr("Lock"))
        swap = ActionButton(actions["rota.swap"], look="small", word=tr("Swap"))
        self._buttons = (self._change, self._lock, swap)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        for button in self._buttons:
            buttons.addWidget(button)
        buttons.addStretch(1)
        self.add_row(buttons)

    def show_cell(self, facts: CellFacts) -> None:
        self._name.setText(facts.person.name)
        where = f"{short_date(facts.day)} {facts.day.year}"
        self._where.setText(f"{facts.person.number} · {where}")
        slot = facts.shift.slot if facts.shift else facts.cell.code
        word = facts.shift.name if facts.shift else wording.cell_words(facts.cell, {})
        said = ", ".join((word, *wording.marks(facts.cell, list(facts.breaches))))
        self._picture.show_cell(facts.cell, slot, said)
        self._hours.setText(_hours_words(facts))
        self._remarks.begin()
        for words in _remarks(facts.cell):
            self._remarks.words(words, "second")
        self._remarks.end()
        self._change.set_key(facts.codes)
        self._lock.set_word(tr("Unlock") if facts.cell.locked else tr("Lock"))
        for button in self._buttons:
            button.set_key_shown(style.look.text_percent <= MOST_WITH_KEYS)


def _hours_words(facts: CellFacts) -> str:
    """ "15:00–23:00, 7.4 h paid"."""
    cell = facts.cell
    if cell.kind is CellKind.DUTY and cell.start is not None and cell.end is not None:
        return tr(
            "{start}, {paid_minutes} h paid",
            start=figures.span(cell.start, cell.end),
            paid_minutes=figures.hours(cell.paid_minutes),
        )
    if cell.kind is CellKind.ABSENCE:
        word = wording.absence_word(cell.code) or cell.code
        return (
            tr("{word}, {hours} h counted", word=word, hours=figures.hours(cell.paid_minutes))
            if cell.paid_minutes
            else word
        )
    if cell.kind is CellKind.NO_ROTA:
        return tr("No rota on this day yet")
    return tr("Rest day") if cell.kind is CellKind.REST else tr("Not employed on this day")


def _remarks(cell: RotaCell) -> list[str]:
    said = []
    if cell.part_absence:
        said.append(tr("Away part of the day: {part_absence}.", part_absence=cell.part_absence))
    if cell.request:
        said.append(tr("A request for this day is {request}.", request=cell.request))
    if cell.changed:
        said.append(tr("Changed since the rota was published."))
    if cell.note:
        said.append(tr("Note: {note}", note=cell.note))
    return said
