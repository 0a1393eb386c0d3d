"""Where postcodes lie, from a file of the Ordnance Survey's open Code-Point: a line for each unit postcode.

The published files have no headings: postcode, positional quality, easting, northing, then codes of areas.
Copies with headings that name these columns are read too.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Final

from planner.exchange.import_refused import ImportRefused, shortened
from planner.exchange.reading.csv_table import csv_lines, decoded
from planner.exchange.reading.file_bytes import read_bytes
from planner.exchange.reading.written_text import heading_key
from solver.language import tr

PUBLISHED: Final = (0, 2, 3)  # columns of postcode, easting and northing in the published files
_NAMES: Final = ({"postcode", "pc"}, {"eastings", "easting", "ea"}, {"northings", "northing", "no"})
_MOST_EASTING, _MOST_NORTHING = 700_000, 1_300_000
NO_POSITION: Final = (0, 0)  # how the publisher says that a postcode has no place yet

Postcodes = Mapping[str, tuple[int, int]]
"""Postcode without blanks to easting and northing in metres."""


def postcode_key(text: str) -> str:
    """ "TS24 8AA" and "TS248AA" are the same."""
    return "".join(text.split()).upper()


def read_postcodes(path: Path) -> Postcodes:
    """Every postcode of a file that has a position; ImportRefused says what is wrong with it."""
    name = path.name
    lines = csv_lines(name, decoded(name, read_bytes(path)))
    columns: Sequence[int] = PUBLISHED
    found: dict[str, tuple[int, int]] = {}
    for number, cells in lines:
        if number == 1 and (named := _named_columns(cells)):
            columns = named
        elif cells:
            postcode, position = _position(name, number, cells, columns)
            if position != NO_POSITION:
                found[postcode] = position
    if not found:
        raise ImportRefused(
            tr("{name} holds no postcodes. Choose a Code-Point Open file such as ts.csv.", name=name)
        )
    return found


def _named_columns(headings: Sequence[str]) -> tuple[int, ...]:
    """Where the three columns stand by their headings; nothing if the first line is none of headings."""
    keys = [heading_key(heading) for heading in headings]
    places = [next((place for place, key in enumerate(keys) if key in names), -1) for names in _NAMES]
    return tuple(places) if min(places) >= 0 else ()


def _position(
    name: str, number: int, cells: Sequence[str], columns: Sequence[int]
) -> tuple[str, tuple[int, int]]:
    try:
        postcode, easting, northing = (cells[column].strip() for column in columns)
        position = int(easting), int(northing)
    except (ValueError, IndexError) as reason:
        raise ImportRefused(
            tr(
                "{name} is not a Code-Point Open file: line {number} is “{shortened}”; each line "
                "needs a postcode, a quality, an easting and a northing.",
                name=name,
                number=number,
                shortened=shortened(",".join(cells)),
            )
        ) from reason
    if not (0 <= position[0] <= _MOST_EASTING and 0 <= position[1] <= _MOST_NORTHING):
        raise ImportRefused(
            tr("{name}: line {number} lies outside the National Grid.", name=name, number=number)
        )
    return postcode_key(postcode), position
