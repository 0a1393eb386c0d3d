"""Bad workbooks of every kind, each with the words its refusal has to hold."""

from __future__ import annotations

import struct
import zipfile
from collections.abc import Callable
from pathlib import Path

import openpyxl
from openpyxl.cell import Cell
from openpyxl.worksheet.worksheet import Worksheet

from tests.planner.exchange.make_files import (
    STAFF_HEADINGS,
    STAFF_ROW,
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


def sheet_changed(old: bytes, new: bytes) -> Make:
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


def two_sheets(state: str) -> Make:
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


def with_cell(place: str, value: object) -> Make:
    return lambda path: write_workbook(path, lambda sheet: _fill(sheet, {place: value}))


def _merged(cells: str) -> Make:
    """Written into the XML: asked to merge A3:XFD20000, openpyxl would make 300 million cells."""
    merge = f'</sheetData><mergeCells count="1"><mergeCell ref="{cells}"/></mergeCells>'
    return sheet_changed(b"</sheetData>", merge.encode())


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
    "broken sheet XML": (sheet_changed(b"</row>", b"</wor>"), DAMAGED),
    "column ZZZZ1": (sheet_changed(b'r="A1"', b'r="ZZZZ1"'), DAMAGED),
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
    "XFD1048576": (with_cell("XFD1048576", "x"), BEYOND),
    "row 5,001": (with_cell("A5002", "x"), BEYOND),
    "column 201": (with_cell("GS2", "x"), BEYOND),
    "hidden": (two_sheets("hidden"), "has hidden sheets (Other); choose which sheet is meant"),
    "very hidden": (two_sheets("veryHidden"), "has hidden sheets (Other); choose which"),
    "two sheets": (two_sheets("visible"), "has 2 sheets; choose which sheet is meant"),
    "merged header": (_merged("A1:B1"), "List!A1:B1 is merged"),
    "merged data": (_merged("A2:A3"), "List!A2:A3 is merged"),
    "one enormous merge": (_merged("A3:XFD20000"), "List!A3:XFD20000 is merged"),
    "formula": (
        with_cell("G2", "=1+1"),
        "List!G2, contract_hours: “=1+1” is not a valid value; it is a formula",
    ),
    "web": (with_cell("B2", '=WEBSERVICE("http://a.example")'), "it is a formula with no saved value"),
    "DDE": (with_cell("B2", "=cmd|' /C calc'!A1"), "it is a formula with no saved value"),
    "#N/A": (with_cell("G2", "#N/A"), "List!G2, contract_hours: “#N/A” is not a valid value"),
    "rank": (with_cell("F2", "General"), "List!F2, rank: “General” is not a valid choice; write PCSO"),
    "Cyrillic": (with_cell("F2", "РС"), "uses letters of another alphabet; type PC"),
    "long text": (with_cell("B2", "x" * 30_000), "it has 30,000 letters, at most 200 are kept"),
    "empty sheet": (lambda path: write_workbook(path, lambda sheet: None), "has no row of headings"),
}
