"""The Concerns screen as a sergeant uses it: from what was said to a hotspot, a visit, or an answer."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from planner.commands.concerns import ReportConcern
from planner.planner import Planner
from planner.views.concern_board import ConcernCard
from planner.views.day_slots import OpenItem
from planner.views.hotspot_board import HotspotCard, hotspot_board
from planner.views.visit_register import visit_register
from tests.ui.friday import FRIDAY
from ui.concerns.dialogs import CloseDialog, ReportDialog, VisitDialog, WatchDialog
from ui.concerns.screen import ConcernsScreen
from ui.concerns.table import ACT_BY, OPEN, PLACED, RESULT, SHOWN
from ui.destination import Destination

K = Qt.Key
PLAIN, CTRL = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier
HOSTILE = "<b>Bins</b><img src=x onerror=alert(1)> & =1+1"
FIRES, EMPTY_HOUSE, NEIGHBOUR, BIKES, TIPPING = "C-0401", "C-0402", "C-0403", "C-0404", "C-0405"


def press(widget: QWidget, *keys: Qt.Key, modifier: Qt.KeyboardModifier = PLAIN) -> None:
    for key in keys:
        QTest.keyClick(widget, key, modifier)


def card(screen: ConcernsScreen, reference: str) -> ConcernCard:
    """A report as the screen last read it."""
    assert screen.reading is not None
    return next(one for one in screen.reading.board.concerns if one.reference == reference)


def go_to(screen: ConcernsScreen, reference: str) -> None:
    screen.table.go_to(card(screen, reference).concern_id)


def result(screen: ConcernsScreen, reference: str) -> str:
    model = screen.table.concerns
    return str(model.index(model.row_of(card(screen, reference).concern_id), RESULT).data())


def hotspot(screen: ConcernsScreen, number: int) -> HotspotCard:
    return next(one for one in screen.desk.planner.read(hotspot_board).hotspots if one.number == number)


def button(screen: ConcernsScreen, question: str, answer: str) -> QPushButton:
    found = [
        b for b in screen.detail.findChildren(QPushButton) if b.accessibleName() == f"{question}: {answer}"
    ]
    return found[0]


def do_it(
    screen: ConcernsScreen, kind: type[QDialog] | None = None, do: Callable[[QDialog], None] | None = None
) -> None:
    """Ctrl+Enter, and what is done in the dialog that it opens; one before may have had the keyboard."""
    screen.window().activateWindow()
    QApplication.processEvents()
    screen.take_focus()
    if kind is not None and do is not None:
        when_open(kind, do)
    press(screen.table, K.Key_Return, modifier=CTRL)


def undo(screen: ConcernsScreen) -> None:
    screen.desk.actions["edit.undo"].trigger()


def when_open(kind: type[QDialog], do: Callable[[QDialog], None]) -> None:
    """Do something in the dialog that the next call opens."""

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, kind)
        try:
            do(dialog)
        except BaseException:
            dialog.reject()  # a test that fails must not wait for ever
            raise

    QTimer.singleShot(0, look)


# The list -------------------------------------------------------------------------------------------


def test_reports_stand_by_how_far_they_have_come_with_their_flag_or_result(concerns: ConcernsScreen) -> None:
    model = concerns.table.concerns
    headings = [model.index(row, 0).data() for row in range(model.rowCount()) if model.group_at(row)]
    assert headings == ["New, 4", "Being looked at, 1", "Placed, 1", "Closed, 1"]
    assert result(concerns, FIRES) == "Vulnerable"
    assert result(concerns, BIKES) == "Repeat"
    assert result(concerns, "C-0406") == "→ Hotspot 3"
    assert result(concerns, "C-0407").startswith("Spoken to by a PCSO")


def test_the_rail_counts_what_nobody_has_looked_at(concerns: ConcernsScreen, planner: Planner) -> None:
    assert ConcernsScreen.badge(concerns.desk) == 4
    go_to(concerns, FIRES)
    press(button(concerns, "Could someone be hurt?", "Likely"), K.Key_Space)
    assert ConcernsScreen.badge(concerns.desk) == 3


def test_the_figures_are_those_of_the_four_weeks(concerns: ConcernsScreen) -> None:
    # All seven example reports came in since 14 November; four callers wanted an answer, one was told after
    # three days and one after six.
    told = concerns.figures
    assert told.logged.accessibleName() == "Logged: 7, 1.8 a week"
    assert told.patrols.accessibleName() == "On a hotspot: 1, patrols asked for"
    assert told.told.accessibleName() == "Told within 5 days: 1 of 4, 25% of those who asked"


def test_f8_goes_to_the_most_pressing_first_and_round(concerns: ConcernsScreen) -> None:
    go_to(concerns, "C-0407")  # closed: nothing waits there
    order = []
    for _ in range(6):
        press(concerns.window(), K.Key_F8)
        assert concerns.editing.card is not None
        order.append(concerns.editing.card)
    # Four are new, and the day to act on the fly-tipping has not come yet: 2 December and ten days.
    assert {one.reference for one in order} == {FIRES, EMPTY_HOUSE, NEIGHBOUR, BIKES}
    assert [one.priority for one in order[:4]] == sorted(one.priority for one in order[:4])
    assert order[4:] == order[:2]


def test_the_filter_and_the_view_narrow_the_list(concerns: ConcernsScreen) -> None:
    concerns._show_view(OPEN)
    model = concerns.table.concerns
    assert [model.index(row, 0).data() for row in range(model.rowCount()) if model.group_at(row)] == [
        "New, 4", "Being looked at, 1"
    ]  # fmt: skip
    field = concerns.controls.filter
    field.setFocus()
    QTest.keyClicks(field, "rossmere")
    assert concerns.editing.card == card(concerns, BIKES)
    QTest.keyClicks(field, "zz")
    assert "No concern matches “rossmerezz”" in concerns._empty.accessibleName()
    press(field, K.Key_Escape)
    assert model.rowCount() == 7


# How serious ----------------------------------------------------------------------------------------


def test_three_answers_set_the_priority_and_undo_takes_each_back(
    concerns: ConcernsScreen, planner: Planner
) -> None:
    go_to(concerns, EMPTY_HOUSE)
    assert concerns.detail.priority.text() == "Priority 3: act within 10 days"  # possible 1 + twice 1
    press(button(concerns, "Is anyone vulnerable involved?", "Child"), K.Key_Space)
    now = card(concerns, EMPTY_HOUSE)
    assert (now.state, now.priority, now.vulnerable) == ("looked_at", 1, "child")  # 1 + 1 + 2 = 4 points
    assert concerns.detail.priority.text() == "Priority 1: act within 2 days"
    assert concerns.detail.why.text() == "Harm possible, before: twice, a child involved; by Tue 8 Dec."
    assert planner.undo_label == f"How serious {EMPTY_HOUSE} is"
    undo(concerns)
    assert card(concerns, EMPTY_HOUSE).state == "new"


# What to do -----------------------------------------------------------------------------------------


def test_1_and_ctrl_enter_place_it_on_the_hotspot_near_it_as_one_step(concerns: ConcernsScreen) -> None:
    go_to(concerns, FIRES)
    before = hotspot(concerns, 8)
    press(concerns.table, K.Key_1)
    press(concerns.detail.tell_caller, K.Key_Space)
    do_it(concerns)
    now = card(concerns, FIRES)
    assert (now.state, now.hotspot, now.answered_date) == ("placed", "8 Oxford Road shops", FRIDAY)
    after = hotspot(concerns, 8)
    assert after.visits_a_day == before.visits_a_day + 1
    assert after.tactic == f"{before.tactic} C-0401: Fires in bins behind the shops"
    undo(concerns)
    assert hotspot(concerns, 8) == before
    assert card(concerns, FIRES).state == "new"


def test_the_effect_on_the_day_is_said_before_and_is_what_the_day_itself_finds(
    qtbot: QtBot, concerns: ConcernsScreen
) -> None:
    go_to(concerns, FIRES)
    near = hotspot(concerns, 8)
    qtbot.waitUntil(lambda: bool(concerns.detail.effect.text()))
    said = concerns.detail.effect.text()
    target = near.target_minutes
    assert (
        f"Effect on Fri 11 Dec: the target of {near.title} rises from {target} to {target + 12} min." in said
    )
    slots = concerns.desk.planner.day_slots(FRIDAY, OpenItem("", hotspot_id=near.hotspot_id))
    assert (slots[0].names in said) if slots else ("No slot is free" in said)
    concerns.desk.set_day(date(2026, 12, 12))
    qtbot.waitUntil(lambda: "Sat 12 Dec" in concerns.detail.effect.text())
    assert concerns.detail.effect.text().endswith("The day is not planned yet; its build will count it.")


def test_2_makes_a_visit_by_reference_at_the_place_of_the_report(concerns: ConcernsScreen) -> None:
    go_to(concerns, NEIGHBOUR)

    def in_dialog(dialog: QDialog) -> None:
        assert isinstance(dialog, VisitDialog)
        assert dialog.reference.text() == NEIGHBOUR
        dialog.kind.setCurrentText("Safe and well visit")
        dialog.minutes.setValue(45)
        dialog.done_button.click()

    press(concerns.table, K.Key_2)
    do_it(concerns, VisitDialog, in_dialog)
    assert result(concerns, NEIGHBOUR) == f"→ Visit {NEIGHBOUR}"
    visits = concerns.desk.planner.read(visit_register).visits
    made = next(one for one in visits if one.case_ref == NEIGHBOUR)
    assert (made.kind, made.length_minutes) == ("Safe and well visit", 45)
    undo(concerns)
    assert card(concerns, NEIGHBOUR).state == "new"
    assert len(concerns.desk.planner.read(visit_register).visits) == len(visits) - 1


def test_3_does_both_and_a_visit_given_up_leaves_everything(
    concerns: ConcernsScreen, planner: Planner
) -> None:
    go_to(concerns, BIKES)
    revision = planner.revision
    press(concerns.table, K.Key_3)
    do_it(concerns, VisitDialog, lambda dialog: dialog.reject())
    assert planner.revision == revision

    def confirm(dialog: QDialog) -> None:
        assert isinstance(dialog, VisitDialog)
        dialog.done_button.click()

    do_it(concerns, VisitDialog, confirm)
    assert result(concerns, BIKES) == f"→ Hotspot 12, Visit {BIKES}"
    assert planner.undo_label == f"Place {BIKES}"


def test_4_watches_until_a_day_or_passes_on(concerns: ConcernsScreen) -> None:
    go_to(concerns, TIPPING)

    def watch(dialog: QDialog) -> None:
        assert isinstance(dialog, WatchDialog)
        dialog.again.clear()
        QTest.keyClicks(dialog.again, "18 dec")
        dialog.done_button.click()

    press(concerns.table, K.Key_4)
    do_it(concerns, WatchDialog, watch)
    now = card(concerns, TIPPING)
    assert (now.state, now.act_by_date) == ("looked_at", date(2026, 12, 18))

    def pass_on(dialog: QDialog) -> None:
        assert isinstance(dialog, WatchDialog)
        dialog.pass_on.click()
        assert not dialog.done_button.isEnabled()
        QTest.keyClicks(dialog.service, "waste services")
        dialog.done_button.click()

    do_it(concerns, WatchDialog, pass_on)
    assert result(concerns, TIPPING) == "Passed on to waste services"
    assert card(concerns, TIPPING).state == "closed"


def test_what_has_its_place_is_closed_with_what_came_of_it(concerns: ConcernsScreen) -> None:
    go_to(concerns, "C-0406")
    assert not concerns.desk.actions["concerns.place"].isEnabled()
    assert "It has its place already." in concerns.desk.actions["concerns.hotspot"].toolTip()

    def in_dialog(dialog: QDialog) -> None:
        assert isinstance(dialog, CloseDialog)
        assert not dialog.done_button.isEnabled()
        QTest.keyClicks(dialog.outcome, "Quiet for two weeks")
        dialog.done_button.click()

    when_open(CloseDialog, in_dialog)
    concerns.desk.actions["concerns.close"].trigger()
    assert result(concerns, "C-0406") == "Quiet for two weeks"
    assert not concerns.desk.actions["concerns.close"].isEnabled()


# Logging and changing -------------------------------------------------------------------------------


def test_a_report_is_logged_with_its_place_and_finds_its_hotspot(concerns: ConcernsScreen) -> None:
    def in_dialog(dialog: QDialog) -> None:
        assert isinstance(dialog, ReportDialog)
        assert dialog.said.text() == "Write in a few words what it is about."
        QTest.keyClicks(dialog.summary, "Motorbikes on the pavement")
        dialog.time.setText("21:15")
        dialog.ward.setCurrentText("Victoria")
        dialog.place.setText("NZ 50589 3266")
        assert not dialog.done_button.isEnabled()
        dialog.place.setText("NZ 50589 32660")  # 60 m north of hotspot 3, York Road north
        dialog.done_button.click()

    when_open(ReportDialog, in_dialog)
    press(concerns.table, K.Key_N, modifier=CTRL)
    new = card(concerns, "C-0408")
    assert concerns.editing.card == new
    assert (new.received_date, new.received_minute, new.point) == (FRIDAY, 21 * 60 + 15, (450589, 532660))
    assert concerns.detail.where.text() == "Victoria: 60 m from 3 York Road north, inside its 150 m."
    assert concerns.detail.map.accessibleName() == "Map: 60 m from 3 York Road north, inside its 150 m"


def test_f2_changes_what_was_written_down(concerns: ConcernsScreen, planner: Planner) -> None:
    go_to(concerns, BIKES)

    def in_dialog(dialog: QDialog) -> None:
        assert isinstance(dialog, ReportDialog)
        dialog.through.setCurrentText("Phone")
        dialog.wants.click()
        dialog.done_button.click()

    when_open(ReportDialog, in_dialog)
    press(concerns.table, K.Key_F2)
    now = card(concerns, BIKES)
    assert (now.heard_through, now.wants_answer) == ("Phone", True)
    assert planner.undo_label == f"Change {BIKES}"


# Models, names, hostile text ------------------------------------------------------------------------


def test_the_model_keeps_qts_rules_and_text_is_plain(concerns: ConcernsScreen, planner: Planner) -> None:
    tester = QAbstractItemModelTester(
        concerns.table.concerns, QAbstractItemModelTester.FailureReportingMode.Fatal
    )
    planner.execute(ReportConcern(FRIDAY, 600, HOSTILE, words=HOSTILE, where_text=HOSTILE))
    go_to(concerns, "C-0408")
    concerns._show_view(OPEN)
    concerns.controls.filter.setText("bins")
    assert concerns.detail.summary.text() == HOSTILE
    for label in concerns.findChildren(QLabel):
        assert label.textFormat() == Qt.TextFormat.PlainText, label.text()
    for widget in concerns.findChildren(QWidget):
        reachable = bool(widget.focusPolicy().value & Qt.FocusPolicy.TabFocus.value) and widget.isVisible()
        if reachable and not widget.objectName().startswith("qt_"):
            assert widget.accessibleName() or widget.property("text"), widget
    assert tester.model() is concerns.table.concerns


def test_a_destination_selects_the_report(concerns: ConcernsScreen) -> None:
    concerns.desk.go(Destination("concerns", item=str(card(concerns, TIPPING).concern_id)))
    assert concerns.editing.card == card(concerns, TIPPING)


def test_a_ward_can_be_chosen_and_f8_leaves_it_for_what_waits_elsewhere(concerns: ConcernsScreen) -> None:
    assert concerns.reading is not None
    cards = concerns.reading.board.concerns
    ward = concerns.controls.ward
    assert [ward.itemText(at) for at in range(ward.count())] == [
        "All wards",
        *sorted({card.ward for card in cards if card.ward}),
    ]
    lone = next(card for card in cards if sum(one.ward == card.ward for one in cards) == 1)
    ward.setCurrentIndex(ward.findData(lone.ward))
    ward.activated.emit(ward.currentIndex())
    listed = [line for line in concerns.table.concerns.lines if isinstance(line, ConcernCard)]
    assert listed == [lone]
    concerns.desk.actions["plan.next_problem"].trigger()
    assert ward.currentText() == "All wards"


def test_the_list_says_until_when_and_what_is_past(concerns: ConcernsScreen) -> None:
    """C-0403 of the 5th is to be acted on in 2 days, C-0402 of the 6th in 10; Friday is the 11th."""
    model = concerns.table.concerns

    def by(reference: str) -> str:
        return str(model.index(model.row_of(card(concerns, reference).concern_id), ACT_BY).data())

    assert by("C-0403") == "past, 7 Dec"
    assert by("C-0402") == "Wed 16 Dec"
    assert by("C-0406") == ""  # it has its place
    model.today = date(2026, 12, 7)
    assert by("C-0403") == "Mon 7 Dec"


def test_an_empty_choice_says_how_many_stand_elsewhere_and_leads_there(concerns: ConcernsScreen) -> None:
    assert concerns.reading is not None
    cards = concerns.reading.board.concerns
    placed = {card.ward for card in cards if card.state in SHOWN[PLACED]}
    without = next(card.ward for card in cards if card.ward and card.ward not in placed)
    concerns.controls.ward.setCurrentIndex(concerns.controls.ward.findData(without))
    concerns._show_view(PLACED)
    said = f"No concern of {without} stands here. {len(cards)} concerns in all wards."
    assert concerns._empty.accessibleName() == said
    log, everything = concerns._empty.buttons
    assert log.text() == "Log a concern"
    everything.click()
    listed = [line for line in concerns.table.concerns.lines if isinstance(line, ConcernCard)]
    assert len(listed) == len(cards)
