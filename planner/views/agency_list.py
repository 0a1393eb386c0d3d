"""Which agencies the team is made of."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session, selectinload

from planner.domain.people import Agency, Role, Terms
from solver.language import tr

TERMS = (  # (stored, shown)
    (Terms.OFFICER.value, tr("Police officers")),
    (Terms.POLICE_STAFF.value, tr("Police staff")),
    (Terms.COUNCIL.value, tr("Council")),
    (Terms.FIRE.value, tr("Fire service")),
    (Terms.CHARITY.value, tr("Charity")),
)


@dataclass(frozen=True, slots=True)
class ListedAgency:
    """One employer; ``terms`` decide which working-time rules bind its people."""

    agency_id: int
    name: str
    terms: str
    position: int
    roles: tuple[str, ...]
    people: int


def agency_list(session: Session) -> tuple[ListedAgency, ...]:
    """In their order."""
    agencies = select(Agency).order_by(Agency.position, Agency.id)
    agencies = agencies.options(selectinload(Agency.roles).selectinload(Role.people))
    return tuple(
        ListedAgency(
            agency_id=agency.id,
            name=agency.name,
            terms=agency.terms.value,
            position=agency.position,
            roles=tuple(role.name for role in agency.roles),
            people=sum(person.active for role in agency.roles for person in role.people),
        )
        for agency in session.scalars(agencies)
    )
