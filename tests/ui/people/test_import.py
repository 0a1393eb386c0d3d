"""Lists from Excel: seen before they are entered, entered as one step, refused row by row."""

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
from ui.people.import_dialog import ImportDialog
from ui.people.list_preview import LEAVE
from ui.people.screen import PeopleScreen

STAFF_HEADINGS = (
    "staff_no",
    "surname",
    "initials",
    "agency",
    "role",
    "contract_hours",
    "pst_expiry",
    "powers",
)
LEAVE_HEADINGS = ("staff_no", "absence_type", "start_date", "end_date", "status")


def a_list(path: Path, headings: Sequence[str], *rows: Sequence[str]) -> Path:
    with path.open("w", newline="", encoding="utf-8") as file:
        csv.writer(file).writerows([headings, *rows])
    return path


@pytest.fixture
def dialog(people: PeopleScreen) -> ImportDialog:
    made = ImportDialog(people.desk, people)
    made.show()
    return made


def test_leave_is_entered_as_one_step_and_undone_as_one(
    people: PeopleScreen, planner: Planner, dialog: ImportDialog, tmp_path: Path
) -> None:
    book = openpyxl.Workbook()
    assert book.active is not None
    for row in (
        LEAVE_HEADINGS,
        ("HBC 20418", "Annual leave", date(2026, 12, 14), date(2026, 12, 15), "Approved"),
        ("PC 1482", "Training", date(2026, 12, 21), date(2026, 12, 21), "Pending"),
        ("PC 1482", "Training", date(2026, 12, 22), date(2026, 12, 22), "Cancelled"),
    ):
        book.active.append(row)
    book.save(tmp_path / "leave.xlsx")

    dialog.kind.show_key(LEAVE)
    dialog.read(tmp_path / "leave.xlsx")
    assert not dialog.preview.problems
    assert dialog.preview.rows == (
        ("Imran Sheikh", "Leave", "14–15 Dec", "approved"),
        ("Laura Metcalfe", "Training", "Mon 21 Dec", "asked for"),
    )
    assert "1 row was left out: cancelled, or entered already." in dialog.said.text()
    assert dialog.take.text() == "Enter 2 absences"
    before = len(absences(people, IMRAN))
    QTest.mouseClick(dialog.take, Qt.MouseButton.LeftButton)
    assert len(absences(people, IMRAN)) == before + 1
    assert planner.undo_label == "Import 2 absences"
    people.desk.undo()
    assert len(absences(people, IMRAN)) == before

    # The same list again has nothing that is entered already, so it can be read once more.
    dialog.read(tmp_path / "leave.xlsx")
    assert dialog.take.isEnabled()


def test_rows_that_cannot_be_entered_are_named_and_nothing_is(
    planner: Planner, dialog: ImportDialog, tmp_path: Path
) -> None:
    path = a_list(
        tmp_path / "leave.csv", LEAVE_HEADINGS,
        ("HBC 20418", "Annual leave", "14/12/2026", "15/12/2026", "Approved"),
        ("HBC 99999", "Annual leave", "14/12/2026", "15/12/2026", "Approved"),
        ("PC 1482", "Moonlight", "14/12/2026", "15/12/2026", "Approved"),
    )  # fmt: skip
    revision = planner.revision
    dialog.kind.show_key(LEAVE)
    dialog.read(path)
    assert dialog.preview.problems == (
        "Line 3: nobody has staff number “HBC 99999”.",
        "Line 4: “Moonlight” is no kind of absence here. Known are Leave (AL), Sick (SK), Court (CT), "
        "Training (TR), Aid to another area (AD), Time off in lieu (TO), Other (OT).",
    )
    assert not dialog.take.isEnabled()
    assert planner.revision == revision


def test_a_staff_list_adds_who_is_new_and_brings_others_up_to_date(
    people: PeopleScreen, planner: Planner, dialog: ImportDialog, tmp_path: Path
) -> None:
    path = a_list(
        tmp_path / "staff.csv", STAFF_HEADINGS,
        ("HBC 20418", "Sheikh", "Imran", "Council", "ASB officer", "30", "", ""),
        ("PCSO 7300", "Brown", "N", "Police staff", "PCSO", "37", "2026-12-31", "Designated"),
    )  # fmt: skip
    dialog.read(path)
    assert not dialog.preview.problems
    assert [row[-1] for row in dialog.preview.rows] == ["brought up to date", "new"]
    dialog.take.click()
    assert card(people, IMRAN).contract_minutes == 1800
    assert people.reading is not None
    (nia,) = [one for one in people.reading.people if one.name == "N Brown"]
    until = {skill.name: skill.until for skill in nia.skills if skill.held}
    assert until == {"Officer safety training": date(2026, 12, 31), "Designated": None}
    assert planner.undo_label == "Import 2 people"
    people.desk.undo()
    assert card(people, IMRAN).contract_minutes == 2220
    assert len(people.reading.people) == 30


def test_a_role_of_another_agency_and_a_missing_initial_are_named(
    dialog: ImportDialog, tmp_path: Path
) -> None:
    path = a_list(
        tmp_path / "staff.csv", STAFF_HEADINGS[:6],
        ("X1", "Brown", "N", "Council", "PCSO", "37"),
        ("X2", "Green", "", "Council", "ASB officer", "37"),
    )  # fmt: skip
    dialog.read(path)
    assert dialog.preview.problems == (
        "Line 2: PCSO is a role of Police staff, not of Council. Correct one of the two.",
        "Line 3: Green has no initials. Write at least one letter.",
    )


def test_a_date_that_could_mean_two_days_is_asked_about(dialog: ImportDialog, tmp_path: Path) -> None:
    path = a_list(
        tmp_path / "leave.csv", LEAVE_HEADINGS, ("HBC 20418", "Leave", "01/02/2027", "03/02/2027", "Approved")
    )
    dialog.kind.show_key(LEAVE)
    dialog.read(path)
    assert dialog.asked.text() == "How are its dates written?"
    dialog.answer.setCurrentText("day first")
    dialog.again.click()
    assert dialog.preview.rows == (("Imran Sheikh", "Leave", "1–3 Feb", "approved"),)


def test_a_file_that_is_not_there_is_said(dialog: ImportDialog, tmp_path: Path) -> None:
    dialog.read(tmp_path / "gone.csv")
    (problem,) = dialog.preview.problems
    assert "gone.csv" in problem
    assert "Nothing was imported." in problem
