"""A day under way as a DeploymentProblem: what is known now, and the run sheets in force."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

from sqlalchemy.orm import Session

from planner.domain.dates_in_words import long_day
from planner.problem_builder.day import DayFacts, day_problem, on_duty
from planner.problem_builder.day_sheets import made_already, minute_of, stored_sheets
from planner.views.day_plan import current_deployment
from solver.deployment.live import from_now
from solver.deployment.problem import DeploymentProblem
from solver.deployment.rules.begun_stays import BegunStays
from solver.deployment.rules.few_changes import FewChanges
from solver.language import tr


def live_day(session: Session, rota_id: int, day: dt.date, now: int) -> DayFacts:
    """What planning a day anew from wall minute ``now`` needs. The drawn patrol times stay as they were.
    Raises ValueError with a sentence when the day is not planned."""
    stored = current_deployment(session, day)
    if stored is None:
        raise ValueError(
            tr("{day} is not planned yet. Build it first, then plan it anew.", day=long_day(day))
        )
    made = made_already(stored, on_duty(session, rota_id, day), now)
    facts = day_problem(session, rota_id, day, stored.seed, made)
    known = _with_live_rules(facts.problem)
    sheets = stored_sheets(known, stored)
    problem = from_now(known, sheets.deployment, minute_of(known, now))
    return replace(facts, problem=problem, strays=sheets.strays)


def _with_live_rules(problem: DeploymentProblem) -> DeploymentProblem:
    """A rule set from before these rules holds them as they usually are."""
    there, usual = {rule.key for rule in problem.rules}, (BegunStays, FewChanges)
    added = [replace(kind(), strength=kind.usual) for kind in usual if kind.key not in there]
    return replace(problem, rules=(*problem.rules, *added))
