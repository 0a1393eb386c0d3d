"""What people have been promised or cannot do: absences, free days, skills, restrictions, locks, wishes."""

from __future__ import annotations

import pytest

from solver.rota.check import check
from solver.rota.problem import Held
from solver.rota.rules.keep_apart import KeepApart
from solver.rota.rules.keep_to_pattern import KeepToPattern
from solver.rota.rules.keep_together import KeepTogether
from solver.rota.rules.locks import Locks
from solver.rota.rules.no_duty_in_absence import NoDutyInAbsence
from solver.rota.rules.part_time_days import PartTimeDays
from solver.rota.rules.requests import Requests
from solver.rota.rules.restrictions import Restrictions
from solver.rota.rules.skills_on_shift import SkillsOnShift
from solver.rule import prefer
from tests.make import a_person, a_problem, a_rota, a_shift, amounts, an_absence, said


def test_half_a_day_in_court_leaves_the_late() -> None:
    anna = a_person("Anna", away=[an_absence(1, "court", "09:00-13:00")])
    problem = a_problem(anna, rules=[NoDutyInAbsence()])
    assert said(problem, "- E") == ["Anna, Tue 8: E during court"]
    assert said(problem, "- L") == []


def test_a_tour_that_ends_when_leave_begins_is_allowed_and_one_that_runs_into_it_is_not() -> None:
    anna = a_person("Anna", away=[an_absence(1)])
    for late, broken in (("L 16:00-00:00", False), ("L 18:00-02:00", True)):
        problem = a_problem(anna, shifts=[late], rules=[NoDutyInAbsence()])
        assert bool(said(problem, "L")) is broken


def test_a_free_day_of_a_part_timer() -> None:
    wednesdays = a_person("Anna", cannot_work=[(2, 0, 1440)])
    problem = a_problem(wednesdays, days=14, rules=[PartTimeDays()])
    assert said(problem, "E E E E") == ["Anna, Wed 9: E reaches into hours never worked on Wednesdays"]
    assert amounts(problem, "- - E - - - - - - L") == [1, 1]


def test_free_hours_leave_the_rest_of_the_day() -> None:
    school_run = a_person("Anna", cannot_work=[(0, 14 * 60 + 30, 16 * 60)])
    problem = a_problem(school_run, rules=[PartTimeDays()])
    assert said(problem, "E") == []
    assert amounts(problem, "L") == [1]


def test_a_night_that_runs_into_a_free_monday() -> None:
    mondays = a_person("Anna", cannot_work=[(0, 0, 1440)])
    problem = a_problem(mondays, shifts=["N 22:00-06:00"], rules=[PartTimeDays()])
    assert said(problem, "- - - - - N N") == ["Anna, Sun 13: N reaches into hours never worked on Mondays"]


def test_a_licence_that_ends_on_wednesday_is_not_held_on_thursday() -> None:
    anna = a_person("Anna", held=[Held("Driver", last=2)])
    van = a_shift("V 09:00-17:00", skills=["Driver"])
    problem = a_problem(anna, "Ben", shifts=[van], rules=[SkillsOnShift()])
    assert said(problem, "- - V V", "V") == [
        "Anna, Thu 10: V needs Driver, which is not valid on that day",
        "Ben, Mon 7: V needs Driver, which is not held",
    ]


def test_a_shift_type_that_is_not_for_the_role() -> None:
    problem = a_problem("Anna", may_work={"Anna": "E"}, rules=[SkillsOnShift()])
    assert said(problem, "E L") == ["Anna, Tue 8: PCSO may not work L"]


def test_no_nights_for_medical_reasons() -> None:
    anna = a_person("Anna", restrictions=["night"])
    problem = a_problem(anna, shifts=["E 06:00-14:00", "N 22:00-06:00"], rules=[Restrictions()])
    assert said(problem, "E N") == ["Anna, Tue 8: N is night, which is barred"]


def test_what_is_locked_stays_rest_days_too() -> None:
    problem = a_problem(rules=[Locks()], locks=[("Anna", 0, "E"), ("Anna", 1, "-")])
    assert said(problem, "E -") == []
    assert said(problem, "L E") == ["Anna, Mon 7: locked on E", "Anna, Tue 8: locked on a rest day"]


def test_requests_for_a_rest_day_for_a_shift_and_against_one() -> None:
    problem = a_problem(
        rules=[Requests(strength=prefer(45))],
        requests=[("Anna", 0, "-"), ("Anna", 1, "L"), ("Anna", 2, "- E")],
    )
    assert said(problem, "- L E") == []
    assert said(problem, "E E L") == [
        "Anna, Mon 7: asked for a rest day",
        "Anna, Tue 8: asked for L",
        "Anna, Wed 9: asked not to work L",
    ]
    assert [breach.cost for breach in check(problem, a_rota(problem, "E E L"))] == [45, 45, 45]


def test_deviations_from_the_pattern_are_the_cells_that_differ() -> None:
    problem = a_problem(rules=[KeepToPattern()], pattern={"Anna": "E E L - ? E -"})
    assert said(problem, "E L L E E") == [
        "Anna, Tue 8: the pattern says E",
        "Anna, Thu 10: the pattern says a rest day",
        "Anna, Sat 12: the pattern says E",
    ]


def test_leave_is_no_deviation() -> None:
    anna = a_person("Anna", away=[an_absence(0)])
    problem = a_problem(anna, rules=[KeepToPattern()], pattern={"Anna": "E E - - - - -"})
    assert said(problem, "- E") == []


def test_keep_together() -> None:
    problem = a_problem("Beth", "Jo", rules=[KeepTogether(one="1", other="2")])
    assert said(problem, "E L E", "E L") == ["Beth, Wed 9: Jo has a rest day"]


def test_a_day_on_leave_is_no_day_apart() -> None:
    jo = a_person("Jo", away=[an_absence(2)])
    problem = a_problem("Beth", jo, rules=[KeepTogether(one="1", other="2")])
    assert said(problem, "E L E", "E L") == []


@pytest.mark.parametrize(("allowed", "broken"), [(0, True), (59, True), (60, False)])
def test_keep_apart_by_the_clock(allowed: int, broken: bool) -> None:
    """Early ends at 14:00, Middle starts at 13:00: an hour together."""
    problem = a_problem(
        "Beth",
        "Jo",
        shifts=["E 06:00-14:00", "M 13:00-21:00"],
        rules=[KeepApart(one="1", other="2", together_minutes=allowed)],
    )
    assert said(problem, "E", "M") == (["Beth, Mon 7: 1 h on duty together with Jo"] if broken else [])


def test_apart_across_midnight() -> None:
    problem = a_problem(
        "Beth", "Jo", shifts=["N 22:00-06:00", "E 05:00-13:00"], rules=[KeepApart(one="2", other="1")]
    )
    assert said(problem, "N", "- E") == ["Jo, Tue 8: 1 h on duty together with Beth"]


def test_a_pair_that_is_not_chosen_yet_asks_for_nothing() -> None:
    for rule in (KeepApart(), KeepTogether(one="1"), KeepTogether(one="1", other="1")):
        problem = a_problem("Beth", "Jo", rules=[rule])
        assert said(problem, "E E", "- E") == []
        assert rule.statements(problem) == []
