"""What the user does to rules, as the planner's commands. No Qt: a rule goes in, a command comes out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from planner.commands.demand import AddCover, ChangeCover
from planner.commands.rules import (
    AddRule,
    ChangeRuleValue,
    RemoveRule,
    SetPrice,
    SetScope,
    SetStrength,
    SwitchRule,
)
from planner.views.rule_list import CoverNeedRow, RuleKind, RuleRow, SentencePart
from ui.rules.typed_value import CHOICE_UNITS, typed_duration, typed_value

if TYPE_CHECKING:
    from planner.commands.command import Command

COUNTED = {"least_cover": "least", "target_cover": "target"}  # which figure of cover a rule asks for


def change_value(rule: RuleRow, part: SentencePart, given: str | tuple[str, ...]) -> Command:
    """A value as typed or chosen. Raises NotUnderstood with a sentence when it cannot be read."""
    value: object
    if part.unit in CHOICE_UNITS:
        names = (given,) if isinstance(given, str) else given
        value = names if part.unit == "choices" else names[0]
    else:
        before = part.value if isinstance(part.value, int) else 0
        value = typed_value(given if isinstance(given, str) else "", part.unit, before)
    return ChangeRuleValue(int(rule.rule_id), part.name, value)


def switch(rule: RuleRow) -> Command:
    return SwitchRule(int(rule.rule_id), not rule.on)


def set_strength(rule: RuleRow, *, must: bool) -> Command:
    return SetStrength(int(rule.rule_id), "must" if must else "prefer")


def set_price(rule: RuleRow, typed: str) -> Command:
    """What breaking it once counts; prices are minutes. Raises NotUnderstood with a sentence."""
    return SetPrice(int(rule.rule_id), typed_duration(typed, alone_is_minutes=True))


def set_scope(rule: RuleRow, kind: str, names: tuple[str, ...]) -> Command:
    return SetScope(int(rule.rule_id), kind, names)


def add(kind: RuleKind) -> Command:
    return AddRule(kind.key)


def remove(rule: RuleRow) -> Command:
    return RemoveRule(int(rule.rule_id))


def change_cover(rule: RuleRow, need: CoverNeedRow, weekday: int, typed: str) -> Command:
    """So many people in a band on a weekday (0 is Monday). Raises NotUnderstood with a sentence."""
    people = typed_value(typed, "count")
    figure = COUNTED[rule.key]
    requirement = need.requirement_ids[weekday]
    if requirement:
        return ChangeCover(requirement, {figure: people})
    least = people if figure == "least" else 0
    return AddCover(need.group_id, need.start, need.end, least, max(people, least), weekday)


def cover_figure(rule: RuleRow, need: CoverNeedRow, weekday: int) -> int:
    """The number a rule asks for in a band on a weekday."""
    return (need.least if COUNTED[rule.key] == "least" else need.target)[weekday]
