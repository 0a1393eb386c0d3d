"""The command that gives an empty file its frame, as one step."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from planner.commands.command import CommandRefused
from planner.commands.dates import AddBankHolidays
from planner.commands.usual_set.cover import add_cover
from planner.commands.usual_set.facts import usual_facts
from planner.commands.usual_set.rules import add_rules
from planner.commands.usual_set.shift_types import add_shift_types
from planner.commands.usual_set.team import add_team
from planner.domain.people import Agency
from planner.domain.shifts import ShiftType


@dataclass(frozen=True, slots=True)
class LoadUsualSet:
    """Add shift types, agencies, roles, skills, patterns, cover, rules and bank holidays to an empty file.
    Patterns count from the Monday of ``day``."""

    day: dt.date

    label = "Start with the usual set"

    def apply(self, session: Session) -> None:
        refuse_begun(session, "The usual set")
        add_usual_set(session, self.day - dt.timedelta(days=self.day.weekday()))


def refuse_begun(session: Session, what: str) -> None:
    """A file in which something stands already keeps its own frame."""
    if any(session.scalars(select(kind)).first() is not None for kind in (Agency, ShiftType)):
        raise CommandRefused(f"{what} can only be added to an empty file. Make a new file first.")


def add_usual_set(session: Session, monday: dt.date) -> None:
    """Everything a team needs before its people."""
    facts = usual_facts()
    add_shift_types(session, facts)
    add_team(session, facts, monday)
    add_cover(session, facts)
    AddBankHolidays((monday.year, monday.year + 1)).apply(session)
    add_rules(session)
    session.flush()
