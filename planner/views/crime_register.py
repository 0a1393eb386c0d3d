"""Recorded crime as it is stored, month by month: what crime files are held against."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from planner.domain.crime import CrimeCount


@dataclass(frozen=True, slots=True)
class RegisteredCrime:
    """How many records of one kind a month has at one point."""

    crime_type: str
    easting: int
    northing: int
    street: str
    lsoa_code: str
    ward: str
    count: int


CrimeRegister = dict[tuple[str, str], frozenset[RegisteredCrime]]
"""Month ("2024-01") and force to everything that is stored for them."""


def crime_register(session: Session) -> CrimeRegister:
    """Every month of every force."""
    months: dict[tuple[str, str], set[RegisteredCrime]] = defaultdict(set)
    for one in session.scalars(select(CrimeCount)):
        months[one.month, one.force].add(
            RegisteredCrime(
                one.crime_type, one.easting, one.northing, one.street, one.lsoa_code, one.ward, one.count
            )
        )
    return {month: frozenset(records) for month, records in months.items()}
