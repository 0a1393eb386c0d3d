"""Comparing versions and the review before publishing: both are complete, and each line leads to its cell."""

from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from planner.commands.duties import AssignDuty
from planner.commands.rotas import PublishRota, StartDraft
from planner.commands.sample_team.load import SAMPLE_WEEK
from planner.planner import Planner
from planner.views.leave_waiting import leave_waiting
from planner.views.rota_grid import PersonRow, rota_grid
from planner.views.version_differences import version_differences
from tests.clean_week import meet_every_must
from ui.main_window import MainWindow
from ui.rota import reviewing
from ui.rota.comparing import measures
from ui.rota.publishing import PublishDialog
from ui.rota.reviewing import ReviewItem
from ui.rota.screen import RotaScreen

THURSDAY = SAMPLE_WEEK + timedelta(days=3)


@pytest.fixture
def rota(window: MainWindow) -> RotaScreen:
    screen = window.front
    assert isinstance(screen, RotaScreen)
    return screen


@pytest.fixture
def drafted(rota: RotaScreen, planner: Planner) -> RotaScreen:
    """The week published with every must met, and a draft started from it."""
    published = meet_every_must(planner)
    planner.execute(PublishRota(published))
    planner.execute(StartDraft(published))
    rota.show_newest()
    return rota


def shown_id(rota: RotaScreen) -> int:
    assert rota.reading is not None
    return rota.reading.grid.rota_id


def people(rota: RotaScreen) -> list[PersonRow]:
    assert rota.reading is not None
    return [person for group in rota.reading.grid.groups for person in group.people]


def change(rota: RotaScreen, at: int) -> PersonRow:
    """Give one person another shift on Thursday."""
    person = people(rota)[at]
    code = "L" if person.cells[3].code != "L" else "E"
    assert rota.desk.execute(AssignDuty(shown_id(rota), person.person_id, THURSDAY, code))
    return person


def test_one_version_cannot_be_compared_and_says_so(rota: RotaScreen) -> None:
    action = rota.desk.actions["plan.compare"]
    assert not action.isEnabled()
    assert "only one version" in action.toolTip()


def test_compare_lists_exactly_the_changed_cells_and_keeps_up(qtbot: QtBot, drafted: RotaScreen) -> None:
    first = change(drafted, 0)
    drafted.desk.actions["plan.compare"].trigger()
    window = drafted.beside.compare
    assert window is not None
    assert window.isVisible()
    table = window.table
    assert [table.compared.shown(table.compared.line_at(1), 3)] == [drafted.desk.planner.user]
    assert table.compared.group_at(0) is not None
    assert len(table.compared.lines) == 2  # a heading with the name, and one day
    second = change(drafted, 5)
    assert [line.person_id for line in table.compared.lines if hasattr(line, "person_id")] == [
        first.person_id,
        second.person_id,
    ]
    drafted.desk.undo()
    drafted.desk.undo()
    assert table.compared.lines == []
    assert window.summary.text() == "Nobody's tours differ."


def test_enter_on_a_difference_goes_to_its_cell(qtbot: QtBot, drafted: RotaScreen) -> None:
    person = change(drafted, 7)
    drafted.desk.actions["plan.compare"].trigger()
    window = drafted.beside.compare
    assert window is not None
    QTest.keyClick(window.table, Qt.Key.Key_Return)
    current = drafted.grid.current()
    assert current is not None
    assert (current[0].person_id, current[1]) == (person.person_id, THURSDAY)


def test_the_figures_of_both_versions_are_those_of_the_check(drafted: RotaScreen, planner: Planner) -> None:
    before = planner.verdict(shown_id(drafted))
    change(drafted, 0)
    after = planner.verdict(shown_id(drafted))
    cost = next(one for one in measures(before, after) if one.title == "Plan cost")
    word = "worse" if after.cost_minutes > before.cost_minutes else "better"
    assert (cost.word, cost.before != cost.after) == (word, True)
    assert {one.word for one in measures(after, after)} == {"same"}


def test_review_names_everything_there_is_to_look_at(rota: RotaScreen, planner: Planner) -> None:
    rota.desk.actions["plan.review"].trigger()
    window = rota.beside.review
    assert window is not None
    items = [line for line in window.table.grouped.lines if isinstance(line, ReviewItem)]
    grid = planner.read(rota_grid, shown_id(rota))
    verdict = planner.verdict(shown_id(rota))
    of_rules = {reviewing.MUSTS, reviewing.COVER, reviewing.PREFERENCES}
    assert sum(item.heading in of_rules for item in items) == len(verdict.breaches)
    assert sum(item.heading == reviewing.MUSTS for item in items) == verdict.broken_musts
    unmet = {
        (person.person_id, header.day)
        for person in people(rota)
        for header, cell in zip(grid.days, person.cells)
        if cell.request == "not met"
    }
    assert unmet <= {(item.person_id, item.day) for item in items}
    last = grid.days[-1].day
    waiting = [one for one in planner.read(leave_waiting, grid.start) if one.first <= last]
    assert sum(item.heading == reviewing.WAITING for item in items) == len(waiting)
    assert {item.day for item in items if item.heading == reviewing.DAYS} == {
        header.day for header in grid.days if header.note
    }


def test_each_item_of_the_review_leads_to_its_cell_or_gap(rota: RotaScreen) -> None:
    rota.desk.actions["plan.review"].trigger()
    window = rota.beside.review
    assert window is not None
    items = [line for line in window.table.grouped.lines if isinstance(line, ReviewItem)]
    assert any(item.person_id is None for item in items)
    for item in items:
        window.asked.emit(item)
        if item.person_id is not None:
            current = rota.grid.current()
            assert current is not None
            assert current[0].person_id == item.person_id
            assert item.day in (None, current[1])  # None: said of the person's whole period
        elif item.heading == reviewing.COVER:
            gap = rota.cover.current_day()
            assert gap == item.day, item


def test_the_list_to_publish_says_who_has_what_instead_of_what(drafted: RotaScreen, planner: Planner) -> None:
    person = change(drafted, 0)
    after = people(drafted)[0].cells[3].code
    reading = drafted.reading
    assert reading is not None
    told = reading.versions[1].rota_id
    found = planner.read(version_differences, told, shown_id(drafted))
    dialog = PublishDialog(reading.grid, reading.verdict, found, drafted)
    ((name, words),) = dialog.list.table.rows
    named = {shift.code: shift.name for shift in reading.grid.shift_types} | {"RD": "rest day"}
    assert name == person.name
    assert words == f"Thu 10 {named[after]} (was {named[person.cells[3].code]})"
    dialog.deleteLater()
