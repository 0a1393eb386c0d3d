"""All musts of a rota that are broken by hand: who, which cell and rule, why, by whom and when."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from sqlalchemy.orm import Session

from planner.domain.people import Person
from planner.overriding import stored_verdict
from planner.views.override_rows import OverrideRow, override_rows


@dataclass(frozen=True, slots=True)
class ListedOverride:
    """One override. ``applies``: its breach is still there as it was decided on; else its cell, the rule or
    what is around it changed since, and it lets nothing stand."""

    override_id: int
    person_id: int | None
    name: str  # of whom it is about, "" for the cover of a day
    day: dt.date | None
    shift_code: str | None
    rule_title: str
    words: str
    reason: str
    authorised_by: str
    decided_at: dt.datetime
    applies: bool


def override_list(session: Session, rota_id: int) -> tuple[ListedOverride, ...]:
    """In the order in which they were decided."""
    rows = override_rows(session, rota_id)
    if not rows:
        return ()
    breaches = stored_verdict(session, rota_id).breaches
    standing = {one.override.override_id for one in breaches if one.override}
    return tuple(_listed(session, row, row.note.override_id in standing) for row in rows)


def _listed(session: Session, row: OverrideRow, applies: bool) -> ListedOverride:
    person = session.get(Person, row.person_id) if row.person_id is not None else None
    note = row.note
    return ListedOverride(
        override_id=note.override_id,
        person_id=row.person_id,
        name=person.display_name if person else "",
        day=row.day,
        shift_code=row.speaks_of[-1],
        rule_title=row.rule_title,
        words=row.words,
        reason=note.reason,
        authorised_by=note.authorised_by,
        decided_at=note.decided_at,
        applies=applies,
    )
