"""The Concerns screen: from what was reported to a hotspot, a visit, or an answer."""

from __future__ import annotations

from datetime import date, timedelta
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QStackedWidget, QVBoxLayout, QWidget

from planner.changes import Changes
from planner.today import date_today
from planner.views.concern_board import ConcernCard, new_concerns
from solver.language import tr
from ui import style
from ui.concerns.controls import ConcernControls
from ui.concerns.detail import CHOICES, ConcernDetail
from ui.concerns.editing import ConcernEditing
from ui.concerns.effect import effect_words
from ui.concerns.figures import ConcernFiguresRow
from ui.concerns.none_here import show_none_here
from ui.concerns.reading import ConcernsReading, read_concerns
from ui.concerns.table import ALL, SHOWN, ConcernModel, ConcernTable
from ui.concerns.words import heading_words, result_of
from ui.desk import Desk
from ui.destination import Destination
from ui.notice import Notice, NoticeKind
from ui.patient_timer import PatientTimer
from ui.screen import Screen
from ui.widgets.button import ActionButton, Button
from ui.widgets.figures import many
from ui.widgets.state_page import StatePage
from ui.widgets.status_strip import Status, StatusPart
from ui.widgets.table_twin import show_twin

EFFECT_AFTER_MS = 60  # so that walking through the list is not slowed down by it
SIDE_WIDTH, SIDE_SHARE = 470, 0.36
NOTHING = tr("No concern is selected.")
DONE = tr("concern placed")  # key of this screen's notices


class ConcernsScreen(Screen):
    """The list at the left with the figures of four weeks below; the report in hand at the right."""

    key, nav_text, icon_name = "concerns", tr("Concerns"), "message-square-text"

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.reading: ConcernsReading | None = None
        self.table, self.detail = ConcernTable(ConcernModel()), ConcernDetail(desk.actions)
        self.figures = ConcernFiguresRow()
        self.controls = ConcernControls(self.toolbar, desk.actions)
        self.editing = ConcernEditing(desk, self)
        self._following = False
        self._soon = PatientTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(EFFECT_AFTER_MS)
        self._assemble()
        self._connect()
        self._handle_all()

    @classmethod
    def badge(cls, desk: Desk) -> int:
        """Reports nobody has looked at."""
        return desk.planner.read(new_concerns)

    # Building ---------------------------------------------------------------------------------------

    def _assemble(self) -> None:
        self._empty, self._list = StatePage(), QStackedWidget()
        self._list.addWidget(self.table)
        self._list.addWidget(self._empty)
        centre = QWidget()
        column = QVBoxLayout(centre)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._list, 1)
        self.setCentralWidget(centre)
        self._dock = self.add_inspector(tr("Concern"), self.detail, "F6")
        self._dock.widget().setMaximumWidth(style.px(700))
        self._strip = self.add_below(tr("Last 4 weeks"), self.figures)
        self._strip.set_heading(tr("Last 4 weeks"), tr("from logged to answered"))

    def _connect(self) -> None:
        self.desk.day_changed.connect(self._day_changed)
        self.table.moved.connect(self._moved)
        self.table.opened.connect(self.editing.change)
        self.detail.answered.connect(self.editing.answer)
        self.detail.chosen.connect(self._show_effect_soon)
        self.controls.ward.activated.connect(self._ward_chosen)
        self.controls.filter.textChanged.connect(self._filter)
        self.controls.filter.left.connect(self.take_focus)
        self._soon.timeout.connect(self._show_effect)
        for widget in (self.table, self.detail.map):
            widget.addAction(self.desk.actions["view.as_table"])
        for action_id in CHOICES.values():
            self.table.addAction(self.desk.actions[action_id])

    def _handle_all(self) -> None:
        self.handle_choice(self.controls.view, self._show_view)
        for choice, action_id in CHOICES.items():
            self.handle(action_id, partial(self.detail.choose, choice), why_not=partial(self._why_no, choice))
        for action_id in ("concerns.place", "plan.main"):
            self.handle(action_id, self.place, why_not=self._why_not_place)
        self.handle("concerns.close", self.editing.close, why_not=self._why_not_close)
        self.handle("edit.change", self.editing.change, why_not=self._why_nothing)
        self.handle("edit.new", self.report)
        self.handle("edit.filter", self.controls.filter.setFocus)
        self.handle("plan.next_problem", partial(self.next_waiting, 1), why_not=self._why_nothing_waits)
        self.handle("plan.previous_problem", partial(self.next_waiting, -1), why_not=self._why_nothing_waits)
        self.handle("view.as_table", self._show_map_as_table, why_not=self._why_nothing)
        self.handle("view.back", partial(self._move_day, -1))
        self.handle("view.forward", partial(self._move_day, 1))
        self.handle("view.today", self._go_today)

    def _show_map_as_table(self) -> None:
        show_twin(self.detail.map.twin(), self)

    def lay_out_docks(self) -> None:
        super().lay_out_docks()
        self._dock.widget().setMaximumWidth(style.px(700))
        width = min(style.px(SIDE_WIDTH), int(self.width() * SIDE_SHARE))
        self.resizeDocks([self._dock], [width], Qt.Orientation.Horizontal)
        high = self._strip.bar.height() + self.figures.sizeHint().height()
        self.resizeDocks([self._strip], [min(high, self.height() // 3)], Qt.Orientation.Vertical)

    # Reading ----------------------------------------------------------------------------------------

    def refresh(self, changes: Changes | None) -> None:
        reading = read_concerns(self.desk.planner, self.desk.day)
        self.reading = self.editing.reading = reading
        self.controls.show_board(reading.board)
        self.figures.show_figures(reading.board.figures)
        self._show_list()
        self._show_concern()
        self._tell()
        self.set_title(tr("Concerns"))

    def _show_list(self) -> None:
        reading = self.reading
        if reading is None:
            return
        self._following = True
        self.table.concerns.today = self.desk.day
        view, ward = self.controls.view.key, self.controls.ward_chosen
        self.table.show_groups(self.table.concerns.groups_of(reading.board, view, ward))
        hand = self.editing.concern_id
        if hand is None or not self.table.go_to(hand):  # gone, or not in this list
            if self.table.current_card() is None:
                self.table.go_to_first()
            card = self.table.current_card()
            self.editing.concern_id = card.concern_id if card else None
        self._following = False
        self._show_page()

    def _show_concern(self) -> None:
        reading, card = self.reading, self.editing.card
        if reading is None:
            return
        self.detail.show_concern(reading, card)
        self._dock.set_heading(card.reference if card else tr("Concern"), heading_words(card) if card else "")
        self._show_effect_soon()
        self.tell_actions()

    def _show_effect_soon(self) -> None:
        self.detail.effect.setText("")
        self._soon.start()
        self.tell_actions()

    def _show_effect(self) -> None:
        """What Ctrl+Enter would do to the day in hand."""
        reading, card = self.reading, self.editing.card
        words = ""
        if reading is not None and card is not None and card.open:
            near = reading.near(card)
            words = effect_words(self.desk.planner, card, self.detail.choice, near, self.desk.day)
        elif card is not None and card.state != "new":
            words = result_of(card)[0]
        self.detail.effect.setText(words)

    @property
    def busy(self) -> bool:
        return self._soon.isActive()

    def _tell(self) -> None:
        cards = self.reading.board.concerns if self.reading else ()
        new = sum(card.state == "new" for card in cards)
        looked = sum(card.state == "looked_at" for card in cards)
        parts = []
        if new:
            parts.append(
                StatusPart(
                    tr("{new} new", new=new), "danger", "triangle-alert", do=partial(self.next_waiting, 1)
                )
            )
        parts.append(StatusPart(tr("{looked} being looked at", looked=looked)))
        late = sum(self._overdue(card) for card in cards)
        if late:
            parts.append(StatusPart(tr("{iss} past the day to act by", iss=many(late, "is", "are")), "warn"))
        self.set_status(Status(tuple(parts), tr("Working on this computer · every change saved")))

    def _show_page(self) -> None:
        """Never a blank list: say what hides the reports, or how to log the first."""
        text = self.controls.filter.text().strip()
        cards = self.reading.board.concerns if self.reading else ()
        if self.table.concerns.lines:
            self._list.setCurrentWidget(self.table)
            return
        self._list.setCurrentWidget(self._empty)
        if cards and text:
            hidden, nearest = (
                many(len(cards), "concern is", "concerns are"),
                self.table.concerns.nearest(text),
            )
            self._empty.show_no_match(
                tr("No concern matches “{text}”", text=text), hidden, self.controls.filter, nearest
            )
        elif cards:
            everything = Button(tr("Show all"))
            everything.clicked.connect(self._show_everything)
            show_none_here(self._empty, len(cards), self.controls, (self._log_button(), everything))
        else:
            said = tr("Log what the public report: what and where, never who.")
            new = [self._log_button()]
            self._empty.show_state(tr("No concern is logged yet"), said, "message-square-text", new)

    def _log_button(self) -> Button:
        return ActionButton(self.desk.actions["edit.new"], word=tr("Log a concern"))

    def _show_everything(self) -> None:
        self._show_all_wards()
        self._show_view(ALL)

    # Following the selection ------------------------------------------------------------------------

    def _moved(self) -> None:
        card = self.table.current_card()
        if card is None or self._following or card.concern_id == self.editing.concern_id:
            return
        self.editing.concern_id = card.concern_id
        self._show_concern()

    def go_to(self, destination: Destination) -> None:
        """Select the concern that was asked for."""
        if destination.item:
            self._show_all_wards()
            self._show_view(ALL)
            self.table.go_to(int(destination.item))

    def in_hand(self) -> Destination | None:
        card = self.table.current_card()
        return Destination(self.key, item=str(card.concern_id)) if card is not None else None

    def take_focus(self) -> None:
        shown = self._list.currentWidget()
        (self.table if shown is self.table else self._empty).setFocus()

    def _show_view(self, view: str) -> None:
        """Open, placed or all; the keyboard goes to the list."""
        self.controls.view.show_key(view)
        self._show_list()
        self._show_concern()
        self.take_focus()

    def _ward_chosen(self) -> None:
        self._show_view(self.controls.view.key)

    def _show_all_wards(self) -> None:
        """What is led to may lie in another ward than the one that is listed."""
        self.controls.ward.setCurrentIndex(0)

    def _filter(self, text: str) -> None:
        self._following = True
        self.table.set_filter(text)
        self._following = False
        self._moved()
        self._show_page()

    def _day_changed(self) -> None:
        if self.isVisible():
            self.bring_up_to_date()
        else:
            self.stale = True

    def _move_day(self, by: int) -> None:
        self.desk.set_day(self.desk.day + timedelta(days=by))

    def _go_today(self) -> None:
        self.desk.set_day(date_today())

    # What can be done now ---------------------------------------------------------------------------

    def _why_nothing(self) -> str:
        return "" if self.editing.card is not None else NOTHING

    def _why_no(self, choice: str) -> str:
        card = self.detail.cards[choice]
        return self._why_nothing() or ("" if card.isEnabled() else card.words)

    def _why_not_place(self) -> str:
        return self._why_no(self.detail.choice)

    def _why_not_close(self) -> str:
        card = self.editing.card
        shut = card is not None and card.state == "closed"
        return (
            tr("{reference} is closed.", reference=card.reference)
            if card is not None and shut
            else self._why_nothing()
        )

    def _why_nothing_waits(self) -> str:
        return "" if self._waiting() else tr("No concern is new or past the day to act by.")

    def _waiting(self) -> list[ConcernCard]:
        cards = self.reading.board.concerns if self.reading else ()
        waiting = [card for card in cards if card.state == "new" or self._overdue(card)]
        return sorted(waiting, key=lambda card: (card.priority, card.act_by_date or date.max, card.reference))

    def _overdue(self, card: ConcernCard) -> bool:
        return card.open and card.act_by_date is not None and card.act_by_date < self.desk.day

    # Doing ------------------------------------------------------------------------------------------

    def next_waiting(self, by: int) -> None:
        """F8: the next report that needs somebody, the most pressing first."""
        waiting = self._waiting()
        if not waiting:
            return
        ids = [card.concern_id for card in waiting]
        at = ids.index(self.editing.concern_id) + by if self.editing.concern_id in ids else 0
        self.controls.filter.clear()
        if "new" not in SHOWN[self.controls.view.key] or self.controls.ward_chosen:
            self.controls.view.show_key(ALL)
            self._show_all_wards()
            self._show_list()
        self.table.go_to(ids[at % len(ids)])
        self.table.setFocus()

    def report(self) -> None:
        added = self.editing.report()
        if added is not None:
            self.controls.filter.clear()
            self._show_all_wards()
            self._show_list()
            self.table.go_to(added)
            self.take_focus()

    def place(self) -> None:
        """Ctrl+Enter: what was chosen."""
        card = self.editing.card
        told = self.detail.tell_caller.isChecked() and not self.detail.tell_caller.isHidden()
        if card is None or not self.editing.place(self.detail.choice, told=told):
            return
        now = self.editing.card or card
        result = result_of(now)[0] or "watched"
        self.desk.tell(
            Notice(f"{now.reference}: {result}.", tr("Undo takes it back."), NoticeKind.OK, key=DONE)
        )
        if not self.isAncestorOf(QApplication.focusWidget() or self):
            self.take_focus()
