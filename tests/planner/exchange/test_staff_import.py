"""Staff lists: what becomes of each column, from CSV and from Excel, and what is pointed out."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from planner.exchange.import_refused import ImportRefused
from planner.exchange.reading.table import Answers
from planner.exchange.staff_import import read_staff
from tests.planner.exchange.make_files import STAFF_HEADINGS, STAFF_ROW, write_list

ALL = (
    *STAFF_HEADINGS,
    "pattern",
    "line",
    "ward",
    "powers",
    "driver_grade",
    "pst_expiry",
    "wtr_optout",
    "solo_ok",
)
ALL_ROW = (
    *STAFF_ROW,
    "6 on 4 off",
    "3",
    "Victoria",
    "notices; dispersal",
    "Basic",
    "31/12/2026",
    "yes",
    "no",
)
ENDINGS = pytest.mark.parametrize("name", ["staff.csv", "staff.xlsx"])


@ENDINGS
def test_every_column_is_read(tmp_path: Path, name: str) -> None:
    staff = read_staff(write_list(tmp_path / name, ALL, ALL_ROW))

    (row,) = staff.rows
    assert (row.staff_no, row.surname, row.initials, row.agency) == ("1001", "Pallister", "S", "Police")
    assert row.contract_minutes_per_week == 37 * 60
    assert (row.pattern, row.pattern_line, row.ward) == ("6 on 4 off", 3, "Victoria")
    assert row.powers == ("notices", "dispersal")
    assert row.pst_expiry == date(2026, 12, 31)
    assert (row.driver_grade, row.wtr_optout, row.solo_ok) == ("basic", True, False)
    assert row.line_number == 2
    assert staff.notices == ()


@ENDINGS
def test_columns_left_out_or_left_blank_take_their_defaults(tmp_path: Path, name: str) -> None:
    blank = (*STAFF_ROW, *[""] * 8)
    rows = [
        read_staff(write_list(tmp_path / name, headings, row)).rows[0]
        for headings, row in ((STAFF_HEADINGS, STAFF_ROW), (ALL, blank))
    ]

    assert rows[0] == rows[1]
    assert (rows[0].pattern_line, rows[0].powers, rows[0].pst_expiry, rows[0].solo_ok) == (
        None,
        (),
        None,
        True,
    )


def test_numbers_kept_by_excel_as_numbers(tmp_path: Path) -> None:
    row = (1001, "Pallister", "S", "Police", "PCSO", "PCSO", 18.5)

    (found,) = read_staff(write_list(tmp_path / "staff.xlsx", STAFF_HEADINGS, row)).rows

    assert (found.staff_no, found.contract_minutes_per_week) == ("1001", 1_110)


@pytest.mark.parametrize(("hours", "minutes"), [("37.33", 2_240), ("18.75", 1_125), ("0", 0)])
def test_hours_become_whole_minutes(tmp_path: Path, hours: str, minutes: int) -> None:
    """37.33 hours is how systems write 37 hours 20 minutes."""
    path = write_list(tmp_path / "staff.csv", STAFF_HEADINGS, (*STAFF_ROW[:-1], hours))

    assert read_staff(path).rows[0].contract_minutes_per_week == minutes


def test_names_the_planner_knows_are_the_only_ones_accepted(tmp_path: Path) -> None:
    path = write_list(tmp_path / "staff.csv", STAFF_HEADINGS, STAFF_ROW)

    assert read_staff(path, choices={"role": ["PCSO", "PC"]}).rows[0].role == "PCSO"
    with pytest.raises(
        ImportRefused, match="line 2, role: “PCSO” is not a valid choice; write ASB officer or PC"
    ):
        read_staff(path, choices={"role": ["ASB officer", "PC"]})


def test_people_who_share_a_name_are_pointed_out(tmp_path: Path) -> None:
    rows = [("1", "Smith", "J", *STAFF_ROW[3:]), ("2", "smith\u00a0", "J", *STAFF_ROW[3:])]
    staff = read_staff(write_list(tmp_path / "staff.csv", STAFF_HEADINGS, *rows))

    assert staff.notices[-1] == "2 people are called J Smith: staff numbers 1, 2."


def test_a_staff_number_twice_is_refused(tmp_path: Path) -> None:
    other = (STAFF_ROW[0], "Coverdale", "R", *STAFF_ROW[3:])
    path = write_list(tmp_path / "staff.csv", STAFF_HEADINGS, STAFF_ROW, other)

    with pytest.raises(ImportRefused, match="line 3, staff_no: “1001” stands at line 2 already"):
        read_staff(path)


@ENDINGS
def test_every_error_of_a_file_is_collected(tmp_path: Path, name: str) -> None:
    rows = [(*STAFF_ROW[:5], "General", "60"), ("", *STAFF_ROW[1:])]

    with pytest.raises(ImportRefused) as refused:
        read_staff(write_list(tmp_path / name, STAFF_HEADINGS, *rows))

    errors = refused.value.row_errors
    assert [(error.column, error.value) for error in errors] == [
        ("rank", "General"),
        ("contract_hours", "60"),
        ("staff_no", ""),
    ]
    places = ["line 2", "line 2", "line 3"] if name.endswith("csv") else ["List!F2", "List!G2", "List!A3"]
    assert [error.place for error in errors] == places
    assert errors[1].allowed == "write 0 to 48"
    assert errors[2].sentence == f"{places[2]}, staff_no: is missing; every row needs one."
    assert str(refused.value).startswith(
        f"{name}: 3 values cannot be read; the first is {places[0]}, rank: “General”"
    )


def test_a_heading_of_another_name_is_asked_for_and_can_be_told(tmp_path: Path) -> None:
    headings = ("Payroll number", *STAFF_HEADINGS[1:])
    path = write_list(tmp_path / "staff.csv", headings, STAFF_ROW)

    with pytest.raises(
        ImportRefused, match="no column for staff_no; choose which column is meant"
    ) as refused:
        read_staff(path)
    assert refused.value.question is not None
    assert refused.value.question.about == "staff_no"
    assert "Payroll number" in refused.value.question.choices

    assert read_staff(path, Answers(columns={"staff_no": "Payroll number"})).rows[0].staff_no == "1001"


def test_headings_with_spaces_nobody_sees_are_recognised(tmp_path: Path) -> None:
    headings = ("Staff\u00a0No.", " SURNAME ", *STAFF_HEADINGS[2:], "Shoe size")

    staff = read_staff(write_list(tmp_path / "staff.csv", headings, (*STAFF_ROW, "42")))

    assert staff.rows[0].surname == "Pallister"
    assert staff.notices == ("Columns not used: Shoe size.",)


@pytest.mark.parametrize("separator", [";", "\t", "|"])
def test_other_marks_between_columns_are_read_too(tmp_path: Path, separator: str) -> None:
    """As other systems export, with a comma inside a value."""
    lines = (STAFF_HEADINGS, ("1001", "Pallister, the elder", *STAFF_ROW[2:]))
    path = tmp_path / "staff.csv"
    path.write_text("\n".join(map(separator.join, lines)), encoding="utf-8")
    (row,) = read_staff(path).rows
    assert (row.surname, row.contract_minutes_per_week) == ("Pallister, the elder", 37 * 60)


@ENDINGS
def test_a_title_above_the_headings_is_passed_over_and_said(tmp_path: Path, name: str) -> None:
    title = ("Staff, as of 1 November", *[""] * (len(STAFF_HEADINGS) - 1))
    staff = read_staff(write_list(tmp_path / name, title, STAFF_HEADINGS, STAFF_ROW))
    (row,) = staff.rows
    assert (row.surname, row.line_number) == ("Pallister", 3)  # where it stands in the file
    assert staff.notices == ("Passed over above the headings: Staff, as of 1 November.",)


def test_every_mistake_is_named_where_it_stands_in_the_order_of_the_file(tmp_path: Path) -> None:
    def row(number: str, surname: str, hours: str, powers: str) -> tuple[str, ...]:
        values = {"staff_no": number, "surname": surname, "contract_hours": hours, "powers": powers}
        return tuple(values.get(heading, given) for heading, given in zip(ALL, ALL_ROW))

    rows = (
        row("1", "Pallister", "37", "notices"),
        row("1", "Trotter", "37", "notices"),
        row("3", "", "37", "notices"),
        row("4", "Wray", "37,5", "notices"),
        row("5", "Stubbs", "37", "notices; flying"),
    )
    path = write_list(tmp_path / "staff.csv", ALL, *rows)
    with pytest.raises(ImportRefused) as refused:
        read_staff(path, choices={"powers": ("notices", "dispersal")})
    assert [error.sentence for error in refused.value.row_errors] == [
        "line 3, staff_no: “1” stands at line 2 already; each may occur once.",
        "line 4, surname: is missing; every row needs one.",
        "line 5, contract_hours: “37,5” is not a valid number; write 0 to 48, with a point for the decimals.",
        "line 6, powers: “notices; flying” holds “flying”, which is not a valid choice; "
        "write notices or dispersal.",
    ]
