"""The sergeant's Monday, by keyboard alone: open the week, take in the leave list, build, put right two
tours that break a rule, swap a tour, publish, export to Excel, and print the briefing."""

from __future__ import annotations

import csv
from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path

import openpyxl
import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtPrintSupport import QPrintDialog
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from planner.commands.sample_team.load import SAMPLE_WEEK
from planner.planner import Planner
from planner.views.rota_cells import RotaCell
from planner.views.rota_grid import CellKind, PersonRow
from planner.views.rota_versions import current_rota, rota_versions
from ui.build.controls import Stage
from ui.build.screen import BuildScreen
from ui.cover.dialog import MovesDialog
from ui.go_to import GoToBox
from ui.imports.wizard import ImportWizard
from ui.main_window import MainWindow
from ui.outputs.screen import OutputsScreen
from ui.rota.publishing import PublishDialog
from ui.rota.screen import RotaScreen
from ui.waiting import WaitDialog

K = Qt.Key
LETTERS = {"E": K.Key_E, "L": K.Key_L}
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
PATIENCE_MS, LOOK_AGAIN_MS = 60_000, 20
LEAVE_OF_IMRAN = ("HBC 20418", "Leave", "2026-12-10", "2026-12-11", "Approved")
HEADINGS = ("staff_no", "absence_type", "start_date", "end_date", "status")
THURSDAY = SAMPLE_WEEK + timedelta(days=3)


class Sergeant:
    """Has a keyboard, eyes on the window, and a folder for the day's files."""

    def __init__(self, qtbot: QtBot, window: MainWindow, folder: Path) -> None:
        self.qtbot, self.window, self.planner, self.folder = qtbot, window, window.desk.planner, folder

    def press(self, key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """A key of the window's, or of what has the keyboard in it."""
        self.window.activateWindow()
        self.qtbot.waitUntil(self.window.isActiveWindow)
        QTest.keyClick(QApplication.focusWidget() or self.window, key, held)

    def answering(self, kind: type[QWidget], answer: Callable[[QWidget], None]) -> None:
        """When the next dialog opens, answer it."""

        looks: list[int] = []

        def look() -> None:
            dialog = QApplication.activeModalWidget()
            if isinstance(dialog, kind) and dialog.isActiveWindow():
                try:
                    answer(dialog)
                except BaseException:
                    dialog.close()  # else nobody would ever answer it
                    raise
            elif len(looks) < PATIENCE_MS / LOOK_AGAIN_MS:  # it is still being made ready
                if not isinstance(dialog, WaitDialog):
                    looks.append(1)
                QTimer.singleShot(LOOK_AGAIN_MS, look)

        QTimer.singleShot(0, look)

    @property
    def rota(self) -> RotaScreen:
        front = self.window.front
        assert isinstance(front, RotaScreen)
        return front

    def broken(self) -> int:
        rota_id = self.planner.read(current_rota, SAMPLE_WEEK)
        assert rota_id is not None
        return self.planner.verdict(rota_id).broken_musts

    def cells(self) -> Iterator[tuple[PersonRow, int, RotaCell]]:
        assert self.rota.reading is not None
        for group in self.rota.reading.grid.groups:
            for person in group.people:
                yield from ((person, at, cell) for at, cell in enumerate(person.cells))

    # The day ----------------------------------------------------------------------------------------

    def take_in_the_leave_list(self) -> None:
        """The list is chosen, what it holds is shown, and only then entered."""
        path = self.folder / "leave.csv"
        with path.open("w", newline="", encoding="utf-8") as file:
            csv.writer(file).writerows([HEADINGS, LEAVE_OF_IMRAN])
        self.press(K.Key_5, CTRL)
        self.answering(GoToBox, self._ask_for_the_import)
        self.press(K.Key_K, CTRL)

    def _ask_for_the_import(self, box: QWidget) -> None:
        """By its words in the palette; the window it opens is answered in turn."""
        assert isinstance(box, GoToBox)
        QTest.keyClicks(box.field, "import from excel")
        self.answering(ImportWizard, self._choose_and_import)
        QTest.keyClick(box.field, K.Key_Return)

    def _choose_and_import(self, dialog: QWidget) -> None:
        assert isinstance(dialog, ImportWizard)
        self.answering(QFileDialog, self._name_the_list)
        QTest.keyClick(dialog.file.choose, K.Key_Space)
        self.qtbot.waitUntil(dialog.file.isComplete, timeout=PATIENCE_MS)
        assert dialog.file.kind.currentText() == "Leave and other absences"
        QTest.keyClick(dialog, K.Key_Return)
        QTest.keyClick(dialog, K.Key_Return)
        self.qtbot.waitUntil(dialog.check.isComplete, timeout=PATIENCE_MS)
        assert dialog.check.rows.count() == 1
        QTest.keyClick(dialog, K.Key_Return)

    def _name_the_list(self, dialog: QWidget) -> None:
        field = dialog.findChild(QLineEdit)
        assert field is not None
        field.setText(str(self.folder / "leave.csv"))
        QTest.keyClick(field, K.Key_Return)

    def build(self) -> None:
        """F5 on Rota leads to Build, F5 there begins; Ctrl+Enter takes the best found, then accepts it."""
        self.press(K.Key_1, CTRL)
        self.press(K.Key_F5)
        screen = self.window.front
        assert isinstance(screen, BuildScreen)
        self.press(K.Key_F5)
        self.qtbot.waitUntil(
            lambda: bool(screen.state.improvements) and screen.state.broken_musts == 0, timeout=PATIENCE_MS
        )
        self.press(K.Key_Return, CTRL)
        self.qtbot.waitUntil(lambda: screen.stage is Stage.DONE, timeout=PATIENCE_MS)
        self.press(K.Key_Return, CTRL)

    def break_two_rests(self) -> list[tuple[int, int, str]]:
        """Two people ask for an Early after a Late. Returns person, day and the letter that stood there."""
        broken: list[tuple[int, int, str]] = []
        for person, at, cell in list(self.cells()):
            before = person.cells[at - 1] if at else cell
            if (
                at
                and cell.code == before.code == "L"
                and person.person_id not in {one for one, _, _ in broken}
            ):
                self.go(person.person_id, at)
                self.press(K.Key_E)
                broken.append((person.person_id, at, cell.code))
            if len(broken) == 2:
                break
        return broken

    def go(self, person_id: int, at: int) -> None:
        """With the arrow keys, from wherever the keyboard is."""
        cells = self.rota.grid.cells
        cells.setFocus()
        wanted = self.rota.grid.model.index_of(person_id, SAMPLE_WEEK + timedelta(days=at))
        down, right = (
            wanted.row() - cells.currentIndex().row(),
            wanted.column() - cells.currentIndex().column(),
        )
        for steps, less, more in ((down, K.Key_Up, K.Key_Down), (right, K.Key_Left, K.Key_Right)):
            for _ in range(abs(steps)):
                QTest.keyClick(cells, more if steps > 0 else less)
        assert cells.currentIndex() == wanted

    def put_right(self, broken: list[tuple[int, int, str]]) -> None:
        """F8 goes to what is broken; the letter that stood there mends it."""
        letters = {(person_id, at): code for person_id, at, code in broken}
        while self.broken():
            self.press(K.Key_F8)
            current = self.rota.grid.current()
            assert current is not None
            person, day = current
            code = letters.pop((person.person_id, (day - SAMPLE_WEEK).days))
            QTest.keyClick(self.rota.grid.cells, LETTERS[code])

    def swap(self) -> str:
        """S ranks who could swap a Late; Ctrl+Enter takes the first. Somebody has one that can be swapped."""
        chosen: list[str] = []

        def take(dialog: QWidget) -> None:
            assert isinstance(dialog, MovesDialog)
            option = dialog.table.current_option()
            if option is None:
                QTest.keyClick(dialog, K.Key_Escape)
            else:
                chosen.append(option.words)
                QTest.keyClick(dialog, K.Key_Return, CTRL)

        lates = [(person.person_id, at) for person, at, cell in self.cells() if cell.code == "L"]
        for person_id, at in lates[:5]:
            self.go(person_id, at)
            self.answering(MovesDialog, take)
            QTest.keyClick(self.rota.grid.cells, K.Key_S)
            if chosen:
                return chosen[0]
        raise AssertionError("nobody's Late can be swapped")

    def publish(self) -> None:
        self.answering(PublishDialog, self._agree)
        self.press(K.Key_P, CTRL | SHIFT)

    def _agree(self, dialog: QWidget) -> None:
        QTest.keyClick(dialog, K.Key_Return)

    def export(self) -> Path:
        """Ctrl+E asks where; the name is typed and taken with Enter."""
        path = self.folder / "week.xlsx"
        self.press(K.Key_E, CTRL)
        outputs = self.window.front
        assert isinstance(outputs, OutputsScreen)
        self.qtbot.waitUntil(lambda: outputs.sending.dialog is not None, timeout=PATIENCE_MS)
        dialog = outputs.sending.dialog
        assert dialog is not None
        field = dialog.findChild(QLineEdit)
        assert field is not None
        field.setText(str(path))
        QTest.keyClick(field, K.Key_Return)
        self.qtbot.waitUntil(lambda: path.exists() and not outputs.sending.running, timeout=PATIENCE_MS)
        return path

    def print_the_briefing(self) -> Path:
        """Ctrl+P asks for the printer; here it prints into a file."""
        path = self.folder / "briefing.pdf"

        def choose(dialog: QWidget) -> None:
            assert isinstance(dialog, QPrintDialog)
            dialog.printer().setOutputFileName(str(path))
            QDialog.done(dialog, QDialog.DialogCode.Accepted)

        self.answering(QPrintDialog, choose)
        self.press(K.Key_P, CTRL)
        self.qtbot.waitUntil(path.exists, timeout=PATIENCE_MS)
        return path


@pytest.fixture
def sergeant(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> Sergeant:
    window.activateWindow()
    return Sergeant(qtbot, window, tmp_path)


def test_a_monday_from_the_leave_list_to_the_briefing(sergeant: Sergeant, planner: Planner) -> None:
    sergeant.take_in_the_leave_list()
    assert planner.undo_label is not None
    assert "leave" in planner.undo_label.lower()

    sergeant.build()
    assert sergeant.broken() == 0
    away = {
        at for person, at, cell in sergeant.cells()
        if person.name == "Imran Sheikh" and cell.kind is CellKind.ABSENCE
    }  # fmt: skip
    assert away == {3, 4}  # Thursday and Friday of the list, and nothing planned on them

    broken = sergeant.break_two_rests()
    assert len(broken) == 2
    assert sergeant.broken() >= 2
    assert not sergeant.window.desk.actions["plan.publish"].isEnabled()
    sergeant.put_right(broken)
    assert sergeant.broken() == 0

    assert sergeant.swap()
    assert (planner.undo_label or "").startswith("Cover: ")
    assert sergeant.broken() == 0

    sergeant.publish()
    (version,) = planner.read(rota_versions)
    assert version.state == "published"

    book = openpyxl.load_workbook(sergeant.export(), read_only=True)
    assert book.worksheets[0]["A1"].value == "Rota: Week 50 · 7–13 Dec 2026"
    book.close()
    assert sergeant.print_the_briefing().read_bytes().startswith(b"%PDF")
