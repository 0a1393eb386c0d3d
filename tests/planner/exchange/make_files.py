"""Small files made on the fly for the tests of imports: lists, crime files, ward maps and workbooks."""

from __future__ import annotations

import csv
import io
import json
import zipfile
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

import openpyxl
from openpyxl.worksheet.worksheet import Worksheet

STAFF_HEADINGS = ("staff_no", "surname", "initials", "agency", "role", "rank", "contract_hours")
STAFF_ROW = ("1001", "Pallister", "S", "Police", "PCSO", "PCSO", "37")
LEAVE_HEADINGS = ("staff_no", "absence_type", "start_date", "end_date", "start_half", "end_half", "status")
VISIT_HEADINGS = ("case_ref", "visit_type", "postcode", "earliest", "latest", "duration_min", "due_date")
VISIT_ROW = ("F-07", "Welfare", "TS24 8AA", "10:00", "16:00", "60", "2026-12-11")

CRIME_HEADINGS = (
    "Crime ID", "Month", "Reported by", "Falls within", "Longitude", "Latitude", "Location", "LSOA code",
    "LSOA name", "Crime type", "Last outcome category", "Context",
)  # fmt: skip


def write_list(path: Path, headings: Sequence[object], *rows: Sequence[object]) -> Path:
    """A CSV file as Excel's "CSV UTF-8" writes it, or a workbook, by the ending of its name."""
    if path.suffix == ".xlsx":
        return write_workbook(path, lambda sheet: _append(sheet, [headings, *rows]))
    text = io.StringIO()
    csv.writer(text).writerows([headings, *rows])
    path.write_text(text.getvalue(), encoding="utf-8-sig", newline="")
    return path


def _append(sheet: Worksheet, rows: Sequence[Sequence[object]]) -> None:
    for row in rows:
        sheet.append(list(row))


def write_workbook(path: Path, fill: Callable[[Worksheet], object]) -> Path:
    """A workbook of one sheet, "List"."""
    workbook = openpyxl.Workbook()
    sheet = workbook.active
    assert isinstance(sheet, Worksheet)
    sheet.title = "List"
    fill(sheet)
    workbook.save(path)
    return path


def change_parts(path: Path, change: Mapping[str, bytes | None]) -> Path:
    """The same archive with parts replaced, added or, for None, left out."""
    with zipfile.ZipFile(path) as archive:
        parts: dict[str, bytes | None] = {name: archive.read(name) for name in archive.namelist()}
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in (parts | dict(change)).items():
            if data is not None:
                archive.writestr(name, data)
    return path


def part(path: Path, name: str) -> bytes:
    with zipfile.ZipFile(path) as archive:
        return archive.read(name)


def crime(
    crime_id: str = "a1",
    month: str = "2024-01",
    force: str = "Cleveland Police",
    place: tuple[str, str] = ("-1.239958", "54.710607"),
    street: str = "On or near Marshall Close",
    lsoa: tuple[str, str] = ("E01011954", "Hartlepool 001A"),
    kind: str = "Burglary",
) -> tuple[str, ...]:
    """One row of a street-level crime file."""
    return (crime_id, month, force, force, *place, street, *lsoa, kind, "", "")


def write_crimes(
    path: Path, *rows: Sequence[str], newline: str = "\r\n", headings: Sequence[str] = CRIME_HEADINGS
) -> Path:
    """A street-level crime file as the police publish it."""
    path.parent.mkdir(parents=True, exist_ok=True)
    text = io.StringIO()
    csv.writer(text, lineterminator=newline).writerows([headings, *rows])
    path.write_bytes(text.getvalue().encode())
    return path


Position = tuple[float, float]


def box(west: float, south: float, east: float, north: float) -> list[Position]:
    """A closed ring of degrees, longitude first."""
    return [(west, south), (east, south), (east, north), (west, north), (west, south)]


def feature(
    name: str = "Victoria",
    code: str = "E05013049",
    rings: object = None,
    kind: str = "Polygon",
    year: int = 25,
) -> dict[str, Any]:
    """One ward of a map; the whole of Hartlepool unless told otherwise."""
    coordinates = [box(-1.40, 54.62, -1.15, 54.75)] if rings is None else rings
    return {
        "type": "Feature",
        "properties": {f"WD{year}CD": code, f"WD{year}NM": name},
        "geometry": {"type": kind, "coordinates": coordinates},
    }


def write_map(path: Path, *features: object, **more: object) -> Path:
    path.write_text(json.dumps({"type": "FeatureCollection", "features": features, **more}), encoding="utf-8")
    return path
