"""The ways out of what is not assigned: buttons under its reason, one step each, or the way to the rota."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget

from planner.views.day_plan import UnassignedItem
from solver.language import tr
from ui.plain_text import plain
from ui.widgets.button import Button

GAP = 6  # pixels between buttons


@dataclass(frozen=True, slots=True)
class Offer:
    """One button: its words, what they mean in full, and what it does."""

    words: str
    tip: str
    take: Callable[[], object]


Ask = Callable[[UnassignedItem], Sequence[Offer]]


class RemedyRow(QWidget):
    """As many buttons as there is room for; the others in a list behind the last."""

    def __init__(self, title: str, offers: Sequence[Offer]) -> None:
        super().__init__()
        self.setAccessibleName(tr("What would help: {title}", title=title))
        self.offers = tuple(offers)
        self.buttons = [_button(offer) for offer in offers]
        self.more = Button(tr("More"), look="small")
        self.more.setAccessibleName(tr("More that would help: {title}", title=title))
        self._menu = QMenu(self)
        self._menu.setToolTipsVisible(True)
        self.more.setMenu(self._menu)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GAP)
        for button in (*self.buttons, self.more):
            row.addWidget(button)
        row.addStretch(1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """The first always; each further one while it and the way to the rest have room."""
        room, shown = self.width(), 0
        for at, button in enumerate(self.buttons):
            rest = 0 if at == len(self.buttons) - 1 else self.more.sizeHint().width() + GAP
            if at and button.sizeHint().width() + rest > room:
                break
            room -= button.sizeHint().width() + GAP
            shown += 1
        for at, button in enumerate(self.buttons):
            button.setVisible(at < shown)
        self._menu.clear()
        for offer in self.offers[shown:]:
            action = self._menu.addAction(offer.words.replace("&", "&&"))
            action.setToolTip(plain(offer.tip))
            action.triggered.connect(partial(_soon, offer))
        self.more.setVisible(shown < len(self.offers))


class Remedies(QObject):
    """Asks for the ways out of one card after another, so that the window stays awake."""

    def __init__(self, ask: Ask, show: Callable[[int, Sequence[Offer]], None], parent: QObject) -> None:
        super().__init__(parent)
        self._ask, self._show = ask, show
        self._left: list[UnassignedItem] = []
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._next)

    @property
    def reading(self) -> bool:
        """Whether a card is still to be asked about."""
        return bool(self._left)

    def look(self, items: Sequence[UnassignedItem]) -> None:
        """Begin with these cards; what was asked about others is forgotten."""
        self._left = list(items)
        self._timer.start(0)

    def _next(self) -> None:
        if not self._left:
            self._timer.stop()
            return
        item = self._left.pop(0)
        self._show(item.unplaced_id, self._ask(item))


def _button(offer: Offer) -> Button:
    button = Button(offer.words.replace("&", "&&"), look="small")
    button.setToolTip(plain(offer.tip))
    button.setAccessibleDescription(offer.tip)
    button.clicked.connect(partial(_soon, offer))
    return button


def _soon(offer: Offer, *_: object) -> None:
    """After the button has done with its click: taking it removes the card and the button with it."""
    QTimer.singleShot(0, offer.take)
