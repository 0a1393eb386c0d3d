"""On days small enough to try all plans, under every rule at once, no plan is better than the engine's.

Vehicles and radios may be handed out in any order of people. What the engine settles before it plans is taken
as it is: that people take the best way to travel there is left for them, and that a patrol lasts as long as
its hotspot asks for at least, usually or at most.
"""

from __future__ import annotations

from dataclasses import replace
from random import Random

import pytest

from solver.deployment.items import ItemKind, Lock
from solver.deployment.live import from_now
from solver.deployment.problem import DeploymentProblem
from solver.deployment.search import deploy
from solver.deployment.solution import Deployment, Stop
from solver.result import Limit
from tests.solver.deployment.every_plan import Better, Choice, better_plan, value_of
from tests.solver.deployment.tiny_days import OPENS, tiny_day

# The engine's plan was once not the best of these: a shorter way, court at the edge of a tour, a longer
# patrol, a visit too early for its preferred time, people one after the other.
CASES = (
    ("as it is", 96), ("as it is", 40), ("as it is", 71), ("as it is", 136), ("as it is", 137),
    ("with locks", 40), ("with locks", 71), ("with locks", 136),
    ("under way", 23), ("under way", 98), ("under way", 136),
)  # fmt: skip
LONG = 300
MOST_WORSE = 0.02  # of days on which three stays or more would have to change places at once


def planned(day: DeploymentProblem, seed: int) -> Deployment:
    """The engine's plan, which the check confirms to the minute."""
    result = deploy(day, Limit(seconds=60, work=400), seed, remedies=False)
    assert value_of(day, result.solution) == (result.broken_musts, result.cost)
    return result.solution


def better(day: DeploymentProblem, plan: Deployment) -> Better | None:
    """A better plan, if all of them hold one."""
    return better_plan(day, plan, forced(day))


def forced(day: DeploymentProblem) -> Choice:
    """What locks hold, and what has begun."""
    stays = [(one.kind, one.item, one.people, one.starts, one.ends) for one in day.in_force if one.begun]
    for lock in day.locks:
        starts, minutes = (lock.start,) * len(lock.people), [lock.minutes or 0] * len(lock.people)
        if lock.kind is ItemKind.VISIT:
            minutes = [leg.minutes for leg in day.visits[lock.item].legs]
        ends = tuple(start + length for start, length in zip(starts, minutes))
        if (lock.kind, lock.item, lock.people, starts, ends) not in stays:
            stays.append((lock.kind, lock.item, lock.people, starts, ends))
    parts = []
    for kind, item, people, starts, ends in stays:
        for leg, (p, start, end) in enumerate(zip(people, starts, ends)):
            partners = tuple(sorted(set(people) - {p})) if kind is not ItemKind.COMMITMENT else ()
            number = 0 if kind is ItemKind.MEAL else item
            parts.append((p, Stop(kind, number, start, end, leg, 0, partners)))
    return tuple(parts)


def locked(day: DeploymentProblem, seed: int) -> DeploymentProblem:
    """The day with some stays of a plan of it locked, and its hotspots worth something else."""
    lot, plan = Random(f"locked {seed}"), planned(day, seed)
    items = [(ItemKind.VISIT, v) for v, visit in enumerate(day.visits) if visit.together]
    items += [(ItemKind.PATROL, h) for h in range(len(day.hotspots))]
    locks = [
        Lock(kind, item, stay.people, stay.start, stay.minutes if kind is ItemKind.PATROL else None)
        for kind, item in items
        for stay in plan.stays(kind, item)
        if lot.random() < 0.5
    ]
    spots = tuple(replace(one, worth=lot.choice((4, 60))) for one in day.hotspots)
    return replace(day, locks=tuple(locks), hotspots=spots)


def under_way(day: DeploymentProblem, seed: int) -> DeploymentProblem:
    """The day planned without its first visit, which comes in while it is under way."""
    first = day.visits[0]
    known = replace(day, visits=(replace(first, windows=(), must=False), *day.visits[1:]))
    lot = Random(f"under way {seed}")
    return from_now(day, planned(known, seed), OPENS + lot.choice((5, 10, 16)))


KINDS = {"as it is": lambda day, _: day, "with locks": locked, "under way": under_way}
EVERY_KIND = pytest.mark.parametrize("kind", KINDS)


@pytest.mark.parametrize(("kind", "seed"), CASES)
def test_no_plan_of_a_tiny_day_is_better(kind: str, seed: int) -> None:
    day = KINDS[kind](tiny_day(seed), seed)
    plan = planned(day, seed)
    assert better(day, plan) is None


@pytest.mark.long
@pytest.mark.timeout(3600)
@EVERY_KIND
def test_hardly_any_plan_of_hundreds_of_tiny_days_is_better(kind: str) -> None:
    """None keeps more musts, and hardly one costs less: the search goes by one and two stays at a time."""
    worse = []
    for seed in range(LONG):
        day = KINDS[kind](tiny_day(seed), seed)
        plan = planned(day, seed)
        found = better(day, plan)
        if found is not None:
            worse.append((seed, value_of(day, plan), found.value))
    assert [one for one in worse if one[2][0] < one[1][0]] == []
    assert len(worse) <= MOST_WORSE * LONG, worse
