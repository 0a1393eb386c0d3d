"""What may be typed into a rule's value, and what is refused in which words."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ui.rules.typed_value import NotUnderstood, text_for_typing, typed_duration, typed_value


@pytest.mark.parametrize(
    ("typed", "minutes"),
    [
        ("11 h", 660), ("11", 660), ("11h", 660), ("1 h 30", 90), ("1h30", 90), ("1:30", 90), ("1.5 h", 90),
        ("0,5", 30), ("45 min", 45), ("45m", 45), ("  2 hours ", 120), ("1 h 05 min", 65), ("0 min", 0),
    ],
)  # fmt: skip
def test_a_length_of_time_may_be_written_in_the_usual_ways(typed: str, minutes: int) -> None:
    assert typed_duration(typed) == minutes


def test_a_figure_alone_is_in_the_unit_of_the_value_it_replaces() -> None:
    """40 typed over "20 min" must not become 40 h."""
    assert typed_value("40", "duration", before=20) == 40
    assert typed_value("9", "duration", before=660) == 540
    assert typed_value("2 h", "duration", before=20) == 120


@pytest.mark.parametrize(
    ("typed", "minute"),
    [("20:00", 1200), ("8pm", 1200), ("8 pm", 1200), ("20", 1200), ("0730", 450), ("7.30", 450), ("12am", 0)],
)
def test_a_time_of_day_may_be_written_in_the_usual_ways(typed: str, minute: int) -> None:
    assert typed_value(typed, "clock") == minute


def test_days_weeks_and_numbers_take_their_word_along() -> None:
    assert typed_value("6", "days") == typed_value("6 days", "days") == 6
    assert typed_value("17 weeks", "weeks") == 17
    assert typed_value("60 %", "count") == 60


@pytest.mark.parametrize(
    ("typed", "unit", "says"),
    [
        ("soon", "duration", "“soon” is no length of time. Write 11 h, 1 h 30 or 45 min."),
        ("1 h 75", "duration", "“1 h 75” has more than 59 minutes beside the hours. Write 1 h 30."),
        ("-3", "days", "“-3” is no whole number. Write it in figures, such as 6."),
        ("25:00", "clock", "“25:00” is no time of day. Write it as 20:00."),
        ("13pm", "clock", "“13pm” is no time of day. Write it as 20:00."),
        ("six", "count", "“six” is no whole number. Write it in figures, such as 6."),
    ],
)
def test_what_cannot_be_read_is_refused_with_what_can(typed: str, unit: str, says: str) -> None:
    with pytest.raises(NotUnderstood) as refusal:
        typed_value(typed, unit)
    assert str(refusal.value) == says


@given(minutes=st.integers(0, 10_000))
def test_a_duration_offered_for_typing_is_read_back_as_itself(minutes: int) -> None:
    assert typed_duration(text_for_typing(minutes, "duration")) == minutes


@given(minute=st.integers(0, 1439))
def test_a_clock_offered_for_typing_is_read_back_as_itself(minute: int) -> None:
    assert typed_value(text_for_typing(minute, "clock"), "clock") == minute


@given(typed=st.text(max_size=30), unit=st.sampled_from(["duration", "clock", "days", "weeks", "count"]))
def test_whatever_is_typed_is_either_read_or_refused_in_a_sentence(typed: str, unit: str) -> None:
    said = ""
    try:
        said = "" if typed_value(typed, unit) >= 0 else "below 0"
    except NotUnderstood as refusal:
        said = str(refusal)
    assert said == "" or said.endswith(".")
