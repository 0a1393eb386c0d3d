"""A good plan of a full day, spoilt in one place at a time: the check names the rule each time."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import cache

import pytest

from solver.deployment.check import RUN_SHEET, check
from solver.deployment.items import ItemKind, Lock, StartWindow
from solver.deployment.live import from_now
from solver.deployment.problem import DeploymentProblem
from solver.deployment.rules import CATALOGUE
from solver.deployment.search import deploy
from solver.deployment.solution import Deployment, RunSheet, Stop
from solver.result import Limit
from tests.solver.deployment.made_day import a_day

Spoil = Callable[[DeploymentProblem, Deployment], tuple[DeploymentProblem, Deployment]]


@cache
def good() -> tuple[DeploymentProblem, Deployment]:
    """A day of 23 people without a broken must."""
    day = a_day(2)
    result = deploy(day, Limit(seconds=60, work=25), seed=1, remedies=False)
    assert not result.broken_musts
    return day, result.solution


def spoilt(deployment: Deployment, p: int, stops: list[Stop]) -> Deployment:
    sheet = replace(deployment.sheets[p], stops=tuple(stops))
    return Deployment((*deployment.sheets[:p], sheet, *deployment.sheets[p + 1 :]))


def first(deployment: Deployment, kind: ItemKind, *, alone: bool | None = None) -> tuple[int, int]:
    """Person and position of a stop of a kind; ``alone``: with or without partners."""
    return next(
        (sheet.person, n)
        for sheet in deployment.sheets
        for n, stop in enumerate(sheet.stops)
        if stop.kind is kind and (alone is None or bool(stop.partners) is not alone)
    )


def moved(kind: ItemKind, minutes: int, *, alone: bool | None = None) -> Spoil:
    """One stop of a kind at another time."""

    def spoil(day: DeploymentProblem, plan: Deployment) -> tuple[DeploymentProblem, Deployment]:
        p, n = first(plan, kind, alone=alone)
        stops = list(plan.sheets[p].stops)
        stops[n] = replace(stops[n], start=stops[n].start + minutes, end=stops[n].end + minutes)
        return day, spoilt(plan, p, sorted(stops, key=lambda stop: stop.start))

    return spoil


def without(kind: ItemKind, *, alone: bool | None = None) -> Spoil:
    """One stop of a kind taken off one person's sheet."""

    def spoil(day: DeploymentProblem, plan: Deployment) -> tuple[DeploymentProblem, Deployment]:
        p, n = first(plan, kind, alone=alone)
        return day, spoilt(plan, p, [stop for k, stop in enumerate(plan.sheets[p].stops) if k != n])

    return spoil


def longer(kind: ItemKind, minutes: int) -> Spoil:
    """One stop of a kind lasting longer, or shorter."""

    def spoil(day: DeploymentProblem, plan: Deployment) -> tuple[DeploymentProblem, Deployment]:
        p, n = first(plan, kind)
        stops = list(plan.sheets[p].stops)
        stops[n] = replace(stops[n], end=stops[n].end + minutes)
        return day, spoilt(plan, p, stops)

    return spoil


def given_to(kind: ItemKind, role: str) -> Spoil:
    """A lone stop handed to somebody of another role."""

    def spoil(day: DeploymentProblem, plan: Deployment) -> tuple[DeploymentProblem, Deployment]:
        p, n = first(plan, kind, alone=True)
        stop = plan.sheets[p].stops[n]
        plan = spoilt(plan, p, [one for k, one in enumerate(plan.sheets[p].stops) if k != n])
        q = next(q for q, person in enumerate(day.people) if person.role == role)
        return day, spoilt(plan, q, sorted([*plan.sheets[q].stops, stop], key=lambda one: one.start))

    return spoil


def no_travel(day: DeploymentProblem, plan: Deployment) -> tuple[DeploymentProblem, Deployment]:
    p, n = first(plan, ItemKind.PATROL)
    stops = list(plan.sheets[p].stops)
    stops[n] = replace(stops[n], travel=0)
    return day, spoilt(plan, p, stops)


def lost_sheet(day: DeploymentProblem, plan: Deployment) -> tuple[DeploymentProblem, Deployment]:
    return day, Deployment(plan.sheets[:-1])


def unknown_item(day: DeploymentProblem, plan: Deployment) -> tuple[DeploymentProblem, Deployment]:
    p, _ = first(plan, ItemKind.PATROL)
    stranger = Stop(ItemKind.PATROL, 99, 800, 815)
    return day, spoilt(plan, p, [*plan.sheets[p].stops, stranger])


def wrong_vehicle(day: DeploymentProblem, plan: Deployment) -> tuple[DeploymentProblem, Deployment]:
    p, _ = first(plan, ItemKind.PATROL)
    sheet: RunSheet = replace(plan.sheets[p], mode=2)
    return day, Deployment((*plan.sheets[:p], sheet, *plan.sheets[p + 1 :]))


def too_few_radios(day: DeploymentProblem, plan: Deployment) -> tuple[DeploymentProblem, Deployment]:
    radios = replace(day.equipment[1], count=3)
    return replace(day, equipment=(day.equipment[0], radios)), plan


def early_dusk(day: DeploymentProblem, plan: Deployment) -> tuple[DeploymentProblem, Deployment]:
    return replace(day, dusk=day.dawn + 1), plan


def all_apart(day: DeploymentProblem, plan: Deployment) -> tuple[DeploymentProblem, Deployment]:
    everybody = frozenset(range(len(day.people)))
    return replace(day, people=tuple(replace(one, apart=everybody) for one in day.people)), plan


def nobody_alone(day: DeploymentProblem, plan: Deployment) -> tuple[DeploymentProblem, Deployment]:
    return replace(day, people=tuple(replace(one, lone_ok=False) for one in day.people)), plan


def the_same_days_before(day: DeploymentProblem, plan: Deployment) -> tuple[DeploymentProblem, Deployment]:
    starts = [[stay.start for stay in plan.stays(ItemKind.PATROL, h)] for h in range(len(day.hotspots))]
    spots = tuple(replace(spot, recent_starts=(tuple(own),) * 4) for spot, own in zip(day.hotspots, starts))
    return replace(day, hotspots=spots), plan


def no_buddy(day: DeploymentProblem, plan: Deployment) -> tuple[DeploymentProblem, Deployment]:
    p, n = first(plan, ItemKind.VISIT, alone=True)
    stops = list(plan.sheets[p].stops)
    stops[n] = replace(stops[n], buddy=None)
    return day, spoilt(plan, p, stops)


def visits_with(**changes: object) -> Spoil:
    """The same run sheets on a day whose visits ask for something else."""

    def spoil(day: DeploymentProblem, plan: Deployment) -> tuple[DeploymentProblem, Deployment]:
        visits = tuple(replace(one, **changes) for one in day.visits)  # type: ignore[arg-type]
        return replace(day, visits=visits), plan

    return spoil


def hotspots_with(**changes: object) -> Spoil:
    """The same run sheets on a day whose hotspots ask for something else."""

    def spoil(day: DeploymentProblem, plan: Deployment) -> tuple[DeploymentProblem, Deployment]:
        spots = tuple(replace(one, **changes) for one in day.hotspots)  # type: ignore[arg-type]
        return replace(day, hotspots=spots), plan

    return spoil


def after(first_spoil: Spoil, second: Spoil) -> Spoil:
    def spoil(day: DeploymentProblem, plan: Deployment) -> tuple[DeploymentProblem, Deployment]:
        return second(*first_spoil(day, plan))

    return spoil


def nobody_named_goes(day: DeploymentProblem, plan: Deployment) -> tuple[DeploymentProblem, Deployment]:
    """Every visit is named to somebody who is not on it."""
    visits = []
    for v, visit in enumerate(day.visits):
        crew = {p for p, _ in plan.of(ItemKind.VISIT, v)}
        other = next(p for p in range(len(day.people)) if p not in crew)
        visits.append(replace(visit, named=other, deputy=None, named_must=True))
    return replace(day, visits=tuple(visits)), plan


def late_from_noon(day: DeploymentProblem, plan: Deployment) -> tuple[DeploymentProblem, Deployment]:
    noon = {"from_clock": 12 * 60}
    rules = tuple(one.with_values(noon) if one.key == "pairs_late_at_risk" else one for one in day.rules)
    return hotspots_with(high_risk=True)(replace(day, rules=rules), plan)


def locked_elsewhere(day: DeploymentProblem, plan: Deployment) -> tuple[DeploymentProblem, Deployment]:
    stay = plan.stays(ItemKind.PATROL, 0)[0]
    return replace(day, locks=(Lock(ItemKind.PATROL, 0, stay.people, stay.start + 7),)), plan


def under_way(now: int) -> Spoil:
    """Planned anew from a minute; what comes after it may differ."""

    def spoil(day: DeploymentProblem, plan: Deployment) -> tuple[DeploymentProblem, Deployment]:
        return from_now(day, plan, now), plan

    return spoil


def no_seats(day: DeploymentProblem, plan: Deployment) -> tuple[DeploymentProblem, Deployment]:
    """Everybody who only fills a seat at the last commitment stays away."""
    seat = (ItemKind.COMMITMENT, len(day.commitments) - 1)
    sheets = tuple(
        replace(sheet, stops=tuple(stop for stop in sheet.stops if (stop.kind, stop.item) != seat))
        for sheet in plan.sheets
    )
    return day, Deployment(sheets)


def longer_ways(day: DeploymentProblem, plan: Deployment) -> tuple[DeploymentProblem, Deployment]:
    p, n = first(plan, ItemKind.PATROL)
    stops = list(plan.sheets[p].stops)
    stops[n] = replace(stops[n], travel=stops[n].travel + 10)
    return day, spoilt(plan, p, stops)


def other_draw(day: DeploymentProblem, plan: Deployment) -> tuple[DeploymentProblem, Deployment]:
    return replace(day, seed=day.seed + 1), plan


SPOILT: tuple[tuple[str, Spoil], ...] = (
    (RUN_SHEET, no_travel),
    (RUN_SHEET, lost_sheet),
    (RUN_SHEET, unknown_item),
    (RUN_SHEET, wrong_vehicle),
    (RUN_SHEET, moved(ItemKind.PATROL, -300)),
    ("meal_break", without(ItemKind.MEAL)),
    ("meal_break", moved(ItemKind.MEAL, -200)),
    ("meal_break", longer(ItemKind.MEAL, -5)),
    ("commitments_kept", without(ItemKind.COMMITMENT)),
    ("commitments_kept", moved(ItemKind.COMMITMENT, 10)),
    ("active_hours", moved(ItemKind.PATROL, -500)),
    ("patrol_length", longer(ItemKind.PATROL, -8)),
    ("patrol_length", longer(ItemKind.PATROL, 15)),
    ("patrol_crew", given_to(ItemKind.PATROL, "Fire advocate")),
    ("patrol_crew", without(ItemKind.PATROL, alone=False)),
    ("pairs_after_dark", early_dusk),
    ("lone_work", nobody_alone),
    ("people_apart", all_apart),
    ("varied_times", the_same_days_before),
    ("equipment_shared", too_few_radios),
    ("visit_complete", longer(ItemKind.VISIT, -3)),
    ("visit_complete", without(ItemKind.VISIT, alone=False)),
    ("visit_together", moved(ItemKind.VISIT, 5, alone=False)),
    ("visit_windows", moved(ItemKind.VISIT, 700, alone=True)),
    ("visit_crew", given_to(ItemKind.VISIT, "Fire advocate")),
    ("lone_visit_buddy", no_buddy),
    ("start_briefing", moved(ItemKind.PATROL, -900)),
    ("write_up_time", moved(ItemKind.PATROL, 900)),
    ("locks_kept", locked_elsewhere),
    ("begun_stays", after(under_way(23 * 60), moved(ItemKind.PATROL, 1))),
    ("begun_stays", after(under_way(23 * 60), without(ItemKind.MEAL))),
    ("pairs_late_at_risk", late_from_noon),
    ("least_gap", hotspots_with(least_gap=600)),
    ("named_worker", nobody_named_goes),
    ("marker_two", visits_with(marker_two=True)),
    ("household_one_agency", visits_with(household="F-01")),
    ("household_one_at_a_time", visits_with(household="F-01")),
    ("due_today", after(visits_with(must=True), without(ItemKind.VISIT, alone=True))),
)
# Of preferences the cost must rise.
DEARER: tuple[tuple[str, Spoil], ...] = (
    ("quorum_met", no_seats),
    ("few_changes", after(under_way(7 * 60), moved(ItemKind.PATROL, 1))),
    ("most_gap", hotspots_with(most_gap=30)),
    ("drawn_times", other_draw),
    ("patrol_worth", without(ItemKind.PATROL, alone=True)),
    ("hotspot_dosage", without(ItemKind.PATROL, alone=True)),
    ("named_worker_preferred", nobody_named_goes),
    ("visits_made", without(ItemKind.VISIT, alone=True)),
    ("preferred_time", visits_with(preferred=StartWindow(0, 1))),
    ("greatest_lateness", visits_with(preferred=StartWindow(0, 1))),
    ("travel_time", longer_ways),
)


@pytest.mark.parametrize(("rule", "spoil"), SPOILT, ids=[f"{n}-{rule}" for n, (rule, _) in enumerate(SPOILT)])
def test_the_check_notices(rule: str, spoil: Spoil) -> None:
    day, plan = spoil(*good())
    assert rule in {breach.rule for breach in check(day, plan).broken}


@pytest.mark.parametrize(("rule", "spoil"), DEARER, ids=[rule for rule, _ in DEARER])
def test_the_cost_of_a_preference_rises(rule: str, spoil: Spoil) -> None:
    day, plan = good()
    if rule == "few_changes":
        day = from_now(day, plan, 7 * 60)
    before, after_it = check(day, plan), check(*spoil(*good()))
    assert dict(after_it.cost_by_rule)[rule] > dict(before.cost_by_rule)[rule]


def test_every_rule_is_broken_here_once() -> None:
    assert {rule for rule, _ in (*SPOILT, *DEARER)} == {RUN_SHEET, *(kind.key for kind in CATALOGUE)}


def test_a_pair_must_be_named_on_both_sheets() -> None:
    day, plan = good()
    p, n = first(plan, ItemKind.PATROL, alone=False)
    stops = list(plan.sheets[p].stops)
    stops[n] = replace(stops[n], partners=())
    assert RUN_SHEET in {breach.rule for breach in check(day, spoilt(plan, p, stops)).broken}


def test_one_locked_stop_moved_is_noticed_and_kept_by_the_search() -> None:
    day, plan = good()
    stay = plan.stays(ItemKind.PATROL, 0)[0]
    locked = replace(day, locks=(Lock(ItemKind.PATROL, 0, stay.people, stay.start),))
    assert not check(locked, plan).broken
    again = deploy(locked, Limit(seconds=60, work=5), seed=9, remedies=False)
    assert (stay.start, stay.people) in [
        (s.start, s.people) for s in again.solution.stays(ItemKind.PATROL, 0)
    ]
    assert not again.broken_musts
