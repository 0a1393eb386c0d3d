"""Who can cover and who could swap, by keyboard alone: from the call at 06:12 to the published rota."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot
from sqlalchemy import select

from planner.answers.cover import cover_sheet
from planner.answers.repair import RepairSheet, repair_asked
from planner.commands.people import ChangePerson
from planner.commands.rotas import PublishRota
from planner.commands.sample_team.load import SAMPLE_WEEK
from planner.domain.journal import AuditAction, AuditEntry
from planner.planner import Planner
from planner.views.call_in_numbers import call_in_numbers
from planner.views.rota_grid import rota_grid
from planner.views.rota_versions import current_rota, rota_versions
from solver.rota.answers.moves import Rank
from tests.clean_week import meet_every_must
from tests.ui.dialog_steps import answer_in_turn
from ui.cover.dialog import MovesDialog
from ui.cover.sheet import of_cover
from ui.main_window import MainWindow
from ui.people.absence_dialog import SicknessDialog
from ui.rota.screen import RotaScreen

FRIDAY = SAMPLE_WEEK + timedelta(days=4)


def duty_on(planner: Planner, day: date) -> tuple[int, str]:
    """Somebody with a tour that day, and the name."""
    rota_id = planner.read(current_rota, day) or 0
    grid = planner.read(rota_grid, rota_id)
    at = (day - grid.start).days
    return next(
        (row.person_id, row.name)
        for group in grid.groups
        for row in group.people
        if row.cells[at].code == "L" and not row.cells[at].locked
    )


@pytest.fixture
def clean_week(planner: Planner, window: MainWindow) -> RotaScreen:
    """The example week with every must met, published."""
    planner.execute(PublishRota(meet_every_must(planner)))
    screen = window.front
    assert isinstance(screen, RotaScreen)
    return screen


def test_sickness_is_covered_and_on_record_by_keyboard_alone(
    window: MainWindow, clean_week: RotaScreen, planner: Planner
) -> None:
    person_id, name = duty_on(planner, FRIDAY)
    clean_week.grid.go_to_cell(person_id, FRIDAY)
    asked: list[str] = []

    def report(dialog: QWidget) -> None:
        assert isinstance(dialog, SicknessDialog)
        assert dialog.person.currentText() == name
        assert dialog.first.day == FRIDAY
        dialog.record.click()

    def choose(dialog: QWidget) -> None:
        assert isinstance(dialog, MovesDialog)
        first = dialog.table.current_option()
        assert first is not None
        dialog.next_button.click()
        second = dialog.table.current_option()
        assert second is not None
        asked.extend((first.weeks[0].name, second.words))
        dialog.accept_button.click()

    answer_in_turn([report, choose])
    window.desk.actions["people.sickness"].trigger()
    versions = planner.read(rota_versions)
    assert versions[0].version in {"Published 2", "Draft 2"}  # a draft while another must is broken
    grid = planner.read(rota_grid, versions[0].rota_id)
    row = next(row for group in grid.groups for row in group.people if row.person_id == person_id)
    assert row.cells[4].code == "SK"
    assert (planner.undo_label or "").startswith(("Publish cover: ", "Cover: "))
    assert any(f"{asked[0]}: Asked to cover for {name}" in line for line in audit_lines(planner))


def audit_lines(planner: Planner) -> list[str]:
    query = select(AuditEntry.what).where(AuditEntry.action == AuditAction.DECLINED)
    return planner.read(lambda session: list(session.scalars(query)))


def test_the_keys_of_the_window_of_moves(qtbot: QtBot, window: MainWindow, planner: Planner) -> None:
    person_id, _ = duty_on(planner, FRIDAY)
    rota_id = planner.read(current_rota, FRIDAY) or 0
    sheet = of_cover(planner.read(cover_sheet, rota_id, person_id, FRIDAY, SAMPLE_WEEK))
    told: list[str] = []
    asked: list[RepairSheet] = []

    def repair(_over: QWidget) -> RepairSheet:
        asked.append(planner.read(repair_asked, rota_id, person_id, (FRIDAY,), SAMPLE_WEEK).sheet())
        return asked[-1]

    dialog = MovesDialog(sheet, {}, told.append, window, repair)
    with qtbot.waitActive(dialog):
        dialog.open()  # the keys of the window behind it are off, as in use
        dialog.activateWindow()
        dialog.table.setFocus()
    qtbot.waitUntil(dialog.table.hasFocus)
    assert asked == []  # a repair is looked for when it is asked for
    *by_rank, fewest = dialog.ranks.findChildren(QPushButton)
    fewest.click()
    assert dialog.status.text().startswith(asked[0].proof)
    by_rank[0].click()
    dialog.table.setFocus()
    first = dialog.table.current_option()
    assert first is not None
    name = first.weeks[0].name
    QTest.keyClick(dialog.table, Qt.Key.Key_N)
    second = dialog.table.current_option()
    assert second is not None
    assert name not in {week.name for week in second.weeks}
    assert told == [f"{name}: {sheet.declined}"]
    assert dialog.refusals.table.rows[0] == (name, "declined")
    QTest.keyClick(dialog.table, Qt.Key.Key_P)
    assert dialog.preview.isVisible()
    assert dialog.preview.table.rows[0][0] == second.weeks[0].name
    QTest.keyClick(dialog.preview, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert dialog.result() == QDialog.DialogCode.Accepted
    assert dialog.chosen == second


def test_whom_to_ring_stands_beside_the_move(qtbot: QtBot, window: MainWindow, planner: Planner) -> None:
    person_id, _ = duty_on(planner, FRIDAY)
    rota_id = planner.read(current_rota, FRIDAY) or 0
    answer = planner.read(cover_sheet, rota_id, person_id, FRIDAY, SAMPLE_WEEK)
    first = answer.options.of(Rank.PEOPLE)[0].weeks[0].person_id
    planner.execute(ChangePerson(first, {"phone_for_call_in": "01632 960 070"}))
    numbers = dict(planner.read(call_in_numbers))
    told: list[str] = []
    assert numbers == {first: "01632 960 070"}
    for known, words in (
        (numbers, "Phone for call-in: 01632 960 070."),
        ({}, "No phone for call-in is entered on People."),
    ):
        dialog = MovesDialog(of_cover(answer), {}, told.append, window, None, known)
        qtbot.addWidget(dialog)
        assert words in [label.text() for label in dialog.detail.findChildren(QLabel)]


def test_s_ranks_the_swaps_of_the_tour_with_the_keyboard(window: MainWindow, planner: Planner) -> None:
    screen = window.front
    assert isinstance(screen, RotaScreen)
    person_id, _ = duty_on(planner, FRIDAY)
    screen.grid.go_to_cell(person_id, FRIDAY)
    window.activateWindow()
    screen.grid.cells.setFocus()
    before = planner.verdict(planner.read(current_rota, FRIDAY) or 0)
    taken: list[int] = []

    def choose(dialog: QWidget) -> None:
        assert isinstance(dialog, MovesDialog)
        assert dialog.windowTitle() == "Who could swap"
        dialog.ranks.findChildren(QPushButton)[2].click()  # lowest cost
        option = dialog.table.current_option()
        assert option is not None
        taken.append(option.cost_minutes)
        dialog.accept_button.click()

    answer_in_turn([choose])
    QTest.keyClick(screen.grid.cells, Qt.Key.Key_S)
    after = planner.verdict(planner.read(current_rota, FRIDAY) or 0)
    assert after.cost_minutes - before.cost_minutes == taken[0]


def test_a_rest_day_says_why_there_is_nothing_to_swap(window: MainWindow) -> None:
    screen = window.front
    assert isinstance(screen, RotaScreen)
    row, column = next(
        (row, column)
        for row in range(screen.grid.model.rowCount())
        for column in range(4, screen.grid.model.columnCount())
        if (cell := screen.grid.model.cell_at(row, column)) is not None and cell.code == "RD"
    )
    screen.grid.cells.setCurrentIndex(screen.grid.model.index(row, column))
    screen.tell_actions()
    action = window.desk.actions["rota.swap"]
    assert not action.isEnabled()
    assert "There is no tour here to swap." in action.toolTip()
