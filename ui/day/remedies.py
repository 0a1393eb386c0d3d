"""The ways out of what is not assigned: buttons under its reason, one step each, or the way to the rota."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget

from planner.beside.day_ask import RemediesState, WhatWouldHelp
from planner.live_day.remedies import DayRemedy
from planner.planner import Planner
from planner.views.day_plan import UnassignedItem
from solver.language import tr
from ui.beside import Beside
from ui.patient_timer import PatientTimer
from ui.plain_text import plain
from ui.widgets.button import Button
from ui.widgets.label import PhraseLabel

GAP = 6  # pixels between buttons
REST_MS = 250  # so that one edit after the other asks once


@dataclass(frozen=True, slots=True)
class Offer:
    """One button: its words, what they mean in full, and what it does."""

    words: str
    tip: str
    take: Callable[[], object]


Offered = Callable[[UnassignedItem, tuple[DayRemedy, ...]], Sequence[Offer]]


class RemedyRow(QWidget):
    """As many buttons as there is room for; the others in a list behind the last. ``nothing`` stands there
    where nothing is offered."""

    def __init__(self, title: str, offers: Sequence[Offer], nothing: str = "") -> None:
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
        if nothing and not offers:
            said = PhraseLabel(tone="muted", size="table", fills=False)
            said.show_text(nothing, tr("Nothing would help."))
            row.addWidget(said)
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
    """Has the ways out looked for beside the window; each card shows its own once they are known. ``refused``
    says that they will not be."""

    refused = Signal()

    def __init__(
        self,
        planner: Planner,
        offered: Offered,
        show: Callable[[int, Sequence[Offer]], None],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._offered, self._show = offered, show
        self._items: dict[int, UnassignedItem] = {}
        self._ask: WhatWouldHelp | None = None
        self._beside = Beside(planner, self)
        self._beside.went_on.connect(self._take)
        self._beside.answered.connect(self._take)
        self._beside.refused.connect(self.refused)
        self._rest = PatientTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(REST_MS)
        self._rest.timeout.connect(self._begin)

    @property
    def reading(self) -> bool:
        """Whether a card is still to be asked about."""
        return self._rest.isActive() or self._beside.running

    def look(self, day: date, items: Sequence[UnassignedItem], now: int | None) -> None:
        """Begin with these cards; what was asked about others is forgotten."""
        self.forget()
        self._items = {item.unplaced_id: item for item in items}
        self._ask = WhatWouldHelp(day, tuple(self._items), now)
        if items:
            self._rest.start()

    def forget(self) -> None:
        """Nobody wants to know any more."""
        self._rest.stop()
        self._beside.forget()

    def _begin(self) -> None:
        if self._ask is not None:
            self._beside.ask(self._ask)

    def _take(self, state: RemediesState) -> None:
        """Those of the cards that have come since."""
        for one in state.found:
            item = self._items.pop(one.unplaced_id, None)
            if item is not None:
                self._show(one.unplaced_id, self._offered(item, one.remedies))


def _button(offer: Offer) -> Button:
    button = Button(offer.words.replace("&", "&&"), look="small")
    button.setToolTip(plain(offer.tip))
    button.setAccessibleDescription(offer.tip)
    button.clicked.connect(partial(_soon, offer))
    return button


def _soon(offer: Offer, *_: object) -> None:
    """After the button has done with its click: taking it removes the card and the button with it."""
    QTimer.singleShot(0, offer.take)
