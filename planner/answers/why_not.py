"""Why not? What stands in the way of a shift for somebody on a date, at once; or what it would cost."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from sqlalchemy.orm import Session

from planner.answers.asked import Asked
from planner.answers.move_words import remarks, tour_words
from planner.rota_words import breach_text
from solver.language import tr
from solver.rota.problem import REST, State


@dataclass(frozen=True, slots=True)
class WhyNot:
    """``blocking`` are whole sentences, the facts about the cell before the rules; when there are none it can
    be done, at ``cost_minutes`` more (less when negative) with nothing else moved."""

    person_id: int
    name: str
    day: dt.date
    wanted: str  # "Late 15–23", "a rest day"
    code: str | None
    present: bool  # it is so already
    blocking: tuple[str, ...]
    cost_minutes: int
    remarks: tuple[tuple[bool, str], ...]


def why_not(
    session: Session, rota_id: int, person_id: int, date: dt.date, code: str | None, today: dt.date
) -> WhyNot:
    """The shift with ``code``, or a rest day, for somebody on a date. Raises KeyError for an unknown person
    or code."""
    asked = Asked.read(session, rota_id, today)
    state = REST if code is None else asked.problem.shift_index(code)
    if state is None:
        raise KeyError(code)
    return _answer(asked, asked.person(person_id), asked.day(date), state)


def why_not_others(
    session: Session, rota_id: int, person_id: int, date: dt.date, today: dt.date
) -> tuple[WhyNot, ...]:
    """The same for every shift and for a rest day, but for what stands there: the shifts in their order.
    Raises KeyError for an unknown person."""
    asked = Asked.read(session, rota_id, today)
    person, day = asked.person(person_id), asked.day(date)
    now = asked.rota.states[person][day]
    states = (*range(len(asked.problem.shift_types)), REST)
    return tuple(_answer(asked, person, day, state) for state in states if state != now)


def _answer(asked: Asked, person: int, day: int, state: State) -> WhyNot:
    effect = asked.check.would_be(person, day, state)
    rules = {rule.id: rule.title for rule in asked.problem.active_rules}
    musts = [breach for breach in effect.new if breach.must]
    return WhyNot(
        person_id=asked.problem.people[person].id,
        name=asked.problem.people[person].name,
        day=asked.problem.clock.date(day),
        wanted=tr("a rest day") if state == REST else tour_words(asked.problem, state),
        code=asked.code(state),
        present=asked.rota.states[person][day] == state,
        blocking=(
            *_facts(asked, person, day, state),
            *(f"{rules[breach.rule]}: {breach_text(asked.problem, breach)}." for breach in musts),
        ),
        cost_minutes=effect.cost,
        remarks=remarks(asked, effect),
    )


def _facts(asked: Asked, person: int, day: int, state: State) -> tuple[str, ...]:
    """What no rule has to be asked about."""
    problem, one = asked.problem, asked.problem.people[person]
    said = []
    if day < asked.first_day:
        said.append(tr("{day_name} is past.", day_name=problem.day_name(day)))
    if state != REST and state not in one.may_work:
        said.append(tr("{role} does not work {name}.", role=one.role, name=problem.shift_types[state].name))
    return tuple(said)
