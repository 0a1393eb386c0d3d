"""Room for the form: side by side or stacked, and scrolling down before it pushes the calendar away."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy

from solver.language import tr
from ui import style
from ui.people.form import PersonForm

LEAST_SIDE_BY_SIDE = 740
LEAST_BESIDE, LEAST_WIDTH = 440, 320  # captions beside their fields, and above them
MOST_OF_HEIGHT = 55  # of a hundred; the rest is the calendar's


class FormArea(QScrollArea):
    """As high as the form, up to a share of the screen."""

    def __init__(self, form: PersonForm) -> None:
        super().__init__()
        self._form = form
        self.setAccessibleName(tr("Person"))
        self.setWidget(form)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        self._measure()
        style.look.changed.connect(self._measure)

    def _measure(self) -> None:
        self.setMinimumWidth(style.px(LEAST_WIDTH))
        self._arrange()

    def sizeHint(self) -> QSize:
        above = self.parentWidget()
        most = above.height() * MOST_OF_HEIGHT // 100 if above is not None else 10_000
        return QSize(style.px(LEAST_SIDE_BY_SIDE), min(self._form.sizeHint().height(), most))

    def minimumSizeHint(self) -> QSize:
        return QSize(style.px(LEAST_WIDTH), style.px(80))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        self._form.set_stacked(self.width() < style.px(LEAST_SIDE_BY_SIDE))
        self._form.set_narrow(self.width() < style.px(LEAST_BESIDE))
        self.updateGeometry()
