"""Step 1: which file, and what it holds; its first rows are shown as they are written."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QFormLayout, QHBoxLayout, QProgressBar, QWidget

from planner.exchange.import_refused import ImportRefused, Question
from planner.exchange.looking import Look
from solver.language import tr
from ui.file_question import FileQuestion
from ui.imports.draft import CRIME, ENDINGS, KINDS, ImportDraft
from ui.widgets.button import Button
from ui.widgets.figures import many
from ui.widgets.label import ElidedLabel, Label
from ui.widgets.plain_table import Column, PlainTable
from ui.widgets.step_page import StepPage
from ui.widgets.work import Work

SENTENCE = tr(
    "A workbook or a CSV file with one line of headings, or a map of wards. Nothing is changed before the "
    "last step says what would be."
)
UNKNOWN = tr(
    "The headings are of no list the planner knows. Say what the file holds, or choose another file."
)
IS_CRIME = tr("This is a police crime file. Its import has steps of its own: months, wards and hotspots.")
NO_POSTCODES = tr("none: a case is placed where it was visited last")
NO_KIND = tr("Choose what it holds")
FEWEST_CHARACTERS = 10


class FilePage(StepPage):
    """Reads on a thread of its own. ``crime_wanted`` carries a police file to where it belongs. A list goes
    on at page ``columns``, a map, which has none, at page ``check``."""

    crime_wanted = Signal(object)

    def __init__(self, draft: ImportDraft, ask: FileQuestion, columns: int, check: int) -> None:
        super().__init__(tr("Choose a file"), SENTENCE)
        self.draft, self._ask, self._columns, self._check = draft, ask, columns, check
        self.work = Work(self)
        self.choose, self.file = (
            Button(tr("&Choose the file…")),
            ElidedLabel(tr("No file chosen yet"), tone="muted"),
        )
        self.progress = QProgressBar()
        self.kind = QComboBox()
        self.sheet, self.again = QComboBox(), Button(tr("&Read this sheet"))
        self.postcodes = ElidedLabel(NO_POSTCODES, tone="muted", size="table")
        self.choose_postcodes = Button(tr("Choose &postcodes…"))
        self.crime = Button(tr("Open its &steps"))
        self.rows: PlainTable | None = None
        self._question: Question | None = None
        self._assemble()
        self._connect()
        self._show_choices()

    def _assemble(self) -> None:
        self.progress.setRange(0, 0)
        self.progress.setTextVisible(False)
        self.progress.setAccessibleName(tr("Reading the file"))
        self.progress.hide()
        self.kind.setAccessibleName(tr("What the file holds"))
        self.kind.addItem(NO_KIND, "")
        for name, form in KINDS.items():
            self.kind.addItem(form.title, name)
        self.sheet.setAccessibleName(tr("Which sheet holds the list"))
        self.kind_row, self.sheet_row = _row(self.kind), _row(self.sheet, self.again)
        self.postcode_row = _row(self.postcodes, self.choose_postcodes)
        self.form = QFormLayout()
        self.form.setHorizontalSpacing(12)
        self.form.addRow(self.choose, self.file)
        self.form.addRow(Label(tr("Sheet"), tone="second", size="table"), self.sheet_row)
        self.form.addRow(Label(tr("It holds"), tone="second", size="table"), self.kind_row)
        self.form.addRow(
            Label(tr("Postcodes (Code-Point Open)"), tone="second", size="table"), self.postcode_row
        )
        self.column.addLayout(self.form)
        self.column.addWidget(self.progress)
        self.column.addWidget(self.said)
        self.column.addWidget(_row(self.crime))
        self.told = Label(tone="second", size="table", wrap=True)
        self.column.addWidget(self.told)
        self.column.addStretch(1)

    def _connect(self) -> None:
        self.choose.clicked.connect(self._ask_file)
        self.again.clicked.connect(self._answer_sheet)
        self.choose_postcodes.clicked.connect(self._ask_postcodes)
        self.kind.activated.connect(self._kind_chosen)
        self.crime.clicked.connect(lambda: self.crime_wanted.emit(self.draft.path))
        self.work.done.connect(self._show)
        self.work.failed.connect(self._fail)

    @property
    def first(self) -> QWidget:
        return self.choose

    # Reading ----------------------------------------------------------------------------------------

    def read(self, path: Path) -> None:
        """Look at a file; ``work`` says when it is done."""
        self.draft.choose_file(path)
        self.file.setText(path.name)
        self.file.set_tone("")
        self._question = None
        self._read()

    def _read(self) -> None:
        self.work.give_up()
        self.choose.setFocus()  # the row that asked is hidden now, and Enter is not to press Cancel
        self.draft.look = None
        self._show_choices()
        self.progress.show()
        draft = self.draft
        self.work.start(draft.read)

    def _show(self, look: Look) -> None:
        self.draft.show(look)
        self._question = None
        self._show_choices()
        if not self.draft.kind:
            self.kind.setFocus()

    def _fail(self, fault: Exception) -> None:
        self._show_choices()
        if isinstance(fault, ImportRefused):
            self.say_refusal(fault)
            self._question = fault.question
            if fault.question is not None:
                self.sheet.clear()
                self.sheet.addItems(list(fault.question.choices))
            self.form.setRowVisible(self.sheet_row, fault.question is not None)
            if fault.question is not None:
                self.sheet.setFocus()
        elif isinstance(fault, OSError):
            name = self.draft.path.name if self.draft.path else tr("The file")
            self.say(
                tr(
                    "{name} cannot be opened: {strerror}. Nothing was imported.",
                    name=name,
                    strerror=fault.strerror or fault,
                )
            )
        else:
            raise fault

    # Choosing ---------------------------------------------------------------------------------------

    def _ask_file(self) -> None:
        kinds = tr("Lists and maps ({what})", what=" ".join(f"*{ending}" for ending in ENDINGS))
        path = self._ask.file(self, tr("Choose the file to import"), kinds)
        if path is not None:
            self.read(path)

    def _answer_sheet(self) -> None:
        if self._question is not None:
            self.draft.answer(self._question, self.sheet.currentText())
            self._read()

    def _kind_chosen(self) -> None:
        self.draft.choose_kind(str(self.kind.currentData()))
        self._show_choices()

    def _ask_postcodes(self) -> None:
        path = self._ask.file(self, tr("Choose the file of postcodes"), tr("CSV files (*.csv)"))
        if path is not None:
            self.set_postcodes(path)

    def set_postcodes(self, path: Path) -> None:
        """Where postcodes lie, for visits."""
        self.draft.postcodes = path
        self.postcodes.setText(path.name)
        self.postcodes.set_tone("")

    # Showing ----------------------------------------------------------------------------------------

    def _show_choices(self) -> None:
        look, kind = self.draft.look, self.draft.kind
        self.progress.hide()
        self.say("")
        self.kind.setCurrentIndex(max(0, self.kind.findData(kind)))
        self.form.setRowVisible(self.sheet_row, False)
        self.form.setRowVisible(self.kind_row, look is not None and kind != CRIME)
        self.form.setRowVisible(self.postcode_row, kind == "visits")
        self.crime.setVisible(kind == CRIME)
        if look is not None and not kind:
            self.say(UNKNOWN)
        self.told.setText(IS_CRIME if kind == CRIME else _told(look))
        self._show_rows(look)
        self.completeChanged.emit()

    def _show_rows(self, look: Look | None) -> None:
        if self.rows is not None:
            self.column.removeWidget(self.rows)
            self.rows.hide()
            self.rows.deleteLater()
            self.rows = None
        if look is not None and look.headings:
            self.rows = PlainTable(tr("The first rows of the file"), _columns(look))
            self.rows.show_rows(look.rows)
            self.column.insertWidget(self.column.count() - 1, self.rows, 100)  # nearly all the room

    def nextId(self) -> int:
        return self._columns if self.draft.is_list else self._check

    def isComplete(self) -> bool:
        return self.draft.look is not None and self.draft.kind in KINDS and not self.work.running


def _row(*parts: QWidget) -> QWidget:
    holder = QWidget()
    row = QHBoxLayout(holder)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(8)
    for part in parts:
        row.addWidget(part, 1 if isinstance(part, ElidedLabel) else 0)
    if not any(isinstance(part, ElidedLabel) for part in parts):
        row.addStretch(1)
    return holder


def _told(look: Look | None) -> str:
    if look is None or not look.headings:
        return ""
    return tr(
        "{rows} under {headings}. The first of them:",
        rows=many(look.count, "row"),
        headings=many(len(look.headings), "heading"),
    )


def _columns(look: Look) -> list[Column]:
    """As wide as what stands in them, within reason."""
    widths = [
        max(FEWEST_CHARACTERS, *(min(24, len(text)) for text in (heading, *(row[at] for row in look.rows))))
        for at, heading in enumerate(look.headings)
    ]
    return [Column(heading, width) for heading, width in zip(look.headings, widths)]
