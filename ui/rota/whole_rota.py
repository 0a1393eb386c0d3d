"""What is done to a rota as a whole: start it, draft it, check it, walk its problems, build, publish."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import partial
from typing import Protocol

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from planner.commands.rotas import PublishRota, StartDraft, StartRota
from planner.views.rota_grid import rota_grid
from planner.views.version_differences import told_before, version_differences
from solver.language import tr
from ui.desk import Desk
from ui.destination import Destination
from ui.notice import CHECKED, PROBLEM, Notice, NoticeKind
from ui.rota.controls import RotaControls
from ui.rota.cover import CoverStrip
from ui.rota.grid import RotaGridWidget
from ui.rota.problems import ProblemWalk
from ui.rota.publishing import PublishDialog, why_not_publish
from ui.rota.reading import RotaReading
from ui.rota.status import cost_words
from ui.widgets.figures import many

NO_ROTA = tr("There is no rota for this week yet.")


class RotaInFront(Protocol):
    """What is needed of the Rota screen: what it shows, and how to bring something into view."""

    reading: RotaReading | None
    grid: RotaGridWidget
    cover: CoverStrip
    controls: RotaControls

    def handle(self, action_id: str, do: Callable[[], object], *, why_not: Callable[[], str]) -> None: ...

    def why_no_rota(self) -> str: ...

    def show_newest(self) -> None: ...


class WholeRota(QObject):
    """Registers its actions with the Rota screen, and reads what the screen shows."""

    def __init__(self, screen: RotaInFront, desk: Desk, window: QWidget) -> None:
        super().__init__(window)
        self._screen, self._desk, self._window = screen, desk, window
        self._walk = ProblemWalk()
        for action_id, do, why_not in (
            ("plan.publish", self.publish, self.why_not_publish),
            ("plan.main", self.publish, self.why_not_publish),
            ("plan.check", self.check, screen.why_no_rota),
            ("rota.start", self.start, self._why_not_start),
            ("rota.draft", self.draft, screen.why_no_rota),
            ("plan.next_problem", partial(self.step, 1), screen.why_no_rota),
            ("plan.previous_problem", partial(self.step, -1), screen.why_no_rota),
            ("plan.build", self.build, self._why_not_build),
            ("rota.version", screen.controls.show_versions, screen.why_no_rota),
        ):
            screen.handle(action_id, do, why_not=why_not)

    # Starting and telling ---------------------------------------------------------------------------

    def _why_not_start(self) -> str:
        reading = self._screen.reading
        return "" if reading is None else tr("There is one already: {version}.", version=reading.grid.version)

    def start(self) -> None:
        self._desk.execute(StartRota(self._desk.monday))

    def draft(self) -> None:
        reading = self._screen.reading
        if reading is not None and self._desk.execute(StartDraft(reading.grid.rota_id)):
            self._screen.show_newest()

    def why_not_publish(self) -> str:
        reading = self._screen.reading
        return why_not_publish(reading.grid if reading else None, reading.own if reading else None)

    def publish(self) -> None:
        """Show who is told what; publish when that is confirmed."""
        reading = self._screen.reading
        if reading is None or self.why_not_publish():
            return
        rota_id, planner = reading.grid.rota_id, self._desk.planner
        whole, told = planner.read(rota_grid, rota_id), planner.read(told_before, rota_id)
        found = planner.read(version_differences, told, rota_id) if told is not None else None
        dialog = PublishDialog(whole, reading.own, found, self._window)
        if dialog.exec() and self._desk.execute(PublishRota(rota_id)):
            self._desk.tell(
                Notice(
                    tr("{title} is published", title=whole.title),
                    tr("Undo takes it back."),
                    NoticeKind.OK,
                    key="published",
                )
            )

    def _why_not_build(self) -> str:
        return self._desk.why_not_open("build")

    def build(self) -> None:
        self._desk.go(Destination("build", day=self._desk.day))

    # Problems ---------------------------------------------------------------------------------------

    def check(self) -> None:
        """Every rule was checked with the last edit; this says so in one sentence."""
        reading = self._screen.reading
        if reading is None:
            return
        verdict = reading.verdict
        rules = many(len(verdict.rules), "rule")
        broken = many(verdict.musts_without_reason, "must", "musts")
        by_hand = verdict.broken_musts - verdict.musts_without_reason
        overridden = tr("{by_hand} overridden, ", by_hand=by_hand) if by_hand else ""
        missed = many(verdict.preferences_missed, "preference", "preferences")
        headline = tr(
            "{rules} checked: {broken} broken, {overridden}{missed} missed.",
            rules=rules,
            broken=broken,
            overridden=overridden,
            missed=missed,
        )
        kind = NoticeKind.WARN if verdict.musts_without_reason else NoticeKind.OK
        cost = f"{cost_words(verdict.cost_minutes, reading.bound_minutes)}."
        self._desk.tell(Notice(headline, cost, kind, key=CHECKED))

    def go_broken(self) -> None:
        self._go_first(must=True)

    def go_missed(self) -> None:
        self._go_first(must=False)

    def _go_first(self, *, must: bool) -> None:
        reading = self._screen.reading
        if reading is not None:
            self._walk.first_of(reading.verdict, must)
            self.step(1)

    def step(self, by: int) -> None:
        """Go to the next problem and say what it is."""
        reading = self._screen.reading
        if reading is None:
            return
        stop = self._walk.step(reading.verdict, by)
        if stop is None:
            self._desk.tell(Notice(tr("Nothing is broken or missed."), kind=NoticeKind.OK, key=PROBLEM))
            return
        breach, number, count = stop
        self.show_place(breach.text, breach.person_id, breach.day)
        price = tr("A must.") if breach.must else f"{breach.rule_title}."
        if breach.override is not None:
            price = tr(
                "Overridden: {reason}, {authorised_by}.",
                reason=breach.override.reason,
                authorised_by=breach.override.authorised_by,
            )
        text = tr("{price} Problem {number} of {count}; F8 goes on.", price=price, number=number, count=count)
        kind = NoticeKind.DANGER if breach.forbids_publishing else NoticeKind.INFO
        self._desk.tell(Notice(breach.text, text, kind, key=PROBLEM))

    def show_place(self, words: str, person_id: int | None, day: date | None) -> None:
        """Bring a person's day, or the gap in cover that the words speak of, into view."""
        screen = self._screen
        if day is None:  # said of the whole period, such as a fair share: the days in view will do
            day = screen.grid.model.days[0].day
        if day not in {header.day for header in screen.grid.model.days}:
            self._desk.set_day(day)
        if person_id is not None:
            screen.cover.leave_gap()
            screen.grid.go_to_cell(person_id, day)
        else:
            screen.cover.show_gap(words, day)
