"""After A: the small list of absences. Type the two letters, or choose with the arrows and Enter."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from ui import style
from ui.widgets.label import Label
from ui.widgets.row_delegate import TwoPartDelegate


class CodePopup(QFrame):
    """``chosen`` carries the code. Letters that lead nowhere are dropped, so a slip does no harm."""

    chosen = Signal(str)

    def __init__(self, heading: str, codes: Sequence[tuple[str, str]], parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setObjectName("popup")
        self.setAccessibleName(heading)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._codes = [code for code, _ in codes]
        self._typed = ""
        self.list = QListWidget()
        self.list.setAccessibleName(heading)
        self.list.setItemDelegate(TwoPartDelegate(self.list))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        for code, word in codes:
            item = QListWidgetItem(word)
            item.setData(Qt.ItemDataRole.UserRole, code)
            self.list.addItem(item)
        self.list.setCurrentRow(0)
        self.list.itemClicked.connect(self._take)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 8)
        column.setSpacing(4)
        column.addWidget(Label(heading, tone="second", size="table"))
        column.addWidget(self.list)
        self.resize(style.px(230), style.px(48 + 28 * len(self._codes)))

    def open_at(self, place: QPoint) -> None:
        self.move(place)
        self.show()
        self.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._take()
        elif event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            step = 1 if event.key() == Qt.Key.Key_Down else -1
            self.list.setCurrentRow(max(0, min(self.list.currentRow() + step, len(self._codes) - 1)))
        elif event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            self._type(event.text().upper())

    def _type(self, letter: str) -> None:
        candidates = [code for code in self._codes if letter and code.startswith(self._typed + letter)]
        if not candidates:
            return
        self._typed += letter
        self.list.setCurrentRow(self._codes.index(candidates[0]))
        if self._typed == candidates[0]:
            self._take()

    def _take(self) -> None:
        code = self._codes[self.list.currentRow()]
        self.close()
        self.chosen.emit(code)
