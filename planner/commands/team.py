"""The team's frame: agencies, roles, skills and powers."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from sqlalchemy.orm import Session

from planner.commands import find
from planner.commands.command import CommandRefused
from planner.commands.fields import Field, Flag, OneOf, Whole, Words, fill, values_of
from planner.domain.people import Agency, Role, Skill, SkillKind, Terms

AGENCY_FIELDS: dict[str, Field] = {
    "name": Words("The name of the agency", 60, required=True),
    "terms": OneOf("The terms of service", Terms),
    "position": Whole("The position", 0, 999),
}
ROLE_FIELDS: dict[str, Field] = {
    "name": Words("The name of the role", 60, required=True),
    "group_label": Words("The heading of the role", 60, required=True),
    "position": Whole("The position", 0, 999),
    "uniform_visible": Flag("Visible in uniform"),
    "on_rota": Flag("On the rota"),
}


@dataclass(frozen=True, slots=True)
class AddAgency:
    """A further employer. `terms` is one of officer, police_staff, council, fire, charity."""

    name: str
    terms: str
    position: int = 0

    @property
    def label(self) -> str:
        return f"Add agency {self.name}"

    def apply(self, session: Session) -> None:
        find.refuse_second(session, Agency, Agency.name, self.name, "agency")
        agency = Agency()
        fill(agency, AGENCY_FIELDS, values_of(self, AGENCY_FIELDS))
        session.add(agency)


@dataclass(frozen=True, slots=True)
class AddRole:
    """A further role of an agency."""

    name: str
    agency: str
    group_label: str
    position: int = 0
    uniform_visible: bool = False
    on_rota: bool = True

    @property
    def label(self) -> str:
        return f"Add role {self.name}"

    def apply(self, session: Session) -> None:
        find.refuse_second(session, Role, Role.name, self.name, "role")
        role = Role(agency=find.agency(session, self.agency))
        fill(role, ROLE_FIELDS, values_of(self, ROLE_FIELDS))
        session.add(role)


@dataclass(frozen=True, slots=True)
class ChangeRole:
    """Change the fields of a role given by name."""

    role_id: int
    changes: Mapping[str, object]

    label = "Change a role"

    def apply(self, session: Session) -> None:
        fill(find.row(session, Role, self.role_id, "role"), ROLE_FIELDS, self.changes)


@dataclass(frozen=True, slots=True)
class RemoveRole:
    """Remove a role nobody has."""

    role_id: int

    label = "Remove a role"

    def apply(self, session: Session) -> None:
        role = find.row(session, Role, self.role_id, "role")
        if role.people:
            raise CommandRefused(
                f"{role.people[0]} is {role}. Give everybody of this role another one first."
            )
        session.delete(role)


@dataclass(frozen=True, slots=True)
class AddSkill:
    """A further skill or power (`kind`) that people can hold."""

    name: str
    kind: str = SkillKind.SKILL.value

    @property
    def label(self) -> str:
        return f"Add {self.kind} {self.name}"

    def apply(self, session: Session) -> None:
        find.refuse_second(session, Skill, Skill.name, self.name, "skill or power")
        skill = Skill()
        skill.name = Words("The name of the skill", 60, required=True).take(self.name)
        fill(skill, {"kind": OneOf("The kind of skill", SkillKind)}, {"kind": self.kind})
        session.add(skill)
