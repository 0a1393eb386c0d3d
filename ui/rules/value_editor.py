"""The field that opens over a value: Enter takes it, Tab takes it and goes on, Esc leaves it."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFontMetrics, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from ui import style
from ui.plain_text import plain

LONGEST = 24


class ValueEditor(QLineEdit):
    """One editor for the whole table. ``taken`` carries what was typed and where to go next: 0 stays,
    1 is the next value, −1 the one before. ``left`` says that it was given up."""

    taken = Signal(str, int)
    left = Signal()

    def __init__(self, over: QWidget) -> None:
        super().__init__(over)
        self.setMaxLength(LONGEST)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._open = False
        self._started_with = ""
        self.hide()

    def open_over(self, box: QRect, name: str, text: str, description: str, typed: str = "") -> None:
        """Show it over a value. ``typed`` replaces the text, as a letter typed on the value does."""
        self.setAccessibleName(name)
        self.setAccessibleDescription(description)
        self.setToolTip(plain(description))
        self._started_with = text
        self.setText(typed or text)
        longest = QFontMetrics(style.font()).horizontalAdvance(f"{text}00")
        width = max(box.width(), longest + style.px(22))
        height = max(box.height(), self.minimumSizeHint().height())
        top = box.center().y() - height // 2
        self.setGeometry(max(0, box.left() - style.px(4)), max(0, top), width + style.px(4), height)
        self._open = True
        self.show()
        self.raise_()
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        if not typed:
            self.selectAll()

    @property
    def is_open(self) -> bool:
        return self._open

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._take(0)
        elif event.key() == Qt.Key.Key_Escape:
            self.give_up()
        elif event.key() in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
            self._take(1 if event.key() == Qt.Key.Key_Tab else -1)
        else:
            super().keyPressEvent(event)

    def focusNextPrevChild(self, forwards: bool) -> bool:
        """Tab is ours; the key arrives as a key."""
        return False

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if self._open and event.reason() != Qt.FocusReason.PopupFocusReason:
            self._take(0)

    def give_up(self) -> None:
        if self._open:
            self._close()
            self.left.emit()

    def _take(self, step: int) -> None:
        if not self._open:
            return
        text = self.text()
        changed = text.strip() != self._started_with.strip()
        self._close()
        self.taken.emit(text if changed else "", step)

    def _close(self) -> None:
        self._open = False
        self.hide()
