"""Where a copy with a passphrase goes, and the passphrase, written twice."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from planner.planner import StoreError
from solver.language import tr
from ui import style
from ui.widgets.dialog_buttons import DialogButtons
from ui.widgets.label import Label

SUFFIX = ".planner"
LOST = tr(
    "Keep it where it is safe. Without it nobody can open the copy, and nobody can look it up: it is stored "
    "nowhere."
)
Write = Callable[[Path, str, str], None]


def ask_place(parent: QWidget, path: Path) -> Path | None:
    """A new name beside the file; None when the question was closed. What is there is never written over."""
    start = path.with_name(f"{path.stem} {tr('protected')}{SUFFIX}")
    name, _ = QFileDialog.getSaveFileName(
        parent,
        tr("Save a copy with a passphrase"),
        str(start),
        tr("Planner files (*.planner)"),
        options=QFileDialog.Option.DontConfirmOverwrite,
    )
    if not name:
        return None
    return Path(name) if Path(name).suffix else Path(name).with_suffix(SUFFIX)


class PassphraseDialog(QDialog):
    """Stays open until the copy is written; what stands in the way is said in it, with all that was typed."""

    def __init__(self, path: Path, write: Write, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Save a copy with a passphrase"))
        self._path, self._write = path, write
        self.first, self.again = self._field(tr("Passphrase")), self._field(tr("The same again"))
        self.trouble = Label(tone="danger", wrap=True)
        self.trouble.hide()
        kinds = QDialogButtonBox.StandardButton
        buttons = DialogButtons(kinds.Save | kinds.Cancel)
        buttons.accepted.connect(self.save)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setSpacing(8)
        column.addWidget(Label(tr("A copy as {name}", name=path.name), size="title", wrap=True))
        for field in (self.first, self.again):
            column.addWidget(Label(field.accessibleName(), tone="second", size="table"))
            column.addWidget(field)
        for label in (self.trouble, Label(LOST, tone="second", size="table", wrap=True)):
            column.addWidget(label)
        column.addWidget(buttons)
        self.setMinimumWidth(style.px(460))

    def _field(self, name: str) -> QLineEdit:
        field = QLineEdit()
        field.setEchoMode(QLineEdit.EchoMode.Password)
        field.setAccessibleName(name)
        return field

    def save(self) -> None:
        """Write the copy, or say why there is none."""
        QApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
        try:
            self._write(self._path, self.first.text(), self.again.text())
        except StoreError as refusal:
            self.trouble.setText(str(refusal))
            self.trouble.show()
            (self.again if self.first.text().strip() else self.first).setFocus()
        else:
            self.accept()
        finally:
            QApplication.restoreOverrideCursor()
