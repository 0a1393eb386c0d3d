"""The status bar's content: counts on the left (clickable where they lead somewhere), saved state right."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from solver.language import tr
from ui import icons, style
from ui.plain_text import plain
from ui.widgets.label import PhraseLabel

EDGE, GAP = 12, 20  # pixels


@dataclass(frozen=True, slots=True)
class StatusPart:
    """One statement. With ``do`` it is a button; ``icon_name`` and ``tone`` mark broken and missed."""

    text: str
    tone: str = "second"
    icon_name: str = ""
    filled: bool = False
    do: Callable[[], object] | None = None


@dataclass(frozen=True, slots=True)
class Status:
    """Everything the status bar says for one screen."""

    left: tuple[StatusPart, ...] = ()
    right: str = ""


class StatusStrip(QWidget):
    """Shows a Status; rebuilt only when the statements differ. Where room is short the right says less, then
    statements go from the last to the first; readers and the tooltip have all of them."""

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(tr("Status"))
        self._shown: Status | None = None
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(EDGE, 0, EDGE, 0)
        self._row.setSpacing(GAP)
        self._left: list[QWidget] = []
        self._right = PhraseLabel(tone="second", size="table", fills=False, from_front=True)
        self._row.addStretch(1)
        self._row.addWidget(self._right)
        style.look.changed.connect(self._draw_anew)

    def _draw_anew(self) -> None:
        """The marks are pictures in the theme's colours."""
        shown, self._shown = self._shown, None
        if shown is not None:
            self.show_status(shown)

    def show_status(self, status: Status) -> None:
        if status == self._shown:
            return
        self._shown = status
        for widget in self._left:
            self._row.removeWidget(widget)
            widget.hide()
            widget.deleteLater()
        self._left = [_part(part) for part in status.left]
        for at, widget in enumerate(self._left):
            self._row.insertWidget(at, widget)
        self._right.setText(status.right)
        every = [*(part.text for part in status.left), status.right]
        self.setAccessibleDescription(". ".join(text for text in every if text))
        self.setToolTip(plain(self.accessibleDescription()))
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """The first statement always; each further one while there is room for it."""
        room = self.width() - 2 * EDGE - self._right.minimumSizeHint().width()
        for at, widget in enumerate(self._left):
            least = widget.minimumSizeHint().width() + GAP
            widget.setVisible(at == 0 or least <= room)
            room -= least if at == 0 or least <= room else 0


def _part(part: StatusPart) -> QWidget:
    if part.do is None and not part.icon_name:
        return PhraseLabel(part.text, tone=part.tone, size="table", fills=False)
    button = QPushButton(part.text)
    button.setObjectName("statusPart")
    button.setProperty("tone", part.tone)
    button.setAccessibleName(part.text)
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus if part.do else Qt.FocusPolicy.NoFocus)
    if part.icon_name:
        colour = getattr(style.theme(), part.tone)
        button.setIcon(icons.icon(part.icon_name, colour, filled=part.filled))
        button.setIconSize(QSize(style.px(14), style.px(14)))
    if part.do is not None:
        button.clicked.connect(part.do)
        button.setCursor(Qt.CursorShape.PointingHandCursor)
    return button
