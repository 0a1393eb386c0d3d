"""Stored rule settings as the engines' rules."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, TypeVar

from sqlalchemy import select
from sqlalchemy.orm import Session

from planner.domain.people import Person
from planner.domain.rules import RuleSet, RuleSetting, RuleStrength
from solver.rota.rules import BY_KEY as ROTA_RULES
from solver.rota.rules.rota_rule import RotaRule
from solver.rule import MUST, Rule, Scope, ScopeKind, Unit, prefer

if TYPE_CHECKING:
    from solver.deployment.rules.deployment_rule import DeploymentRule

R = TypeVar("R", bound=Rule)


def active_rota_rules(session: Session, people: Sequence[Person]) -> tuple[RotaRule, ...]:
    """The rota rules of the active set, switched-off ones included (they carry ``on=False``)."""
    return tuple(_rules(session, ROTA_RULES, people))


def active_day_rules(session: Session, people: Sequence[Person]) -> tuple[DeploymentRule, ...]:
    """The deployment rules of the active set. Their catalogue is loaded here: no rota needs it."""
    from solver.deployment.rules import BY_KEY as DAY_RULES

    return tuple(_rules(session, DAY_RULES, people))


def active_settings(session: Session) -> list[RuleSetting]:
    """The settings of the active set in their order."""
    rule_set = session.scalars(select(RuleSet).where(RuleSet.active).order_by(RuleSet.id)).first()
    return list(rule_set.rules) if rule_set else []


def rule_of(setting: RuleSetting, catalogue: Mapping[str, type[R]], people: Sequence[Person]) -> R:
    """One setting as a rule; raises RuleValueRefused when a stored value is out of bounds."""
    rule = catalogue[setting.rule]
    specs = rule.specs()
    values = {
        name: frozenset(given) if specs[name].unit is Unit.CHOICES and isinstance(given, list) else given
        for name, given in setting.values.items()
        if name in specs
    }
    strength = MUST if setting.strength is RuleStrength.MUST else prefer(setting.price_minutes)
    return rule(id=str(setting.id), on=setting.on, strength=strength, scope=_scope(setting, people), **values)


def _rules(session: Session, catalogue: Mapping[str, type[R]], people: Sequence[Person]) -> list[R]:
    return [rule_of(one, catalogue, people) for one in active_settings(session) if one.rule in catalogue]


def _scope(setting: RuleSetting, people: Sequence[Person]) -> Scope:
    """Staff numbers become person ids; every other kind of name is the engine's own."""
    names = frozenset(setting.scope_names)
    if setting.scope_kind.value == ScopeKind.PERSON.value:
        names = frozenset(str(person.id) for person in people if person.staff_no in names)
    return Scope(ScopeKind(setting.scope_kind.value), names)
