"""Read a staff list or a list of leave: choose the file, see what would be entered, then enter it."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QHBoxLayout,
    QHeaderView,
    QListWidget,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ui import style
from ui.desk import Desk
from ui.notice import Notice, NoticeKind
from ui.people.list_preview import LEAVE, STAFF, ListPreview, preview
from ui.widgets.button import Button
from ui.widgets.figures import many
from ui.widgets.label import ElidedLabel, Label
from ui.widgets.segmented import Segmented

FILES = "Lists (*.xlsx *.csv)"


class ImportDialog(QDialog):
    """Nothing is entered before the button says how much it enters; undo takes all of it back."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        from planner.exchange.reading.table import Answers  # pydantic and the readers: only when importing

        self.setWindowTitle("Import from Excel")
        self._desk, self._path = desk, Path()
        self._answers = Answers()
        self.preview = ListPreview("")
        self.kind = Segmented("What the file holds", ((STAFF, "Staff list"), (LEAVE, "Leave and absences")))
        self.choose = Button("Choose the file…")
        self.file = ElidedLabel("No file chosen yet", tone="muted", size="table")
        self.said = Label(tone="second", size="table", wrap=True)
        self.table, self.problems = QTableWidget(), QListWidget()
        self.asked = Label(size="table", wrap=True)
        self.answer, self.again = QComboBox(), Button("Read again")
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.take = self.buttons.addButton("Import", QDialogButtonBox.ButtonRole.AcceptRole)
        self.take.setProperty("look", "primary")
        self.take.setShortcut("Ctrl+Return")
        self._assemble()
        self._connect()
        self._show()

    # Building ---------------------------------------------------------------------------------------

    def _assemble(self) -> None:
        self.table.setAccessibleName("What would be entered")
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setShowGrid(False)
        self.table.verticalHeader().hide()
        self.table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.table.horizontalHeader().setSectionsClickable(False)
        self.problems.setAccessibleName("What cannot be read")
        self.problems.setWordWrap(True)
        self.answer.setAccessibleName("Answer")
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
        column.addWidget(self.table, 3)
        column.addWidget(self.problems, 2)
        column.addLayout(question)
        column.addWidget(self.buttons)
        self.resize(style.px(720), style.px(560))

    def _connect(self) -> None:
        self.kind.chosen.connect(self._kind_chosen)
        self.choose.clicked.connect(self._ask_file)
        self.again.clicked.connect(self._answered)
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
        QApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
        try:
            self.preview = preview(
                self._desk.planner, self.kind.key, self._path, self._answers, self._desk.monday
            )
        except OSError as failure:
            told = f"{self._path.name} cannot be opened: {failure.strerror or failure}. Nothing was imported."
            self.preview = ListPreview(self._path.name, problems=(told,))
        finally:
            QApplication.restoreOverrideCursor()
        self._show()

    def _answered(self) -> None:
        """Take the answer and read again."""
        from planner.exchange.reading.table import DateOrder

        question, chosen = self.preview.question, self.answer.currentText()
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

    def _show(self) -> None:
        found = self.preview
        self._show_rows(found)
        self.problems.clear()
        self.problems.addItems(list(found.problems))
        self.problems.setVisible(bool(found.problems))
        self._show_question(found)
        self.said.setText(self._words(found))
        self.take.setText(found.verb)
        self.take.setEnabled(found.command is not None)

    def _show_rows(self, found: ListPreview) -> None:
        self.table.setColumnCount(len(found.headings))
        self.table.setHorizontalHeaderLabels(list(found.headings))
        self.table.setRowCount(len(found.rows))
        for row, texts in enumerate(found.rows):
            for column, text in enumerate(texts):
                self.table.setItem(row, column, QTableWidgetItem(text))
        self.table.setVisible(bool(found.rows) or not found.problems)

    def _show_question(self, found: ListPreview) -> None:
        question = found.question
        for widget in (self.asked, self.answer, self.again):
            widget.setVisible(question is not None)
        if question is None:
            return
        words = {"sheet": "Which sheet holds the list?", "date order": "How are its dates written?"}
        self.asked.setText(words.get(question.about, f"Which column is {question.about}?"))
        self.answer.clear()
        self.answer.addItems(list(question.choices))

    def _words(self, found: ListPreview) -> str:
        if not found.source:
            return "A workbook or a CSV file with a row of headings. Nothing is entered before you see it."
        if found.problems:
            count = many(len(found.problems), "problem")
            return (
                f"{count} in {found.source}. Nothing is entered until the file is corrected and read again."
            )
        if found.command is None:
            return " ".join((f"{found.source} has nothing new to enter.", *found.notices))
        return " ".join((f"{many(len(found.rows), 'row')} of {found.source}.", *found.notices))

    def _take_in(self) -> None:
        """Enter everything as one step; a refusal is said here and nothing is entered."""
        command = self.preview.command
        if command is None:
            return
        if self._desk.execute(command):
            told = f"{command.label}: done."
            self._desk.tell(Notice(told, "Undo takes all of it back.", NoticeKind.OK, key="imported"))
            self.accept()
        else:
            self.said.setText("Nothing was entered; the message bar of the window says why.")
