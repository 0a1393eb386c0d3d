"""Stays of three people and more: the rounds find a crew for them, and move them when that is better."""

from __future__ import annotations

from solver.deployment.check import check
from solver.deployment.compiling import compiled
from solver.deployment.core.annealing import fill
from solver.deployment.core.flatten import Loaded
from solver.deployment.items import ItemKind
from solver.deployment.plan import Plan
from solver.deployment.problem import DeploymentProblem
from solver.deployment.rules import usual_rules
from solver.deployment.search import deploy
from solver.result import Limit
from tests.solver.deployment.small_day import Leg, StartWindow, a_day, a_person, a_visit, at

THREE = (Leg(60), Leg(60), Leg(60))


def crew_by_rounds_alone(day: DeploymentProblem) -> tuple[str, ...]:
    """Who is on the first visit after the compiled search has filled an empty plan."""
    loaded = Loaded(Plan(compiled(day)))
    fill(loaded.day, loaded.held)
    loaded.read_back()
    (stay,) = loaded.plan.placed[0]
    return tuple(day.people[p].name for p in stay.people)


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
