"""The rules about people at the minute where they turn, on hand-made run sheets: hours, meals, company."""

from __future__ import annotations

import pytest

from solver.deployment.items import Quorum
from solver.deployment.search import deploy
from solver.result import Limit
from solver.rule import RuleValueRefused
from tests.solver.deployment.small_day import (
    Blocked,
    Commitment,
    Equipment,
    ItemKind,
    Lock,
    Meal,
    Span,
    a_day,
    a_hotspot,
    a_person,
    a_stop,
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


def test_a_tour_too_short_for_a_meal_asks_for_none() -> None:
    """Three and a half hours: the third hour comes too late for a meal, and below five hours none is due."""
    day = a_day([a_person(end=at(12, 30), meal=Meal(45, 0))], rules("meal_break"))
    assert not breaches(day, "meal_break", [])
    assert deploy(day, Limit(seconds=20, work=5)).solution.unplaced == ()


def test_a_short_tour_with_room_keeps_its_meal() -> None:
    # From 12:00 to 12:45 there is just room before the tour ends at 12:45.
    day = a_day([a_person(end=at(12, 45), meal=Meal(45, 0))], rules("meal_break"))
    (stop,) = deploy(day, Limit(seconds=20, work=5)).solution.sheets[0].stops
    assert (stop.kind, stop.start, stop.end) == (MEAL, at(12), at(12, 45))


def test_a_meal_that_is_due_but_has_no_room_is_said_in_one_sentence() -> None:
    """Five hours and a half have a meal by law, and the team's rule lets it begin after five at the earliest:
    14:00 and 45 minutes are past the end."""
    day = a_day([a_person(end=at(14, 30), meal=Meal(45, 0))], [rule("meal_break", earliest_minutes=300)])
    words = "the tour 09:00–14:30 leaves no room for a meal break of 45 min from 14:00 on"
    (breach,) = breaches(day, "meal_break", [])
    assert breach.text == words
    (left,) = deploy(day, Limit(seconds=20, work=5)).solution.unplaced
    assert left.reason.words == f"T{words[1:]}."


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
    # Who comes late is not counted: the briefing lasts from 10:00 to 11:00.
    late = [a_stop(COMMITMENT, 0, at(10, 15), 45)]
    assert [one.amount for one in breaches(day, "quorum_met", there, late, there)] == [1]


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
