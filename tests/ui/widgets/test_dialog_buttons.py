"""The foot of a small dialog: the main button last, as drawn, and still the one that Return presses."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialogButtonBox, QWidget
from pytestqt.qtbot import QtBot

from planner.commands.people import AddPerson
from ui.people.person_dialog import NewPersonDialog
from ui.widgets.text_dialog import TextDialog


def test_the_main_button_stands_last_and_return_presses_it(qtbot: QtBot) -> None:
    above = QWidget()
    qtbot.addWidget(above)
    dialog = TextDialog("Note", "Words", "", above)
    dialog.show()
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    kinds = QDialogButtonBox.StandardButton
    box = dialog.findChild(QDialogButtonBox)
    assert box is not None
    save, cancel = box.button(kinds.Save), box.button(kinds.Cancel)
    assert cancel.x() < save.x()
    assert (save.property("look"), cancel.property("look")) == ("primary", None)
    cancel.setFocus()
    assert cancel.isDefault()  # Return on Cancel is Cancel
    save.setFocus()
    with qtbot.waitSignal(dialog.accepted):
        QTest.keyClick(dialog, Qt.Key.Key_Return)


def test_ctrl_return_is_the_main_action_of_every_dialog(qtbot: QtBot) -> None:
    """Of one that says nothing of keys itself, with the keyboard in a field."""
    above = QWidget()
    qtbot.addWidget(above)
    joined: list[AddPerson] = []

    def join(command: AddPerson) -> str:
        joined.append(command)
        return ""

    dialog = NewPersonDialog([("PCSO", "Police staff — PCSO")], [], join, above)
    dialog.show()
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    for field, text in ((dialog.first_name, "Dana"), (dialog.last_name, "Hall"), (dialog.staff_no, "7400")):
        QTest.keyClicks(field, text)
    dialog.first_name.setFocus()
    QTest.keyClick(dialog.first_name, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: bool(joined))
    assert joined[0].first_name == "Dana"
