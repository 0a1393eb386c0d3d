"""Which skills and powers there are, and who holds them."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session, joinedload

from planner.domain.people import PersonSkill, Skill, SkillKind
from solver.language import tr

KINDS = (  # (stored, shown)
    (SkillKind.SKILL.value, tr("Skill, learned")),
    (SkillKind.POWER.value, tr("Power, given by law")),
)


@dataclass(frozen=True, slots=True)
class ListedSkill:
    """One skill or power."""

    skill_id: int
    name: str
    kind: str
    holders: tuple[str, ...]


def skill_list(session: Session) -> tuple[ListedSkill, ...]:
    """Skills first, then powers, each in the order they were entered."""
    held: dict[int, list[str]] = {}
    for each in session.scalars(select(PersonSkill).options(joinedload(PersonSkill.person))):
        if each.person.active:
            held.setdefault(each.skill_id, []).append(each.person.display_name)
    skills = session.scalars(select(Skill).order_by(Skill.kind.desc(), Skill.id))
    return tuple(
        ListedSkill(skill.id, skill.name, skill.kind.value, tuple(held.get(skill.id, ()))) for skill in skills
    )
