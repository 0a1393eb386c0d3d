"""Which hotspots there are."""

from __future__ import annotations

from sqlalchemy import select
from sqlalchemy.orm import Session

from planner.domain.hotspots import Hotspot


def hotspot_ids(session: Session) -> tuple[int, ...]:
    """Every hotspot, in the order of their numbers."""
    return tuple(session.scalars(select(Hotspot.id).order_by(Hotspot.number)))
