"""Step 1: which files, and which wards they are held against."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QHBoxLayout, QListWidget, QWidget

from solver.language import tr
from ui.crime_import.draft import CrimeDraft
from ui.crime_import.page import ImportPage
from ui.file_question import FileQuestion
from ui.widgets.button import Button
from ui.widgets.label import ElidedLabel, Label

SENTENCE = tr(
    "Files named …-street.csv, one for a month, or folders of them. Reading a month again replaces what is "
    "stored for it."
)
NO_WARDS = tr("none: every row of the force counts")


class FilesPage(ImportPage):
    """A list of files and folders, and the optional boundaries of wards."""

    def __init__(self, draft: CrimeDraft, ask: FileQuestion) -> None:
        super().__init__(draft, tr("Choose files"), SENTENCE)
        self._ask = ask
        self.list = QListWidget()
        self.list.setAccessibleName(tr("Files and folders to read"))
        self.add, self.folder = Button(tr("Add files…")), Button(tr("Add a folder…"))
        self.remove, self.choose_wards = Button(tr("Remove")), Button(tr("Choose wards…"))
        self.wards = ElidedLabel(NO_WARDS, tone="muted", size="table")
        buttons = QHBoxLayout()
        for button in (self.add, self.folder, self.remove):
            buttons.addWidget(button)
        buttons.addStretch(1)
        bounds = QHBoxLayout()
        bounds.addWidget(Label(tr("Ward boundaries (GeoJSON)"), tone="second", size="table"))
        bounds.addWidget(self.wards, 1)
        bounds.addWidget(self.choose_wards)
        self.column.addLayout(buttons)
        self.column.addWidget(self.list, 1)
        self.column.addLayout(bounds)
        self.column.addWidget(self.said)
        self.say("")
        self.add.clicked.connect(self._ask_files)
        self.folder.clicked.connect(self._ask_folder)
        self.remove.clicked.connect(self._remove)
        self.choose_wards.clicked.connect(self._ask_wards)

    @property
    def first(self) -> QWidget:
        return self.add

    def add_paths(self, paths: list[Path]) -> None:
        """Add what is not there yet; what was read before is out of date."""
        self.draft.paths += [path for path in paths if path not in self.draft.paths]
        self._show()

    def set_wards(self, path: Path | None) -> None:
        self.draft.wards = path
        self.wards.setText(path.name if path else NO_WARDS)
        self.wards.set_tone("" if path else "muted")
        self.draft.show(None)

    def _show(self) -> None:
        self.draft.show(None)
        self.draft.force = ""
        self.list.clear()
        self.list.addItems([path.name for path in self.draft.paths])
        self.list.setCurrentRow(0)
        self.completeChanged.emit()

    def _ask_files(self) -> None:
        self.add_paths(self._ask.files(self, tr("Choose crime files"), tr("Crime files (*.csv)")))

    def _ask_folder(self) -> None:
        path = self._ask.folder(self, tr("Choose a folder of crime files"))
        self.add_paths([path] if path else [])

    def _ask_wards(self) -> None:
        kinds = tr("Ward boundaries (*.geojson *.json)")
        path = self._ask.file(self, tr("Choose ward boundaries"), kinds)
        if path is not None:
            self.set_wards(path)

    def _remove(self) -> None:
        row = self.list.currentRow()
        if 0 <= row < len(self.draft.paths):
            del self.draft.paths[row]
            self._show()

    def isComplete(self) -> bool:
        return bool(self.draft.paths)
