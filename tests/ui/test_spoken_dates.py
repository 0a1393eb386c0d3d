"""Dates as people type them into the go-to box."""

from __future__ import annotations

from datetime import date

import pytest

from ui.spoken_dates import date_from_text, date_words, day_of_week, short_date

FRIDAY = date(2026, 12, 11)


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("2026-12-25", date(2026, 12, 25)),
        ("25 dec", date(2026, 12, 25)),
        ("Fri 25 December", date(2026, 12, 25)),
        ("25/12", date(2026, 12, 25)),
        ("3/1", date(2027, 1, 3)),  # the nearer third of January is the coming one
        ("3.1.26", date(2026, 1, 3)),
        ("mon", date(2026, 12, 7)),  # of the week in hand
        ("sunday", date(2026, 12, 13)),
        ("thu 10", date(2026, 12, 10)),
        ("31/2", None),
        ("pallister", None),
        ("11", None),  # a number alone is no date: staff numbers are numbers too
        ("", None),
    ],
)
def test_a_date_is_understood_near_the_day_in_hand(typed: str, meant: date | None) -> None:
    assert date_from_text(typed, FRIDAY) == meant


def test_dates_are_said_in_british_order() -> None:
    assert date_words(FRIDAY) == "Friday 11 December 2026"
    assert (short_date(FRIDAY), day_of_week(FRIDAY)) == ("Fri 11 Dec", "Fri 11")
