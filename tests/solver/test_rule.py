"""Rules in words and figures: values with bounds, sentences, prices, results."""

from __future__ import annotations

from dataclasses import dataclass

import pytest

from solver.rule import (
    MUST,
    ChoiceOf,
    Family,
    Part,
    Rule,
    RuleValueRefused,
    Strength,
    Unit,
    duration,
    many,
    prefer,
    shown,
    value,
)


@dataclass(frozen=True)
class QuietEvenings(Rule):
    """A rule of no catalogue, with a value of every kind."""

    hours: int = value(90, "quiet time", Unit.DURATION, 0, 600)
    weeks: int = value(2, "weeks", Unit.WEEKS, 0, 9, zero="the whole winter")
    person: str = value("", "person", Unit.CHOICE, of=ChoiceOf.PERSON)
    shifts: frozenset[str] = value(frozenset({"late", "E"}), "shifts", Unit.CHOICES, of=ChoiceOf.SHIFT)

    key = "quiet_evenings"
    title = "Quiet evenings"
    family = Family.HOURS
    text = "{hours} of quiet for {person} on {shifts} over {weeks}"
    each = "evening lost"
    tally = "lost"


def test_a_sentence_marks_its_values() -> None:
    assert QuietEvenings(person="7").sentence() == (
        Part("1 h 30", "hours"),
        Part(" of quiet for "),
        Part("7", "person"),
        Part(" on "),
        Part("E or late", "shifts"),
        Part(" over "),
        Part("2 weeks", "weeks"),
    )


def test_names_replace_what_is_stored() -> None:
    names = {(ChoiceOf.PERSON, "7"): "Beth Lowther", (ChoiceOf.SHIFT, "late"): "Lates"}
    words = "".join(
        part.text for part in QuietEvenings(person="7").sentence(lambda of, one: names.get((of, one), one))
    )
    assert words == "1 h 30 of quiet for Beth Lowther on E or Lates over 2 weeks"


def test_what_is_not_chosen_yet_is_dotted() -> None:
    assert str(QuietEvenings(weeks=0)) == "1 h 30 of quiet for … on E or late over the whole winter"


@pytest.mark.parametrize(
    ("values", "sentence"),
    [
        ({"hours": 601}, "Quiet evenings: quiet time is 10 h 01; it can be 0 min to 10 h."),
        ({"hours": -1}, "Quiet evenings: quiet time is −1 min; it can be 0 min to 10 h."),
        ({"hours": "long"}, "Quiet evenings: quiet time must be a whole number, not “long”."),
        ({"hours": True}, "Quiet evenings: quiet time must be a whole number, not “True”."),
        ({"weeks": 10}, "Quiet evenings: weeks is 10 weeks; it can be 0 weeks to 9 weeks."),
        ({"person": 7}, "Quiet evenings: person must be a name, not “7”."),
        ({"shifts": "late"}, "Quiet evenings: shifts must be a list of names, not “late”."),
        ({"colour": 1}, "Quiet evenings has no value called “colour”. It has: hours, weeks, person, shifts."),
    ],
)
def test_a_value_out_of_bounds_gets_a_sentence(values: dict[str, object], sentence: str) -> None:
    with pytest.raises(RuleValueRefused) as refused:
        QuietEvenings().with_values(values)
    assert str(refused.value) == sentence


def test_a_list_from_a_file_becomes_a_set() -> None:
    assert QuietEvenings().with_values({"shifts": ["L", "L", "M"]}).shifts == frozenset({"L", "M"})


def test_the_id_is_the_key_unless_it_is_given() -> None:
    assert QuietEvenings().id == "quiet_evenings"
    assert QuietEvenings(id="second").id == "second"


def test_must_and_prefer() -> None:
    assert MUST.must
    assert not prefer(0).must
    assert QuietEvenings().breaking_once() == "never broken"
    assert QuietEvenings(strength=prefer(45)).breaking_once() == "45 min each evening lost"
    with pytest.raises(RuleValueRefused, match="0 min or more, not −5 min"):
        Strength(-5)


def test_a_breach_is_priced_by_its_amount() -> None:
    rule = QuietEvenings(strength=prefer(20))
    assert rule.breach("noise", 3).cost == 60
    assert rule.breach("noise", 3, cost=7).cost == 7
    assert QuietEvenings().breach("noise", 3).cost == 0


def test_results_in_words() -> None:
    rule = QuietEvenings(strength=prefer(20))
    assert rule.result([]) == "met"
    assert rule.result([rule.breach("noise", 3), rule.breach("noise")]) == "4 lost"
    must = QuietEvenings()
    assert must.result([must.breach("noise", 3), rule.breach("noise")]) == "2 broken"
    assert rule.result([QuietEvenings(id="another").breach("noise")]) == "met"


@pytest.mark.parametrize(
    ("minutes", "words"),
    [(0, "0 min"), (59, "59 min"), (60, "1 h"), (65, "1 h 05"), (-65, "−1 h 05"), (2880, "48 h")],
)
def test_durations(minutes: int, words: str) -> None:
    assert duration(minutes) == words


@pytest.mark.parametrize(
    ("given", "unit", "words"),
    [
        (1200, Unit.CLOCK, "20:00"),
        (1, Unit.DAYS, "1 day"),
        (17, Unit.WEEKS, "17 weeks"),
        (3, Unit.COUNT, "3"),
        (frozenset({"L", "E"}), Unit.CHOICES, "E, L"),
        (None, Unit.DAYS, "any"),
    ],
)
def test_values_as_people_read_them(given: object, unit: Unit, words: str) -> None:
    assert shown(given, unit) == words


def test_one_and_many() -> None:
    assert (many(1, "tour"), many(0, "tour"), many(2, "tour")) == ("1 tour", "0 tours", "2 tours")
