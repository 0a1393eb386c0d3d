"""What holds for every dialog: its buttons are not commands of the registry, for while it is open there is no
menu; so each is reached by Tab, says words and does something, and the key that it shows is heard."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import SIGNAL, Qt, QTimer
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QDialogButtonBox, QPushButton, QWidget, QWizard

from tests.ui.friday import FRIDAY, friday_planner, friday_window, planner, window
from tests.ui.test_all_screens import ancestors
from ui.destination import Destination
from ui.main_window import MainWindow
from ui.waiting import WaitDialog
from ui.widgets.button import Button
from ui.widgets.segmented import Segmented

__all__ = ["friday_planner", "friday_window", "planner", "window"]

LOOK_AGAIN_MS = 5
NO_BUTTON = QDialogButtonBox.StandardButton.NoButton
OF_THE_TABLE = ("Esc", "Enter")  # Esc is every dialog's, Enter opens the row of its table
CLICKED = (SIGNAL("clicked()"), SIGNAL("clicked(bool)"))
OPENED_BY = {
    "rota": (
        "file.open", "file.import", "file.import_crime", "plan.review", "answers.week", "answers.duties",
        "rota.next_best", "rota.why_not", "help.about", "help.keys",
    ),
    "day": ("day.issue", "day.anew", "day.slots"),
    "hotspots": (
        "edit.new", "view.as_table", "hotspots.hours", "hotspots.study", "hotspots.ward_map",
    ),
    "concerns": ("edit.new", "concerns.close"),
    "people": ("people.more", "people.times_off", "people.sickness", "edit.new"),
    "rules": ("edit.new", "rules.scope", "plan.try"),
}  # fmt: skip


@pytest.fixture(scope="module")
def screen_key() -> str:
    return "rota"


def why_none(button: QPushButton) -> str:
    """The reason why a button needs no look, or ""."""
    above = button.parentWidget()
    if isinstance(above, QDialogButtonBox) and above.standardButton(button) is not NO_BUTTON:
        return "OK, Save, Cancel, Close: Qt's own, with Return and Esc"
    if isinstance(button.window(), QWizard) and not isinstance(button, Button):
        return "Back, Next, Import and Cancel of a wizard: Qt's own"
    if any(isinstance(one, Segmented) for one in ancestors(button)):
        return "a field with a few values"
    return ""


def faults(dialog: QWidget) -> Iterator[str]:
    for button in dialog.findChildren(QPushButton):
        if why_none(button):
            continue
        name = f"{type(dialog).__name__} “{button.text()}”"
        if not (button.text() or button.accessibleName()):
            yield f"{name} says nothing"
        if not button.focusPolicy() & Qt.FocusPolicy.TabFocus:
            yield f"{name} is not reached by Tab"
        if not does_something(button):
            yield f"{name} does nothing"
        key = button.key if isinstance(button, Button) else ""
        if key not in ("", *OF_THE_TABLE) and not hears(dialog, button, key):
            yield f"{name} does not hear {key}"


def does_something(button: QPushButton) -> bool:
    """Somebody listens; in a row of buttons the row itself does, and tells of accepting and rejecting."""
    listening = sum(button.receivers(signal) for signal in CLICKED)
    row = button.parentWidget()
    if not isinstance(row, QDialogButtonBox):
        return listening > 0
    told = {
        QDialogButtonBox.ButtonRole.AcceptRole: SIGNAL("accepted()"),
        QDialogButtonBox.ButtonRole.RejectRole: SIGNAL("rejected()"),
    }.get(row.buttonRole(button))
    return listening > 1 or (told is not None and row.receivers(told) > 0)


def hears(dialog: QWidget, button: QPushButton, key: str) -> bool:
    """The key is pressed in earnest, but nothing is done for it: the dialog is thrown away afterwards."""
    heard: list[bool] = []
    button.clicked.disconnect()
    button.clicked.connect(lambda: heard.append(True))
    button.setEnabled(True)
    button.show()
    QTest.keySequence(dialog, QKeySequence(key.replace("Enter", "Return")))
    return bool(heard)


def looked_at(window: MainWindow, action_id: str) -> tuple[list[str], list[str]]:
    """The dialogs that a command opens, by name, and what is wrong with them."""
    seen: list[str] = []
    wrong: list[str] = []

    def look_at(dialog: QWidget) -> None:
        seen.append(type(dialog).__name__)
        QTest.qWaitForWindowExposed(dialog)
        dialog.activateWindow()  # as a window system does, which there is not in memory
        QTest.qWaitForWindowActive(dialog)
        wrong.extend(faults(dialog))
        dialog.close()

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        if dialog is not None and dialog.isVisible() and not isinstance(dialog, WaitDialog):
            look_at(dialog)
        timer.start(LOOK_AGAIN_MS)

    timer = QTimer()
    timer.setSingleShot(True)
    timer.timeout.connect(look)
    timer.start(0)
    window.desk.actions[action_id].trigger()
    QApplication.processEvents()
    timer.stop()
    for beside in QApplication.topLevelWidgets():
        if isinstance(beside, QDialog) and beside.isVisible():
            look_at(beside)
    return seen, wrong


def test_the_buttons_of_every_dialog_are_reached_say_words_and_do_something(window: MainWindow) -> None:
    dialogs: set[str] = set()
    wrong: list[str] = []
    for screen, action_id in ((screen, one) for screen, ids in OPENED_BY.items() for one in ids):
        window.go(Destination(screen, day=FRIDAY))
        QApplication.processEvents()
        seen, found = looked_at(window, action_id)
        if not seen:
            wrong.append(f"{screen}, {action_id}: no dialog")
        dialogs.update(seen)
        wrong += found
    assert len(dialogs) > 20  # some commands open the same one
    assert wrong == []
