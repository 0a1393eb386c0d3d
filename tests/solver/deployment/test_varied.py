"""Five days planned one after the other: nobody who watches a hotspot can learn when patrols come."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from solver.deployment.items import ItemKind
from solver.deployment.search import deploy
from solver.result import Limit
from tests.solver.deployment import made_day

WITHIN, MOST_DAYS, DAYS = 20, 2, 5
Week = list[list[tuple[int, ...]]]  # day by day, hotspot by hotspot, the starts


def planned_week(seed: int, work: int = 2) -> Week:
    """Each day knows the starts of the days before, the last one first, as the planner hands them over."""
    week: Week = []
    for n in range(DAYS):
        day = made_day.a_day(4)
        spots = tuple(
            replace(spot, recent_starts=tuple(earlier[h] for earlier in reversed(week)))
            for h, spot in enumerate(day.hotspots)
        )
        day = replace(day, hotspots=spots, seed=seed, date=date(2026, 12, 7) + timedelta(days=n))
        result = deploy(day, Limit(seconds=60, work=work), seed, remedies=False)
        assert not result.broken_musts
        week.append(
            [
                tuple(stay.start for stay in result.solution.stays(ItemKind.PATROL, h))
                for h in range(len(day.hotspots))
            ]
        )
    return week


def test_no_hotspot_at_the_same_time_on_more_than_two_of_five_days() -> None:
    week = planned_week(seed=1)
    starts = [start for day in week for spot in day for start in spot]
    assert len(starts) > 100  # there is something to learn from
    for h in range(len(week[0])):
        for start in (one for day in week for one in day[h]):
            alike = sum(any(abs(one - start) <= WITHIN for one in day[h]) for day in week)
            assert alike <= MOST_DAYS, (h, start)


def test_the_same_seed_draws_the_same_times_and_another_one_others() -> None:
    first = planned_week(seed=1, work=1)
    assert planned_week(seed=1, work=1) == first
    assert planned_week(seed=2, work=1) != first
