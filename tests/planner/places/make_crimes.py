"""Small made-up crimes for the tests of what is found in them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from planner.places.crimes import Crimes


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
    return Crimes(
        count=np.array([row.count for row in rows], dtype=np.int64),
        easting=np.array([row.easting for row in rows], dtype=np.float64),
        northing=np.array([row.northing for row in rows], dtype=np.float64),
        month=np.array([row.month for row in rows], dtype="datetime64[M]"),
        force=np.array(["Cleveland Police" for _ in rows], dtype=np.str_),
        crime_type=np.array([row.kind for row in rows], dtype=np.str_),
        street=np.array([row.street for row in rows], dtype=np.str_),
        lsoa_code=np.array(["E01011954" for _ in rows], dtype=np.str_),
    )
