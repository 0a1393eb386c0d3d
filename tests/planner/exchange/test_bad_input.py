"""Every kind of bad workbook and list gets one clear sentence, or is taken with a notice, and harms nothing.

Each file is made here, in its own test. The kinds are those of the table of bad input the planner promises
to withstand; whatever belongs to calendars, settings and attachments is tested with them.
"""

from __future__ import annotations

from datetime import date, datetime
from pathlib import Path

import openpyxl
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from openpyxl.utils.datetime import CALENDAR_MAC_1904
from openpyxl.worksheet.worksheet import Worksheet

from planner.exchange.import_refused import ImportRefused
from planner.exchange.leave_import import read_leave
from planner.exchange.reading import excel_table
from planner.exchange.reading.table import Answers
from planner.exchange.staff_import import read_staff
from planner.exchange.visits_import import read_visits
from tests.planner.exchange.bad_workbooks import (
    BAD_WORKBOOKS,
    OLE,
    SHEET,
    Make,
    good,
    sheet_changed,
    two_sheets,
    with_cell,
)
from tests.planner.exchange.make_files import (
    LEAVE_HEADINGS,
    STAFF_HEADINGS,
    STAFF_ROW,
    VISIT_HEADINGS,
    VISIT_ROW,
    change_parts,
    part,
    write_list,
)


@pytest.mark.parametrize(("make", "sentence"), BAD_WORKBOOKS.values(), ids=BAD_WORKBOOKS)
def test_a_bad_workbook_is_refused_in_one_sentence(tmp_path: Path, make: Make, sentence: str) -> None:
    path = tmp_path / "staff.xlsx"
    make(path)

    with pytest.raises(ImportRefused) as refused:
        read_staff(path)

    assert sentence in str(refused.value)
    assert str(refused.value).startswith("staff.xlsx")
    assert str(refused.value).endswith("Nothing was imported.")
    assert "\n" not in str(refused.value)


@pytest.mark.parametrize("kind", ["leave.xlsm", "leave.xls", "leave.ods"])
def test_other_kinds_of_workbook_are_judged_by_what_they_are(tmp_path: Path, kind: str) -> None:
    (tmp_path / kind).write_bytes(OLE)

    with pytest.raises(ImportRefused, match="is not an Excel workbook"):
        read_leave(tmp_path / kind)


@pytest.mark.parametrize(
    ("data", "sentence"),
    [
        pytest.param("a,b\n1,2".encode("utf-16"), "it is in UTF-16; save it as CSV UTF-8", id="UTF-16"),
        pytest.param(
            b'staff_no,surname\n1,"Pallister\n', "line 2: the quotation marks do not pair up", id="quote"
        ),
        pytest.param(b"staff_no\n1\0\n", "line 2 holds a byte that is not text", id="NUL"),
        pytest.param(b"", "is empty: it has no line of headings", id="empty"),
        pytest.param(
            b"staff_no,surname\n1,a,b\n", "line 2 has 3 values under 2 headings", id="a comma too many"
        ),
        pytest.param(
            b"staff_no\n" + b"x\n" * 5_001, "too many rows or columns (limit 5,000 × 200)", id="rows"
        ),
        pytest.param(b"a," * 200 + b"a\n", "too many rows or columns (limit 5,000 × 200)", id="columns"),
        pytest.param(b"staff_no\n" + b"x" * 200_000, "line 2: a value is far too long", id="long value"),
        pytest.param(b"PK\x03\x04", "is a workbook or zip archive, not a CSV file", id="workbook as CSV"),
    ],
)
def test_a_bad_csv_is_refused_in_one_sentence(tmp_path: Path, data: bytes, sentence: str) -> None:
    path = tmp_path / "staff.csv"
    path.write_bytes(data)

    with pytest.raises(ImportRefused) as refused:
        read_staff(path)
    assert sentence in str(refused.value)
    assert str(refused.value).endswith("Nothing was imported.")


def test_a_file_that_is_too_large_is_not_even_opened(tmp_path: Path) -> None:
    path = tmp_path / "staff.csv"
    with path.open("wb") as file:
        file.truncate(51_000_000)  # A hole: takes no room on the disk.

    with pytest.raises(ImportRefused, match="is too large: 51 MB, and at most 50 MB are read"):
        read_staff(path)


def test_folders_and_lost_files_are_said(tmp_path: Path) -> None:
    with pytest.raises(ImportRefused, match="is a folder; choose a file in it"):
        read_staff(tmp_path)
    with pytest.raises(ImportRefused, match=r"lost\.xlsx was not found in"):
        read_staff(tmp_path / "lost.xlsx")


def test_a_workbook_that_takes_too_long_is_given_up(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(excel_table, "MOST_SECONDS", 0.001)

    with pytest.raises(ImportRefused, match=r"staff\.xlsx took longer than 0\.001 seconds to open"):
        read_staff(good(tmp_path / "staff.xlsx"))


# Accepted, some with a notice.


ODD_NAMES = (
    "'; DROP TABLE staff;--", "O'Neil", "%s {0}", "<img src=file:///etc/passwd>", "<table>" * 20, "&File",
    "P&C",     "😀 Smith", "a\u0301\u0301\u0301\u0301\u0301", "+1", "-1", "@A", "Sgt <b>", "Zoë",
)  # fmt: skip


@pytest.mark.parametrize("name", ODD_NAMES)
def test_odd_names_are_kept_as_they_are(tmp_path: Path, name: str) -> None:
    path = write_list(tmp_path / "staff.csv", STAFF_HEADINGS, ("1001", name, *STAFF_ROW[2:]))

    staff = read_staff(path)

    assert staff.rows[0].surname == name
    assert staff.notices == ()


def test_odd_names_are_kept_from_a_workbook_too(tmp_path: Path) -> None:
    rows = [(str(number), name, *STAFF_ROW[2:]) for number, name in enumerate(ODD_NAMES)]

    staff = read_staff(write_list(tmp_path / "staff.xlsx", STAFF_HEADINGS, *rows))

    assert tuple(row.surname for row in staff.rows) == ODD_NAMES


def test_invisible_characters_are_cleaned_with_a_notice(tmp_path: Path) -> None:
    rows = [
        ("1001", "Palli\u200bster", *STAFF_ROW[2:]),
        ("1002", "\u202eyarW\u202c", *STAFF_ROW[2:]),
        ("1003", "Steve\u00a0Wray", *STAFF_ROW[2:]),
    ]

    staff = read_staff(write_list(tmp_path / "staff.xlsx", STAFF_HEADINGS, *rows))

    assert [row.surname for row in staff.rows] == ["Pallister", "yarW", "Steve Wray"]
    assert staff.notices == ("3 cells were cleaned of invisible characters.",)


def test_windows_1252_is_read_with_a_notice(tmp_path: Path) -> None:
    path = tmp_path / "staff.csv"
    lines = [",".join(STAFF_HEADINGS), ",".join(("1001", "Zoë", *STAFF_ROW[2:]))]
    path.write_bytes("\r\n".join(lines).encode("cp1252"))

    staff = read_staff(path)

    assert staff.rows[0].surname == "Zoë"
    assert staff.notices == ("staff.csv is in Windows-1252, not UTF-8; check names with accents.",)


def test_a_sheet_that_lies_about_its_size_is_read_as_it_is(tmp_path: Path) -> None:
    path = tmp_path / "staff.xlsx"
    sheet_changed(b'<dimension ref="A1:G2"', b'<dimension ref="A1:XFD1048576"')(path)

    assert len(read_staff(path).rows) == 1


def test_a_blank_gap_is_not_the_end(tmp_path: Path) -> None:
    second = ("1002", *STAFF_ROW[1:])
    for name in ("staff.csv", "staff.xlsx"):
        blank = [""] * len(STAFF_ROW)
        path = write_list(tmp_path / name, STAFF_HEADINGS, STAFF_ROW, *[blank] * 40, second)
        assert [(row.staff_no, row.line_number) for row in read_staff(path).rows] == [
            ("1001", 2),
            ("1002", 43),
        ]


def test_the_sheet_can_be_told_and_hidden_ones_are_mentioned(tmp_path: Path) -> None:
    path = tmp_path / "staff.xlsx"
    two_sheets("veryHidden")(path)

    staff = read_staff(path, Answers(sheet="list"))

    assert len(staff.rows) == 1
    assert staff.notices == ("Hidden sheets were not read: Other.",)
    with pytest.raises(ImportRefused, match="has no sheet “Lost”; choose which sheet is meant") as refused:
        read_staff(path, Answers(sheet="Lost"))
    assert refused.value.question is not None
    assert refused.value.question.choices == ("List", "Other")


def test_days_counted_from_1904_are_read_so_with_a_notice(tmp_path: Path) -> None:
    """Read from 1900 by mistake, 24 December 2026 would be 23 December 2022."""
    path = tmp_path / "leave.xlsx"
    workbook = openpyxl.Workbook()
    workbook.epoch = CALENDAR_MAC_1904
    sheet = workbook.active
    assert isinstance(sheet, Worksheet)
    sheet.append(list(LEAVE_HEADINGS))
    sheet.append(["1001", "Annual leave", date(2026, 12, 24), date(2026, 12, 28)])
    workbook.save(path)

    leave = read_leave(path)

    assert leave.rows[0].start_date == date(2026, 12, 24)
    assert leave.notices == ("The workbook counts days from 1904 (Mac); its dates were read so.",)


def test_the_saved_value_of_a_formula_is_used_with_a_notice(tmp_path: Path) -> None:
    path = tmp_path / "staff.xlsx"
    with_cell("G2", "=30+7")(path)
    sheet = part(path, SHEET)
    change_parts(
        path,
        {
            SHEET: sheet.replace(b"<f>30+7</f><v />", b"<f>30+7</f><v>37</v>").replace(
                b"<f>30+7</f><v></v>", b"<f>30+7</f><v>37</v>"
            )
        },
    )

    staff = read_staff(path)

    assert staff.rows[0].contract_minutes_per_week == 37 * 60
    assert staff.notices == ("1 cell holds a formula, G2 first; the saved value was used.",)


@pytest.mark.parametrize("serial", ["2958466", "1e400", "NaN", "-5"])
def test_day_numbers_that_are_no_date_are_refused(tmp_path: Path, serial: str) -> None:
    """2958466 would be 1 January of the year 10000."""
    path = write_list(
        tmp_path / "leave.xlsx", LEAVE_HEADINGS, ("1", "Leave", datetime(2026, 1, 1), datetime(2026, 1, 1))
    )
    sheet = part(path, SHEET)
    assert b"<v>46023</v>" in sheet
    change_parts(path, {SHEET: sheet.replace(b"<v>46023</v>", f"<v>{serial}</v>".encode(), 1)})

    with pytest.raises(
        ImportRefused, match=r"List!C2, start_date: .* is not a valid|this workbook is damaged"
    ):
        read_leave(path)


def test_times_that_are_no_time_of_day_are_refused_from_excel(tmp_path: Path) -> None:
    for wrong in ("24:00", 2400, 1.0):
        row = [
            wrong if heading == "latest" else value
            for heading, value in zip(VISIT_HEADINGS, VISIT_ROW, strict=True)
        ]
        path = write_list(tmp_path / "visits.xlsx", VISIT_HEADINGS, row)
        with pytest.raises(
            ImportRefused, match=r"List!E2, latest: .* is not a valid time; write 00:00 to 23:59"
        ):
            read_visits(path)


@pytest.fixture(scope="module")
def good_bytes(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    return good(tmp_path_factory.mktemp("good") / "staff.xlsx").read_bytes()


@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.integers(0, 10_000), st.integers(1, 255), st.integers(0, 3))
def test_a_workbook_with_one_byte_changed_is_read_or_refused(
    tmp_path: Path, good_bytes: bytes, place: int, flip: int, cut: int
) -> None:
    """Never a traceback, and never half a list: the one row comes back whole or not at all."""
    data = bytearray(good_bytes)
    data[place % len(data)] ^= flip
    path = tmp_path / "staff.xlsx"
    path.write_bytes(bytes(data[: len(data) - cut]))

    try:
        staff = read_staff(path)
    except ImportRefused as refusal:
        said = str(refusal)
    else:
        said = f"{staff.rows[0].surname} Nothing was imported."
    assert said.endswith("Nothing was imported.")
