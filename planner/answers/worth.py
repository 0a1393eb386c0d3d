"""What one more person is worth, by day, tour and role, and what granting each request would cost."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from sqlalchemy.orm import Session

from planner.answer_job import AnswerJob
from planner.answers.asked import Asked
from planner.answers.move_words import shift_name, tour_words
from solver.rota.answers.forms import BoundWorthAnswer, BoundWorthQuestion
from solver.rota.answers.worth import HandsPrice, RequestPrice, price_of_requests, worth_of_hands
from solver.rota.problem import RotaProblem


@dataclass(frozen=True, slots=True)
class HandsRow:
    """One more person of a role on a tour takes so many minutes off what missing cover costs."""

    role: str
    day: dt.date
    tour: str
    minutes: int


@dataclass(frozen=True, slots=True)
class RequestRow:
    """A request: what granting it costs, None where a must forbids it."""

    person_id: int
    name: str
    day: dt.date
    wanted: str
    cost_minutes: int | None


@dataclass(frozen=True, slots=True)
class Worth:
    """Prices: of the rota as it stands with nothing else moved, or of the bound, for any rota."""

    hands: tuple[HandsRow, ...]
    requests: tuple[RequestRow, ...]


class WorthAsked:
    """The same at the prices of the bound, which hold for every rota: ``job`` finds them, ``rows`` tells."""

    def __init__(self, asked: Asked, seconds: float) -> None:
        self._asked = asked
        self.question = BoundWorthQuestion(asked.problem, asked.rota, asked.first_day, seconds)

    @classmethod
    def read(cls, session: Session, rota_id: int, today: dt.date, seconds: float = 30.0) -> WorthAsked:
        return cls(Asked.read(session, rota_id, today), seconds)

    def job(self) -> AnswerJob[BoundWorthAnswer]:
        return AnswerJob.ask("worth", self.question, BoundWorthAnswer, self.question.seconds)

    def rows(self, answer: BoundWorthAnswer) -> Worth:
        """The dearest first; all requests, those that are met among them."""
        return _rows(self._asked.problem, answer.hands, answer.requests)


def worth(session: Session, rota_id: int, today: dt.date) -> Worth:
    """In the rota as it stands, the dearest first."""
    asked = Asked.read(session, rota_id, today)
    hands = worth_of_hands(asked.problem, asked.rota, asked.first_day)
    requests = price_of_requests(asked.problem, asked.rota, asked.first_day)
    return _rows(asked.problem, hands, requests)


def _rows(problem: RotaProblem, hands: tuple[HandsPrice, ...], requests: tuple[RequestPrice, ...]) -> Worth:
    date = problem.clock.date
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
