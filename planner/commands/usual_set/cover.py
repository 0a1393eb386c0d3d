"""How many people of which roles are needed when."""

from __future__ import annotations

from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from planner.commands.usual_set.facts import Facts
from planner.domain.demand import CoverGroup, CoverGroupRole, CoverRequirement
from planner.domain.people import Role

DAYS_A_WEEK = 7


def add_cover(session: Session, facts: Facts) -> None:
    """Roles must be there."""
    roles = {role.name: role for role in session.scalars(select(Role))}
    session.add_all(_group(one, position, roles) for position, one in enumerate(facts["cover"]))


def _group(one: dict[str, Any], position: int, roles: dict[str, Role]) -> CoverGroup:
    group = CoverGroup(name=one["group"], position=position)
    group.roles = [CoverGroupRole(role=roles[name]) for name in one["roles"]]
    group.requirements = [
        CoverRequirement(
            weekday=weekday,
            start_minute=band["start"],
            end_minute=band["end"],
            least=band["least"][weekday],
            target=band["target"][weekday],
        )
        for band in one["bands"]
        for weekday in range(DAYS_A_WEEK)
        if band["target"][weekday]
    ]
    return group
