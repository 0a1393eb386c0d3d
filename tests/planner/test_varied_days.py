"""Five days planned one after the other, through the file: nobody can learn when patrols come."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from planner.day_job import DayJob
from planner.planner import Planner
from planner.views.day_plan import StopKind, day_plan
from solver.result import Limit

MONDAY = date(2026, 12, 7)
WITHIN, MOST_DAYS = 20, 2
Starts = dict[int, list[set[int]]]  # by hotspot, day by day


def planned_week(planner: Planner, seed: int) -> Starts:
    """The starts of all patrols of five days, by hotspot."""
    found: Starts = {}
    for n in range(5):
        day = MONDAY + timedelta(days=n)
        state = DayJob.start(planner, day, Limit(seconds=60, work=4), seed=seed).wait()
        assert state.proposal is not None, state.message
        assert not state.proposal.result.broken_musts
        planner.execute(state.proposal.command())
        plan = planner.read(day_plan, day)
        assert plan is not None
        for stop in (stop for group in plan.groups for row in group.rows for stop in row.stops):
            if stop.kind is StopKind.PATROL:
                found.setdefault(stop.item_id or 0, [set() for _ in range(5)])[n].add(stop.start)
    return found


def days_alike(days: list[set[int]], start: int) -> int:
    return sum(any(abs(one - start) <= WITHIN for one in day) for day in days)


@pytest.mark.long
def test_no_hotspot_at_the_same_time_on_more_than_two_of_five_days(sample: Planner) -> None:
    week = planned_week(sample, seed=1)
    assert sum(bool(day) for days in week.values() for day in days) > 20  # there is something to learn from
    for days in week.values():
        assert all(days_alike(days, start) <= MOST_DAYS for day in days for start in day)


@pytest.mark.long
def test_the_same_seed_draws_the_same_week_and_another_one_another(sample: Planner) -> None:
    first = planned_week(sample, seed=1)
    for _ in range(5):
        sample.undo()
    assert planned_week(sample, seed=1) == first
    for _ in range(5):
        sample.undo()
    assert planned_week(sample, seed=2) != first
