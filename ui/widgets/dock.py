"""A dock with our own heading: the inspector on the right, the strip below the centre."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDockWidget, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from ui import style
from ui.widgets.label import ElidedLabel, Label, PhraseLabel

LEAST_INSPECTOR = 300  # wide; it grows less than the text does, for the centre needs the room more


class DockHeading(QFrame):
    """The 32 px heading of a dock: what it shows, a remark, and room for parts at the right."""

    def __init__(self, heading: str, hint: str) -> None:
        super().__init__()
        self.setObjectName("dockHeading")
        self._measure()
        style.look.changed.connect(self._measure)
        self.heading = ElidedLabel(heading, size="table", strong=True, fills=False)
        self.remark = PhraseLabel(tone="muted", size="table", optional=True)
        self.hint = Label(hint, tone="muted", size="hint", strong=True)
        self.parts = QHBoxLayout(self)
        self.parts.setContentsMargins(12, 0, 12, 0)
        self.parts.setSpacing(8)
        self.parts.addWidget(self.heading)
        self.parts.addWidget(self.remark, 1)
        self.parts.addWidget(self.hint)

    def _measure(self) -> None:
        self.setFixedHeight(style.px(32))


class Dock(QDockWidget):
    """A pane beside or below the centre. ``name`` is what its place is remembered by."""

    def __init__(self, name: str, heading: str, content: QWidget, hint: str = "", *, kind: str) -> None:
        super().__init__(heading)
        self.kind = kind
        self.setObjectName(name)
        self.setAccessibleName(heading)
        self.setFeatures(
            QDockWidget.DockWidgetFeature.DockWidgetClosable | QDockWidget.DockWidgetFeature.DockWidgetMovable
        )
        self.bar = DockHeading(heading, hint)
        self.setTitleBarWidget(QWidget())  # ours is inside, so that the frame encloses it
        frame = QFrame()
        frame.setObjectName(kind)
        column = QVBoxLayout(frame)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.bar)
        column.addWidget(content, 1)
        self.content = content
        self.setWidget(frame)
        self._measure()
        style.look.changed.connect(self._measure)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def _measure(self) -> None:
        if self.kind == "inspector":
            self.widget().setMinimumWidth(
                LEAST_INSPECTOR + (style.px(LEAST_INSPECTOR) - LEAST_INSPECTOR) * 2 // 3
            )
            self.widget().setMaximumWidth(style.px(480))

    def set_heading(self, heading: str, remark: str = "") -> None:
        self.bar.heading.setText(heading)
        self.bar.remark.setText(remark)
        self.setAccessibleName(heading)
