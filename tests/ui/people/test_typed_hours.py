"""Contract hours in the usual spellings."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ui.people.typed_hours import minutes_of_hours
from ui.widgets.figures import hours


@pytest.mark.parametrize(
    ("typed", "minutes"),
    [
        ("37", 2220),
        ("37.0", 2220),
        ("29,6", 1776),
        ("22.2 h", 1332),
        ("37 h 24", 2244),
        ("7:24", 444),
        ("0", 0),
    ],
)
def test_hours_may_be_written_in_tenths_or_minutes(typed: str, minutes: int) -> None:
    assert minutes_of_hours(typed) == minutes


@pytest.mark.parametrize("typed", ["", "many", "-3", "37 h 75", "1e3", "12.345"])
def test_what_is_no_number_of_hours_is_none(typed: str) -> None:
    assert minutes_of_hours(typed) is None


@given(tenths=st.integers(0, 480))
def test_hours_shown_to_a_tenth_are_read_back_as_themselves(tenths: int) -> None:
    assert minutes_of_hours(hours(tenths * 6)) == tenths * 6
