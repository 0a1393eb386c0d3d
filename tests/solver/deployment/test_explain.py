"""Puzzles in which something must stay out, and the reason is known to the minute."""

from __future__ import annotations

import time
from dataclasses import replace

import numpy as np
import pytest

from solver.deployment import remedies
from solver.deployment.assemble import deployment_of
from solver.deployment.check import check
from solver.deployment.compiling import compiled
from solver.deployment.explain import explained
from solver.deployment.items import ItemKind, Quorum, Visit
from solver.deployment.live import from_now
from solver.deployment.plan import Plan
from solver.deployment.problem import DeploymentProblem, Person
from solver.deployment.remedies import with_remedies
from solver.deployment.repair import By, joint_options, repair
from solver.deployment.rules import usual_rules
from solver.deployment.search import deploy
from solver.deployment.solution import Unplaced
from solver.result import Limit, Status
from tests.solver.deployment import made_day
from tests.solver.deployment.small_day import (
    Blocked,
    Commitment,
    Equipment,
    Leg,
    Meal,
    Span,
    StartWindow,
    a_day,
    a_hotspot,
    a_person,
    a_visit,
    at,
    patrol,
    sheets,
)


def left_out(day: DeploymentProblem) -> list[Unplaced]:
    return list(deploy(day, Limit(seconds=20, work=20)).solution.unplaced)


def only(day: DeploymentProblem) -> Unplaced:
    (one,) = left_out(day)
    return one


def two(*people: Person) -> list[Person]:
    """With a colleague on duty all day, so that nobody lacks a buddy."""
    return [*people, a_person("Zoe", at(6), at(23), role="Clerk")]


def a_visit_day(visit: Visit, *people: Person) -> DeploymentProblem:
    return a_day(two(*people), usual_rules(), visits=(visit,))


def test_the_named_workers_tour_ends_too_early() -> None:
    evening = a_visit(
        "Adult K", 20, 40, windows=(StartWindow(at(18), at(19, 20)),), named=0, named_must=True,
        lone_after_dark_ok=True,
    )  # fmt: skip
    one = only(a_visit_day(evening, a_person("Nadia")))
    # Nadia is off at 17:00; she would have to start at 16:00 to be home by then: two hours short.
    assert one.reason.words == (
        "Needs 40 min after 18:00; the named worker Nadia’s tour ends 17:00, 120 min short."
    )
    assert one.reason.code == "off_duty"
    assert dict(one.reason.facts)["short"] == 120


def test_nobody_has_the_power() -> None:
    one = only(a_visit_day(a_visit(legs=(Leg(30, powers=frozenset({"arrest"})),)), a_person("Anna")))
    assert one.reason.words == "Nobody on duty has arrest."


@pytest.mark.parametrize("crew", [2, 3])
def test_nobody_has_the_power_that_a_crew_needs_between_them(crew: int) -> None:
    raid = a_visit(legs=(Leg(30),) * crew, powers=frozenset({"arrest"}))
    one = only(a_visit_day(raid, a_person("Anna"), a_person("Ben")))
    assert one.reason.words == "Nobody on duty has arrest."


def test_a_joint_visit_of_agencies_of_which_one_is_on_duty() -> None:
    joint = a_visit(legs=(Leg(30), Leg(30)), agencies_together=2)
    one = only(a_visit_day(joint, a_person("Anna")))
    assert one.reason.words == "Needs people of 2 agencies; of those who may go all are of Council."


def test_the_one_whom_a_crew_cannot_do_without_is_at_court() -> None:
    # Only Cem may arrest. Back from court at 16:00 he is there at 16:10; to be home at 17:00 he would have to
    # start by 16:20, but the visit may start by 16:00 only: ten minutes short.
    cem = a_person("Cem", powers=frozenset({"arrest"}), blocked=(Blocked(at(9), at(16), "Court"),))
    raid = a_visit(legs=(Leg(30), Leg(30)), powers=frozenset({"arrest"}))
    one = only(a_visit_day(raid, a_person("Anna"), cem))
    assert one.reason.words == "No gap of 30 min: nearest is Cem at 16:10, 10 min short."


def test_the_named_worker_is_away() -> None:
    one = only(a_visit_day(a_visit(named_must=True), a_person("Anna")))
    assert one.reason.words == "Its named worker is not on duty, nor is a deputy."


def test_no_gap_is_long_enough_and_the_nearest_is_named() -> None:
    busy = a_person("Anna", blocked=(Blocked(at(9, 45), at(17), "Court"),))
    visit = a_visit("Case 1", 10, 30, legs=(Leg(30, roles=frozenset({"Officer"})),))
    one = only(a_visit_day(visit, busy))
    # 09:00 there at 09:10, done 09:40, back at the base for court at 09:50: five minutes short.
    assert one.reason.words == "No gap of 30 min: nearest is Anna at 09:10, 5 min short."


def test_two_who_are_never_free_together() -> None:
    am = a_person("Anna", blocked=(Blocked(at(12), at(17), "Training"),))
    pm = a_person("Ben", blocked=(Blocked(at(9), at(12), "Training"),), role="Warden")
    joint = a_visit(legs=(Leg(30, roles=frozenset({"Officer"})), Leg(30, roles=frozenset({"Warden"}))))
    one = only(a_visit_day(joint, am, pm))
    assert one.reason.code == "partner"
    assert one.reason.words == (
        "No partner at the same time: Anna could start 09:10–11:20, Ben could start 12:10–16:00."
    )


def test_two_of_whom_one_should_follow_in_a_window_of_one_minute() -> None:
    visit = a_visit(legs=(Leg(10), Leg(10)), windows=(StartWindow(at(11), at(11)),), lag_least=5, lag_most=9)
    one = only(a_visit_day(visit, a_person("Anna"), a_person("Ben")))
    # Both are free at eleven, which is no use: who comes second would have to start from 11:05 on.
    assert one.reason.words == (
        "No partner 5 to 9 min later: Anna could start 11:00–11:00, Ben could start 11:00–11:00."
    )


def test_it_is_dark_and_planned_for_one() -> None:
    visit = a_visit(windows=(StartWindow(at(17), at(18)),))
    one = only(a_visit_day(visit, a_person("Anna", end=at(22))))
    assert one.reason.words == "May start 17:00–18:00; from 16:14 nobody goes alone, and it is for one."


def test_a_marker_on_a_visit_for_one() -> None:
    one = only(a_visit_day(a_visit(marker_two=True), a_person("Anna")))
    assert one.reason.words == "Its marker demands two people, and it is planned for one."


def test_a_household_hears_from_one_agency() -> None:
    police = a_person("Cleo", agency="Police", role="Constable")
    first = a_visit("A", household="F-07", legs=(Leg(30, agencies=frozenset({"Police"})),), worth=200)
    second = a_visit("B", household="F-07", legs=(Leg(30, agencies=frozenset({"Council"})),), worth=50)
    day = a_day(two(a_person("Anna"), police), usual_rules(), visits=(first, second))
    assert only(day).reason.words == "F-07 is visited by Police today: one agency a day."


def test_it_fits_but_is_not_worth_the_way() -> None:
    one = only(a_visit_day(a_visit("Far", 60, worth=100), a_person("Anna")))
    # An hour there and an hour back for what counts 100.
    assert one.reason.code == "not_worth_it"
    assert dict(one.reason.facts)["costs"] == 120
    assert dict(one.reason.facts)["counts"] == 100


def test_all_radios_are_out() -> None:
    first, second = a_person("Anna", carries=(0,)), a_person("Ben", carries=(0,))
    visits = (a_visit("A", named=0, named_must=True), a_visit("B", named=1, named_must=True))
    day = a_day([first, second], usual_rules(), visits=visits, equipment=(Equipment(0, "radios", 1),))
    assert only(day).reason.words == "Ben could go, but all radios are out."


def test_pairs_after_dark_with_one_on_duty() -> None:
    spot = a_hotspot(active=(Span(at(18), at(20)),), may_patrol=frozenset({"Officer"}), worth=200)
    one = only(a_day(two(a_person("Scott", at(14), at(22))), usual_rules(), hotspots=(spot,)))
    assert one.due is not None
    assert one.reason.words.startswith("From 16:14 patrols go in pairs: ")
    assert "Scott" in one.reason.words


def test_one_who_is_free_for_the_shortest_patrol_only_is_named() -> None:
    # Free from 18:00 to 18:22, five minutes away: ten minutes fit there, the target of fifteen does not.
    court = (Blocked(at(14), at(18), "Court"), Blocked(at(18, 22), at(22), "Court"))
    spot = a_hotspot(active=(Span(at(18), at(18, 30)),), may_patrol=frozenset({"Officer"}), worth=200)
    scott = a_person("Scott", at(14), at(22), blocked=court)
    one = only(a_day(two(scott), usual_rules(), hotspots=(spot,)))
    assert one.reason.words == "From 16:14 patrols go in pairs: only Scott is free, and would be alone."


def test_nobody_may_patrol_it() -> None:
    one = only(a_day([a_person()], usual_rules(), hotspots=(a_hotspot(may_patrol=frozenset({"PCSO"})),)))
    assert one.reason.words == "Nobody on duty is PCSO."


def test_its_hours_are_nobodys_hours() -> None:
    spot = a_hotspot(active=(Span(at(18), at(20)),))
    one = only(a_day([a_person()], usual_rules(), hotspots=(spot,)))
    # Were Anna on duty longer, she would be alone in the dark.
    assert one.reason.words == (
        "Active 18:00–20:00; nobody who may patrol it is on duty then; and from 16:14 patrols go in pairs: "
        "only Anna is free, and would be alone."
    )
    assert (one.reason.code, one.reason.also) == ("off_duty", ("partner",))


def test_the_other_patrols_are_too_near() -> None:
    spot = a_hotspot(active=(Span(at(12), at(13)),), visits_wanted=2, least_gap=60, place=2, worth=200)
    one = only(a_day(two(a_person()), usual_rules(), hotspots=(spot,)))
    assert one.reason.code == "least_gap"
    assert one.reason.words.startswith("Every start left is within 60 min of another patrol (")


def test_a_meal_without_room_names_what_fills_its_hours() -> None:
    panel = Blocked(at(11, 30), at(15), "Case panel")
    day = a_day([a_person("Anna", meal=Meal(45, 0), blocked=(panel,))], usual_rules())
    one = only(day)
    assert one.kind is ItemKind.MEAL
    assert one.person == 0
    assert one.reason.words == "No 45 min are free within 12:00–15:00: Case panel 11:30–15:00."
    assert deploy(day, Limit(seconds=5, work=2)).status is Status.NEAREST


def test_a_commitment_before_the_tour_and_one_against_another() -> None:
    early = Commitment(1, "Briefing", 0, at(8, 30), at(9), frozenset({0}))
    day = a_day([a_person("Anna")], usual_rules(), commitments=(early,))
    assert only(day).reason.words == "It is at 08:30–09:00; Anna is on duty 09:00–17:00."
    court = a_person("Anna", blocked=(Blocked(at(10), at(12), "Court"),))
    panel = Commitment(1, "Panel", 0, at(11), at(13), frozenset({0}))
    clash = only(a_day([court], usual_rules(), commitments=(panel,)))
    assert clash.reason.words == "Anna is held by Court 10:00–12:00, and cannot be at both."


def test_a_quorum_that_nobody_can_fill() -> None:
    hub = Commitment(1, "Drop-in", 3, at(10), at(11), quorum=(Quorum("Police", 1),))
    one = only(a_day([a_person()], usual_rules(), commitments=(hub,)))
    assert one.reason.words == "Needs 1 from Police at 10:00–11:00; 0 on duty then."


def test_a_longer_tour_is_a_verified_remedy() -> None:
    evening = a_visit(
        "Adult K", 20, 40, windows=(StartWindow(at(16, 30), at(17)),), named=0, named_must=True, worth=300,
        lone_after_dark_ok=True,
    )  # fmt: skip
    day = a_visit_day(evening, a_person("Nadia", blocked=(Blocked(at(9), at(16, 10), "Course"),)))
    remedy = only(day).remedy
    # Held until ten past four, she is there at half past; 40 minutes and 20 home make it 17:30.
    assert remedy is not None
    assert remedy.words == "Keep Nadia on until 17:30 (+30 min)"
    longer = (replace(day.people[0], end=at(17, 30)), day.people[1])
    again = deploy(replace(day, people=longer), Limit(seconds=5, work=5))
    assert not again.solution.unplaced
    assert not check(replace(day, people=longer), again.solution).broken


def test_another_time_is_a_verified_remedy() -> None:
    held = a_person("Anna", blocked=(Blocked(at(9), at(13), "Course"),))
    visit = a_visit("Case 1", 10, 30, windows=(StartWindow(at(11), at(12, 50)),), named=0, named_must=True)
    day = a_visit_day(visit, held)
    remedy = only(day).remedy
    # The course ends at 13:00, ten minutes' walk away: 20 minutes after the last allowed start.
    assert remedy is not None
    assert remedy.words == "Put back to 13:10"


def test_one_more_person_is_a_verified_remedy() -> None:
    spot = a_hotspot(active=(Span(at(18), at(20)),), may_patrol=frozenset({"Officer"}), worth=200)
    one = only(a_day(two(a_person("Scott", at(14), at(22))), usual_rules(), hotspots=(spot,)))
    assert one.remedy is not None
    assert one.remedy.words.startswith("Call in one Officer, ")


def test_somebody_else_in_place_of_the_named_worker_is_a_verified_remedy() -> None:
    evening = a_visit(
        "Adult K", 20, 40, windows=(StartWindow(at(18), at(19, 20)),), named=0, named_must=True, worth=300,
        lone_after_dark_ok=True, legs=(Leg(40, roles=frozenset({"Officer"})),),
    )  # fmt: skip
    court = (Blocked(at(9), at(17), "Court"),)
    day = a_visit_day(evening, a_person("Nadia", blocked=court), a_person("Ben", at(13), at(21)))
    remedy = only(day).remedy
    # Nadia is held until 17:00 and would have to stay two hours; Ben is on duty, 20 minutes away.
    assert remedy is not None
    assert remedy.words == "Let Ben go in place of Nadia, 18:00"
    assert remedy.cost == 2 * 20 + 40 - 300  # the way there and back, two steps from the named worker, made


def test_a_stop_handed_over_is_a_verified_remedy() -> None:
    """Only Anna has the power for the visit at 14:00, and is elsewhere; the search would have handed her
    patrol over itself."""
    visit = a_visit(
        "Case 9", 20, 60, windows=(StartWindow(at(14), at(14)),), worth=90,
        legs=(Leg(60, powers=frozenset({"CPN"})),),
    )  # fmt: skip
    spot = a_hotspot(may_patrol=frozenset({"Officer"}), worth=400)
    team = two(a_person("Anna", powers=frozenset({"CPN"})), a_person("Ben"))
    day = a_day(team, usual_rules(), visits=(visit,), hotspots=(spot,))
    patrolling = sheets(day, [patrol(at(14, 10))], [], [])
    (one,) = with_remedies(day, replace(patrolling, unplaced=(Unplaced(ItemKind.VISIT, 0),))).unplaced
    remedy = one.remedy
    assert remedy is not None
    assert remedy.words.startswith("Give Ramp to Ben, ")
    assert remedy.words.endswith("; Anna is free at 14:00")


def test_the_cheapest_of_several_remedies_is_offered() -> None:
    held = a_person("Anna", end=at(16))
    visit = a_visit(
        "Case 1", 10, 30, windows=(StartWindow(at(15, 25), at(15, 40)),), named=0, named_must=True
    )
    # Staying on until 16:05 costs five minutes; starting five minutes before the window costs nothing.
    remedy = only(a_visit_day(visit, held)).remedy
    assert remedy is not None
    assert remedy.words == "Bring forward to 15:20"


def test_remedies_end_after_so_much_work_wherever_they_are_looked_for(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    held = a_person("Anna", blocked=(Blocked(at(9), at(13), "Course"),))
    windows = (StartWindow(at(11), at(12, 50)),)
    visits = tuple(a_visit(name, 10, 30, windows=windows, named=0, named_must=True) for name in "AB")
    day = a_day(two(held), usual_rules(), visits=visits)
    assert [one.remedy is not None for one in left_out(day)] == [True, True]
    monkeypatch.setattr(remedies, "WORK", 1)  # used up by the first look
    assert [one.remedy is not None for one in left_out(day)] == [False, False]


def test_all_that_stands_in_the_way_is_named_the_main_first() -> None:
    # Nadia, the named worker, is off at 17:00 and held until then; it is dark, too, and the visit for one.
    evening = a_visit(
        "Adult K", 20, 40, windows=(StartWindow(at(18), at(19, 20)),), named=0, named_must=True, worth=30,
    )  # fmt: skip
    one = only(a_visit_day(evening, a_person("Nadia", blocked=(Blocked(at(9), at(17), "Court"),))))
    assert one.reason.words == (
        "Needs 40 min after 18:00; the named worker Nadia’s tour ends 17:00, 120 min short; and may start "
        "18:00–19:20; from 16:14 nobody goes alone, and it is for one; and Nadia could fit it in, but "
        "travel, lateness and the rest cost 40 min; it counts 30."
    )
    assert (one.reason.code, one.reason.also) == ("off_duty", ("dark", "not_worth_it"))


def test_in_a_day_under_way_it_may_be_too_late() -> None:
    morning = a_visit(windows=(StartWindow(at(9), at(10)),))
    day = a_day(two(a_person("Anna")), usual_rules(), visits=(morning,))
    one = only(from_now(day, sheets(day, [], []), at(14)))
    assert one.reason.words == "May start 09:00–10:00, and it is 14:00 already."


def test_a_commitment_names_both_the_tour_and_what_holds_somebody() -> None:
    court = a_person("Anna", blocked=(Blocked(at(9), at(10), "Court"),))
    early = Commitment(1, "Briefing", 0, at(8, 30), at(9, 30), frozenset({0}))
    one = only(a_day([court], usual_rules(), commitments=(early,)))
    assert one.reason.words == (
        "It is at 08:30–09:30; Anna is on duty 09:00–17:00; and Anna is held by Court 09:00–10:00, and "
        "cannot be at both."
    )


def test_words_speak_plainly() -> None:
    for word in ("solve", "infeasible", "constraint", "slack", "please", "None"):
        for day in (
            a_visit_day(a_visit(named_must=True)),
            a_day([a_person()], usual_rules(), hotspots=(a_hotspot(crew=2),)),
        ):
            assert all(word not in one.reason.words for one in left_out(day))


@pytest.mark.measured
def test_every_item_left_out_is_explained_within_50_ms() -> None:
    """Of 23 people every other one is on a course: some 15 patrols and visits stay out."""
    day = made_day.a_day(1, 16 * 60)
    people = tuple(
        replace(one, meal=None, blocked=(Blocked(one.start + 60, one.end - 30, "Course"),)) if p % 2 else one
        for p, one in enumerate(day.people)
    )
    day = replace(day, people=people)
    plan = Plan(compiled(day))
    repair(plan, np.random.default_rng(0), By.RATIO, joint_options(plan))
    deployment = deployment_of(day, plan)
    assert len(deployment.unplaced) > 10
    began = time.process_time()
    told = explained(day, plan, deployment, {})
    seconds = time.process_time() - began
    assert all(one.reason.words for one in told.unplaced)
    assert seconds < 0.05
