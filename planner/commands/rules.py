"""Rules: which, how strongly, for whom, with what values.

What a rule is and what its values may be is known to the engines' catalogues alone; a setting is stored
only after the rule itself has taken the values.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from planner.commands import find, wording
from planner.commands.fields import Field, OneOf, Whole, Words, fill
from planner.commands.rule_settings import (
    active_set,
    checked_values,
    kind_of_rule,
    refuse_law_as_preference,
    set_scope,
    sign,
)
from planner.domain.rules import RuleSet, RuleSetting, RuleStrength, ScopeKind
from solver.language import tr

LARGEST_PRICE_MINUTES = 100_000
PRICE = Whole(tr("What breaking it once counts (minutes)"), 0, LARGEST_PRICE_MINUTES)
FIELDS: dict[str, Field] = {
    "strength": OneOf(tr("Must or prefer"), RuleStrength),
    "price_minutes": PRICE,
    "note": Words(tr("The note"), 500),
}


@dataclass(frozen=True, slots=True)
class AddRule:
    """A further rule in the active set, by its key in the catalogue.

    Without `strength` and `price_minutes` it has its usual ones; `values` replace its usual values.
    """

    rule: str
    values: Mapping[str, object] = field(default_factory=dict)
    strength: str | None = None
    price_minutes: int | None = None
    scope_kind: str = ScopeKind.EVERYONE.value
    scope_names: tuple[str, ...] = ()
    on: bool = True
    note: str = ""

    @property
    def label(self) -> str:
        return tr("Add rule {rule}", rule=self.rule.replace("_", " "))

    def label_in(self, session: Session) -> str:
        return tr("Add rule: {title}", title=kind_of_rule(self.rule).title)

    def apply(self, session: Session) -> None:
        kind, rule_set = kind_of_rule(self.rule), active_set(session)
        usual = kind.usual.price
        setting = RuleSetting(
            rule=self.rule,
            position=_next_position(session, rule_set),
            on=self.on,
            values=checked_values(self.rule, self.values),
        )
        strength = self.strength or (RuleStrength.MUST if usual is None else RuleStrength.PREFER).value
        price = self.price_minutes if self.price_minutes is not None else (60 if usual is None else usual)
        fill(setting, FIELDS, {"strength": strength, "price_minutes": price, "note": self.note})
        refuse_law_as_preference(setting)
        set_scope(session, setting, self.scope_kind, self.scope_names)
        sign(setting, session)
        rule_set.rules.append(setting)


@dataclass(frozen=True, slots=True)
class RemoveRule:
    """Take a rule out of its set."""

    rule_id: int

    label = tr("Remove a rule")

    def label_in(self, session: Session) -> str:
        return tr("Remove rule: {title}", title=_title(session, self.rule_id))

    def apply(self, session: Session) -> None:
        session.delete(_setting(session, self.rule_id))


@dataclass(frozen=True, slots=True)
class ChangeRuleValue:
    """Set one value of a rule: `name` as in the catalogue, in the unit's own count."""

    rule_id: int
    name: str
    value: object

    label = tr("Change a rule")

    def label_in(self, session: Session) -> str:
        return tr("Change rule: {title}", title=_title(session, self.rule_id))

    def apply(self, session: Session) -> None:
        setting = _setting(session, self.rule_id)
        setting.values = checked_values(setting.rule, {**setting.values, self.name: self.value})
        sign(setting, session)


@dataclass(frozen=True, slots=True)
class SetStrength:
    """Make a rule a must or a preference. A rule of law stays a must unless `as_administrator`."""

    rule_id: int
    strength: str
    as_administrator: bool = False

    @property
    def label(self) -> str:
        return (
            tr("Make a rule a must") if self.strength == RuleStrength.MUST else tr("Make a rule a preference")
        )

    def label_in(self, session: Session) -> str:
        return f"{self.strength.capitalize()}: {_title(session, self.rule_id)}"

    def apply(self, session: Session) -> None:
        setting = _setting(session, self.rule_id)
        fill(setting, FIELDS, {"strength": self.strength})
        if not self.as_administrator:
            refuse_law_as_preference(setting)
        sign(setting, session)


@dataclass(frozen=True, slots=True)
class SetPrice:
    """What breaking a preference once counts, in minutes of missing cover."""

    rule_id: int
    price_minutes: int

    @property
    def label(self) -> str:
        return tr("Rule counts {minutes}", minutes=wording.counted(self.price_minutes, "minute"))

    def label_in(self, session: Session) -> str:
        return tr(
            "{price_minutes} min: {title}",
            price_minutes=self.price_minutes,
            title=_title(session, self.rule_id),
        )

    def apply(self, session: Session) -> None:
        setting = _setting(session, self.rule_id)
        fill(setting, FIELDS, {"price_minutes": self.price_minutes})
        sign(setting, session)


@dataclass(frozen=True, slots=True)
class SwitchRule:
    """Switch a rule on or off without losing its values."""

    rule_id: int
    on: bool

    @property
    def label(self) -> str:
        return tr("Switch a rule on") if self.on else tr("Switch a rule off")

    def label_in(self, session: Session) -> str:
        return tr(
            "Switch {what}: {title}", what="on" if self.on else "off", title=_title(session, self.rule_id)
        )

    def apply(self, session: Session) -> None:
        setting = _setting(session, self.rule_id)
        setting.on = self.on
        sign(setting, session)


@dataclass(frozen=True, slots=True)
class SetScope:
    """To whom a rule applies: agency, role or skill names, or staff numbers for "person"."""

    rule_id: int
    kind: str
    names: tuple[str, ...] = ()

    label = tr("Who a rule applies to")

    def label_in(self, session: Session) -> str:
        return tr("Who it applies to: {title}", title=_title(session, self.rule_id))

    def apply(self, session: Session) -> None:
        setting = _setting(session, self.rule_id)
        set_scope(session, setting, self.kind, self.names)
        sign(setting, session)


@dataclass(frozen=True, slots=True)
class UseRuleSet:
    """Plan by the set of this name from now on; a new one starts as a copy of the active set."""

    name: str

    @property
    def label(self) -> str:
        return tr("Use rules {name}", name=self.name)

    def apply(self, session: Session) -> None:
        before = active_set(session)
        chosen = find.by_name(session, RuleSet, RuleSet.name, self.name)
        if chosen is None:
            chosen = RuleSet(name=Words(tr("The name of the set"), 60, required=True).take(self.name))
            chosen.rules = [_copy(setting) for setting in before.rules]
            session.add(chosen)
        before.active = False
        chosen.active = True


def _setting(session: Session, rule_id: int) -> RuleSetting:
    return find.row(session, RuleSetting, rule_id, "rule")


def _title(session: Session, rule_id: int) -> str:
    return kind_of_rule(_setting(session, rule_id).rule).title


def _next_position(session: Session, rule_set: RuleSet) -> int:
    newest = select(func.max(RuleSetting.position)).where(RuleSetting.rule_set_id == rule_set.id)
    highest = session.scalar(newest)
    return 0 if highest is None else highest + 1


def _copy(setting: RuleSetting) -> RuleSetting:
    kept = (
        "rule",
        "position",
        "on",
        "strength",
        "price_minutes",
        "scope_kind",
        "scope_names",
        "values",
        "note",
    )
    return RuleSetting(**{name: getattr(setting, name) for name in kept})
