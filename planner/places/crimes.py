"""Recorded crimes as columns of numbers and names: what crime files become and hotspots are found in.

The one position of a crime is the snap point the police publish, not the address: a street centre, a public
place or a commercial building shared by several addresses. A month is all the time there is.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, fields, replace
from typing import Any, Final, Self

import numpy as np
from numpy.typing import NDArray

Counts = NDArray[np.int64]
Metres = NDArray[np.float64]
Texts = NDArray[np.str_]
Months = NDArray[np.datetime64]

# Kinds of place, not places: every supermarket and car park of a force shares one of these names, and a
# police station collects what was reported at its counter. Their crimes cannot show where to patrol.
GENERIC_STREETS: Final = frozenset({
    "Airport/Airfield", "Bus/Coach Station", "Conference/Exhibition Centre", "Ferry Terminal",
    "Further/Higher Educational Building", "Hospital", "Motorway Service Area", "Nightclub",
    "Park/Open Space", "Parking Area", "Pedestrian Subway", "Petrol Station", "Police Station", "Prison",
    "Race Track", "Railway Station", "Shopping Area", "Sports/Recreation Area", "Supermarket",
    "Theatre/Concert Hall", "Theme/Adventure Park", "",
})  # fmt: skip


@dataclass(frozen=True, slots=True, order=True)
class CrimeRow:
    """Crimes of one kind at one point in one month, as they are stored: whole metres, month "2024-01"."""

    month: str
    force: str
    crime_type: str
    easting: int
    northing: int
    street: str
    lsoa_code: str
    count: int


@dataclass(frozen=True, slots=True, eq=False)
class Crimes:
    """Recorded crimes with a known place; one element of every column for each kind of record.

    count: how many records share everything below. easting, northing: British National Grid metres.
    month: datetime64[M]. force: who published them. crime_type: as the police name it. street: the
    location without "On or near", empty where the file has none. lsoa_code: the census area, in the
    vintage of its month. The columns cannot be written to.
    """

    count: Counts
    easting: Metres
    northing: Metres
    month: Months
    force: Texts
    crime_type: Texts
    street: Texts
    lsoa_code: Texts

    def __post_init__(self) -> None:
        lengths = {len(column) for column in self._columns()}
        if len(lengths) > 1:
            raise ValueError(f"Columns of crimes differ in length: {sorted(lengths)}.")
        for column in self._columns():
            column.setflags(write=False)

    @classmethod
    def of(cls, rows: Iterable[CrimeRow]) -> Self:
        """From stored rows: the inverse of `rows`."""
        rows = tuple(rows)
        return cls(
            count=np.array([row.count for row in rows], dtype=np.int64),
            easting=np.array([row.easting for row in rows], dtype=np.float64),
            northing=np.array([row.northing for row in rows], dtype=np.float64),
            month=np.array([row.month for row in rows], dtype="datetime64[M]"),
            force=np.array([row.force for row in rows], dtype=np.str_),
            crime_type=np.array([row.crime_type for row in rows], dtype=np.str_),
            street=np.array([row.street for row in rows], dtype=np.str_),
            lsoa_code=np.array([row.lsoa_code for row in rows], dtype=np.str_),
        )

    def rows(self) -> tuple[CrimeRow, ...]:
        """What to store, in a fixed order; points that round to the same metre are one row."""
        counts: Counter[tuple[Any, ...]] = Counter()
        easting, northing = (np.rint(axis).astype(np.int64) for axis in (self.easting, self.northing))
        names = (self.month.astype(np.str_), self.force, self.crime_type)
        columns = (*names, easting, northing, self.street, self.lsoa_code)
        for *record, count in zip(*(column.tolist() for column in (*columns, self.count)), strict=True):
            counts[tuple(record)] += count
        return tuple(CrimeRow(*(*record, count)) for record, count in sorted(counts.items()))

    def __len__(self) -> int:
        """The number of rows; `total` is the number of crimes."""
        return len(self.count)

    @property
    def total(self) -> int:
        return int(self.count.sum())

    @property
    def months(self) -> tuple[str, ...]:
        """The months there are, oldest first: "2024-01"."""
        return tuple(str(month) for month in np.unique(self.month))

    def where(self, keep: NDArray[np.bool_]) -> Self:
        """The rows for which `keep` is true, in the same order."""
        return self.at(np.flatnonzero(keep))

    def at(self, places: NDArray[np.intp]) -> Self:
        """The rows at these places, in their order."""
        return replace(self, **{field.name: getattr(self, field.name)[places] for field in fields(self)})

    def is_generic(self) -> NDArray[np.bool_]:
        """True where the street is a kind of place ("Supermarket") rather than a place."""
        return np.isin(self.street, sorted(GENERIC_STREETS))

    def _columns(self) -> Iterator[Counts | Metres | Months | Texts]:
        return (getattr(self, field.name) for field in fields(self))
