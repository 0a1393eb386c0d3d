"""Who can cover a tour that somebody cannot work, the best by three rankings, and why not the others."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from planner.answers.asked import Asked
from planner.answers.move_rows import OptionRow, Options, OptionWriter
from planner.answers.move_words import refusal_rows, tour_words
from planner.domain.rotas import Duty
from planner.domain.shifts import ShiftType
from planner.views.rota_versions import current_rota
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


def cover_sheet(
    session: Session, rota_id: int, person_id: int, date: dt.date, today: dt.date, code: str | None = None
) -> CoverSheet:
    """Who can cover somebody's tour of a date; ``code`` is the tour where the rota has a rest day already.

    Raises KeyError for a person who is not in the rota.
    """
    asked = Asked.read(session, rota_id, today)
    person, day = asked.person(person_id), asked.day(date)
    one, held = asked.problem.people[person], asked.rota.states[person][day]
    missing = REST if code is None else asked.problem.shift_index(code)
    state = held if held != REST or missing is None else missing
    away = next((absence.kind for absence in one.absences if absence.day == day), "")
    if state == REST:
        nothing = Options((), 0)
        return CoverSheet(
            rota_id, person_id, one.name, date, "", None, away, asked.published, 0, nothing, None, ()
        )
    question = CoverQuestion(asked.problem, asked.rota, person, day, asked.first_day, state)
    answer = who_could_cover(question)
    writer = OptionWriter(asked, day, person, [] if held == REST else [(person, day, REST)])
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


def tours_to_cover(
    session: Session, person_id: int, first: dt.date, last: dt.date
) -> tuple[tuple[dt.date, str], ...]:
    """The dates and codes of somebody's tours in the current rota of each day."""
    dates = [first + dt.timedelta(days=on) for on in range((last - first).days + 1)]
    rotas = {date: current_rota(session, date) for date in dates}
    query = (
        select(Duty.rota_id, Duty.date, ShiftType.code)
        .join(ShiftType, Duty.shift_type_id == ShiftType.id)
        .where(Duty.person_id == person_id, Duty.date.between(first, last))
        .order_by(Duty.date)
    )
    return tuple((date, code) for rota_id, date, code in session.execute(query) if rotas[date] == rota_id)
