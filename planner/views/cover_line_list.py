"""Which lines of cover there are, who counts towards each, and in which time bands."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session, joinedload, selectinload

from planner.domain.demand import CoverGroup, CoverGroupRole


@dataclass(frozen=True, slots=True)
class ListedCoverLine:
    """One line; ``bands`` are (start, end) in wall minutes, of weekdays."""

    group_id: int
    name: str
    position: int
    roles: tuple[str, ...]
    skill: str | None
    bands: tuple[tuple[int, int], ...]
    wanted_minutes_a_week: int
    dates: int  # with figures of their own


def cover_line_list(session: Session) -> tuple[ListedCoverLine, ...]:
    """In their order."""
    groups = select(CoverGroup).order_by(CoverGroup.position, CoverGroup.id)
    groups = groups.options(
        joinedload(CoverGroup.skill),
        selectinload(CoverGroup.roles).joinedload(CoverGroupRole.role),
        selectinload(CoverGroup.requirements),
    )
    return tuple(map(_listed, session.scalars(groups)))


def _listed(group: CoverGroup) -> ListedCoverLine:
    weekly = [one for one in group.requirements if one.date is None]
    return ListedCoverLine(
        group_id=group.id,
        name=group.name,
        position=group.position,
        roles=tuple(link.role.name for link in group.roles),
        skill=group.skill.name if group.skill else None,
        bands=tuple(sorted({(one.start_minute, one.end_minute) for one in weekly})),
        wanted_minutes_a_week=sum(one.target * (one.end_minute - one.start_minute) for one in weekly),
        dates=len({one.date for one in group.requirements if one.date is not None}),
    )
