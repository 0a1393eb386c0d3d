"""Recorded crime: monthly counts by approximate place, from which hotspots are proposed."""

from __future__ import annotations

from sqlalchemy import CheckConstraint, Index
from sqlalchemy.orm import Mapped, mapped_column

from planner.domain.record import Record


class CrimeCount(Record):
    """How many records of one kind a force published for one month at one approximate point.

    `month` is "2024-01". The files have no day and no hour. Importing a month of a force again replaces
    what was there, because most records carry no reference to tell repeats by.
    """

    __table_args__ = (
        CheckConstraint("count > 0", name="count"),
        Index("ix_crime_count_month_force", "month", "force"),
    )

    month: Mapped[str]
    force: Mapped[str]
    crime_type: Mapped[str]
    street: Mapped[str] = mapped_column(default="")
    lsoa_code: Mapped[str] = mapped_column(default="")
    ward: Mapped[str] = mapped_column(default="")
    easting: Mapped[int]
    northing: Mapped[int]
    count: Mapped[int]
