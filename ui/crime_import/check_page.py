"""Step 3: the files are read, and every row has its place in an account of them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from planner.exchange.import_refused import ImportRefused
from planner.exchange.ward_geojson import WardKeys
from planner.planner import Planner, StoreError
from solver.language import tr
from ui.crime_import.draft import CrimeDraft, Found
from ui.crime_import.page import NO_HOUR, ImportPage
from ui.widgets.button import Button
from ui.widgets.figures import many
from ui.widgets.label import Label
from ui.widgets.note_bar import NoteBar
from ui.widgets.plain_table import Column, PlainTable
from ui.widgets.work import Work

COLUMNS = (
    Column(tr("Month"), 9), Column(tr("On or near"), 0), Column(tr("Crime type"), 25),
    Column(tr("Records"), 8, right=True),
    Column(tr("Counts towards"), 26),
)  # fmt: skip
FIGURES = (
    (tr("Rows in the files"), tr("whole force area")),
    (tr("Inside the area"), tr("will be imported")),
    (tr("Months stored already"), tr("replaced, not added to")),
    (tr("Left out"), ""),
)
SHOWN = tr(
    "The newest rows, most records first. A record counts towards the hotspot whose circle it lies in."
)


class CheckPage(ImportPage):
    """Reads on a thread of its own, with a bar; Back and Cancel give up at the next file."""

    def __init__(self, draft: CrimeDraft, planner: Planner) -> None:
        super().__init__(draft, tr("Check rows"))
        self._planner = planner
        self.work = Work(self)
        self.progress = QProgressBar()
        self.progress.setAccessibleName(tr("Files read"))
        self.progress.setTextVisible(False)
        self.figures = [Label(size="state", strong=True) for _ in FIGURES]
        self.remarks = [Label(remark, tone="muted", size="hint", wrap=True) for _, remark in FIGURES]
        self.table = PlainTable(tr("Some of the rows, and where each will count"), COLUMNS)
        self.shown = Label(SHOWN, tone="muted", size="hint", wrap=True)
        self.note = NoteBar(NO_HOUR)
        self.answer, self.again = QComboBox(), Button(tr("Read again"))
        self._assemble()
        self.work.told.connect(self._tell)
        self.work.done.connect(self._show)
        self.work.failed.connect(self._fail)
        self.again.clicked.connect(self._answered)

    def _assemble(self) -> None:
        self.answer.setAccessibleName(tr("Answer"))
        row = QHBoxLayout()
        row.setSpacing(8)
        for (title, _), figure, remark in zip(FIGURES, self.figures, self.remarks):
            row.addWidget(_figure(title, figure, remark), 1)
        self.question = QWidget()
        asked = QHBoxLayout(self.question)
        asked.setContentsMargins(0, 0, 0, 0)
        asked.addWidget(self.answer, 1)
        asked.addWidget(self.again)
        self.column.addWidget(self.progress)
        self.column.addLayout(row)
        self.column.addWidget(self.shown)
        self.column.addWidget(self.table, 1)
        self.column.addWidget(self.said)
        self.column.addWidget(self.question)
        self.column.addWidget(self.note)

    # Reading ----------------------------------------------------------------------------------------

    def initializePage(self) -> None:
        if self.draft.found is None:
            self.read()

    def cleanupPage(self) -> None:
        """Back: what is being read is given up."""
        self.work.give_up()

    def read(self) -> None:
        """Begin; the bar goes on until it is done."""
        self.work.give_up()
        self.draft.show(None)
        self.say("")
        self.question.hide()
        self.table.show_rows(())
        for figure in self.figures:
            figure.setText("…")
        self.progress.setRange(0, 0)
        self.progress.show()
        self.sentence.setText(tr("Reading the files …"))
        draft, planner = self.draft, self._planner
        self.work.start(lambda progress: draft.read(planner, progress))
        self.completeChanged.emit()

    def _tell(self, words: str, place: int, of: int) -> None:
        self.progress.setRange(0, of)
        self.progress.setValue(place - 1)
        self.sentence.setText(tr("Reading {words}, {place} of {of} …", words=words, place=place, of=of))

    def _show(self, found: Found) -> None:
        self.draft.show(found)
        files = found.read.files
        self.progress.hide()
        self.sentence.setText(files.account[0])
        gone = files.rows_read - files.rows_kept
        figures = (files.rows_read, files.rows_kept, len(found.stored_months), gone)
        for label, number in zip(self.figures, figures):
            label.setText(f"{number:,}")
        self.remarks[2].setText(", ".join(found.stored_months) or tr("nothing to replace"))
        self.remarks[3].setText(_why_left_out(files.left_out))
        self.table.show_rows(found.rows)
        self.completeChanged.emit()

    def _fail(self, fault: Exception) -> None:
        self.progress.hide()
        self.sentence.setText(tr("Nothing was read."))
        for figure in self.figures:
            figure.setText("–")
        if isinstance(fault, ImportRefused):
            self.say_refusal(fault)
            if fault.question is not None:
                self._ask(fault.question.about, fault.question.choices)
        elif isinstance(fault, OSError | StoreError):
            self.say(tr("The files could not be read: {fault} Nothing was imported.", fault=fault))
        else:
            raise fault
        self.completeChanged.emit()

    # Questions --------------------------------------------------------------------------------------

    def _ask(self, about: str, choices: tuple[str, ...]) -> None:
        """Whose crime is meant, or which property of the map names a ward."""
        self._about = about
        self.answer.clear()
        self.answer.addItems(list(choices))
        self.question.show()

    def _answered(self) -> None:
        chosen = self.answer.currentText()
        if self._about == "force":
            self.draft.force = chosen
        else:
            self.draft.ward_keys = WardKeys(code=chosen, name=chosen)
        self.read()

    def isComplete(self) -> bool:
        return self.draft.found is not None

    @property
    def summary(self) -> str:
        """ "3 files, 1,842 rows"."""
        found = self.draft.found
        if found is None:
            return ""
        return tr(
            "{files}, {rows_kept:,} rows",
            files=many(len(found.read.files.files), "file"),
            rows_kept=found.read.files.rows_kept,
        )


def _why_left_out(reasons: Sequence[tuple[str, int]]) -> str:
    """Each with its number where there are several: one alone has the figure above it."""
    if len(reasons) == 1:
        return reasons[0][0]
    return ", ".join(f"{count:,} {why}" for why, count in reasons) or tr("none")


def _figure(title: str, figure: Label, remark: Label) -> QWidget:
    holder = QFrame()
    holder.setObjectName("figure")
    holder.setAccessibleName(title)
    column = QVBoxLayout(holder)
    column.setContentsMargins(10, 8, 10, 8)
    column.setSpacing(2)
    for part in (Label(title, tone="second", size="hint"), figure, remark):
        column.addWidget(part)
    column.addStretch(1)
    return holder
