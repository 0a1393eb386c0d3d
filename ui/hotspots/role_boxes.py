"""Who may patrol a hotspot: a tick for each role that is seen in uniform."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QGridLayout, QWidget

from solver.language import tr

COLUMNS = 2


class RoleBoxes(QWidget):
    """``ticked`` carries a role and whether its people may patrol from now on."""

    ticked = Signal(str, bool)

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(tr("Who may patrol"))
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(0)
        self._grid.setColumnStretch(COLUMNS, 1)
        self._boxes: dict[str, QCheckBox] = {}
        self._columns = COLUMNS

    @property
    def names(self) -> tuple[str, ...]:
        return tuple(self._boxes)

    def show_roles(self, roles: tuple[str, ...], may: tuple[str, ...]) -> None:
        """Tick those that may; a hotspot that names none is open to all. The boxes are made anew only
        when there are other roles."""
        if roles != self.names:
            self._make(roles)
        for name, box in self._boxes.items():
            box.setChecked(not may or name in may)

    def _make(self, roles: tuple[str, ...]) -> None:
        for box in self._boxes.values():
            self._grid.removeWidget(box)
            box.hide()
            box.deleteLater()
        self._boxes = {}
        for at, name in enumerate(roles):
            box = QCheckBox(name.replace("&", "&&"))
            box.setObjectName(f"role.{name}")
            box.setAccessibleName(name)
            box.clicked.connect(self._tick)
            self._boxes[name] = box
            self._place(at, box)

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
