"""Who could swap a tour: rings of up to three people, the best first, and why not the others."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from sqlalchemy.orm import Session

from planner.answers.asked import Asked
from planner.answers.move_rows import Options, OptionWriter
from planner.answers.move_words import refusal_rows, tour_words
from solver.rota.answers.swap import SwapQuestion, who_could_swap
from solver.rota.problem import REST


@dataclass(frozen=True, slots=True)
class SwapSheet:
    """All that is known about swapping one tour; without a tour there is nothing to swap."""

    rota_id: int
    person_id: int
    name: str
    day: dt.date
    tour: str
    options: Options
    refusals: tuple[tuple[str, str], ...]


def swap_sheet(
    session: Session, rota_id: int, person_id: int, date: dt.date, today: dt.date, most_people: int = 3
) -> SwapSheet:
    """Who could swap somebody's tour of a date. Raises KeyError for a person who is not in the rota."""
    asked = Asked.read(session, rota_id, today)
    person, day = asked.person(person_id), asked.day(date)
    name, state = asked.problem.people[person].name, asked.rota.states[person][day]
    if state == REST:
        return SwapSheet(rota_id, person_id, name, date, "", Options((), 0), ())
    question = SwapQuestion(asked.problem, asked.rota, person, day, asked.first_day, most_people)
    answer = who_could_swap(question)
    return SwapSheet(
        rota_id,
        person_id,
        name,
        date,
        tour_words(asked.problem, state),
        OptionWriter(asked, day, person).options(answer.moves),
        tuple(refusal_rows(asked, answer.refusals, day, state)),
    )
