"""Hours: against the contract, on average, in the period; tours counted; weekends."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from solver.rota.rules.average_hours import AverageHours
from solver.rota.rules.hours_in_period import HoursInPeriod
from solver.rota.rules.most_of_shift_type import MostOfShiftType
from solver.rota.rules.shifts_in_period import ShiftsInPeriod
from solver.rota.rules.weekends_worked import WeekendsWorked
from solver.rota.rules.weekly_hours import WeeklyHours
from tests.make import a_person, a_problem, a_rota, a_shift, amounts, an_absence, said

WITHIN_2_HOURS = WeeklyHours(tolerance_minutes=120, weeks=1)


def test_five_tours_are_the_week_and_six_are_six_hours_too_many() -> None:
    problem = a_problem(rules=[WITHIN_2_HOURS])
    assert said(problem, "E E E E E - -") == []
    assert said(problem, "E E E E E E -") == [
        "Anna, Sun 13: 48 h in the week to Sun 13, contracted 40 h ± 2 h"
    ]
    assert amounts(problem, "E E E E E E -") == [6]
    assert amounts(problem, "E E E E") == [6]  # 32 h: eight too few, two of them tolerated


def test_leave_counts_with_its_credited_hours() -> None:
    anna = a_person("Anna", away=[an_absence(day, credited=480) for day in (3, 4)])
    problem = a_problem(anna, rules=[WITHIN_2_HOURS])
    assert said(problem, "E E E - - - -") == []
    assert amounts(problem, "E E E - - E -") == [6]


def test_half_a_day_in_court_counts_as_half_a_day() -> None:
    anna = a_person("Anna", away=[an_absence(0, "court", "09:00-13:00", credited=240)])
    problem = a_problem(anna, rules=[WeeklyHours(tolerance_minutes=0)])
    assert amounts(problem, "L E E E") == [4]  # 32 h and 4 h of 40


def test_half_a_day_in_court_beside_a_whole_tour_does_not_put_a_week_over() -> None:
    """Four tours and 4 h in court are 36 h, five are 44 h: within two hours of 40 there would be nothing. So
    the 4 h fill up a week and do not put it over; the tour too many of a sixth day still does."""
    anna = a_person("Anna", away=[an_absence(0, "court", "09:00-13:00", credited=240)])
    problem = a_problem(anna, rules=[WITHIN_2_HOURS])
    assert amounts(problem, "L E E E E - -") == []
    assert said(problem, "L E E E E E -") == [
        "Anna, Sun 13: 48 h in the week to Sun 13, contracted 40 h ± 2 h"
    ]


def test_over_four_weeks_the_weeks_before_are_added() -> None:
    """Three weeks of 48, 40 and 40 h: the fourth may have 32 ± 2, five tours are 8 h over, 6 beyond."""
    rule = WeeklyHours(tolerance_minutes=120, weeks=4)
    history = "E E E E E E - E E E E E - - E E E E E - -"
    problem = a_problem(rules=[rule], history={"Anna": history})
    assert amounts(problem, "E E E E") == []
    assert amounts(problem, "E E E E E") == [6]


def test_a_week_that_the_period_cuts_is_held_to_the_upper_limit_only() -> None:
    """Monday to Wednesday: 24 h are no shortfall, because the rest of the week is not planned here."""
    problem = a_problem(days=3, rules=[WITHIN_2_HOURS])
    assert said(problem, "E E E") == []


def test_nobody_without_contracted_hours_is_looked_at() -> None:
    problem = a_problem(a_person("Anna", hours=0), rules=[WITHIN_2_HOURS])
    assert said(problem, "E E E E E E E") == []


def test_a_night_of_nine_hours_counts_nine() -> None:
    """From Saturday 24 to Sunday 25 October 2026 the tour 22:00-06:00 lasts 9 h, in March 7 h."""
    for saturday, hours in ((date(2026, 10, 24), 9), (date(2027, 3, 27), 7)):
        problem = a_problem(shifts=["N 22:00-06:00"], start=saturday, days=1, rules=[HoursInPeriod()])
        assert problem.duty_minutes(0, 0, 0) == hours * 60


def test_an_average_of_48_hours() -> None:
    """Two known weeks of 56 h and 40 h average 48; an hour more would be one too many."""
    rule = AverageHours()
    shifts = ["E 06:00-14:00", "X 06:00-15:00"]
    problem = a_problem(shifts=shifts, rules=[rule], history={"Anna": "E E E E E E E"})
    assert said(problem, "E E E E E - -") == []
    assert said(problem, "E E E E X - -") == [
        "Anna, Sun 13: 48 h 30 a week on average over 2 weeks, no more than 48 h"
    ]
    assert amounts(problem, "E E E E X - -") == [1]


def test_who_has_opted_out_may_work_more() -> None:
    problem = a_problem(a_person("Anna", opted_out=True), rules=[AverageHours()])
    assert said(problem, "E E E E E E E") == []


def test_hours_of_the_period() -> None:
    problem = a_problem(rules=[HoursInPeriod(least_minutes=16 * 60, most_minutes=24 * 60)])
    assert said(problem, "E") == ["Anna: 8 h in the period, at least 16 h"]
    assert said(problem, "E E E L") == ["Anna: 32 h in the period, no more than 24 h"]
    assert amounts(problem, "E E") == []


def test_refreshment_counts_for_those_who_are_paid_for_it() -> None:
    early = replace(a_shift("E 06:00-14:00", paid=444), break_minutes=36)
    officer = replace(a_person("Olga"), paid_breaks=True)
    problem = a_problem(officer, "Anna", shifts=[early], rules=[WeeklyHours(tolerance_minutes=0)])
    week = "E E E E E - -"
    # 5 × 8 h for Olga; 5 × 7 h 24 for Anna, who is contracted 40 as well.
    assert said(problem, week, week) == ["Anna, Sun 13: 37 h in the week to Sun 13, contracted 40 h ± 0 min"]


def test_numbers_of_tours() -> None:
    problem = a_problem(rules=[ShiftsInPeriod(least=2, most=3)])
    assert said(problem, "E") == ["Anna: 1 tour, at least 2"]
    assert amounts(problem, "E E L L L") == [2]


def test_at_most_two_lates() -> None:
    problem = a_problem(rules=[MostOfShiftType(most=2)])
    assert said(problem, "L E L L") == ["Anna, Thu 10: 3 tours on L, at most 2"]


def test_no_night_at_all_for_those_it_applies_to() -> None:
    none = MostOfShiftType(most=0, shifts=frozenset({"N"}))
    problem = a_problem(shifts=["N 22:00-06:00"], rules=[none])
    assert amounts(problem, "N N") == [2]


def test_two_weekends_in_three() -> None:
    """The last two weekends were worked. A third in a row is one too many, Saturday or Sunday alike."""
    rule = WeekendsWorked(most=2, weeks=3)
    history = "- - - - - E - - - - - - - L"
    problem = a_problem(rules=[rule], history={"Anna": history})
    assert said(problem, "E E E E E - -") == []
    assert said(problem, "- - - - - - E") == ["Anna, Sun 13: 3 of 3 weekends worked, at most 2"]


def test_weekends_of_the_period_by_themselves() -> None:
    rule = WeekendsWorked(most=1, weeks=0)
    problem = a_problem(days=14, rules=[rule], history={"Anna": "E E"})
    assert amounts(problem, "- - - - - E E") == []
    assert amounts(problem, "- - - - - E - - - - - - - E") == [1]
    assert str(rule) == "At most 1 weekends worked in the period"


def test_a_weekend_that_the_period_begins_in_the_middle_of() -> None:
    """The period starts on a Sunday; Saturday was worked. Sunday makes it no second weekend."""
    problem = a_problem(
        start=date(2026, 12, 6), rules=[WeekendsWorked(most=1, weeks=2)], history={"Anna": "E"}
    )
    assert amounts(problem, "E") == []


def test_the_inspector_shows_the_week() -> None:
    problem = a_problem(rules=[WITHIN_2_HOURS])
    measure = WITHIN_2_HOURS.measure(problem, a_rota(problem, "E E E E E E -"), 0, 2)
    assert measure
    assert (measure.title, measure.actual, measure.met) == ("Hours this week", "48.0 of 40.0", False)
