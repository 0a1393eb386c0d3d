"""Which roles there are, and who has them."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session, joinedload, selectinload

from planner.domain.people import Agency, Role
from planner.domain.shifts import ShiftType, ShiftTypeRole


@dataclass(frozen=True, slots=True)
class ListedRole:
    """One role; ``group_label`` is the heading under which its people stand in every list."""

    role_id: int
    name: str
    agency: str
    group_label: str
    position: int
    uniform_visible: bool
    on_rota: bool
    people: tuple[str, ...]
    shift_types: tuple[str, ...]  # the letters its people may work


def role_list(session: Session) -> tuple[ListedRole, ...]:
    """By agency, each in their order."""
    roles = select(Role).join(Agency).order_by(Agency.position, Agency.id, Role.position, Role.id)
    roles = roles.options(joinedload(Role.agency), selectinload(Role.people))
    links = select(ShiftTypeRole.role_id, ShiftType.code).join(ShiftType).order_by(ShiftType.position)
    letters: dict[int, list[str]] = {}
    for role_id, code in session.execute(links):
        letters.setdefault(role_id, []).append(code)
    return tuple(
        ListedRole(
            role_id=role.id,
            name=role.name,
            agency=role.agency.name,
            group_label=role.group_label,
            position=role.position,
            uniform_visible=role.uniform_visible,
            on_rota=role.on_rota,
            people=tuple(person.display_name for person in role.people),
            shift_types=tuple(letters.get(role.id, ())),
        )
        for role in session.scalars(roles)
    )
