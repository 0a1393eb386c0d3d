"""The ward map: the outlines of the wards that lie under every map, as they were read from a file."""

from __future__ import annotations

from sqlalchemy import JSON
from sqlalchemy.orm import Mapped, mapped_column

from planner.domain.record import Record


class WardOutline(Record):
    """One ward. `rings` are closed lines of (easting, northing) in whole metres of the national grid, holes
    among them; `source` is the name of the file they came from."""

    code: Mapped[str] = mapped_column(unique=True)
    name: Mapped[str]
    source: Mapped[str]
    rings: Mapped[list[list[list[int]]]] = mapped_column(JSON)

    def __str__(self) -> str:
        return self.name
