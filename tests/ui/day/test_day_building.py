"""A day from unplanned to issued: built, stopped, accepted, issued, revised."""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from tests.ui.day.day_steps import K, plan_of, said, undo, when_asked
from tests.ui.friday import FRIDAY
from ui.day.issuing import IssueDialog
from ui.day.screen import DayScreen
from ui.main_window import MainWindow

# Building -------------------------------------------------------------------------------------------


def test_a_day_not_planned_is_built_stopped_accepted_and_undone(
    qtbot: QtBot, day: DayScreen, window: MainWindow
) -> None:
    day.desk.actions["view.back"].trigger()
    thursday = "Thu 10 December 2026"
    assert day._empty.accessibleName().startswith(f"{thursday} is not planned yet.")
    assert "Build it first" in day.desk.actions["day.issue"].toolTip()
    day.desk.actions["plan.build"].trigger()
    assert day.building.running
    assert day._line.isVisible()
    assert "is running" in day.desk.actions["plan.build"].toolTip()
    qtbot.waitUntil(lambda: "best so far" in day._line.words.text(), timeout=20_000)
    day.desk.actions["build.stop"].trigger()
    qtbot.waitUntil(lambda: not day.building.running, timeout=20_000)
    assert said(window).startswith("Thu 10 Dec is planned: dosage ")
    assert day._centre.currentWidget() is day.chart
    assert not day._line.isVisible()
    assert day.desk.planner.undo_label == "Accept the day of Thu 10 Dec"
    undo(day)
    assert day._empty.accessibleName().startswith(f"{thursday} is not planned yet.")


def test_a_build_that_is_cancelled_leaves_the_day(day: DayScreen, window: MainWindow) -> None:
    before, revision = plan_of(day), day.desk.planner.revision
    day.building.start()
    day.desk.actions["build.cancel"].trigger()
    assert not day.building.running
    assert said(window) == "Cancelled. The day is unchanged."
    assert (plan_of(day), day.desk.planner.revision) == (before, revision)


def test_a_day_without_a_rota_says_why_and_where_to_start(day: DayScreen) -> None:
    day.desk.set_day(FRIDAY + timedelta(days=21))
    assert day._empty.accessibleName().startswith("No rota holds Fri 1 January 2027.")
    build = day.desk.actions["plan.build"]
    assert not build.isEnabled()
    assert "Start one on Rota." in build.toolTip()
    assert day.controls.dosage.figure.isHidden()


# Issue and revise -----------------------------------------------------------------------------------


def test_a_day_is_issued_after_a_look_and_changed_only_by_a_revision(
    day: DayScreen, window: MainWindow
) -> None:
    asked: list[str] = []

    def agree(dialog: IssueDialog) -> None:
        asked.extend(label.text() for label in dialog.findChildren(QLabel))
        QTest.keyClick(dialog, K.Key_Return)  # the blue button

    when_asked(agree)
    day.desk.actions["plan.main"].trigger()
    assert "Friday 11 December 2026" in asked
    assert f"Not assigned: {len(plan_of(day).unassigned)}" in asked
    assert plan_of(day).state == "issued"
    assert day.controls.version.text() == "Issue 1"
    assert said(window) == "Fri 11 Dec is issued to the briefing."
    lock = day.desk.actions["day.lock"]
    assert not lock.isEnabled()
    assert "is issued. Revise it to change it." in lock.toolTip()
    assert day.controls.revise.isVisible()
    assert not day.controls.issue.isVisible()
    day.desk.actions["day.revise"].trigger()
    assert (plan_of(day).state, day.controls.version.text()) == ("draft", "Draft 2")
    undo(day)
    undo(day)
    assert (plan_of(day).state, day.controls.version.text()) == ("draft", "Draft 1")


def test_escape_in_the_question_issues_nothing(day: DayScreen) -> None:
    when_asked(lambda dialog: QTest.keyClick(dialog, K.Key_Escape))
    day.desk.actions["day.issue"].trigger()
    assert plan_of(day).state == "draft"
