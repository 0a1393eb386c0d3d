"""Stays of three people and more: the rounds find a crew for them, and move them when that is better."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from solver.deployment.assemble import deployment_of
from solver.deployment.check import check
from solver.deployment.compiling import compiled
from solver.deployment.core.annealing import fill
from solver.deployment.core.flatten import Loaded
from solver.deployment.items import ItemKind
from solver.deployment.plan import Plan
from solver.deployment.problem import DeploymentProblem
from solver.deployment.repair import By, joint_options, repair
from solver.deployment.rules import usual_rules
from solver.deployment.rules.deployment_rule import DeploymentRule
from solver.deployment.search import deploy
from solver.result import Limit
from solver.rule import prefer
from tests.solver.deployment.crew_days import crew_day
from tests.solver.deployment.every_plan import better_plan
from tests.solver.deployment.small_day import Leg, StartWindow, a_day, a_person, a_visit, at
from tests.solver.deployment.test_every_plan import planned

THREE = (Leg(60), Leg(60), Leg(60))
FEW = (0, 1, 6, 26, 27, 42, 96, 98)  # of these some were once planned worse


def crew_by_rounds_alone(day: DeploymentProblem) -> tuple[str, ...]:
    """Who is on the first visit after the compiled search has filled an empty plan."""
    loaded = Loaded(Plan(compiled(day)))
    fill(loaded.day, loaded.held)
    loaded.read_back()
    return _on_the_first(day, loaded.plan)


def first_crew(day: DeploymentProblem) -> tuple[str, ...]:
    """The same of the plan that stands at once."""
    plan = Plan(compiled(day))
    repair(plan, np.random.default_rng(0), By.RATIO, joint_options(plan))
    return _on_the_first(day, plan)


def _on_the_first(day: DeploymentProblem, plan: Plan) -> tuple[str, ...]:
    (stay,) = plan.placed[0]
    return tuple(day.people[p].name for p in stay.people)


def priced(apart: int) -> tuple[DeploymentRule, ...]:
    """The usual rules, but that people kept apart may go together at a price."""
    return tuple(
        replace(one, strength=prefer(apart)) if one.key == "people_apart" else one for one in usual_rules()
    )


def test_a_stay_of_three_gives_way_to_visits_that_can_only_be_then() -> None:
    """All three could be there at 09:00, and at first they are: it is worth most. But then nobody makes the
    three visits that have to begin by 09:10."""
    team = [a_person(name, lone_ok=True) for name in ("Anna", "Ben", "Cleo")]
    joint = a_visit("Search", 5, legs=THREE, worth=400, windows=(StartWindow(at(9, 10), at(14)),))
    narrow = [
        a_visit(f"Call {n}", 5 + n, 60, worth=60, windows=(StartWindow(at(9, 10), at(9, 20)),))
        for n in range(3)
    ]
    day = a_day(team, usual_rules(), visits=(joint, *narrow))
    result = deploy(day, Limit(seconds=60, work=80), 1, remedies=False)
    assert not check(day, result.solution).broken
    assert not result.solution.unplaced
    (stay,) = result.solution.stays(ItemKind.VISIT, 0)
    assert len(stay.people) == 3
    assert {stop.start for stop in stay.stops} == {stay.stops[0].start}
    assert stay.stops[0].start >= at(10, 10)


def test_the_only_one_who_can_do_a_part_is_kept_for_it() -> None:
    team = [
        a_person("Anna", powers=frozenset({"arrest"})), a_person("Ben"), a_person("Cleo"),
    ]  # fmt: skip
    legs = (Leg(30), Leg(30), Leg(30, powers=frozenset({"arrest"})))
    day = a_day(team, usual_rules(), visits=(a_visit("Search", 5, legs=legs, worth=400),))
    assert crew_by_rounds_alone(day)[2] == "Anna"


def test_who_must_be_there_is_there_though_others_are_cheaper() -> None:
    """Dora is on a course until noon, so with her it begins later; without her it could begin at 09:05."""
    team = [a_person(name) for name in ("Anna", "Ben", "Cleo")] + [a_person("Dora", at(12), at(20))]
    visit = a_visit("Search", 5, legs=THREE, worth=400, named=3, named_must=True)
    day = a_day(team, usual_rules(), visits=(visit,))
    assert "Dora" in crew_by_rounds_alone(day)


def test_those_kept_apart_are_not_on_one_crew() -> None:
    team = [
        a_person("Anna", apart=frozenset({1})), a_person("Ben", apart=frozenset({0})), a_person("Cleo"),
        a_person("Dora", at(10), at(18)),
    ]  # fmt: skip
    day = a_day(team, usual_rules(), visits=(a_visit("Search", 5, legs=THREE, worth=400),))
    crew = crew_by_rounds_alone(day)
    assert len(set(crew)) == 3
    assert not {"Anna", "Ben"} <= set(crew)


def test_a_crew_of_three_is_of_two_agencies_where_that_is_asked() -> None:
    """Three of the council are nearer at hand: Dan's tour starts an hour later."""
    team = [a_person("Anna"), a_person("Ben"), a_person("Cleo"), a_person("Dan", at(10), agency="Police")]
    day = a_day(
        team, usual_rules(), visits=(a_visit("Search", 5, legs=THREE, agencies_together=2, worth=500),)
    )
    assert "Dan" in crew_by_rounds_alone(day)
    assert "Dan" in first_crew(day)


def test_who_is_better_kept_apart_is_not_on_one_crew_if_another_is_at_hand() -> None:
    """All four are as near; who comes first in the list would be taken, but Anna with Ben costs 30."""
    team = [
        a_person("Anna", apart=frozenset({1})),
        a_person("Ben"),
        a_person("Cleo"),
        a_person("Dora"),
    ]
    day = a_day(team, priced(30), visits=(a_visit("Search", 5, legs=THREE, worth=400),))
    for crew in (crew_by_rounds_alone(day), first_crew(day)):
        assert len(set(crew)) == 3
        assert not {"Anna", "Ben"} <= set(crew)


def test_what_a_crew_costs_by_who_goes_together_is_counted_where_it_is_seated() -> None:
    """All three have to go, and no two of them should: the search knows the cost to the minute."""
    apart = [frozenset({1, 2}), frozenset({2}), frozenset[int]()]
    team = [a_person(name, apart=one) for name, one in zip(("Anna", "Ben", "Cleo"), apart)]
    day = a_day(team, priced(30), visits=(a_visit("Search", 5, legs=THREE, worth=400),))
    plan = Plan(compiled(day))
    repair(plan, np.random.default_rng(0), By.RATIO, joint_options(plan))
    loaded = Loaded(Plan(compiled(day)))
    fill(loaded.day, loaded.held)
    loaded.read_back()
    for one in (plan, loaded.plan):
        assert len(one.placed[0]) == 1
        assert one.cost() == check(day, deployment_of(day, one)).cost


@pytest.mark.parametrize("apart", [12, 0])
def test_no_crew_of_three_is_better(apart: int) -> None:
    """Held against every plan: people at a price or never together, and powers, agencies, names, times."""
    for seed in FEW:
        day = crew_day(seed, apart)
        assert better_plan(day, planned(day, seed)) is None, seed


@pytest.mark.long
@pytest.mark.timeout(3600)
@pytest.mark.parametrize("apart", [12, 0])
def test_hardly_any_crew_of_hundreds_is_better(apart: int) -> None:
    days = ((seed, crew_day(seed, apart)) for seed in range(300))
    worse = [seed for seed, day in days if better_plan(day, planned(day, seed)) is not None]
    assert len(worse) <= 3, worse
