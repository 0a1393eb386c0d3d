"""The score: what the rota costs, rule by rule, and in which cells."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from sqlalchemy.orm import Session

from planner.answers.asked import Asked
from planner.rota_words import breach_text


@dataclass(frozen=True, slots=True)
class ScoreCell:
    """One breach: where it is, and in words. Without a person it is a gap in cover of the day."""

    person_id: int | None
    day: dt.date | None
    words: str
    cost_minutes: int


@dataclass(frozen=True, slots=True)
class ScoreRow:
    """One rule: what it costs in minutes of missing cover, and every cell that is counted."""

    rule_id: str
    title: str
    must: bool
    result: str
    cost_minutes: int
    cells: tuple[ScoreCell, ...]


@dataclass(frozen=True, slots=True)
class Score:
    """``cost_minutes`` is the sum of the rows, as the check counts it; the dearest row first."""

    rows: tuple[ScoreRow, ...]
    cost_minutes: int
    broken_musts: int


def score(session: Session, rota_id: int, today: dt.date) -> Score:
    """The rota as it is stored."""
    asked = Asked.read(session, rota_id, today)
    problem, breaches = asked.problem, asked.check.breaches
    rows = []
    for rule in problem.active_rules:
        own = [breach for breach in breaches if breach.rule == rule.id]
        cells = tuple(
            ScoreCell(
                None if one.person is None else problem.people[one.person].id,
                None if one.day is None else problem.clock.date(one.day),
                breach_text(problem, one),
                one.cost,
            )
            for one in own
        )
        cost = sum(one.cost for one in own)
        rows.append(ScoreRow(rule.id, rule.heading(), rule.strength.must, rule.result(own), cost, cells))
    rows.sort(key=lambda row: (-(row.must and bool(row.cells)), -row.cost_minutes))
    return Score(tuple(rows), asked.check.cost, asked.check.broken_musts)
