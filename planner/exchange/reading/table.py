"""A sheet of rows before anybody has judged its values: headings, lines, and where each value stands.

CSV files and workbooks both become this, so every import is written once.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from enum import Enum
from types import MappingProxyType
from typing import Final

from solver.language import tr

MOST_ROWS: Final = 5_000
MOST_COLUMNS: Final = 200
MOST_TITLES: Final = 5  # lines above the headings, such as what the list is and of which day


@dataclass(frozen=True, slots=True)
class CellError:
    """A cell that holds no value: an Excel error such as #N/A, or a formula never calculated."""

    text: str
    reason: str


Value = str | int | float | bool | date | datetime | time | timedelta | CellError | None


class DateOrder(Enum):
    """How a file that writes 01/02/2026 means it."""

    DAY_FIRST = "day first"
    MONTH_FIRST = "month first"


@dataclass(frozen=True, slots=True)
class Answers:
    """What a person has settled about a file: remembered by source, and asked for by `Question`.

    columns: template column to the heading the file uses for it; "" for one that is not to be read.
    """

    sheet: str | None = None
    date_order: DateOrder | None = None
    columns: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))


@dataclass(frozen=True, slots=True)
class Line:
    """One row of a file under its headings."""

    number: int
    values: tuple[Value, ...]


@dataclass(frozen=True, slots=True)
class Table:
    """Headings and the filled lines below them.

    place: line number and column index to what the file would call it, "line 7" or "Leave!C7".
    """

    source: str
    headings: tuple[str, ...]
    lines: tuple[Line, ...]
    place: Callable[[int, int], str]
    notices: tuple[str, ...] = ()


def shown(value: Value) -> str:
    """A value as people see it in the file."""
    match value:
        case None:
            return ""
        case CellError():
            return value.text
        case _:
            return str(value)


def below_title(lines: Sequence[Line]) -> tuple[Sequence[Line], tuple[str, ...]]:
    """The lines from the headings on, and a notice of what stands above them.

    A title is a line with one filled cell above a line with several; a list has several columns.
    """
    filled = [[str(value).strip() for value in line.values if str(value or "").strip()] for line in lines]
    first = next((at for at, cells in enumerate(filled[: MOST_TITLES + 1]) if len(cells) > 1), 0)
    if not first:
        return lines, ()
    titles = "; ".join(cells[0] for cells in filled[:first])
    return lines[first:], (tr("Passed over above the headings: {titles}.", titles=titles),)
