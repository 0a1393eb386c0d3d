"""The rest of a day planned anew in the window: from when, what would change, accepted or not."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QTime, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from planner.commands.visits import AddVisit
from planner.planner import Planner
from tests.ui.day.day_steps import K, plan_of, press, said
from tests.ui.friday import FRIDAY
from ui.day.anew import ChangesDialog, MomentDialog
from ui.day.screen import DayScreen
from ui.main_window import MainWindow

LONG_MS = 30_000


def at_half_past_two(then: Callable[[MomentDialog], None]) -> None:
    """Answer the question from when."""

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, MomentDialog)
        dialog.time.setTime(QTime(14, 30))
        then(dialog)

    QTimer.singleShot(0, look)


def when_told(do: Callable[[ChangesDialog], object]) -> QTimer:
    """Read what changes as soon as it is shown."""
    timer = QTimer()

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, ChangesDialog):
            timer.stop()
            do(dialog)
            QTimer.singleShot(500, dialog, dialog.reject)

    timer.timeout.connect(look)
    timer.start(20)
    return timer


def an_urgent_visit(planner: Planner) -> None:
    windows = ((16 * 60, 19 * 60, None, None),)
    visit = AddVisit("N-99", "reassurance call", 2, FRIDAY, FRIDAY, 20, windows, True, priority=1,
                     worth_minutes=900)  # fmt: skip
    planner.execute(visit)


def test_what_changes_is_shown_and_accepted_as_one_step(
    qtbot: QtBot, day: DayScreen, window: MainWindow, planner: Planner
) -> None:
    an_urgent_visit(planner)
    told: list[str] = []

    def agree(dialog: ChangesDialog) -> None:
        model = dialog.table.model()
        told.extend(str(model.index(row, 0).data()) for row in range(model.rowCount()))
        assert str(model.index(0, 1).data())  # somebody is to be told
        QTest.keyClick(dialog, K.Key_Return)  # the blue button

    waiting = when_told(agree)
    at_half_past_two(lambda dialog: QTest.keyClick(dialog, K.Key_Return))
    press(day.chart, K.Key_R)
    assert day.building.running
    qtbot.waitUntil(lambda: not day.building.running, timeout=LONG_MS)
    assert not waiting.isActive()
    assert any("N-99" in text for text in told)
    assert planner.undo_label == "Plan Fri 11 Dec anew from 14:30"
    assert said(window).startswith("Fri 11 Dec is planned: ")
    planner.undo()
    assert planner.undo_label == "Add visit N-99"


def test_discarding_leaves_the_day(
    qtbot: QtBot, day: DayScreen, window: MainWindow, planner: Planner
) -> None:
    an_urgent_visit(planner)
    before, revision = plan_of(day), planner.revision
    waiting = when_told(lambda dialog: QTest.keyClick(dialog, K.Key_Escape))
    at_half_past_two(lambda dialog: QTest.keyClick(dialog, K.Key_Return))
    day.desk.actions["day.anew"].trigger()
    qtbot.waitUntil(lambda: day._line.words.text().startswith("Planning"), timeout=LONG_MS)
    day.building.stop()
    qtbot.waitUntil(lambda: not day.building.running, timeout=LONG_MS)
    assert not waiting.isActive()
    assert said(window) == "Discarded. The day is unchanged."
    assert (plan_of(day), planner.revision) == (before, revision)


def test_a_time_before_the_first_tour_is_of_the_night_after(day: DayScreen) -> None:
    dialog = MomentDialog(plan_of(day), day)
    assert dialog.minute == 12 * 60  # another day than today: noon is as good as any
    dialog.time.setTime(QTime(0, 30))
    assert dialog.minute == 24 * 60 + 30
    dialog.deleteLater()


def test_a_day_that_is_not_planned_has_no_rest(day: DayScreen) -> None:
    day.desk.actions["view.back"].trigger()
    assert "Build it first" in day.desk.actions["day.anew"].toolTip()
