"""The rules of the set in use: sentences whose values are fields, strength, scope, price."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class SentencePart:
    """Words of a rule's sentence, or a value (``name`` given) with what is needed to edit it."""

    text: str
    name: str = ""
    unit: str = ""
    value: int | str | tuple[str, ...] | None = None
    least: int | None = None
    most: int | None = None
    choices: tuple[tuple[str, str], ...] = ()  # (stored value, shown text)


@dataclass(frozen=True, slots=True)
class RuleRow:
    """One rule as the rules screen shows it."""

    rule_id: str
    key: str
    title: str
    family: str
    parts: tuple[SentencePart, ...]
    on: bool
    must: bool
    price_minutes: int | None  # of one breach when it is a preference (the usual one when it is a must)
    each: str  # "hour short", "request"
    applies_to: str  # "Everyone", "PCSOs, 10 people"
    law: bool
    source: str
    help: str
    changed: str  # "Sgt K. Denholm, 2 Nov. Was “3 on Friday”." or ""


@dataclass(frozen=True, slots=True)
class RuleKind:
    """A rule of the catalogue that can be added."""

    key: str
    title: str
    sentence: str


@dataclass(frozen=True, slots=True)
class CoverNeedRow:
    """One stored cover requirement: a role or power, a band, least and target by weekday (Monday first)."""

    requirement_id: int
    name: str
    start: int
    end: int
    least: tuple[int, ...]
    target: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class RuleList:
    """The rule set in use, what can be added to it, and the stored cover needs."""

    set_name: str
    rules: tuple[RuleRow, ...]
    kinds: tuple[RuleKind, ...]
    cover_needs: tuple[CoverNeedRow, ...]
