"""The go-to box: a name, a date or a command, found by typing and taken with Enter."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.ui.dialog_steps import answer_in_turn
from ui import style
from ui.crime_import.wizard import CrimeWizard
from ui.go_to import GoToBox
from ui.imports.wizard import ImportWizard
from ui.main_window import MainWindow
from ui.rota.screen import RotaScreen
from ui.widgets.choice_popup import ChoicePopup


@pytest.fixture
def box(qtbot: QtBot, window: MainWindow) -> GoToBox:
    made = GoToBox(window)
    made.show()
    return made


def listed(box: GoToBox) -> list[str]:
    return [box.list.item(row).text() for row in range(box.list.count())]


def test_a_name_leads_to_the_persons_day(window: MainWindow, box: GoToBox) -> None:
    QTest.keyClicks(box.field, "pallis")
    assert listed(box)[0] == "Scott Pallister"
    QTest.keyClick(box.field, Qt.Key.Key_Return)
    rota = window.front
    assert isinstance(rota, RotaScreen)
    current = rota.grid.current()
    assert current is not None
    assert current[0].name == "Scott Pallister"


def test_a_number_finds_its_person(box: GoToBox) -> None:
    QTest.keyClicks(box.field, "7203")
    assert listed(box) == ["Scott Pallister"]


def test_a_date_leads_to_its_week(window: MainWindow, box: GoToBox) -> None:
    QTest.keyClicks(box.field, "18 dec")
    assert listed(box)[0] == "Friday 18 December 2026"
    QTest.keyClick(box.field, Qt.Key.Key_Return)
    assert window.desk.day == date(2026, 12, 18)


def test_a_command_is_carried_out_and_one_that_cannot_be_says_why(window: MainWindow, box: GoToBox) -> None:
    QTest.keyClicks(box.field, "compare versions")
    assert listed(box) == ["Compare versions"]
    QTest.keyClick(box.field, Qt.Key.Key_Return)
    assert "only one version of this week" in window.messages.notices[-1].headline
    again = GoToBox(window)
    again.field.setText("save now")
    again._take()
    assert window.messages.notices[-1].headline == "Everything is saved."


def test_an_import_is_begun_at_once_wherever_one_is(window: MainWindow, box: GoToBox) -> None:
    began: list[type] = []
    for typed in ("import leave", "import crime"):
        window.open("rules")
        box.field.setText(typed)
        answer_in_turn([lambda dialog: began.append(type(dialog))])
        QTest.keyClick(box.field, Qt.Key.Key_Return)
    assert began == [ImportWizard, CrimeWizard]


def test_enter_alone_begins_nothing_and_an_arrow_takes_the_first(box: GoToBox) -> None:
    QTest.keyClick(box.field, Qt.Key.Key_Return)
    assert box.isVisible()
    QTest.keyClick(box.field, Qt.Key.Key_Down)
    assert box.list.currentRow() == 0


def test_the_box_is_no_higher_than_what_was_found(box: GoToBox) -> None:
    whole = box.height()
    QTest.keyClicks(box.field, "7203")
    few = box.height()
    assert few < whole / 3
    assert box.list.visualItemRect(box.list.item(0)).height() <= box.list.viewport().height()
    box.field.clear()
    assert box.height() == whole


def test_an_edge_parts_the_box_and_every_small_list_from_the_screen_behind(box: GoToBox) -> None:
    """They have no frame of the window system's, and the surface of the screen itself."""
    popup = ChoicePopup("Skills", [("a", "First"), ("b", "Second")], [], box, several=False)
    for window in (box, popup):
        window.show()
        picture = window.grab().toImage()
        right, bottom = picture.width() - 1, picture.height() - 1
        for x, y in ((0, bottom // 2), (right, bottom // 2), (right // 2, 0), (right // 2, bottom)):
            assert picture.pixelColor(x, y) == style.colour(style.theme().line2)
        assert picture.pixelColor(3, 3) == style.colour(style.theme().surface)
    popup.close()


def test_what_is_called_so_stands_before_what_only_speaks_of_it(box: GoToBox) -> None:
    """Quit says that the draft stays as it is; it must not be what Enter takes for "draft"."""
    QTest.keyClicks(box.field, "draft")
    commands = listed(box)
    assert "Quit" in commands
    called_so = [name for name in commands if "draft" in name.casefold()]
    assert commands[: len(called_so)] == called_so
    box.field.setText("undo")
    assert listed(box)[0].startswith("Undo")


def test_arrows_move_the_choice_while_the_keyboard_stays_in_the_field(box: GoToBox) -> None:
    QTest.keyClicks(box.field, "pcso")
    assert box.list.count() > 2
    QTest.keyClick(box.field, Qt.Key.Key_Down)
    assert box.list.currentRow() == 1
    QTest.keyClick(box.field, Qt.Key.Key_Up)
    QTest.keyClick(box.field, Qt.Key.Key_Up)
    assert box.list.currentRow() == 0


def test_escape_leaves_everything_as_it_was(window: MainWindow, box: GoToBox) -> None:
    day = window.desk.day
    QTest.keyClicks(box.field, "3 jan")
    QTest.keyClick(box.field, Qt.Key.Key_Escape)
    assert not box.isVisible()
    assert window.desk.day == day
