"""Every kind of bad workbook and list gets one clear sentence, or is taken with a notice, and harms nothing.

Each file is made here, in its own test. The kinds are those of the table of bad input the planner promises
to withstand; whatever belongs to calendars, settings and attachments is tested with them.
"""

from __future__ import annotations

import struct
import zipfile
from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path

import openpyxl
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from openpyxl.cell import Cell
from openpyxl.utils.datetime import CALENDAR_MAC_1904
from openpyxl.worksheet.worksheet import Worksheet

from planner.exchange.import_refused import ImportRefused
from planner.exchange.leave_import import read_leave
from planner.exchange.reading import excel_table
from planner.exchange.reading.table import Answers
from planner.exchange.staff_import import read_staff
from planner.exchange.visits_import import read_visits
from tests.planner.exchange.make_files import (
    LEAVE_HEADINGS,
    STAFF_HEADINGS,
    STAFF_ROW,
    VISIT_HEADINGS,
    VISIT_ROW,
    change_parts,
    part,
    write_list,
    write_workbook,
)

SHEET = "xl/worksheets/sheet1.xml"
BOMB = (
    b'<?xml version="1.0"?><!DOCTYPE lolz [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">'
    b"]><worksheet>&b;</worksheet>"
)
NOT_EXCEL = "is not an Excel workbook (.xlsx)"
DAMAGED = "this workbook is damaged"
TOO_LARGE = "is too large, or expands to too much"
DEFINITIONS = "contains XML definitions, which are not accepted"
NOT_ALLOWED = "holds a part whose file name or place is not allowed"
BEYOND = "too many rows or columns (limit 5,000 × 200)"

Make = Callable[[Path], object]


def good(path: Path) -> Path:
    return write_list(path, STAFF_HEADINGS, STAFF_ROW)


def _bytes(data: bytes) -> Make:
    return lambda path: path.write_bytes(data)


def _zip(**parts: bytes) -> Make:
    def make(path: Path) -> None:
        with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
            for name, data in parts.items():
                archive.writestr(name, data)

    return make


def _with_part(name: str, data: bytes) -> Make:
    return lambda path: change_parts(good(path), {name: data})


def _half(path: Path) -> None:
    data = good(path).read_bytes()
    path.write_bytes(data[: len(data) // 2])


def _sheet_changed(old: bytes, new: bytes) -> Make:
    def make(path: Path) -> None:
        sheet = part(good(path), SHEET)
        assert old in sheet
        change_parts(path, {SHEET: sheet.replace(old, new)})

    return make


def _wrong_checksum(path: Path) -> None:
    """One byte of a part's stored text changed: its checksum no longer fits."""
    with zipfile.ZipFile(good(path)) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    with zipfile.ZipFile(path, "w", zipfile.ZIP_STORED) as archive:
        for name, data in parts.items():
            archive.writestr(name, data)
    stored = bytearray(path.read_bytes())
    stored[stored.index(b"<sheetData") + 1] ^= 1
    path.write_bytes(bytes(stored))


def _overlapping(path: Path) -> None:
    """Two names in the directory for the same bytes: how a small archive unpacks to a thousandfold."""
    data = bytearray(good(path).read_bytes())
    first = data.index(b"PK\x01\x02")
    second = data.index(b"PK\x01\x02", first + 4)
    data[second + 42 : second + 46] = data[first + 42 : first + 46]
    path.write_bytes(bytes(data))


def _lying_size(path: Path) -> None:
    """A part of 3 MB of spaces whose directory entry says 900 bytes."""
    change_parts(good(path), {"xl/media/image1.png": b" " * 3_000_000})
    data = bytearray(path.read_bytes())
    entry = data.index(b"xl/media/image1.png", data.index(b"PK\x01\x02")) - 46
    data[entry + 24 : entry + 28] = struct.pack("<I", 900)
    path.write_bytes(bytes(data))


def _many_parts(path: Path) -> None:
    change_parts(good(path), {f"xl/media/{number}.txt": b"x" for number in range(2_001)})


def _protected_zip(path: Path) -> None:
    """The bit that says a part is encrypted, set in the directory."""
    data = bytearray(good(path).read_bytes())
    entry = data.index(b"PK\x01\x02")
    data[entry + 8] |= 1
    path.write_bytes(bytes(data))


def _two_sheets(state: str) -> Make:
    def make(path: Path) -> None:
        workbook = openpyxl.load_workbook(good(path))
        workbook.create_sheet("Other").sheet_state = state
        workbook.save(path)

    return make


def _fill(sheet: Worksheet, more: dict[str, object]) -> None:
    sheet.append(list(STAFF_HEADINGS))
    sheet.append(list(STAFF_ROW))
    for place, value in more.items():
        cell = sheet[place]
        assert isinstance(cell, Cell)
        cell.value = value  # type: ignore[assignment]  # any value a test comes up with


def _cell(place: str, value: object) -> Make:
    return lambda path: write_workbook(path, lambda sheet: _fill(sheet, {place: value}))


def _merged(cells: str) -> Make:
    """Written into the XML: asked to merge A3:XFD20000, openpyxl would make 300 million cells."""
    merge = f'</sheetData><mergeCells count="1"><mergeCell ref="{cells}"/></mergeCells>'
    return _sheet_changed(b"</sheetData>", merge.encode())


OLE = bytes.fromhex("D0CF11E0A1B11AE1") + b"\0" * 600
ENCRYPTED = OLE + "EncryptedPackage".encode("utf-16-le")
WORKBOOK_PARTS = {"[Content_Types].xml": b"<Types/>", "xl/workbook.xml": b"<workbook/>"}
XXE = b'<?xml version="1.0"?><!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><x>&e;</x>'


BAD_WORKBOOKS: dict[str, tuple[Make, str]] = {
    "0 bytes": (_bytes(b""), f"{NOT_EXCEL}: it is empty"),
    "text renamed": (_bytes(b"staff_no,surname"), NOT_EXCEL),
    "old xls": (_bytes(OLE), f"{NOT_EXCEL} but an older kind; save it as .xlsx"),
    "xlsb renamed": (_zip(**WORKBOOK_PARTS, **{"xl/workbook.bin": b"x"}), "but a binary one (.xlsb)"),
    "ods renamed": (_zip(mimetype=b"x", **{"content.xml": b"x"}), "but an OpenDocument file"),
    "zip without workbook": (_zip(readme=b"hello"), NOT_EXCEL),
    "workbook without its parts": (_zip(**WORKBOOK_PARTS), DAMAGED),
    "truncated half": (_half, DAMAGED),
    "broken sheet XML": (_sheet_changed(b"</row>", b"</wor>"), DAMAGED),
    "column ZZZZ1": (_sheet_changed(b'r="A1"', b'r="ZZZZ1"'), DAMAGED),
    "wrong checksum": (_wrong_checksum, DAMAGED),
    "parts that overlap": (_overlapping, DAMAGED),
    "encrypted": (_bytes(ENCRYPTED), "is password-protected. Remove the password and try again"),
    "encrypted zip": (_protected_zip, "is password-protected"),
    "20 MB of spaces in one part": (_with_part("xl/media/a.xml", b" " * 20_000_000), TOO_LARGE),
    "a size that lies": (_lying_size, DAMAGED),
    "2,001 parts": (_many_parts, TOO_LARGE),
    "billion laughs in sheet": (_with_part(SHEET, BOMB), DEFINITIONS),
    "in shared strings": (_with_part("xl/sharedStrings.xml", BOMB), DEFINITIONS),
    "in workbook.xml": (_with_part("xl/workbook.xml", BOMB), DEFINITIONS),
    "in UTF-16": (_with_part(SHEET, BOMB.decode().encode("utf-16")), DEFINITIONS),
    "across two pieces": (_with_part(SHEET, b" " * 65_510 + BOMB), DEFINITIONS),
    "XXE file": (_with_part(SHEET, XXE), DEFINITIONS),
    "XXE http": (_with_part(SHEET, XXE.replace(b"file:///etc/passwd", b"http://a.example/")), DEFINITIONS),
    "macros": (_with_part("xl/vbaProject.bin", b"x"), "contains macros"),
    "links": (_with_part("xl/externalLinks/externalLink1.xml", b"<x/>"), "contains links to other files"),
    "connection": (_with_part("xl/connections.xml", b"<x/>"), "contains links to other files"),
    "OLE object": (_with_part("xl/embeddings/oleObject1.bin", b"x"), "contains embedded files"),
    "../../x": (_with_part("../../x", b"x"), NOT_ALLOWED),
    "absolute": (_with_part("/etc/x", b"x"), NOT_ALLOWED),
    "drive": (_with_part("C:\\x", b"x"), NOT_ALLOWED),
    "XFD1048576": (_cell("XFD1048576", "x"), BEYOND),
    "row 5,001": (_cell("A5002", "x"), BEYOND),
    "column 201": (_cell("GS2", "x"), BEYOND),
    "hidden": (_two_sheets("hidden"), "has hidden sheets (Other); choose which sheet is meant"),
    "very hidden": (_two_sheets("veryHidden"), "has hidden sheets (Other); choose which"),
    "two sheets": (_two_sheets("visible"), "has 2 sheets; choose which sheet is meant"),
    "merged header": (_merged("A1:B1"), "List!A1:B1 is merged"),
    "merged data": (_merged("A2:A3"), "List!A2:A3 is merged"),
    "one enormous merge": (_merged("A3:XFD20000"), "List!A3:XFD20000 is merged"),
    "formula": (_cell("G2", "=1+1"), "List!G2, contract_hours: “=1+1” is not a valid value; it is a formula"),
    "web": (_cell("B2", '=WEBSERVICE("http://a.example")'), "it is a formula with no saved value"),
    "DDE": (_cell("B2", "=cmd|' /C calc'!A1"), "it is a formula with no saved value"),
    "#N/A": (_cell("G2", "#N/A"), "List!G2, contract_hours: “#N/A” is not a valid value"),
    "rank": (_cell("F2", "General"), "List!F2, rank: “General” is not a valid choice; write PCSO"),
    "Cyrillic": (_cell("F2", "РС"), "uses letters of another alphabet; type PC"),
    "long text": (_cell("B2", "x" * 30_000), "it has 30,000 letters, at most 200 are kept"),
    "empty sheet": (lambda path: write_workbook(path, lambda sheet: None), "has no row of headings"),
}


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
            b"staff_no;surname;agency\n", "its columns are not separated by commas", id="semicolons"
        ),
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
    _sheet_changed(b'<dimension ref="A1:G2"', b'<dimension ref="A1:XFD1048576"')(path)

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
    _two_sheets("veryHidden")(path)

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
    _cell("G2", "=30+7")(path)
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
