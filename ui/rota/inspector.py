"""The panel beside the grid: the selected cell, what the rules say about it, why it is so, its history."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from functools import partial

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from planner.views.history import HistoryLine
from planner.views.rota_grid import CellKind, PersonRow, RotaCell, ShiftLegend
from planner.views.rota_verdict import BreachRow, CellMeasure, CellVerdict
from solver.day_names import day_and_month
from solver.language import tr
from ui import icons, style
from ui.actions import Actions
from ui.rota import wording
from ui.rota.cell_sections import CellAnswers, OthersSection, SwapsSection
from ui.rota.chip import chip
from ui.spoken_dates import short_date
from ui.widgets import figures
from ui.widgets.button import ActionButton, Button
from ui.widgets.label import Label
from ui.widgets.section import Icon, Section, SectionColumn

_LEFT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
MOST_WITH_KEYS = 125  # % of text: with larger letters the buttons have no room for their keys
NO_REASON = tr("Nothing more is known about why.")


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
    more: Sequence[Section] = ()  # below, where several weeks are in view


class CellPicture(QWidget):
    """The selected cell's chip with its marks, as the grid draws it."""

    def __init__(self, cell: RotaCell, slot: str, words: str) -> None:
        super().__init__()
        self._cell, self._slot = cell, slot
        self.setAccessibleName(words)
        self.setFixedSize(QSize(style.px(124), style.px(24)))

    def paintEvent(self, event: QPaintEvent) -> None:
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


class CellInspector(SectionColumn):
    """Rebuilt for each cell; nothing in it is asked of the planner here. ``why_not_asked`` carries a shift's
    letter or None for a rest day, ``swap_accepted`` the sheet and its option."""

    why_not_asked = Signal(object)
    swap_accepted = Signal(object, object)  # SwapSheet, OptionRow
    withdraw_asked = Signal(int)  # override id

    def __init__(self, actions: Actions) -> None:
        super().__init__(tr("Selected cell"))
        self._actions = actions
        self.others: OthersSection | None = None
        self.swaps: SwapsSection | None = None

    def show_nothing(self, heading: str, text: str) -> None:
        section = Section(heading)
        section.add_words(text, "second")
        self.others = self.swaps = None
        self.show_sections([section])

    def show_cell(self, facts: CellFacts) -> None:
        """What is known at once; the others and the swaps say that they are looked for."""
        self.others = OthersSection(self._actions, self.why_not_asked.emit)
        self.swaps = SwapsSection(self._actions, self.swap_accepted.emit)
        first = [self._head(facts), self._rules(facts), self._why(facts)]
        self.show_sections([*first, self.swaps, self.others, self._history(facts), *facts.more])

    def show_answers(self, answers: CellAnswers | None, *, draft: bool) -> None:
        """The answers about the cell that is shown; None where there is nothing to ask."""
        if self.others is None or self.swaps is None:
            return
        for section in (self.others, self.swaps):
            section.setVisible(answers is not None)
        if answers is not None:
            self.others.show_others(answers.others)
            self.swaps.show_swaps(answers.swaps, draft=draft)

    def say_no_answers(self, sentence: str) -> None:
        """Why there are no answers about the cell that is shown."""
        for section in (self.others, self.swaps):
            if section is not None:
                section.say(sentence)

    def _head(self, facts: CellFacts) -> Section:
        section = Section()
        section.setAccessibleName(tr("Cell"))
        section.add(Label(facts.person.name, size="title"))
        where = f"{short_date(facts.day)} {facts.day.year}"
        section.add(Label(f"{facts.person.number} · {where}", tone="second", size="table"))
        row = QHBoxLayout()
        row.setSpacing(10)
        slot = facts.shift.slot if facts.shift else facts.cell.code
        word = facts.shift.name if facts.shift else wording.cell_words(facts.cell, {})
        said = ", ".join((word, *wording.marks(facts.cell, list(facts.breaches))))
        row.addWidget(CellPicture(facts.cell, slot, said))
        row.addWidget(Label(_hours_words(facts), tone="second", size="table", wrap=True), 1)
        section.add_row(row)
        for words in _remarks(facts.cell):
            section.add_words(words, "second")
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        change = Button(tr("Change"), key=facts.codes, look="small")
        change.setToolTip(tr("Press a shift's letter in the grid, or choose it here."))
        change.setAccessibleDescription(change.toolTip())
        change.clicked.connect(self._actions["rota.set_shift"].trigger)
        lock = tr("Unlock") if facts.cell.locked else tr("Lock")
        others = (
            ActionButton(self._actions[action_id], look="small", word=word)
            for action_id, word in (("rota.lock", lock), ("rota.swap", tr("Swap")))
        )
        for button in (change, *others):
            button.set_key_shown(style.look.text_percent <= MOST_WITH_KEYS)
            buttons.addWidget(button)
        buttons.addStretch(1)
        section.add_row(buttons)
        return section

    def _rules(self, facts: CellFacts) -> Section:
        section = Section(tr("What the rules say"))
        verdict = facts.verdict
        if verdict is None or not (verdict.measures or facts.breaches):
            section.add_words(tr("No rule has anything to say about this cell."), "muted")
            return section
        for measure in verdict.measures:
            section.add_fact(measure.title, measure.actual, _tone(measure), _mark(measure))
        for breach in facts.breaches:
            tone = "danger" if breach.must else "warn"
            price = "" if breach.must else f" ({figures.short_duration(breach.cost_minutes)})"
            section.add_words(f"{breach.text}{price}", tone)
            if breach.must:
                self._add_override(section, breach)
        return section

    def _add_override(self, section: Section, breach: BreachRow) -> None:
        """The reason and the name, with the way back; or the way to give them, where there may be one."""
        row = QHBoxLayout()
        if breach.override is not None:
            note = breach.override
            said = tr(
                "Overridden: {reason}, {authorised_by}, {when_words}",
                reason=note.reason,
                authorised_by=note.authorised_by,
                when_words=when_words(note.decided_at),
            )
            row.addWidget(Icon("pencil", "danger"))
            row.addWidget(Label(said, size="table", strong=True, wrap=True), 1)
            withdraw = Button(tr("Withdraw"), look="small")
            withdraw.setAccessibleName(tr("Withdraw the override of {text}", text=breach.text))
            withdraw.clicked.connect(partial(self.withdraw_asked.emit, note.override_id))
            row.addWidget(withdraw)
        elif breach.may_override:
            row.addWidget(ActionButton(self._actions["rota.override"], look="small", word=tr("Override…")))
            row.addStretch(1)
        section.add_row(row)

    def _why(self, facts: CellFacts) -> Section:
        section = Section(tr("Why this tour") if facts.cell.kind is CellKind.DUTY else tr("Why so"))
        reasons = facts.verdict.why if facts.verdict is not None else ()
        for reason in reasons or (NO_REASON,):
            section.add_words(reason, "" if reasons else "muted")
        if facts.cell.kind in (CellKind.DUTY, CellKind.REST):
            row = QHBoxLayout()
            row.addWidget(
                ActionButton(self._actions["rota.next_best"], look="small", word=tr("The next best…"))
            )
            row.addStretch(1)
            section.add_row(row)
        return section

    def _history(self, facts: CellFacts) -> Section:
        section = Section(tr("History of this cell"))
        for line in facts.history:
            row = QHBoxLayout()
            row.setSpacing(12)
            at = Label(when_words(line.at), tone="muted", size="table")
            at.setFixedWidth(style.px(86))
            row.addWidget(at)
            row.addWidget(Label(line.text, size="table", wrap=True), 1)
            section.add_row(row)
        if not facts.history:
            section.add_words(tr("Nobody has changed it by hand."), "muted")
        return section


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


def _tone(measure: CellMeasure) -> str:
    if measure.met:
        return ""
    return "danger" if measure.must else "warn"


def _mark(measure: CellMeasure) -> tuple[str, str, bool]:
    if measure.met:
        return "check", "ok", False
    return ("triangle", "danger", True) if measure.must else ("triangle-alert", "warn", False)


def when_words(at: datetime) -> str:
    """ "Today 09:31", else "8 Dec 09:31", in the computer's zone."""
    local = at.astimezone()
    clock = figures.clock(local.hour * 60 + local.minute)
    today = datetime.now().astimezone().date()
    return (
        tr("Today {clock}", clock=clock)
        if local.date() == today
        else f"{day_and_month(local.date())} {clock}"
    )
