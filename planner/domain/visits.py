"""Visits: calls on people and premises, by case reference only."""

from __future__ import annotations

import datetime as dt
from enum import StrEnum

from sqlalchemy import CheckConstraint, ForeignKey, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column, relationship

from planner.domain.people import Agency, Person, Role, Skill
from planner.domain.places import Place
from planner.domain.record import Record


class VisitStatus(StrEnum):
    """What became of a visit; only open ones are planned."""

    OPEN = "open"
    DONE = "done"
    NO_REPLY = "no_reply"
    CANCELLED = "cancelled"


class NamedWorkerStrength(StrEnum):
    """Whether only the named worker (or the deputy) may go, or should if possible."""

    MUST = "must"
    PREFER = "prefer"


class Visit(Record):
    """One call to make: between two dates, inside its windows, by a crew with the right powers.

    `case_ref` ("F-07") is all that is kept of whom it concerns. `priority` 1 is the most pressing;
    `worth_minutes` is what leaving it out costs, in minutes of missing cover. It should start between
    `preferred_start_minute` and `preferred_end_minute` (wall minutes; None is any time). Of several people
    each starts from `lag_least_minutes` to `lag_most_minutes` after the one before; 0 and 0 is together.
    """

    __table_args__ = (
        CheckConstraint("latest_date >= earliest_date", name="dates"),
        CheckConstraint("length_minutes > 0 AND crew_size >= 1", name="size"),
        CheckConstraint("priority BETWEEN 1 AND 5 AND worth_minutes >= 0", name="worth"),
    )

    case_ref: Mapped[str] = mapped_column(index=True)
    kind: Mapped[str]
    place_id: Mapped[int] = mapped_column(ForeignKey("place.id"), index=True)
    earliest_date: Mapped[dt.date] = mapped_column(index=True)
    latest_date: Mapped[dt.date] = mapped_column(index=True)
    has_deadline: Mapped[bool] = mapped_column(default=False)
    length_minutes: Mapped[int]
    crew_size: Mapped[int] = mapped_column(default=1)
    marker_needs_two: Mapped[bool] = mapped_column(default=False)
    marker_review_date: Mapped[dt.date | None]
    named_worker_id: Mapped[int | None] = mapped_column(ForeignKey("person.id"), index=True)
    named_strength: Mapped[NamedWorkerStrength] = mapped_column(default=NamedWorkerStrength.PREFER)
    deputy_id: Mapped[int | None] = mapped_column(ForeignKey("person.id"), index=True)
    priority: Mapped[int] = mapped_column(default=3)
    worth_minutes: Mapped[int] = mapped_column(default=60)
    status: Mapped[VisitStatus] = mapped_column(default=VisitStatus.OPEN)
    note: Mapped[str] = mapped_column(default="")
    preferred_start_minute: Mapped[int | None]
    preferred_end_minute: Mapped[int | None]
    lag_least_minutes: Mapped[int] = mapped_column(default=0)
    lag_most_minutes: Mapped[int] = mapped_column(default=0)
    alone_after_dark: Mapped[bool] = mapped_column(default=False)

    place: Mapped[Place] = relationship()
    named_worker: Mapped[Person | None] = relationship(foreign_keys=[named_worker_id])
    deputy: Mapped[Person | None] = relationship(foreign_keys=[deputy_id])
    windows: Mapped[list[VisitWindow]] = relationship(
        back_populates="visit", cascade="all, delete-orphan", order_by="VisitWindow.start_minute"
    )
    skills: Mapped[list[VisitSkill]] = relationship(back_populates="visit", cascade="all, delete-orphan")
    roles: Mapped[list[VisitRole]] = relationship(back_populates="visit", cascade="all, delete-orphan")
    agencies: Mapped[list[VisitAgency]] = relationship(back_populates="visit", cascade="all, delete-orphan")

    @property
    def people_needed(self) -> int:
        """The crew, at least two with a marker or with two agencies."""
        return max(self.crew_size, 2 if self.marker_needs_two else 1, len(self.agencies))

    def __str__(self) -> str:
        return f"{self.case_ref}, {self.kind}"


def place_name(case_ref: str) -> str:
    """What the place of a single visit is called: it bears the case reference and nothing else."""
    return f"Visit {case_ref}"


class VisitWindow(Record):
    """When the visit may take place, in wall minutes; on any day, or on one weekday or date."""

    __table_args__ = (
        CheckConstraint("start_minute >= 0 AND end_minute > start_minute", name="minutes"),
        CheckConstraint("weekday IS NULL OR weekday BETWEEN 0 AND 6", name="weekday"),
    )

    visit_id: Mapped[int] = mapped_column(ForeignKey("visit.id"), index=True)
    weekday: Mapped[int | None]
    date: Mapped[dt.date | None]
    start_minute: Mapped[int]
    end_minute: Mapped[int]

    visit: Mapped[Visit] = relationship(back_populates="windows")

    def holds_on(self, date: dt.date) -> bool:
        return self.date in (None, date) and self.weekday in (None, date.weekday())


class VisitSkill(Record):
    """A skill or power that the crew must have between them."""

    __table_args__ = (UniqueConstraint("visit_id", "skill_id"),)

    visit_id: Mapped[int] = mapped_column(ForeignKey("visit.id"), index=True)
    skill_id: Mapped[int] = mapped_column(ForeignKey("skill.id"))

    visit: Mapped[Visit] = relationship(back_populates="skills")
    skill: Mapped[Skill] = relationship()


class VisitRole(Record):
    """That people of a role may make this visit; a visit without any is open to every role."""

    __table_args__ = (UniqueConstraint("visit_id", "role_id"),)

    visit_id: Mapped[int] = mapped_column(ForeignKey("visit.id"), index=True)
    role_id: Mapped[int] = mapped_column(ForeignKey("role.id"))

    visit: Mapped[Visit] = relationship(back_populates="roles")
    role: Mapped[Role] = relationship()


class VisitAgency(Record):
    """A joint visit: at least one person of this agency takes part."""

    __table_args__ = (UniqueConstraint("visit_id", "agency_id"),)

    visit_id: Mapped[int] = mapped_column(ForeignKey("visit.id"), index=True)
    agency_id: Mapped[int] = mapped_column(ForeignKey("agency.id"))

    visit: Mapped[Visit] = relationship(back_populates="agencies")
    agency: Mapped[Agency] = relationship()
