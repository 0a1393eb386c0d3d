"""Whose absence would cost most cover, in names, hours and the worst day."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from sqlalchemy.orm import Session

from planner.answers.asked import Asked
from solver.rota.answers.resilience import losses


@dataclass(frozen=True, slots=True)
class LossRow:
    """What is missing more without somebody, in minutes to the minimum and to the target."""

    person_id: int
    name: str
    least_minutes: int
    target_minutes: int
    worst_day: dt.date | None


def resilience(session: Session, rota_id: int, today: dt.date) -> tuple[LossRow, ...]:
    """Everybody, the one who would be missed most first."""
    asked = Asked.read(session, rota_id, today)
    people, date = asked.problem.people, asked.problem.clock.date
    return tuple(
        LossRow(
            people[one.person].id,
            people[one.person].name,
            one.least,
            one.target,
            None if one.worst_day is None else date(one.worst_day),
        )
        for one in losses(asked.problem, asked.rota, asked.first_day)
    )
