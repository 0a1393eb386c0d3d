"""The Day screen as a sergeant uses it: real keys on the example team's Friday, and what comes of them."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from planner.planner import Planner
from planner.views.day_plan import StopKind, day_plan
from tests.ui.day.day_steps import PLAIN, K, first, plan_of, press, rows, said, states, stops
from tests.ui.friday import FRIDAY
from ui.day.blocks import block_box
from ui.day.chart_model import DAY
from ui.day.chart_rows import HOTSPOTS, OFFICERS
from ui.day.hours import rows_of
from ui.day.joint_lines import joint_boxes
from ui.day.screen import DayScreen
from ui.main_window import MainWindow

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
    press(day.side.map, K.Key_Plus)
    day.side.stops.setFocus()  # a letter is heard where the keyboard is
    press(day.side.stops, K.Key_M)
    assert day.side.map.scale == fitted


def test_a_click_on_a_hotspot_of_the_map_shows_its_row(day: DayScreen) -> None:
    dot = plan_of(day).hotspots[-1]
    place = day.side.map._places_now(plan_of(day)).hotspots[-1].centre
    QTest.mouseClick(day.side.map, Qt.MouseButton.LeftButton, PLAIN, place.toPoint())
    row = day.chart.current_row()
    assert row is not None
    assert row.key == (HOTSPOTS, dot.hotspot_id)


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


def test_without_a_base_the_way_on_the_map_goes_from_stop_to_stop(day: DayScreen) -> None:
    """It began and ended at the origin of the grid, as two lines out of the map."""
    plan = replace(plan_of(day), base_name="", base_easting=0, base_northing=0)
    row = next(row for row in rows_of(plan) if any(stop.easting is not None for stop in row.stops))
    day.side.map.show_plan(plan)
    day.side.map.show_selection(row, None)
    way = day.side.map._route(plan, day.side.map._places_now(plan))
    assert way
    town = day.side.map.rect().adjusted(-500, -500, 500, 500)  # some may lie outside what is fitted
    assert all(town.contains(place.toPoint()) for place in way)
