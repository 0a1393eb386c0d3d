"""Workbooks: a checked .xlsx file, opened by a child process, as a table.

The child may be killed by its limits or die on broken XML; either way this process only ever sees plain
JSON, and the user one sentence.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Mapping, Sequence
from datetime import date, datetime, time, timedelta
from pathlib import Path
from typing import Any, Final

from planner.exchange.import_refused import ImportRefused, Question
from planner.exchange.reading.table import (
    MOST_COLUMNS,
    MOST_ROWS,
    Answers,
    CellError,
    Line,
    Table,
    Value,
    below_title,
    shown,
)
from planner.exchange.reading.workbook_child import MOST_MERGES
from planner.exchange.reading.workbook_safety import check_workbook, damaged
from solver.language import tr

MOST_SECONDS: Final = 20
_ROOT: Final = Path(__file__).resolve().parents[3]


def excel_table(path: Path, answers: Answers) -> Table:
    """The one sheet of a workbook, or the one the answers name, as a table."""
    check_workbook(path)
    found = _opened(path, answers.sheet)
    if "beyond" in found:
        sheet = found["beyond"]
        raise ImportRefused(
            tr(
                "{name}, {sheet}: too many rows or columns (limit {most_rows:,} × "
                "{most_columns}); delete what is not part of the list, empty-looking rows and "
                "columns included.",
                name=path.name,
                sheet=sheet,
                most_rows=MOST_ROWS,
                most_columns=MOST_COLUMNS,
            )
        )
    if "sheet" not in found:
        raise _ask_for_sheet(path.name, found["sheets"], answers.sheet)
    if not found["rows"]:
        raise ImportRefused(
            tr("{name}, {found} is empty: it has no row of headings.", name=path.name, found=found["sheet"])
        )
    _refuse_merged(path.name, found["sheet"], found["merged"])
    return _table(path.name, found)


def _table(name: str, found: Mapping[str, Any]) -> Table:
    every = [Line(number, tuple(_value(cell) for cell in cells)) for number, cells in found["rows"]]
    (headings, *lines), titles = below_title(every)
    sheet = str(found["sheet"])

    def place(line: int, column: int) -> str:
        return f"{sheet}!{column_letters(column)}{line}"

    texts = tuple(map(shown, headings.values))
    return Table(name, texts, tuple(lines), place, (*_notices(found), *titles))


def column_letters(index: int) -> str:
    """The name of a column: 0 is A, 25 is Z, 26 is AA."""
    letters = ""
    index += 1
    while index:
        index, letter = divmod(index - 1, 26)
        letters = chr(ord("A") + letter) + letters
    return letters


def _opened(path: Path, sheet: str | None) -> dict[str, Any]:
    """What the child process says of a workbook."""
    command = [sys.executable, "-m", "planner.exchange.reading.workbook_child", str(path.resolve())]
    environment = os.environ | {"PYTHONPATH": str(_ROOT)}
    try:
        child = subprocess.run(
            command if sheet is None else [*command, sheet],
            capture_output=True,
            env=environment,
            timeout=MOST_SECONDS,
            check=False,
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
    except subprocess.TimeoutExpired as reason:
        raise ImportRefused(
            tr(
                "{name} took longer than {most_seconds} seconds to open.",
                name=path.name,
                most_seconds=MOST_SECONDS,
            )
        ) from reason
    if child.returncode != 0:
        if b"MemoryError" in child.stderr[-2_000:]:
            raise ImportRefused(
                tr("{name} is too large, or expands to too much; save only the sheet needed.", name=path.name)
            )
        raise damaged(path.name)
    answer: dict[str, Any] = json.loads(child.stdout)
    return answer


def _ask_for_sheet(name: str, sheets: Sequence[Sequence[str]], wanted: str | None) -> ImportRefused:
    titles = tuple(title for title, _ in sheets)
    hidden = [title for title, state in sheets if state != "visible"]
    if wanted is not None:
        start = tr("{name} has no sheet “{wanted}”", name=name, wanted=wanted)
    elif hidden:
        start = tr("{name} has hidden sheets ({hidden})", name=name, hidden=", ".join(hidden))
    else:
        start = tr("{name} has {titles} sheets", name=name, titles=len(titles))
    return ImportRefused(
        tr("{start}; choose which sheet is meant.", start=start), question=Question("sheet", titles)
    )


def _refuse_merged(name: str, sheet: str, merged: Sequence[str]) -> None:
    if len(merged) > MOST_MERGES:
        raise ImportRefused(
            tr(
                "{name}, {sheet}: too many merged cells (limit {most_merges:,}).",
                name=name,
                sheet=sheet,
                most_merges=MOST_MERGES,
            )
        )
    if merged:
        raise ImportRefused(
            tr(
                "{name}, {sheet}!{merged} is merged, so which row or column is meant cannot be "
                "told; unmerge all cells.",
                name=name,
                sheet=sheet,
                merged=merged[0],
            )
        )


def _notices(found: Mapping[str, Any]) -> list[str]:
    notices = []
    hidden = [title for title, state in found["sheets"] if state != "visible" and title != found["sheet"]]
    if hidden:
        notices.append(tr("Hidden sheets were not read: {hidden}.", hidden=", ".join(hidden)))
    if found["from_1904"]:
        notices.append(tr("The workbook counts days from 1904 (Mac); its dates were read so."))
    saved = found["saved_values"]
    if saved:
        cells = tr("cell holds a formula") if len(saved) == 1 else tr("cells hold formulas")
        notices.append(
            tr(
                "{saved} {cells}, {saved_2} first; the saved value was used.",
                saved=len(saved),
                cells=cells,
                saved_2=saved[0],
            )
        )
    return notices


def _value(cell: Any) -> Value:
    """A value as the child wrote it, back in its own type."""
    match cell:
        case None | bool() | int() | float() | str():
            return cell
        case ["date", str(text)]:
            return date.fromisoformat(text)
        case ["datetime", str(text)]:
            return datetime.fromisoformat(text)
        case ["time", str(text)]:
            return time.fromisoformat(text)
        case ["seconds", float(seconds)]:
            return timedelta(seconds=seconds)
        case ["formula", str(text)]:
            return CellError(text, tr("is a formula with no saved value"))
        case [_, text]:
            return CellError(str(text), tr("is not a value"))
    raise TypeError(f"not a value of the workbook child: {cell!r}")
