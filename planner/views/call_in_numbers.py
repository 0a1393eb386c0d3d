"""Whom to ring: the numbers that people gave for being called in. They stay on the screen."""

from __future__ import annotations

from sqlalchemy import select
from sqlalchemy.orm import Session

from planner.domain.people import Person


def call_in_numbers(session: Session) -> tuple[tuple[int, str], ...]:
    """Person and number, of those who gave one."""
    numbers = select(Person.id, Person.phone_for_call_in).where(Person.phone_for_call_in != "")
    return tuple((person_id, number) for person_id, number in session.execute(numbers))
