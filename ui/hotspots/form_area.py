"""Room for the settings of a hotspot: what does not fit scrolls down, never sideways."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea

from solver.language import tr
from ui import style
from ui.hotspots.form import HotspotForm

LEAST_BESIDE = 360  # of captions and the longest tick beside each other
LEAST_WIDTH = 220  # of the longest tick alone


class HotspotFormArea(QScrollArea):
    """Decides by its own width, and not by the form's, how the form stands in it."""

    def __init__(self, form: HotspotForm) -> None:
        super().__init__()
        self._form = form
        self.setAccessibleName(tr("Settings of the hotspot"))
        self.setWidget(form)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._arrange()
        style.look.changed.connect(self._arrange)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        self.setMinimumWidth(style.px(LEAST_WIDTH))
        self._form.set_narrow(self.width() < style.px(LEAST_BESIDE))
