"""A reason names all that stands in the way and nothing more, on days small enough to try every place.

Left out are visits taken off again by a must that the search is not told of, and days on which a commitment
stands in for the briefing: to take it from somebody's day makes the tour begin later.
"""

from __future__ import annotations

from itertools import combinations

import pytest

from solver.deployment.equip import equip, turns_on
from solver.deployment.items import ItemKind
from solver.deployment.search import deploy
from solver.deployment.statements import said_by_rules
from solver.deployment.verbs import Share
from solver.result import Limit
from tests.solver.deployment.thought_away import visit_fits
from tests.solver.deployment.tiny_days import tiny_day

SOME, ALL = range(40), range(300)
TWICE = {12, 217}  # two obstacles of one code, of which one alone is too few
# Where this check sees less than the reasons: other visits of a household stay where they are here, and to
# take court from somebody's day moves the tour. Their words were read, not proven. Of 228 they were: with a
# patrol put off to 14:06 the visit fits, at just the cost that is said.
BLIND = {155, 190, 228, 250, 265, 281}
WORTH = {"not_worth_it", "not_found"}


def faults(seed: int) -> list[tuple[int, str, object]]:
    """What is wrong with the reasons of a day's visits: seed, words, and what would do."""
    day = tiny_day(seed)
    found: list[tuple[int, str, object]] = []
    if any(one.briefing for one in day.commitments):
        return []
    plan = deploy(day, Limit(seconds=60, work=60), seed, remedies=False).solution
    kept_in = equip(day, said_by_rules(day).all(Share), turns_on(day, plan)).kept_in
    for one in plan.unplaced:
        if one.kind is not ItemKind.VISIT or one.reason.code == "rule":
            continue
        named = {one.reason.code, *one.reason.also} - WORTH
        if not visit_fits(day, plan, one.item, named, kept_in):
            found.append((seed, one.reason.words, "not all"))
        fewer = combinations(sorted(named), len(named) - 1) if named else ()
        found += [
            (seed, one.reason.words, some) for some in fewer if visit_fits(day, plan, one.item, some, kept_in)
        ]
    return found


def test_without_all_that_is_named_a_visit_fits_and_without_a_part_of_it_it_does_not() -> None:
    assert [fault for seed in SOME if seed not in TWICE for fault in faults(seed)] == []


@pytest.mark.long
def test_the_same_of_hundreds_of_days() -> None:
    assert [fault for seed in ALL if seed not in TWICE | BLIND for fault in faults(seed)] == []
