"""The workbook of a rota: the list of its sheets, and how it reaches the disk.

Written with XlsxWriter, because a formula must also carry its value; read again and checked with openpyxl
before it takes its place (docs/decisions/0006). To add a sheet, add one file and one line here.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING

from planner.exchange.rota_excel.codes import SHEET as CODES
from planner.exchange.rota_excel.codes import Codes, write_codes_sheet
from planner.exchange.rota_excel.contents import WorkbookContents
from planner.exchange.rota_excel.cover import SHEET as COVER
from planner.exchange.rota_excel.cover import write_cover_sheet
from planner.exchange.rota_excel.cover_plan import CoverPlan
from planner.exchange.rota_excel.day import day_sheet_name, write_day_sheet
from planner.exchange.rota_excel.fairness import SHEET as FAIRNESS
from planner.exchange.rota_excel.fairness import write_fairness_sheet
from planner.exchange.rota_excel.hotspots import SHEET as HOTSPOTS
from planner.exchange.rota_excel.hotspots import write_hotspots_sheet
from planner.exchange.rota_excel.hours import SHEET as HOURS
from planner.exchange.rota_excel.hours import write_hours_sheet
from planner.exchange.rota_excel.layout import CONTRACT, PLANNED, Layout
from planner.exchange.rota_excel.read_me import SHEET as READ_ME
from planner.exchange.rota_excel.read_me import write_read_me_sheet
from planner.exchange.rota_excel.rota import SHEET as ROTA
from planner.exchange.rota_excel.rota import write_rota_sheet
from planner.exchange.rota_excel.rules import SHEET as RULES
from planner.exchange.rota_excel.rules import write_rules_sheet
from planner.exchange.rota_excel.sheet import Sheet
from planner.exchange.rota_excel.styles import Styles
from planner.exchange.written_safely import FileCheckFailed, write_bytes_safely

if TYPE_CHECKING:
    from xlsxwriter import Workbook

WriteSheet = Callable[[Sheet], None]


def export_rota_workbook(path: Path, contents: WorkbookContents) -> None:
    """Write the workbook in the place of ``path``; FileNotWritten says why when it could not be."""
    write_bytes_safely(path, workbook_bytes(contents), lambda beside: _check(beside, contents))


def workbook_bytes(contents: WorkbookContents) -> bytes:
    """The whole workbook in memory: nothing of it lies in a temporary folder while it is made."""
    from xlsxwriter import Workbook

    file = BytesIO()
    workbook = Workbook(file, {"in_memory": True})
    workbook.set_properties(
        {"title": contents.grid.title, "created": contents.exported_at.replace(tzinfo=None)}
    )
    _write_sheets(workbook, contents)
    workbook.close()
    return file.getvalue()


def sheets(contents: WorkbookContents) -> Iterator[tuple[str, WriteSheet]]:
    """Every sheet by name with what fills it, in their order."""
    layout, codes = Layout(contents.grid), Codes(contents)
    cover = CoverPlan(contents, layout, codes)
    yield ROTA, partial(write_rota_sheet, contents=contents, layout=layout, codes=codes, cover=cover)
    yield HOURS, partial(write_hours_sheet, contents=contents, layout=layout, codes=codes)
    yield COVER, partial(write_cover_sheet, plan=cover)
    yield FAIRNESS, partial(write_fairness_sheet, contents=contents, layout=layout, codes=codes)
    for day in contents.days:
        yield day_sheet_name(contents, day.plan), partial(write_day_sheet, planned=day)
    if contents.dosage is not None:
        yield HOTSPOTS, partial(write_hotspots_sheet, week=contents.dosage)
    yield RULES, partial(write_rules_sheet, contents=contents)
    yield CODES, partial(write_codes_sheet, contents=contents, codes=codes)
    yield READ_ME, partial(write_read_me_sheet, contents=contents)


def _write_sheets(workbook: Workbook, contents: WorkbookContents) -> None:
    styles = Styles(workbook)
    for name, write in sheets(contents):
        write(Sheet(workbook, styles, contents, name))


def _check(path: Path, contents: WorkbookContents) -> None:
    """Another library opens what was written and finds everyone's contract and planned hours."""
    from openpyxl import load_workbook

    workbook = load_workbook(path, read_only=True, data_only=True)
    try:
        rows = workbook[ROTA].iter_rows(min_col=CONTRACT + 1, max_col=PLANNED + 1, values_only=True)
        found = list(rows)
    finally:
        workbook.close()
    for row, person in Layout(contents.grid).people:
        wanted = (person.contract_minutes / 60, person.planned_minutes / 60)
        if not _same(found[row] if row < len(found) else (), wanted):
            raise FileCheckFailed(f"read again, the hours of {person.name} were not those of the rota.")


def _same(found: tuple[object, ...], wanted: tuple[float, float]) -> bool:
    return len(found) == len(wanted) and all(
        isinstance(value, int | float) and abs(value - figure) < 0.001
        for value, figure in zip(found, wanted, strict=True)
    )
