"""The cheapest rota with something forced: looked for with progress and Stop, then in words and cells."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from planner.answers.asked import Edit
from planner.answers.cheapest import CheapestAsked, CheapestSheet
from solver.language import tr
from ui.answers.aside import Aside
from ui.following import Following
from ui.spoken_dates import day_of_week
from ui.widgets.button import Button
from ui.widgets.figures import price
from ui.widgets.label import Label
from ui.widgets.plain_table import Column, PlainTable

CELLS = (
    Column(tr("Person"), strong=True),
    Column(tr("Day"), 8),
    Column(tr("Now"), 8),
    Column(tr("Then"), 8, strong=True),
)
SAFE = tr("The rota stays as it is until you accept.")
STEPS = 1000
Read = Callable[[], CheapestAsked]


class CheapestPanel(QWidget):
    """``ended`` says that ``sheet`` is there, or that the words say why not."""

    ended = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.sheet: CheapestSheet | None = None
        self._asked: CheapestAsked | None = None
        self._reading, self._wording = Aside(self), Aside(self)
        self._reading.answered.connect(self._begin)
        self._wording.answered.connect(self._show)
        for aside in (self._reading, self._wording):
            aside.refused.connect(self._refuse)
        self.question = Following(self)
        self.question.moved.connect(self._show_progress)
        self.question.ended.connect(self._take)
        self.said = Label(wrap=True)
        self.margin = Label(size="state")
        self.progress = QProgressBar()
        self.progress.setTextVisible(False)
        self.progress.setFixedHeight(6)
        self.progress.setRange(0, STEPS)
        self.progress.setAccessibleName(tr("Time used of the longest search"))
        self.stop = Button(tr("Stop and use best"))
        self.stop.clicked.connect(self.question.stop)
        self.stop.setAutoDefault(False)
        self.cells = PlainTable(tr("What would change on the rota"), CELLS)
        self._assemble()
        self.clear("")

    def _assemble(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self.progress, 1)
        row.addWidget(self.stop)
        column.addLayout(row)
        column.addWidget(self.margin)
        column.addWidget(self.said)
        column.addWidget(self.cells, 100)
        column.addStretch(1)  # the words stand on top while there are no cells

    @property
    def looking(self) -> bool:
        return self._reading.running or self.question.running or self._wording.running

    def clear(self, words: str) -> None:
        """Nothing is asked; the words say what can be."""
        self._reading.forget()
        self._wording.forget()
        self.question.forget()
        self.sheet = None
        self.said.setText(words)
        self.cells.show_rows([])
        for part in (self.progress, self.stop, self.margin, self.cells):
            part.hide()

    def ask(self, read: Read) -> None:
        """Read the question, and look for its answer in the engine's own process."""
        self.clear(tr("Looking for the cheapest rota. {safe}", safe=SAFE))
        self.progress.setValue(0)
        self.progress.show()
        self.stop.show()
        self._reading.ask(read)

    def finish(self) -> None:
        """End whatever still runs."""
        self.question.forget()
        self._reading.finish()
        self._wording.finish()

    def _begin(self, asked: CheapestAsked) -> None:
        self._asked = asked
        self.question.follow(asked.job())

    def _show_progress(self) -> None:
        state = self.question.state
        longest = max(1.0, state.limit_seconds)
        self.progress.setValue(min(STEPS, round(STEPS * state.seconds / longest)))
        left = max(0, round(longest - state.seconds))
        self.said.setText(
            tr("Looking for the cheapest rota, at most {left} s more. {safe}", left=left, safe=SAFE)
        )

    def _take(self) -> None:
        """The check reads the whole rota that was found, so that is done aside too."""
        answer = self.question.state.answer
        if answer is None or self._asked is None:
            self._refuse(self.question.state.message)
        else:
            self._wording.ask(partial(self._asked.sheet, answer))

    def _refuse(self, sentence: str) -> None:
        self._end_search()
        self.said.setText(sentence)
        self.ended.emit()

    def _show(self, sheet: CheapestSheet) -> None:
        self._end_search()
        self.sheet = sheet
        self.said.setText(sheet.words)
        self.margin.setVisible(sheet.margin_minutes is not None)
        if sheet.margin_minutes is not None:
            sure = "proven" if sheet.proven else tr("best found")
            self.margin.setText(f"{price(sheet.margin_minutes)}, {sure}")
        self.cells.setVisible(bool(sheet.edits))
        self.cells.show_rows([*map(self._cell_row, sheet.edits)])
        self.ended.emit()

    def _cell_row(self, edit: Edit) -> tuple[str, ...]:
        assert self._asked is not None  # an answer is shown
        return (
            self._asked.name_of(edit[0]), day_of_week(edit[1]), self._asked.held(edit), edit[2] or "RD"
        )  # fmt: skip

    def _end_search(self) -> None:
        self.progress.hide()
        self.stop.hide()
