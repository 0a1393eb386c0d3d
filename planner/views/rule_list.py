"""The rules of the set in use: sentences whose values are fields, strength, scope, price."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from sqlalchemy import select
from sqlalchemy.orm import Session

from planner.domain.demand import CoverGroup
from planner.domain.people import Person, Role, Skill
from planner.domain.rules import RuleSet, RuleSetting, RuleStrength, ScopeKind
from planner.domain.shifts import ShiftType
from solver.day_names import date_and_year
from solver.deployment.rules import BY_KEY as DAY_RULES
from solver.deployment.rules import CATALOGUE as DAY_CATALOGUE
from solver.language import tr
from solver.rota.rules import CATALOGUE as ROTA_CATALOGUE
from solver.rule import ChoiceOf, Rule, Unit

KINDS: Mapping[str, type[Rule]] = {kind.key: kind for kind in (*ROTA_CATALOGUE, *DAY_CATALOGUE)}
SHIFT_TAGS = (("early", tr("any early")), ("late", tr("any late")), ("night", tr("any night")))


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
    label: str = ""  # what the value is called: "rest between tours"


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
    scope_kind: str = ScopeKind.EVERYONE.value
    scope_names: tuple[str, ...] = ()  # agencies, roles, skills, or staff numbers
    of_day: bool = False  # judged on the day plan, so that a rota has no result for it


@dataclass(frozen=True, slots=True)
class RuleKind:
    """A rule of the catalogue that can be added."""

    key: str
    title: str
    sentence: str


@dataclass(frozen=True, slots=True)
class CoverNeedRow:
    """One band of a cover group: least and target by weekday (Monday first)."""

    requirement_ids: tuple[int, ...]  # by weekday, 0 where there is none
    name: str
    start: int
    end: int
    least: tuple[int, ...]
    target: tuple[int, ...]
    group_id: int = 0


@dataclass(frozen=True, slots=True)
class RuleList:
    """The rule set in use, what can be added to it, and the stored cover needs."""

    set_name: str
    rules: tuple[RuleRow, ...]
    kinds: tuple[RuleKind, ...]
    cover_needs: tuple[CoverNeedRow, ...]


def rule_list(session: Session) -> RuleList:
    """The active set by family, in the order of the catalogue's families."""
    rule_set = session.scalars(select(RuleSet).where(RuleSet.active)).first()
    settings = list(rule_set.rules) if rule_set else []
    names = _Names(session)
    rows = [names.row(setting) for setting in settings if setting.rule in KINDS]
    families = list(dict.fromkeys(kind.family.value for kind in KINDS.values()))
    return RuleList(
        set_name=rule_set.name if rule_set else "",
        rules=tuple(sorted(rows, key=lambda row: families.index(row.family))),
        kinds=tuple(RuleKind(key, kind.title, str(kind())) for key, kind in KINDS.items()),
        cover_needs=tuple(_cover_needs(session)),
    )


def stored_rule(setting: RuleSetting) -> Rule:
    """A setting as the catalogue's rule with its values; scope and strength are told by the row."""
    kind = KINDS[setting.rule]
    known = {name: value for name, value in setting.values.items() if name in kind.specs()}
    return kind().with_values(known)


class _Names:
    """What values and scopes stand for: people, skills, shift types, roles."""

    def __init__(self, session: Session) -> None:
        self.people: Sequence[Person] = session.scalars(select(Person).where(Person.active)).all()
        self.skills = list(session.scalars(select(Skill.name).order_by(Skill.id)))
        self.roles = list(session.scalars(select(Role)))
        self.shifts = list(session.scalars(select(ShiftType).order_by(ShiftType.position)))

    def row(self, setting: RuleSetting) -> RuleRow:
        rule = stored_rule(setting)
        must = setting.strength is RuleStrength.MUST
        return RuleRow(
            rule_id=str(setting.id),
            key=setting.rule,
            title=rule.title,
            family=rule.family.value,
            parts=tuple(self._parts(rule)),
            on=setting.on,
            must=must,
            price_minutes=setting.price_minutes,
            each=rule.each,
            applies_to=self._applies_to(setting),
            law=rule.law,
            source=rule.source,
            help=rule.help,
            changed=_changed(setting),
            scope_kind=setting.scope_kind.value,
            scope_names=tuple(setting.scope_names),
            of_day=setting.rule in DAY_RULES,
        )

    def choices(self, of: ChoiceOf | None) -> tuple[tuple[str, str], ...]:
        """(stored value, shown text) of everything a value can be chosen from."""
        match of:
            case ChoiceOf.SHIFT:
                return tuple((one.code, one.name) for one in self.shifts) + SHIFT_TAGS
            case ChoiceOf.SKILL:
                return tuple((name, name) for name in self.skills)
            case ChoiceOf.PERSON:
                return tuple((str(one.id), one.display_name) for one in self.people)
            case None:
                return ()

    def _named(self, of: ChoiceOf, choice: str) -> str:
        return dict(self.choices(of)).get(choice, choice)

    def _parts(self, rule: Rule) -> Iterator[SentencePart]:
        specs = rule.specs()
        for part in rule.sentence(self._named):
            plain = SentencePart(part.text)
            if part.name is None:
                yield plain
                continue
            spec, value = specs[part.name], getattr(rule, part.name)
            yield replace(
                plain,
                name=part.name,
                unit=spec.unit.value,
                value=tuple(sorted(value)) if spec.unit is Unit.CHOICES else value,
                least=spec.least,
                most=spec.most,
                choices=self.choices(spec.of),
                label=spec.label,
            )

    def _applies_to(self, setting: RuleSetting) -> str:
        names = setting.scope_names
        match setting.scope_kind:
            case ScopeKind.EVERYONE:
                return tr("Everyone")
            case ScopeKind.PERSON:
                called = {one.staff_no: one.display_name for one in self.people}
                return ", ".join(called.get(name, name) for name in names)
            case ScopeKind.ROLE:
                return f"{', '.join(names)}, {self._counted(role=names)}"
            case ScopeKind.AGENCY:
                return f"{', '.join(names)}, {self._counted(agency=names)}"
            case ScopeKind.SKILL:
                return tr("Holders of {names}", names=", ".join(names))

    def _counted(self, role: Sequence[str] = (), agency: Sequence[str] = ()) -> str:
        count = sum(one.role.name in role or one.agency.name in agency for one in self.people)
        return tr("1 person") if count == 1 else tr("{count} people", count=count)


def _changed(setting: RuleSetting) -> str:
    if setting.changed_at is None:
        return ""
    on: dt.datetime = setting.changed_at
    who = setting.changed_by or "somebody"
    return tr("Last changed by {who}, {when}", who=who, when=date_and_year(on))


def _cover_needs(session: Session) -> Iterator[CoverNeedRow]:
    """The weekly requirements of each group, one row for each band."""
    query = select(CoverGroup).order_by(CoverGroup.position, CoverGroup.id)
    for group in session.scalars(query):
        bands = sorted({(one.start_minute, one.end_minute) for one in group.requirements if one.date is None})
        for start, end in bands:
            by_weekday = {
                one.weekday: one
                for one in group.requirements
                if one.date is None and (one.start_minute, one.end_minute) == (start, end)
            }
            yield CoverNeedRow(
                requirement_ids=tuple(by_weekday[day].id if day in by_weekday else 0 for day in range(7)),
                name=group.name,
                start=start,
                end=end,
                least=tuple(by_weekday[day].least if day in by_weekday else 0 for day in range(7)),
                target=tuple(by_weekday[day].target if day in by_weekday else 0 for day in range(7)),
                group_id=group.id,
            )
