"""A user who does anything in any order: letters, blocks, cut and paste, drafts, leave, rules, other screens,
other weeks, undo and redo, and in long days builds of rotas and of days too. Undoing all of it restores every
row of the file; redoing brings it all back."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QEvent, QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from sqlalchemy import inspect, select
from sqlalchemy.orm import Session

from planner.commands.sample_team.load import SAMPLE_WEEK
from planner.domain.record import Record
from planner.planner import Planner
from tests.ui.leftovers import left_since, running
from ui.application import make_window
from ui.build.controls import Stage
from ui.build.screen import BuildScreen
from ui.day.screen import DayScreen
from ui.main_window import MainWindow
from ui.people.screen import PeopleScreen
from ui.rota.screen import RotaScreen
from ui.rules.screen import RulesScreen

SHIFT = Qt.KeyboardModifier.ShiftModifier
KEYS = {"E": Qt.Key.Key_E, "D": Qt.Key.Key_D, "M": Qt.Key.Key_M, "L": Qt.Key.Key_L}
ARROWS = (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down)
# Commands that ask nothing and wait for nobody; each is tried wherever the user happens to be.
COMMANDS = (
    "rota.rest", "rota.lock", "rota.draft", "rota.start", "edit.clear", "edit.copy", "edit.cut",
    "edit.paste", "edit.select_all", "plan.check", "plan.next_problem", "plan.previous_problem",
    "plan.compare", "plan.review", "view.back", "view.forward", "view.zoom_in", "view.zoom_out",
    "view.dark", "view.light", "view.contrast", "view.inspector", "view.below", "people.approve",
    "people.refuse", "people.next_request", "rules.switch", "rules.must", "rules.prefer", "day.group",
    "edit.redo", "edit.redo", "edit.undo", "edit.undo", "edit.undo", "go.rota", "go.rota", "go.rota",
    "go.day", "go.people", "go.rules", "go.build", "go.outputs", "go.settings",
)  # fmt: skip


@dataclass(frozen=True)
class Press:
    """A letter in the grid."""

    letter: str


@dataclass(frozen=True)
class Go:
    """To some row and column of whatever list or grid is in front; ``more`` extends the selection there."""

    row: int
    column: int
    more: tuple[Qt.Key, ...] = ()


@dataclass(frozen=True)
class Build:
    """A build of the screen in front, stopped with the first plan it finds, and accepted."""

    screen: str


Step = Press | Go | Build | str
EXTENDED = st.lists(st.sampled_from(ARROWS), max_size=3).map(tuple)
STEPS: st.SearchStrategy[Step] = st.one_of(
    st.sampled_from(COMMANDS),
    st.builds(Press, st.sampled_from(sorted(KEYS))),
    st.builds(Press, st.sampled_from(sorted(KEYS))),
    st.builds(Go, st.integers(0, 40), st.integers(0, 6), EXTENDED),
)
# One step in some thirty is a build: it takes as long as all the others of a day together.
BUILDS = st.builds(Build, st.sampled_from(("build", "day")))
LONG_STEPS = st.integers(0, 29).flatmap(lambda one: BUILDS if one == 29 else STEPS)
LONGEST_BUILD_SECONDS = 120


def every_row(session: Session) -> dict[str, list[tuple[str, ...]]]:
    """All that users can change, as it is stored, versions of rows included."""
    found = {}
    for mapper in Record.registry.mappers:
        if issubclass(mapper.class_, Record):
            names = [column.key for column in inspect(mapper.class_).column_attrs]
            rows = session.scalars(select(mapper.class_).order_by(mapper.class_.id))
            found[mapper.class_.__name__] = [
                tuple(repr(getattr(row, name)) for name in names) for row in rows
            ]
    return found


class RandomUser:
    """Plays steps on a window, and never takes back what was there before."""

    def __init__(self, window: MainWindow) -> None:
        self.window, self.planner = window, window.desk.planner
        self.began = self.done

    @property
    def done(self) -> int:
        """How many steps an undo could take back."""
        return sum(not step.undone for step in self.planner.history(1_000))

    def play(self, step: Step) -> None:
        if isinstance(step, Press):
            self._press(step)
        elif isinstance(step, Go):
            self._go(step)
        elif isinstance(step, Build):
            self._build(step)
        elif step != "edit.undo" or self.done > self.began:
            self.window.desk.actions[step].trigger()
        QApplication.processEvents()

    def _press(self, step: Press) -> None:
        front = self.window.front
        if isinstance(front, RotaScreen):
            QTest.keyClick(front.grid.cells, KEYS[step.letter])

    def _go(self, step: Go) -> None:
        front = self.window.front
        if isinstance(front, RotaScreen) and front.grid.model.days:
            lines = front.grid.model.lines
            front.grid.go_to_place(step.row % len(lines), 4 + step.column)
            for key in step.more:
                QTest.keyClick(front.grid.cells, key, SHIFT)
        elif isinstance(front, RulesScreen) and front.table.grouped.lines:
            front.table.go_to_row(step.row % len(front.table.grouped.lines))
        elif isinstance(front, PeopleScreen):
            self.window.desk.actions["people.next_request"].trigger()

    def _build(self, step: Build) -> None:
        """From wherever the user is; where there is nothing to build the key does nothing."""
        self.window.open(step.screen)
        screen, actions = self.window.front, self.window.desk.actions
        actions["plan.build"].trigger()
        if isinstance(screen, BuildScreen):
            _wait_while(lambda: screen.stage is Stage.RUNNING and not screen.state.improvements)
            actions["build.stop"].trigger()
            _wait_while(lambda: screen.stage is Stage.RUNNING)
            actions["build.accept"].trigger()
        elif isinstance(screen, DayScreen):
            _wait_while(lambda: screen.building.running)

    def undo_all(self) -> None:
        while self.done > self.began:
            self.window.desk.undo()

    def redo(self, steps: int) -> None:
        for _ in range(steps):
            self.window.desk.redo()


def _wait_while(goes_on: Callable[[], bool]) -> None:
    latest = time.monotonic() + LONGEST_BUILD_SECONDS
    while goes_on():
        assert time.monotonic() < latest, "the build does not end"
        QTest.qWait(20)


def a_day_at_work(sample: Path, steps: list[Step]) -> None:
    before = running()
    with TemporaryDirectory() as folder:
        copy = Path(folder) / "week.planner"
        copy.write_bytes(sample.read_bytes())
        with Planner.open(copy, user="Sgt K. Denholm") as planner:
            remembered = QSettings(str(Path(folder) / "window.ini"), QSettings.Format.IniFormat)
            window = make_window(planner, SAMPLE_WEEK, remembered)
            window.resize(1600, 1000)
            window.show()
            try:
                _play_and_take_back(window, steps)
            finally:
                window.close()
                window.deleteLater()
                QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)  # its timers go with it
    assert left_since(before) == []  # no build and no question goes on


def _play_and_take_back(window: MainWindow, steps: list[Step]) -> None:
    user, planner = RandomUser(window), window.desk.planner
    at_first = planner.read(every_row)
    for step in steps:
        user.play(step)
    made, at_last = user.done - user.began, planner.read(every_row)
    user.undo_all()
    assert planner.read(every_row) == at_first
    user.redo(made)
    assert planner.read(every_row) == at_last


@settings(max_examples=2)
@given(steps=st.lists(STEPS, min_size=15, max_size=25))
def test_undoing_everything_restores_every_row(sample_file: Path, steps: list[Step]) -> None:
    a_day_at_work(sample_file, steps)


@pytest.mark.long
@settings(max_examples=60)
@given(steps=st.lists(LONG_STEPS, min_size=20, max_size=80))
def test_undoing_long_days_restores_every_row(sample_file: Path, steps: list[Step]) -> None:
    a_day_at_work(sample_file, steps)
