"""CSV files: their encoding, their lines, and the table they make.

UTF-8 is what everybody should write. Excel's plain "CSV" is Windows-1252, which is read with a notice
where names are concerned, since only accents and £ can go wrong.
"""

from __future__ import annotations

import codecs
import csv
import io
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Final

from planner.exchange.import_refused import ImportRefused
from planner.exchange.reading.file_bytes import read_bytes
from planner.exchange.reading.table import MOST_COLUMNS, MOST_ROWS, Line, Table, below_title
from planner.exchange.reading.written_text import heading_key
from solver.language import tr

MOST_LOOKED_AT: Final = 10_000  # letters; the headings are among them
SEPARATORS: Final = ",;\t|"  # the first counts where there are as many of another


def csv_table(path: Path) -> Table:
    """A CSV file with one line of headings as a table; blank lines are passed over."""
    text, notices = _decoded_with_notices(path.name, read_bytes(path))
    lines, more = below_title(_filled_lines(path.name, text))
    if not lines:
        raise ImportRefused(tr("{name} is empty: it has no line of headings.", name=path.name))
    headings = tuple(str(value) for value in lines[0].values)
    _check_layout(path.name, headings, lines)
    return Table(path.name, headings, tuple(lines[1:]), _line_place, (*notices, *more))


def _filled_lines(name: str, text: str) -> list[Line]:
    records = csv_lines(name, text, _separator(text))
    return [Line(number, tuple(cells)) for number, cells in records if any(map(str.strip, cells))]


def _separator(text: str) -> str:
    """The mark there is most of in the first line that has several of one; a title above has not."""
    for line in text[:MOST_LOOKED_AT].splitlines():
        mark = max(SEPARATORS, key=line.count)
        if line.count(mark) > 1:
            return mark
    return ","


def decoded(name: str, data: bytes) -> str:
    """UTF-8 text with or without a byte order mark; anything else is refused by its likely name."""
    if data.startswith(b"PK\x03\x04"):
        raise ImportRefused(tr("{name} is a workbook or zip archive, not a CSV file.", name=name))
    if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        raise ImportRefused(
            tr("{name} cannot be read as CSV: it is in UTF-16; save it as CSV UTF-8.", name=name)
        )
    if b"\0" in data:
        line = data[: data.index(b"\0")].count(b"\n") + 1
        raise ImportRefused(
            tr(
                "{name} cannot be read as CSV: line {line} holds a byte that is not text.",
                name=name,
                line=line,
            )
        )
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as reason:
        line = data[: reason.start].count(b"\n") + 1
        raise ImportRefused(
            tr(
                "{name} cannot be read as CSV: line {line} is not in UTF-8; save it as CSV UTF-8.",
                name=name,
                line=line,
            )
        ) from reason


def csv_lines(name: str, text: str, separator: str = ",") -> Iterator[tuple[int, list[str]]]:
    """Every record with the number of the line it ends on."""
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=separator, strict=True)
    try:
        for cells in reader:
            yield reader.line_num, cells
    except csv.Error as reason:
        too_long = "field larger" in str(reason)
        what = tr("a value is far too long") if too_long else tr("the quotation marks do not pair up")
        raise ImportRefused(
            tr(
                "{name} cannot be read as CSV: line {line_num}: {what}.",
                name=name,
                line_num=reader.line_num,
                what=what,
            )
        ) from reason


def _decoded_with_notices(name: str, data: bytes) -> tuple[str, tuple[str, ...]]:
    try:
        return decoded(name, data), ()
    except ImportRefused as refusal:
        if not isinstance(refusal.__cause__, UnicodeDecodeError):
            raise
        try:
            text = data.decode("cp1252")
        except UnicodeDecodeError:
            raise refusal from None
        return text, (tr("{name} is in Windows-1252, not UTF-8; check names with accents.", name=name),)


def _check_layout(name: str, headings: Sequence[str], lines: Sequence[Line]) -> None:
    if len(lines) - 1 > MOST_ROWS or len(headings) > MOST_COLUMNS:
        raise ImportRefused(
            tr(
                "{name}: too many rows or columns (limit {most_rows:,} × {most_columns}).",
                name=name,
                most_rows=MOST_ROWS,
                most_columns=MOST_COLUMNS,
            )
        )
    for line in lines[1:]:
        extra = [cell for cell in line.values[len(headings) :] if heading_key(str(cell))]
        if extra:
            raise ImportRefused(
                tr(
                    "{name} cannot be read as CSV: line {number} has {values} values under "
                    "{headings} headings; put values that hold a comma in quotation marks.",
                    name=name,
                    number=line.number,
                    values=len(line.values),
                    headings=len(headings),
                )
            )


def _line_place(line: int, column: int) -> str:
    return tr("line {line}", line=line)
