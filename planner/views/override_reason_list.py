"""The reasons an override is given for, in the order in which they are offered."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from planner.domain.overrides import OverrideReason


@dataclass(frozen=True, slots=True)
class ListedReason:
    """One of them."""

    override_reason_id: int
    text: str
    position: int


def override_reason_list(session: Session) -> tuple[ListedReason, ...]:
    """By position."""
    reasons = session.scalars(select(OverrideReason).order_by(OverrideReason.position, OverrideReason.id))
    return tuple(ListedReason(one.id, one.text, one.position) for one in reasons)
