"""What stands in place of a list: nothing here yet, nothing matches, reading, or it went wrong.

Say what is true, then the one or two next steps. No pictures.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QTimer
from PySide6.QtGui import QAction, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from solver.language import tr
from ui import style
from ui.widgets.button import ActionButton, Button
from ui.widgets.filter_field import FilterField
from ui.widgets.focus_ring import FocusRing
from ui.widgets.label import Label
from ui.widgets.section import Icon

PATIENCE_MS = 300  # grey bars only when reading takes longer than this


class StatePage(QFrame):
    """A heading, a sentence and the actions that lead on."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("canvas")
        self._row = QHBoxLayout(self)
        self._content: QWidget | None = None
        self.buttons: tuple[Button, ...] = ()  # what leads on from here
        FocusRing(self)

    def show_state(
        self, heading: str, text: str, icon_name: str = "info", steps: Sequence[QAction | Button] = ()
    ) -> None:
        """``steps``: actions under their own names, or buttons where another verb says more here."""
        buttons = [step if isinstance(step, Button) else ActionButton(step) for step in steps]
        self._show(heading, text, icon_name, buttons)

    def show_no_match(self, heading: str, hidden: str, field: FilterField, nearest: str) -> None:
        """Nothing is found by a filter: what it hides, and what may have been meant."""
        clear = Button(tr("Clear filter"), key="Esc")
        clear.clicked.connect(field.clear)
        buttons = [clear]
        if nearest:
            use = Button(tr("Use “{nearest}”", nearest=nearest))
            use.clicked.connect(partial(field.setText, nearest))
            buttons.append(use)
        asked = tr(" Did you mean {nearest}?", nearest=nearest) if nearest else ""
        self._show(
            heading,
            tr("{hidden} hidden by the filter.{asked}", hidden=hidden, asked=asked),
            "funnel",
            buttons,
        )

    def _show(self, heading: str, text: str, icon_name: str, buttons: Sequence[Button]) -> None:
        if self._content is not None:
            self._row.removeWidget(self._content)
            self._content.hide()  # it goes once the button pressed in it has done with its click
            self._content.deleteLater()
        while self._row.count():
            self._row.takeAt(0)
        self.buttons = tuple(buttons)
        self._content = self._make(heading, text, icon_name, buttons)
        self._row.addStretch(2)
        self._row.addWidget(self._content, 6)
        self._row.addStretch(2)
        self.setAccessibleName(f"{heading}. {text}")

    def _make(self, heading: str, text: str, icon_name: str, shown: Sequence[Button]) -> QWidget:
        content = QWidget()
        row = QHBoxLayout(content)
        row.setSpacing(16)
        aside = QVBoxLayout()
        aside.addWidget(Icon(icon_name, size=20))
        aside.addStretch(1)
        words = QVBoxLayout()
        words.setSpacing(8)
        words.addWidget(Label(heading, size="title", wrap=True))
        words.addWidget(Label(text, tone="second", wrap=True))
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        for button in shown:
            buttons.addWidget(button)
        buttons.addStretch(1)
        words.addLayout(buttons)
        outer = QVBoxLayout()
        line = QHBoxLayout()
        line.addLayout(aside)
        line.addLayout(words, 1)
        outer.addStretch(2)
        outer.addLayout(line)
        outer.addStretch(3)
        row.addLayout(outer)
        return content


class ReadingPage(QFrame):
    """Grey bars in the shape of rows, with a count in words, once reading has taken a while."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("canvas")
        self._words = tr("Reading")
        self._late = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(PATIENCE_MS)
        self._timer.timeout.connect(self._show_bars)

    def begin(self, words: str) -> None:
        """Start reading: "Reading week 50 … 412 of 500 people"."""
        self._words = words
        self.setAccessibleName(words)
        if not self._timer.isActive() and not self._late:
            self._timer.start()
        self.update()

    def end(self) -> None:
        self._timer.stop()
        self._late = False

    def _show_bars(self) -> None:
        self._late = True
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._late:
            return
        painter, look = QPainter(self), style.theme()
        row = style.px(28)
        for at in range(8):
            top = style.px(16) + at * row
            painter.fillRect(
                style.px(12), top, style.px(80 + 13 * (at % 4)), style.px(8), style.colour(look.sunken)
            )
            for column in range(4):
                left = style.px(150 + column * 100)
                painter.fillRect(
                    left, top - style.px(4), style.px(90), style.px(16), style.colour(look.sunken)
                )
        painter.setPen(style.colour(look.muted))
        painter.setFont(style.font(style.TABLE))
        painter.drawText(style.px(12), style.px(16) + 9 * row, self._words)
