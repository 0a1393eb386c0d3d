"""The picture in the window is the workbook: every cell of every sheet is compared with the file."""

from __future__ import annotations

from datetime import date, datetime, time
from pathlib import Path

import pytest
from openpyxl import Workbook, load_workbook
from openpyxl.cell.cell import Cell

from planner.exchange.rota_excel.colour_tests import holds
from planner.exchange.rota_excel.number_format import shown
from planner.exchange.rota_excel.picture import CellPicture, WorkbookPicture
from planner.exchange.rota_excel.workbook import export_rota_workbook
from tests.planner.exchange.make_team import a_team_week
from tests.planner.exchange.make_weeks import a_week_with_everything

Books = tuple[WorkbookPicture, Workbook, Workbook]


@pytest.fixture(scope="module")
def books(tmp_path_factory: pytest.TempPathFactory) -> Books:
    """The pictures, and the file with its values and with its formulas."""
    contents = a_week_with_everything()
    path = tmp_path_factory.mktemp("book") / "rota.xlsx"
    export_rota_workbook(path, contents)
    return WorkbookPicture(contents), load_workbook(path, data_only=True), load_workbook(path)


def said_by_both(picture: CellPicture, cell: Cell) -> tuple[str, str]:
    """What the picture says and what the file's value says when it is set in the file's format."""
    value = cell.value
    if value is None:
        return picture.text, ""
    if isinstance(value, time | datetime) and cell.number_format == "hh:mm":  # a clock, as openpyxl reads it
        return picture.text, f"{value:%H:%M}"
    assert isinstance(value, str | int | float | date)
    return picture.text, shown(value, cell.number_format)


def test_every_sheet_is_there_in_the_order_of_the_file(books: Books) -> None:
    pictures, values, _ = books
    assert list(pictures.names) == values.sheetnames


def test_every_cell_says_what_the_file_says(books: Books) -> None:
    pictures, values, formulas = books
    compared = 0
    for name in pictures.names:
        for (row, column), picture in pictures.sheet(name).cells.items():
            cell = values[name].cell(row + 1, column + 1)
            assert isinstance(cell, Cell)
            written = formulas[name].cell(row + 1, column + 1).value
            mine, theirs = said_by_both(picture, cell)
            assert mine == theirs, (name, cell.coordinate)
            assert picture.look.bold == bool(cell.font.b), (name, cell.coordinate)
            if picture.formula:
                assert str(getattr(written, "text", written)) == picture.formula
                compared += 1
    assert compared > 300


def test_nothing_of_the_file_is_missing(books: Books) -> None:
    pictures, values, _ = books
    for name in pictures.names:
        there = {
            (cell.row - 1, cell.column - 1)
            for row in values[name].iter_rows()
            for cell in row
            if cell.value not in (None, "")
        }
        assert there <= set(pictures.sheet(name).cells), name


def test_what_stands_still_is_the_same(books: Books) -> None:
    pictures, values, _ = books
    frozen = pictures.sheet("Rota").frozen
    assert values["Rota"].cell(frozen[0] + 1, frozen[1] + 1).coordinate == values["Rota"].freeze_panes


def test_letters_have_the_colours_of_their_shift_and_a_bold_letter() -> None:
    sheet = WorkbookPicture(a_team_week()).sheet("Rota")
    late = next(cell for cell in sheet.cells.values() if cell.text == "L 15–23")
    assert (late.look.fill, late.look.ink, late.strong) == ("#DFD8F4", "#34226E", 1)


def test_hours_short_are_red_and_met_is_not() -> None:
    sheet = WorkbookPicture(a_team_week()).sheet("Rota")
    below = [cell for (row, _), cell in sheet.cells.items() if row > 34]
    short = next(cell for cell in below if " h " in cell.text and cell.formula)
    met = next(cell for cell in below if cell.text == "met")
    assert short.look.fill == "#FBE8E6"
    assert met.look.fill == ""


@pytest.mark.parametrize(
    ("value", "number_format", "said"),
    [
        (37, "0.0", "37.0"),
        (2.5, '+0.0;"−"0.0;0.0', "+2.5"),
        (-2.5, '+0.0;"−"0.0;0.0', "−2.5"),
        (0, '+0.0;"−"0.0;0.0', "0.0"),
        (-1, "0", "-1"),
        (0, '0;"−"0;;@', ""),
        ("?", '0;"−"0;;@', "?"),
        (6, '0" on duty"', "6 on duty"),
        (0, '0.0" h";;"met"', "met"),
        (0.755, "0%", "76%"),
        (16.5 / 24, "hh:mm", "16:30"),
        (25.5 / 24, "hh:mm", "01:30"),
        (date(2026, 12, 7), "ddd d mmm", "Mon 7 Dec"),
        ("E 07–15", "", "E 07–15"),
        (1440, "General", "1440"),
    ],
)
def test_values_are_shown_as_a_spreadsheet_program_would(
    value: str | float | date, number_format: str, said: str
) -> None:
    assert shown(value, number_format) == said


@pytest.mark.parametrize(
    ("test", "value", "held"),
    [
        ("=AND(ISNUMBER(C4),C4<0.75)", 0.5, True),
        ("=AND(ISNUMBER(C4),C4<0.75)", 0.75, False),
        ("=AND(ISNUMBER(C4),C4<0.75)", "", False),
        ("=AND(ISNUMBER(C4),C4>=0.75,C4<0.995)", 0.8, True),
        ('=C4<>"met"', "3 h 20–23", True),
        ('=C4<>"met"', "Met", False),  # spreadsheet programs compare without regard to case
        ('=C4="?"', "?", True),
        ("=D4>0", 1, False),  # of another cell: not understood, so nothing is coloured
        ('=OR(C4="E",C4="E*")', "E", False),
    ],
)
def test_colour_follows_the_cells_own_value(test: str, value: str | float, held: bool) -> None:
    assert holds(test, "C4", value) is held


def test_a_picture_needs_no_file(tmp_path: Path) -> None:
    WorkbookPicture(a_team_week()).sheet("Cover")
    assert list(tmp_path.iterdir()) == []
