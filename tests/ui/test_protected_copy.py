"""File, Save a copy with a passphrase: what is typed, what is refused, and the copy that only it opens."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from planner.planner import Planner
from planner.views.team_facts import team_facts
from ui.main_window import MainWindow
from ui.protected_copy import PassphraseDialog


def test_a_copy_is_made_by_keys_and_slips_are_said_in_the_dialog(
    window: MainWindow, planner: Planner, tmp_path: Path
) -> None:
    copy = tmp_path / "secret.planner"
    said: list[str] = []

    def type_it() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, PassphraseDialog)
        assert dialog.first.echoMode() == QLineEdit.EchoMode.Password
        for first, again in (("", ""), ("north pier 1842", "north pear"), ("", "north pier 1842")):
            QTest.keyClicks(dialog.first, first)
            dialog.again.selectAll()
            QTest.keyClicks(dialog.again, again)
            QTest.keyClick(dialog.again, Qt.Key.Key_Return)
            said.append(dialog.trouble.text())

    QTimer.singleShot(0, type_it)
    window.everywhere.copy_to(copy)
    assert said[0] == "Write a passphrase: without one anybody could open the copy."
    assert said[1] == "The two passphrases differ. Nothing was written. Write the same one twice."
    assert window.messages.notices[-1].headline == "secret.planner is written."
    with Planner.open(copy, "north pier 1842") as opened:
        assert opened.read(team_facts) == planner.read(team_facts)


def test_the_copy_can_be_opened_at_once_and_asks_for_its_passphrase(
    window: MainWindow, planner: Planner, tmp_path: Path
) -> None:
    from ui.start_dialog import StartDialog

    copy = tmp_path / "secret.planner"
    planner.copy_with_passphrase(copy, "north pier 1842", "north pier 1842")
    window.everywhere._tell_copied(copy)

    def answer() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, StartDialog)
        QTest.keyClicks(dialog.passphrase, "north pier 1842")
        QTest.keyClick(dialog.passphrase, Qt.Key.Key_Return)

    QTimer.singleShot(0, answer)
    window.messages.notices[-1].remedies[0].do()
    assert window.following is not None
    assert window.following.path == copy
    window.following.close()
