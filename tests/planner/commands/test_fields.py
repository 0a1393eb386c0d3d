"""What a field takes, and the sentence it refuses in."""

from __future__ import annotations

import datetime as dt

import pytest

from planner.commands.command import CommandRefused
from planner.commands.fields import Day, Field, Flag, Number, OneOf, Whole, Words, cleaned
from planner.domain.people import Terms

NAME = Words("The name", 10, required=True)
CREW = Whole("The crew", 1, 12)


@pytest.mark.parametrize(
    ("field", "given", "stored"),
    [
        (NAME, "  O'Neil\t", "O'Neil"),
        (NAME, "P&C <b>", "P&C <b>"),  # plain text, with no effect
        (NAME, "e\u0301", "é"),
        (CREW, 12, 12),
        (Whole("The least", 0, 5, optional=True), None, None),
        (Number("The speed", 1, 10), 5, 5.0),
        (Flag("Active"), False, False),
        (Day("The date"), dt.date(2026, 10, 25), dt.date(2026, 10, 25)),
        (OneOf("The terms", Terms), "officer", Terms.OFFICER),
    ],
)
def test_good_values_are_taken(field: Field, given: object, stored: object) -> None:
    assert field.take(given) == stored


@pytest.mark.parametrize(
    ("field", "given", "sentence"),
    [
        (NAME, " \u200b\u00a0 ", "The name is missing."),
        (NAME, "x" * 11, "The name has 11 characters; it can have 10."),
        (NAME, 7, "The name must be text, not “7”."),
        (CREW, 0, "The crew is 0; it can be 1 to 12."),
        (CREW, 13, "The crew is 13; it can be 1 to 12."),
        (CREW, 1.5, "The crew must be a whole number, not “1.5”."),
        (CREW, True, "The crew must be a whole number, not “True”."),
        (CREW, None, "The crew must be a whole number, not “None”."),
        (Number("The speed", 1, 10), float("nan"), "The speed is nan; it can be 1 to 10."),
        (Flag("Active"), 1, "Active must be yes or no, not “1”."),
        (Day("The date", optional=False), None, "The date must be a date, not “None”."),
        (Day("The date"), "25/10/2026", "The date must be a date, not “25/10/2026”."),
        (
            OneOf("The terms", Terms),
            "army",
            "The terms “army” is not known; it can be officer, police_staff, council, fire, charity.",
        ),
    ],
)
def test_bad_values_are_refused_in_a_sentence(field: Field, given: object, sentence: str) -> None:
    with pytest.raises(CommandRefused) as refused:
        field.take(given)
    assert str(refused.value) == sentence


def test_marks_that_turn_the_reading_direction_are_taken_out() -> None:
    assert cleaned("Sgt \u202e.txt\u0000\ud800") == "Sgt .txt"
    assert cleaned("two\r\nlines") == "two\nlines"
    assert cleaned("👩\u200d🚒") == "👩\u200d🚒"  # one sign made of two
