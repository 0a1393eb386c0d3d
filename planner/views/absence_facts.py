"""One absence in full, for the dialog that changes it."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from sqlalchemy.orm import Session

from planner.domain.absences import Absence, DecisionStatus


@dataclass(frozen=True, slots=True)
class AbsenceFacts:
    """The stored fields of an absence, by the names the commands use."""

    absence_id: int
    person_id: int
    name: str
    kind: str  # its code
    start_date: dt.date
    end_date: dt.date
    start_half: bool
    end_half: bool
    asked: bool
    note: str


def absence_facts(session: Session, absence_id: int) -> AbsenceFacts | None:
    """The absence; None when it is not there any more."""
    one = session.get(Absence, absence_id)
    if one is None:
        return None
    return AbsenceFacts(
        absence_id=one.id,
        person_id=one.person_id,
        name=one.person.display_name,
        kind=one.kind.code,
        start_date=one.start_date,
        end_date=one.end_date,
        start_half=one.start_half,
        end_half=one.end_half,
        asked=one.status is DecisionStatus.ASKED,
        note=one.note,
    )
