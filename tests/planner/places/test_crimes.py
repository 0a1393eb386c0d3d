"""Crimes as columns: what is stored of them comes back, and nobody can change them on the way."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.places.crimes import CrimeRow, Crimes
from tests.planner.places.make_crimes import Crime, crimes

ROWS = st.builds(
    CrimeRow,
    month=st.sampled_from(["2018-12", "2024-01"]),
    force=st.just("Cleveland Police"),
    crime_type=st.sampled_from(["Burglary", "Drugs"]),
    easting=st.integers(449_000, 449_003),
    northing=st.just(532_000),
    street=st.sampled_from(["", "Church Street"]),
    lsoa_code=st.just("E01011954"),
    count=st.integers(1, 9),
)


@given(st.lists(ROWS, max_size=20))
def test_stored_rows_come_back_as_the_same_crimes(rows: list[CrimeRow]) -> None:
    """Rows of the same kind, place and month become one, with their counts added."""
    once = Crimes.of(rows).rows()

    assert Crimes.of(once).rows() == once
    assert sum(row.count for row in once) == sum(row.count for row in rows)
    assert list(once) == sorted(once)
    assert len({replace(row, count=0) for row in once}) == len(once)


def test_points_are_stored_in_whole_metres() -> None:
    some = Crimes.of([CrimeRow("2024-01", "Cleveland Police", "Drugs", 450_000, 532_000, "", "", 2)])
    moved = replace(some, easting=np.array([450_000.4]))

    assert [row.easting for row in moved.rows()] == [450_000]


def test_months_and_totals() -> None:
    some = crimes([Crime(0, 0, 3, month="2024-02"), Crime(5, 0, 4, month="2023-12")])

    assert (some.total, len(some), some.months) == (7, 2, ("2023-12", "2024-02"))


def test_columns_cannot_be_changed_or_differ_in_length() -> None:
    some = crimes([Crime(0, 0)])

    with pytest.raises(ValueError, match="read-only"):
        some.count[0] = 5
    with pytest.raises(ValueError, match=r"differ in length: \[0, 1\]"):
        replace(some, street=np.array([], dtype=np.str_))


@pytest.mark.parametrize("street", ["Supermarket", "Police Station", ""])
def test_kinds_of_place_are_not_places(street: str) -> None:
    assert crimes([Crime(0, 0, street=street)]).is_generic().tolist() == [True]
    assert crimes([Crime(0, 0, street="St Patricks Shops")]).is_generic().tolist() == [False]
