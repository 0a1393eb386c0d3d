"""What somebody who opens the workbook, or only previews it, finds in it, and what nobody may find."""

from __future__ import annotations

import re
import time
import zipfile
from dataclasses import replace
from datetime import datetime
from pathlib import Path

import pytest
from openpyxl import Workbook, load_workbook

from planner.exchange.rota_excel.contents import AwayLetters, WorkbookContents
from planner.exchange.rota_excel.workbook import export_rota_workbook, workbook_bytes
from planner.exchange.written_safely import FileNotWritten
from planner.views.rota_grid import RotaCell
from planner.views.rota_verdict import BreachRow
from tests.planner.exchange.make_rows import MONDAY, a_cell, a_grid, a_group, a_person, a_verdict, contents_of
from tests.planner.exchange.make_team import a_team_week
from tests.planner.exchange.make_weeks import a_week_with_everything

LEADS = ["=1+1", "+1", "-1", "@A", "\t=1", "＝1", "＋1", "－1", "＠1", "=cmd|' /C calc'!A1"]


def written(path: Path, contents: WorkbookContents, values: bool = True) -> Workbook:
    export_rota_workbook(path, contents)
    return load_workbook(path, data_only=values)


@pytest.fixture(scope="module")
def everything(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("book") / "rota.xlsx"
    export_rota_workbook(path, a_week_with_everything())
    return path


def test_the_sheets_are_those_of_the_mock_up(tmp_path: Path) -> None:
    book = written(tmp_path / "rota.xlsx", a_team_week())
    days = [f"Day {day}" for day in ("Mon 7", "Tue 8", "Wed 9", "Thu 10", "Fri 11", "Sat 12", "Sun 13")]
    assert book.sheetnames == [
        "Rota", "Hours", "Cover", "Fairness", *days, "Hotspots", "Rules", "Codes", "Read me",
    ]  # fmt: skip


def test_a_reader_that_does_not_calculate_sees_every_figure(everything: Path) -> None:
    formulas, values = load_workbook(everything), load_workbook(everything, data_only=True)
    count = 0
    for sheet in formulas.worksheets:
        for row in sheet.iter_rows():
            for cell in row:
                if isinstance(cell.value, str) and cell.value.startswith("=") and cell.data_type == "f":
                    count += 1
                    shown = values[sheet.title][cell.coordinate].value
                    assert shown is not None or '""' in cell.value, (sheet.title, cell.coordinate)
    assert count > 300


def test_the_figures_are_those_of_the_rota(everything: Path) -> None:
    sheet = load_workbook(everything, data_only=True)["Rota"]
    # Amy: Early three times, a locked Late and a day of leave, 7.5 h each; contract 37.5 h.
    assert [cell.value for cell in sheet[5][:5]] == ["Amy Ash", "PCSO 7001", 37.5, 37.5, 0]
    # Ben: two nights of 7.5 h, one of 8.5 h, half a day of leave and one without credit.
    assert sheet["D6"].value == 7.5 + 7.5 + 8.5 + 3.75
    # On Monday Amy and Ben are on duty.
    assert sheet["F4"].value == 2


def test_the_letters_say_hours_locks_and_leave(everything: Path) -> None:
    sheet = load_workbook(everything, data_only=True)["Rota"]
    assert [sheet.cell(5, column).value for column in range(6, 13)] == [
        "E 07–15", "E 07–15", "E 07–15 AB 09–12", "RD", "L 15–23*", "AL", "RD",
    ]  # fmt: skip
    assert sheet["F8"].value is None  # not employed yet
    assert sheet["L8"].value == "AL*"


def test_it_is_set_up_for_an_a3_page_with_frozen_names(everything: Path) -> None:
    sheet = load_workbook(everything)["Rota"]
    assert sheet.freeze_panes == "C4"
    assert (sheet.page_setup.orientation, sheet.page_setup.paperSize) == ("landscape", 8)
    fit = sheet.sheet_properties.pageSetUpPr
    assert fit is not None
    assert fit.fitToPage
    assert sheet.page_setup.fitToWidth in (None, 1)  # one page wide is what leaving it out means
    assert sheet.page_setup.fitToHeight == 0  # and as long as it needs
    assert sheet.print_title_rows == "$1:$3"
    head, foot = sheet.oddHeader, sheet.oddFooter
    assert head is not None
    assert foot is not None
    assert (head.center.text, foot.center.text) == ("OFFICIAL-SENSITIVE", "OFFICIAL-SENSITIVE")
    assert head.left.text == "Seaton && Headland Team"  # one & on paper
    assert "Draft 5" in str(head.right.text)


def test_a_rota_without_run_sheets_is_not_sensitive(tmp_path: Path) -> None:
    wall = replace(a_team_week(), days=(), dosage=None)
    book = written(tmp_path / "rota.xlsx", wall)
    head = book["Rota"].oddHeader
    assert head is not None
    assert head.center.text == "OFFICIAL"
    assert not [name for name in book.sheetnames if name.startswith(("Day", "Hotspots"))]


def test_a_broken_must_has_a_red_frame_and_its_sentence(tmp_path: Path) -> None:
    grid = a_grid(a_group("PCSOs", a_person(1, "Amy", ["E", "L", "E", "RD", "RD", "RD", "RD"])))
    said = "Amy, Wed 9: 8 h rest, needs 11 h"
    breach = BreachRow("rest", "Rest", True, said, 3, 0, 1, MONDAY.replace(day=9))
    sheet = written(tmp_path / "rota.xlsx", contents_of(grid, a_verdict((), [breach])))["Rota"]
    assert sheet["H5"].border.left.style == "medium"
    assert sheet["H5"].border.left.color.rgb == "FFB3261E"
    assert sheet["G5"].border.left.style == "thin"
    assert said in [cell.value for cell in sheet["A"]]


def test_letters_and_fills_tell_the_same(everything: Path) -> None:
    sheet = load_workbook(everything)["Rota"]
    assert sheet["F5"].fill.fgColor.rgb == "FFFBE8A9"  # Early
    assert sheet["J5"].fill.fgColor.rgb == "FFDFD8F4"  # Late
    # And the fill follows a letter typed over it: one rule for each letter of Codes.
    rules = [str(rule.formula[0]) for ranges in sheet.conditional_formatting for rule in ranges.rules]
    for letters in ("E", "D", "M", "L", "N", "X9", "RD", "AL", "AB"):
        assert any(rule.startswith(f'OR(F4="{letters}",') for rule in rules), letters


@pytest.mark.parametrize("text", LEADS)
def test_text_from_users_never_becomes_a_formula(tmp_path: Path, text: str) -> None:
    person = replace(a_person(1, text, ["E"] * 7), number=text)
    contents = replace(contents_of(a_grid(a_group(text, person))), team=text)
    sheet = written(tmp_path / "rota.xlsx", contents, values=False)["Rota"]
    for place in ("A4", "A5", "B5"):
        assert sheet[place].data_type == "s"
        assert sheet[place].value == text
        assert sheet[place].quotePrefix  # stays text in a program that saves it as CSV and reads it again


def test_the_only_formulas_are_ours(tmp_path: Path) -> None:
    hostile = [replace(a_person(n, lead, ["E"] * 7), number=lead) for n, lead in enumerate(LEADS)]
    book = written(tmp_path / "rota.xlsx", contents_of(a_grid(a_group("=A1", *hostile))), values=False)
    known = re.compile(r"=(IF|SUM|SUMPRODUCT|ROUND|MAX|SIGN|SUBTOTAL|COUNTIFS|Hours!|Fairness!|[A-Z]+\d+\+)")
    for sheet in book.worksheets:
        for row in sheet.iter_rows():
            for cell in row:
                if cell.data_type == "f":
                    assert known.match(str(cell.value)), (sheet.title, cell.coordinate, cell.value)


def test_what_a_cell_cannot_hold_is_cleaned_or_cut(tmp_path: Path) -> None:
    long = replace(a_person(2, "Ben", ["E"] * 7), number="x" * 40_000)
    people = a_person(1, "A\x0bmy\ud800", ["E"] * 7), long
    sheet = written(tmp_path / "rota.xlsx", contents_of(a_grid(a_group("PCSOs", *people))))["Rota"]
    assert sheet["A5"].value == "Amy"
    assert str(sheet["B6"].value).endswith("(cut: longer than a cell can hold)")


def test_reasons_to_be_away_other_than_leave_stay_private(tmp_path: Path) -> None:
    cells: list[RotaCell | str] = [
        "SK",
        "CT",
        "AL",
        replace(a_cell("E"), part_absence="CT 09–12"),
        "RD",
        "RD",
        "RD",
    ]
    grid = a_grid(a_group("PCSOs", a_person(1, "Amy", cells)))
    text = "Amy, Thu 10: E during court"
    breach = BreachRow("away", "Absences", True, text, 1, 0, 1, MONDAY)
    contents = contents_of(grid, a_verdict((), [breach]))
    path = tmp_path / "rota.xlsx"
    export_rota_workbook(path, contents)
    everywhere = all_text(path)
    assert not re.search(r"\bSK\b|\bCT\b|[Ss]ick|[Cc]ourt", everywhere)
    assert "Amy, Thu 10: E during absence" in everywhere
    # Asked for by name, they go out.
    named = tuple(replace(away, letters=away.code) for away in contents.away)
    export_rota_workbook(path, replace(contents, away=named))
    assert re.search(r"\bSK\b", all_text(path))


def test_a_reason_that_nobody_described_stays_private_too(tmp_path: Path) -> None:
    grid = a_grid(a_group("PCSOs", a_person(1, "Amy", ["ZZ"] * 7)))
    contents = replace(contents_of(grid), away=(AwayLetters("AL", "AL", "Leave"),))
    assert written(tmp_path / "rota.xlsx", contents)["Rota"]["F5"].value == "AB"


def test_nothing_is_hidden_in_it(everything: Path) -> None:
    book = load_workbook(everything)
    assert {sheet.sheet_state for sheet in book.worksheets} == {"visible"}
    assert not book.defined_names
    for sheet in book.worksheets:
        assert set(sheet.defined_names) <= {"_xlnm.Print_Titles", "_xlnm._FilterDatabase"}
        assert not any(row.hidden for row in sheet.row_dimensions.values())
        assert not any(column.hidden for column in sheet.column_dimensions.values())
    with zipfile.ZipFile(everything) as parts:
        names = parts.namelist()
        properties = parts.read("docProps/core.xml").decode()
    assert not [name for name in names if re.search("comment|vba|external|embed|custom", name)]
    assert "<dc:creator></dc:creator>" in properties
    assert "<cp:lastModifiedBy></cp:lastModifiedBy>" in properties


def test_a_workbook_that_reads_back_wrong_does_not_replace_the_old_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "rota.xlsx"
    path.write_bytes(b"last week")
    stranger = contents_of(a_grid(a_group("PCSOs", a_person(1, "Amy", ["E"] * 7))))
    wrong = workbook_bytes(stranger)
    monkeypatch.setattr("planner.exchange.rota_excel.workbook.workbook_bytes", lambda _: wrong)
    with pytest.raises(FileNotWritten, match="the hours of Amy Ash were not those of the rota"):
        export_rota_workbook(path, a_week_with_everything())
    assert path.read_bytes() == b"last week"


@pytest.mark.measured
def test_sixty_people_over_four_weeks_take_less_than_three_seconds(tmp_path: Path) -> None:
    contents = a_team_week(people=60, days=28)
    start = time.process_time()  # of this process: what else the computer does is not ours to answer for
    export_rota_workbook(tmp_path / "rota.xlsx", contents)
    assert time.process_time() - start < 3.0


def all_text(path: Path) -> str:
    """Every word of every sheet and part of the file, marks of the format left out."""
    with zipfile.ZipFile(path) as parts:
        texts = [parts.read(name).decode() for name in parts.namelist() if name.endswith((".xml", ".rels"))]
    return " ".join(re.sub(r"<[^>]+>", " ", text) for text in texts)


def test_the_line_that_explains_the_letters_ends_on_the_page(tmp_path: Path) -> None:
    """What runs over the last column is not printed. A column's width is in digits, and the letters of a
    sentence are narrower than those on average."""
    sheet = written(tmp_path / "rota.xlsx", a_team_week())["Rota"]
    columns = sum(
        (column.width or 0) * ((column.max or 0) - (column.min or 0) + 1)
        for column in sheet.column_dimensions.values()
    )
    assert len(str(sheet["A2"].value)) <= columns
    assert "A * marks a locked cell" in str(sheet["F1"].value)


def test_headings_of_days_have_the_room_they_need(everything: Path) -> None:
    """A day's heading is "Wed 30 Dec" in bold, ten letters."""
    book = load_workbook(everything, data_only=True)
    for name in ("Hours", "Cover", "Hotspots"):
        days = [cell for cell in book[name][3] if isinstance(cell.value, datetime)]
        assert len(days) == 7
        for cell in days:
            groups = book[name].column_dimensions.values()
            width = next(
                one.width for one in groups if cell.column in range(one.min or 0, (one.max or 0) + 1)
            )
            assert width >= 11, (name, cell.coordinate)
