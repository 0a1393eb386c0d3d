"""The team's frame: agencies, roles, skills and powers."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from planner.commands import find, uses
from planner.commands.command import CommandRefused
from planner.commands.fields import Field, Flag, OneOf, Whole, Words, fill, values_of
from planner.domain.people import Agency, PersonSkill, Role, Skill, SkillKind, Terms
from planner.domain.rules import ScopeKind
from solver.language import tr
from solver.rule import ChoiceOf

TAKE_OUT = tr("Take it out there first.")
AGENCY_FIELDS: dict[str, Field] = {
    "name": Words(tr("The name of the agency"), 60, required=True),
    "terms": OneOf(tr("The terms of service"), Terms),
    "position": Whole(tr("The position"), 0, 999),
}
ROLE_FIELDS: dict[str, Field] = {
    "name": Words(tr("The name of the role"), 60, required=True),
    "group_label": Words(tr("The heading of the role"), 60, required=True),
    "position": Whole(tr("The position"), 0, 999),
    "uniform_visible": Flag(tr("Visible in uniform")),
    "on_rota": Flag(tr("On the rota")),
}
SKILL_FIELDS: dict[str, Field] = {
    "name": Words(tr("The name of the skill"), 60, required=True),
    "kind": OneOf(tr("The kind of skill"), SkillKind),
}


@dataclass(frozen=True, slots=True)
class AddAgency:
    """A further employer. `terms` is one of officer, police_staff, council, fire, charity."""

    name: str
    terms: str
    position: int = 0

    @property
    def label(self) -> str:
        return tr("Add agency {name}", name=self.name)

    def apply(self, session: Session) -> None:
        find.refuse_second(session, Agency, Agency.name, self.name, "agency")
        agency = Agency()
        fill(agency, AGENCY_FIELDS, values_of(self, AGENCY_FIELDS))
        session.add(agency)


@dataclass(frozen=True, slots=True)
class ChangeAgency:
    """Change the fields of an agency given by name; rules that name it follow."""

    agency_id: int
    changes: Mapping[str, object]

    label = tr("Change an agency")

    def label_in(self, session: Session) -> str:
        return tr("Change {row}", row=find.row(session, Agency, self.agency_id, "agency"))

    def apply(self, session: Session) -> None:
        agency = find.row(session, Agency, self.agency_id, "agency")
        before = agency.name
        with session.no_autoflush:
            name = self.changes.get("name")
            find.refuse_name_of_another(session, Agency, Agency.name, agency, name, "agency")
            fill(agency, AGENCY_FIELDS, self.changes)
            uses.rename_in_rules(session, before, agency.name, ScopeKind.AGENCY)


@dataclass(frozen=True, slots=True)
class RemoveAgency:
    """Remove an agency without roles."""

    agency_id: int

    label = tr("Remove an agency")

    def label_in(self, session: Session) -> str:
        return tr("Remove {row}", row=find.row(session, Agency, self.agency_id, "agency"))

    def apply(self, session: Session) -> None:
        agency = find.row(session, Agency, self.agency_id, "agency")
        if agency.roles:
            raise CommandRefused(
                tr(
                    "{roles} is a role of {agency}. Remove its roles first.",
                    roles=agency.roles[0],
                    agency=agency,
                )
            )
        uses.refuse_in_use(session, agency, frozenset(), TAKE_OUT)
        uses.refuse_named_in_rules(session, agency.name, ScopeKind.AGENCY, None)
        session.delete(agency)


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
        return tr("Add role {name}", name=self.name)

    def apply(self, session: Session) -> None:
        find.refuse_second(session, Role, Role.name, self.name, "role")
        role = Role(agency=find.agency(session, self.agency))
        fill(role, ROLE_FIELDS, values_of(self, ROLE_FIELDS))
        session.add(role)


@dataclass(frozen=True, slots=True)
class ChangeRole:
    """Change the fields of a role given by name; "agency" takes a name; rules that name it follow."""

    role_id: int
    changes: Mapping[str, object]

    label = tr("Change a role")

    def label_in(self, session: Session) -> str:
        return tr("Change {row}", row=find.row(session, Role, self.role_id, "role"))

    def apply(self, session: Session) -> None:
        role = find.row(session, Role, self.role_id, "role")
        changes, before = dict(self.changes), role.name
        with session.no_autoflush:
            find.refuse_name_of_another(session, Role, Role.name, role, changes.get("name"), "role")
            if "agency" in changes:
                role.agency = find.agency(session, str(changes.pop("agency")))
            fill(role, ROLE_FIELDS, changes)
            uses.rename_in_rules(session, before, role.name, ScopeKind.ROLE)


@dataclass(frozen=True, slots=True)
class RemoveRole:
    """Remove a role nobody has and nothing asks for."""

    role_id: int

    label = tr("Remove a role")

    def label_in(self, session: Session) -> str:
        return tr("Remove {row}", row=find.row(session, Role, self.role_id, "role"))

    def apply(self, session: Session) -> None:
        role = find.row(session, Role, self.role_id, "role")
        if role.people:
            raise CommandRefused(
                tr(
                    "{people} is {role}. Give everybody of this role another one first.",
                    people=role.people[0],
                    role=role,
                )
            )
        uses.refuse_in_use(session, role, frozenset(), TAKE_OUT)
        uses.refuse_named_in_rules(session, role.name, ScopeKind.ROLE, None)
        session.delete(role)


@dataclass(frozen=True, slots=True)
class AddSkill:
    """A further skill or power (`kind`) that people can hold."""

    name: str
    kind: str = SkillKind.SKILL.value

    @property
    def label(self) -> str:
        return tr("Add {kind} {name}", kind=self.kind, name=self.name)

    def apply(self, session: Session) -> None:
        find.refuse_second(session, Skill, Skill.name, self.name, tr("skill or power"))
        skill = Skill()
        fill(skill, SKILL_FIELDS, values_of(self, SKILL_FIELDS))
        session.add(skill)


@dataclass(frozen=True, slots=True)
class ChangeSkill:
    """Change the name or the kind of a skill; rules that name it follow."""

    skill_id: int
    changes: Mapping[str, object]

    label = tr("Change a skill")

    def label_in(self, session: Session) -> str:
        return tr("Change {row}", row=find.row(session, Skill, self.skill_id, tr("skill or power")))

    def apply(self, session: Session) -> None:
        skill = find.row(session, Skill, self.skill_id, tr("skill or power"))
        before, name = skill.name, self.changes.get("name")
        with session.no_autoflush:
            find.refuse_name_of_another(session, Skill, Skill.name, skill, name, tr("skill or power"))
            fill(skill, SKILL_FIELDS, self.changes)
            uses.rename_in_rules(session, before, skill.name, ScopeKind.SKILL, ChoiceOf.SKILL)


@dataclass(frozen=True, slots=True)
class RemoveSkill:
    """Remove a skill that nobody holds and nothing asks for."""

    skill_id: int

    label = tr("Remove a skill")

    def label_in(self, session: Session) -> str:
        return tr("Remove {row}", row=find.row(session, Skill, self.skill_id, tr("skill or power")))

    def apply(self, session: Session) -> None:
        skill = find.row(session, Skill, self.skill_id, tr("skill or power"))
        holder = session.scalar(select(PersonSkill).where(PersonSkill.skill_id == skill.id))
        if holder is not None:
            raise CommandRefused(
                tr("{person} holds {skill}. Take it from everybody first.", person=holder.person, skill=skill)
            )
        uses.refuse_in_use(session, skill, frozenset(), TAKE_OUT)
        uses.refuse_named_in_rules(session, skill.name, ScopeKind.SKILL, ChoiceOf.SKILL)
        session.delete(skill)
