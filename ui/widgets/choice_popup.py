"""A small list beside a value: choose one, or tick several. Type to find, Esc leaves it as it was."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QFontMetrics, QHideEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from solver.language import tr
from ui import style
from ui.widgets.label import Label

MOST_SHOWN = 12


class ChoicePopup(QFrame):
    """``chosen`` carries the stored names, in the order of the list. One is taken by Enter or a click;
    of several each is ticked by Space or a click, and Enter or a click elsewhere takes them."""

    chosen = Signal(tuple)

    def __init__(
        self,
        heading: str,
        choices: Sequence[tuple[str, str]],
        held: Collection[str],
        parent: QWidget,
        *,
        several: bool,
    ) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setObjectName("popup")
        self.setAccessibleName(heading)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._several, self._before, self._given_up = several, set(held), False
        self.list = QListWidget()
        self.list.setAccessibleName(heading)
        self.list.installEventFilter(self)
        for name, text in choices:
            self._add(name, text, name in held)
        self.list.itemClicked.connect(self._clicked)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 8)
        column.setSpacing(4)
        column.addWidget(Label(heading, tone="second", size="table"))
        column.addWidget(self.list)
        column.addWidget(
            Label(tr("Space ticks, Enter takes") if several else tr("Enter takes"), tone="muted", size="hint")
        )
        self._fit([text for _, text in choices], len(choices))

    def _add(self, name: str, text: str, held: bool) -> None:
        item = QListWidgetItem(text)
        item.setData(Qt.ItemDataRole.UserRole, name)
        if self._several:
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Checked if held else Qt.CheckState.Unchecked)
        self.list.addItem(item)
        if held and self.list.currentRow() < 0:
            self.list.setCurrentItem(item)

    def _fit(self, texts: Sequence[str], count: int) -> None:
        if self.list.currentRow() < 0 and count:
            self.list.setCurrentRow(0)
        metrics = QFontMetrics(style.font(style.TABLE))
        widest = max((metrics.horizontalAdvance(text) for text in texts), default=0)
        row = self.list.sizeHintForRow(0) if count else style.px(24)
        self.list.setFixedHeight(min(count, MOST_SHOWN) * row + 2)
        self.setFixedWidth(max(style.px(180), min(widest + style.px(70), style.px(420))))
        self.adjustSize()

    def open_at(self, place: QPoint) -> None:
        self.move(place)
        self.show()
        self.list.setFocus(Qt.FocusReason.PopupFocusReason)

    def held(self) -> tuple[str, ...]:
        """What is ticked, or the one with the keyboard."""
        items = [self.list.item(row) for row in range(self.list.count())]
        if self._several:
            items = [item for item in items if item.checkState() == Qt.CheckState.Checked]
        else:
            items = [item for item in items if item is self.list.currentItem()]
        return tuple(str(item.data(Qt.ItemDataRole.UserRole)) for item in items)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._take()
                return True
            if event.key() == Qt.Key.Key_Escape:
                self._given_up = True
                self.close()
                return True
        return super().eventFilter(watched, event)

    def _clicked(self) -> None:
        if not self._several:
            self._take()

    def _take(self) -> None:
        held = self.held()
        self._given_up = True  # taken: closing has nothing more to tell
        self.close()
        if set(held) != self._before:
            self.chosen.emit(held)

    def hideEvent(self, event: QHideEvent) -> None:
        """A click elsewhere closes a popup: several ticks are taken then, as on leaving a field."""
        if self._several and not self._given_up:
            self._given_up = True
            held = self.held()
            if set(held) != self._before:
                self.chosen.emit(held)
        super().hideEvent(event)
