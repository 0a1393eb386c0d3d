"""The best slots against every minute of every crew: none is cheaper, and each costs what it says."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from itertools import permutations

import pytest

from solver.deployment.check import check
from solver.deployment.items import ItemKind
from solver.deployment.live import from_now
from solver.deployment.problem import DeploymentProblem
from solver.deployment.room import with_stay
from solver.deployment.rules import usual_rules
from solver.deployment.slots import Slot, best_slots
from solver.deployment.solution import Deployment
from tests.solver.deployment.small_day import (
    Blocked,
    Leg,
    Span,
    StartWindow,
    a_day,
    a_hotspot,
    a_person,
    a_stop,
    a_visit,
    at,
    patrol,
    sheets,
    visit,
)

PATROL, VISIT = ItemKind.PATROL, ItemKind.VISIT
RULES = usual_rules()


def a_planned_day(**fields: object) -> tuple[DeploymentProblem, Deployment]:
    """Anna and Ben have a visit each, Cleo of the police is in court; more comes from ``fields``."""
    team = [
        a_person("Anna", powers=frozenset({"CPN"})),
        a_person("Ben", at(11), at(17), powers=frozenset({"CPN"})),
        a_person("Cleo", agency="Police", blocked=(Blocked(at(12), at(13), "Court", 3),)),
    ]
    own = (a_visit("Case 1", 12), a_visit("Case 2", 25))
    visits = (*own, *fields.pop("visits", ()))  # type: ignore[misc]
    day = a_day(team, RULES, visits=visits, **fields)
    court = a_stop(ItemKind.BLOCKED, 0, at(12), 60)
    return day, sheets(day, [visit(at(10), buddy=2)], [visit(at(14), 30, 1, buddy=0)], [court])


def tried(
    day: DeploymentProblem, plan: Deployment, item: tuple[ItemKind, int], many: int, minutes: int
) -> Iterator[tuple[tuple[int, ...], int, int]]:
    """Every crew at every minute that breaks nothing more: (crew, start, cost)."""
    before = check(day, plan)
    broken = Counter((one.rule, one.text) for one in before.broken)
    for crew in permutations(range(len(day.people)), many):
        for start in range(at(9), at(17)):
            after = check(day, with_stay(day, plan, item, crew, [(start, start + minutes)] * many))
            if not Counter((one.rule, one.text) for one in after.broken) - broken:
                yield crew, start, after.cost - before.cost


def confirmed(day: DeploymentProblem, plan: Deployment, item: tuple[ItemKind, int]) -> tuple[Slot, ...]:
    """The slots, each taken and put before the check."""
    slots, before = best_slots(day, plan, item), check(day, plan).cost
    for one in slots:
        taken = with_stay(day, plan, item, one.people, one.spans)
        assert check(day, taken).cost - before == one.cost
    assert [one.cost for one in slots] == sorted(one.cost for one in slots)
    return slots


CASES = {
    "anybody": a_visit("New", 18, 20),
    "preferred": a_visit("New", 18, 20, preferred=StartWindow(at(14, 10), at(14, 20))),
    "named": a_visit("New", 8, 40, named=1, deputy=2, windows=(StartWindow(at(9), at(15)),)),
    "two windows": a_visit(
        "New", 30, 20, windows=(StartWindow(at(9), at(9, 50)), StartWindow(at(15, 30), at(16)))
    ),
    "a power": a_visit("New", 18, 60, legs=(Leg(60, powers=frozenset({"CPN"})),)),
}


@pytest.mark.parametrize("name", CASES)
def test_no_minute_of_anybody_is_cheaper_than_the_first_slot(name: str) -> None:
    day, plan = a_planned_day(visits=(CASES[name],))
    item = (VISIT, 2)
    slots = confirmed(day, plan, item)
    every = list(tried(day, plan, item, 1, day.visits[2].legs[0].minutes))
    assert slots[0].cost == min(cost for _, _, cost in every)
    # Whoever is not offered would cost no less than the last that is.
    offered = {one.people for one in slots}
    assert all(cost >= slots[-1].cost for crew, _, cost in every if crew not in offered) or len(slots) < 5
    assert {crew for crew, _, _ in every} == offered or len(slots) == 5


def test_two_people_who_must_start_together() -> None:
    joint = a_visit("New", 15, 30, legs=(Leg(30, agencies=frozenset({"Police"})), Leg(30)))
    day, plan = a_planned_day(visits=(joint,))
    slots = confirmed(day, plan, (VISIT, 2))
    every = list(tried(day, plan, (VISIT, 2), 2, 30))
    assert slots[0].cost == min(cost for _, _, cost in every)
    assert all(one.people[0] == 2 for one in slots)  # the part of the police is the first
    assert {one.people[1] for one in slots} == {0, 1}


def test_one_after_the_other_within_so_many_minutes() -> None:
    turns = a_visit("New", 15, 30, legs=(Leg(30), Leg(30)), lag_least=10, lag_most=20)
    day, plan = a_planned_day(visits=(turns,))
    for one in confirmed(day, plan, (VISIT, 2)):
        assert 10 <= one.spans[1][0] - one.spans[0][0] <= 20


@pytest.mark.parametrize("most_gap", [None, 100])
def test_no_minute_is_cheaper_for_one_more_patrol(most_gap: int | None) -> None:
    spot = a_hotspot(
        place=4, visits_wanted=3, least_gap=30, most_gap=most_gap, worth=50, active=(Span(at(11), at(16)),),
        profile=(40,) * 13 + (150,) + (100,) * 12,
    )  # fmt: skip
    day, plan = a_planned_day(hotspots=(spot,))
    ben = plan.sheets[1].stops
    plan = sheets(day, plan.sheets[0].stops, [patrol(at(12, 40)), *ben], plan.sheets[2].stops)
    slots = confirmed(day, plan, (PATROL, 0))
    every = list(tried(day, plan, (PATROL, 0), 1, 15))
    assert slots[0].cost == min(cost for _, _, cost in every)


def test_after_dark_it_takes_two() -> None:
    late = [a_person("Anna", at(14), at(22)), a_person("Ben", at(14), at(22)), a_person("Zoe", role="Clerk")]
    spot = a_hotspot(active=(Span(at(18), at(20)),), may_patrol=frozenset({"Officer"}))
    day = a_day(late, RULES, hotspots=(spot,))
    slots = confirmed(day, sheets(day, [], [], []), (PATROL, 0))
    assert {one.people for one in slots} == {(0, 1)} or {one.people for one in slots} == {(1, 0)}


def test_nothing_fits_where_nobody_has_time() -> None:
    held = a_person("Anna", blocked=(Blocked(at(9, 30), at(17), "Course"),))
    day = a_day([held, a_person("Zoe", role="Clerk")], RULES, visits=(
        a_visit("New", 18, 30, legs=(Leg(30, roles=frozenset({"Officer"})),)),))  # fmt: skip
    assert best_slots(day, sheets(day, [], []), (VISIT, 0)) == ()  # the course is not on a sheet yet
    there = sheets(day, [a_stop(ItemKind.BLOCKED, 0, at(9, 30), 450)], [])
    assert best_slots(day, there, (VISIT, 0)) == ()


def test_slots_of_a_day_under_way_lie_ahead() -> None:
    day, plan = a_planned_day(visits=(a_visit("New", 18, 20),))
    live = from_now(day, plan, at(13))
    slots = confirmed(live, plan, (VISIT, 2))
    # Anna is where her visit was, 12 minutes out, and has 6 more to go; the others come from the base.
    assert slots
    assert min(one.start for one in slots if one.people == (0,)) == at(13, 6)
    assert all(one.start >= at(13) + 6 for one in slots)


def test_what_breaks_a_must_is_no_slot() -> None:
    day, plan = a_planned_day(visits=(a_visit("New", 18, 20, marker_two=True),))
    assert best_slots(day, plan, (VISIT, 2)) == ()
    safe = replace(day, visits=(*day.visits[:2], replace(day.visits[2], marker_two=False)))
    assert best_slots(safe, plan, (VISIT, 2))


def test_three_people_who_hold_a_power_between_them() -> None:
    three = a_visit("New", 15, 30, legs=(Leg(30), Leg(30), Leg(30)), powers=frozenset({"arrest"}))
    day, plan = a_planned_day(visits=(three,))
    assert best_slots(day, plan, (VISIT, 2)) == ()  # nobody has it
    cleo = replace(day.people[2], powers=frozenset({"arrest"}))
    day = replace(day, people=(*day.people[:2], cleo))
    slots = confirmed(day, plan, (VISIT, 2))
    assert slots
    assert all(set(one.people) == {0, 1, 2} for one in slots)
