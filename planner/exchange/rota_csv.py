"""The duties of a rota as a plain list, one line for each person and day, for any program that reads CSV.

UTF-8 with a byte order mark, so that Excel reads names with accents; text that a spreadsheet would run as a
formula gets an apostrophe in front.
"""

from __future__ import annotations

import csv
from collections.abc import Iterator
from io import StringIO
from pathlib import Path

from planner.domain.dates_in_words import clock
from planner.exchange.plain_text import could_run, plain
from planner.exchange.rota_excel.contents import WorkbookContents
from planner.exchange.written_safely import write_bytes_safely
from planner.views.rota_grid import CellKind, RotaCell

HEADINGS = ("date", "group", "name", "number", "code", "start", "end", "paid_hours", "locked")


def export_rota_csv(path: Path, contents: WorkbookContents) -> None:
    """Write the list in the place of ``path``; FileNotWritten says why when it could not be."""
    data = rota_csv(contents).encode("utf-8-sig")
    write_bytes_safely(path, data)


def rota_csv(contents: WorkbookContents) -> str:
    """The whole text. Cells of days on which somebody is not employed are left out."""
    text = StringIO()
    writer = csv.writer(text, lineterminator="\r\n")
    writer.writerow(HEADINGS)
    writer.writerows(_lines(contents))
    return text.getvalue()


def _lines(contents: WorkbookContents) -> Iterator[tuple[str, ...]]:
    for group in contents.grid.groups:
        for person in group.people:
            for header, cell in zip(contents.grid.days, person.cells, strict=True):
                if cell.kind not in (CellKind.EMPTY, CellKind.NO_ROTA):
                    who = (_safe(group.name), _safe(person.name), _safe(person.number))
                    yield (header.day.isoformat(), *who, *_cell(contents, cell))


def _cell(contents: WorkbookContents, cell: RotaCell) -> tuple[str, ...]:
    code = contents.letters(cell.code) if cell.kind is CellKind.ABSENCE else cell.code
    start = "" if cell.start is None else clock(cell.start)
    end = "" if cell.end is None else clock(cell.end)
    return (_safe(code), start, end, f"{cell.paid_minutes / 60:.2f}", "yes" if cell.locked else "")


def _safe(text: str) -> str:
    shown = plain(text)
    return f"'{shown}" if could_run(text) or could_run(shown) else shown
