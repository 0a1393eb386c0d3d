"""Undo and redo from within a field: first what was typed and is not stored yet, then the window's own steps.

Qt's text fields keep the keys of undo to themselves even where they have nothing to take back. Nearly every
screen begins in such a field or leads into one, and there the keys would do nothing.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractSpinBox, QLineEdit, QPlainTextEdit

Field = QLineEdit | QPlainTextEdit | QAbstractSpinBox


class FieldHistory(QObject):
    """Lives as long as the application; listens to whichever field has the keyboard."""

    def __init__(self, app: QGuiApplication) -> None:
        super().__init__(app)
        app.focusObjectChanged.connect(self._listen_to)

    def _listen_to(self, focused: QObject | None) -> None:
        if isinstance(focused, Field):
            focused.installEventFilter(self)  # once, however often

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() != QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
            return False
        undo = event.matches(QKeySequence.StandardKey.Undo)
        redo = event.matches(QKeySequence.StandardKey.Redo)
        if not (undo or redo) or not isinstance(watched, Field) or _has_more(watched, undo=undo):
            return False
        event.ignore()  # not the field's: the window's command has the key
        return True


def _has_more(field: Field, *, undo: bool) -> bool:
    """Whether the field itself has something typed to take back, or to type again."""
    if isinstance(field, QPlainTextEdit):
        text = field.document()
        return text.isUndoAvailable() if undo else text.isRedoAvailable()
    line = field.lineEdit() if isinstance(field, QAbstractSpinBox) else field
    return line.isUndoAvailable() if undo else line.isRedoAvailable()
