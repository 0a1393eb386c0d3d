"""A run sheet changed by hand: take off, lock, earlier and later, each one step that undo takes back."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import partial

from PySide6.QtWidgets import QWidget

from planner.commands.command import Command
from planner.commands.run_sheets import LeaveOut, LockStop, MoveStop, PlaceItem, RemoveStop, TakeSlot
from planner.live_day.elsewhere import elsewhere
from planner.live_day.remedies import DayRemedy, another_day
from planner.today import date_today
from planner.views.day_breaches import DayItem
from planner.views.day_plan import DayPlan, DayStop, StopKind, UnassignedItem
from planner.views.day_slots import DaySlot, OpenItem
from solver.language import tr
from ui.day.anew import minute_now
from ui.day.chart import DayChart
from ui.day.chart_rows import Block
from ui.day.controls import ISSUED
from ui.day.dragging import Held, Target
from ui.day.hours import SNAP_MINUTES, rows_of
from ui.day.joining import JoinDialog, changes_of
from ui.day.remedies import Offer
from ui.day.slots import SlotsDialog
from ui.day.takers import TakersDialog
from ui.desk import Desk
from ui.destination import Destination
from ui.notice import Notice, NoticeKind
from ui.spoken_dates import short_date
from ui.widgets.figures import clock, many, price, span

SLOTS = "slots"  # key of the notice
ALL_THERE = tr("Every visit that this day may hold is on a run sheet.")
COST_RISES = tr("The day’s cost changes by")
ON_ROTA = ("longer_tour", "call_in")  # remedies for which a tour has to change
ANOTHER_DAY = "another_day"
NO_OTHER_DAY = tr("No other planned day has room for it any more.")
LEFT_OUT = tr("The patrol is not made today, and no longer listed.")
ON_THE_ROTA = tr("Tours are changed on the rota: this opens it.")
FIXED = (StopKind.BRIEFING, StopKind.COMMITMENT)
OWN = (StopKind.MEAL,)
SHARED = (StopKind.PATROL, StopKind.VISIT)


class DayEditing:
    """Acts on the stop with the keyboard."""

    def __init__(self, desk: Desk, chart: DayChart) -> None:
        self._desk, self._chart = desk, chart

    @property
    def plan(self) -> DayPlan | None:
        return self._chart.plan

    def why_not_edit(self) -> str:
        """Why nothing can be done to the stop with the keyboard, or nothing."""
        reason = self.why_not_change()
        if reason:
            return reason
        return "" if self._chart.current_block() is not None else tr("No stop is selected.")

    def why_not_change(self) -> str:
        """Why the day's run sheets cannot be changed, or nothing."""
        plan = self.plan
        if plan is None or plan.deployment_id is None:
            return tr("The day is not planned yet. Build it first.")
        if plan.state == ISSUED:
            return tr("{day} is issued. Revise it to change it.", day=short_date(plan.day))
        return ""

    def why_not_move(self) -> str:
        """Commitments have their time from elsewhere, and locked stops keep theirs."""
        block = self._chart.current_block()
        if block is not None and block.stop.kind in FIXED:
            return tr("{title} has a fixed time. Change it where it was set.", title=block.stop.title)
        if block is not None and block.stop.locked:
            return tr("{title} is locked. Space unlocks it.", title=block.stop.title)
        return self.why_not_edit()

    def earlier(self) -> None:
        self._move(-SNAP_MINUTES)

    def later(self) -> None:
        self._move(SNAP_MINUTES)

    def lock(self) -> None:
        """Lock the stop, for everybody who is at it; or set it free."""
        self._with_block(lambda block: LockStop(block.stop.stop_id, not block.stop.locked))

    def take_off(self) -> None:
        """Off the run sheets of everybody who is at it; it goes to what is not assigned."""
        self._with_block(lambda block: RemoveStop(block.stop.stop_id))

    def why_not_take(self) -> str:
        """Why nobody else could take the stop with the keyboard, or nothing."""
        block = self._chart.current_block()
        if block is not None and block.stop.kind in OWN:
            return tr("{title} is everybody's own.", title=block.stop.title)
        return self.why_not_move()

    def why_not_join(self) -> str:
        """Why nobody can go along with the stop with the keyboard, or leave it; or nothing."""
        block = self._chart.current_block()
        if block is not None and block.stop.kind not in SHARED:
            return tr("{title} is not joined by hand; patrols and visits are.", title=block.stop.title)
        if block is not None and block.stop.locked:
            return tr("{title} is locked. Space unlocks it.", title=block.stop.title)
        return self.why_not_edit()

    def join(self, window: QWidget) -> None:
        """Ask who goes along with the stop with the keyboard, or leaves it; do what is chosen."""
        plan, block = self.plan, self._chart.current_block()
        if plan is None or block is None or self.why_not_join():
            return
        stop = block.stop
        title = f"{item_title(stop)}, {span(stop.start, stop.end)}"
        judge = partial(self._desk.planner.day_would_be, plan.day)
        dialog = JoinDialog(title, changes_of(plan, stop), judge, window)
        if dialog.exec() and dialog.chosen is not None:
            self._desk.execute(dialog.chosen.command)
        dialog.deleteLater()

    def who_could_take(self, window: QWidget, card: UnassignedItem | None) -> None:
        """Ask who could take the card, or without one the stop with the keyboard, and give it to whom is
        chosen."""
        plan, block = self.plan, self._chart.current_block()
        if plan is None or self.why_not_change() or (card is None and block is None):
            return
        stop = None if card is not None or block is None else block.stop
        item = stop or card
        assert item is not None  # one of the two was asked for
        wanted = DayItem(item.stop_id if isinstance(item, DayStop) else item.unplaced_id, stop is not None)
        ask = partial(self._desk.planner.day_taker, plan.day, wanted=wanted)
        others = [row for row in rows_of(plan) if row.on_duty and (stop is None or stop not in row.stops)]
        dialog = TakersDialog(item_title(item), stop.start if stop else None, others, ask, window)
        if dialog.exec() and dialog.chosen is not None:
            taker = dialog.chosen
            self._desk.execute(command_of(Held(item), Target(taker.person_id, taker.name, taker.minute)))
        dialog.deleteLater()

    def why_no_slots(self, card: UnassignedItem | None) -> str:
        """Why no slot can be looked for, or nothing."""
        reason = self.why_not_change()
        if reason or card is None or _slot_item(card) is not None:
            return reason
        return tr("{item_title} has a fixed time, or is somebody’s own.", item_title=item_title(card))

    def best_slots(self, window: QWidget, card: UnassignedItem | None) -> None:
        """The first five slots of the card, or without one of a visit on no run sheet; one may be taken."""
        plan = self.plan
        if plan is None or plan.deployment_id is None or self.why_no_slots(card):
            return
        item = None if card is None else _slot_item(card)
        items = self._desk.planner.day_open(plan.day) if item is None else (item,)
        if not items:
            self._desk.tell(Notice(ALL_THERE, kind=NoticeKind.OK, key=SLOTS))
            return
        now = minute_now() if plan.day == date_today() else None
        ask = partial(self._desk.planner.day_slots, plan.day, now=now)
        dialog = SlotsDialog(items, ask, partial(self._elsewhere, plan.day), window)
        if dialog.exec() and dialog.chosen is not None:
            slot, wanted = dialog.chosen, dialog.wanted
            seats = tuple((seat.person_id, seat.start, seat.end) for seat in slot.seats)
            unplaced = card.unplaced_id if card is not None else None
            where = slot.deployment_id or plan.deployment_id
            self._desk.execute(TakeSlot(where, seats, wanted.visit_id, wanted.hotspot_id, unplaced))
        dialog.deleteLater()

    def offers(self, item: UnassignedItem, live: tuple[DayRemedy, ...]) -> tuple[Offer, ...]:
        """The ways out of a card: those that are one step, the one that lies on the rota, and to leave it."""
        found = [
            Offer(one.words, f"{one.words}. {COST_RISES} {price(one.cost)}.", self._doing(one.command))
            for one in live
        ]
        if item.remedy_code == ANOTHER_DAY:
            tip = tr("{remedy}, as it was when the day was planned: looked for anew.", remedy=item.remedy)
            found.append(Offer(item.remedy, tip, partial(self._to_another_day, item)))
        if item.remedy_code in ON_ROTA:
            found.append(Offer(item.remedy, f"{item.remedy}. {ON_THE_ROTA}", self._open_rota))
        if item.kind is StopKind.PATROL:
            leave = self._doing(LeaveOut(item.unplaced_id))
            found.append(Offer(tr("Leave out today"), LEFT_OUT, leave))
        return tuple(found)

    def _to_another_day(self, item: UnassignedItem) -> None:
        """The best slot that other days have now; where it is another than was offered, that is said."""
        if self.plan is None:
            return
        remedy = self._desk.planner.read(another_day, self.plan.day, item.unplaced_id)
        if remedy is None:
            self._desk.tell(Notice(NO_OTHER_DAY, kind=NoticeKind.WARN, key=SLOTS))
        elif self._desk.execute(remedy.command) and remedy.words != item.remedy:
            said = f"{item_title(item)}: {remedy.words}."
            self._desk.tell(Notice(said, tr("Undo takes it back."), NoticeKind.INFO, key=SLOTS))

    def _doing(self, command: Command) -> Callable[[], object]:
        return partial(self._desk.execute, command)

    def _open_rota(self) -> None:
        if self.plan is not None:
            self._desk.go(Destination("rota", day=self.plan.day))

    def _elsewhere(self, day: date, wanted: OpenItem) -> tuple[DaySlot, ...]:
        visit_id = wanted.visit_id
        return () if visit_id is None else self._desk.planner.read(elsewhere, day, [visit_id])[visit_id]

    # Dragging ---------------------------------------------------------------------------------------

    def judge(self, held: Held, target: Target) -> tuple[bool, str]:
        """What letting go here would break, in words, before it is done."""
        plan = self.plan
        if plan is None:
            return False, tr("No rota holds this day.")
        trial = self._desk.planner.day_would_be(plan.day, command_of(held, target))
        place = f"{clock(target.minute)}, {target.name}"
        if trial.refused:
            return False, trial.refused
        if trial.breaks:
            more = tr(" (and {count} more)", count=len(trial.breaks) - 1) if len(trial.breaks) > 1 else ""
            return False, f"{trial.breaks[0].text}{more}"
        mended = (
            tr(", mends {broken_musts}", broken_musts=many(len(trial.mends), "broken must", "broken musts"))
            if trial.mends
            else ""
        )
        return True, tr(
            "{place}: every must holds{mended}, {price}", place=place, mended=mended, price=price(trial.cost)
        )

    def why_not_whose(self, held: Held, person_id: int) -> str:
        """Why somebody cannot take what is held at any time, or nothing."""
        plan, item = self.plan, held.item
        if plan is None:
            return ""
        if item.kind in OWN:
            own = any(item in row.stops for row in rows_of(plan) if row.person_id == person_id)
            return "" if own else tr("{title} is everybody's own.", title=item.title)
        assigned = isinstance(item, DayStop)
        wanted = DayItem(item.stop_id if isinstance(item, DayStop) else item.unplaced_id, assigned)
        taker = self._desk.planner.day_taker(plan.day, person_id, wanted)
        return taker.why_not if taker is not None else ""

    def drop(self, held: Held, target: Target) -> None:
        """Put it there all the same: the check says what is broken, and undo takes it back."""
        if not self.why_not_change():
            self._desk.execute(command_of(held, target))

    def _move(self, minutes: int) -> None:
        self._with_block(lambda block: MoveStop(block.stop.stop_id, block.stop.start + minutes))

    def _with_block(self, command: Callable[[Block], LockStop | MoveStop | RemoveStop]) -> None:
        block = self._chart.current_block()
        if block is not None and not self.why_not_edit():
            self._desk.execute(command(block))


def item_title(item: DayStop | UnassignedItem) -> str:
    """ "4 Burn Valley Gardens", "F Family keyworker visit, F-07"."""
    return f"{item.label} {item.title}".strip()


def _slot_item(card: UnassignedItem) -> OpenItem | None:
    """What a card asks a slot for; None for commitments and meals."""
    title = f"{card.label} {card.title}".strip()
    match card.kind:
        case StopKind.VISIT:
            return OpenItem(title, visit_id=card.item_id)
        case StopKind.PATROL:
            return OpenItem(title, hotspot_id=card.item_id)
        case _:
            return None


def command_of(held: Held, target: Target) -> MoveStop | PlaceItem:
    """What letting go does: a stop moves in time, to somebody else or both; a card becomes a stop."""
    if isinstance(held.item, DayStop):
        return MoveStop(held.item.stop_id, target.minute, target.person_id)
    return PlaceItem(held.item.unplaced_id, (target.person_id,), target.minute)
