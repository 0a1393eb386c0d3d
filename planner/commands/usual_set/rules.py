"""The usual rules of both engines."""

from __future__ import annotations

from sqlalchemy import select
from sqlalchemy.orm import Session

from planner.domain.rules import RuleSet, RuleSetting, RuleStrength, ScopeKind
from solver.deployment.rules import usual_rules
from solver.rota.rules.standard import standard_rules
from solver.rule import Rule

FALLBACK_PRICE_MINUTES = 60


def add_rules(session: Session) -> None:
    """Put the standard rules into the active set and name it."""
    rule_set = session.scalars(select(RuleSet).where(RuleSet.active)).one()
    rule_set.name = "Standard winter"
    rules: list[Rule] = [*standard_rules(), *usual_rules()]
    rule_set.rules = [_setting(position, rule) for position, rule in enumerate(rules)]


def _setting(position: int, rule: Rule) -> RuleSetting:
    usual = rule.usual.price if rule.strength.price is None else rule.strength.price
    return RuleSetting(
        rule=rule.key,
        position=position,
        on=rule.on,
        strength=RuleStrength.MUST if rule.strength.must else RuleStrength.PREFER,
        price_minutes=FALLBACK_PRICE_MINUTES if usual is None else usual,
        scope_kind=ScopeKind(rule.scope.kind.value),
        scope_names=sorted(rule.scope.names),
        values={
            name: sorted(value) if isinstance(value, frozenset) else value
            for name, value in rule.values().items()
        },
    )
