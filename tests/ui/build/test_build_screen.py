"""The Build screen on the example team: a real engine, real key presses."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QAbstractItemView, QApplication, QPushButton
from pytestqt.qtbot import QtBot

from planner.commands.duties import AssignDuty, LockCells
from planner.planner import Planner
from planner.solve_job import BuildState
from planner.uncovered import UncoveredRow
from planner.views.rota_grid import rota_grid
from planner.views.rota_versions import current_rota
from ui import style
from ui.build.board import Board
from ui.build.controls import Stage
from ui.build.cost_chart import CostChart
from ui.build.figures_row import FiguresRow
from ui.build.screen import BuildScreen
from ui.main_window import MainWindow
from ui.notice import Notice
from ui.widgets.dock import DockHeading
from ui.widgets.plain_table import Column, PlainTable
from ui.widgets.state_page import StatePage

LONGEST_WAIT_MS = 60_000


@pytest.fixture
def screen(window: MainWindow) -> BuildScreen:
    window.open("build")
    shown = window.screens["build"]
    assert isinstance(shown, BuildScreen)
    shown.controls.length.show_key("20")
    return shown


def broken_in(planner: Planner) -> int:
    rota_id = planner.read(current_rota)
    assert rota_id is not None
    return planner.verdict(rota_id).broken_musts


def test_a_build_by_keyboard_from_start_to_undo(
    window: MainWindow, screen: BuildScreen, planner: Planner, qtbot: QtBot
) -> None:
    """F5 starts, Ctrl+Enter stops with the best, Ctrl+Enter accepts, Ctrl+Z takes the whole build back."""
    rota_id = planner.read(current_rota)
    assert rota_id is not None
    before = planner.read(rota_grid, rota_id)
    assert (
        broken_in(planner) > 0
    )  # the draft from the patterns breaks weekly hours, so a build has work to do
    QTest.keyClick(window, Qt.Key.Key_F5)
    assert screen.stage is Stage.RUNNING
    qtbot.waitUntil(
        lambda: screen.state.broken_musts == 0 and bool(screen.state.improvements), timeout=LONGEST_WAIT_MS
    )
    QTest.keyClick(window, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: screen.stage is Stage.DONE, timeout=LONGEST_WAIT_MS)
    assert screen.figures.broken.figure.text() == "0"
    assert screen.figures.isVisible()
    assert screen.differences.table.rowCount() > 0
    QTest.keyClick(window, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert broken_in(planner) == 0
    assert window.front is window.screens["rota"]
    QTest.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert planner.read(rota_grid, rota_id) == before


def test_locks_that_clash_are_told_at_once_and_a_stop_leads_to_the_ways_out(
    window: MainWindow, screen: BuildScreen, planner: Planner, qtbot: QtBot
) -> None:
    """A Late and an Early the morning after, both locked: 8 h of rest whatever is planned, which no minute of
    searching changes."""
    rota_id = planner.read(current_rota)
    assert rota_id is not None
    grid = planner.read(rota_grid, rota_id)
    amy = grid.groups[0].people[0].person_id
    late, early = grid.start, grid.start + timedelta(days=1)
    planner.execute(AssignDuty(rota_id, amy, late, "L"))
    planner.execute(AssignDuty(rota_id, amy, early, "E"))
    planner.execute(LockCells(rota_id, ((amy, late), (amy, early))))
    told: list[Notice] = []
    screen.desk.noticed.connect(told.append)
    screen.start()
    qtbot.waitUntil(lambda: bool(told), timeout=LONGEST_WAIT_MS)
    assert screen.stage is Stage.RUNNING
    assert told[0].headline == "No rota keeps every must."
    assert told[0].text.startswith("Amy Hargreaves: ")
    assert "nothing but L is left on Mon 7 and E on Tue 8." in told[0].text
    told[0].remedies[0].do()
    qtbot.waitUntil(lambda: screen.stage is Stage.CLASH, timeout=LONGEST_WAIT_MS)
    assert window.messages.notices == []


def test_alt_and_the_arrows_choose_the_week_that_is_built(
    window: MainWindow, screen: BuildScreen, qtbot: QtBot
) -> None:
    """The example team has a rota for week 50 only; while a build of it runs, its week stays."""
    assert "Week 50" in screen.title
    QTest.keyClick(window, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    assert screen.title == "Build: no rota for this week"
    QTest.keyClick(window, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert "Week 50" in screen.title
    day = screen.desk.day
    screen.start()
    QTest.keyClick(window, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    assert screen.desk.day == day
    assert screen.desk.actions["view.forward"].statusTip().endswith("stop it or cancel it first.")
    screen.cancel()


def test_escape_cancels_and_keeps_the_draft(
    window: MainWindow, screen: BuildScreen, planner: Planner, qtbot: QtBot
) -> None:
    revision = planner.revision
    screen.start()
    QTest.keyClick(window, Qt.Key.Key_Escape)
    assert screen.stage is Stage.IDLE
    assert not screen.following.running
    assert planner.revision == revision


def test_a_crash_of_the_engine_is_told_and_changes_nothing(
    screen: BuildScreen, planner: Planner, qtbot: QtBot
) -> None:
    revision = planner.revision
    told: list[Notice] = []
    screen.desk.noticed.connect(told.append)
    screen.start()
    job = screen.following._job
    assert job is not None
    job.child.kill()
    qtbot.waitUntil(lambda: bool(told), timeout=LONGEST_WAIT_MS)
    assert "Your draft is unchanged." in told[0].headline
    assert screen.stage is Stage.IDLE
    assert planner.revision == revision
    screen.start()  # the next one runs as if nothing had been
    qtbot.waitUntil(lambda: bool(screen.state.improvements), timeout=LONGEST_WAIT_MS)
    screen.cancel()
    assert screen.stage is Stage.IDLE


def test_before_a_build_the_page_says_what_it_would_start_from(screen: BuildScreen, planner: Planner) -> None:
    (page,) = screen.findChildren(StatePage)
    said = page.accessibleName()
    assert said.startswith("Build Week 50")
    assert f"Draft 1 breaks {broken_in(planner)} musts" in said
    assert not screen.figures.isVisible()


def test_what_cannot_be_done_says_why(screen: BuildScreen) -> None:
    assert screen.handlers["build.stop"].why_not() == "No build is running."
    assert screen.handlers["build.accept"].why_not() == "There is no plan to accept yet."
    assert screen.handlers["plan.build"].why_not() == ""


def test_an_idle_screen_says_what_a_build_would_start_from(screen: BuildScreen, planner: Planner) -> None:
    assert screen._idle.isVisible()
    assert f"Draft 1 breaks {broken_in(planner)} musts" in screen._idle.accessibleName()
    screen.start()
    assert screen.figures.isVisible()
    screen.cancel()
    assert screen._idle.isVisible()


def test_before_a_build_the_screen_says_how_long_it_may_take(screen: BuildScreen) -> None:
    two_minutes = next(b for b in screen.controls.length.findChildren(QPushButton) if b.text() == "2 min")
    QTest.mouseClick(two_minutes, Qt.MouseButton.LeftButton)
    assert screen.figures.time.remark.text() == "stops at 2:00 or when proven"
    assert not screen.controls.length_words.isHidden()
    screen.start()
    assert screen.controls.length_words.isHidden()  # nothing is chosen while a build runs
    screen.cancel()


def test_a_reason_too_long_for_its_line_is_shown_whole(qtbot: QtBot) -> None:
    """Reasons stand in words beside the gap; cut off, the last name or figure is missing."""
    table = PlainTable("Gaps", (Column("Role", 10), Column("Why", wraps=True)))
    qtbot.addWidget(table)
    table.resize(300, 200)
    table.show_rows([("PCSO", "on leave"), ("PCSO", "Daniel Okoro has a rest day request; " * 4)])
    table.show()
    assert table.rowHeight(1) > 2 * table.rowHeight(0)


def test_the_figures_say_only_what_is_known(qtbot: QtBot) -> None:
    """26 h 25 found, not below 25 h 10: 75 of 1585 minutes, 4.7 %, are left to gain at most."""
    row = FiguresRow()
    qtbot.addWidget(row)
    row.show_state(BuildState(limit_seconds=120))
    assert (row.best.figure.text(), row.bound.figure.text(), row.gap.figure.text()) == ("–", "–", "–")
    row.show_state(BuildState(best_minutes=1585, bound_minutes=1510, seconds=52, limit_seconds=120))
    assert (row.best.figure.text(), row.gap.figure.text()) == ("26 h 25", "4.7%")
    assert row.gap.remark.text() == "1 h 15 at most left to gain"
    row.show_state(BuildState(best_minutes=1585, bound_minutes=1510, broken_musts=2))
    assert row.gap.figure.text() == "–"  # a bound says nothing about a plan that breaks musts


def test_the_chart_says_in_words_what_it_draws(qtbot: QtBot) -> None:
    chart = CostChart()
    qtbot.addWidget(chart)
    chart.show_state(BuildState())
    assert chart.accessibleName() == "Cost over time: no plan yet"
    trace = ((1.0, 3000, None), (2.0, 1700, 900), (3.0, 1585, 1510))
    chart.show_state(BuildState(best_minutes=1585, bound_minutes=1510, trace=trace, seconds=4.0))
    assert chart.accessibleName().startswith("Cost over time: best found 26 h 25, proven not below 25 h 10")
    chart.grab()  # painting it raises no warning


def test_a_table_to_read_obeys_qt_and_shows_markup_as_text(qtbot: QtBot) -> None:
    table = PlainTable("Gaps", (Column("Role", 10), Column("Why")))
    qtbot.addWidget(table)
    QAbstractItemModelTester(table.table, QAbstractItemModelTester.FailureReportingMode.Fatal)
    table.show_rows([("PCSO", "<img src=x>"), ("ASB officer", "<b>on leave</b>")])
    assert table.table.index(1, 1).data() == "<b>on leave</b>"
    table.show_rows([])
    assert table.table.rowCount() == 0
    assert table.selectionBehavior() is QAbstractItemView.SelectionBehavior.SelectRows


def test_a_plan_without_a_gap_says_so_above_its_empty_list(qtbot: QtBot) -> None:
    """Before there is a plan nothing is known, and nothing is said."""
    board = Board()
    qtbot.addWidget(board)
    board.show_state(BuildState(), 60)
    assert "nothing" not in gaps_said(board)
    board.show_state(BuildState(best_minutes=630), 60)
    assert gaps_said(board) == "nothing: every target is met"
    gap = UncoveredRow("PCSO", date(2026, 12, 8), "20–23", "1 short, 3 h", "nobody is left")
    board.show_state(BuildState(best_minutes=630, uncovered=(gap,)), 60)
    assert gaps_said(board) == ""


def gaps_said(board: Board) -> str:
    headings = [one for one in board.findChildren(DockHeading) if one.heading.text().startswith("Still not")]
    return headings[0].remark.text()


def test_with_large_text_the_halves_stand_one_above_the_other(qtbot: QtBot, qapp: QApplication) -> None:
    """Else *Why* has no room beside the four columns before it."""
    board = Board()
    qtbot.addWidget(board)
    board.resize(1400, 800)
    board.show()
    why = len(board.uncovered.table.columns) - 1
    assert board.chart.mapTo(board, QPoint()).y() == board.uncovered.mapTo(board, QPoint()).y()
    style.apply(qapp, style.LIGHT, 200)
    qtbot.waitUntil(lambda: board.uncovered.mapTo(board, QPoint()).y() > board.chart.height())
    assert board.uncovered.columnWidth(why) > board.width() / 3
