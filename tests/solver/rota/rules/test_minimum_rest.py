"""Rest between tours: by the clock that really runs, across weeks, and over more than one night."""

from __future__ import annotations

from datetime import date

import pytest

from solver.rota.rules.minimum_rest import MinimumRest
from tests.make import a_problem, a_rota, amounts, said

ELEVEN_HOURS = MinimumRest()


def test_anna_ends_at_22_00_and_starts_at_06_00() -> None:
    """With 11 hours of rest required, that is one breach, 3 hours too short."""
    problem = a_problem("Anna", rules=[ELEVEN_HOURS])
    assert said(problem, "L E") == ["Anna, Tue 8: 8 h rest, needs 11 h"]
    assert amounts(problem, "L E") == [3]


@pytest.mark.parametrize(("end", "broken"), [("22:01", True), ("22:00", False)])
def test_10_59_fails_and_11_00_passes(end: str, broken: bool) -> None:
    problem = a_problem(shifts=[f"L 14:00-{end}", "D 09:00-17:00"], rules=[ELEVEN_HOURS])
    assert bool(said(problem, "L D")) is broken


@pytest.mark.parametrize(
    ("saturday", "rest_from_20_to_06"),
    [
        (date(2026, 10, 24), "11 h"),  # the clocks go back on Sunday 25 October: an hour more
        (date(2027, 3, 27), "9 h"),  # and forward on Sunday 28 March: an hour less
        (date(2026, 12, 12), "10 h"),
    ],
)
def test_the_nights_on_which_the_clocks_change(saturday: date, rest_from_20_to_06: str) -> None:
    problem = a_problem(
        shifts=["L 12:00-20:00", "E 06:00-14:00"],
        start=saturday,
        days=2,
        rules=[MinimumRest(rest_minutes=12 * 60)],
    )
    (breach,) = said(problem, "L E")
    assert f"{rest_from_20_to_06} rest, needs 12 h" in breach


@pytest.mark.parametrize(
    ("saturday", "short_by_a_minute", "just_enough"),
    [
        (date(2026, 10, 24), "L 12:00-20:01", "L 12:00-20:00"),
        (date(2027, 3, 27), "L 12:00-18:01", "L 12:00-18:00"),
    ],
)
def test_10_59_and_11_00_on_both_clock_change_nights(
    saturday: date, short_by_a_minute: str, just_enough: str
) -> None:
    """Until 06:00 the autumn night from 20:00 has 11 hours, and so has the spring night from 18:00."""
    for late, broken in ((short_by_a_minute, True), (just_enough, False)):
        problem = a_problem(shifts=[late, "E 06:00-14:00"], start=saturday, days=2, rules=[ELEVEN_HOURS])
        assert bool(said(problem, "L E")) is broken


def test_a_late_on_sunday_and_an_early_on_monday_with_only_the_new_week_open() -> None:
    problem = a_problem(rules=[ELEVEN_HOURS], history={"Anna": "L"})
    assert said(problem, "E") == ["Anna, Mon 7: 8 h rest, needs 11 h"]


def test_what_happened_before_the_period_is_not_judged_again() -> None:
    problem = a_problem(rules=[ELEVEN_HOURS], history={"Anna": "L E -"})
    assert said(problem, "E") == []


def test_a_long_rest_counts_every_two_tours_too_close() -> None:
    """With 48 h required, Early Monday, Tuesday and Wednesday: 16 h twice, and Monday to Wednesday 40 h."""
    problem = a_problem(rules=[MinimumRest(rest_minutes=48 * 60)])
    assert amounts(problem, "E E E") == [32, 8, 32]


def test_overlapping_tours_are_short_by_more_than_all_the_rest() -> None:
    problem = a_problem(shifts=["N 22:00-08:00", "E 06:00-14:00"], rules=[ELEVEN_HOURS])
    assert said(problem, "N E") == ["Anna, Tue 8: −2 h rest, needs 11 h"]


def test_the_inspector_shows_the_rest_before_a_tour() -> None:
    problem = a_problem(rules=[ELEVEN_HOURS], history={"Anna": "L"})
    rota = a_rota(problem, "E L -")
    first = ELEVEN_HOURS.measure(problem, rota, 0, 0)
    second = ELEVEN_HOURS.measure(problem, rota, 0, 1)
    assert first
    assert (first.actual, first.met) == ("8 h of 11 h", False)
    assert second
    assert (second.actual, second.met) == ("24 h of 11 h", True)
    assert ELEVEN_HOURS.measure(problem, rota, 0, 2) is None
