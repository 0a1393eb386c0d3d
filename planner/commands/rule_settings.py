"""What a rule setting may hold: asked of the rule itself, so that bounds live in one place."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from planner.commands import find
from planner.commands.command import CommandRefused, user_of
from planner.commands.fields import OneOf
from planner.domain.people import Agency, Person, Role, Skill
from planner.domain.rules import RuleSet, RuleSetting, RuleStrength, ScopeKind
from solver.language import tr
from solver.rule import Rule, RuleValueRefused, Unit


def kind_of_rule(key: str) -> type[Rule]:
    """The rule class of a key, whichever engine's catalogue it stands in."""
    from solver.deployment.rules import BY_KEY as DAY_RULES  # loaded only when a rule is touched
    from solver.rota.rules import BY_KEY as ROTA_RULES

    kind = ROTA_RULES.get(key) or DAY_RULES.get(key)
    if kind is None:
        raise CommandRefused(tr("There is no rule called “{key}”.", key=key))
    return kind


def checked_values(key: str, values: Mapping[str, object]) -> dict[str, object]:
    """All values of a rule as they are stored, once the rule itself has taken them."""
    kind = kind_of_rule(key)
    try:
        rule = kind().with_values(
            {name: _as_the_rule_wants(kind, name, given) for name, given in values.items()}
        )
    except (RuleValueRefused, TypeError) as error:
        raise CommandRefused(str(error)) from error
    return {name: _as_stored(given) for name, given in rule.values().items()}


def active_set(session: Session) -> RuleSet:
    """The set the team plans by."""
    chosen = session.scalar(select(RuleSet).where(RuleSet.active).order_by(RuleSet.id))
    if chosen is None:
        raise CommandRefused(tr("No set of rules is in use. Choose one first."))
    return chosen


def _as_the_rule_wants(kind: type[Rule], name: str, given: object) -> object:
    spec = kind.specs().get(name)
    if spec is not None and spec.unit is Unit.CHOICES and isinstance(given, list | tuple | set):
        return frozenset(given)
    return given


def _as_stored(given: object) -> object:
    return sorted(given) if isinstance(given, frozenset) else given


def refuse_law_as_preference(setting: RuleSetting) -> None:
    """A rule of law or agreement is a must."""
    kind = kind_of_rule(setting.rule)
    if kind.law and setting.strength is not RuleStrength.MUST:
        raise CommandRefused(tr("{title} is law or agreement and stays a must.", title=kind.title))


def set_scope(session: Session, setting: RuleSetting, kind: str, names: tuple[str, ...]) -> None:
    """To whom it applies, once every name is known."""
    wanted = ScopeKind(str(OneOf(tr("Who it applies to"), ScopeKind).take(kind)))
    if (wanted is ScopeKind.EVERYONE) == bool(names):
        raise CommandRefused(tr("A rule applies to everyone, or to those who are named."))
    for name in names:
        _refuse_unknown(session, wanted, name)
    setting.scope_kind = wanted
    setting.scope_names = sorted(set(names))


def _refuse_unknown(session: Session, kind: ScopeKind, name: str) -> None:
    if kind is ScopeKind.AGENCY:
        known = find.by_name(session, Agency, Agency.name, name) is not None
    elif kind is ScopeKind.ROLE:
        known = find.by_name(session, Role, Role.name, name) is not None
    elif kind is ScopeKind.SKILL:
        known = find.by_name(session, Skill, Skill.name, name) is not None
    else:
        known = find.by_name(session, Person, Person.staff_no, name) is not None
    if not known:
        word = (
            tr("person with staff number")
            if kind is ScopeKind.PERSON
            else tr("{value} called", value=kind.value)
        )
        raise CommandRefused(tr("There is no {word} “{name}”.", word=word, name=name))


def sign(setting: RuleSetting, session: Session) -> None:
    """Note who changed a setting, and when."""
    setting.changed_by, setting.changed_at = user_of(session), datetime.now(UTC)
