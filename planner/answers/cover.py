"""Who can cover a tour that somebody cannot work, the best by three rankings, and why not the others."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from sqlalchemy.orm import Session

from planner.answers.asked import Asked
from planner.answers.move_rows import OptionRow, Options, OptionWriter
from planner.answers.move_words import refusal_rows, tour_words
from solver.rota.answers.cover import CoverQuestion, who_could_cover
from solver.rota.problem import REST


@dataclass(frozen=True, slots=True)
class CoverSheet:
    """All that is known about covering one tour. ``tried`` counts every move of one or two people."""

    rota_id: int
    person_id: int
    name: str
    day: dt.date
    tour: str  # "Late 15–23", or "" on a rest day: there is nothing to cover
    code: str | None
    away: str  # "sick", or "" when nothing is recorded for the day
    published: bool
    tried: int
    options: Options
    leave: OptionRow | None
    refusals: tuple[tuple[str, str], ...]


def cover_sheet(session: Session, rota_id: int, person_id: int, date: dt.date, today: dt.date) -> CoverSheet:
    """Who can cover somebody's tour of a date. Raises KeyError for a person who is not in the rota."""
    asked = Asked.read(session, rota_id, today)
    person, day = asked.person(person_id), asked.day(date)
    one, state = asked.problem.people[person], asked.rota.states[person][day]
    away = next((absence.kind for absence in one.absences if absence.day == day), "")
    if state == REST:
        nothing = Options((), 0)
        return CoverSheet(
            rota_id, person_id, one.name, date, "", None, away, asked.published, 0, nothing, None, ()
        )
    answer = who_could_cover(CoverQuestion(asked.problem, asked.rota, person, day, asked.first_day))
    writer = OptionWriter(asked, day, person, [(person, day, REST)])
    return CoverSheet(
        rota_id=rota_id,
        person_id=person_id,
        name=one.name,
        day=date,
        tour=tour_words(asked.problem, state),
        code=asked.code(state),
        away=away,
        published=asked.published,
        tried=answer.tried,
        options=writer.options(answer.moves),
        leave=writer.row(answer.leave),
        refusals=tuple(refusal_rows(asked, answer.refusals, day, state)),
    )
