"""Why not this, and why that: two questions about one cell, each with the cheapest rota that does it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from functools import partial

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QComboBox, QDialog, QHBoxLayout, QVBoxLayout, QWidget

from planner.answers.cheapest import CheapestAsked, CheapestSheet
from planner.answers.why_not import WhyNot, why_not
from planner.planner import Planner
from planner.today import date_today
from solver.language import tr
from ui import style
from ui.answers.aside import Aside
from ui.answers.cheapest_panel import CheapestPanel
from ui.patient_timer import PatientTimer
from ui.widgets.button import Button
from ui.widgets.date_field import DateField
from ui.widgets.figures import many, price
from ui.widgets.label import Label
from ui.widgets.plain_table import Column, PlainTable

REASONS = (Column("", 9, strong=True), Column(tr("What the rules say"), wraps=True))
LONGEST_SECONDS = 10.0  # of a search; Stop ends it before
TYPING_MS = 150  # a date is read when the typist rests
REST_DAY = "RD"
TRY = tr("Try it: the cheapest rota that keeps every must with this in it.")
RotaOf = Callable[[date], int | None]


@dataclass(frozen=True, slots=True)
class CellAsked:
    """The cell a question begins with. ``rota_of`` tells which rota holds a day."""

    person_id: int
    name: str
    day: date
    tour: str
    rota_of: RotaOf


class CellDialog(QDialog):
    """What both have: the panel of the cheapest rota, and accepting it. ``taken`` is the rota accepted and
    ``rota_id`` the one it is for."""

    def __init__(self, planner: Planner, asked: CellAsked, title: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.resize(style.px(720), style.px(620))
        self.taken: CheapestSheet | None = None
        self.rota_id: int | None = asked.rota_of(asked.day)
        self._planner, self._asked = planner, asked
        self.panel = CheapestPanel()
        self.panel.ended.connect(self._ended)
        self.accept_button = Button(tr("Accept into the draft"), look="primary", key="Ctrl+Enter")
        self.accept_button.clicked.connect(self._accept)
        self.accept_button.setEnabled(False)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self).activated.connect(self.accept_button.click)
        self.column = QVBoxLayout(self)
        self.column.setSpacing(style.GAP[2])
        self.finished.connect(self.panel.finish)

    def foot(self, *buttons: Button) -> QHBoxLayout:
        """The row of buttons, the blue one last."""
        row = QHBoxLayout()
        row.addStretch(1)
        close = Button(tr("Close"), key="Esc")
        close.clicked.connect(self.reject)
        for button in (*buttons, close, self.accept_button):
            button.setAutoDefault(False)
            row.addWidget(button)
        return row

    def _ended(self) -> None:
        sheet = self.panel.sheet
        self.accept_button.setEnabled(sheet is not None and bool(sheet.edits))

    def _accept(self) -> None:
        self.taken = self.panel.sheet
        if self.taken is not None and self.taken.edits:
            self.accept()


class NextBestDialog(CellDialog):
    """Why this tour: the cheapest rota without it, and how much more it costs."""

    def __init__(self, planner: Planner, asked: CellAsked, why: Sequence[str], parent: QWidget) -> None:
        super().__init__(planner, asked, tr("Why this"), parent)
        self.column.addWidget(Label(f"{asked.name}: {asked.tour}", size="title"))
        for reason in why:
            self.column.addWidget(Label(reason, size="table", tone="second", wrap=True))
        self.column.addWidget(self.panel, 1)
        self.column.addLayout(self.foot())
        if self.rota_id is not None:
            cell = (self.rota_id, asked.person_id, asked.day)
            self.panel.ask(
                partial(planner.read, CheapestAsked.forbidden, *cell, date_today(), LONGEST_SECONDS)
            )


class WhyNotDialog(CellDialog):
    """Any person, any shift, any date: what stands in the way at once, and on *Try it* what it would take."""

    def __init__(
        self,
        planner: Planner,
        asked: CellAsked,
        people: Sequence[tuple[int, str]],
        shifts: Sequence[tuple[str, str]],
        parent: QWidget,
        code: str | None = None,
    ) -> None:
        super().__init__(planner, asked, tr("Why not"), parent)
        self.answer: WhyNot | None = None
        self.person, self.shift = QComboBox(), QComboBox()
        for person_id, name in people:
            self.person.addItem(name, person_id)
        self.person.setCurrentIndex(max(0, self.person.findData(asked.person_id)))
        for letter, words in (*shifts, (REST_DAY, tr("Rest day"))):
            self.shift.addItem(f"{letter}  {words}", letter)
        self.shift.setCurrentIndex(max(0, self.shift.findData(code)))
        self.day = DateField(tr("Date"), asked.day, asked.day)
        self.verdict = Label(size="state", wrap=True)
        self.reasons = PlainTable(tr("What stands in the way"), REASONS)
        self.try_button = Button(tr("Try it"), key="Ctrl+T")
        self.try_button.clicked.connect(self._try)
        QShortcut(QKeySequence("Ctrl+T"), self).activated.connect(self.try_button.click)
        self._aside = Aside(self)
        self._aside.answered.connect(self._show)
        self._aside.refused.connect(self._say)
        self.finished.connect(self._aside.finish)
        self._soon = PatientTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(TYPING_MS)
        self._soon.timeout.connect(self._ask)
        self._assemble()
        self.person.currentIndexChanged.connect(self._changed)
        self.shift.currentIndexChanged.connect(self._changed)
        self.day.textChanged.connect(self._changed)
        self._ask()

    def _assemble(self) -> None:
        fields = QHBoxLayout()
        fields.setSpacing(10)
        for caption, field, share in (
            (tr("Who"), self.person, 3), (tr("Shift"), self.shift, 2), (tr("Date"), self.day, 2),
        ):  # fmt: skip
            field.setAccessibleName(caption)
            fields.addWidget(Label(caption, tone="second", size="table"))
            fields.addWidget(field, share)
        self.column.addLayout(fields)
        self.column.addWidget(self.verdict)
        self.column.addWidget(self.reasons, 2)
        self.column.addWidget(self.panel, 3)
        self.column.addLayout(self.foot(self.try_button))

    @property
    def _code(self) -> str | None:
        code = str(self.shift.currentData())
        return None if code == REST_DAY else code

    @property
    def looking(self) -> bool:
        """Whether an answer is still on its way."""
        return self._soon.isActive() or self._aside.running or self.panel.looking

    def _changed(self) -> None:
        self.panel.clear("")
        self.accept_button.setEnabled(False)
        self.try_button.setEnabled(False)
        self.answer = None
        self._soon.start()

    def _ask(self) -> None:
        self.panel.clear("")
        self.try_button.setEnabled(False)
        day = self.day.day
        self.rota_id = self._asked.rota_of(day) if day is not None else None
        if day is None:
            self._say(tr("Write a date such as 11 Dec."))
        elif self.rota_id is None:
            self._say(tr("There is no rota on this day yet."))
        else:
            person_id = int(self.person.currentData())
            self._aside.ask(
                partial(self._planner.read, why_not, self.rota_id, person_id, day, self._code, date_today())
            )

    def _say(self, sentence: str) -> None:
        self._aside.forget()
        self.verdict.set_tone("")
        self.verdict.setText(sentence)
        self.reasons.show_rows([])

    def _show(self, answer: WhyNot) -> None:
        self.answer = answer
        self.verdict.set_tone("danger" if answer.blocking else "")
        self.verdict.setText(_verdict(answer))
        self.reasons.show_rows(reason_rows(answer))
        self.try_button.setEnabled(not answer.present)
        self.panel.clear("" if answer.present else TRY)

    def _try(self) -> None:
        """Look for it; the button is off meanwhile, and Stop is on."""
        answer, rota_id = self.answer, self.rota_id
        if answer is None or rota_id is None:
            return
        self.try_button.setEnabled(False)
        self.accept_button.setEnabled(False)
        cell = (rota_id, answer.person_id, answer.day, answer.code)
        self.panel.ask(
            partial(self._planner.read, CheapestAsked.forced, *cell, date_today(), LONGEST_SECONDS)
        )

    def _ended(self) -> None:
        super()._ended()
        self.try_button.setEnabled(True)


def _verdict(answer: WhyNot) -> str:
    if answer.present:
        return tr("It is so already.")
    if answer.blocking:
        return tr("Not allowed: {reasons}.", reasons=many(len(answer.blocking), "reason"))
    return tr("Allowed: {price} with nothing else moved.", price=price(answer.cost_minutes))


def reason_rows(answer: WhyNot) -> list[tuple[str, str]]:
    """What forbids it first, then what else becomes better or worse."""
    rows = [(tr("Forbids"), sentence) for sentence in answer.blocking]
    others = [one for one in answer.remarks if f"{one[1]}." not in answer.blocking]
    return rows + [(tr("Better") if better else tr("Worse"), words) for better, words in others]
