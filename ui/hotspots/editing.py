"""Changing hotspots: the dialogs and the commands behind them."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from planner.views.hotspot_board import HotspotCard
from solver.language import tr
from ui.desk import REFUSED, Desk
from ui.hotspots import orders
from ui.hotspots.hours_dialog import HoursDialog
from ui.hotspots.place_dialog import PlaceDialog
from ui.hotspots.reading import HotspotsReading
from ui.hotspots.study_dialog import StudyDialog
from ui.hotspots.ward_map_dialog import WardMapDialog
from ui.notice import Notice, NoticeKind

SOMEBODY = tr("Somebody must be able to patrol it. Enter a last day to end a hotspot.")


class HotspotEditing:
    """What the Hotspots screen does to hotspots. ``hotspot_id`` is the one in hand."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        self._desk, self._parent = desk, parent
        self.reading: HotspotsReading | None = None
        self.hotspot_id: int | None = None

    @property
    def card(self) -> HotspotCard | None:
        return self.reading.card(self.hotspot_id) if self.reading else None

    def add(self) -> int | None:
        """Ask for a new hotspot; its id, None when there is none."""
        if self.reading is None:
            return None
        before = {card.hotspot_id for card in self.reading.board.hotspots}
        board = self.reading.board

        def store(dialog: PlaceDialog) -> str:
            return self._desk.refusal_of(orders.add(dialog.values(), board.roles))

        if not self._asked_about(None, store):
            return None
        new = (card.hotspot_id for card in self.reading.board.hotspots if card.hotspot_id not in before)
        return next(new, None)

    def edit(self) -> None:
        """Name, place, ward, radius and source."""
        card = self.card
        if card is None:
            return
        hotspot_id = card.hotspot_id

        def store(dialog: PlaceDialog) -> str:
            changes = dialog.changes()
            return self._desk.refusal_of(orders.change(hotspot_id, changes)) if changes else ""

        self._asked_about(card, store)

    def _asked_about(self, card: HotspotCard | None, store: Callable[[PlaceDialog], str]) -> bool:
        """Whether name, place and the rest were given and stored."""
        wards = self.reading.board.wards if self.reading else ()
        dialog = PlaceDialog(card, wards, store, self._parent)
        given = bool(dialog.exec())
        dialog.deleteLater()
        return given

    def remove(self) -> None:
        if self.hotspot_id is not None:
            self._desk.execute(orders.remove(self.hotspot_id))

    def change(self, changes: dict[str, object]) -> bool:
        """Store fields of the hotspot in hand; False when they were refused."""
        return self.hotspot_id is not None and self._desk.execute(orders.change(self.hotspot_id, changes))

    def choose_ward_map(self) -> None:
        """Ask for a file of ward boundaries, show what it would change, and take it."""
        dialog = WardMapDialog(self._desk, self._parent)
        dialog.exec()
        dialog.deleteLater()

    def remove_ward_map(self) -> None:
        self._desk.execute(orders.remove_ward_map())

    def change_hours(self) -> None:
        card = self.card
        if card is None:
            return
        dialog = HoursDialog(card.title, card.hours, self._parent)
        hours = dialog.hours if dialog.exec() else card.hours
        dialog.deleteLater()
        if hours != card.hours:
            self._desk.execute(orders.set_hours(card.hotspot_id, hours))

    def take_study(self) -> None:
        """The dose of a trial, as one step."""
        card = self.card
        if card is None:
            return
        dialog = StudyDialog(card, self._parent)
        study = dialog.study if dialog.exec() else None
        dialog.deleteLater()
        if study is not None:
            self.change(dict(study.changes))

    def tick_role(self, role: str, may: bool) -> bool:
        """Let a role patrol or not; False when nobody would be left, which is said."""
        card = self.card
        if card is None or self.reading is None:
            return False
        order = orders.set_role(card, role, may=may, everybody=self.reading.board.roles)
        if order is None:
            self._desk.tell(Notice(SOMEBODY, kind=NoticeKind.WARN, key=REFUSED))
            return False
        return self._desk.execute(order)
