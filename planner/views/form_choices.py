"""What a form may name: agencies, roles, skills, shift types, people and places."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from planner.domain.people import Agency, Person, Role, Skill
from planner.domain.places import Place
from planner.domain.shifts import ShiftType
from planner.domain.visits import Visit, place_name


@dataclass(frozen=True, slots=True)
class FormChoices:
    """Each in the order its lists have; people and places are (id, name).

    ``places`` leaves out those of single visits, which are many and are nobody else's to go to.
    """

    agencies: tuple[str, ...]
    roles: tuple[str, ...]
    rota_roles: tuple[str, ...]  # those on the rota
    skills: tuple[str, ...]
    shift_codes: tuple[str, ...]
    people: tuple[tuple[int, str], ...]
    places: tuple[tuple[int, str], ...]
    visit_places: tuple[tuple[int, str], ...]  # made for one visit, and called after it


def form_choices(session: Session) -> FormChoices:
    """Everything that is there; people who have left are not offered."""
    roles = session.scalars(select(Role).order_by(Role.position, Role.id)).all()
    people = select(Person).join(Role).where(Person.active).order_by(Role.position, Role.id, Person.id)
    places = select(Place.id, Place.name).order_by(Place.is_base.desc(), Place.name, Place.id)
    of_visits = places_of_visits(session)
    named = [(place_id, name) for place_id, name in session.execute(places)]
    return FormChoices(
        agencies=tuple(session.scalars(select(Agency.name).order_by(Agency.position, Agency.id))),
        roles=tuple(role.name for role in roles),
        rota_roles=tuple(role.name for role in roles if role.on_rota),
        skills=tuple(session.scalars(select(Skill.name).order_by(Skill.kind.desc(), Skill.id))),
        shift_codes=tuple(session.scalars(select(ShiftType.code).order_by(ShiftType.position, ShiftType.id))),
        people=tuple((person.id, person.display_name) for person in session.scalars(people)),
        places=tuple(place for place in named if place[0] not in of_visits),
        visit_places=tuple(place for place in named if place[0] in of_visits),
    )


def places_of_visits(session: Session) -> frozenset[int]:
    """The places that bear a visit's case reference."""
    visits = session.execute(select(Place.id, Place.name, Visit.case_ref).join(Visit))
    return frozenset(place_id for place_id, name, case_ref in visits if name == place_name(case_ref))
