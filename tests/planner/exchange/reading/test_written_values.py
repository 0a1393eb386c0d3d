"""Dates, times, durations, numbers and choices as people write them, and what is never guessed."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from datetime import date, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.exchange.reading.table import CellError, DateOrder, Value
from planner.exchange.reading.written_values import (
    NotValidError,
    UnclearError,
    order_shown_by,
    read_choice,
    read_clock,
    read_date,
    read_list,
    read_minutes,
    read_number,
    read_text,
    read_whole_number,
    read_yes_no,
)

DAY_FIRST, MONTH_FIRST = DateOrder.DAY_FIRST, DateOrder.MONTH_FIRST


@pytest.mark.parametrize(
    ("written", "order", "meant"),
    [
        ("2026-12-31", None, date(2026, 12, 31)),
        ("31/12/2026", None, date(2026, 12, 31)),
        ("12/31/2026", None, date(2026, 12, 31)),  # There is no thirty-first month.
        ("31.12.2026", None, date(2026, 12, 31)),
        ("05/05/2026", None, date(2026, 5, 5)),  # The same either way.
        ("01/02/2026", DAY_FIRST, date(2026, 2, 1)),
        ("01/02/2026", MONTH_FIRST, date(2026, 1, 2)),
        ("1/2/26", DAY_FIRST, date(2026, 2, 1)),
        (" 31/12/2026\u00a0", None, date(2026, 12, 31)),
        (datetime(2026, 12, 31), None, date(2026, 12, 31)),
        (date(2026, 12, 31), None, date(2026, 12, 31)),
    ],
)
def test_dates_that_are_plain(written: Value, order: DateOrder | None, meant: date) -> None:
    assert read_date(written, order) == meant


@pytest.mark.parametrize("written", ["01/02/2026", "01/02/26", "31/12/26"])
def test_dates_that_could_be_two_are_asked(written: str) -> None:
    with pytest.raises(UnclearError, match="date order"):
        read_date(written)


@pytest.mark.parametrize(
    "written",
    [
        "31/02/2026",
        "2026-13-01",
        "tomorrow",
        "",
        46_000,
        46_000.0,
        True,
        "1/1/1066",
        datetime(2026, 1, 1, 9),
        time(9),
    ],
)
def test_what_is_no_date(written: Value) -> None:
    with pytest.raises(NotValidError, match="is not a valid date"):
        read_date(written)


def test_a_month_first_date_in_a_day_first_file_is_refused_not_turned_round() -> None:
    with pytest.raises(NotValidError):
        read_date("12/31/2026", DAY_FIRST)


def test_what_a_date_gives_away_about_its_file() -> None:
    assert order_shown_by("31/12/2026") is DAY_FIRST
    assert order_shown_by("12/31/2026") is MONTH_FIRST
    assert order_shown_by("01/02/2026") is None
    assert order_shown_by("2026-12-31") is None


@given(st.dates(date(1990, 1, 1), date(2100, 12, 31)))
def test_every_date_survives_being_written_day_first(day: date) -> None:
    assert read_date(f"{day:%d/%m/%Y}", DAY_FIRST) == read_date(day.isoformat()) == day


@pytest.mark.parametrize(
    ("written", "minute"),
    [
        ("00:00", 0),
        ("9:05", 545),
        ("23:59", 1439),
        (time(14, 0), 840),
        ("14:00:00", 840),
        (timedelta(hours=14), 840),
    ],
)
def test_times_of_day(written: Value, minute: int) -> None:
    assert read_clock(written) == minute


@pytest.mark.parametrize(
    "written",
    ["24:00", "2400", 2400, 1.0, 0.5, "12:60", "noon", timedelta(days=1), time(1, 2, 3), "-01:00", None],
)
def test_what_is_no_time_of_day(written: Value) -> None:
    with pytest.raises(NotValidError, match="is not a valid time; write 00:00 to 23:59"):
        read_clock(written)


@pytest.mark.parametrize(
    ("written", "minutes"),
    [
        (75, 75),
        ("75", 75),
        ("75 min", 75),
        ("1 h 15", 75),
        ("1h15", 75),
        ("2 h", 120),
        (time(1, 15), 75),
        (75.0, 75),
    ],
)
def test_durations(written: Value, minutes: int) -> None:
    assert read_minutes(written, 5, 480) == minutes


@pytest.mark.parametrize(
    "written", ["−2 h", "-2 h", "25 h", 0, 481, 7.5, True, "", "long", timedelta(seconds=90)]
)
def test_what_is_no_duration(written: Value) -> None:
    with pytest.raises(NotValidError, match="is not a valid duration; write 5 to 480 minutes"):
        read_minutes(written, 5, 480)


@pytest.mark.parametrize(
    "written", ["1e400", "nan", "inf", float("inf"), float("nan"), "37,5", "0x10", True, "٣", "-1"]
)
def test_what_is_no_number(written: Value) -> None:
    with pytest.raises(NotValidError, match="is not a valid number"):
        read_number(written, 0, 48)


def test_whole_numbers_are_whole() -> None:
    assert read_whole_number("3", 1, 6) == read_whole_number(3.0, 1, 6) == 3
    with pytest.raises(NotValidError, match="whole number from 1 to 6"):
        read_whole_number("2.5", 1, 6)


def test_numbers_of_excel_become_the_digits_they_show() -> None:
    assert read_text(1234.0) == read_text(1234) == "1234"
    assert read_text(18.5) == "18.5"


def test_text_is_kept_up_to_its_limit() -> None:
    assert read_text("x" * 200) == "x" * 200
    with pytest.raises(NotValidError, match="40,000 letters, at most 200"):
        read_text("x" * 40_000)


@pytest.mark.parametrize("written", ["Yes", "y", "TRUE", True, "1", 1])
def test_yes(written: Value) -> None:
    assert read_yes_no(written) is True


def test_no_is_no_and_perhaps_is_neither() -> None:
    assert read_yes_no("no") is False
    with pytest.raises(NotValidError, match="yes or no"):
        read_yes_no("perhaps")


def test_a_choice_is_found_whatever_its_capitals_and_widths() -> None:
    assert read_choice(" ｐｃｓｏ ", ["PC", "PCSO"]) == "PCSO"
    with pytest.raises(NotValidError, match="write PC, PCSO or Sergeant"):
        read_choice("General", ["PC", "PCSO", "Sergeant"])


def test_a_choice_in_look_alike_letters_is_asked_not_taken() -> None:
    with pytest.raises(UnclearError, match="looks like PCSO but uses letters of another alphabet"):
        read_choice("РСЅО", ["PC", "PCSO"])


def test_lists_in_one_cell() -> None:
    assert read_list("arrest; notices|  dispersal,,") == ("arrest", "notices", "dispersal")
    assert read_list(None) == ()


READERS: list[Callable[[Value], object]] = [
    read_text,
    read_date,
    read_clock,
    read_yes_no,
    read_list,
    lambda value: read_minutes(value, 0, 60),
    lambda value: read_number(value, 0, 60),
    lambda value: read_whole_number(value, 0, 60),
    lambda value: read_choice(value, ["PC", "PCSO"]),
]
ANY_VALUE = st.one_of(
    st.none(), st.text(), st.booleans(), st.integers(), st.floats(), st.dates(), st.times(), st.datetimes(),
    st.timedeltas(), st.builds(CellError, st.text(), st.just("is not a value")),
)  # fmt: skip


@given(st.sampled_from(READERS), ANY_VALUE)
def test_any_value_is_read_or_refused_in_words(read: Callable[[Value], object], value: Value) -> None:
    """Any other exception would reach the user as a failure of the program."""
    with suppress(NotValidError):
        read(value)
