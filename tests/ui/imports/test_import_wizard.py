"""Lists of other systems, step by step with the keys a sergeant has: seen before anything is stored, stored
as one step, refused value by value."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QWidget, QWizard
from pytestqt.qtbot import QtBot

from planner.planner import Planner
from planner.views.people_roster import people_roster
from planner.views.place_register import place_register
from planner.views.visit_register import visit_register
from tests.planner.exchange.make_files import (
    LEAVE_HEADINGS,
    VISIT_HEADINGS,
    crime,
    feature,
    write_crimes,
    write_list,
    write_map,
    write_workbook,
)
from tests.planner.small_team import rows
from ui import style
from ui.action_list import ACTIONS
from ui.desk import Desk
from ui.imports.columns_page import ColumnsPage
from ui.imports.wizard import ImportWizard
from ui.main_window import MainWindow
from ui.notice import Notice

K = Qt.Key
LONGEST_WAIT_MS = 60_000
STAFF_HEADINGS = ("staff_no", "surname", "initials", "agency", "role", "contract_hours")
NEW_PCSO = ("PCSO 7300", "Brown", "N", "Police staff", "PCSO", "37")


def looked_at(qtbot: QtBot, wizard: ImportWizard, path: Path) -> None:
    wizard.read(path)
    qtbot.waitUntil(lambda: not wizard.file.work.running, timeout=LONGEST_WAIT_MS)


def next_step(qtbot: QtBot, wizard: ImportWizard) -> None:
    """Enter, as soon as it may be pressed; then until the step has read what it reads."""
    qtbot.waitUntil(wizard.button(QWizard.WizardButton.NextButton).isEnabled, timeout=LONGEST_WAIT_MS)
    QTest.keyClick(wizard, K.Key_Return)
    qtbot.waitUntil(lambda: not wizard.check.work.running, timeout=LONGEST_WAIT_MS)


def go_to_check(qtbot: QtBot, wizard: ImportWizard, path: Path) -> None:
    looked_at(qtbot, wizard, path)
    while wizard.currentPage() is not wizard.check:
        next_step(qtbot, wizard)


def import_all(qtbot: QtBot, wizard: ImportWizard) -> None:
    qtbot.waitUntil(wizard.check.isComplete, timeout=LONGEST_WAIT_MS)
    QTest.keyClick(wizard, K.Key_Return)
    assert not wizard.isVisible()


def press_enter(wizard: ImportWizard) -> None:
    """Enter, at whatever has the keyboard."""
    at = wizard.focusWidget()
    assert at is not None
    QTest.keyClick(at, K.Key_Return)


def shown(wizard: ImportWizard) -> list[tuple[str, str]]:
    items = [wizard.check.rows.item(row) for row in range(wizard.check.rows.count())]
    return [(item.text(), str(item.data(Qt.ItemDataRole.UserRole))) for item in items]


def finish(wizard: ImportWizard) -> QAbstractButton:
    return wizard.button(QWizard.WizardButton.FinishButton)


# From the file to one step ------------------------------------------------------------------------


def test_enter_goes_from_a_staff_list_to_people_and_undo_takes_all_of_it_back(
    qtbot: QtBot, wizard: ImportWizard, desk: Desk, tmp_path: Path
) -> None:
    told: list[Notice] = []
    desk.noticed.connect(told.append)
    path = write_list(
        tmp_path / "staff.csv", STAFF_HEADINGS,
        ("HBC 20418", "Sheikh", "I", "Council", "ASB officer", "30"), NEW_PCSO,
    )  # fmt: skip
    before = rows(desk.planner)
    looked_at(qtbot, wizard, path)
    assert wizard.file.kind.currentText() == "Staff list"
    assert wizard.file.told.text().startswith("2 rows under 6 headings.")
    assert wizard.file.rows is not None
    assert wizard.file.rows.table.rows[1] == NEW_PCSO
    next_step(qtbot, wizard)
    assert wizard.columns.firsts["contract_hours"].text() == "30"
    next_step(qtbot, wizard)
    assert shown(wizard) == [
        ("N Brown (PCSO 7300): PCSO, 37 h a week", "new"),
        ("Imran Sheikh (HBC 20418): contract 37 h, now 30 h", "changed"),
    ]
    assert wizard.check.sentence.text().startswith("Staff list, staff.csv: 1 new, 1 changed.")
    assert rows(desk.planner) == before
    import_all(qtbot, wizard)
    people = [
        person for group in desk.planner.read(people_roster, desk.day).groups for person in group.people
    ]
    assert {"N Brown"} <= {person.name for person in people}
    assert told[-1].headline == "Staff list, staff.csv: imported."
    desk.planner.undo()
    assert rows(desk.planner) == before


def test_enter_chooses_a_file_while_there_is_no_step_to_go_on_to(
    qtbot: QtBot, wizard: ImportWizard, tmp_path: Path
) -> None:
    asked: list[str] = []
    wizard.file.choose.clicked.disconnect()  # the system's own question for a file would wait for an answer
    wizard.file.choose.clicked.connect(lambda: asked.append("file"))
    press_enter(wizard)
    assert asked == ["file"]
    looked_at(qtbot, wizard, write_list(tmp_path / "staff.csv", STAFF_HEADINGS, NEW_PCSO))
    press_enter(wizard)  # now it goes on instead
    assert asked == ["file"]
    assert isinstance(wizard.currentPage(), ColumnsPage)


def test_leave_from_a_workbook_says_what_is_there_already(
    qtbot: QtBot, wizard: ImportWizard, tmp_path: Path
) -> None:
    days = [dt.date(2026, 12, day) for day in (14, 15, 16, 17)]
    path = write_list(
        tmp_path / "leave.xlsx", LEAVE_HEADINGS,
        ("HBC 20418", "Leave", days[0], days[1], None, None, "Approved"),
        ("PC 1482", "TR", days[2], days[3], None, None, "Approved"),  # entered already
    )  # fmt: skip
    go_to_check(qtbot, wizard, path)
    assert shown(wizard) == [("Imran Sheikh: AL, Mon 14 to Tue 15 Dec", "new")]
    assert "1 new; 1 row is stored already." in wizard.check.sentence.text()


def test_visits_with_their_newer_columns_are_placed_by_a_file_of_postcodes(
    qtbot: QtBot, wizard: ImportWizard, desk: Desk, tmp_path: Path
) -> None:
    headings = (*VISIT_HEADINGS, "crew_min", "preferred_from", "preferred_to", "between_most_min")
    row = ("N-90", "Welfare", "TS24 8AA", "10:00", "16:00", "30", "2026-12-11", "2", "11:00", "12:30", "20")
    postcodes = write_list(tmp_path / "ts.csv", ("TS24 8AA", "10", "451200", "532700"))
    looked_at(qtbot, wizard, write_list(tmp_path / "visits.csv", headings, row))
    assert wizard.file.postcodes.isVisibleTo(wizard)
    wizard.file.set_postcodes(postcodes)
    next_step(qtbot, wizard)
    next_step(qtbot, wizard)
    assert shown(wizard) == [("N-90, Welfare, by Fri 11 Dec: 30 min, 10:00 to 16:00", "new")]
    import_all(qtbot, wizard)
    visit = desk.planner.read(visit_register).visits[-1]
    assert (visit.preferred, visit.between, visit.crew_size) == ((660, 750), (0, 20), 2)


def test_a_map_of_wards_has_no_columns_to_match(
    qtbot: QtBot, wizard: ImportWizard, desk: Desk, tmp_path: Path
) -> None:
    looked_at(qtbot, wizard, write_map(tmp_path / "wards.geojson", feature()))
    assert wizard.file.kind.currentText() == "Ward boundaries"
    next_step(qtbot, wizard)
    assert wizard.currentPage() is wizard.check
    (drawn, mark), *places = shown(wizard)
    assert (drawn, mark) == ("Ward map of 1 ward", "new")
    named = {place.name for place in desk.planner.read(place_register).places}
    assert all(text.split(":")[0] in named and kind == "changed" for text, kind in places)


# Columns ------------------------------------------------------------------------------------------


def test_another_heading_is_chosen_by_keyboard_and_its_first_value_shown(
    qtbot: QtBot, wizard: ImportWizard, tmp_path: Path
) -> None:
    headings = ("Payroll", *STAFF_HEADINGS[1:])
    looked_at(qtbot, wizard, write_list(tmp_path / "staff.csv", headings, NEW_PCSO))
    next_step(qtbot, wizard)
    assert isinstance(wizard.currentPage(), ColumnsPage)
    assert wizard.columns.said.text() == "staff_no is needed. Choose the heading it has in this file."
    assert not wizard.button(QWizard.WizardButton.NextButton).isEnabled()
    choice = wizard.columns.choices["staff_no"]
    choice.setFocus()
    QTest.keyClicks(choice, "Payroll")
    assert wizard.columns.firsts["staff_no"].text() == "PCSO 7300"
    assert not wizard.columns.said.text()
    next_step(qtbot, wizard)
    assert shown(wizard) == [("N Brown (PCSO 7300): PCSO, 37 h a week", "new")]


def test_all_columns_that_are_needed_are_asked_for_at_once_and_the_keyboard_is_at_the_first(
    qtbot: QtBot, wizard: ImportWizard, tmp_path: Path
) -> None:
    headings = ("staff_no", "kind", "first day", "last day")
    looked_at(qtbot, wizard, write_list(tmp_path / "off.csv", headings, ("PC 1482", "AL", "1", "2")))
    wizard.file.kind.setFocus()
    QTest.keyClicks(wizard.file.kind, "Leave")
    wizard.file.kind.activated.emit(wizard.file.kind.currentIndex())
    next_step(qtbot, wizard)
    assert wizard.columns.said.text() == (
        "absence_type, start_date and end_date are needed. Choose the headings they have in this file."
    )
    assert wizard.columns.choices["absence_type"].hasFocus()
    QTest.keyClicks(wizard.columns.choices["absence_type"], "kind")
    assert wizard.columns.said.text().startswith("start_date and end_date are needed.")


def test_one_heading_is_not_taken_for_two_columns(qtbot: QtBot, wizard: ImportWizard, tmp_path: Path) -> None:
    looked_at(qtbot, wizard, write_list(tmp_path / "staff.csv", STAFF_HEADINGS, NEW_PCSO))
    next_step(qtbot, wizard)
    ward = wizard.columns.choices["ward"]
    ward.setCurrentIndex(ward.findData("role"))
    assert wizard.columns.said.text().startswith("“role” is chosen for two columns.")
    assert not wizard.columns.isComplete()
    ward.setCurrentIndex(0)
    assert wizard.columns.isComplete()


def test_somebody_says_what_a_file_of_unknown_headings_holds(
    qtbot: QtBot, wizard: ImportWizard, tmp_path: Path
) -> None:
    path = write_list(tmp_path / "list.csv", ("a", "b", "c", "d"), ("Church Street", "Friday", "9", "2"))
    looked_at(qtbot, wizard, path)
    assert wizard.file.said.text().startswith("The headings are of no list the planner knows.")
    assert not wizard.file.isComplete()
    wizard.file.kind.setFocus()
    QTest.keyClicks(wizard.file.kind, "Active")
    wizard.file.kind.activated.emit(wizard.file.kind.currentIndex())
    next_step(qtbot, wizard)
    for column, heading in zip(("hotspot_ref", "weekday", "hour", "weight"), "abcd"):
        choice = wizard.columns.choices[column]
        choice.setCurrentIndex(choice.findData(heading))
    next_step(qtbot, wizard)
    ((text, mark),) = shown(wizard)
    assert text.startswith("1 Church Street")
    assert mark == "changed"


# What stands in the way ---------------------------------------------------------------------------


def test_values_that_cannot_be_read_are_named_and_nothing_is_stored(
    qtbot: QtBot, wizard: ImportWizard, planner: Planner, tmp_path: Path
) -> None:
    path = write_list(
        tmp_path / "leave.csv", LEAVE_HEADINGS,
        ("HBC 20418", "Moonlight", "14/12/2026", "15/12/2026", "", "", "Approved"),
        ("PC 1482", "Leave", "31/02/2027", "15/12/2026", "", "", "Approved"),
    )  # fmt: skip
    revision = planner.revision
    go_to_check(qtbot, wizard, path)
    said = [text for text, _ in shown(wizard)]
    assert len(said) == 2
    assert said[0].startswith("line 2, absence_type: “Moonlight”")
    assert said[1].startswith("line 3, start_date: “31/02/2027”")
    assert wizard.check.said.text().startswith("Nothing is imported until these values are corrected")
    assert not finish(wizard).isEnabled()
    assert planner.revision == revision
    write_list(path, LEAVE_HEADINGS, ("HBC 20418", "Leave", "14/12/2026", "15/12/2026", "", "", "Approved"))
    wizard.check.again.setFocus()
    QTest.keyClick(wizard.check.again, K.Key_Space)
    qtbot.waitUntil(lambda: not wizard.check.work.running, timeout=LONGEST_WAIT_MS)
    assert shown(wizard) == [("Imran Sheikh: AL, Mon 14 to Tue 15 Dec", "new")]
    press_enter(wizard)  # imports: the keyboard has not slipped to Back when the button went
    assert not wizard.isVisible()


def test_a_date_that_could_mean_two_days_is_asked_about(
    qtbot: QtBot, wizard: ImportWizard, tmp_path: Path
) -> None:
    row = ("HBC 20418", "Leave", "01/02/2027", "03/02/2027", "", "", "Approved")
    go_to_check(qtbot, wizard, write_list(tmp_path / "leave.csv", LEAVE_HEADINGS, row))
    assert wizard.check.asked.text() == "How are its dates written?"
    wizard.check.answer.setCurrentText("day first")
    wizard.check.again.click()
    qtbot.waitUntil(lambda: not wizard.check.work.running, timeout=LONGEST_WAIT_MS)
    assert shown(wizard) == [("Imran Sheikh: AL, Mon 1 to Wed 3 Feb", "new")]


def test_a_workbook_of_two_sheets_asks_which_is_meant(
    qtbot: QtBot, wizard: ImportWizard, tmp_path: Path
) -> None:
    def fill(sheet: object) -> None:
        book = sheet.parent  # type: ignore[attr-defined]
        for line in (STAFF_HEADINGS, NEW_PCSO):
            book.active.append(line)
        book.create_sheet("Notes")

    looked_at(qtbot, wizard, write_workbook(tmp_path / "staff.xlsx", fill))
    assert "has 2 sheets; choose which sheet is meant." in wizard.file.said.text()
    wizard.file.sheet.setCurrentText("List")
    assert wizard.file.sheet.hasFocus()
    QTest.keyClick(wizard.file.sheet, K.Key_Tab)
    QTest.keyClick(wizard.file.again, K.Key_Space)
    qtbot.waitUntil(lambda: not wizard.file.work.running, timeout=LONGEST_WAIT_MS)
    assert wizard.draft.kind == "staff"
    press_enter(wizard)  # goes on: the keyboard has not slipped to Cancel when the question went
    assert wizard.currentPage() is wizard.columns


@pytest.mark.parametrize(
    ("name", "content", "words"),
    [
        ("gone.csv", None, "gone.csv"),
        ("empty.csv", b"", "empty.csv is empty"),
        ("photo.xlsx", b"\x89PNG", "photo.xlsx"),
        ("half.csv", b'a,b\n"1,2', "the quotation marks do not pair up"),
    ],
)
def test_a_file_that_is_no_list_gets_one_sentence(
    qtbot: QtBot, wizard: ImportWizard, tmp_path: Path, name: str, content: bytes | None, words: str
) -> None:
    path = tmp_path / name
    if content is not None:
        path.write_bytes(content)
    looked_at(qtbot, wizard, path)
    assert words in wizard.file.said.text()
    assert wizard.file.said.text().endswith("Nothing was imported.")
    assert not wizard.file.isComplete()


def test_a_police_file_is_handed_to_its_own_steps(qtbot: QtBot, wizard: ImportWizard, tmp_path: Path) -> None:
    path = write_crimes(tmp_path / "2024-01-cleveland-street.csv", crime())
    looked_at(qtbot, wizard, path)
    assert not wizard.file.isComplete()
    wizard.file.crime.click()
    assert wizard.crime == path
    assert not wizard.isVisible()


def test_esc_changes_nothing(qtbot: QtBot, wizard: ImportWizard, planner: Planner, tmp_path: Path) -> None:
    revision = planner.revision
    go_to_check(qtbot, wizard, write_list(tmp_path / "staff.csv", STAFF_HEADINGS, NEW_PCSO))
    QTest.keyClick(wizard, K.Key_Escape)
    assert not wizard.isVisible()
    assert planner.revision == revision


# Keyboard and names -------------------------------------------------------------------------------


def test_every_control_has_a_name_and_the_keyboard_reaches_it(
    qtbot: QtBot, wizard: ImportWizard, tmp_path: Path
) -> None:
    looked_at(qtbot, wizard, write_list(tmp_path / "staff.csv", STAFF_HEADINGS, NEW_PCSO))
    next_step(qtbot, wizard)
    controls: list[QWidget] = [*wizard.findChildren(QComboBox), *wizard.findChildren(QAbstractButton)]
    for control in controls:
        if control.isVisible() and control.isEnabled() and control.focusPolicy() != Qt.FocusPolicy.NoFocus:
            said = control.accessibleName() or (
                control.text() if isinstance(control, QAbstractButton) else ""
            )
            assert said, control
    assert wizard.columns.choices["staff_no"].accessibleName() == "Heading for staff_no, needed"
    assert wizard.steps.accessibleName() == "Step 2 of 3: Match columns"


def test_the_menu_opens_it_from_anywhere(window: MainWindow) -> None:
    assert next(one for one in ACTIONS if one.id == "file.import").keys == ("Ctrl+Shift+I",)
    window.open("rules")
    assert window.desk.actions["file.import"].isEnabled()


def test_with_large_text_the_buttons_stay_on_the_screen(qtbot: QtBot, qapp: QApplication, desk: Desk) -> None:
    """Grown along with text of 150 % it would be 1500 by 960, and a small laptop is 1280 by 800."""
    style.apply(qapp, style.LIGHT, 150)
    grown = ImportWizard(desk, None)
    qtbot.addWidget(grown)
    screen = qapp.primaryScreen().availableSize()
    assert grown.width() <= max(1000, screen.width())
    assert grown.height() <= max(640, screen.height())
    style.apply(qapp, style.LIGHT)
