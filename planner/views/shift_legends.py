"""The shift types as every screen draws them, without a rota."""

from __future__ import annotations

from sqlalchemy import select
from sqlalchemy.orm import Session

from planner.domain.shifts import ShiftType
from planner.views.rota_grid import ShiftLegend, shift_legend


def shift_legends(session: Session) -> tuple[ShiftLegend, ...]:
    """In their order."""
    return tuple(map(shift_legend, session.scalars(select(ShiftType).order_by(ShiftType.position))))
