"""Wall clock and elapsed minutes: both nights on which the clocks change, and back again."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from solver.clock import MINUTES_A_DAY, Clock

AUTUMN, SPRING, WINTER = date(2026, 10, 24), date(2027, 3, 27), date(2026, 12, 12)


@pytest.mark.parametrize(("saturday", "hours"), [(AUTUMN, 9), (SPRING, 7), (WINTER, 8)])
def test_from_22_00_to_06_00(saturday: date, hours: int) -> None:
    clock = Clock(saturday)
    assert clock.minute(0, 30 * 60) - clock.minute(0, 22 * 60) == hours * 60


@pytest.mark.parametrize(("saturday", "hours"), [(AUTUMN, 25), (SPRING, 23), (WINTER, 24)])
def test_how_long_the_sunday_is(saturday: date, hours: int) -> None:
    clock = Clock(saturday)
    assert clock.minute(2, 0) - clock.minute(1, 0) == hours * 60


def test_the_period_starts_at_minute_0_and_history_is_negative() -> None:
    clock = Clock(WINTER)
    assert clock.minute(0, 0) == 0
    assert clock.minute(-1, 22 * 60) == -120


def test_a_wall_time_that_comes_twice_is_read_as_the_first() -> None:
    clock = Clock(AUTUMN)
    # 01:30 on Sunday 25 October: 90 minutes after midnight, not 150.
    assert clock.minute(1, 90) - clock.minute(1, 0) == 90
    assert clock.minute(1, 120) - clock.minute(1, 0) == 180


def test_a_wall_time_that_does_not_exist_is_read_an_hour_later() -> None:
    clock = Clock(SPRING)
    # 01:30 on Sunday 28 March is skipped; the clock shows 02:30 then, 90 minutes after midnight.
    assert clock.minute(1, 90) - clock.minute(1, 0) == 90
    assert clock.wall(clock.minute(1, 90)) == (1, 150)


def test_dates_and_weekdays() -> None:
    clock = Clock(WINTER)
    assert clock.date(2) == date(2026, 12, 14)
    assert [clock.weekday(day) for day in (-1, 0, 1, 2)] == [4, 5, 6, 0]


def test_another_zone_has_its_own_nights() -> None:
    clock = Clock(AUTUMN, "UTC")
    assert clock.minute(2, 0) == 2 * MINUTES_A_DAY


@given(
    start=st.dates(date(2020, 1, 1), date(2035, 12, 31)),
    day=st.integers(-60, 60),
    minute=st.integers(0, MINUTES_A_DAY - 1),
)
def test_wall_is_the_inverse_of_minute_except_where_the_clock_jumps(
    start: date, day: int, minute: int
) -> None:
    clock = Clock(start)
    back = clock.wall(clock.minute(day, minute))
    skipped = back == (day, minute + 60)
    assert back == (day, minute) or (skipped and 60 <= minute < 120)


@given(start=st.dates(date(2020, 1, 1), date(2035, 12, 31)), elapsed=st.integers(-90_000, 90_000))
def test_elapsed_time_survives_the_way_over_the_wall_clock_or_comes_twice(start: date, elapsed: int) -> None:
    clock = Clock(start)
    assert clock.minute(*clock.wall(elapsed)) in (elapsed, elapsed - 60)
