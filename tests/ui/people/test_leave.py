"""Absences and requests: by keys, by mouse, with the effect told before the answer, and undone."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from planner.commands.absences import AddAbsence
from planner.commands.duties import LockCells
from planner.commands.sample_team.load import SAMPLE_WEEK
from planner.planner import Planner
from planner.views.planned_tours import planned_tours
from planner.views.rota_versions import current_rota
from tests.ui.dialog_steps import answer_in_turn
from tests.ui.people.screen_steps import (
    ADAM,
    IMRAN,
    LAURA,
    absences,
    ask_for_leave,
    card,
    notices,
    when_open,
)
from ui.cover.dialog import MovesDialog
from ui.main_window import MainWindow
from ui.people.absence_dialog import AbsenceDialog, SicknessDialog
from ui.people.calendar_model import FIRST_DAY
from ui.people.screen import PeopleScreen
from ui.rota.code_popup import CodePopup

TUESDAY, THURSDAY = SAMPLE_WEEK + timedelta(days=1), SAMPLE_WEEK + timedelta(days=3)


def tours(planner: Planner, person_id: int, first: date, last: date) -> int:
    days = [first + timedelta(days=at) for at in range((last - first).days + 1)]
    return sum(len(one.tours) for one in planner.read(planned_tours, [(person_id, day) for day in days]))


# Requests -------------------------------------------------------------------------------------------


def test_y_approves_the_request_of_the_person_in_hand_and_undo_asks_again(
    window: MainWindow, people: PeopleScreen, planner: Planner
) -> None:
    people.roster.go_to(IMRAN)
    bar = people.pane.request
    assert bar.isVisible()
    assert bar.headline.text() == "Imran Sheikh asks for leave Tue 29 – Thu 31 Dec."
    # Donna Marsh is away on these days as well: two, which the limit of two allows.
    assert "at most 2 of Council are away; the limit is 2." in bar.text.text()
    assert "29–31 Dec lie in no rota yet, so its effect on cover is not known." in bar.text.text()

    QTest.keyClick(people.roster, Qt.Key.Key_Y)
    assert [one.asked for one in absences(people, IMRAN)] == [False]
    assert card(people, IMRAN).next_absence_asked is False
    assert not bar.isVisible()
    assert planner.undo_label == "Approve Leave of Imran Sheikh, Tue 29 to Thu 31 Dec"

    window.desk.actions["edit.undo"].trigger()
    assert [one.asked for one in absences(people, IMRAN)] == [True]
    assert bar.isVisible()


def test_a_request_inside_the_rota_tells_its_effect_on_cover_and_frees_the_tours(
    window: MainWindow, people: PeopleScreen, planner: Planner
) -> None:
    # Laura works the Day from Monday to Friday. Without her on Tuesday, one of three officers is on duty
    # in the morning. Greg Whitlock trains on Wednesday, so two of four officers would be away then.
    ask_for_leave(planner, LAURA, TUESDAY, THURSDAY)
    people.roster.go_to(LAURA)
    said = people.pane.request.text.text()
    assert "With it, 2 of Police are away on Wed 9 Dec; the limit is 1." in said
    assert "3 tours in draft 1 would be free." in said
    assert "Tue 8: Police officer 09–12: 2 below target (1 on duty, needs 3)" in said
    assert "Approved, 3 tours in draft 1 become rest days." in said
    assert people.pane.request.approve.text() == "Approve anyway"

    QTest.keyClick(people.roster, Qt.Key.Key_Y)
    assert tours(planner, LAURA, TUESDAY, THURSDAY) == 0
    window.desk.actions["edit.undo"].trigger()  # one step
    assert tours(planner, LAURA, TUESDAY, THURSDAY) == 3
    assert [one.asked for one in absences(people, LAURA)] == [True, False]


def test_r_refuses_and_a_refused_request_is_gone_from_the_calendar(people: PeopleScreen) -> None:
    people.roster.go_to(IMRAN)
    QTest.keyClick(people.roster, Qt.Key.Key_R)
    assert absences(people, IMRAN) == []
    people.desk.undo()
    assert len(absences(people, IMRAN)) == 1


def test_the_keys_say_why_when_nothing_was_asked_for(window: MainWindow, people: PeopleScreen) -> None:
    people.roster.go_to(ADAM)
    action = window.desk.actions["people.approve"]
    assert not action.isEnabled()
    assert "Adam Pickering has not asked for leave." in action.statusTip()


def test_the_status_bar_leads_from_request_to_request(people: PeopleScreen) -> None:
    waiting = [part for part in people.status.left if part.do is not None]
    assert [part.text for part in waiting] == ["2 leave requests waiting"]
    people.next_request()
    assert people.form.name.text() == "Paul Trotter"
    people.next_request()
    assert people.form.name.text() == "Imran Sheikh"
    people.next_request()
    assert people.form.name.text() == "Paul Trotter"


# The calendar ---------------------------------------------------------------------------------------


def test_a_then_two_letters_records_an_absence_on_the_selected_days(
    window: MainWindow, people: PeopleScreen, planner: Planner
) -> None:
    people.roster.go_to(LAURA)
    assert tours(planner, LAURA, TUESDAY, TUESDAY) == 1
    people.calendar.cells.setFocus()
    people.calendar.select_days(LAURA, TUESDAY, THURSDAY)
    QTest.keyClick(people.calendar.cells, Qt.Key.Key_A)
    popup = window.findChild(CodePopup)
    assert popup is not None
    QTest.keyClicks(popup, "tr")
    training = [one for one in absences(people, LAURA) if one.first == TUESDAY]
    assert [(one.code, one.last) for one in training] == [("TR", THURSDAY)]
    assert tours(planner, LAURA, TUESDAY, THURSDAY) == 0  # nobody works while away
    assert planner.undo_label == "Training of Laura Metcalfe, 3 days"
    window.desk.actions["edit.undo"].trigger()
    assert tours(planner, LAURA, TUESDAY, THURSDAY) == 3


def test_a_drag_over_days_asks_what_they_are_to_be(window: MainWindow, people: PeopleScreen) -> None:
    people.roster.go_to(ADAM)
    table, model = people.calendar.cells, people.calendar.model
    row = model.row_of(ADAM)
    start, end = (model.column_of(SAMPLE_WEEK + timedelta(days=at)) for at in (14, 16))
    places: list[QPoint] = [table.visualRect(model.index(row, at)).center() for at in (start, end)]
    QTest.mousePress(table.viewport(), Qt.MouseButton.LeftButton, pos=places[0])
    QTest.mouseMove(table.viewport(), (places[0] + places[1]) / 2)
    QTest.mouseMove(table.viewport(), places[1])
    QTest.mouseRelease(table.viewport(), Qt.MouseButton.LeftButton, pos=places[1])
    popup = window.findChild(CodePopup)
    assert popup is not None
    QTest.keyClicks(popup, "sk")
    sick = [one for one in absences(people, ADAM) if one.code == "SK"]
    assert [(one.first, one.last) for one in sick] == [(date(2026, 12, 21), date(2026, 12, 23))]


def test_delete_in_the_calendar_removes_the_absence_and_enter_opens_it(
    qtbot: QtBot, window: MainWindow, people: PeopleScreen
) -> None:
    people.roster.go_to(ADAM)
    (leave,) = absences(people, ADAM)
    people.calendar.cells.setFocus()
    people.calendar.go_to(ADAM, leave.first)

    def shorten(dialog: QWidget) -> None:
        assert isinstance(dialog, AbsenceDialog)
        dialog.last.selectAll()
        QTest.keyClicks(dialog.last, "10 dec")
        dialog.accept()

    when_open(AbsenceDialog, shorten)
    QTest.keyClick(people.calendar.cells, Qt.Key.Key_Return)
    assert [one.last for one in absences(people, ADAM)] == [date(2026, 12, 10)]

    window.activateWindow()  # the dialog had it
    qtbot.waitUntil(people.calendar.cells.hasFocus)
    QTest.keyClick(people.calendar.cells, Qt.Key.Key_Delete)
    assert absences(people, ADAM) == []
    people.desk.undo()
    people.desk.undo()
    assert absences(people, ADAM) == [leave]


def test_a_day_of_the_calendar_and_the_limit_are_read_as_sentences(people: PeopleScreen) -> None:
    people.roster.go_to(IMRAN)
    model = people.calendar.model
    column = model.column_of(date(2026, 12, 29))
    role = Qt.ItemDataRole.AccessibleTextRole
    row = model.row_of(IMRAN)
    assert model.index(row, column).data(role) == (
        "Imran Sheikh, Tue 29 December, Leave 29–31 Dec, asked for"
    )
    assert model.index(row, FIRST_DAY).data(role) == "Imran Sheikh, Mon 7 December, not away"
    last = len(model.lines) - 1
    assert model.index(last, column).data(role) == "Council, Tue 29 December: 2 away, limit 2"
    assert model.headerData(model.column_of(date(2026, 12, 25)), Qt.Orientation.Horizontal) == (
        "Fri 25 December, bank holiday"
    )


def test_leave_shows_everybody_with_a_limit_for_each_agency(people: PeopleScreen) -> None:
    people._show_view("leave")
    model = people.calendar.model
    limits = [model.limit_at(row) for row in range(model.rowCount())]
    assert [one.group for one in limits if one] == ["Police", "Police staff", "Council", "Fire service"]
    assert sum(model.person_at(row) is not None for row in range(model.rowCount())) == 30
    assert not people.roster.isVisible()
    people._show_view("roster")
    assert people.roster.isVisible()


def test_both_halves_of_the_calendar_stay_level(qtbot: QtBot, people: PeopleScreen) -> None:
    people._show_view("leave")
    people.roster.go_to(29)  # the last group, below the edge
    people.calendar.go_to(29, SAMPLE_WEEK)
    names, cells = people.calendar.names.verticalScrollBar(), people.calendar.cells.verticalScrollBar()
    assert cells.value() > 0
    qtbot.waitUntil(lambda: names.value() == cells.value())


# Sickness -------------------------------------------------------------------------------------------


def test_ctrl_i_records_sickness_and_asks_who_can_cover_each_tour(
    window: MainWindow, people: PeopleScreen, planner: Planner
) -> None:
    people.roster.go_to(LAURA)

    def record(dialog: QWidget) -> None:
        assert isinstance(dialog, SicknessDialog)
        assert dialog.person.currentText() == "Laura Metcalfe"
        dialog.last.selectAll()
        QTest.keyClicks(dialog.last, "8 dec")
        dialog.accept()

    asked: list[str] = []

    def leave_the_gap(dialog: QWidget) -> None:
        assert isinstance(dialog, MovesDialog)
        asked.append(dialog.heading.text())
        dialog.reject()

    answer_in_turn([record, leave_the_gap, leave_the_gap])
    window.desk.actions["people.sickness"].trigger()
    assert asked == [f"Who can cover: Laura Metcalfe, Day, {day}" for day in ("Mon 7 Dec", "Tue 8 Dec")]
    sick = [one for one in absences(people, LAURA) if one.code == "SK"]
    assert [(one.first, one.last) for one in sick] == [(SAMPLE_WEEK, TUESDAY)]
    assert tours(planner, LAURA, SAMPLE_WEEK, TUESDAY) == 0
    assert planner.undo_label == "Sickness of Laura Metcalfe, 2 days"


def test_a_locked_tour_stands_and_that_is_said(
    window: MainWindow, people: PeopleScreen, planner: Planner
) -> None:
    rota_id = planner.read(current_rota, SAMPLE_WEEK)
    assert rota_id is not None
    planner.execute(LockCells(rota_id, ((LAURA, TUESDAY),)))
    people.roster.go_to(LAURA)
    people.calendar.select_days(LAURA, TUESDAY, THURSDAY)
    people.leave.record("SK")
    assert tours(planner, LAURA, TUESDAY, THURSDAY) == 0  # the free ones
    (found,) = planner.read(planned_tours, [(LAURA, TUESDAY)])
    assert found.locked == ((LAURA, TUESDAY),)
    assert notices(window) == ["Sickness of Laura Metcalfe is entered."]


def test_half_a_day_of_leave_leaves_the_tour_and_says_so(people: PeopleScreen, planner: Planner) -> None:
    planner.execute(AddAbsence(LAURA, "AL", TUESDAY, start_half=True, status="asked"))
    people.roster.go_to(LAURA)
    assert "A tour stays on a day of which only a part is taken" in people.pane.request.text.text()
    QTest.keyClick(people.roster, Qt.Key.Key_Y)
    assert tours(planner, LAURA, TUESDAY, TUESDAY) == 1
