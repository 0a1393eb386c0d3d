"""Figures in the words of the design: durations, hours, prices, spans."""

from __future__ import annotations

import pytest

from ui.widgets import figures


@pytest.mark.parametrize(
    ("minutes", "said"),
    [(1585, "26 h 25"), (0, "0 h 00"), (45, "0 h 45"), (-80, "−1 h 20"), (1260, "21 h 00")],
)
def test_a_plans_cost_is_hours_and_minutes(minutes: int, said: str) -> None:
    assert figures.duration(minutes) == said


@pytest.mark.parametrize(
    ("minutes", "said"), [(1260, "21 h"), (75, "1 h 15"), (45, "45 min"), (-45, "−45 min")]
)
def test_a_length_is_said_as_people_do(minutes: int, said: str) -> None:
    assert figures.short_duration(minutes) == said


@pytest.mark.parametrize(("minutes", "said"), [(0, "+0 min"), (40, "+0 h 40"), (-500, "−8 h 20")])
def test_a_price_has_its_sign(minutes: int, said: str) -> None:
    assert figures.price(minutes) == said


@pytest.mark.parametrize(
    ("minutes", "hours", "gap"),
    [(2220, "37.0", "+37.0"), (444, "7.4", "+7.4"), (2, "0.0", "0"), (-90, "−1.5", "−1.5")],
)
def test_hours_have_one_decimal_and_a_true_minus(minutes: int, hours: str, gap: str) -> None:
    assert (figures.hours(minutes), figures.difference(minutes)) == (hours, gap)


def test_clock_times_run_past_midnight() -> None:
    assert figures.span(15 * 60, 23 * 60) == "15:00–23:00"
    assert figures.clock(25 * 60 + 30) == "01:30"
    assert figures.short_span(20 * 60, 23 * 60) == "20–23"
    assert figures.short_span(20 * 60 + 30, 24 * 60) == "20:30–00"


@pytest.mark.parametrize(
    ("seconds", "said"),
    [(0.0, "0:00"), (0.84, "0:00"), (9.99, "0:09"), (10.0, "0:10"), (65.4, "1:05"), (600.0, "10:00")],
)
def test_times_of_a_column_have_one_form(seconds: float, said: str) -> None:
    assert figures.elapsed(seconds) == said


def test_one_is_one_and_two_are_several() -> None:
    assert figures.many(1, "broken rule") == "1 broken rule"
    assert figures.many(3, "person", "people") == "3 people"
