"""Which days have a note under their date in the rota."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from planner.domain.dates import DayNote


@dataclass(frozen=True, slots=True)
class ListedDayNote:
    """One note: "Match 15:00"."""

    day_note_id: int
    date: dt.date
    text: str


def day_note_list(session: Session) -> tuple[ListedDayNote, ...]:
    """By date."""
    notes = session.scalars(select(DayNote).order_by(DayNote.date, DayNote.id))
    return tuple(ListedDayNote(note.id, note.date, note.text) for note in notes)
