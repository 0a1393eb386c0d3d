"""A day being planned: the line that shows it, and its result accepted as one step."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar, QVBoxLayout

from planner.beside.day_ask import PlanDay, PlannedDay, PlanState
from planner.beside.job import BesideJob
from planner.engine_job import Phase
from planner.views.day_plan import DayPlan, day_plan
from solver.language import tr
from solver.result import Limit
from ui.day.anew import ChangesDialog
from ui.day.hours import rows_of
from ui.desk import Desk
from ui.following import Following
from ui.in_a_thread import is_working
from ui.notice import Notice, NoticeKind
from ui.spoken_dates import short_date
from ui.widgets.button import ActionButton
from ui.widgets.figures import clock, many, short_duration
from ui.widgets.label import Label

BUILD_SECONDS = 5.0
SHOW_AFTER_MS = 5  # after it was stored: with 0 the loop would not get a turn in between
BUILT = tr("day built")  # key of these notices
UNDO = tr("Undo takes it back.")
STALE = tr("The plan had changed since the build began; what was changed on this day is replaced. ")


class BuildLine(QFrame):
    """One line over the chart while a day is planned: how far, how good, and how to end it."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.setObjectName("canvas")
        self.words = Label(size="table", strong=True)
        self.progress = QProgressBar()
        self.progress.setTextVisible(False)
        self.progress.setRange(0, 1000)
        self.progress.setAccessibleName(tr("Time used of the longest search"))
        row = QHBoxLayout()
        row.setContentsMargins(12, 6, 12, 6)
        row.setSpacing(8)
        row.addWidget(self.words, 1)
        row.addWidget(
            ActionButton(desk.actions["build.cancel"], word=tr("Cancel, keep the day"), look="small")
        )
        row.addWidget(ActionButton(desk.actions["build.stop"], word=tr("Stop and use best"), look="small"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(row)
        column.addWidget(self.progress)
        self.hide()

    def show_state(self, day: date, state: PlanState) -> None:
        best = ""
        if state.best_minutes is not None:
            best = tr(
                ", best so far costs {short_duration} of missing cover",
                short_duration=short_duration(state.best_minutes),
            )
        seconds, limit_seconds = int(state.seconds), int(state.limit_seconds)
        spent = tr("{seconds} s of at most {limit_seconds} s", seconds=seconds, limit_seconds=limit_seconds)
        if state.seconds > state.limit_seconds:  # what is begun is still ended and checked
            spent = tr("its {limit_seconds} s are over, it is about to end", limit_seconds=limit_seconds)
        self.words.setText(tr("Planning {day}: {spent}{best}", day=short_date(day), spent=spent, best=best))
        self.progress.setValue(min(1000, round(1000 * state.seconds / max(state.limit_seconds, 0.1))))


class DayBuilding(QObject):
    """One build at a time. ``changed`` says that it began, went on or ended. ``show`` has the screen read the
    day and answers with it: what is accepted is shown a turn of the window's loop after it was stored, for
    both at once would hold the window up."""

    changed = Signal()

    def __init__(self, desk: Desk, line: BuildLine, show: Callable[[], DayPlan | None]) -> None:
        super().__init__(line)
        self._desk, self._line, self._show = desk, line, show
        self._accepted: PlannedDay | None = None  # stored, and still to be shown
        self._day = desk.day
        self._following = Following(self)
        self._following.moved.connect(self._show_state)
        self._following.ended.connect(self._end)
        self.stop, self.cancel = self._following.stop, self._following.cancel

    @property
    def running(self) -> bool:
        return self._following.running or self.to_be_shown

    @property
    def to_be_shown(self) -> bool:
        """Whether a day that was accepted is not on the screen yet."""
        return self._accepted is not None

    def start(self, seconds: float = BUILD_SECONDS, now: int | None = None) -> None:
        """Plan the day in hand; with ``now``, a wall minute, only the rest of it."""
        if self.running:
            return
        self._desk.clear(BUILT)
        self._day = self._desk.day
        ask = PlanDay(self._day, Limit(seconds=seconds), now)
        self._following.follow(BesideJob.start(self._desk.planner, ask))
        self._show_state()
        self._line.show()
        self.changed.emit()

    def close(self) -> None:
        """End the engine's process with the window."""
        self._accepted = None
        self._following.forget()

    def why_not(self) -> str:
        return "" if self._following.running else tr("No build is running.")

    def _show_state(self) -> None:
        self._line.show_state(self._day, self._following.state)

    def _end(self) -> None:
        state: PlanState = self._following.state
        self._line.hide()
        if state.phase is Phase.CANCELLED:
            self._desk.tell(Notice(state.message, kind=NoticeKind.INFO, key=BUILT))
        elif state.plan is None:
            self._fail(state.message)
        else:
            self._accept(state.plan)
        self.changed.emit()

    def _accept(self, made: PlannedDay) -> None:
        if not self._wanted(made):
            return
        stale = self._desk.planner.revision != made.revision
        self._accepted = made
        if self._desk.execute(made.command):
            QTimer.singleShot(SHOW_AFTER_MS, self, partial(self._show_accepted, stale))
        else:
            self._accepted = None

    def _show_accepted(self, stale: bool) -> None:
        if is_working():
            QTimer.singleShot(SHOW_AFTER_MS, self, partial(self._show_accepted, stale))
            return
        made, self._accepted = self._accepted, None
        if made is not None:
            self._tell_accepted(self._show(), made.broken_musts, stale=stale)
            self.changed.emit()

    def _wanted(self, made: PlannedDay) -> bool:
        """A day is accepted as it comes; what changes in one under way is shown first."""
        if made.now is None or (plan := self._desk.planner.read(day_plan, self._day)) is None:
            return True
        if not made.changes:
            told = tr(
                "Nothing needs to change on {day} from {now} on.",
                day=short_date(self._day),
                now=clock(made.now),
            )
            self._desk.tell(Notice(told, kind=NoticeKind.OK, key=BUILT))
            return False
        names = {row.person_id: row.name for row in rows_of(plan)}
        dialog = ChangesDialog(
            self._day, made.now, made.changes, names, made.broken_musts, self._line.window()
        )
        taken = bool(dialog.exec())
        dialog.deleteLater()
        if not taken:
            self._desk.tell(Notice(tr("Discarded. The day is unchanged."), kind=NoticeKind.INFO, key=BUILT))
        return taken

    def _tell_accepted(self, plan: DayPlan | None, broken: int, *, stale: bool) -> None:
        """What the day is like now, in figures."""
        if plan is None or plan.day != self._day:
            plan = self._desk.planner.read(day_plan, self._day)
        if plan is None:
            return
        dosage = tr(
            "{planned_minutes} of {target_minutes} min",
            planned_minutes=plan.planned_minutes,
            target_minutes=plan.target_minutes,
        )
        told = tr(
            "{day} is planned: dosage {dosage}, visits {visits_placed} of {visits_wanted}, "
            "{unassigned} not assigned.",
            day=short_date(self._day),
            dosage=dosage,
            visits_placed=plan.visits_placed,
            visits_wanted=plan.visits_wanted,
            unassigned=len(plan.unassigned),
        )
        musts = (
            tr("{must_iss} broken. F8 goes to the first. ", must_iss=many(broken, "must is", "musts are"))
            if broken
            else ""
        )
        kind = NoticeKind.WARN if broken else NoticeKind.OK
        self._desk.tell(Notice(told, f"{musts}{STALE if stale else ''}{UNDO}", kind, key=BUILT))

    def _fail(self, message: str) -> None:
        self._desk.tell(Notice(message, kind=NoticeKind.DANGER, key=BUILT))
