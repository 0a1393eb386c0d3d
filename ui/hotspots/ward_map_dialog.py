"""A file of ward boundaries read for the ward map: choose it, see what it would change, then take it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QListWidget,
    QVBoxLayout,
    QWidget,
)

from planner.planner import StoreError
from solver.language import tr
from ui import style
from ui.desk import REFUSED, Desk
from ui.file_question import FileQuestion
from ui.notice import Notice, NoticeKind
from ui.widgets.button import Button
from ui.widgets.dialog_buttons import DialogButtons
from ui.widgets.figures import many
from ui.widgets.label import ElidedLabel, Label

if TYPE_CHECKING:
    from planner.exchange.taking_in.preview import ImportPreview

FILES = tr("Ward boundaries (*.geojson *.json)")
INTRODUCTION = tr(
    "Ward boundaries as GeoJSON, such as the Office for National Statistics publishes them. They are kept in "
    "the planner’s own file and lie under every map; places get the ward they lie in."
)


class WardMapDialog(QDialog):
    """Nothing changes before the blue button; undo takes all of it back."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Ward map"))
        self._desk = desk
        self.preview: ImportPreview | None = None
        self.choose = Button(tr("Choose the file…"))
        self.file = ElidedLabel(tr("No file chosen yet"), tone="muted", size="table")
        self.said = Label(INTRODUCTION, tone="second", size="table", wrap=True)
        self.rows = QListWidget()
        self.rows.setAccessibleName(tr("What would change"))
        self.buttons = DialogButtons(QDialogButtonBox.StandardButton.Cancel)
        self.take = self.buttons.addButton(tr("Use it"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.take.setShortcut("Ctrl+Return")
        self.take.setEnabled(False)
        first = QHBoxLayout()
        first.setSpacing(8)
        first.addWidget(self.choose)
        first.addWidget(self.file, 1)
        column = QVBoxLayout(self)
        column.setSpacing(10)
        column.addWidget(Label(tr("Ward map"), size="title"))
        column.addLayout(first)
        column.addWidget(self.said)
        column.addWidget(self.rows, 1)
        column.addWidget(self.buttons)
        self.resize(style.px(600), style.px(420))
        self.choose.clicked.connect(self._ask_file)
        self.buttons.accepted.connect(self._take_in)
        self.buttons.rejected.connect(self.reject)

    def _ask_file(self) -> None:
        path = FileQuestion(self._desk.state).file(self, tr("Choose the ward boundaries"), FILES)
        if path is not None:
            self.read(path)

    def read(self, path: Path) -> None:
        """Show what a file would change; one that cannot be read is told in a sentence."""
        from planner.exchange.import_refused import ImportRefused  # the readers are slow to load
        from planner.exchange.taking_in.preview import Told
        from planner.exchange.taking_in.wards import wards_preview

        self.file.setText(path.name)
        self.file.set_tone("")
        QApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
        try:
            self._show(wards_preview(self._desk.planner, [path], Told(today=self._desk.day)))
        except ImportRefused as refusal:
            self._show_nothing(refusal.sentence)
        except OSError as failure:
            reason = failure.strerror or failure
            self._show_nothing(
                tr("{name} cannot be opened: {reason}. Nothing was changed.", name=path.name, reason=reason)
            )
        finally:
            QApplication.restoreOverrideCursor()

    def _show(self, found: ImportPreview) -> None:
        self.preview = found
        self.rows.clear()
        self.rows.addItems([*found.added, *found.changed])
        nothing = "" if found.command is not None else tr(" There is nothing new in it.")
        self.said.setText(" ".join(found.notices) + nothing)
        count = len(found.added) + len(found.changed)
        self.take.setText(tr("Use it, {changes}", changes=many(count, "change")) if count else tr("Use it"))
        self.take.setEnabled(found.command is not None)

    def _show_nothing(self, sentence: str) -> None:
        self.preview = None
        self.rows.clear()
        self.said.setText(sentence)
        self.take.setText(tr("Use it"))
        self.take.setEnabled(False)

    def _take_in(self) -> None:
        """All of it as one step, after a backup."""
        if self.preview is None or self.preview.command is None:
            return
        try:
            self._desk.planner.back_up()
        except (StoreError, OSError) as failure:
            self._desk.tell(Notice(str(failure), kind=NoticeKind.DANGER, key=REFUSED))
            return
        if self._desk.execute(self.preview.command):
            self.accept()
        else:
            self.said.setText(tr("Nothing was changed; the message bar of the window says why."))
