"""The Day screen as a sergeant uses it: real keys on the example team's Friday, and what comes of them."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QTimer
from PySide6.QtGui import QDragMoveEvent, QDropEvent
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from planner.planner import Planner
from planner.views.day_plan import DayPlan, DayRow, DayStop, StopKind, day_plan
from tests.ui.day.conftest import FRIDAY
from ui.day.blocks import block_box
from ui.day.chart_model import DAY
from ui.day.chart_rows import HOTSPOTS, OFFICERS
from ui.day.dragging import MIME, Held
from ui.day.hours import rows_of
from ui.day.issuing import IssueDialog
from ui.day.joint_lines import joint_boxes
from ui.day.screen import DayScreen
from ui.main_window import MainWindow

K = Qt.Key
SHIFT, PLAIN = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.NoModifier


def plan_of(day: DayScreen) -> DayPlan:
    assert day.plan is not None
    return day.plan


def rows(day: DayScreen) -> list[DayRow]:
    return list(rows_of(plan_of(day)))


def stops(day: DayScreen) -> list[tuple[DayRow, DayStop]]:
    return [(row, stop) for row in rows(day) for stop in row.stops]


def first(day: DayScreen, kind: StopKind, *, joint: bool) -> tuple[DayRow, DayStop]:
    return next((r, s) for r, s in stops(day) if s.kind is kind and bool(s.joint) is joint)


def found(day: DayScreen, stop_id: int) -> DayStop:
    return next(stop for _, stop in stops(day) if stop.stop_id == stop_id)


def press(
    widget: QWidget, *keys: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
) -> None:
    for key in keys:
        QTest.keyClick(widget, key, modifier)


def undo(day: DayScreen) -> None:
    day.desk.actions["edit.undo"].trigger()


def said(window: MainWindow) -> str:
    return window.messages.notices[-1].headline


def states(day: DayScreen) -> list[str]:
    return [part.text for part in day.status.left]


def when_asked(do: Callable[[IssueDialog], object]) -> None:
    """Answer the question that the next call asks; one that stays open is closed, so that nothing hangs."""

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, IssueDialog)
        do(dialog)
        QTimer.singleShot(500, dialog, dialog.reject)

    QTimer.singleShot(0, look)


# What is shown --------------------------------------------------------------------------------------


def test_the_day_says_its_date_its_sums_and_that_nothing_is_broken(
    day: DayScreen, window: MainWindow, planner: Planner
) -> None:
    plan = planner.read(day_plan, FRIDAY)
    assert plan is not None
    assert window.windowTitle().startswith("Day, Fri 11 December 2026 — ")
    percent = plan.planned_minutes * 100 // plan.target_minutes
    sums = day.controls.dosage.accessibleName(), day.controls.visits.accessibleName()
    assert sums == (
        f"Dosage {plan.planned_minutes} of {plan.target_minutes} min {percent}%",
        f"Visits {plan.visits_placed} of {plan.visits_wanted}",
    )
    assert day.controls.travel.accessibleName() == f"Travel {plan.travel_share:.0%} of time"
    assert states(day)[:2] == ["No must broken", f"{len(plan.unassigned)} not assigned"]
    assert day.controls.version.text() == "Draft 1"


def test_everybody_on_duty_has_a_row_under_the_rota_s_headings(day: DayScreen) -> None:
    groups = plan_of(day).groups
    lines = day.chart.chart_rows.lines
    assert len(lines) == len(groups) + sum(len(group.rows) for group in groups)
    assert [group.name for group in day.chart.chart_rows.groups] == [group.name for group in groups]


def test_qt_finds_no_fault_with_the_models(day: DayScreen) -> None:
    for model in (day.chart.chart_rows, day.side.stops.stops, day.tray.cards):
        QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    # Fatal ends the process at a fault, also while the models change under it.
    day.desk.actions["day.group"].trigger()
    day.chart.set_collapsed(day.chart.chart_rows.groups[0].name, True)
    day.desk.set_day(FRIDAY - timedelta(days=1))


def test_a_row_says_its_stops_to_a_reader(day: DayScreen) -> None:
    row, stop = first(day, StopKind.PATROL, joint=True)
    day.chart.go_to_person(row.person_id)
    line = day.chart.currentIndex().row()
    index = day.chart.chart_rows.index(line, DAY)
    text = index.data(Qt.ItemDataRole.AccessibleTextRole)
    clock = f"{stop.start // 60:02d}:{stop.start % 60:02d}"
    assert f"{clock}–" in text
    assert f"patrol at {stop.label} {stop.title}, with {stop.with_names[0]}" in text


def test_every_stop_is_drawn_at_its_time_and_at_least_15_pixels_wide(day: DayScreen) -> None:
    chart = day.chart
    for line, row in chart.chart_rows.rows():
        box = chart.visualRect(chart.chart_rows.index(line, DAY))
        for block in row.blocks:
            drawn = block_box(chart.scale, block.stop, box)
            assert drawn.left() == chart.scale.x(block.stop.start)
            assert drawn.width() >= 15
            assert box.left() <= drawn.left() <= drawn.right() <= box.right() + 1


def test_joint_stops_are_linked_from_the_first_row_to_the_last(day: DayScreen) -> None:
    # Each joint activity is on two or more run sheets; the chart joins as many boxes as there are sheets.
    joint: dict[str, int] = {}
    for _, stop in stops(day):
        if stop.joint:
            joint[stop.joint] = joint.get(stop.joint, 0) + 1
    drawn = [len(boxes) for _, boxes in joint_boxes(day.chart.block_boxes())]
    assert sorted(drawn) == sorted(joint.values())
    assert min(drawn) >= 2


# Keys and mouse -------------------------------------------------------------------------------------


def test_arrows_go_from_row_to_row_and_from_stop_to_stop_and_the_list_follows(day: DayScreen) -> None:
    person = next(row for row in rows(day) if len(row.stops) > 3)
    day.chart.go_to_person(person.person_id)
    press(day.chart, *[K.Key_Left] * 30)  # at the first stop it stays
    block = day.chart.current_block()
    assert block is not None
    assert block.stop == person.stops[0]
    press(day.chart, K.Key_Right, K.Key_Right)
    block = day.chart.current_block()
    assert block is not None
    assert block.stop == person.stops[2]
    assert day.side.stops.currentIndex().row() == 2
    assert day.side.stops.accessibleName() == f"Stops of {person.name}"
    press(day.chart, K.Key_Down)
    below = day.row_in_hand()
    assert below is not None
    assert below.person_id != person.person_id
    assert f"Selected: {below.name}" in states(day)[3]


def test_the_list_has_exact_times_and_leads_back_to_the_chart(day: DayScreen) -> None:
    person = next(row for row in rows(day) if len(row.stops) > 3)
    day.chart.go_to_person(person.person_id)
    day.side.stops.setFocus()
    day.side.stops.selectRow(0)
    press(day.side.stops, K.Key_Down)
    block = day.chart.current_block()
    assert block is not None
    assert block.stop == person.stops[1]
    model = day.side.stops.stops
    times = [model.index(at, 0).data() for at in range(model.rowCount())]
    expected = [
        f"{s.start // 60:02d}:{s.start % 60:02d}–{s.end // 60:02d}:{s.end % 60:02d}" for s in person.stops
    ]
    assert times == [*expected, f"{person.tour_end // 60:02d}:00"]  # at last the end of the tour


def test_a_click_on_a_block_selects_it(day: DayScreen) -> None:
    chart = day.chart
    line, row = next((line, row) for line, row in chart.chart_rows.rows() if len(row.blocks) > 2)
    block = row.blocks[2]
    box = block_box(chart.scale, block.stop, chart.visualRect(chart.chart_rows.index(line, DAY)))
    QTest.mouseClick(chart.viewport(), Qt.MouseButton.LeftButton, PLAIN, box.center().toPoint())
    assert chart.current_block() == block


def test_g_turns_the_chart_to_hotspots_and_keeps_the_stop(day: DayScreen) -> None:
    row, stop = first(day, StopKind.PATROL, joint=False)
    day.chart.go_to_stop(stop.stop_id)
    press(day.chart, K.Key_G)
    assert day.controls.view.key == HOTSPOTS
    plan = plan_of(day)
    shown = [line for _, line in day.chart.chart_rows.rows()]
    assert [(line.name, line.figures, len(line.blocks)) for line in shown] == [
        (f"{dot.number} {dot.name}", f"{dot.planned_minutes}/{dot.target_minutes}", dot.patrols)
        for dot in plan.hotspots
    ]
    block = day.chart.current_block()
    assert block is not None
    assert (block.stop.stop_id, block.person_id) == (stop.stop_id, row.person_id)
    in_hand = day.row_in_hand()
    assert in_hand is not None
    assert in_hand.name == row.name
    press(day.chart, K.Key_G)
    assert day.controls.view.key == OFFICERS
    assert day.chart.current_person() == row.person_id


def test_map_keys_zoom_and_fit(day: DayScreen) -> None:
    fitted = day.side.map.scale
    press(day.chart, K.Key_Plus)
    assert day.side.map.scale.scale > fitted.scale
    day.side.map.setFocus()
    press(day.side.map, K.Key_Minus, K.Key_Minus)
    assert day.side.map.scale.scale < fitted.scale
    press(day.side.map, K.Key_M)
    assert day.side.map.scale == fitted


def test_a_click_on_a_hotspot_of_the_map_shows_its_row(day: DayScreen) -> None:
    dot = plan_of(day).hotspots[-1]
    place = day.side.map._places_now(plan_of(day)).hotspots[-1].centre
    QTest.mouseClick(day.side.map, Qt.MouseButton.LeftButton, PLAIN, place.toPoint())
    row = day.chart.current_row()
    assert row is not None
    assert row.key == (HOTSPOTS, dot.hotspot_id)


def test_what_is_not_there_yet_says_so(day: DayScreen) -> None:
    for action_id in ("day.who", "day.link"):
        action = day.desk.actions[action_id]
        assert not action.isEnabled()
        assert "not in this version yet" in action.toolTip()


# Changes by hand ------------------------------------------------------------------------------------


def test_shift_and_arrow_move_a_joint_stop_for_everybody_and_undo_takes_it_back(day: DayScreen) -> None:
    _, stop = first(day, StopKind.PATROL, joint=True)
    before = plan_of(day)
    day.chart.go_to_stop(stop.stop_id)
    press(day.chart, K.Key_Right, modifier=SHIFT)
    together = [one for _, one in stops(day) if one.joint == stop.joint]
    assert len(together) == 1 + len(stop.with_names)
    assert {one.start for one in together} == {stop.start + 5}
    block = day.chart.current_block()
    assert block is not None
    assert block.stop.stop_id == stop.stop_id  # it kept the keyboard
    undo(day)
    assert plan_of(day) == before


def test_a_move_too_far_is_told_by_the_check_on_the_row_and_in_words(
    qtbot: QtBot, day: DayScreen, window: MainWindow
) -> None:
    row, stop = first(day, StopKind.MEAL, joint=False)
    day.chart.go_to_stop(stop.stop_id)
    # A meal an hour or more late collides with what follows or leaves its allowed hours; both are musts.
    press(day.chart, *[K.Key_Right] * 13, modifier=SHIFT)
    qtbot.waitUntil(lambda: day.breaches is not None)
    assert day.breaches
    assert all(breach.text.startswith(row.name) for breach in day.breaches)
    assert "broken rule" in states(day)[0]
    line = day.chart.current_row()
    assert line is not None
    assert line.broken
    assert line.spoken.endswith("a rule is broken")
    issue = day.desk.actions["day.issue"]
    assert not issue.isEnabled()
    assert "broken. F8 goes to the first." in issue.toolTip()
    day.desk.actions["plan.next_problem"].trigger()
    assert said(window) == day.breaches[0].text


def test_space_locks_and_a_locked_stop_stays(day: DayScreen, window: MainWindow) -> None:
    _, stop = first(day, StopKind.VISIT, joint=False)
    day.chart.go_to_stop(stop.stop_id)
    press(day.chart, K.Key_Space)
    assert found(day, stop.stop_id).locked
    later = day.desk.actions["day.later"]
    assert not later.isEnabled()
    assert "is locked. Space unlocks it." in later.toolTip()
    press(day.chart, K.Key_X)
    assert "is locked. Unlock it first." in said(window)
    assert found(day, stop.stop_id).start == stop.start
    press(day.chart, K.Key_Space)
    assert not found(day, stop.stop_id).locked


def test_x_takes_a_patrol_off_everybody_and_puts_it_in_the_tray(day: DayScreen) -> None:
    _, stop = first(day, StopKind.PATROL, joint=True)
    left, minutes = len(plan_of(day).unassigned), plan_of(day).planned_minutes
    day.chart.go_to_stop(stop.stop_id)
    press(day.chart, K.Key_X)
    assert not [one for _, one in stops(day) if one.joint == stop.joint]
    assert len(plan_of(day).unassigned) == left + 1
    assert day.tray.cards.rowCount() == left + 1
    assert plan_of(day).planned_minutes < minutes
    card = plan_of(day).unassigned[-1]
    assert (card.label, card.reason) == (stop.label, "Taken off the run sheet by hand.")
    assert day.chart.current_block() is not None  # its neighbour has the keyboard now
    undo(day)
    assert len(plan_of(day).unassigned) == left


def test_a_briefing_keeps_its_time(day: DayScreen) -> None:
    _, stop = first(day, StopKind.BRIEFING, joint=False)
    day.chart.go_to_stop(stop.stop_id)
    later = day.desk.actions["day.later"]
    assert not later.isEnabled()
    assert f"{stop.title} has a fixed time." in later.toolTip()


def test_twenty_changes_and_twenty_undos_bring_back_the_start(day: DayScreen) -> None:
    start, done = plan_of(day), 0
    keys = ((K.Key_Right, SHIFT), (K.Key_Space, PLAIN), (K.Key_X, PLAIN), (K.Key_Left, SHIFT))
    for step in range(60):
        before = day.desk.planner.revision
        key, modifier = keys[step % len(keys)]
        press(day.chart, key, modifier=modifier)
        done += day.desk.planner.revision != before
        press(day.chart, K.Key_Down if step % 3 else K.Key_Right)
        if done == 20:
            break
    assert done == 20
    for _ in range(done):
        undo(day)
    assert plan_of(day) == start


# Dragging -------------------------------------------------------------------------------------------


def place_on(day: DayScreen, row: DayRow, minute: int) -> QPointF:
    """The point of the chart at a minute of somebody's row."""
    line = next(line for line, one in day.chart.chart_rows.rows() if one.key == (OFFICERS, row.person_id))
    box = day.chart.visualRect(day.chart.chart_rows.index(line, DAY))
    return QPointF(day.chart.scale.x(minute), box.center().y())


def drop_at(day: DayScreen, held: Held, place: QPointF) -> str:
    """Hold over a place, read the verdict, and let go there."""
    chart = day.chart
    chart.dragging.held = held
    data = QMimeData()
    data.setData(MIME, b"1")
    move, left, plain = Qt.DropAction.MoveAction, Qt.MouseButton.LeftButton, PLAIN
    chart.dragMoveEvent(QDragMoveEvent(place.toPoint(), move, data, left, plain))
    chart.dragging.show_verdict()
    words = chart.dragging._hint.text()
    chart.dropEvent(QDropEvent(place, move, data, left, plain))
    return words


def test_a_stop_dragged_to_somebody_away_is_judged_before_and_broken_after(day: DayScreen) -> None:
    _, stop = first(day, StopKind.PATROL, joint=False)
    late = next(row for row in rows(day) if row.tour_start >= 15 * 60)
    day.chart.go_to_stop(stop.stop_id)
    # 07:00 is hours before a Late begins, so whoever has the tour is not there.
    words = drop_at(day, Held(stop), place_on(day, late, 7 * 60))
    assert words.startswith(f"{late.name}: ")
    label = f"Move {stop.label} {stop.title} of"
    assert str(day.desk.planner.undo_label).startswith(label)
    moved = next(one for row, one in stops(day) if row.person_id == late.person_id and one.start == 7 * 60)
    assert (moved.title, moved.end - moved.start) == (stop.title, stop.end - stop.start)
    day.check()
    assert any(breach.person_id == late.person_id for breach in day.breaches or ())
    undo(day)
    day.check()
    assert day.breaches == ()


def test_a_card_dragged_from_the_tray_becomes_a_stop(day: DayScreen) -> None:
    row, stop = first(day, StopKind.PATROL, joint=False)
    before = plan_of(day)
    day.chart.go_to_stop(stop.stop_id)
    press(day.chart, K.Key_X)
    card = plan_of(day).unassigned[-1]
    # Its old place is free again; the chart places on the nearest five minutes.
    words = drop_at(day, Held(card), place_on(day, row, stop.start))
    placed = next(one for one in rows(day) if one.person_id == row.person_id)
    (again,) = [one for one in placed.stops if one.title == stop.title and abs(one.start - stop.start) <= 2]
    assert len(plan_of(day).unassigned) == len(before.unassigned)
    day.check()
    assert bool(day.breaches) is not words.endswith("every must holds")
    assert again.start % 5 == 0


def test_nothing_is_dropped_outside_a_run_sheet(day: DayScreen) -> None:
    _, stop = first(day, StopKind.PATROL, joint=False)
    revision = day.desk.planner.revision
    drop_at(day, Held(stop), QPointF(30, 30))  # on a name
    assert day.desk.planner.revision == revision


# Problems -------------------------------------------------------------------------------------------


def test_f8_visits_everything_not_assigned_with_its_reason(day: DayScreen, window: MainWindow) -> None:
    items = plan_of(day).unassigned
    assert items
    for number, item in enumerate(items):
        day.desk.actions["plan.next_problem"].trigger()
        notice = window.messages.notices[-1]
        assert item.title.casefold() in notice.headline.casefold()
        assert item.reason in notice.text
        assert notice.text.endswith(f"Problem {number + 1} of {len(items)}; F8 goes on.")
        assert day.tray.current() == item
    day.desk.actions["plan.previous_problem"].trigger()
    assert day.tray.current() == items[-2]


def test_a_card_tells_item_reason_and_remedy_in_words(day: DayScreen) -> None:
    for at, item in enumerate(plan_of(day).unassigned):
        text = day.tray.cards.index(at, 0).data(Qt.ItemDataRole.AccessibleTextRole)
        assert item.reason in text
        assert (f"Would help: {item.remedy}" in text) is bool(item.remedy)


def test_f7_says_that_all_holds(day: DayScreen, window: MainWindow) -> None:
    day.desk.actions["plan.check"].trigger()
    assert said(window) == "Run sheets checked: 0 musts broken."


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


# Looks ----------------------------------------------------------------------------------------------


def test_larger_text_makes_rows_higher(day: DayScreen) -> None:
    line = day.chart.currentIndex().row()
    usual = day.chart.rowHeight(line), day.tray.gridSize().height(), day.side.stops.rowHeight(0)
    for _ in range(3):
        day.desk.actions["view.larger"].trigger()
    larger = day.chart.rowHeight(line), day.tray.gridSize().height(), day.side.stops.rowHeight(0)
    for _ in range(3):
        day.desk.actions["view.smaller"].trigger()
    assert all(after > before for before, after in zip(usual, larger))


def test_every_control_has_a_name_and_no_label_takes_html(day: DayScreen, window: MainWindow) -> None:
    for label in window.findChildren(QLabel):
        assert label.textFormat() == Qt.TextFormat.PlainText or not label.text(), label.text()
    for widget in (*day.findChildren(QWidget), *day.toolbar.findChildren(QWidget)):
        if widget.isVisible() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
            text = getattr(widget, "text", str)()
            assert widget.accessibleName() or text, widget.metaObject().className()


def test_f6_reaches_chart_map_list_and_tray(day: DayScreen) -> None:
    seen = set()
    for _ in range(8):
        QTest.keyClick(QApplication.focusWidget() or day, K.Key_F6)
        seen.add(QApplication.focusWidget())
    assert {day.chart, day.tray} <= seen
    assert day.side.map in seen or day.side.stops in seen
    day.side.map.setFocus()
    QTest.keyClick(day.side.map, K.Key_Tab)
    assert day.side.stops.hasFocus()


@pytest.mark.parametrize("theme", ["view.light", "view.dark"])
def test_it_is_drawn_in_both_themes_with_every_view(day: DayScreen, window: MainWindow, theme: str) -> None:
    day.desk.actions[theme].trigger()
    pictures = []
    for view in (OFFICERS, HOTSPOTS):
        day.show_view(view)
        pictures.append(window.grab().toImage())
    assert pictures[0] != pictures[1]
    assert pictures[0].pixelColor(QPoint(1, 1)).isValid()
    day.desk.actions["view.light"].trigger()
