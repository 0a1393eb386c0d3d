"""Problems that cannot be planned are refused in a sentence that names the place; thin days are planned all
the same."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from solver.deployment.items import ItemKind
from solver.deployment.problem import ProblemError
from solver.deployment.rules import usual_rules
from solver.deployment.search import deploy
from solver.deployment.solution import DeploymentResult
from solver.deployment.travel import TravelMode
from solver.result import Limit, Progress, Status
from solver.wire import from_text, to_text
from tests.solver.deployment.made_day import a_day as a_made_day
from tests.solver.deployment.small_day import (
    WALK,
    Blocked,
    Commitment,
    Equipment,
    Leg,
    Lock,
    Meal,
    StartWindow,
    a_day,
    a_hotspot,
    a_person,
    a_visit,
    at,
)

QUICK = Limit(seconds=20, work=5)


@pytest.mark.parametrize(
    ("fields", "sentence"),
    [
        ({"people": (a_person(end=at(8)),)}, "Anna: the tour ends before it starts."),
        ({"people": (a_person(modes=()),)}, "Anna: there is no way to travel."),
        ({"people": (a_person(modes=(3,)),)}, "Anna: there is no way to travel."),
        ({"people": (a_person(base=999),)}, "Anna: the base is not among the places of the day."),
        (
            {"people": (a_person(meal=Meal(45, 999)),)},
            "Anna: the meal is at a place that is not among the places of the day.",
        ),
        ({"people": (a_person(carries=(0,)),)}, "Anna: carries something that is not among the equipment."),
        (
            {"hotspots": (a_hotspot(dwell_least=30),)},
            "Ramp: the shortest, usual and longest patrol must rise, and last some time.",
        ),
        ({"visits": (a_visit(legs=()),)}, "Case 1 is to be made by nobody."),
        ({"visits": (a_visit(named=4),)}, "Case 1 names somebody who is not on duty."),
        (
            {"visits": (a_visit(place=999),)},
            "Something is to be done at a place that is not among the places of the day.",
        ),
        ({"commitments": (Commitment(1, "Panel", 0, at(11), at(10)),)}, "Panel ends before it starts."),
        (
            {"locks": (Lock(ItemKind.VISIT, 0, (0,), at(10)),)},
            "A lock holds something that is no patrol and no visit of this day.",
        ),
        (
            {
                "visits": (a_visit(legs=(Leg(30), Leg(30))),),
                "locks": (Lock(ItemKind.VISIT, 0, (0,), at(10)),),
            },
            "The lock on Case 1 does not hold its whole crew, each of it once.",
        ),
        (
            {"hotspots": (a_hotspot(crew=2),), "locks": (Lock(ItemKind.PATROL, 0, (0, 0), at(13)),)},
            "The lock on Ramp does not hold its whole crew, each of it once.",
        ),
        (
            {
                "visits": (a_visit(),),
                "locks": (Lock(ItemKind.VISIT, 0, (0,), at(10)), Lock(ItemKind.VISIT, 0, (0,), at(11))),
            },
            "Case 1 is locked twice, at 10:00 and at 11:00: it is made once, so take one lock off.",
        ),
        (
            {
                "visits": (a_visit(), a_visit("Case 2")),
                "locks": (Lock(ItemKind.VISIT, 1, (0,), at(10, 20)), Lock(ItemKind.VISIT, 0, (0,), at(10))),
            },
            "Anna is locked to Case 1, 10:00–10:30, and to Case 2, 10:20–10:50, at once: take one lock "
            "off or move it.",
        ),
        (
            {
                "hotspots": (a_hotspot(),),
                "visits": (a_visit(),),
                "locks": (
                    Lock(ItemKind.VISIT, 0, (0,), at(12)),
                    Lock(ItemKind.PATROL, 0, (0,), at(12, 29), 9),
                ),
            },
            "Anna is locked to Case 1, 12:00–12:30, and to Ramp, 12:29–12:38, at once: take one lock "
            "off or move it.",
        ),
        (
            {
                "people": (a_person(blocked=(Blocked(at(10), at(11), "Court", 3),)),),
                "visits": (a_visit(),),
                "locks": (Lock(ItemKind.VISIT, 0, (0,), at(10, 45)),),
            },
            "Anna is locked to Case 1, 10:45–11:15, and is at Court, 10:00–11:00: take the lock off or "
            "move it.",
        ),
        (
            {
                "visits": (a_visit(),),
                "commitments": (Commitment(1, "Panel", 0, at(10), at(11), frozenset({0})),),
                "locks": (Lock(ItemKind.VISIT, 0, (0,), at(9, 45)),),
            },
            "Anna is locked to Case 1, 09:45–10:15, and is at Panel, 10:00–11:00: take the lock off or "
            "move it.",
        ),
        (
            {"visits": (a_visit(),), "locks": (Lock(ItemKind.VISIT, 0, (0,), at(16, 45)),)},
            "Anna is locked to Case 1, 16:45–17:15, and is on duty 09:00–17:00: take the lock off or "
            "move it.",
        ),
        (
            {"modes": (replace(WALK, name="by car", drivers_only=True),)},
            "Anna: there is no way to travel but by driving, without a permit to.",
        ),
        (
            {"modes": (replace(WALK, name="by car", needs=0),)},
            "Travelling by car needs something that is not among the equipment.",
        ),
        (
            {"people": (a_person(blocked=(Blocked(at(10), at(11), "Court", 999),)),)},
            "Anna: is away at a place that is not among the places of the day.",
        ),
        (
            {"visits": (a_visit(windows=(StartWindow(at(11), at(10)),)),)},
            "Case 1: a window ends before it starts.",
        ),
        (
            {"modes": (TravelMode("by bus", table=((0,),)),)},
            "The travel times by bus do not have a row and a column for each of 121 places.",
        ),
    ],
)
def test_contradictions_are_refused_in_a_sentence(fields: dict[str, Any], sentence: str) -> None:
    day = replace(a_day([a_person()], usual_rules()), **fields)
    with pytest.raises(ProblemError) as refused:
        deploy(day, QUICK)
    assert str(refused.value) == sentence


def test_locks_one_after_the_other_are_no_contradiction() -> None:
    """Case 2 is where Case 1 is, so Anna can be there the minute she leaves."""
    locks = (Lock(ItemKind.VISIT, 0, (0,), at(10)), Lock(ItemKind.VISIT, 1, (0,), at(10, 30)))
    day = a_day([a_person()], usual_rules(), visits=(a_visit(), a_visit("Case 2")), locks=locks)
    day = replace(day, people=(day.people[0], a_person("Ben")))  # her buddy
    result = deploy(day, QUICK)
    assert not result.broken_musts
    assert [(stop.start, stop.end) for stop in result.solution.sheets[0].stops] == [
        (at(10), at(10, 30)),
        (at(10, 30), at(11)),
    ]


def test_whoever_is_locked_to_a_stop_has_the_only_radio() -> None:
    """Anna begins first and would have it by that; but Ben is to be out at ten, so he makes the other visit
    too. Cleo may make neither."""
    able = frozenset({"CPN"})
    team = [
        a_person(carries=(0,), powers=able),
        a_person("Ben", at(9, 30), carries=(0,), powers=able),
        a_person("Cleo"),
    ]
    case_2 = a_visit("Case 2", legs=(Leg(30, powers=able),))
    day = a_day(
        team,
        usual_rules(),
        visits=(a_visit(), case_2),
        equipment=(Equipment(0, "radios", 1),),
        locks=(Lock(ItemKind.VISIT, 0, (1,), at(10)),),
    )
    result = deploy(day, QUICK)
    assert not result.broken_musts
    assert [result.solution.stays(ItemKind.VISIT, v)[0].people for v in (0, 1)] == [(1,), (1,)]


def test_a_day_with_nobody_lists_everything_with_the_reason() -> None:
    day = a_day([], usual_rules(), visits=(a_visit(),), hotspots=(a_hotspot(),))
    result = deploy(day, QUICK)
    assert result.solution.sheets == ()
    assert {one.reason.words for one in result.solution.unplaced} == {"Nobody is on duty that day."}
    assert result.status is Status.PROVEN  # nothing could be better


def test_a_day_with_nothing_to_do_is_done_at_once() -> None:
    result = deploy(a_day([a_person()], usual_rules()), Limit(seconds=30))
    assert (result.cost, result.status, result.solution.unplaced) == (0, Status.PROVEN, ())
    assert result.seconds < 5


def test_without_any_rule_nothing_is_wanted_and_nothing_breaks() -> None:
    day = a_day([a_person()], [], visits=(a_visit(),), hotspots=(a_hotspot(),))
    assert deploy(day, QUICK).cost == 0


def test_stop_ends_the_search_and_keeps_the_best() -> None:
    heard: list[Progress] = []
    day = a_made_day(1)
    result = deploy(day, Limit(seconds=60), 1, heard.append, stop=lambda: len(heard) >= 3, remedies=False)
    assert result.seconds < 30
    assert heard[-1].best is not None
    assert result.cost <= heard[2].best if heard[2].best is not None else True
    bests = [one.best for one in heard if one.best is not None]
    assert bests == sorted(bests, reverse=True)


def test_problem_and_result_cross_to_the_child_and_back() -> None:
    from solver.deployment.problem import DeploymentProblem
    from solver.deployment.rules import BY_KEY

    day = a_made_day(3)
    assert from_text(DeploymentProblem, to_text(day), BY_KEY) == day
    result = deploy(day, QUICK, remedies=False)
    assert from_text(DeploymentResult, to_text(result)) == result


def test_the_certificate_says_how_to_get_it_again() -> None:
    certificate = deploy(a_made_day(3), QUICK, seed=7, remedies=False).certificate
    assert certificate.repeatable
    assert certificate.seed == 7
    assert len(certificate.problem_hash) == 64
    assert dict(certificate.versions)["deployment engine"]
