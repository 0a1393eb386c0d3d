"""To whom a rule can be made to apply, and which sets of rules there are to plan by."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from planner.domain.people import Agency, Person, Role, Skill
from planner.domain.rules import RuleSet, ScopeKind
from solver.language import tr

Choice = tuple[str, str]  # stored name, shown name


@dataclass(frozen=True, slots=True)
class ScopeKindRow:
    """One way to name people ("role"), and the names it offers; none for everyone."""

    kind: str
    title: str
    choices: tuple[Choice, ...]


@dataclass(frozen=True, slots=True)
class RuleScopes:
    """Everything a scope can be made of, and the sets of rules by name."""

    kinds: tuple[ScopeKindRow, ...]
    set_names: tuple[str, ...]


def rule_scopes(session: Session) -> RuleScopes:
    """In the order every list has: agencies and roles by position, people by role."""
    agencies = session.scalars(select(Agency.name).order_by(Agency.position, Agency.id))
    roles = session.scalars(select(Role.name).order_by(Role.position, Role.id))
    skills = session.scalars(select(Skill.name).order_by(Skill.kind.desc(), Skill.id))
    return RuleScopes(
        kinds=(
            ScopeKindRow(ScopeKind.EVERYONE.value, tr("Everyone"), ()),
            ScopeKindRow(ScopeKind.AGENCY.value, tr("Agencies"), tuple((name, name) for name in agencies)),
            ScopeKindRow(ScopeKind.ROLE.value, tr("Roles"), tuple((name, name) for name in roles)),
            ScopeKindRow(ScopeKind.SKILL.value, tr("Skills"), tuple((name, name) for name in skills)),
            ScopeKindRow(ScopeKind.PERSON.value, tr("People"), _people(session)),
        ),
        set_names=tuple(session.scalars(select(RuleSet.name).order_by(RuleSet.id))),
    )


def _people(session: Session) -> tuple[Choice, ...]:
    query = select(Person).join(Role).where(Person.active).order_by(Role.position, Role.id, Person.id)
    return tuple((person.staff_no, person.display_name) for person in session.scalars(query))
