"""Step 5: what will be stored, as one step; then it is stored, on a thread of its own."""

from __future__ import annotations

from PySide6.QtWidgets import QListWidget, QProgressBar

from planner.exchange.taking_in.preview import ImportPreview, take_in
from planner.planner import CommandRefused, Planner, StoreError
from solver.language import tr
from ui.crime_import.draft import CrimeDraft
from ui.crime_import.page import ImportPage
from ui.widgets.work import Work

NOTHING_NEW = tr("All of it is stored already, and no hotspot is taken. There is nothing to import.")
BEFORE = tr("A checked backup is made first; undo takes the whole import back as one step.")


class FinishPage(ImportPage):
    """The lines of what would change. The preview is made on a thread, and so is the storing."""

    def __init__(self, draft: CrimeDraft, planner: Planner) -> None:
        super().__init__(draft, tr("Finish"), BEFORE)
        self._planner = planner
        self.preview: ImportPreview | None = None
        self.work = Work(self)
        self.list = QListWidget()
        self.list.setAccessibleName(tr("What would be stored"))
        self.progress = QProgressBar()
        self.progress.setRange(0, 0)
        self.progress.setTextVisible(False)
        self.progress.setAccessibleName(tr("Storing"))
        self.progress.hide()
        self.column.addWidget(self.list, 1)
        self.column.addWidget(self.progress)
        self.column.addWidget(self.said)
        self.stored = False
        self.work.done.connect(self._done)
        self.work.failed.connect(self._fail)
        self.setFinalPage(True)

    def initializePage(self) -> None:
        self.preview = None
        self.list.clear()
        self.say("")
        self.progress.show()
        draft, planner = self.draft, self._planner
        self.work.start(lambda progress: draft.preview(planner))
        self.completeChanged.emit()

    def cleanupPage(self) -> None:
        self.work.give_up()

    def store(self) -> None:
        """Begin; ``work.done`` follows."""
        preview, planner = self.preview, self._planner
        if preview is None or preview.command is None or self.work.running:
            return
        self.progress.show()
        self.sentence.setText(tr("Storing, as one step …"))
        self.work.start(lambda progress: take_in(planner, preview))
        self.completeChanged.emit()

    def _done(self, result: object) -> None:
        self.progress.hide()
        if isinstance(result, ImportPreview):
            self._show(result)
        else:
            self.stored = True
        self.completeChanged.emit()

    def _show(self, preview: ImportPreview) -> None:
        self.preview = preview
        marked = [tr("{line} (replaced)", line=line) for line in preview.changed]
        self.list.addItems(
            [*preview.added, *marked, *(tr("left out: {line}", line=line) for line in preview.left_out)]
        )
        self.list.setCurrentRow(0)
        self.sentence.setText(BEFORE if preview.command is not None else NOTHING_NEW)

    def _fail(self, fault: Exception) -> None:
        self.progress.hide()
        if not isinstance(fault, CommandRefused | StoreError | OSError):
            raise fault
        self.sentence.setText(tr("Nothing was imported."))
        self.say(str(fault))
        self.completeChanged.emit()

    def isComplete(self) -> bool:
        ready = self.preview is not None and self.preview.command is not None
        return ready and not self.work.running
