"""One of a list, and several of a list."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QWheelEvent
from PySide6.QtWidgets import QComboBox

from planner.commands.fields import Field
from solver.language import tr
from ui import icons, style
from ui.settings.form_field import Choice, FormField
from ui.widgets.button import Button, popup_below
from ui.widgets.choice_popup import ChoicePopup

NOTHING = tr("none")


class ChoiceEditor(QComboBox):
    """One of a list. What is chosen from the open list is taken at once; what the arrows go through in the
    closed one, when the field is left or Enter is pressed."""

    taken, refused = Signal(object), Signal(str)

    def __init__(self, _: FormField, __: Field | None) -> None:
        super().__init__()
        self._choices: tuple[Choice, ...] = ()
        self._stored: Any = None
        self._passing = False
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(8)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.activated.connect(self._chosen)

    def show_choices(self, choices: Sequence[Choice]) -> None:
        """Fill the list only when it differs, so that an open one stays open."""
        if tuple(choices) != self._choices:
            self._choices = tuple(choices)
            self.clear()
            self.addItems([text for _, text in choices])
            self.show_value(self._stored)

    def show_value(self, value: Any) -> None:
        self._stored = value
        found = (at for at, (stored, _) in enumerate(self._choices) if stored == value)
        self.setCurrentIndex(next(found, -1))

    def _chosen(self) -> None:
        if not self._passing:
            self._take()

    def _take(self) -> None:
        at = self.currentIndex()
        if at >= 0 and self._choices[at][0] != self._stored:
            self.taken.emit(self._choices[at][0])
            self.show_value(self._stored)  # as it is in the file now, whether it was taken or refused

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._take()
            return
        self._passing = True
        super().keyPressEvent(event)
        self._passing = False

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() not in (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason):
            self._take()

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()  # the wheel turns the page


class SeveralEditor(Button):
    """Several of a list: says which, and opens the list with its ticks."""

    taken, refused = Signal(object), Signal(str)

    def __init__(self, field: FormField, _: Field | None) -> None:
        super().__init__()
        self._title = field.title
        self._choices: tuple[Choice, ...] = ()
        self._stored: tuple[str, ...] = ()
        self.clicked.connect(self._open)

    def show_choices(self, choices: Sequence[Choice]) -> None:
        self._choices = tuple(choices)
        self.show_value(self._stored)

    def show_value(self, value: Any) -> None:
        self._stored = tuple(value)
        shown = [text for stored, text in self._choices if stored in self._stored]
        words = ", ".join(shown) or NOTHING
        self.setText(words.replace("&", "&&"))
        self.setToolTip(words.replace("<", "‹"))
        self.setAccessibleName(f"{self._title}: {words}")

    def _draw_parts(self, painter: QPainter) -> None:
        """As a list of one choice: the words at the left, as many as there is room for."""
        ink, _ = self._inks()
        size, side = style.px(14), style.px(9)
        mark = QRectF(self.width() - side - size, (self.height() - size) / 2, size, size)
        icons.draw(painter, "chevron-down", mark, ink)
        box = self.rect().adjusted(side, 0, -2 * side - size, 0)
        painter.setFont(self.font())
        painter.setPen(style.colour(ink))
        words = painter.fontMetrics().elidedText(self._word(), Qt.TextElideMode.ElideRight, box.width())
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, words)

    def _open(self) -> None:
        choices = [(str(stored), text) for stored, text in self._choices]
        popup = ChoicePopup(self._title, choices, self._stored, self, several=True)
        popup.chosen.connect(self._take)
        popup.open_at(popup_below(self))

    def _take(self, chosen: tuple[str, ...]) -> None:
        self.taken.emit(chosen)
