"""A tick for each of several names, some beside each other, more or fewer as there is room."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QGridLayout, QWidget

COLUMNS = 2


class TickBoxes(QWidget):
    """``ticked`` carries a name and whether it is ticked from now on. ``kind``: what the names are of."""

    ticked = Signal(str, bool)

    def __init__(self, title: str, kind: str) -> None:
        super().__init__()
        self.setAccessibleName(title)
        self._kind = kind
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(0)
        self._boxes: dict[str, QCheckBox] = {}
        self._columns = COLUMNS

    @property
    def names(self) -> tuple[str, ...]:
        return tuple(self._boxes)

    def offer(self, names: Iterable[str]) -> None:
        """The boxes are made anew only when there are other names."""
        wanted = tuple(names)
        if wanted == self.names:
            return
        for box in self._boxes.values():
            self._grid.removeWidget(box)
            box.hide()
            box.deleteLater()
        self._boxes = {}
        for at, name in enumerate(wanted):
            box = self._boxes[name] = QCheckBox()
            box.setObjectName(f"{self._kind}.{name}")
            box.clicked.connect(self._tick)
            self._place(at, box)

    def show_tick(self, name: str, words: str, *, ticked: bool) -> None:
        """What stands beside the box of a name."""
        box = self._boxes[name]
        box.setChecked(ticked)
        box.setText(words.replace("&", "&&"))
        box.setAccessibleName(words)

    def set_columns(self, columns: int) -> None:
        """So many beside each other."""
        if columns != self._columns:
            self._columns = columns
            for at, box in enumerate(self._boxes.values()):
                self._grid.removeWidget(box)
                self._place(at, box)

    def _place(self, at: int, box: QCheckBox) -> None:
        self._grid.addWidget(box, at // self._columns, at % self._columns)

    def _tick(self) -> None:
        for name, box in self._boxes.items():
            if box is self.sender():
                self.ticked.emit(name, box.isChecked())
