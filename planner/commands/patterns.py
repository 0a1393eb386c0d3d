"""Repeating patterns."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from planner.commands import find
from planner.commands.command import CommandRefused
from planner.commands.fields import Day, Field, Words
from planner.domain.patterns import Pattern, PatternDay
from planner.domain.people import Person
from solver.language import tr

LONGEST_CYCLE_DAYS = 366
NAME = Words(tr("The name of the pattern"), 60, required=True)
FIRST_DAY = Day(tr("The first day"), optional=False)
FIELDS: dict[str, Field] = {"name": NAME, "anchor_date": FIRST_DAY}


@dataclass(frozen=True, slots=True)
class AddPattern:
    """A new pattern: a shift code or None (rest day) for each day of its cycle, from `anchor_date` on."""

    name: str
    anchor_date: dt.date
    codes: tuple[str | None, ...]

    @property
    def label(self) -> str:
        return tr("Add pattern {name}", name=self.name)

    def apply(self, session: Session) -> None:
        find.refuse_second(session, Pattern, Pattern.name, self.name, "pattern")
        FIRST_DAY.take(self.anchor_date)
        pattern = Pattern(name=NAME.take(self.name), anchor_date=self.anchor_date)
        _set_days(session, pattern, self.codes)
        session.add(pattern)


@dataclass(frozen=True, slots=True)
class ChangePattern:
    """Another cycle for a pattern, and another name if one is given. Rotas that were started from it
    stay as they are."""

    pattern_id: int
    anchor_date: dt.date
    codes: tuple[str | None, ...]
    name: str | None = None

    label = tr("Change a pattern")

    def label_in(self, session: Session) -> str:
        return tr("Change {row}", row=find.row(session, Pattern, self.pattern_id, "pattern"))

    def apply(self, session: Session) -> None:
        pattern = find.row(session, Pattern, self.pattern_id, "pattern")
        FIRST_DAY.take(self.anchor_date)
        if self.name is not None:
            find.refuse_name_of_another(session, Pattern, Pattern.name, pattern, self.name, "pattern")
            pattern.name = NAME.take(self.name)
        pattern.anchor_date = self.anchor_date
        _set_days(session, pattern, self.codes)


@dataclass(frozen=True, slots=True)
class RemovePattern:
    """Remove a pattern nobody works."""

    pattern_id: int

    label = tr("Remove a pattern")

    def label_in(self, session: Session) -> str:
        return tr("Remove {row}", row=find.row(session, Pattern, self.pattern_id, "pattern"))

    def apply(self, session: Session) -> None:
        pattern = find.row(session, Pattern, self.pattern_id, "pattern")
        follower = session.scalar(select(Person).where(Person.pattern_id == pattern.id))
        if follower is not None:
            raise CommandRefused(
                tr(
                    "{follower} works {pattern}. Choose another pattern there first.",
                    follower=follower,
                    pattern=pattern,
                )
            )
        session.delete(pattern)


def _set_days(session: Session, pattern: Pattern, codes: tuple[str | None, ...]) -> None:
    """Change the days that differ, so that undo and audit show no more than that."""
    if not 1 <= len(codes) <= LONGEST_CYCLE_DAYS:
        raise CommandRefused(
            tr(
                "A pattern has 1 to {longest_cycle_days} days, not {codes}.",
                longest_cycle_days=LONGEST_CYCLE_DAYS,
                codes=len(codes),
            )
        )
    pattern.cycle_days = len(codes)
    there = {day.day: day for day in pattern.days}
    for number, code in enumerate(codes):
        shift = find.shift_type_or_rest(session, code)
        if number in there:
            there[number].shift_type = shift
        else:
            pattern.days.append(PatternDay(day=number, shift_type=shift))
    for number, day in there.items():
        if number >= len(codes):
            pattern.days.remove(day)
