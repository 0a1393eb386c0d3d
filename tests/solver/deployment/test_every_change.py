"""The list of changes after a re-plan says what two people would find who lay both sheets side by side."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from random import Random

import pytest

from solver.deployment.changes import changes
from solver.deployment.items import InForce, ItemKind
from solver.deployment.live import from_now
from solver.deployment.problem import DeploymentProblem
from solver.deployment.search import deploy
from solver.deployment.solution import Deployment
from solver.result import Limit
from solver.rule import prefer
from tests.solver.deployment.tiny_days import OPENS, tiny_day

Line = tuple[str, int, int, int, int]  # what, which, whose, from when, until when


def lines(day: DeploymentProblem, plan: Deployment) -> Counter[Line]:
    """Every line of every run sheet that could be otherwise."""
    found: Counter[Line] = Counter()
    for sheet in plan.sheets:
        for stop in sheet.stops:
            p, item = sheet.person, sheet.person if stop.kind is ItemKind.MEAL else stop.item
            asked = stop.kind is ItemKind.COMMITMENT and p in day.commitments[stop.item].attendees
            if stop.kind is not ItemKind.BLOCKED and not asked:
                found[stop.kind.value, item, p, stop.start, stop.end] += 1
    return found


def lines_of(stay: InForce | None) -> Counter[Line]:
    if stay is None:
        return Counter()
    return Counter(
        (stay.kind.value, stay.item, p, start, end)
        for p, start, end in zip(stay.people, stay.starts, stay.ends)
    )


@pytest.mark.parametrize("seed", range(30))
def test_taking_off_and_putting_on_what_is_listed_makes_the_new_plan_of_the_old(seed: int) -> None:
    lot, day = Random(f"changes {seed}"), tiny_day(seed)
    eager = (replace(one, strength=prefer(1)) if one.key == "few_changes" else one for one in day.rules)
    day = replace(day, rules=tuple(eager))
    worth = replace(day.visits[0], worth=80)
    day = replace(day, visits=(worth, *day.visits[1:]))
    first = replace(worth, windows=(), must=False)  # it comes in while the day is under way
    known = replace(day, visits=(first, *day.visits[1:]))
    before = deploy(known, Limit(seconds=20, work=40), seed, remedies=False).solution
    live = from_now(day, before, OPENS + lot.choice((1, 3, 6)))
    after = deploy(live, Limit(seconds=20, work=40), seed + 1, remedies=False).solution
    old, new = lines(day, before), lines(live, after)
    told = changes(live, live.in_force, after)
    off, on = Counter[Line](), Counter[Line]()
    for one in told:
        assert lines_of(one.before) != lines_of(one.after)
        off += lines_of(one.before)
        on += lines_of(one.after)
    assert not off - old
    assert not on - new
    assert old - off + on == new
    assert old & new >= old - off  # whoever is not named has the same sheet as before
    named = {p for one in told for p in one.people}
    assert {line[2] for line in (old - new) + (new - old)} <= named
    begun = sum((lines_of(one) for one in live.in_force if one.begun), Counter[Line]())
    assert not begun & (old - new)
