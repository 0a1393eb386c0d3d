"""A run sheet changed by hand: take off, lock, earlier and later, each one step that undo takes back."""

from __future__ import annotations

from collections.abc import Callable

from planner.commands.run_sheets import LockStop, MoveStop, RemoveStop
from planner.views.day_plan import DayPlan, StopKind
from ui.day.chart import DayChart
from ui.day.chart_rows import Block
from ui.day.controls import ISSUED
from ui.day.hours import SNAP_MINUTES
from ui.desk import Desk
from ui.spoken_dates import short_date

FIXED = (StopKind.BRIEFING, StopKind.COMMITMENT)


class DayEditing:
    """Acts on the stop with the keyboard."""

    def __init__(self, desk: Desk, chart: DayChart) -> None:
        self._desk, self._chart = desk, chart

    @property
    def plan(self) -> DayPlan | None:
        return self._chart.plan

    def why_not_edit(self) -> str:
        """Why nothing can be done to the stop with the keyboard, or nothing."""
        plan = self.plan
        if plan is None or plan.deployment_id is None:
            return "The day is not planned yet. Build it first."
        if plan.state == ISSUED:
            return f"{short_date(plan.day)} is issued. Revise it to change it."
        return "" if self._chart.current_block() is not None else "No stop is selected."

    def why_not_move(self) -> str:
        """Commitments have their time from elsewhere, and locked stops keep theirs."""
        block = self._chart.current_block()
        if block is not None and block.stop.kind in FIXED:
            return f"{block.stop.title} has a fixed time. Change it where it was set."
        if block is not None and block.stop.locked:
            return f"{block.stop.title} is locked. Space unlocks it."
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

    def _move(self, minutes: int) -> None:
        self._with_block(lambda block: MoveStop(block.stop.stop_id, block.stop.start + minutes))

    def _with_block(self, command: Callable[[Block], LockStop | MoveStop | RemoveStop]) -> None:
        block = self._chart.current_block()
        if block is not None and not self.why_not_edit():
            self._desk.execute(command(block))
