"""What the rules say about a day's run sheets, as they are stored and as a change would make them.

The run sheets are read back and put before the independent check; the engine has no part in it.
"""

from __future__ import annotations

import datetime as dt
from collections import Counter

from sqlalchemy.orm import Session

from planner.commands.command import Command, CommandRefused
from planner.domain.deployments import Deployment
from planner.problem_builder.day import day_problem
from planner.problem_builder.day_sheets import stored_sheets
from planner.views.day_breaches import DayBreach, DayTrial
from planner.views.day_plan import current_deployment
from solver.deployment.check import check
from solver.deployment.problem import DeploymentProblem
from solver.rule import Breach

NO_ROTA = "The rota this day was planned from is gone. Build the day again."


class DayChecks:
    """The day that is looked at. Its problem is read once for a state of the file, so that what is dragged
    can be judged wherever it is held."""

    def __init__(self) -> None:
        self._key: tuple[int, dt.date] | None = None
        self._problem: DeploymentProblem | None = None

    def breaches(self, session: Session, revision: int, day: dt.date) -> tuple[DayBreach, ...]:
        """The broken musts of a day; none before it is planned. Those of one person stand together."""
        stored = current_deployment(session, day)
        return () if stored is None else self._broken(session, revision, stored)

    def would_be(self, session: Session, revision: int, day: dt.date, command: Command) -> DayTrial:
        """What a change of run sheets would break that holds now. Nothing is written."""
        stored = current_deployment(session, day)
        if stored is None:
            return DayTrial(refused="The day is not planned yet. Build it first.")
        with session.no_autoflush:
            before = Counter(self._broken(session, revision, stored))
            try:
                command.apply(session)
            except CommandRefused as refusal:
                return DayTrial(refused=str(refusal))
            after = Counter(self._broken(session, revision, stored))
        session.expunge_all()
        return DayTrial(tuple((after - before).elements()), tuple((before - after).elements()))

    def _broken(self, session: Session, revision: int, stored: Deployment) -> tuple[DayBreach, ...]:
        problem = self._problem_of(session, revision, stored)
        if problem is None:
            return (DayBreach(NO_ROTA),)
        sheets = stored_sheets(problem, stored)
        broken = check(problem, sheets.deployment).broken
        found = [DayBreach(sentence) for sentence in sheets.strays]
        return (*found, *sorted((_in_words(problem, one) for one in broken), key=_place))

    def _problem_of(self, session: Session, revision: int, stored: Deployment) -> DeploymentProblem | None:
        key = revision, stored.date
        if key != self._key:
            rota_id = stored.rota_id
            facts = None if rota_id is None else day_problem(session, rota_id, stored.date, stored.seed)
            self._key, self._problem = key, facts.problem if facts else None
        return self._problem


def _in_words(problem: DeploymentProblem, breach: Breach) -> DayBreach:
    """ "Scott Pallister: 4 min short to reach 4 Burn Valley Gardens by 16:27"."""
    if breach.person is None:
        return DayBreach(breach.text)
    person = problem.people[breach.person]
    return DayBreach(f"{person.name}: {breach.text}", person.id)


def _place(breach: DayBreach) -> tuple[bool, int]:
    return breach.person_id is None, breach.person_id or 0
