"""Changing concerns: the dialogs and the commands behind them."""

from __future__ import annotations

from datetime import date

from PySide6.QtWidgets import QDialog, QWidget

from planner.views.concern_board import ConcernCard
from ui.concerns import orders
from ui.concerns.detail import BOTH, HOTSPOT, VISIT
from ui.concerns.dialogs import CloseDialog, ReportDialog, VisitDialog, WatchDialog
from ui.concerns.orders import WantedVisit
from ui.concerns.reading import ConcernsReading
from ui.desk import Desk


class ConcernEditing:
    """What the Concerns screen does to reports. ``concern_id`` is the one in hand."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        self._desk, self._parent = desk, parent
        self.reading: ConcernsReading | None = None
        self.concern_id: int | None = None

    @property
    def card(self) -> ConcernCard | None:
        return self.reading.card(self.concern_id) if self.reading else None

    def report(self) -> int | None:
        """Ask what was reported; the new report's id, None when there is none."""
        if self.reading is None:
            return None
        before = {card.concern_id for card in self.reading.board.concerns}
        dialog = ReportDialog(None, self.reading.hotspots.wards, self._desk.day, self._parent)
        values = {**dialog.values(), "point": dialog.point} if _wanted(dialog) else None
        if values is None or not self._desk.execute(orders.report(values)):
            return None
        new = (card.concern_id for card in self.reading.board.concerns if card.concern_id not in before)
        return next(new, None)

    def change(self) -> None:
        """What was written down."""
        card = self.card
        if card is None or self.reading is None:
            return
        dialog = ReportDialog(card, self.reading.hotspots.wards, self._desk.day, self._parent)
        if _wanted(dialog) and (dialog.changes() or dialog.point):
            self._desk.execute(orders.change(card.concern_id, dialog.changes(), dialog.point))

    def answer(self, harm: str, repeats: str, vulnerable: str) -> None:
        """The three answers, as soon as one is given."""
        card = self.card
        if card is not None:
            self._desk.execute(orders.answer(card, harm, repeats, vulnerable))

    def place(self, choice: str, *, told: bool) -> bool:
        """Do what was chosen; False when it was given up or refused."""
        card = self.card
        if card is None or self.reading is None:
            return False
        told_on = self._desk.day if told else None
        near = self.reading.near(card)
        hotspot = near.card if near and choice in (HOTSPOT, BOTH) else None
        if choice not in (HOTSPOT, VISIT, BOTH):
            return self._watch(card, told_on)
        visit = self._ask_visit(card) if choice in (VISIT, BOTH) else None
        if visit is None and (choice != HOTSPOT or hotspot is None):
            return False
        return self._desk.execute(orders.place(card, hotspot, visit, told_on))

    def _ask_visit(self, card: ConcernCard) -> WantedVisit | None:
        usual = self.reading.usual_visits if self.reading else {}
        dialog = VisitDialog(card, usual, self._desk.day, self._parent)
        return dialog.visit() if _wanted(dialog) else None

    def _watch(self, card: ConcernCard, told: date | None) -> bool:
        dialog = WatchDialog(card, self._desk.day, self._parent)
        if not _wanted(dialog):
            return False
        if dialog.outcome:
            return self._desk.execute(orders.close(card, dialog.outcome, told))
        again = dialog.again.day
        return again is not None and self._desk.execute(orders.watch(card, again))

    def close(self) -> None:
        """Say what came of it."""
        card = self.card
        if card is None:
            return
        dialog = CloseDialog(card, self._desk.day, self._parent)
        if _wanted(dialog):
            self._desk.execute(orders.close(card, dialog.outcome.text().strip(), dialog.told_on))


def _wanted(dialog: QDialog) -> bool:
    """Show it; whether it was confirmed. What stands in it can still be read until the event loop runs."""
    confirmed = bool(dialog.exec())
    dialog.deleteLater()
    return confirmed
