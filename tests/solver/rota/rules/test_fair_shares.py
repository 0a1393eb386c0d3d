"""Fair shares: of Lates, of weekends, of bank holidays, with what everybody carries from before."""

from __future__ import annotations

from datetime import date
from itertools import product

from solver.rota.rules.fair_bank_holidays import FairBankHolidays
from solver.rota.rules.fair_lates import FairLates
from solver.rota.rules.fair_weekends import FairWeekends
from tests.make import a_person, a_problem, a_rota, amounts, said

LATES = FairLates()


def test_six_lates_among_three_equals_are_fair_as_2_2_2_and_in_no_other_way() -> None:
    problem = a_problem("Anna", "Ben", "Cara", days=6, rules=[LATES])
    for of_anna, of_ben, of_cara in product(range(7), repeat=3):
        if of_anna + of_ben + of_cara == 6:
            fair = (of_anna, of_ben, of_cara) == (2, 2, 2)
            assert (amounts(problem, "L " * of_anna, "L " * of_ben, "L " * of_cara) == []) is fair


def test_more_than_the_share_is_said_in_figures() -> None:
    problem = a_problem("Anna", "Ben", rules=[LATES])
    assert said(problem, "L L L", "L") == ["Anna: 3 Lates, fair share 2.0"]


def test_half_the_hours_half_the_lates() -> None:
    """9 Lates: 6 for Anna with 40 h and 3 for Ben with 20 h."""
    problem = a_problem("Anna", a_person("Ben", hours=20), rules=[LATES])
    assert amounts(problem, "L L L L L L", "L L L") == []
    assert said(problem, "L L L L L", "L L L L") == ["Ben: 4 Lates, fair share 3.0"]


def test_what_was_carried_before_counts() -> None:
    """Ben had 2 Lates last week, Anna none: with 2 more to give, both are Anna's."""
    problem = a_problem("Anna", "Ben", rules=[LATES], history={"Ben": "- - - - - L L"})
    assert amounts(problem, "L L", "-") == []
    assert said(problem, "-", "L L") == ["Ben: 4 Lates, fair share 2.0"]


def test_what_lies_further_back_than_the_weeks_looked_at_is_forgotten() -> None:
    """Over 1 week only this week counts."""
    problem = a_problem("Anna", "Ben", rules=[FairLates(weeks=1)], history={"Ben": "- - - - - L L"})
    assert amounts(problem, "L", "L") == []


def test_every_role_shares_its_own() -> None:
    problem = a_problem("Anna", "Ben", a_person("Olga", role="Police officer"), rules=[LATES])
    assert amounts(problem, "L", "L", "L L L L") == []


def test_a_weekend_on_both_days_is_one_weekend() -> None:
    problem = a_problem("Anna", "Ben", rules=[FairWeekends()])
    assert amounts(problem, "- - - - - E E", "- - - - - - E") == []


def test_a_weekend_that_began_in_history_is_the_same_weekend() -> None:
    """The period starts on Sunday 6 December. Anna worked the Saturday: the Sunday is the same weekend."""
    problem = a_problem(
        "Anna", "Ben", start=date(2026, 12, 6), rules=[FairWeekends()], history={"Anna": "E", "Ben": "-"}
    )
    assert amounts(problem, "E", "E") == []


def test_three_weekends_for_one_and_one_for_the_other() -> None:
    problem = a_problem("Anna", "Ben", days=21, rules=[FairWeekends(weeks=3)])
    anna = "- - - - - E - " * 3
    assert said(problem, anna, "- - - - - - E") == ["Anna: 3 weekends, fair share 2.0"]


def test_bank_holidays() -> None:
    problem = a_problem("Anna", "Ben", rules=[FairBankHolidays()], bank_holidays=[1, 2])
    assert said(problem, "- E L", "E") == ["Anna: 2 bank holidays, fair share 1.0"]


def test_the_inspector_shows_the_share() -> None:
    problem = a_problem("Anna", "Ben", rules=[LATES])
    measure = LATES.measure(problem, a_rota(problem, "L L L L", "L"), 0, 0)
    assert measure
    assert (measure.title, measure.actual, measure.met) == ("Lates, last 8 weeks", "4, fair share 2.5", False)


def test_how_far_the_furthest_is_above_the_share() -> None:
    """4 Lates, 3 of them Anna's: 2 with equal contracts, so she is 1 above; with 10 h beside Ben's 30 h her
    share is a quarter, 1, and she is 2 above. Nobody is above a share when nothing is shared."""
    rows = "L L L -", "L - - -"
    equals = a_problem("Anna", "Ben", days=4, rules=[LATES])
    assert LATES.furthest_over(equals, a_rota(equals, *rows)) == 1
    quarter = a_problem(a_person("Anna", hours=10), a_person("Ben", hours=30), days=4, rules=[LATES])
    assert LATES.furthest_over(quarter, a_rota(quarter, *rows)) == 2
    assert LATES.furthest_over(equals, a_rota(equals, "E E E -", "- - - -")) == 0
