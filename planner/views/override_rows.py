"""The overrides of a rota as they are stored, and the one question whether one speaks of a breach."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from planner.domain.overrides import Override
from planner.views.rota_verdict import BreachRow, OverrideNote

SpeaksOf = tuple[str, int | None, dt.date | None, int | None, int | None, str, str | None]


@dataclass(frozen=True, slots=True)
class OverrideRow:
    """One override. ``speaks_of`` is the breach it was given for: its rule, place and words, and what the
    cell held. Another figure or another tour is another breach."""

    rule_title: str
    words: str
    person_id: int | None
    day: dt.date | None
    speaks_of: SpeaksOf
    note: OverrideNote


def override_rows(session: Session, rota_id: int) -> tuple[OverrideRow, ...]:
    """In the order in which they were decided."""
    query = select(Override).where(Override.rota_id == rota_id).order_by(Override.decided_at, Override.id)
    return tuple(_row(one) for one in session.scalars(query))


def speaks_of(breach: BreachRow, shift_code: str | None) -> SpeaksOf:
    """What an override of this breach speaks of, while its cell holds this shift."""
    place = (breach.rule_id, breach.person_id, breach.day, breach.start, breach.end)
    return *place, breach.text, shift_code


def _row(one: Override) -> OverrideRow:
    place = (one.rule, one.person_id, one.date, one.start_minute, one.end_minute)
    return OverrideRow(
        rule_title=one.rule_title,
        words=one.words,
        person_id=one.person_id,
        day=one.date,
        speaks_of=(*place, one.words, one.shift_code),
        note=OverrideNote(one.id, one.reason, one.authorised_by, one.decided_at),
    )
