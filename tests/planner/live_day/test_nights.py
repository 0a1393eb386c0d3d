"""The two nights on which the clocks change, through the file: planned, stored by the clock, read back."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest
from sqlalchemy.orm import Session

from planner.commands.command import Together
from planner.commands.duties import AssignDuty
from planner.commands.hotspots import AddHotspot
from planner.commands.rotas import StartRota
from planner.commands.rules import AddRule
from planner.commands.shift_types import AddShiftType
from planner.day_job import DayJob
from planner.planner import Planner
from planner.problem_builder.day import day_problem
from planner.problem_builder.day_sheets import stored_sheets
from planner.views.day_plan import current_deployment, day_plan
from planner.views.rota_versions import current_rota
from solver.clock import Clock
from solver.deployment.check import check
from solver.deployment.items import ItemKind
from solver.deployment.problem import DeploymentProblem
from solver.deployment.rules import usual_rules
from solver.deployment.solution import Deployment
from solver.result import Limit
from tests.planner.small_team import a_team

AUTUMN, SPRING = dt.date(2026, 10, 24), dt.date(2027, 3, 27)  # Saturdays
NIGHT = (22 * 60, 30 * 60)  # 22:00 to 06:00


def a_night(path: Path, day: dt.date) -> Planner:
    """Amy and Scott on duty from 22:00 to 06:00 of a Saturday, with one hotspot active all that time."""
    planner, ids = a_team(path)
    monday = day - dt.timedelta(days=day.weekday())
    night = AddShiftType("N", "Night", *NIGHT, 450, 0, "N", is_night=True, roles=("PCSO",))
    spot = AddHotspot(
        "Front Street", 450_900, 532_650, "Victoria", roles=("PCSO",), hours=((day.weekday(), *NIGHT),),
        alone_after_dark=True, visits_a_day=16, least_gap_minutes=15, most_gap_minutes=240,
    )  # fmt: skip
    rules = tuple(AddRule(rule.key) for rule in usual_rules())
    planner.execute(Together("A night", (night, spot, StartRota(monday), *rules)))
    rota = planner.read(current_rota, day)
    assert rota is not None
    for person in (ids.amy, ids.scott):
        planner.execute(AssignDuty(rota, person, day, "N"))
    return planner


def read_back(session: Session, day: dt.date) -> tuple[int, list[str], list[int]]:
    """Cost, broken musts and the elapsed starts of the patrols, by the plain check of what is stored."""
    stored = current_deployment(session, day)
    assert stored is not None
    assert stored.rota_id is not None
    problem = day_problem(session, stored.rota_id, day, stored.seed).problem
    sheets = stored_sheets(problem, stored)
    checked = check(problem, sheets.deployment)
    broken = [one.text for one in checked.broken] + list(sheets.strays)
    return checked.cost, broken, patrol_starts(problem, sheets.deployment)


def patrol_starts(problem: DeploymentProblem, deployment: Deployment) -> list[int]:
    spots = range(len(problem.hotspots))
    return sorted(stay.start for h in spots for stay in deployment.stays(ItemKind.PATROL, h))


@pytest.mark.parametrize(("day", "hours"), [(AUTUMN, 9), (SPRING, 7)])
def test_a_night_is_stored_and_read_back_as_it_was_planned(tmp_path: Path, day: dt.date, hours: int) -> None:
    clock = Clock(day)
    assert clock.minute(0, NIGHT[1]) - clock.minute(0, NIGHT[0]) == hours * 60
    with a_night(tmp_path / "night.planner", day) as planner:
        state = DayJob.start(planner, day, Limit(seconds=60, work=10)).wait()
        assert state.proposal is not None, state.message
        result = state.proposal.result
        assert not result.broken_musts
        planned = patrol_starts(state.proposal.facts.problem, result.solution)
        assert len(planned) >= hours
        planner.execute(state.proposal.command())
        cost, broken, starts = planner.read(read_back, day)
        assert broken == []
        assert starts == planned
        assert cost == result.cost
        plan = planner.read(day_plan, day)
        assert plan is not None
        assert planner.day_verdict(day) == ()
