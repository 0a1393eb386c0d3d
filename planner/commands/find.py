"""Looking up what a command speaks of; what is not there is refused by name.

Lookups leave half-made rows of the command unflushed: they are added once they are complete.
"""

from __future__ import annotations

from collections.abc import Collection
from typing import TypeVar

from sqlalchemy import select
from sqlalchemy.orm import InstrumentedAttribute, Session

from planner.commands.command import CommandRefused
from planner.domain import Record
from planner.domain.absences import AbsenceKind
from planner.domain.people import Agency, Person, Role, Skill
from planner.domain.rotas import Rota
from planner.domain.settings import Setting
from planner.domain.shifts import ShiftType
from solver.language import tr

Found = TypeVar("Found", bound=Record)


def row(session: Session, kind: type[Found], row_id: int, word: str) -> Found:
    """The row with this id; `word` is what people call it ("hotspot")."""
    with session.no_autoflush:
        found = session.get(kind, row_id)
    if found is None:
        raise CommandRefused(tr("This {word} is not there any more.", word=word))
    return found


def person(session: Session, person_id: int) -> Person:
    return row(session, Person, person_id, "person")


def people(session: Session, person_ids: Collection[int]) -> None:
    """Refuse what speaks of people who are not there; of many they are read at once."""
    with session.no_autoflush:
        there = set(session.scalars(select(Person.id).where(Person.id.in_(person_ids))))
    if not there.issuperset(person_ids):
        raise CommandRefused(tr("This {word} is not there any more.", word="person"))


def draft_rota(session: Session, rota_id: int) -> Rota:
    """A rota that can be changed."""
    rota = row(session, Rota, rota_id, "rota")
    if not rota.is_draft:
        raise CommandRefused(tr("{rota} cannot be changed. Start a draft from it.", rota=rota))
    return rota


def shift_type(session: Session, code: str) -> ShiftType:
    return _named(session, ShiftType, ShiftType.code, code, tr("shift type"))


def shift_type_or_rest(session: Session, code: str | None) -> ShiftType | None:
    return None if code is None else shift_type(session, code)


def absence_kind(session: Session, code: str) -> AbsenceKind:
    return _named(session, AbsenceKind, AbsenceKind.code, code, tr("kind of absence"))


def role(session: Session, name: str) -> Role:
    return _named(session, Role, Role.name, name, "role")


def roles(session: Session, names: tuple[str, ...]) -> list[Role]:
    return [role(session, name) for name in dict.fromkeys(names)]


def skill(session: Session, name: str) -> Skill:
    return _named(session, Skill, Skill.name, name, tr("skill or power"))


def skills(session: Session, names: tuple[str, ...]) -> list[Skill]:
    return [skill(session, name) for name in dict.fromkeys(names)]


def agency(session: Session, name: str) -> Agency:
    return _named(session, Agency, Agency.name, name, "agency")


def agencies(session: Session, names: tuple[str, ...]) -> list[Agency]:
    return [agency(session, name) for name in dict.fromkeys(names)]


def settings(session: Session) -> Setting:
    return row(session, Setting, 1, tr("row of settings"))


def by_name(
    session: Session, kind: type[Found], column: InstrumentedAttribute[str], name: str
) -> Found | None:
    with session.no_autoflush:
        return session.scalar(select(kind).where(column == name))


def refuse_second(
    session: Session, kind: type[Found], column: InstrumentedAttribute[str], name: str, word: str
) -> None:
    """Refuse a name that another row already has."""
    if by_name(session, kind, column, name) is not None:
        raise CommandRefused(tr("There already is {one} called “{name}”.", one=_one(word), name=name))


def refuse_name_of_another(
    session: Session,
    kind: type[Found],
    column: InstrumentedAttribute[str],
    itself: Found,
    name: object,
    word: str,
) -> None:
    """Refuse a new name that another row than this one has."""
    other = by_name(session, kind, column, name) if isinstance(name, str) else None
    if other is not None and other is not itself:
        raise CommandRefused(tr("There already is {one} called “{name}”.", one=_one(word), name=name))


def _named(
    session: Session, kind: type[Found], column: InstrumentedAttribute[str], name: str, word: str
) -> Found:
    found = by_name(session, kind, column, name)
    if found is None:
        raise CommandRefused(tr("There is no {word} called “{name}”.", word=word, name=name))
    return found


def _one(word: str) -> str:
    """ "a role", "an agency"."""
    return f"{'an' if word[0] in 'aeiou' else 'a'} {word}"
