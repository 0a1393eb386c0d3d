"""Lines of a form: captions beside their fields, or above them where large text leaves no room.
What stands behind a field goes on in the next line, where the line is full."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLayout, QLayoutItem, QSizePolicy, QWidget

from ui.widgets.label import Label

GAP, LINE_GAP = 8, 4


class Flow(QLayout):
    """As many beside each other as there is room for, the others below, as words of a paragraph stand."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return max((place.bottom() + 1 for place in self._places(width)), default=0)

    def sizeHint(self) -> QSize:
        """All in one line."""
        hints = [item.sizeHint() for item in self._items]
        across = sum(hint.width() + GAP for hint in hints) - GAP
        return QSize(max(0, across), max((hint.height() for hint in hints), default=0))

    def minimumSize(self) -> QSize:
        """The widest alone in its line."""
        return QSize(max((item.minimumSize().width() for item in self._items), default=0), 0)

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        for item, place in zip(self._items, self._places(rect.width())):
            item.setGeometry(place.translated(rect.topLeft()))

    def _places(self, width: int) -> list[QRect]:
        """Where each item goes in a room of that width: in the middle of its line."""
        places: list[QRect] = []
        top = 0
        for line in self._lines(width):
            high, left = max(hint.height() for hint in line), 0
            for hint in line:
                middle = top + (high - hint.height()) // 2
                places.append(QRect(left, middle, min(hint.width(), max(width, 1)), hint.height()))
                left += hint.width() + GAP
            top += high + LINE_GAP
        return places

    def _lines(self, width: int) -> list[list[QSize]]:
        """The sizes of what stands in each line."""
        lines: list[list[QSize]] = []
        room = 0
        for item in self._items:
            hint = item.sizeHint()
            if not lines or hint.width() > room:
                lines.append([])
                room = width
            lines[-1].append(hint)
            room -= hint.width() + GAP
        return lines


class FieldRow(QWidget):
    """Groups of controls at the left; each stays together: "16 min, from | 10 to | 20"."""

    def __init__(self, *groups: tuple[QWidget, ...]) -> None:
        super().__init__()
        flow = Flow(self)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        for group in groups:
            together = QWidget()
            row = QHBoxLayout(together)
            row.setContentsMargins(0, 0, 0, 0)
            row.setSpacing(GAP)
            for widget in group:
                row.addWidget(widget)
            flow.addWidget(together)


class FormLines(QGridLayout):
    """Captions and their fields, in order; ``tone`` and ``size`` are the captions'."""

    def __init__(self, *, tone: str = "second", size: str = "table", gap: int = LINE_GAP) -> None:
        super().__init__()
        self._tone, self._size = tone, size
        self.setHorizontalSpacing(16)
        self.setVerticalSpacing(gap)
        self.setColumnStretch(1, 1)
        self._lines: list[tuple[Label, QWidget]] = []
        self._above = False

    def add_line(self, caption: str, field: QWidget) -> None:
        self._lines.append((Label(caption, tone=self._tone, size=self._size), field))
        self._place(len(self._lines) - 1)

    def put_captions_above(self, above: bool) -> None:
        """Above their fields, or beside them as usual."""
        if above != self._above:
            self._above = above
            for at in range(len(self._lines)):
                self._place(at)

    def _place(self, at: int) -> None:
        for widget in self._lines[at]:
            self.removeWidget(widget)
        caption, field = self._lines[at]
        self.addWidget(caption, 2 * at, 0, 1, 2 if self._above else 1)
        self.addWidget(field, *((2 * at + 1, 0, 1, 2) if self._above else (2 * at, 1, 1, 1)))
