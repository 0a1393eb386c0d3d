"""What is done to a day as a whole: build, check, walk its problems, issue, revise."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Protocol

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from planner.commands.deployments import IssueDeployment, ReviseDeployment
from planner.views.day_breaches import DayBreach
from planner.views.day_plan import DayPlan
from solver.language import tr
from ui.day.anew import MomentDialog
from ui.day.building import DayBuilding
from ui.day.controls import ISSUED
from ui.day.issuing import IssueDialog, why_not_issue
from ui.day.problems import DayProblem, DayWalk, problems_of
from ui.desk import Desk
from ui.destination import Destination
from ui.notice import CHECKED, PROBLEM, Notice, NoticeKind, Remedy
from ui.spoken_dates import short_date
from ui.widgets.figures import many

NO_ROTA = tr("No rota holds this day.")
NOT_PLANNED = tr("The day is not planned yet. Build it first.")
DONE = "day done"
ALL_HOLD = tr("Tours, travel, meals, pairs after dark and visits all hold.")


class DayInFront(Protocol):
    """What is needed of the Day screen: what it shows, and how to bring something into view."""

    plan: DayPlan | None
    breaches: tuple[DayBreach, ...] | None

    def handle(self, action_id: str, do: Callable[[], object], *, why_not: Callable[[], str]) -> None: ...

    def check(self) -> None: ...

    def show_problem(self, problem: DayProblem) -> None: ...


class WholeDay(QObject):
    """Registers its actions with the Day screen, and reads what the screen shows."""

    def __init__(self, screen: DayInFront, desk: Desk, building: DayBuilding, window: QWidget) -> None:
        super().__init__(window)
        self._screen, self._desk, self._building, self._window = screen, desk, building, window
        self._walk = DayWalk()
        for action_id, do, why_not in (
            ("day.issue", self.issue, self.why_not_issue),
            ("day.revise", self.revise, self._why_not_revise),
            ("plan.main", self._main, self._why_not_main),
            ("plan.build", building.start, self._why_not_build),
            ("day.anew", self.plan_anew, self._why_not_anew),
            ("build.stop", building.stop, building.why_not),
            ("build.cancel", building.cancel, building.why_not),
            ("plan.check", self.tell_checked, self.why_not_planned),
            ("plan.next_problem", partial(self.step, 1), self.why_not_planned),
            ("plan.previous_problem", partial(self.step, -1), self.why_not_planned),
        ):
            screen.handle(action_id, do, why_not=why_not)

    @property
    def _plan(self) -> DayPlan | None:
        return self._screen.plan

    @property
    def _issued(self) -> bool:
        return self._plan is not None and self._plan.state == ISSUED

    # Problems ---------------------------------------------------------------------------------------

    def tell_checked(self) -> None:
        """F7: the check again, and its result in a sentence."""
        self._screen.check()
        broken = self._screen.breaches or ()
        headline = tr("Run sheets checked: {musts} broken.", musts=many(len(broken), "must", "musts"))
        kind = NoticeKind.WARN if broken else NoticeKind.OK
        self._desk.tell(Notice(headline, broken[0].text if broken else ALL_HOLD, kind, key=CHECKED))

    def step(self, by: int) -> None:
        """F8: the next problem, shown and said."""
        plan = self._plan
        if plan is None:
            return
        if self._screen.breaches is None:
            self._screen.check()
        problems = problems_of(plan, self._screen.breaches or ())
        found = self._walk.step(problems, by)
        if found is None:
            said = tr("No must is broken and everything is assigned.")
            self._desk.tell(Notice(said, kind=NoticeKind.OK, key=PROBLEM))
            return
        problem, number = found
        self._screen.show_problem(problem)
        kind = NoticeKind.DANGER if problem.must else NoticeKind.INFO
        text = tr(
            "{more} Problem {number} of {problems}; F8 goes on.",
            more=problem.more,
            number=number,
            problems=len(problems),
        )
        self._desk.tell(Notice(problem.text, text, kind, key=PROBLEM))

    # Issue and revise -------------------------------------------------------------------------------

    def issue(self) -> None:
        """Show what goes out; issue when that is confirmed."""
        plan = self._plan
        if plan is None or plan.deployment_id is None or self.why_not_issue():
            return
        if IssueDialog(plan, self._window).exec() and self._desk.execute(IssueDeployment(plan.deployment_id)):
            said = tr("{day} is issued to the briefing.", day=short_date(plan.day))
            to_print = () if self._desk.why_not_open("outputs") else (Remedy(tr("Print it"), self._print),)
            self._desk.tell(Notice(said, tr("Undo takes it back."), NoticeKind.OK, to_print, key=DONE))

    def revise(self) -> None:
        """A new draft of what was issued."""
        plan = self._plan
        if plan is not None and plan.deployment_id is not None:
            self._desk.execute(ReviseDeployment(plan.deployment_id))

    def plan_anew(self) -> None:
        """Ask from when, then plan the rest of the day; what would change is shown before it is accepted."""
        plan = self._plan
        if plan is None or self._why_not_anew():
            return
        dialog = MomentDialog(plan, self._window)
        if dialog.exec():
            self._building.start(now=dialog.minute)
        dialog.deleteLater()

    def _print(self) -> None:
        self._desk.go(Destination("outputs", day=self._desk.day))

    def _main(self) -> None:
        if self._building.running:
            self._building.stop()
        elif self._issued:
            self.revise()
        else:
            self.issue()

    # Why not ----------------------------------------------------------------------------------------

    def why_no_plan(self) -> str:
        return "" if self._plan is not None else NO_ROTA

    def why_not_planned(self) -> str:
        if self._plan is not None and self._plan.deployment_id is None:
            return NOT_PLANNED
        return self.why_no_plan()

    def why_not_issue(self) -> str:
        return why_not_issue(self._plan, self._screen.breaches or ())

    def _why_not_revise(self) -> str:
        return "" if self._issued else tr("Only an issued day is revised; a draft can be changed as it is.")

    def _why_not_main(self) -> str:
        return "" if self._building.running or self._issued else self.why_not_issue()

    def _why_not_anew(self) -> str:
        return self.why_not_planned() or self._why_not_build()

    def _why_not_build(self) -> str:
        if self._building.running:
            return tr("A build of a day is running.")
        if self._plan is None:
            return tr("{no_rota} Start one on Rota.", no_rota=NO_ROTA)
        on_duty = any(group.rows for group in self._plan.groups)
        return "" if on_duty else tr("Nobody is on duty on this day.")
