"""Small made-up crimes for the tests of what is found in them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from planner.places.crimes import CrimeRow, Crimes


@dataclass(frozen=True, slots=True)
class Crime:
    """Some crimes of one kind at one snap point."""

    easting: float
    northing: float
    count: int = 1
    kind: str = "Anti-social behaviour"
    street: str = "High Street"
    month: str = "2024-01"


def crimes(rows: Sequence[Crime]) -> Crimes:
    return Crimes.of(
        CrimeRow(
            month=row.month,
            force="Cleveland Police",
            crime_type=row.kind,
            easting=round(row.easting),
            northing=round(row.northing),
            street=row.street,
            lsoa_code="E01011954",
            count=row.count,
        )
        for row in rows
    )
