"""The process that opens a workbook: `python -m planner.exchange.reading.workbook_child FILE [SHEET]`.

openpyxl parses what somebody sent us, so it runs apart, with a cap on memory and a time limit set by the
caller. The answer is one line of JSON on standard output:

    {"sheets": [[title, state], …]}     when no sheet can be chosen without asking
    {"beyond": title}                   when a filled cell lies outside the limits
    {"sheets": …, "sheet": title, "rows": [[number, [value, …]], …], "merged": [range, …],
     "from_1904": bool, "saved_values": [cell, …]}

A value is a JSON string, number, boolean or null, or a pair such as ["date", "2026-12-11"]. A broken
workbook ends the process with an error; the caller reads nothing else into it.
"""

from __future__ import annotations

import json
import math
import sys
from collections.abc import Iterator
from datetime import date, datetime, time, timedelta
from itertools import zip_longest
from typing import TYPE_CHECKING, Any, Final, Protocol, cast

from planner.exchange.reading.table import MOST_COLUMNS, MOST_ROWS
from planner.exchange.reading.written_text import matching_key

if TYPE_CHECKING:
    from openpyxl.cell.read_only import EmptyCell, ReadOnlyCell
    from openpyxl.workbook import Workbook

    Cells = tuple[ReadOnlyCell | EmptyCell, ...]

Json = str | int | float | bool | None | list["Json"] | dict[str, "Json"]
MOST_MERGES: Final = 1_000
_MOST_MEMORY_BYTES: Final = 1_000_000_000


class _Sheet(Protocol):
    """A read-only sheet as openpyxl really gives it; its published types describe the writable one."""

    parent: Any
    _worksheet_path: str

    def reset_dimensions(self) -> None: ...
    def iter_rows(self) -> Iterator[Cells]: ...


class _BeyondLimitsError(Exception):
    """A filled cell further down or to the right than any list of people or visits reaches."""


def main(arguments: list[str]) -> None:
    """Print the answer for a file, and a sheet when one is named."""
    _cap_memory()
    path, sheet = arguments[0], arguments[1] if len(arguments) > 1 else None
    print(json.dumps(_answer(path, sheet)))  # noqa: T201 - this is the answer


def _answer(path: str, sheet: str | None) -> dict[str, Json]:
    # openpyxl loads numpy where it can, and needs it only for cells this process never makes.
    sys.modules["numpy"] = None  # type: ignore[assignment]  # Python's own way to say "not here".
    import openpyxl
    from openpyxl.xml import DEFUSEDXML

    if not DEFUSEDXML:
        raise RuntimeError("defusedxml is not installed; workbooks from outside cannot be opened safely")
    values = openpyxl.load_workbook(path, read_only=True, data_only=True)
    sheets: list[Json] = [[s.title, s.sheet_state] for s in values.worksheets]
    chosen = _chosen_sheet(values, sheet)
    if chosen is None:
        return {"sheets": sheets}
    formulas = openpyxl.load_workbook(path, read_only=True, data_only=False)
    saved: list[Json] = []
    try:
        rows: list[Json] = list(_rows(_sheet(values, chosen), _sheet(formulas, chosen), saved))
    except _BeyondLimitsError:
        return {"beyond": chosen}
    return {
        "sheets": sheets,
        "sheet": chosen,
        "rows": rows,
        "merged": list(_merged_ranges(_sheet(values, chosen))),
        "from_1904": values.epoch.year == 1904,
        "saved_values": saved,
    }


def _sheet(workbook: Workbook, title: str) -> _Sheet:
    return cast("_Sheet", workbook[title])


def _chosen_sheet(workbook: Workbook, wanted: str | None) -> str | None:
    """The sheet asked for, or the only one there is; a hidden sheet beside it makes even that a question."""
    titles = [sheet.title for sheet in workbook.worksheets]
    if wanted is not None:
        return next((title for title in titles if matching_key(title) == matching_key(wanted)), None)
    return titles[0] if len(titles) == 1 and workbook.worksheets[0].sheet_state == "visible" else None


def _rows(values: _Sheet, formulas: _Sheet, saved: list[Json]) -> Iterator[Json]:
    """Every filled row with its number; blank rows are passed over, never taken for the end."""
    values.reset_dimensions()  # The stated size of a sheet may lie.
    formulas.reset_dimensions()
    pairs = zip_longest(values.iter_rows(), formulas.iter_rows(), fillvalue=())
    for number, (value_cells, formula_cells) in enumerate(pairs, start=1):
        row = [_value(*cells, saved) for cells in zip_longest(value_cells, formula_cells)]
        while row and row[-1] in (None, ""):
            row.pop()
        if not row:
            continue
        if number > MOST_ROWS + 1 or len(row) > MOST_COLUMNS:
            raise _BeyondLimitsError
        yield [number, row]


def _value(
    cell: ReadOnlyCell | EmptyCell | None, formula: ReadOnlyCell | EmptyCell | None, saved: list[Json]
) -> Json:
    """What a cell holds; for a formula, the value saved with it."""
    held = None if cell is None else cell.value
    if formula is not None and formula.value is not None and formula.data_type == "f":
        if held is None:
            return ["formula", str(formula.value)]
        saved.append(str(formula.coordinate))  # type: ignore[union-attr]  # an empty cell has no formula
    if cell is not None and held is not None and cell.data_type == "e":
        return ["error", str(held)]
    return _plain(held)


def _plain(held: object) -> Json:
    match held:
        case None | bool() | str() | int():
            return held
        case float():
            return held if math.isfinite(held) else ["error", str(held)]
        case datetime():
            return ["datetime", held.isoformat()]
        case date() | time():
            return [type(held).__name__, held.isoformat()]
        case timedelta():
            return ["seconds", held.total_seconds()]
        case _:
            return ["error", type(held).__name__]


def _merged_ranges(sheet: _Sheet) -> Iterator[str]:
    """Merged cells, which read-only sheets do not report: read from the sheet's own XML, up to a limit."""
    from defusedxml.ElementTree import iterparse
    from openpyxl.xml.constants import SHEET_MAIN_NS

    found = 0
    with sheet.parent._archive.open(sheet._worksheet_path) as stream:
        for _, element in iterparse(stream):
            if element.tag == f"{{{SHEET_MAIN_NS}}}mergeCell" and found <= MOST_MERGES:
                found += 1
                yield str(element.get("ref"))
            element.clear()


def _cap_memory() -> None:
    """Hold this process to 1 GB where the system can: Windows and macOS have no such limit to set."""
    if sys.platform == "linux":
        import resource

        _, most = resource.getrlimit(resource.RLIMIT_AS)
        cap = _MOST_MEMORY_BYTES if most == resource.RLIM_INFINITY else min(most, _MOST_MEMORY_BYTES)
        resource.setrlimit(resource.RLIMIT_AS, (cap, most))


if __name__ == "__main__":
    main(sys.argv[1:])
