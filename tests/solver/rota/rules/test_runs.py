"""Days in a row: too many, too few, of one kind, and rest days among them."""

from __future__ import annotations

import pytest

from solver.rota.rules.longest_run_of_duties import LongestRunOfDuties
from solver.rota.rules.longest_run_of_kind import LongestRunOfKind
from solver.rota.rules.no_single_rest_day import NoSingleRestDay
from solver.rota.rules.rest_days_in_span import RestDaysInSpan
from solver.rota.rules.shortest_run_of_days_off import ShortestRunOfDaysOff
from solver.rota.rules.shortest_run_of_duties import ShortestRunOfDuties
from solver.rule import RuleValueRefused
from tests.make import a_person, a_problem, a_rota, amounts, an_absence, said


def test_a_seventh_day_in_a_row_is_one_too_many() -> None:
    problem = a_problem(rules=[LongestRunOfDuties(days=6)])
    assert said(problem, "E E E E E E -") == []
    assert said(problem, "E E E E E E L") == ["Anna, Sun 13: 7 days in a row, no more than 6"]


def test_a_run_that_began_last_week_counts_from_its_first_day() -> None:
    problem = a_problem(rules=[LongestRunOfDuties(days=6)], history={"Anna": "- E E E E"})
    assert said(problem, "E E E -") == ["Anna, Wed 9: 7 days in a row, no more than 6"]


def test_days_too_many_in_history_are_not_counted_again() -> None:
    """Eight days before the period were two too many then; each further day is one more now."""
    problem = a_problem(rules=[LongestRunOfDuties(days=6)], history={"Anna": "E E E E E E E E"})
    assert amounts(problem, "E E") == [2]
    assert amounts(problem, "-") == []


def test_training_is_a_day_worked_and_leave_is_not() -> None:
    for kind, worked in (("training", True), ("leave", False)):
        anna = a_person("Anna", away=[an_absence(3, kind, worked=worked)])
        problem = a_problem(anna, rules=[LongestRunOfDuties(days=6)])
        assert bool(said(problem, "E E E - E E E")) is worked


def test_the_inspector_counts_the_place_in_the_run() -> None:
    rule = LongestRunOfDuties(days=6)
    problem = a_problem(rules=[rule], history={"Anna": "E E"})
    measure = rule.measure(problem, a_rota(problem, "E E - E"), 0, 1)
    assert measure
    assert (measure.title, measure.actual, measure.met) == ("Days worked in a row", "4 of 6", True)
    assert rule.measure(problem, a_rota(problem, "E E - E"), 0, 2) is None


def test_a_fifth_late_in_a_row() -> None:
    problem = a_problem(rules=[LongestRunOfKind(days=4)])
    assert said(problem, "L L L L E L") == []
    assert said(problem, "L L L L L") == ["Anna, Fri 11: 5 tours on L in a row, no more than 4"]


def test_kinds_are_named_by_code_or_by_tag() -> None:
    shifts = ["E 06:00-14:00", "L 14:00-22:00", "N 22:00-06:00"]
    by_code = a_problem(shifts=shifts, rules=[LongestRunOfKind(days=1, shifts=frozenset({"L"}))])
    by_tags = a_problem(shifts=shifts, rules=[LongestRunOfKind(days=1, shifts=frozenset({"late", "night"}))])
    assert amounts(by_code, "L N L") == []
    assert amounts(by_tags, "L N L") == [2]


@pytest.mark.parametrize(
    ("history", "line", "expected"),
    [
        ("-", "- E - - E E -", ["Anna, Tue 8: only 1 worked in a row, at least 2"]),
        ("-", "E - E E - E E", ["Anna, Mon 7: only 1 worked in a row, at least 2"]),
        (
            "- E",
            "- E E -",
            ["Anna, Mon 7: only 1 worked in a row, at least 2"],
        ),  # ended by the rest on Monday
        ("", "E - E E - - E", []),  # runs that touch either end may go on outside
        ("E", "- - E E", []),
    ],
)
def test_a_single_day_on_duty(history: str, line: str, expected: list[str]) -> None:
    problem = a_problem(rules=[ShortestRunOfDuties(days=2)], history={"Anna": history})
    assert said(problem, line) == expected


def test_too_few_days_off() -> None:
    problem = a_problem(rules=[ShortestRunOfDaysOff(days=3)], days=8)
    assert said(problem, "E - - E - E - -") == [
        "Anna, Tue 8: only 2 off in a row, at least 3",
        "Anna, Fri 11: only 1 off in a row, at least 3",
    ]
    assert amounts(problem, "E - - E - E - -") == [1, 2]


def test_a_single_rest_day() -> None:
    problem = a_problem(rules=[NoSingleRestDay()], history={"Anna": "E -"})
    assert said(problem, "E - E - - E -") == [
        "Anna, Mon 7: a single rest day between two tours",  # the Sunday before, noticed on Monday
        "Anna, Tue 8: a single rest day between two tours",
    ]


def test_two_rest_days_in_any_seven_not_only_from_monday_to_sunday() -> None:
    """Each calendar week has two rest days; from Wednesday to the next Tuesday there is none."""
    problem = a_problem(days=14, rules=[RestDaysInSpan(rest_days=2, span_days=7)])
    line = "- - E E E E E E E E E E - -"
    # Windows that end on Mon 14 (rest on Tue 8 only), Tue, Wed, Thu (none), Fri 18, Sat 19 (1).
    assert amounts(problem, line) == [1, 2, 2, 2, 2, 1]


def test_the_days_before_the_period_belong_to_the_first_spans() -> None:
    problem = a_problem(rules=[RestDaysInSpan()], history={"Anna": "- E E E E E"})
    # Tue 1 to Mon 7: only Tuesday 1 was off; Wed 2 to Tue 8: only Tuesday 8. Then there are two.
    assert said(problem, "E - - E E") == [
        "Anna, Mon 7: 1 rest day in the 7 days to Mon 7, needs 2",
        "Anna, Tue 8: 1 rest day in the 7 days to Tue 8, needs 2",
    ]


def test_a_day_in_court_is_no_rest_day() -> None:
    court = a_person("Anna", away=[an_absence(5, "court", "09:00-12:00", worked=True)])
    problem = a_problem(court, rules=[RestDaysInSpan()])
    assert amounts(problem, "E E E E E - -") == [1]


def test_more_rest_days_than_days_is_refused() -> None:
    with pytest.raises(RuleValueRefused, match="8 rest days do not fit into 7 days"):
        RestDaysInSpan(rest_days=8, span_days=7)
