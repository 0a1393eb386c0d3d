"""The rules about patrols at the minute where they turn, on hand-made run sheets."""

from __future__ import annotations

import pytest

from solver.deployment.search import deploy
from solver.deployment.solution import Stop
from solver.result import Limit
from tests.solver.deployment.small_day import (
    ItemKind,
    Span,
    a_day,
    a_hotspot,
    a_person,
    a_visit,
    at,
    breaches,
    patrol,
    rule,
    rules,
    visit,
)

PATROL, VISIT, MEAL = ItemKind.PATROL, ItemKind.VISIT, ItemKind.MEAL
COMMITMENT, BLOCKED = ItemKind.COMMITMENT, ItemKind.BLOCKED


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


def test_dusk_after_midnight_leaves_the_evening_and_the_first_minutes_of_the_day_light() -> None:
    """Lerwick at midsummer: dark from 00:26 to 01:47, of the night before and of the night after."""
    night = a_person(start=0, end=at(26))
    day = a_day([night], rules("pairs_after_dark"), hotspots=(a_hotspot(),), dawn=at(1, 47), dusk=at(24, 26))
    for start in (at(0, 5), at(1, 47), at(23, 55), at(24, 11)):
        assert not breaches(day, "pairs_after_dark", [patrol(start)])
    for start in (at(0, 12), at(1, 46), at(24, 12), at(25, 46)):
        assert breaches(day, "pairs_after_dark", [patrol(start)])


def test_where_it_never_gets_dark_somebody_alone_may_stay_past_midnight() -> None:
    spot = a_hotspot(active=(Span(at(23, 50), at(24, 10)),))
    day = a_day([a_person(end=at(26))], rules("pairs_after_dark", "patrol_worth", "active_hours"),
                hotspots=(spot,), dawn=0, dusk=at(48))  # fmt: skip
    assert not breaches(day, "pairs_after_dark", [patrol(at(23, 52))])
    assert [len(sheet.stops) for sheet in deploy(day, Limit(seconds=20, work=5)).solution.sheets] == [1]


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


def test_minutes_past_the_target_count_less_than_those_before() -> None:
    half = rule("patrol_worth", past_target_percent=50)
    spot = a_hotspot(worth=100, dwell_target=15, dwell_most=20)
    day = a_day([a_person()], [half], hotspots=(spot,))
    # From 5 minutes to 15 each is worth 10; each of the five after that 5: 125 in full.
    assert not breaches(day, "patrol_worth", [patrol(at(13), 20)])
    assert [one.amount for one in breaches(day, "patrol_worth", [patrol(at(13), 15)])] == [25]
    assert [one.amount for one in breaches(day, "patrol_worth", [patrol(at(13), 17)])] == [15]
    # A search that has nothing else to do stays as long as that pays.
    ((_, stop),) = deploy(day, Limit(seconds=20, work=5)).solution.of(PATROL, 0)
    assert stop.end - stop.start == 20


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
