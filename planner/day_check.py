"""What the rules say about a day's run sheets as they are stored, changed by hand or not.

The run sheets are read back and put before the independent check; the engine has no part in it.
"""

from __future__ import annotations

import datetime as dt

from sqlalchemy.orm import Session

from planner.problem_builder.day import day_problem
from planner.problem_builder.day_sheets import stored_sheets
from planner.views.day_breaches import DayBreach
from planner.views.day_plan import current_deployment
from solver.deployment.check import check
from solver.deployment.problem import DeploymentProblem
from solver.rule import Breach

NO_ROTA = "The rota this day was planned from is gone. Build the day again."


def day_breaches(session: Session, day: dt.date) -> tuple[DayBreach, ...]:
    """The broken musts of a day; none before it is planned. Those of one person stand together."""
    stored = current_deployment(session, day)
    if stored is None:
        return ()
    if stored.rota_id is None:
        return (DayBreach(NO_ROTA),)
    problem = day_problem(session, stored.rota_id, day, stored.seed).problem
    sheets = stored_sheets(problem, stored)
    broken = check(problem, sheets.deployment).broken
    found = [DayBreach(sentence) for sentence in sheets.strays]
    return (*found, *sorted((_in_words(problem, one) for one in broken), key=_place))


def _in_words(problem: DeploymentProblem, breach: Breach) -> DayBreach:
    """ "Scott Pallister: 4 min short to reach 4 Burn Valley Gardens by 16:27"."""
    if breach.person is None:
        return DayBreach(breach.text)
    person = problem.people[breach.person]
    return DayBreach(f"{person.name}: {breach.text}", person.id)


def _place(breach: DayBreach) -> tuple[bool, int]:
    return breach.person_id is None, breach.person_id or 0
