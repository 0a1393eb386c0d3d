"""From nothing to the window: the file worked on last, or a choice between opening, new and the example."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

from PySide6.QtCore import QSettings, QStandardPaths, Qt
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from planner.commands.rotas import StartRota
from planner.commands.sample_team import SAMPLE_WEEK, LoadSampleTeam
from planner.planner import Planner
from planner.views.rota_versions import latest_period
from ui.application import make_application, run
from ui.widgets.button import Button
from ui.widgets.label import Label

LAST_FILE = "last/file"
EXAMPLE = "example.planner"
FILTER = "Planner files (*.planner)"


def run_window(settings: QSettings | None = None) -> int:
    """Show the window on a planner file until it is closed; 0 when nothing was opened."""
    make_application()
    settings = settings or _settings()
    planner = _last(settings) or StartDialog(settings).ask()
    if planner is None:
        return 0
    settings.setValue(LAST_FILE, str(planner.path))
    try:
        return run(planner, day_to_show(planner))
    finally:
        planner.close()


def day_to_show(planner: Planner) -> date:
    """Today if a rota holds it, else the first day of the latest rota."""
    period = planner.read(latest_period)
    today = date.today()
    if period is None or period[0] <= today <= period[1]:
        return today
    return period[0]


def open_example(folder: Path) -> Planner:
    """The example team in its own file, made the first time it is asked for."""
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / EXAMPLE
    if path.exists():
        return Planner.open(path)
    planner = Planner.create(path)
    planner.execute(LoadSampleTeam())
    planner.execute(StartRota(SAMPLE_WEEK))
    return planner


class StartDialog(QDialog):
    """Three ways in. What cannot be opened is said here, and nothing is changed."""

    def __init__(self, settings: QSettings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle("Shift planner")
        self._settings = settings
        self.planner: Planner | None = None
        self.trouble = Label(tone="danger", wrap=True)
        self.trouble.hide()
        self.example = Button("Open the example team", look="primary")
        self.existing = Button("Open a file…")
        self.new = Button("New file…")
        for button, do in (
            (self.example, self.open_example),
            (self.existing, self._choose_existing),
            (self.new, self._choose_new),
        ):
            button.clicked.connect(do)
        column = QVBoxLayout(self)
        column.setContentsMargins(32, 28, 32, 28)
        column.setSpacing(12)
        column.addWidget(Label("Plan a week of people and patrols", size="state"))
        words = (
            "The example team has 28 invented people and a week to build. It is kept in a file of its own, "
            "marked as example data, and never mixed with yours."
        )
        column.addWidget(Label(words, tone="second", wrap=True))
        column.addWidget(self.trouble)
        row = QHBoxLayout()
        row.setSpacing(8)
        for button in (self.example, self.existing, self.new):
            row.addWidget(button)
        row.addStretch(1)
        column.addLayout(row)
        self.setMinimumWidth(560)

    def ask(self) -> Planner | None:
        """The file that was chosen, open; None when the dialog was closed."""
        self.exec()
        return self.planner

    def open_example(self) -> None:
        self._try(lambda: open_example(_data_folder()))

    def open_file(self, path: Path) -> None:
        """Open an existing file, or say why it cannot be."""
        self._try(lambda: Planner.open(path))

    def make_file(self, path: Path) -> None:
        """Make an empty file, or say why it cannot be."""
        self._try(lambda: Planner.create(path))

    def _choose_existing(self) -> None:
        name, _ = QFileDialog.getOpenFileName(self, "Open a planner file", str(_documents()), FILTER)
        if name:
            self.open_file(Path(name))

    def _choose_new(self) -> None:
        start = str(_documents() / "team.planner")
        name, _ = QFileDialog.getSaveFileName(self, "New planner file", start, FILTER)
        if name:
            self.make_file(Path(name))

    def _try(self, opening: Callable[[], Planner]) -> None:
        QApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
        try:
            self.planner = opening()
        except (ValueError, OSError) as refusal:
            self.trouble.setText(str(refusal))
            self.trouble.show()
            self.adjustSize()  # the sentences wrap; the dialog grows with them
            return
        finally:
            QApplication.restoreOverrideCursor()
        self.accept()


def _last(settings: QSettings) -> Planner | None:
    """The file of last time, if it is still there and opens."""
    name = str(settings.value(LAST_FILE, "", type=str))
    if not name or not Path(name).exists():
        return None
    try:
        return Planner.open(name)
    except (ValueError, OSError):
        return None  # the dialog offers every way in, and says what is wrong with the one chosen


def _settings() -> QSettings:
    scope = QSettings.Scope.UserScope
    return QSettings(QSettings.Format.IniFormat, scope, "Community safety", "Shift planner")


def _data_folder() -> Path:
    return Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.AppDataLocation))


def _documents() -> Path:
    return Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))
