"""Step 3: what the file would add, change and leave out, row by row; Import does it as one step."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QListWidget, QListWidgetItem, QProgressBar, QWidget

from planner.exchange.import_refused import ImportRefused, Question
from planner.exchange.taking_in.preview import ImportPreview
from planner.planner import Planner
from solver.language import tr
from ui.imports.draft import ImportDraft
from ui.widgets.button import Button
from ui.widgets.figures import many
from ui.widgets.label import Label
from ui.widgets.row_delegate import TwoPartDelegate
from ui.widgets.step_page import StepPage
from ui.widgets.work import Work

NOTHING_YET = tr("Nothing is imported until these values are corrected in the file and it is read again.")
BEFORE = tr("A checked backup is made first; undo takes the whole import back as one step.")
QUESTIONS = {"sheet": tr("Which sheet holds the list?"), "date order": tr("How are its dates written?")}


class CheckPage(StepPage):
    """Reads on a thread of its own. A refusal lists every value that cannot be read."""

    def __init__(self, draft: ImportDraft, planner: Planner) -> None:
        super().__init__(tr("Check and import"))
        self.draft, self._planner = draft, planner
        self.work = Work(self)
        self.preview: ImportPreview | None = None
        self._question: Question | None = None
        self.rows = QListWidget()
        self.whole = Label(tone="second", size="table", wrap=True)  # the row with the keyboard, not cut off
        self.progress = QProgressBar()
        self.asked = Label(size="table", wrap=True)
        self.answer, self.again = QComboBox(), Button(tr("&Read again"))
        self._assemble()
        self.setFinalPage(True)
        self.work.done.connect(self._show)
        self.work.failed.connect(self._fail)
        self.again.clicked.connect(self._answered)
        self.rows.currentTextChanged.connect(self.whole.setText)

    def _assemble(self) -> None:
        self.rows.setAccessibleName(tr("What would be imported"))
        self.rows.setItemDelegate(TwoPartDelegate(self.rows))
        self.progress.setRange(0, 0)
        self.progress.setTextVisible(False)
        self.progress.setAccessibleName(tr("Reading the file"))
        self.answer.setAccessibleName(tr("Answer"))
        self.question = QWidget()
        row = QHBoxLayout(self.question)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.asked, 1)
        row.addWidget(self.answer)
        row.addWidget(self.again)
        self.column.addWidget(self.progress)
        self.column.addWidget(self.rows, 1)
        self.column.addWidget(self.whole)
        self.column.addWidget(self.said)
        self.column.addWidget(self.question)
        self.column.addWidget(Label(BEFORE, tone="muted", size="hint", wrap=True))

    # Reading ----------------------------------------------------------------------------------------

    @property
    def first(self) -> QWidget:
        return self.rows

    def initializePage(self) -> None:
        self.read()

    def cleanupPage(self) -> None:
        """Back: what is being read is given up."""
        self.work.give_up()

    def read(self) -> None:
        """Begin; ``work`` says when it is done."""
        self.work.give_up()
        self.rows.setFocus()  # what asked for it is hidden now, and Enter is not to press Back
        self.preview = None
        self._fill([])
        self._ask(None)
        self.say("")
        self.sentence.setText(tr("Reading the file …"))
        self.progress.show()
        draft, planner = self.draft, self._planner
        self.work.start(lambda _progress: draft.preview(planner))
        self.completeChanged.emit()

    def _show(self, found: ImportPreview) -> None:
        self.preview = found
        self.progress.hide()
        marked = [(text, "new") for text in found.added] + [(text, "changed") for text in found.changed]
        self._fill([*marked, *((text, tr("left out")) for text in found.left_out)])
        self.sentence.setText(" ".join((_account(found), *found.notices)))
        self.completeChanged.emit()

    def _fail(self, fault: Exception) -> None:
        self.progress.hide()
        self.sentence.setText(tr("Nothing was read."))
        if isinstance(fault, ImportRefused):
            errors = [error.sentence for error in fault.row_errors]
            self._fill([(sentence, "") for sentence in errors])
            self.say(NOTHING_YET if errors else fault.sentence)
            self._ask(fault.question, again=True)
        elif isinstance(fault, OSError):
            self.say(
                tr(
                    "The file cannot be opened: {strerror}. Nothing was imported.",
                    strerror=fault.strerror or fault,
                )
            )
            self._ask(None, again=True)
        else:
            raise fault
        self.completeChanged.emit()

    def _fill(self, rows: Sequence[tuple[str, str]]) -> None:
        self.rows.clear()
        for text, mark in rows:
            item = QListWidgetItem(text)
            item.setData(Qt.ItemDataRole.UserRole, mark)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{text}, {mark}" if mark else text)
            self.rows.addItem(item)
        self.rows.setCurrentRow(0)

    # Questions --------------------------------------------------------------------------------------

    def _ask(self, question: Question | None, *, again: bool = False) -> None:
        """Show a question with its choices; ``again``: without one, the file may be read once more."""
        self._question = question
        self.question.setVisible(again or question is not None)
        self.answer.setVisible(question is not None)
        self.asked.setText("")
        if question is not None:
            self.asked.setText(
                QUESTIONS.get(question.about, tr("Which of these is {about_}?", about_=question.about))
            )
            self.answer.clear()
            self.answer.addItems(list(question.choices))

    def _answered(self) -> None:
        """With the answer if one was asked for; else the file was corrected meanwhile."""
        if self._question is not None:
            self.draft.answer(self._question, self.answer.currentText())
        self.read()

    def isComplete(self) -> bool:
        return self.preview is not None and self.preview.command is not None and not self.work.running


def _account(found: ImportPreview) -> str:
    """ "Visits, visits.csv: 12 new, 3 changed, 1 left out; 4 rows are stored already." """
    counts = (
        (len(found.added), "new"),
        (len(found.changed), "changed"),
        (len(found.left_out), tr("left out")),
    )
    said = ", ".join(f"{count} {word}" for count, word in counts if count) or tr("nothing new")
    if found.unchanged:
        said += tr("; {row_iss} stored already", row_iss=many(found.unchanged, "row is", "rows are"))
    return f"{found.title}: {said}."
