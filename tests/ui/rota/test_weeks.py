"""Four weeks and thirteen: rotas side by side, edited as one, and the way back to a single week."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from planner.commands.rotas import PublishRota, StartRota
from planner.commands.sample_team.load import SAMPLE_WEEK
from planner.planner import Planner
from planner.views.rota_grid import PersonRow, RotaCell
from tests.clean_week import meet_every_must
from ui.application import make_window
from ui.main_window import MainWindow
from ui.rota.header import RotaHeader
from ui.rota.screen import RotaScreen

SECOND = SAMPLE_WEEK + timedelta(days=7)
K = Qt.Key


@pytest.fixture
def rota(window: MainWindow, planner: Planner) -> RotaScreen:
    """Two weeks started; four in view."""
    planner.execute(StartRota(SECOND))
    screen = window.front
    assert isinstance(screen, RotaScreen)
    screen.desk.actions["view.zoom_out"].trigger()
    return screen


def person(rota: RotaScreen, at: int = 0) -> PersonRow:
    assert rota.reading is not None
    return rota.reading.grid.groups[0].people[at]


def cell(rota: RotaScreen, at: int) -> RotaCell:
    return person(rota).cells[at]


def go(rota: RotaScreen, at: int) -> None:
    assert rota.grid.go_to_cell(person(rota).person_id, SAMPLE_WEEK + timedelta(days=at))


def test_zooming_steps_from_one_week_to_thirteen_and_back(rota: RotaScreen) -> None:
    actions = rota.desk.actions
    assert len(rota.grid.model.days) == 28
    assert actions["view.four_weeks"].isChecked()
    actions["view.zoom_out"].trigger()
    assert len(rota.grid.model.days) == 91
    assert not actions["view.zoom_out"].isEnabled()
    assert "widest" in actions["view.zoom_out"].toolTip()
    actions["view.zoom_in"].trigger()
    actions["view.zoom_in"].trigger()
    assert len(rota.grid.model.days) == 7
    assert not actions["view.zoom_in"].isEnabled()


def test_a_block_over_two_rotas_is_filled_as_one_step(rota: RotaScreen, planner: Planner) -> None:
    go(rota, 6)
    before = [cell(rota, at).code for at in (6, 7)]
    QTest.keyClick(rota.grid.cells, K.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClick(rota.grid.cells, K.Key_M)
    assert [cell(rota, at).code for at in (6, 7)] == ["M", "M"]
    rota.desk.undo()
    assert [cell(rota, at).code for at in (6, 7)] == before


def test_a_week_without_a_rota_refuses_in_words(rota: RotaScreen, planner: Planner) -> None:
    go(rota, 15)
    revision = planner.revision
    assert not rota.desk.actions["rota.rest"].isEnabled()
    assert "No rota has been started" in rota.desk.actions["rota.rest"].toolTip()
    QTest.keyClick(rota.grid.cells, K.Key_L)
    assert planner.revision == revision


def test_a_published_week_stays_as_it_is_while_its_neighbour_changes(
    rota: RotaScreen, planner: Planner
) -> None:
    planner.execute(PublishRota(meet_every_must(planner, SECOND)))
    go(rota, 8)
    assert "cannot be changed" in rota.desk.actions["rota.rest"].toolTip()
    go(rota, 1)
    assert rota.desk.actions["rota.rest"].isEnabled()


def test_a_tour_moves_from_one_rota_into_the_next_as_one_step(rota: RotaScreen, planner: Planner) -> None:
    """Give Amy a Late on Sunday and a free Monday, then move it over the boundary."""
    go(rota, 6)
    QTest.keyClick(rota.grid.cells, K.Key_L)
    go(rota, 7)
    QTest.keyClick(rota.grid.cells, K.Key_0)
    model = rota.grid.model
    row = rota.grid.cells.currentIndex().row()
    source, target = model.index(row, 4 + 6), model.index(row, 4 + 7)
    _, words = rota.editing.judge_move(source, target)
    assert words
    rota.editing.move(source, target)
    assert [cell(rota, at).code for at in (6, 7)] == ["RD", "L"]
    rota.desk.undo()
    assert [cell(rota, at).code for at in (6, 7)] == ["L", "RD"]


def test_enter_on_a_day_opens_its_week(rota: RotaScreen) -> None:
    go(rota, 9)
    QTest.keyClick(rota.grid.cells, K.Key_Return)
    assert rota.grid.model.days[0].day == SECOND
    current = rota.grid.current()
    assert current is not None
    assert (current[0].person_id, current[1]) == (person(rota).person_id, SECOND + timedelta(days=2))


def test_the_inspector_says_how_far_each_week_is(qtbot: QtBot, rota: RotaScreen) -> None:
    def said() -> list[str]:
        return [label.text() for label in rota.inspector.findChildren(QLabel)]

    go(rota, 0)
    qtbot.waitUntil(lambda: "Weeks in view" in said())
    assert said().count("not started") == 2
    header = rota.grid.cells.horizontalHeader()
    assert header.isVisible()


def test_weeks_and_selection_come_back_after_a_restart(
    qtbot: QtBot, rota: RotaScreen, planner: Planner, settings: QSettings, window: MainWindow
) -> None:
    third = person(rota, 2)
    rota.grid.go_to_cell(third.person_id, SECOND)
    window.close()
    again = make_window(planner, SAMPLE_WEEK, settings)
    qtbot.addWidget(again)
    QApplication.processEvents()
    screen = again.front
    assert isinstance(screen, RotaScreen)
    assert len(screen.grid.model.days) == 28
    current = screen.grid.current()
    assert current is not None
    assert (current[0].person_id, current[1]) == (third.person_id, SECOND)


def test_a_week_s_heading_gives_up_its_last_day_before_its_version(rota: RotaScreen) -> None:
    rota.desk.planner.execute(StartRota(SECOND + timedelta(days=7), 14))
    rota.bring_up_to_date()
    header = rota.grid.cells.horizontalHeader()
    assert isinstance(header, RotaHeader)
    monday = date(2026, 12, 28)
    metrics = header.fontMetrics()
    whole = "28 Dec–3 Jan · Draft 1"
    for room, words in (
        (metrics.horizontalAdvance(whole), whole),
        (metrics.horizontalAdvance(whole) - 1, "28 Dec · Draft 1"),
    ):
        assert header.about_week(monday, monday + timedelta(days=6), metrics, room) == words
