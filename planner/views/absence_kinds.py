"""The reasons for being away: their letters in the window, and the letters that may leave it."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from planner.domain.absences import AbsenceKind


@dataclass(frozen=True, slots=True)
class AbsenceKindRow:
    """``export_code`` is what goes on paper and into files, so that reasons other than leave stay private."""

    code: str
    name: str
    export_code: str


def absence_kinds(session: Session) -> tuple[AbsenceKindRow, ...]:
    """All kinds in their order."""
    kinds = session.scalars(select(AbsenceKind).order_by(AbsenceKind.position, AbsenceKind.id))
    return tuple(AbsenceKindRow(kind.code, kind.name, kind.export_code) for kind in kinds)
