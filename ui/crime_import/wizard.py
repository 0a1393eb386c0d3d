"""Police crime files to stored months and proposed hotspots, in five steps: Enter goes on, Alt+B back."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget

from solver.language import tr
from ui.crime_import.check_page import CheckPage
from ui.crime_import.columns_page import ColumnsPage
from ui.crime_import.draft import CrimeDraft
from ui.crime_import.files_page import FilesPage
from ui.crime_import.finish_page import FinishPage
from ui.crime_import.where_page import WherePage
from ui.desk import Desk
from ui.file_question import FileQuestion
from ui.notice import Notice, NoticeKind
from ui.widgets.figures import many
from ui.widgets.step_wizard import StepWizard

SIZE = QSize(1180, 700)
STEPS = (tr("Choose files"), tr("Match columns"), tr("Check rows"), tr("Where and when"), tr("Finish"))
ASIDE = tr("Files stay on this computer. They come from data.police.uk, one a month and force.")


class CrimeWizard(StepWizard):
    """Nothing is stored before the last button; closing gives up what is being read."""

    def __init__(self, desk: Desk, parent: QWidget | None) -> None:
        super().__init__(tr("Import police street-level crime"), STEPS, ASIDE, SIZE, parent)
        self._desk = desk
        self.draft = CrimeDraft(today=desk.day)
        self.files, self.columns = FilesPage(self.draft, FileQuestion(desk.state)), ColumnsPage(self.draft)
        self.check = CheckPage(self.draft, desk.planner)
        self.where, self.finish = WherePage(self.draft), FinishPage(self.draft, desk.planner)
        for page in (self.files, self.columns, self.check, self.where, self.finish):
            self.addPage(page)
        self.leave_enter_to_steps(self.files, self.check)
        self.finish.work.done.connect(self._end_if_stored)

    def read(self, paths: list[Path], wards: Path | None = None) -> None:
        """Begin with files that are known already."""
        self.files.add_paths(paths)
        self.files.set_wards(wards)

    def accept(self) -> None:
        """The last button: store first, then close."""
        if self.finish.stored:
            super().accept()
        else:
            self.finish.store()

    def reject(self) -> None:
        """Cancel. What is being stored is finished, because half of it is nothing."""
        if self.finish.work.running and self.finish.preview is not None:
            return
        for page in (self.check, self.finish):
            page.work.give_up()
        super().reject()

    def _end_if_stored(self) -> None:
        if not self.finish.stored or self.finish.preview is None:
            return
        months = len(self.draft.found.read.files.months) if self.draft.found else 0
        taken = many(len(self.draft.chosen), "hotspot")
        told = tr("Crime of {months} is imported, {taken} taken.", months=many(months, "month"), taken=taken)
        text = tr("Undo takes all of it back. {notices}", notices=self.finish.preview.notices[-1])
        self._desk.tell(Notice(told, text, NoticeKind.OK, key="imported"))
        self.accept()
