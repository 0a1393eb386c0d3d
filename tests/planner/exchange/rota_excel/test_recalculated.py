"""LibreOffice works every formula out anew: it must find what the workbook already shows.

The stored values are taken out first (openpyxl keeps none when it saves), so nothing can be carried over.
"""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest
from openpyxl import Workbook, load_workbook

from planner.exchange.rota_excel.workbook import export_rota_workbook
from tests.planner.exchange.make_team import a_team_week
from tests.planner.exchange.make_weeks import a_week_with_everything

Cells = dict[tuple[str, str], object]


@pytest.fixture(scope="module")
def recalculate(tmp_path_factory: pytest.TempPathFactory) -> Callable[[dict[str, Path]], dict[str, Workbook]]:
    """Take the stored values out of workbooks, let LibreOffice work them out, and read them."""
    office = shutil.which("soffice")
    if office is None:
        pytest.skip("needs LibreOffice (soffice), which is not installed here")

    def run(paths: dict[str, Path]) -> dict[str, Workbook]:
        folder = tmp_path_factory.mktemp("office")
        bare = [folder / f"{name}.xlsx" for name in paths]
        for source, target in zip(paths.values(), bare, strict=True):
            load_workbook(source).save(target)
        command = [office, f"-env:UserInstallation={(folder / 'profile').as_uri()}", "--headless"]
        command += ["--convert-to", "xlsx", "--outdir", str(folder / "out"), *map(str, bare)]
        subprocess.run(command, check=True, capture_output=True, timeout=100)
        return {name: load_workbook(folder / "out" / f"{name}.xlsx", data_only=True) for name in paths}

    return run


@pytest.fixture(scope="module")
def books(
    tmp_path_factory: pytest.TempPathFactory,
    recalculate: Callable[[dict[str, Path]], dict[str, Workbook]],
) -> dict[str, tuple[Workbook, Workbook]]:
    """By name: the workbook as written and as recalculated. "edited" has one letter typed over another."""
    folder = tmp_path_factory.mktemp("books")
    paths = {name: folder / f"{name}.xlsx" for name in ("plain", "everything", "edited")}
    export_rota_workbook(paths["plain"], a_team_week())
    export_rota_workbook(paths["everything"], a_week_with_everything())
    edited = load_workbook(paths["everything"])
    edited["Rota"]["F5"] = "RD"  # Amy's Early on Monday, taken off
    edited["Rota"]["G5"] = "L"  # her Early on Tuesday becomes a Late, typed as a bare letter
    edited["Rota"]["H5"] = "X"  # and Wednesday gets a letter that is not in Codes
    edited.save(paths["edited"])
    done = recalculate(paths)
    return {name: (load_workbook(path, data_only=True), done[name]) for name, path in paths.items()}


@pytest.mark.parametrize("name", ["plain", "everything"])
def test_every_formula_gives_the_value_that_was_stored(
    books: dict[str, tuple[Workbook, Workbook]], name: str
) -> None:
    written, worked_out = (cells_of(book) for book in books[name])
    assert len(written) > 300
    wrong = {
        place: (value, worked_out.get(place))
        for place, value in written.items()
        if not same(value, worked_out.get(place))
    }
    assert wrong == {}


def test_planned_hours_are_those_of_the_rota(books: dict[str, tuple[Workbook, Workbook]]) -> None:
    contents = a_week_with_everything()
    sheet = books["everything"][1]["Rota"]
    found = {sheet.cell(row, 1).value: sheet.cell(row, 4).value for row in range(4, 20)}
    for group in contents.grid.groups:
        assert found[group.name] == pytest.approx(group.planned_minutes / 60)
        for person in group.people:
            assert found[person.name] == pytest.approx(person.planned_minutes / 60)


def test_hours_short_are_those_of_the_check(books: dict[str, tuple[Workbook, Workbook]]) -> None:
    contents = a_week_with_everything()
    sheet = books["everything"][1]["Cover"]
    found = {str(row[0]): row[1:] for row in sheet.iter_rows(values_only=True)}
    for line in contents.verdict.cover:
        days = found[f"{line.name}: hours short"]
        assert days[4 : 4 + len(line.days)] == pytest.approx([day.short_minutes / 60 for day in line.days])
        assert days[4 + len(line.days)] == pytest.approx(line.short_minutes / 60)


def test_a_letter_typed_over_another_changes_hours_cover_and_lates(
    books: dict[str, tuple[Workbook, Workbook]],
) -> None:
    before, after = books["everything"][1], books["edited"][1]
    # Monday off: 7.5 h fewer. Tuesday from Early to Late: the same hours. Wednesday unknown: it says so.
    assert after["Hours"]["F5"].value == 0
    assert before["Hours"]["F5"].value == 7.5
    assert after["Hours"]["G5"].value == 7.5
    assert after["Hours"]["H5"].value == "?"
    assert after["Rota"]["D5"].value == "?"
    # One person fewer on Monday 07–15, and the group's heading says so.
    assert after["Rota"]["F4"].value == before["Rota"]["F4"].value - 1
    assert short_hours(after, "PCSO", 0) > short_hours(before, "PCSO", 0)
    # One Late more.
    assert after["Fairness"]["J5"].value == before["Fairness"]["J5"].value + 1


def short_hours(book: Workbook, line: str, day: int) -> float:
    row = next(row for row in book["Cover"].iter_rows(values_only=True) if row[0] == f"{line}: hours short")
    value = row[5 + day]
    assert isinstance(value, int | float)
    return value


def cells_of(book: Workbook) -> Cells:
    return {
        (sheet.title, cell.coordinate): cell.value
        for sheet in book.worksheets
        for row in sheet.iter_rows()
        for cell in row
        if cell.value not in (None, "")
    }


def same(one: object, other: object) -> bool:
    if isinstance(one, int | float) and isinstance(other, int | float):
        return abs(one - other) < 1e-6
    return one == other
