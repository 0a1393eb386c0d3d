"""Dawn and dusk at Hartlepool (54.69 N, 1.21 W), on the nights the clocks change, and in the far north."""

from __future__ import annotations

import math
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.places.daylight import LONDON, Daylight, daylight

HARTLEPOOL = 54.69, -1.21


def _minutes_apart(moment: datetime | None, clock: str) -> float:
    assert moment is not None
    hour, minute = map(int, clock.split(":"))
    return abs(moment.hour * 60 + moment.minute - (hour * 60 + minute))


@pytest.mark.parametrize(
    ("day", "dusk"),
    [
        (date(2026, 12, 21), "16:25"),
        (date(2026, 1, 15), "16:50"),
        (date(2026, 3, 21), "18:54"),
        (date(2026, 4, 15), "20:44"),
        (date(2026, 6, 21), "22:42"),
        (date(2026, 9, 22), "19:43"),
        (date(2026, 10, 31), "17:11"),
    ],
)
def test_dusk_is_near_the_field_guides_figures(day: date, dusk: str) -> None:
    """The guide used NOAA's short series at noon, which is itself up to 3 minutes out; see the next test."""
    assert _minutes_apart(daylight(day, *HARTLEPOOL).civil_dusk, dusk) <= 3


@pytest.mark.parametrize(
    ("day", "declination", "sundial_minutes"),
    [
        # The Astronomical Almanac's declination and equation of time at that evening, to the figures given.
        (date(2026, 9, 22), 0.10, 7.4),
        (date(2026, 1, 15), -21.05, -9.4),
        (date(2026, 6, 21), 23.44, -1.9),
        (date(2026, 12, 21), -23.44, 1.8),
    ],
)
def test_dusk_agrees_with_the_almanac_within_2_minutes(
    day: date, declination: float, sundial_minutes: float
) -> None:
    """The sun is 6° down when cos(hour angle) = (sin −6° − sin φ sin δ) / (cos φ cos δ)."""
    latitude, longitude = HARTLEPOOL
    phi, delta = math.radians(latitude), math.radians(declination)
    cosine = (math.sin(math.radians(-6)) - math.sin(phi) * math.sin(delta)) / (
        math.cos(phi) * math.cos(delta)
    )
    utc_minutes = 720 - 4 * longitude - sundial_minutes + 4 * math.degrees(math.acos(cosine))

    dusk = daylight(day, *HARTLEPOOL).civil_dusk

    assert dusk is not None
    since_midnight = (
        dusk - datetime(day.year, day.month, day.day, tzinfo=ZoneInfo("UTC"))
    ).total_seconds() / 60
    assert abs(since_midnight - utc_minutes) <= 2


@pytest.mark.parametrize(
    ("before", "after", "clock_jump_minutes", "sun_minutes"),
    [
        # Dusk moves 2 minutes a day at the end of October and at the end of March; the clock jumps 60.
        (date(2026, 10, 24), date(2026, 10, 25), -60, -2),
        (date(2027, 3, 27), date(2027, 3, 28), 60, 2),
    ],
)
def test_the_evening_the_clocks_change_dusk_jumps_an_hour_on_the_clock(
    before: date, after: date, clock_jump_minutes: int, sun_minutes: int
) -> None:
    first, second = daylight(before, *HARTLEPOOL).civil_dusk, daylight(after, *HARTLEPOOL).civil_dusk

    assert first is not None
    assert second is not None
    on_the_clock = (second.hour - first.hour) * 60 + second.minute - first.minute
    assert abs(on_the_clock - (clock_jump_minutes + sun_minutes)) <= 1
    assert first.utcoffset() != second.utcoffset()


@given(st.dates(date(2020, 1, 1), date(2040, 12, 31)))
def test_the_four_turns_of_a_day_come_in_order_and_on_that_day(day: date) -> None:
    light = daylight(day, *HARTLEPOOL)

    turns = [light.civil_dawn, light.sunrise, light.sunset, light.civil_dusk]
    assert all(turn is not None and turn.date() == day and turn.tzinfo is LONDON for turn in turns)
    assert turns == sorted(turns, key=lambda turn: turn.timestamp() if turn else 0)


def test_midsummer_in_shetland_never_gets_dark() -> None:
    """At 60.8° N the sun sinks to 90 − 60.8 − 23.4 = 5.8° below the horizon, not to 6°."""
    light = daylight(date(2026, 6, 21), 60.8, -0.8)

    assert light.civil_dawn is None
    assert light.civil_dusk is None
    assert light.sunset is not None
    assert not light.is_dark(light.sunset + timedelta(hours=1))


def test_it_is_dark_from_dusk_until_dawn() -> None:
    light = daylight(date(2026, 12, 11), *HARTLEPOOL)
    assert isinstance(light, Daylight)

    def dark_at(hour: int) -> bool:
        return light.is_dark(datetime(2026, 12, 11, hour, tzinfo=LONDON))

    assert [hour for hour in range(24) if dark_at(hour)] == [
        0,
        1,
        2,
        3,
        4,
        5,
        6,
        7,
        17,
        18,
        19,
        20,
        21,
        22,
        23,
    ]
