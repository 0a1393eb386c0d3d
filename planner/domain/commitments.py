"""Commitments: activities with a fixed date and time, such as the daily briefing."""

from __future__ import annotations

import datetime as dt
from enum import StrEnum

from sqlalchemy import CheckConstraint, ForeignKey
from sqlalchemy.orm import Mapped, mapped_column, relationship

from planner.domain.people import Agency, Person, Role
from planner.domain.places import Place
from planner.domain.record import Record


class CommitmentKind(StrEnum):
    """What sort of activity it is; the briefing is shown and printed as such."""

    BRIEFING = "briefing"
    DROP_IN = "drop_in"
    DAY_OF_ACTION = "day_of_action"
    MEETING = "meeting"
    SCHOOL = "school"
    OTHER = "other"


class Commitment(Record):
    """One activity on one date. A weekly one is one row for each date, so each can differ."""

    __table_args__ = (CheckConstraint("start_minute >= 0 AND end_minute > start_minute", name="minutes"),)

    name: Mapped[str]
    kind: Mapped[CommitmentKind]
    date: Mapped[dt.date] = mapped_column(index=True)
    start_minute: Mapped[int]
    end_minute: Mapped[int]
    place_id: Mapped[int | None] = mapped_column(ForeignKey("place.id"), index=True)
    note: Mapped[str] = mapped_column(default="")

    place: Mapped[Place | None] = relationship()
    attendees: Mapped[list[CommitmentAttendee]] = relationship(
        back_populates="commitment", cascade="all, delete-orphan", order_by="CommitmentAttendee.id"
    )

    def __str__(self) -> str:
        return self.name


class CommitmentAttendee(Record):
    """Who attends: one person, or at least `least_people` of a role, or of an agency (its quorum).

    `least_people` None means everyone of that role or agency who is on duty then. Exactly one of
    person, role and agency is named.
    """

    __table_args__ = (
        CheckConstraint(
            "(person_id IS NOT NULL) + (role_id IS NOT NULL) + (agency_id IS NOT NULL) = 1", name="one_of"
        ),
        CheckConstraint("least_people IS NULL OR least_people >= 0", name="least_people"),
    )

    commitment_id: Mapped[int] = mapped_column(ForeignKey("commitment.id"), index=True)
    person_id: Mapped[int | None] = mapped_column(ForeignKey("person.id"), index=True)
    role_id: Mapped[int | None] = mapped_column(ForeignKey("role.id"))
    agency_id: Mapped[int | None] = mapped_column(ForeignKey("agency.id"))
    least_people: Mapped[int | None]  # without a default: one would come in the place of None

    commitment: Mapped[Commitment] = relationship(back_populates="attendees")
    person: Mapped[Person | None] = relationship()
    role: Mapped[Role | None] = relationship()
    agency: Mapped[Agency | None] = relationship()
