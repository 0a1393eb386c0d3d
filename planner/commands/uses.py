"""What else speaks of a row: told before it is removed, and carried along when it gets another name."""

from __future__ import annotations

from collections.abc import Iterator

from sqlalchemy import select
from sqlalchemy.orm import Session

from planner.commands.command import CommandRefused
from planner.commands.rule_settings import kind_of_rule
from planner.domain import Record
from planner.domain.rules import RuleSetting, ScopeKind
from solver.language import tr
from solver.rule import ChoiceOf

WORDS = {  # a table that points at something, and where people find it
    "commitment": "commitments",
    "commitment_attendee": "commitments",
    "concern": "concerns",
    "cover_group": "cover",
    "cover_group_role": "cover",
    "duty": "rotas",
    "hotspot": "hotspots",
    "hotspot_role": "hotspots",
    "missed_tour": "absences",
    "override": "overrides",
    "pattern_day": "patterns",
    "person": "people",
    "person_skill": "people",
    "request": "requests",
    "role": "roles",
    "run_sheet_stop": tr("run sheets"),
    "setting": "settings",
    "shift_type_role": tr("shift types"),
    "shift_type_skill": tr("shift types"),
    "unplaced": tr("run sheets"),
    "visit": "visits",
    "visit_agency": "visits",
    "visit_role": "visits",
    "visit_skill": "visits",
}


def refuse_in_use(session: Session, row: Record, own: frozenset[str], advice: str) -> None:
    """Refuse to remove a row that others point at; ``own`` are the tables that go with it."""
    found = {WORDS.get(table, table) for table in _pointing(session, row) if table not in own}
    if found:
        raise CommandRefused(
            tr("{row} is in {listed}. {advice}", row=row, listed=_listed(sorted(found)), advice=advice)
        )


def refuse_named_in_rules(session: Session, name: str, scope: ScopeKind | None, of: ChoiceOf | None) -> None:
    """Refuse to remove what a rule names, as the people it is for or as one of its values."""
    for setting in session.scalars(select(RuleSetting)):
        if (setting.scope_kind is scope and name in setting.scope_names) or any(_named(setting, name, of)):
            title = kind_of_rule(setting.rule).title
            raise CommandRefused(
                tr("The rule “{title}” names {name}. Change the rule first.", title=title, name=name)
            )


def rename_in_rules(
    session: Session, old: str, new: str, scope: ScopeKind | None = None, of: ChoiceOf | None = None
) -> None:
    """Rules keep names, not rows: those that name the old one name the new one from now on."""
    if old == new:
        return
    for setting in session.scalars(select(RuleSetting)):
        if setting.scope_kind is scope and old in setting.scope_names:
            setting.scope_names = sorted(new if name == old else name for name in setting.scope_names)
        changed = {name: _exchanged(setting.values[name], old, new) for name in _named(setting, old, of)}
        if changed:
            setting.values = {**setting.values, **changed}


def _pointing(session: Session, row: Record) -> Iterator[str]:
    for mapper in type(row).registry.mappers:
        for column in mapper.local_table.columns:
            if not column.references(type(row).__table__.c.id):
                continue
            if session.scalar(select(column).where(column == row.id).limit(1)) is not None:
                yield str(mapper.class_.__tablename__)


def _named(setting: RuleSetting, name: str, of: ChoiceOf | None) -> Iterator[str]:
    """The values of a rule that are, or hold, this name."""
    if of is None:
        return
    for key, spec in kind_of_rule(setting.rule).specs().items():
        stored = setting.values.get(key)
        if spec.of is of and (stored == name or (isinstance(stored, list) and name in stored)):
            yield key


def _exchanged(stored: object, old: str, new: str) -> object:
    if isinstance(stored, list):
        return sorted(new if one == old else one for one in stored)
    return new


def _listed(words: list[str]) -> str:
    """ "cover, hotspots and visits"."""
    return (
        words[0]
        if len(words) == 1
        else tr("{words} and {words_2}", words=", ".join(words[:-1]), words_2=words[-1])
    )
