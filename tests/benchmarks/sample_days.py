"""Each day of the example team's week: when its first full plan stands, and how good that of five seconds is.

The week is built as a user would build it, and each day is accepted before the next one is planned.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from planner.command_line.build import built, the_proposal
from planner.command_line.deploy import days_of
from planner.commands.rotas import StartRota
from planner.commands.sample_team import SAMPLE_WEEK, LoadSampleTeam
from planner.live_day.proposal import DayProposal
from planner.planner import Planner
from planner.problem_builder.day import DayFacts, day_problem
from planner.views.rota_versions import current_rota
from solver.deployment.assemble import deployment_of
from solver.deployment.check import check
from solver.deployment.compiling import compiled
from solver.deployment.plan import Plan
from solver.deployment.problem import DeploymentProblem
from solver.deployment.search import deploy
from solver.deployment.solution import DeploymentResult
from solver.result import Limit, Progress

EARLY_SECONDS = 5.0
ROTA_SECONDS = 20.0  # of building the week
BETWEEN_SECONDS = 1.0  # of a day that is not measured


def run(seconds: float, seeds: list[int], weekdays: list[int]) -> dict[str, Any]:
    """One row for each seed and day of the week (0: Monday), planned for 5 s and for ``seconds``."""
    rows = [row for seed in seeds for row in _week(seconds, seed, weekdays)]
    return {
        "seconds": seconds,
        "early_seconds": EARLY_SECONDS,
        "rows": rows,
        "slowest_first_plan": max(row["first_plan_seconds"] for row in rows),
        "least_reached_early": min(row["reached_early"] for row in rows),
        "least_gained_early": min(row["gained_early"] for row in rows),
    }


def _week(seconds: float, seed: int, weekdays: list[int]) -> Iterator[dict[str, Any]]:
    with TemporaryDirectory() as folder, Planner.create(Path(folder) / "example.planner") as planner:
        planner.execute(LoadSampleTeam(seed))
        planner.execute(StartRota(SAMPLE_WEEK))
        rota_id = planner.read(current_rota, SAMPLE_WEEK)
        assert rota_id is not None
        planner.execute(the_proposal(built(planner, rota_id, Limit(ROTA_SECONDS), seed=seed)).command())
        for day in days_of(planner):
            facts = planner.read(day_problem, rota_id, day, seed)
            if day.weekday() in weekdays:
                row, result = _row(facts.problem, day, seconds, seed)
                yield row
            else:
                result = deploy(facts.problem, Limit(BETWEEN_SECONDS), seed, remedies=False)
            planner.execute(_accepted(facts, result, seed))


def _accepted(facts: DayFacts, result: DeploymentResult, seed: int) -> Any:
    return DayProposal(facts, result, seed).command()


def _row(
    problem: DeploymentProblem, day: dt.date, seconds: float, seed: int
) -> tuple[dict[str, Any], DeploymentResult]:
    """A plan of five seconds, then one of ``seconds``. ``reached_early`` compares what they cost,
    ``gained_early`` what they gain over a day on which nobody goes anywhere but to what is fixed."""
    nothing = check(problem, deployment_of(problem, Plan(compiled(problem)))).cost
    trace: list[Progress] = []
    early = deploy(problem, Limit(EARLY_SECONDS), seed, trace.append, remedies=False)
    result = deploy(problem, Limit(seconds), seed, remedies=False)
    row = {
        "day": day.isoformat(),
        "seed": seed,
        "people": len(problem.people),
        "first_plan_seconds": round(trace[0].seconds, 3),
        "nothing": nothing,
        "first_plan": trace[0].best,
        "early": early.cost,
        "late": result.cost,
        "bound": result.bound,
        "reached_early": round(min(result.cost / max(early.cost, 1), 1.0), 4),
        "gained_early": round(min((nothing - early.cost) / max(nothing - result.cost, 1), 1.0), 4),
    }
    return row, result
