"""The ways into the planner: the example team, a file there is, a new one. Shown when nothing was open last
time, when that cannot be opened, and for File, Open or new."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from planner.commands.rotas import StartRota
from planner.commands.sample_team import SAMPLE_WEEK, LoadSampleTeam
from planner.commands.usual_set import LoadUsualSet
from planner.planner import Planner, StoreError
from planner.today import date_today
from solver.language import tr
from ui.folders import data_folder, documents
from ui.widgets.button import Button
from ui.widgets.label import Label

EXAMPLE = "example.planner"
FILTER = tr("Planner files (*.planner)")
WORDS = tr(
    "The example team has 28 invented people and a week to build. It is kept in a file of its own, "
    "marked as example data, and never mixed with yours."
)


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


def make_usual(path: Path) -> Planner:
    """A new file with the usual shift types, roles, cover and rules: only people and places are missing."""
    planner = Planner.create(path)
    planner.execute(LoadUsualSet(date_today()))
    return planner


class StartDialog(QDialog):
    """Three ways in. What cannot be opened is said here, and nothing is changed."""

    def __init__(self, parent: QWidget | None = None, recent: Sequence[Path] = ()) -> None:
        super().__init__(parent)
        self.setWindowTitle("Shift planner")
        self.planner: Planner | None = None
        self._refused: Path | None = None
        self._backup: Path | None = None
        self.trouble = Label(tone="danger", wrap=True)
        self.trouble.hide()
        self.example = Button(tr("Open the example team"), look="primary")
        self.existing = Button(tr("Open a file…"))
        self.new = Button(tr("New file…"))
        self.view_only = Button(tr("Open view-only"))
        self.from_backup = Button(tr("Put the newest backup in its place"))
        self.passphrase = QLineEdit()
        self.passphrase.setEchoMode(QLineEdit.EchoMode.Password)
        self.passphrase.setPlaceholderText(tr("Passphrase"))
        self.passphrase.setAccessibleName(tr("Passphrase of the file"))
        self.unlock = Button(tr("Open with passphrase"))
        self.passphrase.returnPressed.connect(self.open_with_passphrase)
        for button, do in (
            (self.example, self.open_example),
            (self.existing, self._choose_existing),
            (self.new, self._choose_new),
            (self.view_only, self.open_view_only),
            (self.from_backup, self.open_backup),
            (self.unlock, self.open_with_passphrase),
        ):
            button.clicked.connect(do)
        self.recent = [self._recent_button(path) for path in recent]
        self._assemble()

    def _recent_button(self, path: Path) -> Button:
        button = Button(
            tr("{name}, in {parent}", name=path.name, parent=path.parent).replace("&", "&&"), look="quiet"
        )
        button.clicked.connect(partial(self.open_file, path))
        return button

    def _assemble(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(32, 28, 32, 28)
        column.setSpacing(12)
        column.addWidget(Label(tr("Plan a week of people and patrols"), size="state"))
        column.addWidget(Label(WORDS, tone="second", wrap=True))
        column.addWidget(self.trouble)
        ways_out = QHBoxLayout()
        ways_out.setSpacing(8)
        for widget in (self.passphrase, self.unlock, self.from_backup, self.view_only):
            widget.hide()
            ways_out.addWidget(widget)
        ways_out.addStretch(1)
        column.addLayout(ways_out)
        row = QHBoxLayout()
        row.setSpacing(8)
        for button in (self.example, self.existing, self.new):
            row.addWidget(button)
        row.addStretch(1)
        column.addLayout(row)
        if self.recent:
            column.addWidget(Label(tr("Opened before"), strong=True))
        for button in self.recent:
            column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        self.setMinimumWidth(560)

    def ask(self) -> Planner | None:
        """The file that was chosen, open; None when the dialog was closed."""
        self.exec()
        return self.planner

    # Ways in ----------------------------------------------------------------------------------------

    def open_example(self) -> None:
        self._try(data_folder() / EXAMPLE, partial(open_example, data_folder()))

    def open_file(self, path: Path) -> None:
        """Open an existing file, or say why it cannot be."""
        self._try(path, partial(Planner.open, path))

    def make_file(self, path: Path) -> None:
        """Make a file with the usual set in it, or say why it cannot be."""
        self._try(path, partial(make_usual, path))

    def open_view_only(self) -> None:
        """Look at the file that somebody else has open, or that cannot be written to."""
        if self._refused is not None:
            self._try(self._refused, partial(Planner.open, self._refused, read_only=True))

    def open_backup(self) -> None:
        """Put the newest backup in the place of the damaged file, which is kept under another name."""
        if self._refused is not None and self._backup is not None:
            key = self.passphrase.text() or None
            self._try(self._refused, partial(Planner.restore, self._backup, self._refused, key))

    def open_with_passphrase(self) -> None:
        """Open the file that asked for a passphrase with what was written."""
        if self._refused is not None:
            self._try(self._refused, partial(Planner.open, self._refused, self.passphrase.text()))

    def _choose_existing(self) -> None:
        name, _ = QFileDialog.getOpenFileName(self, tr("Open a planner file"), str(documents()), FILTER)
        if name:
            self.open_file(Path(name))

    def _choose_new(self) -> None:
        start = str(documents() / "team.planner")
        name, _ = QFileDialog.getSaveFileName(self, tr("New planner file"), start, FILTER)
        if name:
            self.make_file(Path(name))

    def _try(self, path: Path, opening: Callable[[], Planner]) -> None:
        QApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
        try:
            self.planner = opening()
        except (ValueError, OSError) as refusal:
            self.tell_refusal(path, refusal)
            return
        finally:
            QApplication.restoreOverrideCursor()
        self.accept()

    def tell_refusal(self, path: Path, refusal: Exception) -> None:
        """Why a file was not opened, and the way that is left."""
        self._refused = path
        ours = refusal if isinstance(refusal, StoreError) else StoreError()
        self._backup = ours.newest_backup
        self.trouble.setText(f"{path.name}: {refusal}")
        self.trouble.show()
        self.view_only.setVisible(ours.can_be_viewed)
        self.from_backup.setVisible(ours.newest_backup is not None)
        for widget in (self.passphrase, self.unlock):
            widget.setVisible(ours.asks_passphrase)
        if ours.asks_passphrase:
            self.passphrase.selectAll()
            self.passphrase.setFocus()
        self.adjustSize()  # the sentences wrap; the dialog grows with them
