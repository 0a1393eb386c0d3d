"""Which repeating patterns there are, and who works them."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session, selectinload

from planner.domain.patterns import Pattern, PatternDay
from planner.domain.people import Person


@dataclass(frozen=True, slots=True)
class ListedPattern:
    """One cycle; ``codes`` has a letter for each day from ``anchor_date`` on, None for a rest day."""

    pattern_id: int
    name: str
    anchor_date: dt.date
    codes: tuple[str | None, ...]
    people: tuple[tuple[str, int], ...]  # (name, line of the pattern, from 1)


def pattern_list(session: Session) -> tuple[ListedPattern, ...]:
    """By name."""
    patterns = select(Pattern).order_by(Pattern.name)
    patterns = patterns.options(selectinload(Pattern.days).joinedload(PatternDay.shift_type))
    followers: dict[int | None, list[tuple[str, int]]] = {}
    working = select(Person).where(Person.active, Person.pattern_id.is_not(None)).order_by(Person.id)
    for person in session.scalars(working):
        line = (person.display_name, person.line_offset_days // 7 + 1)
        followers.setdefault(person.pattern_id, []).append(line)
    return tuple(
        ListedPattern(
            pattern_id=pattern.id,
            name=pattern.name,
            anchor_date=pattern.anchor_date,
            codes=_codes(pattern),
            people=tuple(followers.get(pattern.id, ())),
        )
        for pattern in session.scalars(patterns)
    )


def _codes(pattern: Pattern) -> tuple[str | None, ...]:
    letters = {day.day: day.shift_type.code for day in pattern.days if day.shift_type is not None}
    return tuple(letters.get(number) for number in range(pattern.cycle_days))
