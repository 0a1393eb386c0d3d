"""Lists from Excel: seen before they are entered, entered as one step, refused value by value."""

from __future__ import annotations

import csv
from collections.abc import Sequence
from datetime import date
from pathlib import Path

import openpyxl
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from planner.planner import Planner
from tests.ui.people.screen_steps import IMRAN, absences, card
from ui.people.import_dialog import LEAVE, ImportDialog
from ui.people.screen import PeopleScreen

STAFF_HEADINGS = ("staff_no", "surname", "initials", "agency", "role", "contract_hours")
LEAVE_HEADINGS = ("staff_no", "absence_type", "start_date", "end_date", "status")


def a_list(path: Path, headings: Sequence[str], *rows: Sequence[str]) -> Path:
    with path.open("w", newline="", encoding="utf-8") as file:
        csv.writer(file).writerows([headings, *rows])
    return path


def shown(dialog: ImportDialog) -> list[tuple[str, str]]:
    items = [dialog.rows.item(row) for row in range(dialog.rows.count())]
    return [(item.text(), str(item.data(Qt.ItemDataRole.UserRole))) for item in items]


@pytest.fixture
def dialog(people: PeopleScreen) -> ImportDialog:
    made = ImportDialog(people.desk, people)
    made.show()
    return made


def test_leave_from_a_workbook_is_entered_as_one_step_and_undone_as_one(
    people: PeopleScreen, dialog: ImportDialog, tmp_path: Path
) -> None:
    book = openpyxl.Workbook()
    assert book.active is not None
    for row in (
        LEAVE_HEADINGS,
        ("HBC 20418", "Leave", date(2026, 12, 14), date(2026, 12, 15), "Approved"),
        ("PC 1482", "TR", date(2026, 12, 16), date(2026, 12, 17), "Approved"),  # entered already
    ):
        book.active.append(row)
    book.save(tmp_path / "leave.xlsx")

    dialog.kind.show_key(LEAVE)
    dialog.read(tmp_path / "leave.xlsx")
    assert shown(dialog) == [("Imran Sheikh: AL, Mon 14 to Tue 15 Dec", "new")]
    assert "1 row entered already." in dialog.said.text()
    assert dialog.take.text() == "Enter 1 change"
    before = len(absences(people, IMRAN))
    QTest.mouseClick(dialog.take, Qt.MouseButton.LeftButton)
    assert len(absences(people, IMRAN)) == before + 1
    people.desk.undo()
    assert len(absences(people, IMRAN)) == before


def test_values_that_cannot_be_read_are_named_and_nothing_is_entered(
    planner: Planner, dialog: ImportDialog, tmp_path: Path
) -> None:
    path = a_list(
        tmp_path / "leave.csv", LEAVE_HEADINGS,
        ("HBC 20418", "Moonlight", "14/12/2026", "15/12/2026", "Approved"),
        ("PC 1482", "Leave", "31/02/2027", "15/12/2026", "Approved"),
    )  # fmt: skip
    revision = planner.revision
    dialog.kind.show_key(LEAVE)
    dialog.read(path)
    said = [text for text, _ in shown(dialog)]
    assert len(said) == 2
    assert said[0].startswith("line 2, absence_type: “Moonlight”")
    assert said[1].startswith("line 3, start_date: “31/02/2027”")
    assert dialog.said.text().startswith("leave.csv: Nothing is entered until")
    assert not dialog.take.isEnabled()
    assert planner.revision == revision


def test_a_staff_list_adds_who_is_new_and_brings_others_up_to_date(
    people: PeopleScreen, dialog: ImportDialog, tmp_path: Path
) -> None:
    path = a_list(
        tmp_path / "staff.csv", STAFF_HEADINGS,
        ("HBC 20418", "Sheikh", "I", "Council", "ASB officer", "30"),
        ("PCSO 7300", "Brown", "N", "Police staff", "PCSO", "37"),
    )  # fmt: skip
    dialog.read(path)
    assert shown(dialog) == [
        ("N Brown (PCSO 7300): PCSO, 37 h a week", "new"),
        ("Imran Sheikh (HBC 20418): contract 37 h, now 30 h", "changed"),
    ]
    dialog.take.click()
    assert card(people, IMRAN).contract_minutes == 1800
    assert people.reading is not None
    assert len(people.reading.people) == 31
    people.desk.undo()
    assert card(people, IMRAN).contract_minutes == 2220
    assert len(people.reading.people) == 30


def test_a_date_that_could_mean_two_days_is_asked_about(dialog: ImportDialog, tmp_path: Path) -> None:
    path = a_list(
        tmp_path / "leave.csv", LEAVE_HEADINGS, ("HBC 20418", "Leave", "01/02/2027", "03/02/2027", "Approved")
    )
    dialog.kind.show_key(LEAVE)
    dialog.read(path)
    assert dialog.asked.text() == "How are its dates written?"
    dialog.answer.setCurrentText("day first")
    dialog.again.click()
    assert shown(dialog) == [("Imran Sheikh: AL, Mon 1 to Wed 3 Feb", "new")]


def test_a_file_that_is_not_there_is_said(dialog: ImportDialog, tmp_path: Path) -> None:
    dialog.read(tmp_path / "gone.csv")
    assert "gone.csv" in dialog.said.text()
    assert "Nothing was imported." in dialog.said.text()
    assert not dialog.take.isEnabled()
