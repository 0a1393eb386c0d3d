"""Made-up days: the same seed draws the same day, more is asked than can be done, peers count alike."""

from __future__ import annotations

import pytest

from solver.deployment.check import check
from solver.deployment.items import ItemKind
from solver.deployment.search import deploy
from solver.result import Limit
from tests.benchmarks import peers
from tests.benchmarks.made_up_day import JOINT_EVERY, a_day


def test_the_same_seed_draws_the_same_day_and_joint_tasks_change_nothing_else() -> None:
    assert a_day(6, 30, 4) == a_day(6, 30, 4) != a_day(6, 30, 5)
    joint, alone = a_day(6, 30, 4), a_day(6, 30, 4, joint=False)
    assert sum(len(visit.legs) == 2 for visit in joint.visits) == 30 // JOINT_EVERY
    assert all(len(visit.legs) == 1 for visit in alone.visits)
    assert [one.windows for one in joint.visits] == [one.windows for one in alone.visits]
    assert joint.travel == alone.travel


@pytest.mark.parametrize("joint", [True, False])
def test_more_is_asked_than_can_be_done_and_the_peer_is_counted_by_the_same_worth(joint: bool) -> None:
    day = a_day(4, 40, 2, joint=joint)
    result = deploy(day, Limit(seconds=60, work=60), 1, remedies=False)
    checked = check(day, result.solution)
    assert not checked.broken
    made = [v for v in range(len(day.visits)) if result.solution.of(ItemKind.VISIT, v)]
    ours = sum(day.visits[v].worth or 0 for v in made)
    assert ours == peers.total_worth(day) - result.cost < peers.total_worth(day)
    theirs = peers.worth_by_or_tools(day, 1.0)
    assert theirs is not None
    # Nobody is far from the other on a day this small: a peer that miscounts would be.
    assert 0.6 * ours < theirs < 1.2 * ours
