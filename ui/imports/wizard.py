"""A list or map of another system into the file, in three steps: Enter goes on, Alt+B back."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget

from planner.planner import StoreError
from solver.language import tr
from ui.desk import REFUSED, Desk
from ui.file_question import FileQuestion
from ui.imports.check_page import CheckPage
from ui.imports.columns_page import ColumnsPage
from ui.imports.draft import ImportDraft
from ui.imports.file_page import FilePage
from ui.notice import Notice, NoticeKind
from ui.widgets.step_wizard import StepWizard

SIZE = QSize(1000, 640)
FILE, COLUMNS, CHECK = range(3)
STEPS = (tr("Choose a file"), tr("Match columns"), tr("Check and import"))
ASIDE = tr("The file stays as it is. Nothing leaves this computer.")


class ImportWizard(StepWizard):
    """Nothing is stored before the last button; closing gives up what is being read. ``crime`` is a police
    file that was chosen and wants its own steps."""

    def __init__(self, desk: Desk, parent: QWidget | None) -> None:
        super().__init__(tr("Import"), STEPS, ASIDE, SIZE, parent)
        self._desk = desk
        self.crime: Path | None = None
        self.draft = ImportDraft(today=desk.day)
        self.file, self.columns = (
            FilePage(self.draft, FileQuestion(desk.state), COLUMNS, CHECK),
            ColumnsPage(self.draft),
        )
        self.check = CheckPage(self.draft, desk.planner)
        for number, page in ((FILE, self.file), (COLUMNS, self.columns), (CHECK, self.check)):
            self.setPage(number, page)
        self.leave_enter_to_steps(self.file, self.check)
        self.file.crime_wanted.connect(self._hand_over)

    def read(self, path: Path) -> None:
        """Begin with a file that is known already."""
        self.file.read(path)

    def _hand_over(self, path: Path) -> None:
        self.crime = path
        self.reject()

    def accept(self) -> None:
        """The last button: a backup, then everything as one step. What is refused is said."""
        preview = self.check.preview
        if preview is None or preview.command is None:
            return
        try:
            self._desk.planner.back_up()
        except (StoreError, OSError) as failure:
            self._desk.tell(Notice(str(failure), kind=NoticeKind.DANGER, key=REFUSED))
            self.check.say(tr("{failure} Nothing was imported.", failure=failure))
            return
        if not self._desk.execute(preview.command):
            self.check.say(tr("Nothing was imported; the message bar of the window says why."))
            return
        told = tr("{title}: imported.", title=preview.title)
        self._desk.tell(Notice(told, tr("Undo takes all of it back."), NoticeKind.OK, key="imported"))
        super().accept()

    def reject(self) -> None:
        """Cancel: what is being read is given up."""
        for page in (self.file, self.check):
            page.work.give_up()
        super().reject()


def open_import(desk: Desk, parent: QWidget) -> None:
    """The three steps; a police crime file goes on with its own."""
    wizard = ImportWizard(desk, parent)
    wizard.exec()
    crime = wizard.crime
    wizard.deleteLater()
    if crime is not None:
        from ui.crime_import.wizard import CrimeWizard  # loaded when such a file is there

        steps = CrimeWizard(desk, parent)
        steps.read([crime])
        steps.exec()
        steps.deleteLater()
