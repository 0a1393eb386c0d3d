"""A must broken by hand: offered after the edit, signed, marked, listed, published, withdrawn."""

from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from planner.commands.sample_team.load import SAMPLE_WEEK
from planner.commands.settings import ChangeSettings
from planner.planner import Planner
from planner.views.override_reason_list import override_reason_list
from planner.views.rota_grid import rota_grid
from planner.views.rota_versions import current_rota, rota_versions
from tests.clean_week import meet_every_must
from tests.ui.dialog_steps import answer_in_turn
from ui.main_window import MainWindow
from ui.rota.override_dialog import OverrideDialog
from ui.rota.publishing import PublishDialog
from ui.rota.reviewing import OVERRIDDEN
from ui.rota.screen import RotaScreen

CTRL = Qt.KeyboardModifier.ControlModifier
PATIENCE_MS = 30_000
pytestmark = pytest.mark.timeout(300)
NAME = "Insp <b>Hall</b>"  # shown as it is written


@pytest.fixture
def screen(qtbot: QtBot, window: MainWindow, planner: Planner) -> RotaScreen:
    """The example week with every must met."""
    meet_every_must(planner)
    found = window.front
    assert isinstance(found, RotaScreen)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return found


def free_day_worker(planner: Planner, screen: RotaScreen) -> tuple[int, int]:
    """Somebody and a day on which one key breaks a must that may be overridden."""
    rota_id = planner.read(current_rota, SAMPLE_WEEK) or 0
    for group in planner.read(rota_grid, rota_id).groups:
        for row in group.people:
            for at, cell in enumerate(row.cells):
                if cell.code != "RD":
                    continue
                edit = (row.person_id, SAMPLE_WEEK + timedelta(days=at), "E")
                new = [one for one in planner.would_be(rota_id, [edit]).new if one.must]
                if len(new) == 1 and new[0].may_override and new[0].day == edit[1]:
                    return row.person_id, at
    raise AssertionError("no edit of one cell breaks one must that may be overridden")


def test_a_must_broken_by_hand_is_signed_listed_and_published(
    qtbot: QtBot, window: MainWindow, screen: RotaScreen, planner: Planner
) -> None:
    planner.execute(ChangeSettings({"planner_name": "Sgt A. Hall"}))
    person_id, at = free_day_worker(planner, screen)
    day = SAMPLE_WEEK + timedelta(days=at)
    reason = planner.read(override_reason_list)[0].text
    screen.grid.go_to_cell(person_id, day)
    screen.grid.cells.setFocus()
    QTest.keyClick(screen.grid.cells, Qt.Key.Key_E)
    said = [notice for notice in window.messages.notices if notice.headline.startswith("Breaks a must")]
    assert [remedy.text for remedy in said[0].remedies] == ["Override…"]
    assert not window.desk.actions["plan.publish"].isEnabled()

    def sign(dialog: QWidget) -> None:
        assert isinstance(dialog, OverrideDialog)
        qtbot.waitUntil(dialog.isActiveWindow)
        assert not dialog.agree.isEnabled()  # a reason is chosen, never left as it came
        assert dialog.who.text() == "Sgt A. Hall"  # the planner of Settings, not a login
        dialog.why.setFocus()
        QTest.keyClick(dialog.why, Qt.Key.Key_Down)
        assert dialog.reason == reason
        dialog.who.clear()
        assert not dialog.agree.isEnabled()
        QTest.keyClicks(dialog.who, NAME)
        QTest.keyClick(dialog, Qt.Key.Key_Return, CTRL)
        qtbot.waitUntil(lambda: not dialog.isVisible())  # a button that is pressed by its key is let go first

    # As the message says, O lets it stand, wherever the keyboard is: a week's hours break on its last day.
    screen.grid.go_to_cell(person_id, SAMPLE_WEEK + timedelta(days=(at + 1) % 7))
    answer_in_turn([sign])
    QTest.keyClick(screen.grid.cells, Qt.Key.Key_O)
    screen.grid.go_to_cell(person_id, day)
    rota_id = planner.read(current_rota, SAMPLE_WEEK) or 0
    verdict = planner.verdict(rota_id)
    assert (verdict.broken_musts, verdict.musts_without_reason) == (1, 0)

    index = screen.grid.cells.currentIndex()
    assert "1 must overridden" in str(index.data(Qt.ItemDataRole.AccessibleTextRole))
    window.desk.actions["plan.review"].trigger()
    review = screen.beside.review
    assert review is not None
    items = [row for group in review.table.grouped.groups if group.name == OVERRIDDEN for row in group.rows]
    assert len(items) == 1
    assert f"({reason}, {NAME})" in str(getattr(items[0], "words", ""))
    review.close()

    def publish(dialog: QWidget) -> None:
        assert isinstance(dialog, PublishDialog)
        (row,) = dialog.overridden.table.rows
        assert row[1:] == (reason, NAME)
        qtbot.waitUntil(dialog.isActiveWindow)
        QTest.keyClick(dialog, Qt.Key.Key_Return, CTRL)
        qtbot.waitUntil(lambda: not dialog.isVisible())

    answer_in_turn([publish])
    window.desk.actions["plan.publish"].trigger()
    assert planner.read(rota_versions)[0].state == "published"


def test_an_override_is_withdrawn_in_the_inspector(
    qtbot: QtBot, window: MainWindow, screen: RotaScreen, planner: Planner
) -> None:
    person_id, at = free_day_worker(planner, screen)
    screen.grid.go_to_cell(person_id, SAMPLE_WEEK + timedelta(days=at))
    screen.grid.cells.setFocus()
    QTest.keyClick(screen.grid.cells, Qt.Key.Key_E)

    def sign(dialog: QWidget) -> None:
        assert isinstance(dialog, OverrideDialog)
        dialog.why.setCurrentIndex(0)
        dialog.agree.click()

    answer_in_turn([sign])
    screen.overriding.override_new()
    rota_id = planner.read(current_rota, SAMPLE_WEEK) or 0
    assert planner.verdict(rota_id).musts_without_reason == 0

    def withdraw() -> QPushButton | None:
        buttons = screen.inspector.findChildren(QPushButton)
        return next((one for one in buttons if one.text() == "Withdraw"), None)

    qtbot.waitUntil(lambda: withdraw() is not None, timeout=PATIENCE_MS)
    button = withdraw()
    assert button is not None
    button.click()
    assert planner.verdict(rota_id).musts_without_reason == 1
    assert not window.desk.actions["plan.publish"].isEnabled()
