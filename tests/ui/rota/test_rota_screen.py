"""The Rota screen as a sergeant uses it: real keys on the example team, and what comes of them."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, QSettings, Qt
from PySide6.QtGui import QDragMoveEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from planner.commands.sample_team.load import SAMPLE_WEEK
from planner.planner import Planner
from planner.views.people_roster import people_roster
from planner.views.rota_grid import CellKind, RotaCell
from ui.application import make_window
from ui.main_window import MainWindow
from ui.rota.code_popup import CodePopup
from ui.rota.model import FIRST_DAY
from ui.rota.screen import RotaScreen
from ui.rota.table import MIME

MONDAY = SAMPLE_WEEK


@pytest.fixture
def rota(window: MainWindow) -> RotaScreen:
    screen = window.front
    assert isinstance(screen, RotaScreen)
    window.activateWindow()
    screen.grid.cells.setFocus()
    return screen


def cell(rota: RotaScreen, name: str, at: int) -> RotaCell:
    for line in rota.grid.model.lines:
        if line.name == name and hasattr(line, "cells"):
            return line.cells[at]
    raise AssertionError(f"{name} is not in the grid")


def go(rota: RotaScreen, name: str, at: int) -> None:
    person = next(line for line in rota.grid.model.lines if line.name == name)
    assert rota.grid.go_to_cell(person.person_id, MONDAY + timedelta(days=at))  # type: ignore[union-attr]


def press(qtbot: QtBot, rota: RotaScreen, *keys: Qt.Key) -> None:
    for key in keys:
        QTest.keyClick(rota.grid.cells, key)


def said(rota: RotaScreen) -> list[str]:
    """Every text the inspector shows."""
    return [label.text() for label in rota.inspector.findChildren(QLabel)]


def shown(rota: RotaScreen) -> list[str]:
    """What of it is seen, without the answers that come later, from the top down."""
    labels = [one for one in rota.inspector.findChildren(QLabel) if one.isVisible()]
    later = (rota.inspector.others, rota.inspector.swaps)
    mine = [one for one in labels if not any(one in part.findChildren(QLabel) for part in later if part)]
    return [
        one.text()
        for one in sorted(mine, key=lambda one: one.mapTo(rota.inspector, QPoint()).toTuple()[::-1])
    ]


def undo(rota: RotaScreen) -> None:
    rota.desk.actions["edit.undo"].trigger()


K = Qt.Key
SHIFT, CTRL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier


def test_a_letter_sets_the_shift_and_zero_makes_a_rest_day(qtbot: QtBot, rota: RotaScreen) -> None:
    go(rota, "Scott Pallister", 0)
    press(qtbot, rota, K.Key_L)
    assert cell(rota, "Scott Pallister", 0).code == "L"
    press(qtbot, rota, K.Key_Right, K.Key_E)
    assert cell(rota, "Scott Pallister", 1).code == "E"
    press(qtbot, rota, K.Key_0)
    assert cell(rota, "Scott Pallister", 1).kind is CellKind.REST


def test_a_block_is_filled_as_one_step(qtbot: QtBot, rota: RotaScreen) -> None:
    go(rota, "Amy Hargreaves", 0)
    names = ("Amy Hargreaves", "Daniel Okoro")
    before = [cell(rota, name, at).code for name in names for at in (0, 1)]
    QTest.keyClick(rota.grid.cells, K.Key_Right, SHIFT)
    QTest.keyClick(rota.grid.cells, K.Key_Down, SHIFT)
    press(qtbot, rota, K.Key_D)
    assert [cell(rota, name, at).code for name in names for at in (0, 1)] == ["D"] * 4
    undo(rota)
    assert [cell(rota, name, at).code for name in names for at in (0, 1)] == before


def test_ctrl_and_an_arrow_take_the_selection_along(qtbot: QtBot, rota: RotaScreen) -> None:
    """Otherwise the letter would change the cell that was left, perhaps out of sight."""
    go(rota, "Scott Pallister", 3)
    left = cell(rota, "Scott Pallister", 3)
    QTest.keyClick(rota.grid.cells, K.Key_Left, CTRL)
    press(qtbot, rota, K.Key_D)
    assert cell(rota, "Scott Pallister", 3) == left
    assert cell(rota, "Scott Pallister", 2).code == "D"
    QTest.keyClick(rota.grid.cells, K.Key_Home, CTRL)
    assert rota.grid.selected_cells() == []  # the first row is a heading


def test_space_locks_and_a_locked_cell_refuses_in_words(
    qtbot: QtBot, rota: RotaScreen, window: MainWindow
) -> None:
    go(rota, "Scott Pallister", 0)
    held = cell(rota, "Scott Pallister", 0).code
    press(qtbot, rota, K.Key_Space)
    assert cell(rota, "Scott Pallister", 0).locked
    press(qtbot, rota, K.Key_E)
    assert cell(rota, "Scott Pallister", 0).code == held
    assert "is locked. Unlock it first." in window.messages.notices[0].headline
    press(qtbot, rota, K.Key_Space)
    assert not cell(rota, "Scott Pallister", 0).locked


def test_a_then_two_letters_records_an_absence_and_clears_the_tour(
    qtbot: QtBot, rota: RotaScreen, planner: Planner
) -> None:
    go(rota, "Scott Pallister", 0)
    assert cell(rota, "Scott Pallister", 0).kind is CellKind.DUTY
    press(qtbot, rota, K.Key_A)
    popup = rota.findChild(CodePopup)
    assert isinstance(popup, CodePopup)
    QTest.keyClick(popup, K.Key_S)
    QTest.keyClick(popup, K.Key_K)
    assert cell(rota, "Scott Pallister", 0).code == "SK"
    sick = [row for row in planner.read(people_roster, MONDAY).absences if row.code == "SK"]
    assert [(row.first, row.last) for row in sick] == [(MONDAY, MONDAY)]
    undo(rota)  # the absence and the cleared tour were one step
    assert cell(rota, "Scott Pallister", 0).kind is CellKind.DUTY


def test_cut_and_paste_moves_a_tour_as_one_step(qtbot: QtBot, rota: RotaScreen) -> None:
    go(rota, "Scott Pallister", 0)
    held = cell(rota, "Scott Pallister", 0).code
    rota.desk.actions["edit.cut"].trigger()
    go(rota, "Scott Pallister", 6)
    assert cell(rota, "Scott Pallister", 6).kind is CellKind.REST
    rota.desk.actions["edit.paste"].trigger()
    assert cell(rota, "Scott Pallister", 6).code == held
    assert cell(rota, "Scott Pallister", 0).kind is CellKind.REST
    undo(rota)
    assert cell(rota, "Scott Pallister", 0).code == held
    assert cell(rota, "Scott Pallister", 6).kind is CellKind.REST


def test_a_block_from_excel_is_pasted_and_a_wrong_word_changes_nothing(
    rota: RotaScreen, window: MainWindow, planner: Planner
) -> None:
    go(rota, "Amy Hargreaves", 2)
    QApplication.clipboard().setText("L 15–23\tRD\r\nE\tM\r\n")
    rota.desk.actions["edit.paste"].trigger()
    assert [cell(rota, "Amy Hargreaves", at).code for at in (2, 3)] == ["L", "RD"]
    assert [cell(rota, "Daniel Okoro", at).code for at in (2, 3)] == ["E", "M"]
    revision = planner.revision
    QApplication.clipboard().setText("E\tQQ")
    rota.desk.actions["edit.paste"].trigger()
    assert planner.revision == revision
    assert "“QQ”, which is no shift" in window.messages.notices[-1].headline


def test_f8_goes_to_each_problem_and_says_it(rota: RotaScreen, window: MainWindow) -> None:
    assert rota.reading is not None
    first = next(b for b in rota.reading.verdict.breaches if b.must and b.person_id is not None)
    assert first is not None
    for _ in range(rota.reading.verdict.broken_musts):
        rota.desk.actions["plan.next_problem"].trigger()
        (notice,) = window.messages.notices
        breach = next(b for b in rota.reading.verdict.breaches if b.text == notice.headline)
        assert breach.must  # musts come before preferences
        if breach.person_id is not None:
            current = rota.grid.current()
            assert current is not None
            assert (current[0].person_id, current[1]) == (breach.person_id, breach.day)


def test_a_move_is_judged_before_it_is_made(rota: RotaScreen, planner: Planner) -> None:
    model = rota.grid.model
    go(rota, "Scott Pallister", 0)
    source = rota.grid.cells.currentIndex()
    revision = planner.revision
    allowed, words = rota.editing.judge_move(source, model.index(source.row(), FIRST_DAY + 6))
    assert planner.revision == revision  # nothing was stored
    assert words
    assert rota.reading is not None
    edits = [
        (model.lines[source.row()].person_id, MONDAY, None),  # type: ignore[union-attr]
        (model.lines[source.row()].person_id, MONDAY + timedelta(days=6), "M"),  # type: ignore[union-attr]
    ]
    assert planner.would_be(rota.reading.grid.rota_id, edits).allowed is allowed


def test_leave_takes_no_tour_and_the_hint_says_so(rota: RotaScreen) -> None:
    go(rota, "Scott Pallister", 0)
    source = rota.grid.cells.currentIndex()
    go(rota, "Marcus Bell", 0)
    allowed, words = rota.editing.judge_move(source, rota.grid.cells.currentIndex())
    assert (allowed, words) == (False, "Not on this day: Leave")


def test_left_on_a_group_closes_it_and_right_opens_it(qtbot: QtBot, rota: RotaScreen) -> None:
    rota.grid.go_to_place(0, FIRST_DAY)
    people = len(rota.grid.model.lines)
    press(qtbot, rota, K.Key_Left)
    assert len(rota.grid.model.lines) == people - 10
    press(qtbot, rota, K.Key_Right)
    assert len(rota.grid.model.lines) == people


def test_a_click_on_a_name_selects_the_week_and_the_status_bar_adds_it_up(
    qtbot: QtBot, rota: RotaScreen
) -> None:
    row = next(at for at, line in enumerate(rota.grid.model.lines) if line.name == "Laura Metcalfe")
    view = rota.grid.people
    place = QPoint(30, view.rowViewportPosition(row) + 5)
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert len(rota.grid.selected_cells()) == 7
    assert "7 cells selected · 40.0 h" in [part.text for part in rota.status.left]


def test_the_inspector_says_what_the_rules_say_about_the_cell(
    qtbot: QtBot, rota: RotaScreen, planner: Planner
) -> None:
    go(rota, "Scott Pallister", 0)
    qtbot.waitUntil(lambda: "Scott Pallister" in said(rota))
    texts = said(rota)
    assert rota.reading is not None
    rota_id, person_id = rota.reading.grid.rota_id, rota.grid.selected_cells()[0][0].person_id
    assert "What the rules say" in texts
    measures = [line.title for line in planner.cell_verdict(rota_id, person_id, MONDAY).measures]
    assert measures
    assert set(measures) <= set(texts)


def test_the_keyboard_stays_on_a_button_of_the_inspector(qtbot: QtBot, rota: RotaScreen) -> None:
    def lock() -> QPushButton:
        words = ("Lock", "Unlock")
        return next(one for one in rota.inspector.findChildren(QPushButton) if one.text() in words)

    go(rota, "Scott Pallister", 0)
    press(qtbot, rota, K.Key_L)
    qtbot.waitUntil(lambda: "Scott Pallister" in said(rota))
    lock().setFocus()
    QTest.keyClick(lock(), K.Key_Space)
    qtbot.waitUntil(lambda: lock().text() == "Unlock")
    assert lock().hasFocus()
    QTest.keyClick(lock(), K.Key_Space)
    qtbot.waitUntil(lambda: lock().text() == "Lock")


def test_what_one_cell_says_is_gone_with_the_next(qtbot: QtBot, rota: RotaScreen) -> None:
    go(rota, "Scott Pallister", 0)
    press(qtbot, rota, K.Key_L)
    qtbot.waitUntil(lambda: "Why this tour" in shown(rota) and not rota.busy, timeout=20_000)
    first = shown(rota)
    go(rota, "Scott Pallister", 5)
    qtbot.waitUntil(lambda: {"Why so", "Nobody has changed it by hand."} <= set(shown(rota)))
    assert "Why this tour" not in shown(rota)
    go(rota, "Scott Pallister", 0)
    qtbot.waitUntil(lambda: shown(rota) == first)


def test_the_filter_names_itself_when_it_hides_everybody(qtbot: QtBot, rota: RotaScreen) -> None:
    field = rota.controls.filter
    field.setFocus()
    QTest.keyClicks(field, "drivr")
    assert "Nobody matches “drivr”" in rota._empty.accessibleName()
    assert rota._centre.currentWidget() is rota._empty
    QTest.keyClick(field, K.Key_Escape)
    assert rota._centre.currentWidget() is rota.grid
    assert rota.grid.cells.hasFocus()


def test_a_week_without_a_rota_offers_to_start_one(rota: RotaScreen) -> None:
    rota.desk.set_day(MONDAY + timedelta(days=28))
    assert "No rota for the week of Mon 4 Jan" in rota._empty.accessibleName()
    assert "no rota" in rota.desk.actions["rota.lock"].statusTip()
    rota.desk.actions["rota.start"].trigger()
    assert rota.grid.model.days[0].day == date(2027, 1, 4)
    assert rota._centre.currentWidget() is rota.grid


def test_publishing_is_refused_while_a_must_is_broken(rota: RotaScreen) -> None:
    publish = rota.desk.actions["plan.publish"]
    assert not publish.isEnabled()
    assert "musts are broken without a reason. F8 goes to the first." in publish.toolTip()


def test_thirty_edits_and_thirty_undos_bring_back_the_start(qtbot: QtBot, rota: RotaScreen) -> None:
    assert rota.reading is not None
    start = rota.reading.grid.groups
    steps = len(rota.desk.planner.history(1000))
    for at in range(30):
        row, column = 1 + at // 7, FIRST_DAY + at % 7
        rota.grid.go_to_place(row, column)
        held = rota.grid.model.cell_at(row, column)
        assert held is not None
        press(qtbot, rota, K.Key_L if held.code == "E" else K.Key_E)
    assert len(rota.desk.planner.history(1000)) == steps + 30
    for _ in range(30):
        undo(rota)
    assert rota.reading.grid.groups == start


def test_a_drop_on_a_free_cell_moves_the_tour_and_shows_its_verdict_first(
    qtbot: QtBot, rota: RotaScreen
) -> None:
    go(rota, "Scott Pallister", 0)
    held = cell(rota, "Scott Pallister", 0).code
    view = rota.grid.cells
    view._dragged = view.currentIndex()  # what startDrag does before it hands over to the platform
    target = rota.grid.model.index(view.currentIndex().row(), FIRST_DAY + 6)
    place = view.visualRect(target).center()
    data = QMimeData()
    data.setData(MIME, b"M")
    none, left = Qt.KeyboardModifier.NoModifier, Qt.MouseButton.LeftButton
    move = QDragMoveEvent(place, Qt.DropAction.MoveAction, data, left, none)
    view.dragMoveEvent(move)
    assert view._hint.isVisible()
    assert view._hint.text()
    drop = QDropEvent(QPointF(place), Qt.DropAction.MoveAction, data, left, none)
    view.dropEvent(drop)
    assert not view._hint.isVisible()
    assert cell(rota, "Scott Pallister", 6).code == held
    assert cell(rota, "Scott Pallister", 0).kind is CellKind.REST


def test_a_shift_type_called_n_takes_the_letter_from_the_note(rota: RotaScreen) -> None:
    note = rota.desk.actions["rota.note"]
    assert note.shortcut().toString() == "N"
    rota.desk.actions.leave_letters_to({"E", "N"})
    assert note.shortcuts() == []
    rota.desk.actions.leave_letters_to({"E"})
    assert note.shortcut().toString() == "N"


def test_esc_forgets_a_cut_before_it_clears_the_filter(qtbot: QtBot, rota: RotaScreen) -> None:
    rota.controls.filter.setText("pcso")
    go(rota, "Scott Pallister", 0)
    rota.desk.actions["edit.cut"].trigger()
    press(qtbot, rota, K.Key_Escape)
    assert rota.controls.filter.text() == "pcso"
    press(qtbot, rota, K.Key_Escape)
    assert rota.controls.filter.text() == ""


def test_a_gap_in_cover_is_framed_in_the_strip(rota: RotaScreen) -> None:
    assert rota.reading is not None
    gap = next(b for b in rota.reading.verdict.breaches if b.person_id is None and b.day is not None)
    assert gap.day is not None
    assert rota.cover.show_gap(gap.text, gap.day)
    index = rota.cover.selection().currentIndex()
    day = rota.cover.model.day_at(index.row(), index.column())
    assert day is not None
    assert day.day == gap.day
    assert f"{rota.cover.model.rows[index.row()].name} " in gap.text


def test_an_empty_file_says_what_to_do_first(qtbot: QtBot, tmp_path: Path, settings: QSettings) -> None:
    with Planner.create(tmp_path / "empty.planner") as planner:
        window = make_window(planner, MONDAY, settings)
        qtbot.addWidget(window)
        window.show()
        rota = window.front
        assert isinstance(rota, RotaScreen)
        assert "No rota for the week of Mon 7 Dec" in rota._empty.accessibleName()
        window.desk.actions["rota.start"].trigger()
        assert "Nobody is on the rota yet" in rota._empty.accessibleName()
        window.close()
