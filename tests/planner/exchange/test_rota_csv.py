"""The plain list of duties: what another program reads, and what Excel must not run."""

from __future__ import annotations

import csv
from dataclasses import replace
from io import StringIO
from pathlib import Path

import pytest

from planner.exchange.rota_csv import HEADINGS, export_rota_csv, rota_csv
from tests.planner.exchange.make_rows import a_grid, a_group, a_person, contents_of


def lines_of(text: str) -> list[dict[str, str]]:
    return list(csv.DictReader(StringIO(text)))


def test_one_line_for_each_person_and_day_of_employment() -> None:
    grid = a_grid(a_group("PCSOs", a_person(1, "Amy, “the first”", ["E", "L*", "RD", "SK", "N", "", ""])))
    lines = lines_of(rota_csv(contents_of(grid)))
    assert [line["date"] for line in lines] == [f"2026-12-{day:02d}" for day in range(7, 12)]
    assert {line["name"] for line in lines} == {"Amy, “the first”"}
    assert [line["code"] for line in lines] == ["E", "L", "RD", "AB", "N"]  # why she is away stays private
    assert [line["locked"] for line in lines] == ["", "yes", "", "", ""]
    assert (lines[4]["start"], lines[4]["end"], lines[4]["paid_hours"]) == ("22:00", "06:00", "7.50")


@pytest.mark.parametrize("text", ["=1+1", "+1", "-1", "@A", "\t=1", "\r=1", "＝1", "＠1"])
def test_text_that_would_run_gets_an_apostrophe(text: str) -> None:
    person = replace(a_person(1, text, ["E"] * 7), number=text)
    line = lines_of(rota_csv(contents_of(a_grid(a_group(text, person)))))[0]
    for column in ("group", "name", "number"):
        assert line[column].startswith("'")


def test_excel_reads_the_file_as_utf8(tmp_path: Path) -> None:
    path = tmp_path / "rota.csv"
    export_rota_csv(path, contents_of(a_grid(a_group("PCSOs", a_person(1, "Zoë", ["E"] * 7)))))
    data = path.read_bytes()
    assert data.startswith(b"\xef\xbb\xbf" + ",".join(HEADINGS).encode())
    assert "Zoë" in data.decode("utf-8-sig")
