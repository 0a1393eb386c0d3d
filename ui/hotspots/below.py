"""Below the table of hotspots: hours and patrols beside the settings, or above them for want of room."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QSplitter, QWidget

from solver.language import tr
from ui import style

LEAST_BESIDE = 560  # of both halves beside each other
LEAST_HIGH = 220  # of each half, when one stands above the other and both scroll
SHARES = (10, 11)


class HotspotBelow(QScrollArea):
    """Two halves with a line between them."""

    def __init__(self, patrols: QWidget, settings: QWidget) -> None:
        super().__init__()
        self._halves = (patrols, settings)
        self.setAccessibleName(tr("Hours, patrols and settings of the hotspot"))
        self._split = QSplitter(Qt.Orientation.Horizontal)
        self._split.setHandleWidth(1)
        self._split.setChildrenCollapsible(False)
        for at, (half, share) in enumerate(zip(self._halves, SHARES)):
            self._split.addWidget(half)
            self._split.setStretchFactor(at, share)
        self.setWidget(self._split)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        style.look.changed.connect(self._arrange)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        beside = self.width() >= style.px(LEAST_BESIDE)
        ways = Qt.Orientation
        self._split.setOrientation(ways.Horizontal if beside else ways.Vertical)
        for half in self._halves:
            half.setMinimumHeight(0 if beside else style.px(LEAST_HIGH))
