"""The rules about visits at the minute where they turn, on hand-made run sheets."""

from __future__ import annotations

from dataclasses import replace

import pytest

from solver.deployment.rules.lone_visit_buddy import buddy_for
from tests.solver.deployment.small_day import (
    Blocked,
    ItemKind,
    Leg,
    Meal,
    StartWindow,
    a_day,
    a_person,
    a_stop,
    a_visit,
    at,
    breaches,
    rules,
    sheets,
    visit,
)

PATROL, VISIT, MEAL = ItemKind.PATROL, ItemKind.VISIT, ItemKind.MEAL
COMMITMENT, BLOCKED = ItemKind.COMMITMENT, ItemKind.BLOCKED


@pytest.mark.parametrize(
    ("start", "broken"), [(at(9, 59), True), (at(10), False), (at(10, 30), False), (at(10, 31), True)]
)
def test_a_visit_starts_in_its_window(start: int, broken: bool) -> None:
    day = a_day(
        [a_person()], rules("visit_windows"), visits=(a_visit(windows=(StartWindow(at(10), at(10, 30)),)),)
    )
    assert bool(breaches(day, "visit_windows", [visit(start)])) is broken


def test_any_one_of_several_windows_will_do() -> None:
    windows = (StartWindow(at(10), at(10, 30)), StartWindow(at(14), at(14)))
    day = a_day([a_person()], rules("visit_windows"), visits=(a_visit(windows=windows),))
    assert not breaches(day, "visit_windows", [visit(at(14))])
    assert breaches(day, "visit_windows", [visit(at(12))])


def test_a_visit_is_made_in_full_or_not_at_all() -> None:
    joint = a_visit(legs=(Leg(30), Leg(20)))
    day = a_day([a_person("Anna"), a_person("Ben")], rules("visit_complete"), visits=(joint,))
    whole = ([visit(at(10), 30, 0, 1)], [visit(at(10), 20, 0, 0, leg=1)])
    assert not breaches(day, "visit_complete", *whole)
    assert breaches(day, "visit_complete", whole[0], [])
    assert breaches(day, "visit_complete", [visit(at(10), 29, 0, 1)], whole[1])


def test_the_crew_holds_between_them_what_the_visit_needs() -> None:
    constable = a_person("Cleo", powers=frozenset({"arrest"}), agency="Police")
    joint = a_visit(legs=(Leg(30), Leg(30)), powers=frozenset({"arrest"}), agencies_together=2)
    day = a_day([a_person("Anna"), a_person("Ben"), constable], rules("visit_crew"), visits=(joint,))
    found = breaches(day, "visit_crew", [visit(at(10), 30, 0, 1)], [visit(at(10), 30, 0, 0, leg=1)], [])
    assert [one.text for one in found] == ["Case 1: nobody there has arrest", "Case 1: 1 of 2 agencies there"]
    assert not breaches(day, "visit_crew", [visit(at(10), 30, 0, 2)], [], [visit(at(10), 30, 0, 0, leg=1)])


def test_joint_visits_start_at_the_same_minute() -> None:
    joint = a_visit(legs=(Leg(30), Leg(30)))
    day = a_day([a_person("Anna"), a_person("Ben")], rules("visit_together"), visits=(joint,))
    assert not breaches(day, "visit_together", [visit(at(10), 30, 0, 1)], [visit(at(10), 30, 0, 0, leg=1)])
    (apart,) = breaches(day, "visit_together", [visit(at(10), 30, 0, 1)], [visit(at(10, 1), 30, 0, 0, leg=1)])
    assert apart.text == "Case 1: starts 10:00 and 10:01, needs one time"


@pytest.mark.parametrize(("then", "late"), [(at(10, 20), 0), (at(10, 35), 1)])
def test_a_visit_is_not_begun_in_one_window_and_gone_on_with_in_another(then: int, late: int) -> None:
    windows = (StartWindow(at(10), at(10, 20)), StartWindow(at(10, 30), at(11)))
    turns = a_visit(legs=(Leg(10), Leg(10)), lag_least=10, lag_most=40, windows=windows)
    day = a_day([a_person("Anna"), a_person("Ben")], rules("visit_windows"), visits=(turns,))
    stops = ([visit(at(10), 10, 0, 1)], [visit(then, 10, 0, 0, leg=1)])
    assert len(breaches(day, "visit_windows", *stops)) == late


@pytest.mark.parametrize(("lag", "broken"), [(9, True), (10, False), (20, False), (21, True)])
def test_one_after_the_other_within_the_lag(lag: int, broken: bool) -> None:
    turns = a_visit(legs=(Leg(10), Leg(10)), lag_least=10, lag_most=20)
    day = a_day([a_person("Anna"), a_person("Ben")], rules("visit_together"), visits=(turns,))
    stops = ([visit(at(10), 10, 0, 1)], [visit(at(10) + lag, 10, 0, 0, leg=1)])
    assert bool(breaches(day, "visit_together", *stops)) is broken


def test_the_named_worker_or_the_deputy_goes() -> None:
    team = [a_person("Anna"), a_person("Ben"), a_person("Cleo")]
    tied = a_visit(named=0, deputy=1, named_must=True)
    day = a_day(team, rules("named_worker", "named_worker_preferred"), visits=(tied,))
    assert not breaches(day, "named_worker", [visit(at(10))], [], [])
    assert not breaches(day, "named_worker", [], [visit(at(10))], [])
    (wrong,) = breaches(day, "named_worker", [], [], [visit(at(10))])
    assert wrong.text == "Case 1: without Anna or Ben"
    # Preferred: the deputy is one step away, anybody else two, at 20 minutes each.
    steps = [
        sum(one.cost for one in breaches(day, "named_worker_preferred", *stops))
        for stops in ([[visit(at(10))], [], []], [[], [visit(at(10))], []], [[], [], [visit(at(10))]])
    ]
    assert steps == [0, 20, 40]


def test_a_marker_sends_two() -> None:
    day = a_day([a_person()], rules("marker_two"), visits=(a_visit(marker_two=True),))
    assert breaches(day, "marker_two", [visit(at(10))])
    assert not breaches(day, "marker_two", [])


def test_a_lone_visitor_has_a_buddy_on_duty_throughout() -> None:
    team = [a_person("Anna"), a_person("Ben", at(9), at(10, 30))]
    day = a_day(team, rules("lone_visit_buddy"), visits=(a_visit(),))
    assert not breaches(day, "lone_visit_buddy", [visit(at(10), buddy=1)], [])
    (gone,) = breaches(day, "lone_visit_buddy", [visit(at(10, 1), buddy=1)], [])
    assert gone.text == "Case 1, 10:01–10:31: Ben is not on duty throughout"
    (none,) = breaches(day, "lone_visit_buddy", [visit(at(10))], [])
    assert none.text == "Case 1, 10:00–10:30: alone and no buddy is named"
    assert breaches(day, "lone_visit_buddy", [visit(at(10), buddy=0)], [])


@pytest.mark.parametrize(("until", "broken"), [(at(10), False), (at(10, 1), True)])
def test_somebody_in_court_is_no_buddy(until: int, broken: bool) -> None:
    held = a_person("Ben", blocked=(Blocked(at(9), until, "Court"),))
    day = a_day([a_person("Anna"), held], rules("lone_visit_buddy"), visits=(a_visit(),))
    assert bool(breaches(day, "lone_visit_buddy", [visit(at(10), buddy=1)], [])) is broken


def test_a_buddy_is_sought_among_those_who_are_not_on_an_unpaid_break() -> None:
    resting = a_person("Ben", meal=Meal(30, 0, paid=False))
    team = [a_person("Anna"), resting, a_person("Cleo", agency="Police")]
    day = a_day(team, rules("lone_visit_buddy"), visits=(a_visit(),))
    alone, meal = visit(at(12)), a_stop(ItemKind.MEAL, 0, at(12, 29), 30)
    # Ben is of Anna's agency, but has his own time for the last minute of the visit.
    assert buddy_for(day, 0, alone, sheets(day, [alone], [meal], []).sheets) == 2
    later = replace(meal, start=at(12, 30), end=at(13))
    assert buddy_for(day, 0, alone, sheets(day, [alone], [later], []).sheets) == 1
    paid = replace(day, people=(team[0], replace(resting, meal=Meal(30, 0, paid=True)), team[2]))
    assert buddy_for(paid, 0, alone, sheets(paid, [alone], [meal], []).sheets) == 1


def test_a_household_hears_from_one_agency_unless_they_come_together() -> None:
    team = [a_person("Anna"), a_person("Cleo", agency="Police")]
    home = "F-07"
    together = a_visit("C", legs=(Leg(30), Leg(30)), household=home)
    visits = (a_visit("A", household=home), a_visit("B", household=home), together)
    day = a_day(team, rules("household_one_agency", "household_one_at_a_time"), visits=visits)
    (two,) = breaches(day, "household_one_agency", [visit(at(10), 30, 0)], [visit(at(12), 30, 1)])
    assert two.text == "F-07: Council and Police on one day"
    joint = visit(at(12), 30, 2, 1), visit(at(12), 30, 2, 0, leg=1)
    assert not breaches(day, "household_one_agency", [visit(at(10), 30, 0), joint[0]], [joint[1]])
    # One after the other to the minute is not at the same time.
    assert not breaches(day, "household_one_at_a_time", [visit(at(10), 30, 0)], [visit(at(10, 30), 30, 1)])
    assert breaches(day, "household_one_at_a_time", [visit(at(10), 30, 0)], [visit(at(10, 29), 30, 1)])


def test_what_a_visit_counts_follows_its_priority_or_its_own_worth() -> None:
    visits = (
        a_visit("A", worth=None, priority=0),
        a_visit("B", worth=None, priority=4),
        a_visit("C", worth=7),
    )
    day = a_day([a_person()], rules("visits_made", "due_today"), visits=visits)
    assert [one.cost for one in breaches(day, "visits_made", [])] == [960, 120, 7]
    assert not breaches(day, "due_today", [])
    last = a_day([a_person()], rules("due_today"), visits=(a_visit(must=True),))
    (due,) = breaches(last, "due_today", [])
    assert due.must
    assert due.text == "Case 1 is due today and not made"


def test_minutes_outside_the_preferred_time_are_priced_both_ways() -> None:
    wished = a_visit(preferred=StartWindow(at(11), at(12)))
    day = a_day([a_person()], rules("preferred_time", "greatest_lateness"), visits=(wished,))
    assert not breaches(day, "preferred_time", [visit(at(12))])
    assert [one.amount for one in breaches(day, "preferred_time", [visit(at(10, 50))])] == [10]
    assert [one.amount for one in breaches(day, "preferred_time", [visit(at(12, 25))])] == [25]
    # Being early is not being late.
    assert not breaches(day, "greatest_lateness", [visit(at(10, 50))])
    assert [one.amount for one in breaches(day, "greatest_lateness", [visit(at(12, 25))])] == [25]
