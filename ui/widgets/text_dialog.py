"""A small dialog for a few words of text: a note on a cell."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPlainTextEdit, QVBoxLayout, QWidget

from solver.language import tr
from ui import style
from ui.widgets.dialog_buttons import DialogButtons
from ui.widgets.label import Label


class TextDialog(QDialog):
    """Asks for text; ``text`` is what was written. Ctrl+Enter saves, Esc leaves it as it was."""

    def __init__(self, heading: str, label: str, text: str, parent: QWidget, *, longest: int = 300) -> None:
        super().__init__(parent)
        self.setWindowTitle(heading)
        self.resize(style.px(440), style.px(200))
        self._longest = longest
        self._field = QPlainTextEdit(text)
        self._field.setAccessibleName(label)
        self._field.setTabChangesFocus(True)
        self._field.textChanged.connect(self._count)
        self._left = Label(tone="muted", size="hint")
        kinds = QDialogButtonBox.StandardButton
        buttons = DialogButtons(kinds.Save | kinds.Cancel)
        self._save = buttons.button(kinds.Save)
        self._save.setShortcut("Ctrl+Return")
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addWidget(Label(label, tone="second"))
        column.addWidget(self._field)
        column.addWidget(self._left)
        column.addWidget(buttons)
        self._count()

    @property
    def text(self) -> str:
        return self._field.toPlainText().strip()

    def _count(self) -> None:
        left = self._longest - len(self._field.toPlainText())
        self._left.setText(
            tr("{left} characters left", left=left)
            if left >= 0
            else tr("{left} characters too many", left=-left)
        )
        self._left.set_tone("muted" if left >= 0 else "danger")
        self._save.setEnabled(left >= 0)
