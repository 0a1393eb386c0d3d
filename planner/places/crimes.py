"""Recorded crimes as columns of numbers and names: what crime files become and hotspots are found in.

The one position of a crime is the snap point the police publish, not the address: a street centre, a public
place or a commercial building shared by several addresses. A month is all the time there is.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, fields, replace
from typing import Final, Self

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
