"""What a file looks like before anybody has said what it holds: headings, first rows, and the likely kind."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from difflib import get_close_matches
from pathlib import Path
from typing import Final

from planner.exchange.imports import IMPORTS, ImportFormat
from planner.exchange.reading.police_layout import KEPT_HEADINGS
from planner.exchange.reading.row_check import read_table, template_columns
from planner.exchange.reading.table import Answers, shown
from planner.exchange.reading.template_row import TemplateRow
from planner.exchange.reading.written_text import cleaned, heading_key

FIRST_ROWS: Final = 5
MAPS: Final = frozenset({".geojson", ".json"})
ALIKE: Final = 0.8  # how like a heading must be to be proposed for a column of another spelling


@dataclass(frozen=True, slots=True)
class Look:
    """A file at a glance. ``rows``: the first lines under ``headings``, as written; ``count``: how many
    there are; ``kind``: the word of the import it looks like, "" if none."""

    source: str
    headings: tuple[str, ...] = ()
    rows: tuple[tuple[str, ...], ...] = ()
    count: int = 0
    kind: str = ""

    def first_value(self, heading: str) -> str:
        """The first filled value under a heading."""
        place = self.headings.index(heading) if heading in self.headings else -1
        return next((row[place] for row in self.rows if row[place]), "") if place >= 0 else ""


def look_at(path: Path, answers: Answers | None = None) -> Look:
    """Read a file without judging its values. Raises ImportRefused when it is no list, or a sheet is to be
    chosen, and OSError when it cannot be opened. A map is not opened: only its kind is told."""
    if path.suffix.lower() in MAPS:
        return Look(path.name, kind="wards")
    table = read_table(path, answers or Answers())
    width = len(table.headings)
    rows = tuple(
        tuple(cleaned(shown(value)) for value in (*line.values, *[None] * width)[:width])
        for line in table.lines[:FIRST_ROWS]
    )
    return Look(path.name, table.headings, rows, len(table.lines), likely_kind(table.headings))


def likely_kind(headings: Sequence[str]) -> str:
    """The kind of list most of whose needed columns these are, "" when no kind has half of them."""
    keys = {heading_key(heading) for heading in headings}
    if keys >= {heading_key(heading) for heading in KEPT_HEADINGS}:
        return "crime"
    lists = [(kind.name, _share(kind.row, keys)) for kind in IMPORTS if kind.row is not None]
    name, (needed, _) = max(lists, key=lambda one: one[1])
    return name if needed >= 0.5 else ""


def matching(kind: ImportFormat, headings: Sequence[str]) -> dict[str, str]:
    """For each column of a kind the heading that means it: the same word, else one nearly alike that is
    nobody else's, else ""."""
    assert kind.row is not None
    by_key = {heading_key(heading): heading for heading in headings if heading.strip()}
    columns = tuple(template_columns(kind.row))
    found = {name: by_key.get(heading_key(name), "") for name in columns}
    for name in (name for name in columns if not found[name]):
        free = [key for key, heading in by_key.items() if heading not in found.values()]
        alike = get_close_matches(heading_key(name), free, 1, ALIKE)
        found[name] = by_key[alike[0]] if alike else ""
    return found


def _share(row: type[TemplateRow], keys: Iterable[str]) -> tuple[float, int]:
    """How many of the needed columns are there, as a part of them; and how many of all."""
    columns = template_columns(row)
    there = [name for name in columns if heading_key(name) in keys]
    needed = [name for name, must in columns.items() if must]
    return sum(columns[name] for name in there) / len(needed), len(there)
