"""The Build screen: start a build, watch it, stop it when it is good enough, accept or discard."""

from __future__ import annotations

from datetime import timedelta
from functools import partial

from PySide6.QtWidgets import QStackedWidget, QWidget

from planner.answers.clash import WayRow
from planner.beside.job import BesideJob
from planner.beside.rota_asks import BuildRota
from planner.changes import Changes
from planner.engine_job import Phase
from planner.solve_job import BuildState
from planner.today import date_today
from planner.views.rota_heading import RotaHeading, rota_heading
from solver.language import tr
from solver.result import Limit
from ui.build.board import Board, advice
from ui.build.clash_page import ClashPage
from ui.build.clashing import BUILD, Clashing, out_of_reach
from ui.build.controls import LENGTHS, BuildControls, Stage
from ui.desk import Desk
from ui.destination import Destination
from ui.following import Following
from ui.notice import Notice, NoticeKind
from ui.rules.trial.trying import Trying
from ui.screen import Screen
from ui.widgets.button import ActionButton
from ui.widgets.figures import duration, many
from ui.widgets.state_page import StatePage
from ui.widgets.status_strip import Status, StatusPart

WEEK = 7
UNDO = tr("Undo takes it back.")
STALE = tr("The draft had changed since the build began; the plan replaced those changes. {undo}", undo=UNDO)


STAGE_WORDS = {
    Stage.IDLE: tr("Build"), Stage.RUNNING: tr("Building"), Stage.DONE: tr("Built"),
    Stage.CLASH: tr("No rota yet"),
}  # fmt: skip


class BuildScreen(Screen):
    """One build at a time. It goes on while other screens are used; the draft changes on accepting only."""

    key, nav_text, icon_name = "build", tr("Build"), "circle-play"

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.following = Following(self)
        self.state = BuildState()
        self.rota: RotaHeading | None = None
        self.clashing = Clashing(desk.planner, self)
        self.clash_page = ClashPage(desk.actions)
        self._nearest_wanted = False  # the plan that breaks least, although the clash is known
        self.controls = BuildControls(self.toolbar, desk.actions)
        self._make_centre()
        self.following.moved.connect(self._take_state)
        self.following.ended.connect(self._take_end)
        self.clashing.told.connect(self._show)
        self.clashing.refused.connect(self._fail)
        self.clash_page.taken.connect(self._take_way)
        self.desk.day_changed.connect(self._day_changed)
        for action_id, do, why_not in (
            ("plan.build", self.start, self._why_not_start),
            ("build.stop", self.stop, self._why_not_stop),
            ("build.cancel", self.cancel, self._why_not_stop),
            ("build.accept", self.accept, self._why_not_accept),
            ("build.discard", self.discard, self._why_not_discard),
            ("build.nearest", self._show_nearest, self._why_no_clash),
            ("build.ways", partial(self._show_nearest, wanted=False), self._why_no_ways),
            ("plan.main", self._main, self._why_not_main),
            ("view.back", partial(self._move_week, -1), self._why_stay),
            ("view.forward", partial(self._move_week, 1), self._why_stay),
            ("view.today", self._go_today, self._why_stay),
        ):
            self.handle(action_id, do, why_not=why_not)
        self.handle_choice(self.controls.length, self._search_for, why_not=self._why_not_search_for)
        trying = Trying(desk, self)
        self.handle("plan.try", trying.start, why_not=trying.why_not)

    @property
    def stage(self) -> Stage:
        if self.following.running:
            return Stage.RUNNING
        if self.state.proposal is None:
            return Stage.IDLE
        sheet = self.clashing.sheet
        known = sheet is not None and bool(sheet.demands)
        return Stage.CLASH if known and not self._nearest_wanted else Stage.DONE

    # Building ---------------------------------------------------------------------------------------

    def _make_centre(self) -> None:
        self.board = Board()
        self.figures, self.differences = self.board.figures, self.board.differences
        self._idle = StatePage()
        self._centre = QStackedWidget()
        for page in (self._idle, self.board, self.clash_page):
            self._centre.addWidget(page)
        self.setCentralWidget(self._centre)

    # Reading ----------------------------------------------------------------------------------------

    def refresh(self, changes: Changes | None) -> None:
        if self.stage is Stage.IDLE or self.rota is None:
            self.rota = self.desk.planner.read(rota_heading, self.desk.day)
        self._show()

    def _day_changed(self) -> None:
        self.refresh(None)

    def _show(self) -> None:
        state, stage = self.state, self.stage
        title = self.rota.title if self.rota else tr("no rota for this week")
        words = STAGE_WORDS[stage]
        heading = f"{words} · {title}" if self.rota else tr("Build · {title}", title=title)
        self.controls.show_stage(stage, heading, self._about_words(), nearest=self._nearest_wanted)
        self.board.show_state(state, self._longest_seconds)
        if stage is Stage.IDLE:
            self._show_idle()
        self._centre.setCurrentWidget(self._page())
        self.set_title(f"{words}: {title}")
        self._tell_status()
        self.tell_actions()

    def _page(self) -> QWidget:
        """What fills the centre: before a build, the build, or why no rota meets every must."""
        if self.stage is Stage.IDLE:
            return self._idle
        sheet = self.clashing.sheet
        if self.stage is not Stage.CLASH or sheet is None:
            return self.board
        week = self.rota.title.split(" · ")[0].lower() if self.rota else tr("this week")
        self.clash_page.show_sheet(sheet, week)
        return self.clash_page

    def take_focus(self) -> None:
        """On the list of gaps once there is a plan; a page of words takes it itself."""
        page = self._page()
        (self.board.uncovered if page is self.board else page).setFocus()

    def _show_nearest(self, *, wanted: bool = True) -> None:
        self._nearest_wanted = wanted
        self._show()
        self.take_focus()

    @property
    def _longest_seconds(self) -> float:
        return float(self.controls.length.key)

    def _search_for(self, seconds: str) -> None:
        self.controls.length.show_key(seconds)
        self._show()

    # The week ---------------------------------------------------------------------------------------

    def _move_week(self, by: int) -> None:
        self.desk.set_day(self.desk.day + timedelta(days=by * WEEK))

    def _go_today(self) -> None:
        self.desk.set_day(date_today())

    def _why_stay(self) -> str:
        """Another week is built when this one is settled: what is found belongs to it."""
        running = tr("A build is running: stop it or cancel it first.")
        found = tr("The plan that was found waits: accept or discard it first.")
        return {Stage.IDLE: "", Stage.RUNNING: running}.get(self.stage, found)

    def _take_way(self, way: WayRow) -> None:
        """One way out with the plan it allows, as one step that undo takes back; then the week is built."""
        if way.taking is not None and self.desk.execute(way.taking):
            self.desk.tell(Notice(tr("{words}: done.", words=way.words), UNDO, NoticeKind.OK, key=BUILD))
            self.discard()
            self.start()

    def _show_idle(self) -> None:
        """What a build would start from, and the step that leads on."""
        actions = self.desk.actions
        to_rota = ActionButton(actions["go.rota"], word=tr("Open Rota"))
        if self.rota is None:
            words = tr("Start the rota of this week first; a build then works on its draft.")
            self._idle.show_state(tr("There is no rota for this week yet"), words, "info", [to_rota])
            return
        if self.rota.state != "draft":
            words = tr("A build works on a draft. Start one on Rota; what is published stays as it is.")
            self._idle.show_state(
                tr("{version} is in force", version=self.rota.version), words, "info", [to_rota]
            )
            return
        verdict = self.desk.planner.verdict(self.rota.rota_id)
        now = tr(
            "{version} breaks {musts} and costs ",
            version=self.rota.version,
            musts=many(verdict.broken_musts, "must"),
        )
        words = tr(
            "{now}{cost_minutes} of missing cover. {advice} The draft stays as it is until "
            "you accept the plan, and undo takes even that back.",
            now=now,
            cost_minutes=duration(verdict.cost_minutes),
            advice=advice(BuildState()),
        )
        self._idle.show_state(
            tr("Build {title}", title=self.rota.title), words, "circle-play", [actions["plan.build"]]
        )

    def _about_words(self) -> str:
        if self.rota is None:
            return ""
        if not self.rota.locked_cells:
            return tr("{version} · nothing is locked", version=self.rota.version)
        return tr(
            "{version} · {locked_cells} kept",
            version=self.rota.version,
            locked_cells=many(self.rota.locked_cells, "locked cell"),
        )

    def _tell_status(self) -> None:
        state = self.state
        if self.stage is Stage.RUNNING:
            best = (
                ""
                if state.best_minutes is None
                else tr("Best {best_minutes}", best_minutes=duration(state.best_minutes))
            )
            parts = [StatusPart(tr("Building, {seconds} s", seconds=int(state.seconds)), "accent")]
            if best:
                parts.append(StatusPart(best))
            if state.bound_minutes is not None:
                parts.append(
                    StatusPart(tr("Not below {bound_minutes}", bound_minutes=duration(state.bound_minutes)))
                )
            self.set_status(Status(tuple(parts), tr("Working on this computer, nothing is sent anywhere")))
            return
        left: tuple[StatusPart, ...] = ()
        if self.stage is Stage.CLASH and self.rota is not None:
            left = (
                StatusPart(tr("No rota meets all musts"), "danger", "triangle", filled=True),
                StatusPart(tr("{version} unchanged", version=self.rota.version)),
            )
        self.set_status(Status(left, tr("Working on this computer, nothing is sent anywhere")))

    # Doing ------------------------------------------------------------------------------------------

    def start(self) -> None:
        """Begin a build of the week in hand."""
        if self._why_not_start() or self.rota is None:
            return
        self.desk.clear(BUILD)
        self.clashing.forget()
        limit = Limit(seconds=self._longest_seconds)
        ask = BuildRota(self.rota.rota_id, limit, date_today())
        self.following.follow(BesideJob.start(self.desk.planner, ask))
        self.state = self.following.state
        self._show()

    def stop(self) -> None:
        self.following.stop()

    def cancel(self) -> None:
        self.following.cancel()

    def accept(self) -> None:
        """Put the plan into the draft; one undo takes it back."""
        proposal = self.state.proposal
        if proposal is None:
            return
        stale = proposal.stale(self.desk.planner.revision)
        if self.desk.execute(proposal.command()):
            after = (
                tr("The draft had changed since the build began; the plan replaced those changes. ")
                if stale
                else ""
            )
            told = tr("{cells} changed in the draft.", cells=many(len(proposal.differences), "cell"))
            self.desk.tell(
                Notice(told, tr("{after}Undo takes it back.", after=after), NoticeKind.OK, key=BUILD)
            )
            self._forget()
            self.stale = True  # the idle page is for when somebody comes back
            self.desk.go(Destination("rota", day=self.desk.day))

    def discard(self) -> None:
        self._forget()
        self.refresh(None)

    def _forget(self) -> None:
        self.following.forget()
        self.clashing.forget()
        self.state = BuildState()

    def _main(self) -> None:
        do = {Stage.IDLE: self.start, Stage.RUNNING: self.stop, Stage.DONE: self.accept}.get(self.stage)
        if do is not None:
            do()

    def _take_state(self) -> None:
        """Time goes by many times a second; what can be done stays what it was."""
        known, self.state = self.state.out_of_reach, self.following.state
        if self.state.out_of_reach and not known:
            self.desk.tell(out_of_reach(self.state, self.stop))
        self.board.show_state(self.state, self._longest_seconds)
        self._tell_status()

    def _take_end(self) -> None:
        state = self.state = self.following.state
        self.desk.clear(BUILD)  # what was told while it ran
        if state.phase is Phase.FAILED:
            self._fail(state.message)
        elif state.phase is Phase.DONE and state.broken_musts and self.rota is not None:
            self._nearest_wanted = False
            self.clashing.ask(self.rota.rota_id)
        elif state.phase is Phase.CANCELLED:
            self.state = BuildState()
            self.desk.tell(Notice(state.message, "", NoticeKind.INFO, key=BUILD))
        self._show()

    def _fail(self, message: str) -> None:
        self.desk.tell(Notice(message, "", NoticeKind.DANGER, key=BUILD))

    def prepare_picture(self) -> None:
        """A short build, so that there is something to see."""
        self.controls.length.show_key(LENGTHS[0][0])
        self.start()

    @property
    def busy(self) -> bool:
        return self.stage is Stage.RUNNING

    def shut_down(self) -> None:
        """End the engine's processes with the window."""
        self.following.forget()
        self.clashing.forget()

    # Why not ----------------------------------------------------------------------------------------

    def _why_not_start(self) -> str:
        if self.stage is Stage.RUNNING:
            return tr("A build is running.")
        if self.rota is None:
            return tr("There is no rota for this week yet. Start one on Rota.")
        return (
            ""
            if self.rota.state == "draft"
            else tr("{version} is not a draft. Start a draft of it.", version=self.rota.version)
        )

    def _why_not_stop(self) -> str:
        return "" if self.stage is Stage.RUNNING else tr("No build is running.")

    def _why_not_accept(self) -> str:
        return self._why_settle() or (
            "" if self.stage is Stage.DONE else tr("There is no plan to accept yet.")
        )

    def _why_not_discard(self) -> str:
        return "" if self.stage in (Stage.DONE, Stage.CLASH) else tr("There is no plan to discard yet.")

    def _why_no_clash(self) -> str:
        return "" if self.stage is Stage.CLASH else tr("No clash of musts is known.")

    def _why_no_ways(self) -> str:
        looked_at = self.stage is Stage.DONE and self._nearest_wanted
        return "" if looked_at else tr("No plan that breaks least is looked at.")

    def _why_not_search_for(self, _: str) -> str:
        return tr("A build is running.") if self.stage is Stage.RUNNING else ""

    def _why_not_main(self) -> str:
        return self._why_not_start() if self.stage is Stage.IDLE else self._why_settle()

    def _why_settle(self) -> str:
        """Nothing that was not looked at goes into the draft."""
        settle = tr("Choose a way out first, or look at the plan that breaks least.")
        return settle if self.stage is Stage.CLASH else ""
