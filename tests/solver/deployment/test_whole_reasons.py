"""A reason names all that stands in the way and nothing more, on days small enough to try every place; and
what it says of minutes, people, times and costs is what trying every place finds.

Left out are visits and patrols taken off again by a must that the search is not told of.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from itertools import combinations

import pytest

from solver.deployment.equip import equip
from solver.deployment.items import ItemKind
from solver.deployment.problem import DeploymentProblem
from solver.deployment.rules.equipment_shared import OUTSIDE
from solver.deployment.search import deploy
from solver.deployment.solution import Deployment, Unplaced
from solver.deployment.statements import said_by_rules
from solver.deployment.verbs import Share
from solver.result import Limit
from tests.solver.deployment.own_away import attends, meal_fits, seats_short
from tests.solver.deployment.patrol_away import Patrols, wrong_figures
from tests.solver.deployment.said import Clause, clauses
from tests.solver.deployment.thought_away import least_rise, visit_fits
from tests.solver.deployment.tiny_days import tiny_day

SOME, ALL = (0, 12, 14, 16, 28, 34, 40, 48, 57, 83, 106, 197, 216, 217), range(300)
WORTH = {"not_worth_it", "not_found"}

Fault = tuple[int, str, object]


def faults(seed: int) -> list[Fault]:
    """What is wrong with the reasons of a day: seed, words, and what they should say."""
    day = tiny_day(seed)
    plan = deploy(day, Limit(seconds=60, work=60), seed, remedies=False).solution
    known = {(one.kind, one.item, one.person): one for one in plan.unplaced if one.reason.code != "rule"}
    return [(seed, one.reason.words, fault) for one in known.values() for fault in _faults(day, plan, one)]


def _faults(day: DeploymentProblem, plan: Deployment, one: Unplaced) -> Iterator[object]:
    named = [clause for clause in clauses(one.reason) if clause.code not in WORTH]
    kept_in = equip(day, said_by_rules(day).all(Share), _turns_on(day, plan)).kept_in
    match one.kind:
        case ItemKind.VISIT:
            yield from _wrong(named, lambda gone: visit_fits(day, plan, one.item, gone, kept_in))
            if "partner" not in {clause.code for clause in named} and not day.visits[one.item].must:
                rise = least_rise(day, plan, one.item, named, kept_in)
                yield from _wrong_cost(one, rise, several=len(day.visits[one.item].legs) > 1)
        case ItemKind.PATROL:
            yield from _wrong(named, lambda gone: Patrols(day, plan, one.item, gone, kept_in).fits())
            yield from wrong_figures(day, plan, one, kept_in)
            best = min(way.rise for way in Patrols(day, plan, one.item, named, kept_in).ways())
            yield from _wrong_cost(one, best)
        case ItemKind.MEAL:
            yield from _wrong(named, lambda gone: meal_fits(day, plan, one.item, gone))
        case _ if one.person is not None:
            who = one.person
            yield from _wrong(named, lambda gone: attends(day, plan, one.item, who, gone))
        case _:
            for said, enough in seats_short(day, plan, one.item, named):
                yield from _wrong(said, enough) if said else ["nothing is said of a quorum"]


def _turns_on(day: DeploymentProblem, plan: Deployment) -> list[int]:
    """Those who patrol or visit on the run sheets, in an order in which they find there what they have."""
    out = [one for one in plan.sheets if any(stop.kind in OUTSIDE for stop in one.stops)]
    return [one.person for one in sorted(out, key=lambda one: day.people[one.person].modes.index(one.mode))]


def _wrong(named: Sequence[Clause], fits: Callable[[Sequence[Clause]], bool]) -> Iterator[object]:
    """Too little is named, or too much: what would do."""
    if not fits(named):
        yield "not all"
    fewer = combinations(named, len(named) - 1) if named else ()
    yield from (some for some in fewer if fits(some))


def _wrong_cost(one: Unplaced, rise: int, *, several: bool = False) -> Iterator[object]:
    """The cost and the count that are said, if they are not by what the cost of the day would rise. A visit
    of ``several`` people may be said to be too dear: not every minute of all of them is tried."""
    said = WORTH & {one.reason.code, *one.reason.also}
    facts = dict(one.reason.facts)
    too_dear = int(facts["costs"]) - int(facts["counts"]) - rise if said else 0
    if too_dear < 0 or (too_dear and not several):
        yield "rises by", rise
    if rise >= 0 and "not_worth_it" not in said:
        yield "is not worth it", rise


def test_without_all_that_is_named_an_item_fits_and_without_a_part_of_it_it_does_not() -> None:
    assert [fault for seed in SOME for fault in faults(seed)] == []


@pytest.mark.long
def test_the_same_of_hundreds_of_days() -> None:
    assert [fault for seed in ALL for fault in faults(seed)] == []
