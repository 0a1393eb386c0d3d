"""``main.py deploy``: who goes where, day by day, from the rota's duties."""

from __future__ import annotations

import datetime as dt
from argparse import ArgumentParser, Namespace

from planner.command_line.shape import DONE, CannotDo, CommandLine, a_date, planner_file, rota_for
from planner.day_job import DayJob, wait_for_day
from planner.planner import Planner
from planner.views.day_plan import DayPlan, day_plan
from planner.views.rota_grid import rota_grid
from solver.result import Limit


def _arguments(parser: ArgumentParser) -> None:
    planner_file(parser)
    parser.add_argument("--day", type=a_date, help="one day (every day of the latest rota)")
    parser.add_argument("--seconds", type=float, default=5.0, help="longest search for a day (5)")
    parser.add_argument("--work", type=float, help="repeatable amount of work instead of time")
    parser.add_argument("--seed", type=int, default=0, help="another seed, other patrol times")


def _run(arguments: Namespace) -> int:
    limit = Limit(seconds=arguments.seconds, work=arguments.work)
    with Planner.open(arguments.file) as planner:
        for day in [arguments.day] if arguments.day else days_of(planner):
            print(line_of(deployed(planner, day, limit, seed=arguments.seed)))
    return DONE


def days_of(planner: Planner) -> list[dt.date]:
    """The days of the latest rota."""
    return [header.day for header in planner.read(rota_grid, rota_for(planner, None)).days]


def deployed(planner: Planner, day: dt.date, limit: Limit, *, seed: int = 0) -> DayPlan:
    """Plan one day and accept it. Raises CannotDo with the sentence of a plan that failed."""
    state = wait_for_day(DayJob.start(planner, day, limit, seed=seed))
    if state.proposal is None:
        raise CannotDo(state.message)
    planner.execute(state.proposal.command())
    plan = planner.read(day_plan, day)
    assert plan is not None  # it was planned from a rota that holds it
    return plan


def line_of(plan: DayPlan) -> str:
    """ "Fri 11 Dec: dosage 623 of 662 min, visits 16 of 17, 4 not assigned"."""
    return (
        f"{plan.day:%a} {plan.day.day} {plan.day:%b}: dosage {plan.planned_minutes} of "
        f"{plan.target_minutes} min, visits {plan.visits_placed} of {plan.visits_wanted}, "
        f"{len(plan.unassigned)} not assigned"
    )


COMMAND = CommandLine("deploy", "plan each day's patrols and visits", _arguments, _run)
