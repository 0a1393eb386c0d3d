"""The dosage of a week is what the days say, side by side."""

from __future__ import annotations

from planner.commands.deployments import ApplyDeployment, Stop
from planner.commands.duties import AssignDuty
from planner.planner import Planner
from planner.views.day_plan import day_plan
from planner.views.dosage_week import dosage_week
from tests.planner.small_team import MONDAY, Ids

Team = tuple[Planner, Ids]


def test_built_days_show_their_minutes_and_others_say_they_are_not_built(team: Team) -> None:
    planner, ids = team
    planner.execute(AssignDuty(ids.rota, ids.amy, MONDAY, "E"))
    stops = (Stop(ids.amy, "patrol", 600, 615, 5, place_id=2, hotspot_id=1),)
    planner.execute(ApplyDeployment(MONDAY, ids.rota, stops, (), 7, {}))
    week = planner.read(dosage_week, MONDAY)
    assert week.built == (True, *[False] * 6)
    plan = planner.read(day_plan, MONDAY)
    assert plan is not None
    (row,) = week.hotspots
    (dot,) = plan.hotspots
    assert (row.number, row.name) == (1, "Church Street")
    assert row.days[0].planned_minutes == dot.planned_minutes > 0
    assert row.days[0].target_minutes == dot.target_minutes
    assert row.days[1].planned_minutes == 0
