"""The patrols of a week, and the crime around a hotspot: what the Hotspots screen adds up."""

from __future__ import annotations

from datetime import timedelta

from planner.commands.crime import Counted, ReplaceCrimeCounts
from planner.commands.deployments import IssueDeployment, ReviseDeployment
from planner.commands.sample_team.load import SAMPLE_WEEK
from planner.planner import Planner
from planner.views.crime_near import crime_near
from planner.views.day_plan import day_plan
from planner.views.dosage_week import dosage_week
from planner.views.hotspot_board import hotspot_board
from planner.views.patrol_week import patrol_week

FRIDAY = SAMPLE_WEEK + timedelta(days=4)


def test_minutes_and_targets_are_those_of_the_day_plans(sample_day: Planner) -> None:
    """Two ways to the same figures: whole day plans, and the run sheets alone."""
    week, slow = sample_day.read(patrol_week, SAMPLE_WEEK), sample_day.read(dosage_week, SAMPLE_WEEK)
    board = sample_day.read(hotspot_board)
    assert week.planned == {FRIDAY}
    cards = {card.hotspot_id: card for card in board.hotspots}
    for row in slow.hotspots:
        card = cards[row.hotspot_id]
        for day, dosage in zip(slow.days, row.days, strict=True):
            found = week.minutes_of(row.hotspot_id, day, card.dwell_target_minutes)
            assert (found, card.target_on(day)) == (dosage.planned_minutes, dosage.target_minutes)
            assert len(week.patrols_of(row.hotspot_id, day)) == dosage.patrols


def test_what_found_no_place_comes_with_its_reason(sample_day: Planner) -> None:
    plan, week = sample_day.read(day_plan, FRIDAY), sample_day.read(patrol_week, SAMPLE_WEEK)
    assert plan is not None
    patrols = [one for one in plan.unassigned if one.kind.value == "patrol"]
    found = [one.reason for missing in week.missing.values() for one in missing]
    assert sorted(found) == sorted(one.reason for one in patrols)


def test_a_revised_day_counts_once(sample_day: Planner) -> None:
    before = sample_day.read(patrol_week, SAMPLE_WEEK)
    plan = sample_day.read(day_plan, FRIDAY)
    assert plan is not None
    assert plan.deployment_id is not None
    sample_day.execute(IssueDeployment(plan.deployment_id))
    sample_day.execute(ReviseDeployment(plan.deployment_id))
    after = sample_day.read(patrol_week, SAMPLE_WEEK)
    counts = [{key: len(found) for key, found in week.patrols.items()} for week in (before, after)]
    assert counts[0] == counts[1]


def test_crime_counts_within_the_circle_month_by_month(sample_day: Planner) -> None:
    card = sample_day.read(hotspot_board).hotspots[0]

    def recorded(month: str, metres_east: int, count: int) -> Counted:
        return Counted(month, "Cleveland", "Robbery", card.easting + metres_east, card.northing, count)

    # 150 m is the radius: one record on its edge, one a metre outside; five months, of which four are asked.
    sample_day.execute(
        ReplaceCrimeCounts((
            recorded("2023-12", 0, 9), recorded("2024-01", 0, 3), recorded("2024-02", 150, 2),
            recorded("2024-03", 151, 7), recorded("2024-04", 0, 1), recorded("2024-04", 10, 4),
        ))
    )  # fmt: skip
    near = sample_day.read(crime_near)
    assert near.months == ("2024-01", "2024-02", "2024-03", "2024-04")
    assert near.by_hotspot[card.hotspot_id] == (3, 2, 0, 5)
    assert (near.loaded, near.records) == (5, 17)
    assert (near.points[0].easting, near.points[0].count) == (card.easting + 151, 7)
