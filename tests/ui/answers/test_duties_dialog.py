"""Shift types from demand: hours that cover it, as few as proven, taken over as one step."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from planner.planner import Planner
from planner.views.shift_type_list import shift_type_list
from tests.ui.dialog_steps import answer_in_turn
from ui.answers.duties_dialog import LENGTHS_HELP, DutiesDialog
from ui.main_window import MainWindow

PATIENCE_MS = 100_000
CTRL = Qt.KeyboardModifier.ControlModifier
HALF_HOUR = 30


@pytest.mark.timeout(300)
def test_duties_found_cover_the_demand_and_are_added_as_one_step(
    qtbot: QtBot, window: MainWindow, planner: Planner
) -> None:
    before = planner.read(shift_type_list)
    new: list[str] = []

    def find(dialog: QWidget) -> None:
        assert isinstance(dialog, DutiesDialog)
        dialog.lengths.setText("5 ha")
        assert dialog.said.text() == LENGTHS_HELP
        assert not dialog.find_button.isEnabled()
        dialog.lengths.setText("5 7")  # the example team has no tours so short
        dialog.find_button.click()
        qtbot.waitUntil(lambda: bool(dialog.found) and not dialog.looking, timeout=PATIENCE_MS)
        assert dialog._asked is not None
        demand = dialog._asked.question.demand
        for step, wanted in enumerate(demand):
            at = step * HALF_HOUR
            there = sum(
                one.duty.people for one in dialog.found if one.duty.start_minute <= at < one.duty.end_minute
            )
            assert there >= wanted, f"{at // 60}:{at % 60:02d}"
        minutes = sum(one.duty.people * (one.duty.end_minute - one.duty.start_minute) for one in dialog.found)
        assert minutes >= HALF_HOUR * sum(demand)
        assert dialog.headline.text().startswith(f"{minutes // 60} h")
        new.extend(one.code for one in dialog.found if one.add is not None)
        QTest.keyClick(dialog, Qt.Key.Key_Return, CTRL)

    answer_in_turn([find])
    window.desk.actions["answers.duties"].trigger()
    added = planner.read(shift_type_list)[len(before) :]
    assert [one.code for one in added] == new
    assert new
    assert not {"A", "N", "S"} & set(new)  # these are commands in the grid
    assert planner.undo_label == "Add shift types from demand"
    planner.undo()
    assert planner.read(shift_type_list) == before


def test_f5_looks_for_the_duties(qtbot: QtBot, window: MainWindow, planner: Planner) -> None:
    revision, began = planner.revision, []

    def press(dialog: QWidget) -> None:
        assert isinstance(dialog, DutiesDialog)
        qtbot.waitUntil(dialog.isActiveWindow)
        QTest.keyClick(dialog, Qt.Key.Key_F5)
        began.append(dialog.looking)
        QTest.keyClick(dialog, Qt.Key.Key_Escape)

    answer_in_turn([press])
    window.desk.actions["answers.duties"].trigger()
    assert began == [True]
    assert planner.revision == revision
