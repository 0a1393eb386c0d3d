"""Stops joined and split by hand, the ways out under a reason, and rows that cannot take what is dragged."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from planner.views.day_plan import StopKind
from tests.ui.day.day_steps import K, first, found, plan_of, press, rows, stops, undo
from ui.day.dragging import Held
from ui.day.joining import JoinDialog
from ui.day.screen import DayScreen

LONGEST_WAIT_MS = 100_000  # on a machine that has hardly a moment for this


def choose(qtbot: QtBot, name: str, listed: list[tuple[str, ...]]) -> None:
    """Once everybody was looked at: keep what is listed, and take the change of this person."""

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, JoinDialog)
        guard = QTimer(dialog)  # one that stays open is closed, so that nothing hangs
        guard.timeout.connect(dialog.reject)
        guard.start(LONGEST_WAIT_MS)
        qtbot.waitUntil(lambda: not dialog.reading, timeout=LONGEST_WAIT_MS)
        listed.extend(dialog.table.table.rows)
        guard.stop()
        able = [at for at, one in enumerate(listed) if not one[3] and name in ("", one[0])]
        if able:
            dialog.table.selectRow(able[0])
            QTest.keyClick(dialog, K.Key_Return)
        if dialog.isVisible():
            dialog.reject()

    QTimer.singleShot(0, look)


def test_j_makes_a_patrol_joint_and_splits_it_again(qtbot: QtBot, day: DayScreen) -> None:
    before = plan_of(day)
    row, stop = first(day, StopKind.PATROL, joint=False)
    day.chart.go_to_stop(stop.stop_id)
    listed: list[tuple[str, ...]] = []
    choose(qtbot, "", listed)
    press(day.chart, K.Key_J)
    (*_, (joined, then, price, why_not)) = [one for one in listed if not one[3]][:1]
    assert (then, why_not) == ("goes along", "")
    assert price.endswith(("min", "0", "5")) or " h " in price
    assert row.name not in {name for name, *_ in listed}  # alone, so there is nothing to leave
    assert found(day, stop.stop_id).with_names == (joined,)
    day.check()
    assert day.breaches == ()  # what is offered keeps every must
    listed.clear()
    choose(qtbot, joined, listed)
    day.desk.actions["day.link"].trigger()
    assert {(name, then) for name, then, *_ in listed[:2]} == {
        (row.name, "leaves it"),
        (joined, "leaves it"),
    }
    assert found(day, stop.stop_id).with_names == ()
    undo(day)
    undo(day)
    assert plan_of(day) == before


def test_a_meal_is_not_joined(day: DayScreen) -> None:
    _, stop = first(day, StopKind.MEAL, joint=False)
    day.chart.go_to_stop(stop.stop_id)
    action = day.desk.actions["day.link"]
    assert not action.isEnabled()
    assert "Meal is not joined by hand; patrols and visits are." in action.toolTip()


def said_on_cards(day: DayScreen) -> list[str]:
    cards = range(len(day.tray.cards.items))
    found = [day.tray.indexWidget(day.tray.cards.index(at, 0)) for at in cards]
    return [one.text() for one in found if isinstance(one, QLabel)]


def test_the_ways_out_are_buttons_and_each_is_one_step(qtbot: QtBot, day: DayScreen) -> None:
    _, stop = first(day, StopKind.VISIT, joint=False)
    day.chart.go_to_stop(stop.stop_id)
    press(day.chart, K.Key_X)
    left = len(plan_of(day).unassigned)
    qtbot.waitUntil(lambda: "Looking for what would help …" in said_on_cards(day))
    qtbot.waitUntil(lambda: not day.remedies.reading, timeout=LONGEST_WAIT_MS)
    assert "Looking for what would help …" not in said_on_cards(day)
    buttons = day.tray.offers_of(left - 1)
    assert buttons is not None
    # Its old place is free, so it can be given back on this very day.
    give = next(one for one in buttons.buttons if one.text().startswith("Give it to "))
    assert "The day’s cost changes by" in give.toolTip()
    give.click()
    qtbot.waitUntil(lambda: len(plan_of(day).unassigned) == left - 1)
    assert any(one.item_id == stop.item_id for _, one in stops(day))
    day.check()
    assert day.breaches == ()
    undo(day)
    assert len(plan_of(day).unassigned) == left


def test_a_patrol_may_be_left_out(qtbot: QtBot, day: DayScreen) -> None:
    _, stop = first(day, StopKind.PATROL, joint=False)
    day.chart.go_to_stop(stop.stop_id)
    press(day.chart, K.Key_X)
    left = len(plan_of(day).unassigned)
    qtbot.waitUntil(lambda: not day.remedies.reading, timeout=LONGEST_WAIT_MS)
    row = day.tray.offers_of(left - 1)
    assert row is not None
    leave = next(offer for offer in row.offers if offer.words == "Leave out today")
    leave.take()
    assert len(plan_of(day).unassigned) == left - 1
    assert str(day.desk.planner.undo_label) == f"Leave {stop.label} {stop.title} out"


def test_rows_that_cannot_take_what_is_dragged_go_grey(day: DayScreen) -> None:
    _, stop = first(day, StopKind.PATROL, joint=False)
    dragging = day.chart.dragging
    people = [row.person_id for row in rows(day)][:6]
    dragging.held = Held(stop)
    dragging.ask_about(people)
    for _ in people:
        dragging.ask_one()
    assert set(dragging.refusals) <= set(people)
    for person, reason in dragging.refusals.items():
        assert reason
        assert day.editing.why_not_whose(Held(stop), person) == reason
    assert day.chart.painting.greyed == dragging.refusals
    _, meal = first(day, StopKind.MEAL, joint=False)
    other = next(row for row in rows(day) if meal not in row.stops)
    assert day.editing.why_not_whose(Held(meal), other.person_id) == "Meal is everybody's own."
    dragging.end()
    assert not day.chart.painting.greyed
