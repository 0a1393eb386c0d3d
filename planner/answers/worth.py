"""What one more person is worth, by day, tour and role, and what granting each request would cost."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from sqlalchemy.orm import Session

from planner.answers.asked import Asked
from planner.answers.move_words import shift_name, tour_words
from solver.rota.answers.worth import price_of_requests, worth_of_hands


@dataclass(frozen=True, slots=True)
class HandsRow:
    """One more person of a role on a tour takes so many minutes off what missing cover costs."""

    role: str
    day: dt.date
    tour: str
    minutes: int


@dataclass(frozen=True, slots=True)
class RequestRow:
    """A request that is not met: what granting it costs, None where a must forbids it."""

    person_id: int
    name: str
    day: dt.date
    wanted: str
    cost_minutes: int | None


@dataclass(frozen=True, slots=True)
class Worth:
    """Prices of the rota as it stands, with nothing else moved."""

    hands: tuple[HandsRow, ...]
    requests: tuple[RequestRow, ...]


def worth(session: Session, rota_id: int, today: dt.date) -> Worth:
    """The dearest first."""
    asked = Asked.read(session, rota_id, today)
    problem, date = asked.problem, asked.problem.clock.date
    hands = worth_of_hands(problem, asked.rota, asked.first_day)
    requests = price_of_requests(problem, asked.rota, asked.first_day)
    return Worth(
        tuple(
            HandsRow(one.role, date(one.day), tour_words(problem, one.state), one.minutes) for one in hands
        ),
        tuple(
            RequestRow(
                problem.people[one.person].id,
                problem.people[one.person].name,
                date(one.day),
                shift_name(problem, one.state),
                one.cost,
            )
            for one in requests
        ),
    )
