"""Which file is read in: asked for with the folder first that the last one came from."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from ui.folders import documents
from ui.window_state import WindowState

FOLDER = "import/folder"


class FileQuestion:
    """Asks for files to read. ``state`` keeps their folder for the next time, where there is one."""

    def __init__(self, state: WindowState | None) -> None:
        self._state = state

    @property
    def first_folder(self) -> Path:
        """Where the last file came from, as long as that is there, else the documents."""
        remembered = self._state.text(FOLDER) if self._state else ""
        return Path(remembered) if remembered and Path(remembered).is_dir() else documents()

    def file(self, parent: QWidget, title: str, kinds: str) -> Path | None:
        name, _ = QFileDialog.getOpenFileName(parent, title, str(self.first_folder), kinds)
        return self._chosen(name)

    def files(self, parent: QWidget, title: str, kinds: str) -> list[Path]:
        names, _ = QFileDialog.getOpenFileNames(parent, title, str(self.first_folder), kinds)
        return [path for path in map(self._chosen, names) if path is not None]

    def folder(self, parent: QWidget, title: str) -> Path | None:
        return self._chosen(QFileDialog.getExistingDirectory(parent, title, str(self.first_folder)))

    def _chosen(self, name: str) -> Path | None:
        if not name:
            return None
        path = Path(name)
        if self._state:
            self._state.put(FOLDER, str(path.parent))
        return path
