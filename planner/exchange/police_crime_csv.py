"""Police street-level crime files in, as data.police.uk publishes them: one force and one month a file.

Quirks that are dealt with here: either line ending; rows without a place; anti-social behaviour without a
Crime ID, so that repeats cannot be told apart and a month read twice replaces itself; rows that lie outside
the area asked for; street names in odd capitals; the same folder as one level of files or a folder a month.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final, NamedTuple

import numpy as np

from planner.exchange.crime_files import CrimeFiles, FileRead, commonest
from planner.exchange.import_refused import ImportRefused, Question, shortened
from planner.exchange.reading.csv_table import csv_lines, decoded
from planner.exchange.reading.file_bytes import read_bytes
from planner.exchange.reading.police_layout import kept_columns
from planner.places.crimes import Crimes
from planner.places.grid_reference import to_grid
from planner.places.wards import NOWHERE, Wards
from solver.language import tr

MOST_FILE_BYTES: Final = 200_000_000  # A large force's month is a tenth of that.

NO_LOCATION: Final = tr("no location given")
OUTSIDE: Final = tr("outside the area")
REPEATED: Final = tr("same Crime ID as an earlier row")
REPLACED: Final = tr("no Crime ID, and the month is in a later file too")
_MONTH: Final = re.compile(r"(19|20)\d\d-(0[1-9]|1[0-2])")
_BRITAIN: Final = (49.0, 61.5, -9.0, 2.5)  # South, north, west, east in degrees.


class _Record(NamedTuple):
    """What is kept of a row; equal records are counted, not listed."""

    month: str
    force: str
    crime_type: str
    street: str
    lsoa_code: str
    latitude: float
    longitude: float


@dataclass(frozen=True, slots=True)
class Area:
    """Which rows are wanted: in these wards, with an LSOA name that begins so, of this force; or all."""

    wards: Wards | None = None
    lsoa_name_start: str = ""
    force: str = ""


ANYWHERE: Final = Area()


class _Parsed(NamedTuple):
    """One file's rows with their Crime ID, and how many were left out already."""

    name: str
    rows_read: int
    rows: list[tuple[str, _Record]]
    left_out: Counter[str]
    forces: frozenset[str]
    months: frozenset[str]


Progress = Callable[[str, int, int], None]  # a file's name, its place from 1, how many there are


def silent(name: str, place: int, files: int) -> None:
    """Nobody is waiting."""


def read_crime_files(paths: Sequence[Path], area: Area = ANYWHERE, progress: Progress = silent) -> CrimeFiles:
    """Everything wanted from these files and folders, later files going before earlier ones.

    ``progress`` is told before each file is read; what it raises ends the reading.
    Raises ImportRefused when a file cannot be read, when nothing of them lies in the area, or when they
    are of several forces and the area says nothing about which is meant.
    """
    files, notices = street_files(paths)
    parsed = []
    for place, path in enumerate(files, 1):
        progress(path.name, place, len(files))
        parsed.append(_parse(path.name, decoded(path.name, read_bytes(path, MOST_FILE_BYTES)), area))
    _ask_which_force({force for file in parsed for force in file.forces}, area)
    kept = _without_repeats(parsed)
    outside = _outside({record for records in kept for record in records}, area.wards)
    for file, records in zip(parsed, kept, strict=True):
        gone = [record for record in records if record in outside]
        file.left_out[OUTSIDE] += sum(records.pop(record) for record in gone)
    reads = tuple(_file_read(file, records) for file, records in zip(parsed, kept, strict=True))
    if not any(read.rows_kept for read in reads):
        raise _nothing_inside(reads)
    notices += [_none_inside(read) for read in reads if not read.rows_kept]
    return CrimeFiles(_crimes(sum(kept, Counter())), reads, tuple(notices))


def street_files(paths: Iterable[Path]) -> tuple[list[Path], list[str]]:
    """The street files among these files and in these folders, two levels deep, in order of name."""
    files: list[Path] = []
    notices: list[str] = []
    for path in paths:
        if not path.is_dir():
            files.append(path)
            continue
        inside = sorted([*path.glob("*.csv"), *path.glob("*/*.csv")], key=lambda file: (file.name, file))
        streets = [file for file in inside if "-street" in file.name]
        if not streets:
            raise ImportRefused(
                tr("{name} holds no street-level crime file (one named …-street.csv).", name=path.name)
            )
        if len(streets) < len(inside):
            others = len(inside) - len(streets)
            notices.append(
                tr(
                    "{name}: CSV files not read, as they are not street-level crime: {others}.",
                    name=path.name,
                    others=others,
                )
            )
        files += streets
    if not files:
        raise ImportRefused(tr("No crime file was chosen."))
    return files, notices


def _parse(name: str, text: str, area: Area) -> _Parsed:
    """The rows of one file that have a place, and lie in the area as far as the row itself can tell."""
    lines = csv_lines(name, text)
    _, headings = next(lines, (0, []))
    columns = kept_columns(name, headings)
    rows: list[tuple[str, _Record]] = []
    left_out: Counter[str] = Counter()
    forces, months, read = set(), set(), 0
    for number, cells in lines:
        if not cells:
            continue
        read += 1
        if len(cells) != len(headings):
            raise _broken_row(
                name,
                number,
                tr("has {cells} values under {headings} headings", cells=len(cells), headings=len(headings)),
            )
        crime_id, month, force, longitude, latitude, location, lsoa_code, lsoa_name, kind = (
            cells[column] for column in columns
        )
        if not _MONTH.fullmatch(month) or not kind or not force:
            raise _broken_row(name, number, tr("needs a month such as 2024-01, a force and a crime type"))
        forces.add(force)
        months.add(month)
        if not latitude and not longitude:
            left_out[NO_LOCATION] += 1
        elif not lsoa_name.startswith(area.lsoa_name_start) or area.force not in ("", force):
            left_out[OUTSIDE] += 1
        else:
            degrees = _degrees(name, number, latitude, longitude)
            rows.append((crime_id, _Record(month, force, kind, street_name(location), lsoa_code, *degrees)))
    if not read:
        raise ImportRefused(tr("{name} has headings but no crimes below them.", name=name))
    return _Parsed(name, read, rows, left_out, frozenset(forces), frozenset(months))


def street_name(location: str) -> str:
    """The street of a location: "On or near St Paul'S Road" is "St Paul's Road"; empty if none is given."""
    street = location.removeprefix("On or near").strip()
    return "" if street == "No Location" else re.sub(r"'S\b", "'s", street)


def _degrees(name: str, number: int, latitude: str, longitude: str) -> tuple[float, float]:
    try:
        degrees = float(latitude), float(longitude)
    except ValueError as reason:
        pair = tr(
            "latitude “{shortened}” and longitude “{shortened_2}”",
            shortened=shortened(latitude),
            shortened_2=shortened(longitude),
        )
        raise _broken_row(name, number, tr("has {pair}; both must be numbers", pair=pair)) from reason
    south, north, west, east = _BRITAIN
    if not (south <= degrees[0] <= north and west <= degrees[1] <= east):
        raise _broken_row(
            name,
            number,
            tr(
                "lies at latitude {latitude}, longitude {longitude}, not in Britain",
                latitude=latitude,
                longitude=longitude,
            ),
        )
    return degrees


def _broken_row(name: str, number: int, what: str) -> ImportRefused:
    return ImportRefused(
        tr(
            "{name} cannot be read: line {number} {what}; download the file again.",
            name=name,
            number=number,
            what=what,
        )
    )


def _ask_which_force(forces: set[str], area: Area) -> None:
    if len(forces) > 1 and area == ANYWHERE:
        names = tuple(sorted(forces))
        raise ImportRefused(
            tr(
                "The files are of {names} forces ({join_names}); choose one, or give the wards.",
                names=len(names),
                join_names=", ".join(names),
            ),
            question=Question("force", names),
        )


def _without_repeats(files: Sequence[_Parsed]) -> list[Counter[_Record]]:
    """The records of each file, counted, each crime once; `left_out` is told of the others.

    A Crime ID that was seen is a repeat. Rows without one cannot be told from each other, so of the rows a
    force has for a month only those of the last file count.
    """
    last = {
        (record.month, record.force): place
        for place, file in enumerate(files)
        for crime_id, record in file.rows
        if not crime_id
    }
    seen: set[str] = set()
    kept = []
    for place, file in enumerate(files):
        records: Counter[_Record] = Counter()
        for crime_id, record in file.rows:
            if crime_id in seen:
                file.left_out[REPEATED] += 1
            elif not crime_id and last[record.month, record.force] != place:
                file.left_out[REPLACED] += 1
            else:
                records[record] += 1
            if crime_id:
                seen.add(crime_id)
        kept.append(records)
    return kept


def _outside(records: set[_Record], wards: Wards | None) -> set[_Record]:
    if wards is None:
        return set()
    ordered = sorted(records)
    easting, northing = to_grid(
        [record.latitude for record in ordered], [record.longitude for record in ordered]
    )
    inside = wards.index_of(easting, northing) != NOWHERE
    return {record for record, within in zip(ordered, inside, strict=True) if not within}


def _crimes(records: Counter[_Record]) -> Crimes:
    ordered = sorted(records)
    month, force, kind, street, lsoa_code, latitude, longitude = zip(*ordered, strict=True)
    easting, northing = to_grid(latitude, longitude)
    return Crimes(
        count=np.array([records[record] for record in ordered], dtype=np.int64),
        easting=easting,
        northing=northing,
        month=np.array(month, dtype="datetime64[M]"),
        force=np.array(force),
        crime_type=np.array(kind),
        street=np.array(street),
        lsoa_code=np.array(lsoa_code),
    )


def _file_read(file: _Parsed, kept: Counter[_Record]) -> FileRead:
    force, months = tr(" and ").join(sorted(file.forces)), tuple(sorted(file.months))
    return FileRead(file.name, force, months, file.rows_read, kept.total(), commonest(file.left_out))


def _none_inside(read: FileRead) -> str:
    why = ", ".join(f"{count} {reason}" for reason, count in read.left_out)
    return tr(
        "{name} ({force}): no row of it is used ({rows_read:,} read; {why}).",
        name=read.name,
        force=read.force,
        rows_read=read.rows_read,
        why=why,
    )


def _nothing_inside(reads: Sequence[FileRead]) -> ImportRefused:
    return ImportRefused(
        tr(
            "{none_inside} Choose the files of the force and town that are planned.",
            none_inside=_none_inside(reads[0]),
        )
    )
