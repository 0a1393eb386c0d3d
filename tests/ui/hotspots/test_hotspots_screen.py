"""The Hotspots screen as a sergeant uses it: what is short, on which day, why, and where that is."""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QFontMetrics
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication, QLabel, QStyle, QStyleOptionFrame, QToolButton, QWidget

from planner.commands.hotspots import ChangeHotspot
from planner.planner import Planner
from tests.ui.friday import FRIDAY
from tests.ui.hotspots.hotspot_steps import (
    CTRL,
    READ_OUT,
    K,
    below_target,
    card,
    cell,
    day_as_planned,
    go_to,
    press,
    said,
)
from ui import style
from ui.destination import Destination
from ui.hotspots.columns import DOSAGE, SET_UP
from ui.hotspots.model import BoardModel
from ui.hotspots.screen import HotspotsScreen
from ui.hotspots.table import BoardTable
from ui.main_window import MainWindow
from ui.widgets.date_field import DateField

HOSTILE = "<b>Park</b><img src=x onerror=alert(1)> & =1+1"


# What the table says --------------------------------------------------------------------------------


def test_each_day_shows_planned_minutes_marked_where_they_are_short(hotspots: HotspotsScreen) -> None:
    plan = day_as_planned(hotspots)
    assert below_target(plan), "the example Friday should have something short, or this shows nothing"
    for dot in plan.hotspots:
        minutes, target = dot.planned_minutes, dot.target_minutes
        mark = "" if minutes >= target else "▿ " if minutes * 4 >= target * 3 else "▾ "
        assert cell(hotspots, dot.number, "Fri 11") == f"{mark}{minutes}"
        read = cell(hotspots, dot.number, "Fri 11", READ_OUT)
        assert read.startswith(f"Fri 11 Dec: {minutes} of {target} min planned")
        assert ("below target" in read) is (minutes < target)


def test_days_without_run_sheets_say_so_instead_of_looking_empty_handed(hotspots: HotspotsScreen) -> None:
    # Only the Friday of the example is planned.
    assert cell(hotspots, 1, "Sat 12") == "–"
    assert cell(hotspots, 1, "Sat 12", READ_OUT) == "Sat 12 Dec: not planned yet, target 64 min"
    hotspots.desk.set_day(FRIDAY + timedelta(days=1))
    assert hotspots.controls.sum.accessibleName() == "Sat 12: not planned yet"
    assert hotspots._day.remark.text() == "the day is not planned yet"


def test_the_sum_of_the_day_is_that_of_the_day_screen(hotspots: HotspotsScreen) -> None:
    plan = day_as_planned(hotspots)
    expected = f"Fri 11: {plan.planned_minutes} of {plan.target_minutes} min"
    assert hotspots.controls.sum.accessibleName().startswith(expected)
    total = hotspots.table.board.rowCount() - 1
    day = hotspots.table.board.headings.index("Fri 11")
    assert hotspots.table.board.index(total, day).data() == str(plan.planned_minutes)
    assert hotspots.table.board.index(total, 1).data() == "All 14 hotspots"


def test_a_hotspot_that_has_ended_stands_apart_and_is_not_in_the_sum(
    hotspots: HotspotsScreen, planner: Planner
) -> None:
    gone = card(hotspots, 14)
    planner.execute(ChangeHotspot(gone.hotspot_id, {"end_date": FRIDAY}))
    hotspots.desk.set_day(FRIDAY + timedelta(days=7))
    board = hotspots.table.board
    heading = board.index(board.rowCount() - 2, 0).data()
    assert heading == "Not patrolled this week, 1"
    assert board.index(board.rowCount() - 3, 1).data() == "All 13 hotspots"


def test_the_patrols_of_the_day_are_listed_with_names_and_with_what_found_no_place(
    hotspots: HotspotsScreen,
) -> None:
    plan = day_as_planned(hotspots)
    missing = next(one for one in plan.unassigned if one.item_id in {dot.hotspot_id for dot in plan.hotspots})
    hotspots.table.go_to(missing.item_id)
    model = hotspots.patrols.model()
    lines = [[str(model.index(row, at).data()) for at in range(3)] for row in range(model.rowCount())]
    dot = next(dot for dot in plan.hotspots if dot.hotspot_id == missing.item_id)
    assert sum(int(minutes) for _, _, minutes in lines) >= dot.planned_minutes
    assert any(when.endswith("not placed") and missing.reason in why for when, why, _ in lines)
    assert f"{dot.patrols} patrol" in hotspots.profile.accessibleName()


# Keys -----------------------------------------------------------------------------------------------


def test_arrows_walk_hotspots_and_days_and_d_opens_the_day(
    window: MainWindow, hotspots: HotspotsScreen
) -> None:
    press(hotspots.table, K.Key_Down, K.Key_Down)
    assert hotspots.editing.card == card(hotspots, 3)
    assert hotspots._settings.heading.text() == "Settings of 3 York Road north"
    press(hotspots.table, K.Key_Left)
    assert hotspots.desk.day == FRIDAY - timedelta(days=1)
    press(hotspots.table, *[K.Key_Right] * 9)  # at Sunday it stays
    assert hotspots.desk.day == FRIDAY + timedelta(days=2)
    press(hotspots.table, K.Key_Left, K.Key_D)
    assert window.front is window.screens["day"]
    assert window.desk.day == FRIDAY + timedelta(days=1)
    press(window, K.Key_3, modifier=CTRL)
    assert window.front is hotspots


def test_f8_goes_from_one_shortfall_to_the_next_with_its_reason(
    window: MainWindow, hotspots: HotspotsScreen
) -> None:
    plan = day_as_planned(hotspots)
    short = below_target(plan)
    hotspots.desk.set_day(FRIDAY - timedelta(days=3))
    for dot in [*short, short[0]]:  # and round again
        press(window, K.Key_F8)
        assert said(window)[-1] == (
            f"{dot.number} {dot.name}, Fri 11 Dec: {dot.planned_minutes} of {dot.target_minutes} min."
        )
        assert hotspots.desk.day == FRIDAY
        assert hotspots.table.current_key() == dot.hotspot_id
        assert hotspots.table.hasFocus()
    reasons = {one.reason for one in plan.unassigned if one.item_id == short[0].hotspot_id}
    assert not reasons or any(reason in window.messages.notices[-1].text for reason in reasons)


def test_the_filter_finds_by_ward_and_says_when_nothing_matches(hotspots: HotspotsScreen) -> None:
    field = hotspots.controls.filter
    field.setFocus()
    QTest.keyClicks(field, "headland")
    board = hotspots.table.board
    numbers = [board.index(row, 0).data() for row in range(board.rowCount())]
    assert numbers == ["1", "6", "13"]  # those of Headland & Harbour, and no sum of fewer than all
    QTest.keyClicks(field, "zz")
    assert "No hotspot matches “headlandzz”" in hotspots._empty.accessibleName()
    press(field, K.Key_Escape)
    assert board.rowCount() == 15


def test_set_up_shows_what_the_form_edits(hotspots: HotspotsScreen) -> None:
    hotspots._show_view(SET_UP)
    one = card(hotspots, 8)
    assert cell(hotspots, 8, "Active hours") == "14–22 every day"
    assert cell(hotspots, 8, "Stay, min") == f"{one.dwell_least_minutes}–{one.dwell_most_minutes}"
    assert cell(hotspots, 8, "Crew") == "1, pairs after dark"
    assert cell(hotspots, 8, "Until") == "–"


# The map --------------------------------------------------------------------------------------------


def test_a_click_on_a_circle_selects_its_row_and_the_keys_of_the_map_zoom_it(
    hotspots: HotspotsScreen,
) -> None:
    town = hotspots.side.map
    disc = town._discs()[7]
    QTest.mouseClick(town, Qt.MouseButton.LeftButton, pos=QPoint(round(disc.x), round(disc.y)))
    assert hotspots.table.current_key() == card(hotspots, 8).hotspot_id
    town.setFocus()
    before = town.scale.scale
    press(town, K.Key_Plus)
    assert town.scale.scale > before
    press(town, K.Key_M)
    assert town.scale.scale == before


def test_the_map_says_in_words_what_its_rings_show(hotspots: HotspotsScreen) -> None:
    plan = day_as_planned(hotspots)
    short = below_target(plan)
    far = [dot for dot in short if dot.planned_minutes * 4 < dot.target_minutes * 3]
    said_of = hotspots.side.map.accessibleName()
    assert f"14 hotspots, {14 - len(short)} with the target met" in said_of
    assert f"{len(short) - len(far)} at 75 to 99 percent, {len(far)} under 75 percent" in said_of


# Models, names, hostile text ------------------------------------------------------------------------


def test_the_model_keeps_qts_rules_through_views_filters_and_changes(
    hotspots: HotspotsScreen, planner: Planner
) -> None:
    tester = QAbstractItemModelTester(
        hotspots.table.board, QAbstractItemModelTester.FailureReportingMode.Fatal
    )
    hotspots._show_view(SET_UP)
    hotspots.controls.filter.setText("victoria")
    planner.execute(ChangeHotspot(card(hotspots, 2).hotspot_id, {"name": "Ramp"}))
    hotspots.controls.filter.clear()
    hotspots._show_view("dosage")
    hotspots.desk.set_day(FRIDAY + timedelta(days=7))
    assert tester.model() is hotspots.table.board


def test_every_control_has_a_name_and_all_text_is_plain(hotspots: HotspotsScreen, planner: Planner) -> None:
    planner.execute(ChangeHotspot(card(hotspots, 1).hotspot_id, {"name": HOSTILE, "tactic": HOSTILE}))
    go_to(hotspots, 1)
    for widget in hotspots.findChildren(QWidget):
        focusable = bool(widget.focusPolicy().value & Qt.FocusPolicy.TabFocus.value) and widget.isVisible()
        inner = widget.parentWidget() is not None and widget.objectName().startswith("qt_")
        if focusable and not inner:
            assert widget.accessibleName() or widget.property("text"), widget
    for label in hotspots.findChildren(QLabel):
        assert label.textFormat() == Qt.TextFormat.PlainText, label.text()
    assert hotspots.form.tactic.text() == HOSTILE


def test_a_destination_selects_the_hotspot(window: MainWindow, hotspots: HotspotsScreen) -> None:
    window.go(Destination("hotspots", item=str(card(hotspots, 9).hotspot_id)))
    assert hotspots.editing.card == card(hotspots, 9)


def test_large_text_keeps_every_day_in_view(
    hotspots: HotspotsScreen, window: MainWindow, qapp: QApplication
) -> None:
    window.everywhere.theme.set_text_percent(200)
    qapp.processEvents()
    days = [at for at, one in enumerate(hotspots.table.board.columns) if one.day is not None]
    assert not any(hotspots.table.isColumnHidden(at) for at in days)
    window.everywhere.theme.set_text_percent(100)


def test_the_heading_of_the_day_in_hand_alone_is_in_the_accent(hotspots: HotspotsScreen) -> None:
    header, board = hotspots.table.horizontalHeader(), hotspots.table.board
    shown = header.grab().toImage()
    accent = QColor(style.theme().accent).rgb()

    def marked(heading: str) -> bool:
        at = board.headings.index(heading)
        columns = range(header.sectionViewportPosition(at), header.sectionViewportPosition(at + 1))
        return any(shown.pixel(x, y) == accent for x in columns for y in range(shown.height()))

    days = [one.heading for one in board.columns if one.day is not None]
    assert [heading for heading in days if marked(heading)] == ["Fri 11"]


def test_in_a_window_as_designed_no_column_gives_way_to_crime(hotspots: HotspotsScreen) -> None:
    """At 1600 pixels the table has 1078 of them; the heading of a day has room in bold."""
    board = hotspots.table.board
    days = tuple(one.day for one in board.columns if one.day is not None)
    other = BoardModel()
    other.show_columns(DOSAGE, days, 4, FRIDAY)
    table = BoardTable(other)
    widths = table.column_widths(1078)
    table.deleteLater()
    assert sum(widths) <= 1078
    assert all(widths)
    bold = QFontMetrics(style.font(style.HINT, style.BOLD)).horizontalAdvance("Wed 23")
    assert bold + style.px(8) <= widths[other.headings.index("Fri 11")]


def test_a_whole_date_stands_beside_the_mark_of_its_calendar(hotspots: HotspotsScreen) -> None:
    fields = hotspots.findChildren(DateField)
    assert fields
    for field in fields:
        frame = QStyleOptionFrame()
        field.initStyleOption(frame)
        room = field.style().subElementRect(QStyle.SubElement.SE_LineEditContents, frame, field).width()
        marks = sum(button.width() for button in field.findChildren(QToolButton))
        assert field.fontMetrics().horizontalAdvance("Wed 30 Sep 2026") <= room - marks
