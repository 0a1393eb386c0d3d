"""Undo and redo while a field has the keyboard: what is typed there first, then the steps of the window."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractSpinBox, QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from ui.main_window import MainWindow
from ui.settings.screen import SettingsScreen

CTRL = Qt.KeyboardModifier.ControlModifier
TEAM, LEAVE_LIMIT = "Team", "Leave limit, % of an agency"


def field(screen: SettingsScreen, name: str) -> QLineEdit | QAbstractSpinBox:
    """The field of that name, with the keyboard."""
    fields: list[QLineEdit | QAbstractSpinBox] = [
        *screen.findChildren(QLineEdit),
        *screen.findChildren(QAbstractSpinBox),
    ]
    (found,) = (one for one in fields if one.accessibleName() == name)
    found.setFocus()
    return found


def type_over(typed: str) -> None:
    """In whatever has the keyboard, in place of what stands there."""
    here = QApplication.focusWidget()
    assert here is not None
    QTest.keyClick(here, Qt.Key.Key_A, CTRL)
    QTest.keyClicks(here, typed)


@pytest.mark.parametrize(("name", "typed"), [(TEAM, "The late team"), (LEAVE_LIMIT, "35")])
def test_ctrl_z_in_a_field_takes_back_what_was_stored_from_it(
    qtbot: QtBot, window: MainWindow, screen: SettingsScreen, name: str, typed: str
) -> None:
    here = field(screen, name)
    qtbot.waitUntil(here.hasFocus)
    before, label = here.text(), window.desk.planner.undo_label
    type_over(typed)
    QTest.keyClick(here, Qt.Key.Key_Return)
    assert window.desk.planner.undo_label != label
    QTest.keyClick(here, Qt.Key.Key_Z, CTRL)
    assert (here.text(), window.desk.planner.undo_label) == (before, label)
    QTest.keyClick(here, Qt.Key.Key_Z, CTRL | Qt.KeyboardModifier.ShiftModifier)
    assert here.text() == typed


def test_ctrl_z_takes_back_first_what_is_typed_and_not_stored(
    qtbot: QtBot, window: MainWindow, screen: SettingsScreen
) -> None:
    here = field(screen, TEAM)
    qtbot.waitUntil(here.hasFocus)
    before, revision = here.text(), window.desk.planner.revision
    QTest.keyClick(here, Qt.Key.Key_End)
    QTest.keyClicks(here, " of the night")
    QTest.keyClick(here, Qt.Key.Key_Z, CTRL)
    assert (here.text(), window.desk.planner.revision) == (before, revision)
