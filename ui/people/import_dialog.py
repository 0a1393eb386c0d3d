"""Read a staff list or a list of leave: choose the file, see what would be entered, then enter it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from planner.planner import StoreError
from ui import style
from ui.desk import REFUSED, Desk
from ui.notice import Notice, NoticeKind
from ui.widgets.button import Button
from ui.widgets.figures import many
from ui.widgets.label import ElidedLabel, Label
from ui.widgets.row_delegate import TwoPartDelegate
from ui.widgets.segmented import Segmented

if TYPE_CHECKING:
    from planner.exchange.import_refused import ImportRefused, Question
    from planner.exchange.taking_in.preview import ImportPreview

STAFF, LEAVE = "staff", "leave"
FILES = "Lists (*.xlsx *.csv)"
INTRODUCTION = "A workbook or a CSV file with a row of headings. Nothing is entered before you see it."
NOTHING_YET = "Nothing is entered until the file is corrected and read again."
_QUESTIONS = {"sheet": "Which sheet holds the list?", "date order": "How are its dates written?"}


class ImportDialog(QDialog):
    """Nothing is entered before the button says how much it enters; undo takes all of it back."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        from planner.exchange.reading.table import Answers  # the readers are slow to load

        self.setWindowTitle("Import from Excel")
        self._desk, self._path = desk, Path()
        self._answers = Answers()
        self._question: Question | None = None
        self.preview: ImportPreview | None = None
        self.kind = Segmented("What the file holds", ((STAFF, "Staff list"), (LEAVE, "Leave and absences")))
        self.choose = Button("Choose the file…")
        self.file = ElidedLabel("No file chosen yet", tone="muted", size="table")
        self.said = Label(INTRODUCTION, tone="second", size="table", wrap=True)
        self.rows = QListWidget()
        self.whole = Label(tone="second", size="table", wrap=True)  # the row with the keyboard, not cut off
        self.asked = Label(size="table", wrap=True)
        self.answer, self.again = QComboBox(), Button("Read again")
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.take = self.buttons.addButton("Import", QDialogButtonBox.ButtonRole.AcceptRole)
        self._assemble()
        self._connect()
        self._ask(None)

    # Building ---------------------------------------------------------------------------------------

    def _assemble(self) -> None:
        self.rows.setAccessibleName("What would be entered")
        self.rows.setItemDelegate(TwoPartDelegate(self.rows))
        self.answer.setAccessibleName("Answer")
        self.take.setProperty("look", "primary")
        self.take.setShortcut("Ctrl+Return")
        self.take.setEnabled(False)
        first = QHBoxLayout()
        first.setSpacing(8)
        first.addWidget(self.kind)
        first.addWidget(self.choose)
        first.addWidget(self.file, 1)
        question = QHBoxLayout()
        question.setSpacing(8)
        question.addWidget(self.asked, 1)
        question.addWidget(self.answer)
        question.addWidget(self.again)
        column = QVBoxLayout(self)
        column.setSpacing(10)
        column.addWidget(Label("Import from Excel", size="title"))
        column.addLayout(first)
        column.addWidget(self.said)
        column.addWidget(self.rows, 1)
        column.addWidget(self.whole)
        column.addLayout(question)
        column.addWidget(self.buttons)
        self.resize(style.px(720), style.px(520))

    def _connect(self) -> None:
        self.kind.chosen.connect(self._kind_chosen)
        self.choose.clicked.connect(self._ask_file)
        self.again.clicked.connect(self._answered)
        self.rows.currentTextChanged.connect(self.whole.setText)
        self.buttons.accepted.connect(self._take_in)
        self.buttons.rejected.connect(self.reject)

    # Reading ----------------------------------------------------------------------------------------

    def _ask_file(self) -> None:
        name, _ = QFileDialog.getOpenFileName(self, "Choose the list", "", FILES)
        if name:
            self.read(Path(name))

    def _kind_chosen(self) -> None:
        if self._path != Path():
            self.read(self._path)

    def read(self, path: Path) -> None:
        """Read a file anew, without the answers given for another one."""
        from planner.exchange.reading.table import Answers

        if path != self._path:
            self._answers = Answers()
        self._path = path
        self.file.setText(path.name)
        self.file.set_tone("")
        self._read()

    def _read(self) -> None:
        from planner.exchange.import_refused import ImportRefused
        from planner.exchange.imports import IMPORTS
        from planner.exchange.taking_in.preview import Told

        look_at = next(one.preview for one in IMPORTS if one.name == self.kind.key)
        told = Told(answers=self._answers, today=self._desk.day)
        QApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
        try:
            self._show(look_at(self._desk.planner, [self._path], told))
        except ImportRefused as refusal:
            self._show_refusal(refusal)
        except OSError as failure:
            said = f"{self._path.name} cannot be opened: {failure.strerror or failure}."
            self._show_nothing(f"{said} Nothing was imported.")
        finally:
            QApplication.restoreOverrideCursor()

    def _answered(self) -> None:
        """Take the answer and read again."""
        from planner.exchange.reading.table import DateOrder

        question, chosen = self._question, self.answer.currentText()
        if question is None:
            return
        if question.about == "sheet":
            self._answers = replace(self._answers, sheet=chosen)
        elif question.about == "date order":
            self._answers = replace(self._answers, date_order=DateOrder(chosen))
        else:
            self._answers = replace(self._answers, columns={**self._answers.columns, question.about: chosen})
        self._read()

    # Showing ----------------------------------------------------------------------------------------

    def _show(self, found: ImportPreview) -> None:
        self.preview = found
        marked = [(text, "new") for text in found.added] + [(text, "changed") for text in found.changed]
        self._fill([*marked, *((text, "left out") for text in found.left_out)])
        self._ask(None)
        said = [f"{found.title}."]
        if found.unchanged:
            said.append(f"{many(found.unchanged, 'row')} entered already.")
        if found.command is None:
            said.append("There is nothing new to enter.")
        self.said.setText(" ".join((*said, *found.notices)))
        count = len(found.added) + len(found.changed)
        self.take.setText(f"Enter {many(count, 'change')}" if count else "Import")
        self.take.setEnabled(found.command is not None)

    def _show_refusal(self, refusal: ImportRefused) -> None:
        """Every value that cannot be read, in its own line; else the one sentence."""
        errors = [error.sentence for error in refusal.row_errors]
        self._show_nothing(f"{self._path.name}: {NOTHING_YET}" if errors else refusal.sentence)
        self._fill([(sentence, "") for sentence in errors])
        self._ask(refusal.question)

    def _show_nothing(self, sentence: str) -> None:
        self.preview = None
        self._fill([])
        self._ask(None)
        self.said.setText(sentence)
        self.take.setText("Import")
        self.take.setEnabled(False)

    def _fill(self, rows: Sequence[tuple[str, str]]) -> None:
        self.rows.clear()
        for text, mark in rows:
            item = QListWidgetItem(text)
            item.setData(Qt.ItemDataRole.UserRole, mark)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{text}, {mark}" if mark else text)
            self.rows.addItem(item)
        self.rows.setCurrentRow(0)

    def _ask(self, question: Question | None) -> None:
        self._question = question
        for widget in (self.asked, self.answer, self.again):
            widget.setVisible(question is not None)
        if question is not None:
            self.asked.setText(_QUESTIONS.get(question.about, f"Which column is {question.about}?"))
            self.answer.clear()
            self.answer.addItems(list(question.choices))

    # Entering ---------------------------------------------------------------------------------------

    def _take_in(self) -> None:
        """Enter everything as one step, after a backup; a refusal is said and nothing is entered."""
        if self.preview is None or self.preview.command is None:
            return
        try:
            self._desk.planner.back_up()
        except (StoreError, OSError) as failure:
            self._desk.tell(Notice(str(failure), kind=NoticeKind.DANGER, key=REFUSED))
            return
        if self._desk.execute(self.preview.command):
            told = f"{self.preview.title} is entered."
            self._desk.tell(Notice(told, "Undo takes all of it back.", NoticeKind.OK, key="imported"))
            self.accept()
        else:
            self.said.setText("Nothing was entered; the message bar of the window says why.")
