"""Run sheets changed by hand: by keys, by giving a stop to somebody else, and by dragging."""

from __future__ import annotations

from PySide6.QtCore import QMimeData, QPointF, Qt
from PySide6.QtGui import QDragMoveEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from planner.commands.duties import ClearDuties
from planner.views.day_plan import DayRow, StopKind
from tests.ui.day.day_steps import (
    PLAIN,
    SHIFT,
    K,
    first,
    found,
    plan_of,
    press,
    rows,
    said,
    states,
    stops,
    undo,
    when_listed,
)
from ui.day.chart_model import DAY
from ui.day.chart_rows import OFFICERS
from ui.day.dragging import MIME, Held
from ui.day.screen import DayScreen
from ui.day.takers import TakersDialog
from ui.day.words import tour_words
from ui.main_window import MainWindow

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


def test_twelve_changes_and_twelve_undos_bring_back_the_start(day: DayScreen) -> None:
    start, done = plan_of(day), 0
    keys = ((K.Key_Right, SHIFT), (K.Key_Space, PLAIN), (K.Key_X, PLAIN), (K.Key_Left, SHIFT))
    for step in range(40):
        before = day.desk.planner.revision
        key, modifier = keys[step % len(keys)]
        press(day.chart, key, modifier=modifier)
        done += day.desk.planner.revision != before
        press(day.chart, K.Key_Down if step % 3 else K.Key_Right)
        if done == 12:
            break
    assert done == 12
    for _ in range(done):
        undo(day)
    assert plan_of(day) == start


# Who could take it ----------------------------------------------------------------------------------


def test_a_lists_everybody_with_time_or_reason_and_gives_the_stop_away(qtbot: QtBot, day: DayScreen) -> None:
    row, stop = first(day, StopKind.PATROL, joint=False)
    day.chart.go_to_stop(stop.stop_id)
    listed: list[tuple[str, ...]] = []

    def give(dialog: TakersDialog) -> None:
        listed.extend(dialog.table.table.rows)
        if dialog.give.isEnabled():
            QTest.keyClick(dialog, K.Key_Return)

    when_listed(qtbot, give)
    press(day.chart, K.Key_A)
    everybody = {one.name for one in rows(day)} - {row.name}
    assert {name for name, *_ in listed} == everybody
    able = [one for one in listed if not one[4]]
    assert [one for one in listed if one[4]] == listed[len(able) :]  # those who cannot stand below
    assert able, "nobody could take it; the test needs another stop"
    holder = next(r for r, s in stops(day) if s.stop_id == stop.stop_id)
    given = found(day, stop.stop_id)
    assert (holder.name, f"{given.start // 60:02d}:{given.start % 60:02d}") == able[0][:2]
    day.check()
    assert day.breaches == ()  # that is what "could" means


def test_a_in_the_tray_asks_about_the_card(qtbot: QtBot, day: DayScreen) -> None:
    titles: list[str] = []
    day.tray.setFocus()
    card = day.tray.current()
    assert card is not None
    when_listed(qtbot, lambda dialog: titles.extend(one.text() for one in dialog.findChildren(QLabel)))
    press(day.tray, K.Key_A)
    assert f"{card.label} {card.title}" in titles
    assert any(title.endswith("could take it and keep every must") for title in titles)


def test_a_meal_is_nobody_else_s(day: DayScreen) -> None:
    _, stop = first(day, StopKind.MEAL, joint=False)
    day.chart.go_to_stop(stop.stop_id)
    action = day.desk.actions["day.who"]
    assert not action.isEnabled()
    assert "everybody's own" in action.toolTip()


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
    assert bool(day.breaches) is not ("every must holds, " in words)
    assert again.start % 5 == 0


def test_nothing_is_dropped_outside_a_run_sheet(day: DayScreen) -> None:
    _, stop = first(day, StopKind.PATROL, joint=False)
    revision = day.desk.planner.revision
    drop_at(day, Held(stop), QPointF(30, 30))  # on a name
    assert day.desk.planner.revision == revision


def test_stops_of_somebody_whose_tour_was_taken_away_can_still_be_taken_off(day: DayScreen) -> None:
    """They stand at the end, without a tour, until they are given away; nothing vanishes from the day."""
    row, stop = first(day, StopKind.PATROL, joint=False)
    day.desk.execute(ClearDuties(plan_of(day).rota_id, ((row.person_id, plan_of(day).day),)))
    (left,) = plan_of(day).off_duty
    assert (left.name, left.stops) == (row.name, row.stops)
    assert left == rows(day)[-1]
    assert not left.on_duty
    day.chart.go_to_stop(stop.stop_id)
    press(day.chart, K.Key_X)
    (left,) = plan_of(day).off_duty
    assert stop not in left.stops
    assert "not on duty" in tour_words(left)
    assert stop.item_id in [card.item_id for card in plan_of(day).unassigned]
    undo(day)
    undo(day)
    assert not plan_of(day).off_duty
