"""Step 2: which heading of the file means which column, with what stands first under it."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QComboBox, QFrame, QGridLayout, QScrollArea, QWidget

from solver.language import tr
from ui.imports.draft import AskedColumn, ImportDraft
from ui.widgets.label import ElidedLabel, Label
from ui.widgets.step_page import StepPage

SENTENCE = tr("Headings of the same name are matched already. What is needed has to be in the file.")
NOT_READ = tr("not in the file")
HEADINGS = (tr("Column"), "", tr("Heading in the file"), tr("First value"))


class ColumnsPage(StepPage):
    """One line for each column of the kind: its name, whether it is needed, a choice of headings."""

    def __init__(self, draft: ImportDraft) -> None:
        super().__init__(tr("Match columns"), SENTENCE)
        self.draft = draft
        self.choices: dict[str, QComboBox] = {}
        self.firsts: dict[str, ElidedLabel] = {}
        self.area = QScrollArea()
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.column.addWidget(self.area, 1)
        self.column.addWidget(self.said)

    def initializePage(self) -> None:
        self.choices, self.firsts = {}, {}
        holder = QWidget()
        grid = QGridLayout(holder)
        grid.setHorizontalSpacing(16)
        grid.setColumnStretch(3, 1)
        for at, heading in enumerate(HEADINGS):
            grid.addWidget(Label(heading, tone="muted", size="hint"), 0, at)
        for row, asked in enumerate(self.draft.asked(), 1):
            self._add(grid, row, asked)
        grid.setRowStretch(grid.rowCount(), 1)
        self.area.setWidget(holder)
        self._judge()

    def _add(self, grid: QGridLayout, row: int, asked: AskedColumn) -> None:
        choice, first = QComboBox(), ElidedLabel(asked.first_value, tone="second", size="table")
        choice.setAccessibleName(
            tr("Heading for {name}{what}", name=asked.name, what=tr(", needed") if asked.needed else "")
        )
        choice.addItem(NOT_READ, "")
        for heading in self.draft.look.headings if self.draft.look else ():
            if heading.strip():
                choice.addItem(heading, heading)
        choice.setCurrentIndex(max(0, choice.findData(asked.heading)))
        choice.currentIndexChanged.connect(partial(self._chosen, asked.name))
        name = Label(asked.name, size="table", strong=asked.needed)
        name.setBuddy(choice)
        grid.addWidget(name, row, 0)
        grid.addWidget(Label(tr("needed") if asked.needed else "", tone="muted", size="hint"), row, 1)
        grid.addWidget(choice, row, 2)
        grid.addWidget(first, row, 3)
        self.choices[asked.name], self.firsts[asked.name] = choice, first

    def _chosen(self, name: str, _: int) -> None:
        heading = str(self.choices[name].currentData())
        self.draft.columns[name] = heading
        self.firsts[name].setText(self.draft.look.first_value(heading) if self.draft.look else "")
        self._judge()

    @property
    def first(self) -> QWidget | None:
        """The first column that is needed and has no heading yet, else the first of all."""
        return next(map(self.choices.get, (*self.draft.missing(), *self.choices)), None)

    def _judge(self) -> None:
        """Say what stands in the way: every column that is needed, then a heading taken twice."""
        missing, twice = self.draft.missing(), self.draft.taken_twice()
        if len(missing) > 1:
            self.say(
                tr(
                    "{missing} and {last} are needed. Choose the headings they have in this file.",
                    missing=", ".join(missing[:-1]),
                    last=missing[-1],
                )
            )
        elif missing:
            self.say(tr("{missing} is needed. Choose the heading it has in this file.", missing=missing[0]))
        elif twice:
            self.say(
                tr(
                    "“{twice}” is chosen for two columns. Choose another heading for one of them.",
                    twice=twice,
                )
            )
        else:
            self.say("")
        self.completeChanged.emit()

    def isComplete(self) -> bool:
        return not self.draft.missing() and not self.draft.taken_twice()
