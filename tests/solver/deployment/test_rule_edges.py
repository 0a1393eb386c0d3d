"""Every rule of the day at the minute where it turns, on hand-made run sheets."""

from __future__ import annotations

import pytest

from solver.deployment.items import Quorum
from solver.deployment.solution import Stop
from solver.rule import RuleValueRefused
from tests.solver.deployment.small_day import (
    Blocked,
    Commitment,
    Equipment,
    ItemKind,
    Leg,
    Lock,
    Meal,
    Span,
    StartWindow,
    a_day,
    a_hotspot,
    a_person,
    a_stop,
    a_visit,
    at,
    breaches,
    rule,
    rules,
)

PATROL, VISIT, MEAL = ItemKind.PATROL, ItemKind.VISIT, ItemKind.MEAL
COMMITMENT, BLOCKED = ItemKind.COMMITMENT, ItemKind.BLOCKED


def patrol(start: int, minutes: int = 15, item: int = 0, *partners: int, leg: int = 0) -> Stop:
    return a_stop(PATROL, item, start, minutes, partners=partners, leg=leg)


def visit(
    start: int, minutes: int = 30, item: int = 0, *partners: int, leg: int = 0, buddy: int | None = None
) -> Stop:
    return a_stop(VISIT, item, start, minutes, partners=partners, leg=leg, buddy=buddy)


def test_briefing_holds_people_at_the_base_until_it_is_over() -> None:
    day = a_day(
        [a_person(briefing_minutes=None)], [rule("start_briefing", briefing_minutes=20)], visits=(a_visit(),)
    )
    # The visit is 10 minutes away: starting at 09:30 means leaving at 09:20, just when the briefing is over.
    assert not breaches(day, "start_briefing", [visit(at(9, 30))])
    (late,) = breaches(day, "start_briefing", [visit(at(9, 29))])
    assert late.text == "leaves at 09:19, briefing until 09:20"


def test_a_briefing_that_is_a_commitment_needs_no_other() -> None:
    nine = Commitment(1, "Daily briefing", 0, at(9), at(9, 20), frozenset({0}), briefing=True)
    day = a_day([a_person(briefing_minutes=None)], rules("start_briefing"), commitments=(nine,))
    assert not breaches(day, "start_briefing", [a_stop(COMMITMENT, 0, at(9), 20)])


def test_everybody_is_back_in_time_to_write_up() -> None:
    day = a_day(
        [a_person(write_up_minutes=None)], [rule("write_up_time", write_up_minutes=30)], visits=(a_visit(),)
    )
    # 30 minutes there and 10 home: from 15:50 they are back at 16:30, half an hour before the end.
    assert not breaches(day, "write_up_time", [visit(at(15, 50))])
    (late,) = breaches(day, "write_up_time", [visit(at(15, 51))])
    assert late.text == "back at 16:31, due back at 16:30"


@pytest.mark.parametrize(
    ("start", "broken"), [(at(11, 59), True), (at(12), False), (at(14, 15), False), (at(14, 16), True)]
)
def test_the_meal_lies_between_the_third_and_the_sixth_hour(start: int, broken: bool) -> None:
    # The tour starts at 09:00, so a meal of 45 minutes begins from 12:00 to 14:15 and is over by 15:00.
    day = a_day([a_person(meal=Meal(45, 0))], rules("meal_break"))
    assert bool(breaches(day, "meal_break", [a_stop(MEAL, 0, start, 45)])) is broken


def test_a_missing_or_short_meal_is_a_breach() -> None:
    day = a_day([a_person(meal=Meal(45, 0))], rules("meal_break"))
    (none,) = breaches(day, "meal_break", [])
    assert none.text == "no meal break; 45 min are due within 12:00–15:00"
    assert breaches(day, "meal_break", [a_stop(MEAL, 0, at(12), 44)])
    assert not breaches(a_day([a_person()], rules("meal_break")), "meal_break", [])


def test_attendees_stay_to_the_end_of_a_commitment() -> None:
    hub = Commitment(1, "Drop-in", 3, at(10), at(11), frozenset({0}))
    day = a_day([a_person()], rules("commitments_kept"), commitments=(hub,))
    assert not breaches(day, "commitments_kept", [a_stop(COMMITMENT, 0, at(10), 60)])
    (left,) = breaches(day, "commitments_kept", [a_stop(COMMITMENT, 0, at(10), 59)])
    assert left.text == "not at Drop-in, 10:00–11:00"
    assert left.person == 0


def test_a_quorum_counts_each_missing_person() -> None:
    hub = Commitment(1, "Briefing", 0, at(10), at(11), quorum=(Quorum("Council", 2), Quorum("Police", 1)))
    team = [a_person("Anna"), a_person("Ben"), a_person("Cleo", agency="Police")]
    day = a_day(team, rules("quorum_met"), commitments=(hub,))
    there = [a_stop(COMMITMENT, 0, at(10), 60)]
    assert not breaches(day, "quorum_met", there, there, there)
    found = breaches(day, "quorum_met", there, [], [])
    # One of two from the council and none of one from the police, at 120 minutes each.
    assert [(one.amount, one.cost) for one in found] == [(1, 120), (1, 120)]
    assert found[0].text == "Briefing: 1 of 2 from Council"


def test_equipment_is_out_for_the_whole_tour() -> None:
    radio = Equipment(0, "radios", 1)
    early, late = a_person("Anna", at(7), at(15), carries=(0,)), a_person("Ben", at(15), at(23), carries=(0,))
    both = a_person("Cleo", at(14, 59), at(22), carries=(0,))
    spot = (a_hotspot(active=(Span(at(7), at(23)),)),)
    walk = [patrol(at(14)), patrol(at(17))]
    day = a_day([early, late], rules("equipment_shared"), hotspots=spot, equipment=(radio,))
    # One tour ends at 15:00 when the other starts: one radio is enough. A minute's overlap takes two.
    assert not breaches(day, "equipment_shared", walk[:1], walk[1:])
    day = a_day([early, both], rules("equipment_shared"), hotspots=spot, equipment=(radio,))
    (short,) = breaches(day, "equipment_shared", walk[:1], walk[1:])
    assert short.text == "radios: 2 out at 14:59, there are 1"
    # Who stays in takes nothing out.
    assert not breaches(day, "equipment_shared", walk[:1], [])


def test_who_must_not_work_alone_goes_in_company() -> None:
    team = [a_person("Anna", lone_ok=False), a_person("Ben")]
    day = a_day(team, rules("lone_work"), hotspots=(a_hotspot(),))
    (alone,) = breaches(day, "lone_work", [patrol(at(14))], [])
    assert alone.text == "alone at Ramp, 14:00–14:15"
    assert not breaches(day, "lone_work", [], [patrol(at(14))])
    pair = ([patrol(at(14), 15, 0, 1)], [patrol(at(14), 15, 0, 0, leg=1)])
    assert not breaches(day, "lone_work", *pair)


def test_people_kept_apart_are_not_paired() -> None:
    day = a_day(
        [a_person("Anna", apart=frozenset({1})), a_person("Ben")],
        rules("people_apart"),
        hotspots=(a_hotspot(),),
    )
    (pair,) = breaches(day, "people_apart", [patrol(at(14), 15, 0, 1)], [patrol(at(14), 15, 0, 0, leg=1)])
    assert pair.text == "with Ben at Ramp, 14:00"
    assert not breaches(day, "people_apart", [patrol(at(14))], [patrol(at(15))])


@pytest.mark.parametrize(
    ("start", "broken"), [(at(11, 59), True), (at(12), False), (at(19, 45), False), (at(19, 46), True)]
)
def test_a_patrol_lies_wholly_inside_the_active_hours(start: int, broken: bool) -> None:
    day = a_day([a_person(end=at(22))], rules("active_hours"), hotspots=(a_hotspot(),))
    assert bool(breaches(day, "active_hours", [patrol(start)])) is broken


@pytest.mark.parametrize(("minutes", "broken"), [(9, True), (10, False), (20, False), (21, True)])
def test_a_patrol_is_neither_too_short_nor_too_long(minutes: int, broken: bool) -> None:
    day = a_day([a_person()], rules("patrol_length"), hotspots=(a_hotspot(),))
    assert bool(breaches(day, "patrol_length", [patrol(at(14), minutes)])) is broken


def test_two_agencies_means_two_people_of_two_agencies() -> None:
    team = [a_person("Anna"), a_person("Ben"), a_person("Cleo", agency="Police")]
    day = a_day(team, rules("patrol_crew"), hotspots=(a_hotspot(two_agencies=True),))
    first, second = patrol(at(14), 15, 0, 1), patrol(at(14), 15, 0, 0, leg=1)
    (same,) = breaches(day, "patrol_crew", [first], [second], [])
    assert same.text == "Ramp at 14:00: one agency there, needs two"
    assert not breaches(day, "patrol_crew", [patrol(at(14), 15, 0, 2)], [], [second])
    assert len(breaches(day, "patrol_crew", [patrol(at(14))], [], [])) == 2  # one person, and one agency


def test_a_role_or_a_power_opens_a_hotspot() -> None:
    team = [a_person("Anna"), a_person("Ben", role="PCSO"), a_person("Cleo", powers=frozenset({"warden"}))]
    day = a_day(team, rules("patrol_crew"), hotspots=(a_hotspot(may_patrol=frozenset({"PCSO", "warden"})),))
    assert breaches(day, "patrol_crew", [patrol(at(14))], [], [])
    assert not breaches(day, "patrol_crew", [], [patrol(at(14))], [])
    assert not breaches(day, "patrol_crew", [], [], [patrol(at(14))])


def test_the_last_lone_patrol_is_over_at_dusk() -> None:
    day = a_day([a_person(end=at(22))], rules("pairs_after_dark"), hotspots=(a_hotspot(),))
    # Civil dusk is 16:14: 15 minutes from 15:59 end with it, a minute later is a minute in the dark.
    assert not breaches(day, "pairs_after_dark", [patrol(at(15, 59))])
    (dark,) = breaches(day, "pairs_after_dark", [patrol(at(16))])
    assert dark.text == "alone at Ramp, 16:00–16:15; dark from 16:14"


def test_dark_may_begin_some_minutes_after_dusk() -> None:
    twilight = rule("pairs_after_dark", after_dusk_minutes=30)
    day = a_day([a_person(end=at(22))], [twilight], hotspots=(a_hotspot(),))
    assert not breaches(day, "pairs_after_dark", [patrol(at(16, 29))])
    assert breaches(day, "pairs_after_dark", [patrol(at(16, 30))])


def test_pairs_and_assessed_places_may_be_dark() -> None:
    team = [a_person("Anna", end=at(22)), a_person("Ben", end=at(22))]
    day = a_day(team, rules("pairs_after_dark"), hotspots=(a_hotspot(),))
    assert not breaches(
        day, "pairs_after_dark", [patrol(at(18), 15, 0, 1)], [patrol(at(18), 15, 0, 0, leg=1)]
    )
    lit = a_day(team, rules("pairs_after_dark"), hotspots=(a_hotspot(lone_after_dark_ok=True),))
    assert not breaches(lit, "pairs_after_dark", [patrol(at(18))], [])


def test_lone_visits_before_dawn_are_dark_too() -> None:
    day = a_day([a_person(start=at(6))], rules("pairs_after_dark"), visits=(a_visit(),))
    assert breaches(day, "pairs_after_dark", [visit(at(7, 33))])
    assert not breaches(day, "pairs_after_dark", [visit(at(7, 34))])


def test_places_of_high_risk_take_two_from_the_set_hour() -> None:
    day = a_day([a_person(end=at(23))], rules("pairs_late_at_risk"), hotspots=(a_hotspot(high_risk=True),))
    assert not breaches(day, "pairs_late_at_risk", [patrol(at(19, 45))])
    assert breaches(day, "pairs_late_at_risk", [patrol(at(19, 46))])
    calm = a_day([a_person(end=at(23))], rules("pairs_late_at_risk"), hotspots=(a_hotspot(),))
    assert not breaches(calm, "pairs_late_at_risk", [patrol(at(21))])


def test_the_least_gap_runs_from_end_to_start() -> None:
    team = [a_person("Anna"), a_person("Ben")]
    day = a_day(team, rules("least_gap"), hotspots=(a_hotspot(least_gap=60, visits_wanted=2),))
    assert not breaches(day, "least_gap", [patrol(at(13))], [patrol(at(14, 15))])
    (close,) = breaches(day, "least_gap", [patrol(at(13))], [patrol(at(14, 14))])
    assert close.text == "Ramp: 59 min between 13:15 and 14:14, needs 60"


def test_holes_are_counted_in_started_quarters_from_edge_to_edge() -> None:
    spot = a_hotspot(active=(Span(at(12), at(18)),), most_gap=120)
    day = a_day([a_person(end=at(22))], rules("most_gap"), hotspots=(spot,))
    # 12:00-14:00 is allowed; 14:15-18:00 is 225 minutes, 105 too many: seven quarters of an hour.
    (hole,) = breaches(day, "most_gap", [patrol(at(14))])
    assert (hole.amount, hole.text) == (7, "Ramp: alone 14:15–18:00, at most 120 min")
    # A minute later the first stretch is a minute too long, which counts as a quarter.
    assert sum(one.amount for one in breaches(day, "most_gap", [patrol(at(14, 1))])) == 8


@pytest.mark.parametrize(("away", "broken"), [(21, False), (20, True), (0, True)])
def test_the_same_time_means_within_twenty_minutes_of_a_start(away: int, broken: bool) -> None:
    # Patrolled at 15:00 on two of the four days before: 15:20 would be a third day around it, 15:21 not.
    days = ((at(15),), (at(15),), (at(12),), ())
    day = a_day([a_person()], rules("varied_times"), hotspots=(a_hotspot(recent_starts=days),))
    assert bool(breaches(day, "varied_times", [patrol(at(15) - away)])) is broken
    assert bool(breaches(day, "varied_times", [patrol(at(15) + away)])) is broken


def test_two_patrols_on_one_day_are_one_day_of_the_same_time() -> None:
    days = ((at(15), at(15, 10)), (), (), ())
    day = a_day([a_person()], rules("varied_times"), hotspots=(a_hotspot(recent_starts=days),))
    assert not breaches(day, "varied_times", [patrol(at(15))])


def test_only_the_last_four_days_count() -> None:
    days = ((at(15),), (), (), (), (at(15),))
    day = a_day([a_person()], rules("varied_times"), hotspots=(a_hotspot(recent_starts=days),))
    assert not breaches(day, "varied_times", [patrol(at(15))])


def test_drawn_times_forgive_half_an_hour() -> None:
    still = rule("drawn_times", spread_minutes=0)
    day = a_day([a_person(end=at(22))], [still], hotspots=(a_hotspot(),))
    # One patrol in 12:00-20:00 is due in the middle of all starts: 12:00 + (480 - 15) / 2 = 15:52.
    assert not breaches(day, "drawn_times", [patrol(at(16, 22))])
    (off,) = breaches(day, "drawn_times", [patrol(at(16, 23))])
    assert (off.text, off.cost) == ("Ramp at 16:23, drawn: 15:52", 5)


def test_worth_falls_with_each_patrol_and_with_short_stays() -> None:
    team = [a_person("Anna")]
    spot = a_hotspot(worth=100, visits_wanted=3, least_gap=0)
    day = a_day(team, rules("patrol_worth"), hotspots=(spot,))

    def missed(*stops: Stop) -> int:
        return sum(one.amount for one in breaches(day, "patrol_worth", list(stops)))

    # Full worth: 100 + 60 + 35 = 195.
    assert missed() == 195
    assert missed(patrol(at(13))) == 95
    assert missed(patrol(at(13)), patrol(at(14))) == 35
    assert missed(patrol(at(13)), patrol(at(14)), patrol(at(15))) == 0
    # Ten minutes are half way from 5 (nothing) to 15 (all); twenty are worth no more than fifteen.
    assert missed(patrol(at(13), 10)) == 145
    assert missed(patrol(at(13), 20)) == 95
    # The best patrol counts in full, whichever comes first.
    assert missed(patrol(at(13), 10), patrol(at(14))) == 195 - 100 - 30


def test_worth_follows_the_hours_and_the_days_running() -> None:
    profile = (100,) * 14 + (150,)
    spot = a_hotspot(worth=100, profile=profile, run_days=2)
    day = a_day([a_person()], rules("patrol_worth"), hotspots=(spot,))
    # On the third day running 125 %, from 14:00 150 %: 187 in full, 125 for a patrol at 13:59.
    assert not breaches(day, "patrol_worth", [patrol(at(14))])
    (early,) = breaches(day, "patrol_worth", [patrol(at(13, 59))])
    assert (early.amount, early.text) == (62, "Ramp: 125 of 187 min of cover")


def test_dosage_counts_a_pair_once_and_no_stay_above_the_longest() -> None:
    team = [a_person("Anna"), a_person("Ben")]
    day = a_day(team, rules("hotspot_dosage"), hotspots=(a_hotspot(visits_wanted=3),))
    pair = ([patrol(at(13), 15, 0, 1)], [patrol(at(13), 15, 0, 0, leg=1)])
    (short,) = breaches(day, "hotspot_dosage", *pair)
    assert (short.amount, short.text) == (30, "Ramp: 15 of 45 min")
    (longest,) = breaches(day, "hotspot_dosage", [patrol(at(13), 25)], [])
    assert longest.amount == 25


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


def test_travel_is_counted_to_the_minute_there_and_back() -> None:
    day = a_day([a_person()], rules("travel_time"), visits=(a_visit(place=12), a_visit("B", place=20)))
    (walked,) = breaches(day, "travel_time", [visit(at(10)), visit(at(11), 30, 1)])
    assert (walked.amount, walked.text) == (40, "40 min on the way")  # 12 + 8 + 20 home


def test_locked_stops_keep_people_and_time() -> None:
    lock = Lock(VISIT, 0, (0,), at(10))
    day = a_day([a_person()], rules("locks_kept"), visits=(a_visit(),), locks=(lock,))
    assert not breaches(day, "locks_kept", [visit(at(10))])
    (moved,) = breaches(day, "locks_kept", [visit(at(10, 1))])
    assert moved.text == "Case 1 is locked at 10:00 and is not there"


def test_blocked_times_that_overlap_are_one() -> None:
    person = a_person(
        blocked=(
            Blocked(at(13), at(14), "Court"),
            Blocked(at(12), at(13, 30), "Leave"),
            Blocked(at(6), at(9), "Leave"),
        )
    )
    assert [(one.start, one.end, one.label) for one in person.busy] == [(at(12), at(14), "Leave, Court")]


def test_values_are_held_within_their_bounds() -> None:
    with pytest.raises(
        RuleValueRefused, match="Pairs after dark: after civil dusk is 4 h; it can be 0 min to 3 h"
    ):
        rule("pairs_after_dark", after_dusk_minutes=240)
