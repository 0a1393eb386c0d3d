"""What a file is recognised as by its headings alone, and which heading is taken for which column."""

from __future__ import annotations

from pathlib import Path

import pytest
from openpyxl.worksheet.worksheet import Worksheet

from planner.exchange.import_refused import ImportRefused
from planner.exchange.imports import IMPORTS
from planner.exchange.looking import likely_kind, look_at, matching
from planner.exchange.reading.row_check import template_columns
from planner.exchange.reading.table import Answers
from tests.planner.exchange.make_files import CRIME_HEADINGS, write_list, write_workbook

LISTS = [one for one in IMPORTS if one.row is not None]
STAFF = next(one for one in IMPORTS if one.name == "staff")


@pytest.mark.parametrize("kind", LISTS, ids=lambda kind: kind.name)
def test_a_file_begun_from_a_template_is_recognised(kind: object) -> None:
    form = next(one for one in LISTS if one is kind)
    assert likely_kind(form.template.strip().split(",")) == form.name


@pytest.mark.parametrize("kind", LISTS, ids=lambda kind: kind.name)
def test_the_needed_columns_are_enough(kind: object) -> None:
    form = next(one for one in LISTS if one is kind)
    assert form.row is not None
    needed = [name for name, must in template_columns(form.row).items() if must]
    assert likely_kind(needed) == form.name


def test_other_files_are_told_by_what_they_are(tmp_path: Path) -> None:
    assert likely_kind(CRIME_HEADINGS) == "crime"
    assert likely_kind(("Invoice", "Amount", "VAT")) == ""
    (tmp_path / "wards.geojson").write_text("{}", encoding="utf-8")
    assert look_at(tmp_path / "wards.geojson").kind == "wards"


def test_a_look_shows_the_first_rows_as_they_are_written(tmp_path: Path) -> None:
    rows = [(f"{number}", "Wray\u200b", "S", "", "PCSO", "") for number in range(8)]
    headings = ("staff_no", "surname", "initials", "agency", "role", "contract_hours")
    look = look_at(write_list(tmp_path / "staff.csv", headings, *rows))
    assert (look.kind, look.count, len(look.rows)) == ("staff", 8, 5)
    assert look.rows[0] == ("0", "Wray", "S", "", "PCSO", "")
    assert (look.first_value("surname"), look.first_value("agency"), look.first_value("x")) == (
        "Wray",
        "",
        "",
    )


def test_a_workbook_of_several_sheets_asks_which_is_meant(tmp_path: Path) -> None:
    def fill(sheet: Worksheet) -> None:
        assert sheet.parent is not None
        sheet.parent.create_sheet("Leave")

    path = write_workbook(tmp_path / "lists.xlsx", fill)
    with pytest.raises(ImportRefused) as refused:
        look_at(path)
    assert refused.value.question is not None
    assert refused.value.question.choices == ("List", "Leave")


def test_headings_nearly_alike_are_proposed_and_no_heading_twice() -> None:
    """ "Staff number" is no spelling of staff_no, but near it; "Surname" is the same word; nothing is like
    contract_hours but "Contracted hours"; "Ward name" stays free."""
    found = matching(STAFF, ("Staff nos", "Surname", "Agencies", "Role", "Contracted hours", "Ward name"))
    assert found["staff_no"] == "Staff nos"
    assert found["surname"] == "Surname"
    assert found["contract_hours"] == "Contracted hours"
    assert found["notes_ref"] == ""
    taken = [heading for heading in found.values() if heading]
    assert len(taken) == len(set(taken))


def test_a_column_that_is_not_to_be_read_is_left_alone(tmp_path: Path) -> None:
    """initials is in the file, and is said not to be meant: the row has none."""
    headings = ("staff_no", "surname", "initials", "agency", "role", "contract_hours")
    path = write_list(tmp_path / "staff.csv", headings, ("1", "Wray", "S", "Police", "PCSO", "37"))
    (row,) = STAFF.read(path, Answers(columns={"initials": ""})).rows  # type: ignore[attr-defined]
    assert row.initials == ""
    with pytest.raises(ImportRefused, match="no column for surname"):
        STAFF.read(path, Answers(columns={"surname": ""}))
